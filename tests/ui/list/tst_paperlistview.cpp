#include "core/library/importing/importer.h"
#include "core/library/library.h"
#include "tests/ui/list/listofmanypapers.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class TestPaperListView final : public ListOfManyPapers
{
    Q_OBJECT
private slots:
    void initTestCase() { speakEnglish(); }
    void init() { showList(); }
    void cleanup() { closeList(); }
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
    void theLibrarysPapersAreShownAsTheyComeIn();
    void marksOfTheLibraryAreSeen();
};

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
