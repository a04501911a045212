#include "core/library/importer.h"
#include "core/library/library.h"
#include "core/translations.h"
#include "ui/paperdelegate.h"
#include "ui/paperlistview.h"
#include "ui/rowfacts.h"
#include "ui/theme.h"
#include "ui/votesheading.h"

#include <QAccessible>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

// Rows made up on the spot, so that a million of them cost nothing. Ten papers a day.
class ManyPapers final : public QAbstractListModel
{
public:
    explicit ManyPapers(int count) : m_count(count) {}

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_count; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const PaperRow paper = row(index.row());
        if (role == PaperListModel::RowRole) {
            ++asked;
            return QVariant::fromValue(paper);
        }
        if (role == PaperListModel::KeyRole)
            return paper.key;
        return role == Qt::DisplayRole ? QVariant(paper.title) : QVariant();
    }
    ListGeometry::Sections sections() const
    {
        ListGeometry::Sections days;
        for (int first = 0; first < m_count; first += 10)
            days << ListSection{.day = QDate(2024, 12, 23).addDays(-first / 10),
                                .firstRow = first,
                                .count = qMin(10, m_count - first)};
        return days;
    }
    int rowOfKey(const QString &key) const
    {
        const int row = key.toInt() - m_shift;
        return row >= 0 && row < m_count ? row : -1;
    }
    QStringList keysOf(const QItemSelection &rows) const
    {
        QModelIndexList indexes = rows.indexes();
        std::sort(indexes.begin(), indexes.end());
        QStringList keys;
        for (const QModelIndex &index : std::as_const(indexes))
            keys += row(index.row()).key;
        return keys;
    }
    QItemSelection rowsOf(const QStringList &keys) const
    {
        QItemSelection rows;
        for (const QString &key : keys) {
            if (const QModelIndex index = this->index(rowOfKey(key), 0); index.isValid())
                rows.select(index, index);
        }
        return rows;
    }
    // As an import does: newer papers come in above, or some go.
    void replace(int shift, int count)
    {
        beginResetModel();
        m_shift = shift;
        m_count = count;
        endResetModel();
    }
    mutable int asked{};

private:
    PaperRow row(int row) const
    {
        return {.key = QString::number(row + m_shift),
                .title = u"A paper on rows, number %1"_s.arg(row),
                .teaser = u"한 줄 요약"_s,
                .teaserLanguage = u"ko"_s,
                .tags = {u"Lists"_s},
                .languages = {u"ko"_s, u"en"_s},
                .votes = row % 7,
                .read = row % 2 == 0};
    }
    int m_count{};
    int m_shift{};
};

PaperListView::Papers papersOf(ManyPapers &model)
{
    return {.model = &model,
            .sections = [&model] { return model.sections(); },
            .rowOfKey = [&model](const QString &key) { return model.rowOfKey(key); },
            .keysOf = [&model](const QItemSelection &rows) { return model.keysOf(rows); },
            .rowsOf = [&model](const QStringList &keys) { return model.rowsOf(keys); },
            .dayFacts = [](QDate) { return DayFacts{.papers = 10, .unread = 5, .sources = 3}; },
            .paperOf = {}};
}

} // namespace

class TestPaperListView final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void rowsAndHeadingsShareTheView();
    void aPointOnAHeadingIsNoPaper();
    void theHeadingOfTheDayStaysOnTop();
    void everyRowIsFoundWhereItIsDrawn();
    void arrowsGoFromDayToDay();
    void homeAndEndReachTheEnds();
    void pagesOverlapByNothingAndMissNothing();
    void theFirstArrowStartsAtTheTop();
    void scrollingKeepsTheHeadingOfTheRow();
    void lettersAreNotTypeAhead();
    void nothingIsWrittenIntoTheList();
    void dropsAreTheWindows();
    void shiftSelectsARun();
    void draggingOverAHeadingSelectsThePapersAroundIt();
    void selectedKeysAreInTheOrderOfTheList();
    void doubleClickAndEnterOpen();
    void theReaderStaysAtTheirPaperWhenOthersComeIn();
    void aPaperThatWentIsNoLongerCurrent();
    void densityChangesTheRowsAndKeepsThePlace();
    void aMillionRowsAskForWhatIsSeen();
    void nothingToShowIsPaintedToo();
    void biggerTextMakesHigherRows();
    void listenersHearItsName();
    void listenersCanTakeAPaper();
    void titlesTakeTwoLinesAndTheTeaserTheRest();
    void arabicTitlesEndAtTheRightOfTheirLine();
    void languagesStandOnceAVoiceOrWithTheirNumber();
    void aHeadingOfAnotherYearSaysItsYear();
    void koreanBreaksBetweenWords();
    void headingsSayWhatIsLeft();
    void leftFoldsADayAndRightUnfoldsIt();
    void aPressOnAHeadingFoldsItsDay();
    void keysPassOverFoldedDays();
    void aFoldedDayOpensForThePaperThatIsGoneTo();
    void foldedDaysStayFoldedWhenPapersComeIn();
    void foldedPapersAreNotSelected();
    void listenersHearThatADayIsFolded();
    void votesHaveLightHeadings();
    void searchedWordsAreMarkedInRows();
    void theLibrarysPapersAreShownAsTheyComeIn();
    void marksOfTheLibraryAreSeen();

