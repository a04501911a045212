#include "tests/ui/page/pagetest.h"
#include "tests/ui/papers.h"
#include "ui/controls/keybutton.h"
#include "ui/looks/theme.h"
#include "ui/page/pagepager.h"

#include <QAbstractTextDocumentLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextList>
#include <QToolButton>

using namespace Paperlark;

namespace {

bool hasInk(const QImage &image, const QRect &where, const QColor &ink)
{
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x) {
            if (image.valid(x, y) && image.pixelColor(x, y) == ink)
                return true;
        }
    }
    return false;
}

} // namespace

// Where things stand on the page, and that nothing stands outside it.
class TestPageLayout : public PageTest
{
    Q_OBJECT

private slots:
    void init() { openPage(); }
    void cleanup() { m_view.reset(); }

    void namesOfVoicesGetShorterInANarrowPage()
    {
        m_view->setPaper(threeVoices(), 0, 1);
        QCOMPARE(tabs()->tabText(1), u"English · evening"_s);
        m_view->resize(360, 600);
        QCoreApplication::processEvents();
        const QStringList shorter{u"English"_s, u"English\u00a02"_s, u"한국어"_s};
        for (int i = 0; i < 3; ++i)
            QCOMPARE(tabs()->tabText(i), shorter.at(i));
        QCOMPARE(tabs()->accessibleTabName(1), u"English · evening"_s);
        QCOMPARE(tabs()->tabToolTip(1), u"English · evening"_s);
        for (const QToolButton *arrow : tabs()->findChildren<QToolButton *>())
            QVERIFY(!arrow->isVisible());
        m_view->resize(800, 600);
        QCoreApplication::processEvents();
        QCOMPARE(tabs()->tabText(1), u"English · evening"_s);
    }

