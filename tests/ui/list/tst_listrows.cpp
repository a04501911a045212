#include "tests/ui/list/listofmanypapers.h"
#include "ui/list/rowfacts.h"
#include "ui/list/votesheading.h"
#include "ui/wording.h"

#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace Paperlark;

// What rows and headings of the list say.
class TestListRows final : public ListOfManyPapers
{
    Q_OBJECT
private slots:
    void initTestCase() { speakEnglish(); }
    void init() { showList(); }
    void cleanup() { closeList(); }
    void titlesTakeTwoLinesAndTheTeaserTheRest();
    void arabicTitlesEndAtTheRightOfTheirLine();
    void languagesStandOnceAVoiceOrWithTheirNumber();
    void aHeadingOfAnotherYearSaysItsYear();
    void koreanBreaksBetweenWords();
    void headingsSayWhatIsLeft();
    void votesHaveLightHeadings();
    void searchedWordsAreMarkedInRows();
    void rowsAreMirroredFromRightToLeft_data();
    void rowsAreMirroredFromRightToLeft();
    void whatIsScrolledLooksAsIfItWerePaintedAnew();
};

// Rows that were painted before only move along.
void TestListRows::whatIsScrolledLooksAsIfItWerePaintedAnew()
{
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view->window()));
    QScrollBar *bar = m_view->verticalScrollBar();
    QVERIFY(bar->maximum() > 500);
    for (const int step : {1, 40, 7, 85, -3, 300, -60, 2000, -1, -40, -2000, 13}) {
        bar->setValue(bar->value() + step);
        QTest::qWait(20);
        const QRect place(m_view->viewport()->mapTo(m_view->window(), QPoint()), m_view->viewport()->size());
        const QPixmap window = m_view->screen()->grabWindow(m_view->window()->winId());
        const double ratio = window.devicePixelRatio();
        const QImage seen = window.toImage().copy({place.topLeft() * ratio, place.size() * ratio});
        const QImage anew = m_view->viewport()->grab().toImage();
        QVERIFY(!seen.isNull());
        QVERIFY2(seen.convertToFormat(QImage::Format_RGB32) == anew.convertToFormat(QImage::Format_RGB32),
                 qPrintable(QString::number(step)));
    }
}

// The dots of unread papers are at the side where lines begin, and every fact that one side shows the other shows too.
void TestListRows::rowsAreMirroredFromRightToLeft_data()
{
    QTest::addColumn<ListDensity>("density");
    QTest::newRow("compact") << ListDensity::Compact;
    QTest::newRow("comfortable") << ListDensity::Comfortable;
    QTest::newRow("cards") << ListDensity::Cards;
}
void TestListRows::rowsAreMirroredFromRightToLeft()
{
    QFETCH(ListDensity, density);
    m_view->setDensity(density);
    const auto dotsOf = [this](Qt::LayoutDirection direction) {
        m_view->setLayoutDirection(direction);
        const QImage image = m_view->viewport()->grab().toImage();
        QList<int> columns;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == Theme::colors().unread)
                    columns.append(direction == Qt::LeftToRight ? x : image.width() - 1 - x);
            }
        }
        std::sort(columns.begin(), columns.end());
        return columns;
    };
    const QList<int> dots = dotsOf(Qt::LeftToRight);
    QVERIFY(!dots.isEmpty());
    QVERIFY(dots.last() < m_view->viewport()->width() / 3);
    const QList<int> mirrored = dotsOf(Qt::RightToLeft);
    QCOMPARE(mirrored.size(), dots.size());
    QCOMPARE(mirrored.first(), dots.first());
    QCOMPARE(mirrored.last(), dots.last());
}

void TestListRows::titlesTakeTwoLinesAndTheTeaserTheRest()
{
    PaperRow row{.key = u"1"_s,
                 .title = u"A title of so many words that it must be broken over two lines at the least, and cut"_s,
                 .teaser = u"One plain sentence that goes on until the row ends, which is soon in a narrow list."_s,
                 .teaserLanguage = u"en"_s};
    const RowLayout both(row, ListDensity::Comfortable, 250);
    QCOMPARE(both.titleLines(), 2);
    QCOMPARE(both.lineCount(), 3);
    QVERIFY(both.lineText(1).endsWith(u'…'));
    row.title = u"Short"_s;
    const RowLayout shortTitle(row, ListDensity::Comfortable, 250);
    QCOMPARE(shortTitle.titleLines(), 1);
    QCOMPARE(shortTitle.lineCount(), 3);
    QCOMPARE(RowLayout(row, ListDensity::Compact, 250).lineCount(), 1);
}