private:
    QModelIndex index(int row) const { return m_model->index(row, 0); }

    std::unique_ptr<ManyPapers> m_model{};
    std::unique_ptr<PaperListView> m_view{};
};

void TestPaperListView::initTestCase()
{
    installTranslations(*qApp);
    QLocale::setDefault(QLocale(u"en_GB"_s));
    Theme::apply(ThemeName::Paper);
}

void TestPaperListView::init()
{
    m_model = std::make_unique<ManyPapers>(35);
    m_view = std::make_unique<PaperListView>();
    m_view->resize(400, 600);
    m_view->setPapers(papersOf(*m_model));
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestPaperListView::cleanup()
{
    m_view.reset();
    m_model.reset();
    Fonts::setScale(1);
}

void TestPaperListView::rowsAndHeadingsShareTheView()
{
    QCOMPARE(m_view->visualRect(index(0)), QRect(0, 50, m_view->viewport()->width(), 88));
    QCOMPARE(m_view->visualRect(index(1)).top(), 138);
    QCOMPARE(m_view->visualRect(index(10)).top(), 50 + 10 * 88 + 34);
    QCOMPARE(m_view->verticalScrollBar()->maximum(), 50 + 3 * 34 + 35 * 88 - 600);
}

void TestPaperListView::aPointOnAHeadingIsNoPaper()
{
    QVERIFY(!m_view->indexAt({20, 10}).isValid());
    QCOMPARE(m_view->indexAt({20, 60}), index(0));
    m_view->verticalScrollBar()->setValue(900); // the second heading lies at 930
    QVERIFY(!m_view->indexAt({20, 40}).isValid());
}

void TestPaperListView::theHeadingOfTheDayStaysOnTop()
{
    m_view->verticalScrollBar()->setValue(400);
    QVERIFY(!m_view->indexAt({20, 20}).isValid());
    QVERIFY(m_view->indexAt({20, 51}).isValid());
    const QImage image = m_view->grab().toImage();
    QCOMPARE(image.pixelColor(20, 48), Theme::colors().accent); // its progress line
}

void TestPaperListView::everyRowIsFoundWhereItIsDrawn()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        m_view->scrollTo(index(row));
        const QRect rect = m_view->visualRect(index(row));
        QVERIFY(m_view->viewport()->rect().contains(rect));
        QCOMPARE(m_view->indexAt(rect.center()), index(row));
    }
}

void TestPaperListView::arrowsGoFromDayToDay()
{
    m_view->setCurrentIndex(index(9));
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->currentKey(), u"10"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_view->currentKey(), u"9"_s);
}

void TestPaperListView::homeAndEndReachTheEnds()
{
    m_view->setCurrentIndex(index(5));
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->currentIndex().row(), 34);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->currentIndex().row(), 34);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->currentIndex().row(), 0);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
}

void TestPaperListView::pagesOverlapByNothingAndMissNothing()
{
    m_view->setCurrentIndex(index(0));
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    const int next = m_view->currentIndex().row();
    QVERIFY(next >= 5 && next <= 6); // six rows fit under the heading
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QCOMPARE(m_view->currentIndex().row(), 34);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_PageUp);
    QCOMPARE(m_view->currentIndex().row(), 0);
}

void TestPaperListView::theFirstArrowStartsAtTheTop()
{
    m_view->setCurrentIndex({});
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->currentIndex().row(), 0);
}

