#include "tests/ui/page/pagetest.h"
#include "tests/ui/papers.h"
#include "ui/page/comparebutton.h"

#include <QAction>
#include <QElapsedTimer>
#include <QTest>
#include <QTextTable>

using namespace Paperlark;

// The page with all voices of a paper beside or under each other.
class TestComparingPage : public PageTest
{
    Q_OBJECT

private slots:
    void init() { openPage(); }
    void cleanup() { m_view.reset(); }

    void comparingShowsAllVoicesUntilItIsSwitchedOff()
    {
        m_view->setPaper(threeVoices(), 0, 1);
        QVERIFY(m_view->toggleCompare());
        for (const QString &said : {u"A window slides."_s, u"Half is kept."_s, u"창을 민다."_s})
            QVERIFY2(words().contains(said), qPrintable(said));
        QVERIFY(compareButton()->isChecked());
        QVERIFY(m_view->toggleCompare());
        QVERIFY(words().contains(u"A window slides."_s));
        QVERIFY(!words().contains(u"창을 민다."_s));
        QVERIFY(!compareButton()->isChecked());
    }

    void comparingStaysOnTheNextPaper()
    {
        m_view->setPaper(threeVoices(), 0, 3);
        m_view->toggleCompare();
        m_view->setPaper(paperOf(u"2412.00002"_s, {voice(u"en"_s, u"morning"_s, u"One."_s)}), 1, 3);
        QVERIFY(!m_view->isComparing());
        QVERIFY(words().contains(u"One."_s));
        m_view->setPaper(threeVoices(u"2412.00003"_s), 2, 3);
        QVERIFY(m_view->isComparing());
        QVERIFY(words().contains(u"창을 민다."_s));
    }

    void nextVoiceLeavesComparing()
    {
        m_view->setPaper(threeVoices(), 0, 1);
        m_view->toggleCompare();
        m_view->nextVoice();
        QVERIFY(!m_view->isComparing());
        QVERIFY(words().contains(u"Half is kept."_s));
        QVERIFY(!words().contains(u"A window slides."_s));
    }

    void clickOnAnyTabLeavesComparing()
    {
        for (const int tab : {0, 2}) { // the one that was open, and another
            m_view->setPaper(threeVoices(), 0, 1);
            QVERIFY(m_view->toggleCompare());
            QVERIFY(words().contains(u"창을 민다."_s));
            QTest::mouseClick(tabs(), Qt::LeftButton, {}, tabs()->tabRect(tab).center());
            QVERIFY(!m_view->isComparing());
            QCOMPARE(words().contains(u"창을 민다."_s), tab == 2);
            QCOMPARE(words().contains(u"A window slides."_s), tab == 0);
        }
    }

    void wideVoicesStandInColumnsNarrowOnesUnderEachOther()
    {
        m_view->setPaper(threeVoices(), 0, 1);
        m_view->toggleCompare();
        QCOMPARE(columns(), 0);
        m_view->resize(1200, 600);
        QTRY_COMPARE(columns(), 4); // facets and three voices
        QVERIFY(topOf(u"A window slides."_s) == topOf(u"Half is kept."_s));
        m_view->resize(999, 600);
        QTRY_COMPARE(columns(), 0);
        QVERIFY(topOf(u"A window slides."_s) < topOf(u"Half is kept."_s));
        m_view->resize(360, 600);
        QVERIFY(words().contains(u"창을 민다."_s));
        QVERIFY(compareButton()->geometry().right() <= tabs()->parentWidget()->width());
    }

    void longTextsAreComparedWithoutAPause()
    {
        m_view->resize(1400, 800);
        const QString prose = u"A window slides over the keys of the cache. "_s.repeated(1500); // 64 kB
        const QString bullets = u"- A window slides over the keys of the cache.\n"_s.repeated(160);
        for (const QString &text : {prose, bullets, u"x"_s.repeated(64000), prose.left(9000)}) {
            m_view->setPaper(paperOf(u"2412.00009"_s,
                                     {voice(u"en"_s, u"a"_s, text), voice(u"ko"_s, u"b"_s, text), voice(u"en"_s, u"c"_s, text)}),
                             0, 1);
            QElapsedTimer time;
            time.start();
            if (!m_view->isComparing())
                m_view->toggleCompare();
            QVERIFY(!words().isEmpty());
            QVERIFY2(time.elapsed() < 20000, qPrintable(QString::number(time.elapsed())));
        }
    }

    void oneVoiceIsNotCompared()
    {
        m_view->setPaper(paperOf(u"2412.00002"_s, {voice(u"en"_s, u"morning"_s, u"One."_s)}), 0, 1);
        QVERIFY(!m_view->toggleCompare());
        QVERIFY(words().contains(u"One."_s));
        QVERIFY(!compareButton()->isVisible());
        m_view->setPaper(threeVoices(), 0, 1);
        words();
        QVERIFY(compareButton()->isVisible());
        QVERIFY(!m_view->isComparing());
    }

    void compareButtonTriggersItsAction()
    {
        QAction action(u"Compare"_s);
        action.setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_W));
        action.setToolTip(u"Compare  Shift+W"_s);
        connect(&action, &QAction::triggered, m_view.get(), [this] { m_view->toggleCompare(); });
        m_view->setCompareAction(&action);
        m_view->setPaper(threeVoices(), 0, 1);
        words();
        QTest::mouseClick(compareButton(), Qt::LeftButton);
        QVERIFY(m_view->isComparing());
        QCOMPARE(compareButton()->toolTip(), u"Compare  Shift+W"_s);
        QCOMPARE(compareButton()->accessibleName(), u"Compare voices"_s);
        QTest::mouseClick(compareButton(), Qt::LeftButton);
        QVERIFY(!m_view->isComparing());
    }

private:
    CompareButton *compareButton() const { return m_view->findChild<CompareButton *>(); }
    int columns() const
    {
        for (QTextFrame *frame : text()->document()->rootFrame()->childFrames()) {
            if (const auto *table = qobject_cast<QTextTable *>(frame))
                return table->columns();
        }
        return 0;
    }
};

QTEST_MAIN(TestComparingPage)
#include "tst_comparingpage.moc"