void TestListRows::arabicTitlesEndAtTheRightOfTheirLine()
{
    const auto inkOf = [](const QString &title) {
        const RowLayout layout({.title = title}, ListDensity::Compact, 400);
        QImage image(400, 24, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        layout.paint(painter, {}, 24, Qt::black, Qt::black);
        QList<int> columns;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (qGray(image.pixel(x, y)) < 128 && !columns.contains(x))
                    columns.append(x);
            }
        }
        return columns;
    };
    const QList<int> arabic = inkOf(u"نموذج صغير"_s);
    QVERIFY(!arabic.isEmpty());
    QVERIFY(arabic.first() > 200 && arabic.last() > 390);
    const QList<int> latin = inkOf(u"A small model"_s);
    QVERIFY(latin.first() < 5 && latin.last() < 200);
}

void TestListRows::languagesStandOnceAVoiceOrWithTheirNumber()
{
    const QString en = u"en"_s, ko = u"ko"_s;
    QCOMPARE(languageMarks({ko, en, en, en}, 4), (QStringList{u"KO"_s, u"EN"_s, u"EN"_s, u"EN"_s}));
    QCOMPARE(languageMarks({ko, en, en, en, en}, 4), (QStringList{u"KO"_s, u"EN×4"_s}));
    QCOMPARE(languageMarks({ko, en, u"zh"_s, u"ja"_s, u"fr"_s}, 4), (QStringList{u"KO"_s, u"EN"_s, u"ZH"_s, u"+2"_s}));
}

void TestListRows::aHeadingOfAnotherYearSaysItsYear()
{
    const auto painted = [](bool withYear) {
        QPixmap pixmap(400, DayHeading::height(false));
        QPainter painter(&pixmap);
        DayHeading{.day = QDate(2023, 12, 23), .shown = 6, .withYear = withYear}.paint(painter, pixmap.rect());
        painter.end();
        return pixmap.toImage();
    };
    QVERIFY(painted(true) != painted(false));
}

void TestListRows::koreanBreaksBetweenWords()
{
    const QString text = u"여러 모델이 함께 쓰고 서로 고르는 요약은 한 모델보다 낫고 한 번만 돌려도 충분하다"_s;
    const QStringList words = text.split(u' ');
    for (int width = 90; width < 300; width += 7) {
        const QStringList lines = brokenLines(text, Fonts::font(FontRole::Control, u"ko"_s), width, 20, u"ko"_s);
        QCOMPARE(lines.join(u' '), text);
        for (const QString &line : lines)
            QVERIFY(words.contains(line.section(u' ', -1)));
    }
}

void TestListRows::headingsSayWhatIsLeft()
{
    DayHeading heading{.day = QDate(2024, 12, 23), .shown = 6, .facts = {.papers = 12, .unread = 3, .sources = 3}, .large = true};
    QCOMPARE(heading.factsText(), u"6 of 12 papers · 3 left · 3 sources"_s);
    QVERIFY(!heading.isDone());
    heading.shown = 12;
    heading.facts = {.papers = 12, .unread = 0, .sources = 1};
    QCOMPARE(heading.factsText(), u"12 papers · 1 source"_s);
    QVERIFY(heading.isDone());
    heading.large = false;
    QCOMPARE(heading.factsText(), u"12 papers"_s);
    heading.day = QDate(2024, 12, 23);
    QCOMPARE(heading.dayText(1000), Wording::longDay(heading.day));
    QCOMPARE(heading.dayText(100), Wording::dayOfYear(heading.day));
    heading = {.day = {}, .shown = 4};
    QVERIFY(!heading.isDone()); // nothing is known of it
}

void TestListRows::votesHaveLightHeadings()
{
    QCOMPARE((VotesHeading{.from = 100}).text(), u"100 votes or more"_s);
    QCOMPARE((VotesHeading{.from = 50}).text(), u"50 – 99 votes"_s);
    QCOMPARE((VotesHeading{.from = -1}).text(), u"without votes"_s);
    PaperListView::Papers papers = papersOf(*m_model);
    papers.sections = [] {
        return ListGeometry::Sections{{.heading = ListSection::Heading::Votes, .fromVotes = 100, .firstRow = 0, .count = 5},
                                      {.heading = ListSection::Heading::Votes, .fromVotes = 50, .firstRow = 5, .count = 25}};
    };
    m_view->setPapers(papers);
    m_model->replace(0, 30);
    QCOMPARE(m_view->geometryOfRows().headingHeight(1), VotesHeading::height());
    m_view->setFolded(0, true);
    QVERIFY(!m_view->geometryOfRows().isFolded(0)); // days fold, steps of votes don't
    m_view->grab();
}

void TestListRows::searchedWordsAreMarkedInRows()
{
    const auto hits = [this] {
        const QImage picture = m_view->viewport()->grab(m_view->visualRect(index(1))).toImage();
        int count = 0;
        for (int x = 0; x < picture.width(); ++x)
            count += picture.pixelColor(x, picture.height() / 6) == Theme::colors().hit;
        return count;
    };
    QCOMPARE(hits(), 0);
    m_view->setSearchTerms({{u"rows"_s, false}});
    QVERIFY(hits() > 10);
    m_view->setSearchTerms({});
    QCOMPARE(hits(), 0);
}

QTEST_MAIN(TestListRows)
#include "tst_listrows.moc"