void TestPaperListView::scrollingKeepsTheHeadingOfTheRow()
{
    m_view->scrollTo(index(20), QAbstractItemView::PositionAtTop);
    QCOMPARE(m_view->visualRect(index(20)).top(), 34);
    m_view->scrollTo(index(10)); // upwards
    QCOMPARE(m_view->visualRect(index(10)).top(), 34);
    m_view->scrollTo(index(0));
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
}

void TestPaperListView::lettersAreNotTypeAhead()
{
    m_view->setCurrentIndex(index(3));
    QTest::keyClick(m_view.get(), Qt::Key_A);
    QCOMPARE(m_view->currentIndex().row(), 3);
}

void TestPaperListView::nothingIsWrittenIntoTheList()
{
    m_view->setFocus();
    m_view->setCurrentIndex(index(3));
    QVERIFY(!m_view->testAttribute(Qt::WA_InputMethodEnabled));
}

void TestPaperListView::dropsAreTheWindows()
{
    QVERIFY(!m_view->acceptDrops());
    QVERIFY(!m_view->viewport()->acceptDrops());
}

void TestPaperListView::shiftSelectsARun()
{
    m_view->setCurrentIndex(index(8));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedKeys(), (QStringList{u"8"_s, u"9"_s, u"10"_s, u"11"_s}));
}

void TestPaperListView::draggingOverAHeadingSelectsThePapersAroundIt()
{
    m_view->verticalScrollBar()->setValue(700);
    const QPoint from = m_view->visualRect(index(9)).center();
    const QPoint to = m_view->visualRect(index(10)).center();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, to);
    QCOMPARE(m_view->selectedKeys(), (QStringList{u"9"_s, u"10"_s}));
}

void TestPaperListView::selectedKeysAreInTheOrderOfTheList()
{
    m_view->setCurrentIndex(index(4));
    for (int row : {2, 7, 0})
        m_view->selectionModel()->select(index(row), QItemSelectionModel::Select);
    QCOMPARE(m_view->selectedKeys(), (QStringList{u"0"_s, u"2"_s, u"4"_s, u"7"_s}));
}

void TestPaperListView::doubleClickAndEnterOpen()
{
    QSignalSpy opened(m_view.get(), &QAbstractItemView::activated);
    const QPoint point = m_view->visualRect(index(2)).center();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, point);
    QVERIFY(opened.isEmpty());
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(opened.size(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened.last().first().toModelIndex(), index(2));
}

void TestPaperListView::theReaderStaysAtTheirPaperWhenOthersComeIn()
{
    m_view->setCurrentIndex(index(14));
    m_view->selectionModel()->select(index(16), QItemSelectionModel::Select);
    const int top = m_view->visualRect(index(14)).top();
    m_model->replace(-10, 45); // ten newer papers above
    QCOMPARE(m_view->currentKey(), u"14"_s);
    QCOMPARE(m_view->currentIndex().row(), 24);
    QCOMPARE(m_view->visualRect(m_view->currentIndex()).top(), top);
    QCOMPARE(m_view->selectedKeys(), (QStringList{u"14"_s, u"16"_s}));
}

void TestPaperListView::aPaperThatWentIsNoLongerCurrent()
{
    m_view->setCurrentIndex(index(30));
    m_model->replace(0, 12);
    QVERIFY(!m_view->currentIndex().isValid());
    QCOMPARE(m_view->currentKey(), QString());
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
}

void TestPaperListView::densityChangesTheRowsAndKeepsThePlace()
{
    QSignalSpy changes(m_view.get(), &PaperListView::densityChanged);
    m_view->setCurrentIndex(index(20));
    m_view->setDensity(ListDensity::Compact);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(m_view->visualRect(index(0)).height(), 28);
    QCOMPARE(m_view->currentKey(), u"20"_s);
    QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(index(20))));
    m_view->setDensity(ListDensity::Compact);
    QCOMPARE(changes.size(), 1);
}