    void fiveVoicesFitTheNarrowestPage()
    {
        QList<Summary> voices{voice(u"ko"_s, u"noon"_s, u"창"_s)};
        for (const QString &source : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            voices.append(voice(u"en"_s, source, u"A window."_s));
        m_view->setPaper(paperOf(u"2412.00005"_s, voices), 0, 1);
        m_view->resize(360, 600);
        QCoreApplication::processEvents();
        QVERIFY(tabs()->tabRect(4).right() <= tabs()->width());
        for (const QToolButton *arrow : tabs()->findChildren<QToolButton *>())
            QVERIFY(!arrow->isVisible());
    }

    void controlsStandBetweenFactsAndText()
    {
        m_view->setPaper(threeVoices(), 0, 1);
        const int facts = topOf(u"Text\u00A0Generation"_s);
        const int summary = topOf(u"A window slides."_s);
        const int bar = tabs()->mapTo(text()->viewport(), QPoint()).y();
        QVERIFY(facts < bar);
        QVERIFY(bar + tabs()->height() <= summary);
    }

    void controlsScrollWithTheText()
    {
        m_view->setPaper(longPaper(), 0, 1);
        const int before = tabs()->mapTo(text()->viewport(), QPoint()).y();
        m_view->halfPage(1);
        QCOMPARE(tabs()->mapTo(text()->viewport(), QPoint()).y(), before - place());
    }

    void columnIsCentredAndNeverWiderThanItsMeasure()
    {
        for (const int width : {360, 600, 800, 1600}) {
            m_view->resize(width, 600);
            m_view->setPaper(threeVoices(), 0, 1);
            QVERIFY(text()->columnWidth() <= columnWidth({}, u"en"_s));
            const int left = tabs()->mapTo(text()->viewport(), QPoint()).x();
            QVERIFY(left >= 20);
            QVERIFY(qAbs(text()->viewport()->width() - text()->columnWidth() - 2 * left) <= 1);
        }
    }

    void columnFollowsTheMeasureAndTheOpenVoice()
    {
        m_view->resize(1600, 600);
        m_view->setPaper(threeVoices(), 0, 1);
        QCOMPARE(text()->columnWidth(), columnWidth({}, u"en"_s));
        m_view->setLooks({.measure = 55});
        QCOMPARE(text()->columnWidth(), columnWidth({.measure = 55}, u"en"_s));
        m_view->nextVoice();
        m_view->nextVoice();
        QCOMPARE(m_view->openLanguage(), u"ko"_s);
        QCOMPARE(text()->columnWidth(), columnWidth({.measure = 55}, u"ko"_s));
    }

    void leadingAndFaceAreLive()
    {
        m_view->setPaper(threeVoices(), 0, 1);
        m_view->setLooks({.leading = Leading::Loose, .text = Face::Serif});
        const QTextBlock block = text()->document()->find(u"A window slides."_s).block();
        QCOMPARE(qRound(block.blockFormat().lineHeight()), readingSize({.leading = Leading::Loose}).line);
        QCOMPARE(block.begin().fragment().charFormat().fontFamilies().toStringList(), Fonts::families(u"en"_s, true));
    }

    void arabicBeginsAtTheRightWithItsPoints()
    {
        Paper paper = paperOf(u"2412.00002"_s, {voice(u"ar"_s, u"noon"_s, u"- يحتفظ بنافذة.\n- يقل الزمن."_s)});
        paper.title = u"نموذج صغير"_s;
        m_view->setPaper(paper, 0, 1);
        const QTextBlock title = text()->document()->begin();
        QCOMPARE(title.textDirection(), Qt::RightToLeft);
        const double right = title.layout()->lineAt(0).naturalTextRect().right();
        QVERIFY(right > title.layout()->lineAt(0).width() - 3);
        const QTextBlock item = text()->document()->find(u"بنافذة"_s).block();
        QVERIFY(item.textList());
        const QImage page = text()->viewport()->grab().toImage();
        const QRectF place = text()->document()->documentLayout()->blockBoundingRect(item);
        const int column = (text()->viewport()->width() + text()->columnWidth()) / 2;
        const QRect gutter(column - Fonts::px(20), int(place.top()), Fonts::px(18), int(place.height()));
        QVERIFY(hasInk(page, gutter, Theme::colors().accent));
        QVERIFY(!hasInk(page, gutter.translated(-text()->columnWidth() + Fonts::px(20), 0), Theme::colors().accent));
    }

    void wordsOfThePagerAreWholeOrGone()
    {
        Fonts::setScale(2);
        Theme::refresh();
        for (const int width : {360, 480, 620, 1200}) {
            m_view->resize(width, 600);
            m_view->setPaper(threeVoices(), 1, 23);
            QCoreApplication::processEvents();
            for (auto *label : m_view->findChild<PagePager *>()->findChildren<QLabel *>())
                QVERIFY2(!label->isVisible() || label->width() >= label->sizeHint().width(), qPrintable(label->text()));
        }
        Fonts::setScale(1);
        Theme::refresh();
    }

    void aLongTagStaysInsideANarrowPage()
    {
        Fonts::setScale(2);
        Theme::refresh();
        m_view->resize(360, 600);
        Paper paper = threeVoices();
        paper.tags = {u"Retrieval Augmented Generation over Very Long Contexts of Many Documents"_s, u"x"_s.repeated(100)};
        m_view->setPaper(paper, 0, 1);
        for (QTextBlock block = text()->document()->begin(); block.isValid(); block = block.next()) {
            for (int i = 0; i < block.layout()->lineCount(); ++i) {
                const double width = block.layout()->lineAt(i).naturalTextWidth();
                QVERIFY2(width <= text()->columnWidth() + 1, qPrintable(block.text()));
            }
        }
        Fonts::setScale(1);
        Theme::refresh();
    }

    void narrowPageKeepsEveryButtonInside()
    {
        m_view->resize(360, 600);
        Paper paper = threeVoices();
        paper.codeUrls = {u"https://github.com/a/b"_s};
        m_view->setPaper(paper, 0, 1);
        for (auto *shown : keyButtons())
            QVERIFY(shown->geometry().right() <= shown->parentWidget()->width());
    }

    void themeChangeIsFollowed()
    {
        m_view->setPaper(threeVoices(), 0, 1);
        QVERIFY(text()->toHtml().contains(Theme::colors(ThemeName::Paper).textDim.name()));
        Theme::apply(ThemeName::Night);
        QTRY_VERIFY(text()->toHtml().contains(Theme::colors(ThemeName::Night).textDim.name()));
        Theme::apply(ThemeName::Paper);
    }

private:
    QList<KeyButton *> keyButtons() const
    {
        QCoreApplication::processEvents();
        return m_view->findChildren<KeyButton *>();
    }
};

QTEST_MAIN(TestPageLayout)
#include "tst_pagelayout.moc"
