#include "tests/ui/list/listofmanypapers.h"

#include <QAccessible>
#include <QTest>

using namespace Paperlark;

// Days of the list that are folded to their heading.
class TestFoldedDays final : public ListOfManyPapers
{
    Q_OBJECT
private slots:
    void initTestCase() { speakEnglish(); }
    void init() { showList(); }
    void cleanup() { closeList(); }
    void leftFoldsADayAndRightUnfoldsIt();
    void aPressOnAHeadingFoldsItsDay();
    void keysPassOverFoldedDays();
    void aFoldedDayOpensForThePaperThatIsGoneTo();
    void foldedDaysStayFoldedWhenPapersComeIn();
    void foldedPapersAreNotSelected();
    void listenersHearThatADayIsFolded();
};

void TestFoldedDays::leftFoldsADayAndRightUnfoldsIt()
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

void TestFoldedDays::aPressOnAHeadingFoldsItsDay()
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

void TestFoldedDays::keysPassOverFoldedDays()
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

void TestFoldedDays::aFoldedDayOpensForThePaperThatIsGoneTo()
{
    m_view->setFolded(1, true);
    m_view->setCurrentIndex(index(15));
    QVERIFY(!m_view->geometryOfRows().isFolded(1));
    QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(index(15))));
}

void TestFoldedDays::foldedDaysStayFoldedWhenPapersComeIn()
{
    m_view->setCurrentIndex(index(15));
    m_view->setFolded(1, true);
    m_model->replace(0, 60);
    QVERIFY(m_view->geometryOfRows().isFolded(1));
    QCOMPARE(m_view->currentIndex().row(), 15);
}

void TestFoldedDays::foldedPapersAreNotSelected()
{
    m_view->setFolded(1, true);
    m_view->setCurrentIndex(index(8));
    const QPoint below = m_view->visualRect(index(20)).center();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, below);
    QCOMPARE(m_view->selectedKeys(), (QStringList{u"8"_s, u"9"_s, u"20"_s}));
}

void TestFoldedDays::listenersHearThatADayIsFolded()
{
    m_view->setCurrentIndex(index(3));
    m_view->setFolded(0, true);
    QCOMPARE(m_view->currentHeading(), u"Mon 23 Dec 2024, 10 papers · 5 left · 3 sources, folded"_s);
    const auto *list = QAccessible::queryAccessibleInterface(m_view.get());
    QCOMPARE(list->child(3)->text(QAccessible::Name), m_view->currentHeading());
    m_view->setFolded(0, false);
    QVERIFY(m_view->currentHeading().isEmpty());
}

QTEST_MAIN(TestFoldedDays)
#include "tst_foldeddays.moc"