void TestPaperListView::aMillionRowsAskForWhatIsSeen()
{
    m_model->replace(0, 1'000'000);
    m_view->setCurrentIndex(index(700'000));
    m_model->asked = 0;
    m_view->grab();
    QVERIFY(m_model->asked > 0);
    QVERIFY(m_model->asked < 60); // what is seen, and the days it belongs to
    QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(index(700'000))));
}

void TestPaperListView::nothingToShowIsPaintedToo()
{
    m_model->replace(0, 0);
    const QImage image = m_view->grab().toImage();
    QCOMPARE(image.pixelColor(200, 300), Theme::colors().surface);
    QVERIFY(!m_view->indexAt({20, 60}).isValid());
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QVERIFY(!m_view->currentIndex().isValid());
}

void TestPaperListView::biggerTextMakesHigherRows()
{
    Fonts::setScale(2);
    Theme::refresh();
    QCoreApplication::processEvents();
    QCOMPARE(m_view->visualRect(index(0)), QRect(0, 100, m_view->viewport()->width(), 176));
    Fonts::setScale(1);
    Theme::refresh();
    QCoreApplication::processEvents();
    QCOMPARE(m_view->visualRect(index(0)).height(), 88);
}

void TestPaperListView::listenersHearItsName()
{
    QCOMPARE(m_view->accessibleName(), u"Papers"_s);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(interface);
    QCOMPARE(interface->text(QAccessible::Name), u"Papers"_s);
    QCOMPARE(interface->childCount(), 35);
    QCOMPARE(interface->role(), QAccessible::List);
    QAccessibleInterface *item = interface->child(3);
    QCOMPARE(item->text(QAccessible::Name), u"A paper on rows, number 3"_s);
    QCOMPARE(item->role(), QAccessible::ListItem);
    QCOMPARE(item->parent(), interface);
    QCOMPARE(interface->indexOfChild(item), 3);
    QCOMPARE(interface->child(35), nullptr);
}

void TestPaperListView::listenersCanTakeAPaper()
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_view.get());
    QAccessibleInterface *item = interface->child(2);
    QVERIFY(!item->state().selected);
    item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_view->currentKey(), u"2"_s);
    QVERIFY(item->state().selected);
    const QPoint middle = item->rect().center();
    QCOMPARE(interface->childAt(middle.x(), middle.y()), item);
    QVERIFY(interface->child(30)->state().offscreen);
    m_model->replace(0, 1);
    QVERIFY(!item->isValid());
}

void TestPaperListView::titlesTakeTwoLinesAndTheTeaserTheRest()
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

void TestPaperListView::arabicTitlesEndAtTheRightOfTheirLine()
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

void TestPaperListView::languagesStandOnceAVoiceOrWithTheirNumber()
{
    const QString en = u"en"_s, ko = u"ko"_s;
    QCOMPARE(languageMarks({ko, en, en, en}, 4), (QStringList{u"KO"_s, u"EN"_s, u"EN"_s, u"EN"_s}));
    QCOMPARE(languageMarks({ko, en, en, en, en}, 4), (QStringList{u"KO"_s, u"EN×4"_s}));
    QCOMPARE(languageMarks({ko, en, u"zh"_s, u"ja"_s, u"fr"_s}, 4), (QStringList{u"KO"_s, u"EN"_s, u"ZH"_s, u"+2"_s}));
}

void TestPaperListView::aHeadingOfAnotherYearSaysItsYear()
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

void TestPaperListView::koreanBreaksBetweenWords()
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

void TestPaperListView::leftFoldsADayAndRightUnfoldsIt()
{
    m_view->setCurrentIndex(index(3));
    const int height = m_view->geometryOfRows().height();
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->geometryOfRows().height(), height - 10 * m_view->geometryOfRows().rowHeight());
    QCOMPARE(m_view->currentIndex().row(), 3); // its page stays open
    QVERIFY(m_view->visualRect(index(3)).isEmpty());
    m_view->grab();
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->geometryOfRows().height(), height);
}

void TestPaperListView::aPressOnAHeadingFoldsItsDay()
{
    m_view->setCurrentIndex(index(0));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {100, 10});
    QVERIFY(m_view->geometryOfRows().isFolded(0));
    const int second = m_view->geometryOfRows().headingTop(1) + 5;
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {100, second});
    QVERIFY(m_view->geometryOfRows().isFolded(1));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {100, 10});
    QVERIFY(!m_view->geometryOfRows().isFolded(0));
    QCOMPARE(m_view->currentIndex().row(), 0);
}

void TestPaperListView::keysPassOverFoldedDays()
{
    m_view->setCurrentIndex(index(9));
    m_view->setFolded(1, true);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->currentIndex().row(), 20);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_view->currentIndex().row(), 9);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_view->currentIndex().row(), 9); // nothing above
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->currentIndex().row(), 20);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->currentIndex().row(), 20);
}

void TestPaperListView::aFoldedDayOpensForThePaperThatIsGoneTo()
{
    m_view->setFolded(1, true);
    m_view->setCurrentIndex(index(15));
    QVERIFY(!m_view->geometryOfRows().isFolded(1));
    QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(index(15))));
}

void TestPaperListView::foldedDaysStayFoldedWhenPapersComeIn()
{
    m_view->setCurrentIndex(index(15));
    m_view->setFolded(1, true);
    m_model->replace(0, 60);
    QVERIFY(m_view->geometryOfRows().isFolded(1));
    QCOMPARE(m_view->currentIndex().row(), 15);
}

void TestPaperListView::foldedPapersAreNotSelected()
{
    m_view->setFolded(1, true);
    m_view->setCurrentIndex(index(8));
    const QPoint below = m_view->visualRect(index(20)).center();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, below);
    QCOMPARE(m_view->selectedKeys(), (QStringList{u"8"_s, u"9"_s, u"20"_s}));
}

void TestPaperListView::listenersHearThatADayIsFolded()
{
    m_view->setCurrentIndex(index(3));
    m_view->setFolded(0, true);
    QCOMPARE(m_view->currentHeading(), u"Mon 23 Dec 2024, 10 papers · 5 left · 3 sources, folded"_s);
    const auto *list = QAccessible::queryAccessibleInterface(m_view.get());
    QCOMPARE(list->child(3)->text(QAccessible::Name), m_view->currentHeading());
    m_view->setFolded(0, false);
    QVERIFY(m_view->currentHeading().isEmpty());
}

void TestPaperListView::votesHaveLightHeadings()
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

void TestPaperListView::searchedWordsAreMarkedInRows()
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

void TestPaperListView::headingsSayWhatIsLeft()
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
    heading = {.day = {}, .shown = 4};
    QVERIFY(!heading.isDone()); // nothing is known of it
}

namespace {

// The three sample days behind the real model.
struct SampleList {
    std::unique_ptr<Library> library = std::move(*Library::open(u":memory:"_s));
    PaperListModel model{*library};
    PaperListView view{};

    SampleList()
    {
        view.resize(400, 600);
        view.setPapers({.model = &model,
                        .sections = [this] { return model.sections(); },
                        .rowOfKey = [this](const QString &key) { return model.rowOfKey(key); }});
        view.show();
    }
    void importSamples() { Importer(*library).importNow({QStringLiteral(PAPERLARK_SOURCE_DIR "/resources/samples")}); }
};

} // namespace

void TestPaperListView::theLibrarysPapersAreShownAsTheyComeIn()
{
    SampleList list;
    QCOMPARE(list.view.geometryOfRows().rowCount(), 0);
    list.importSamples();
    QTRY_VERIFY(list.view.geometryOfRows().rowCount() > 0);
    QCOMPARE(list.view.geometryOfRows().rowCount(), list.model.rowCount());
    QCOMPARE(list.view.geometryOfRows().sections(), list.model.sections());
    list.view.setCurrentIndex(list.model.index(list.model.rowCount() - 1, 0));
    const QString key = list.view.currentKey();
    QVERIFY(!key.isEmpty());
    QSignalSpy reloads(&list.model, &PaperListModel::reloaded);
    list.model.reload();
    QTRY_COMPARE(reloads.size(), 1);
    QCOMPARE(list.view.currentKey(), key);
}

void TestPaperListView::marksOfTheLibraryAreSeen()
{
    SampleList list;
    list.importSamples();
    QTRY_VERIFY(list.model.rowCount() > 0);
    list.view.setCurrentIndex(list.model.index(1, 0));
    const QRect row = list.view.visualRect(list.model.index(0, 0));
    const QPoint dot = row.topLeft() + QPoint(17, 18);
    QCOMPARE(list.view.grab().toImage().pixelColor(dot), Theme::colors().unread);
    QVERIFY(list.library->setRead({list.model.keyAt(0)}, true));
    QCOMPARE(list.view.grab().toImage().pixelColor(dot), Theme::colors().surface);
}

QTEST_MAIN(TestPaperListView)
#include "tst_paperlistview.moc"
