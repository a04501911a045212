// Searching and filtering in the whole window, on the sample days.
#include "tests/ui/windowonsamples.h"

#include "ui/filter/filterbar.h"
#include "ui/list/emptystate.h"
#include "ui/sidebar/calendarview.h"
#include "ui/sidebar/facetview.h"
#include "ui/sidebar/sidebar.h"
#include "ui/sidebar/sidebarrows.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QTextBrowser>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

class WindowFiltersTest final : public WindowOnSamples
{
    Q_OBJECT

private slots:
    void initTestCase() { startAs(u"tst_windowfilters"_s); }
    void init() { makeLibrary(); }
    void cleanup() { closeAll(); }

    void searchFiltersAndEscapeLeaves()
    {
        openOnSamples();
        const int all = list().model()->rowCount();
        press(Qt::Key_Slash);
        QTRY_VERIFY(search().hasFocus());
        QTest::keyClicks(&search(), u"SCOPE"_s);
        QTRY_VERIFY(list().model()->rowCount() < all);
        QVERIFY(list().model()->rowCount() >= 1);
        QTest::keyClick(&search(), Qt::Key_Escape);
        QTRY_VERIFY(list().hasFocus());
    }

    void lettersInTheSearchFieldAreNoCommands()
    {
        openOnSamples();
        const QString key = list().currentKey();
        press(Qt::Key_Slash);
        QTest::keyClicks(&search(), u"smj"_s);
        QVERIFY(!m_library->paper(key)->state.starred);
        QVERIFY(!m_library->paper(key)->state.read);
        QCOMPARE(search().text(), u"smj"_s);
    }

    void aFilterWithoutPapersNamesTheWayOut()
    {
        openOnSamples();
        search().setText(u"zyzzyva"_s);
        emit search().searched(u"zyzzyva"_s);
        QTRY_VERIFY(!list().isVisible());
        trigger(u"view.clear"_s);
        QTRY_VERIFY(list().isVisible());
        QVERIFY(search().text().isEmpty());
    }

    void enterInTheSearchGoesToTheListAndOpensNothing()
    {
        openOnSamples();
        press(Qt::Key_Slash);
        QTest::keyClicks(&search(), u"SCOPE"_s);
        QCoreApplication::processEvents();
        press(Qt::Key_Return);
        QVERIFY(list().hasFocus());
        QVERIFY(list().isVisible());
        QCOMPARE(search().text(), u"SCOPE"_s);
    }

    void theMouseInTheSidebarLeavesTheKeysToThePapers()
    {
        openOnSamples();
        Sidebar &sidebar = part<Sidebar>();
        QTRY_VERIFY(sidebar.facet(Facet::Tags).model().rowCount() > 0);
        QListView *tags = sidebar.facet(Facet::Tags).findChild<QListView *>();
        QTest::mouseClick(tags->viewport(), Qt::LeftButton, {}, tags->visualRect(tags->model()->index(0, 0)).center());
        QVERIFY(list().hasFocus());
        QTest::mouseClick(sidebar.findChild<QRadioButton *>(), Qt::LeftButton);
        QVERIFY(list().hasFocus());
        search().setFocus();
        QTest::mouseClick(tags->viewport(), Qt::LeftButton, {}, tags->visualRect(tags->model()->index(0, 0)).center());
        QVERIFY(list().hasFocus());
    }

    void escapeInTheTagFieldClosesTheField()
    {
        openOnSamples();
        auto *field = part<Sidebar>().facet(Facet::Tags).findChild<QLineEdit *>();
        auto *more = part<Sidebar>().facet(Facet::Tags).findChild<MoreRow *>();
        more->click();
        QVERIFY(field->hasFocus());
        press(Qt::Key_Escape);
        QVERIFY(field->isHidden());
        QVERIFY(part<Sidebar>().facet(Facet::Tags).isAncestorOf(QApplication::focusWidget()));
    }

    void aListWithoutPapersIsNoPlaceToChooseFrom()
    {
        openOnSamples();
        press(Qt::Key_Return);
        QVERIFY(!list().isVisible());
        press(Qt::Key_Comma);
        QTRY_VERIFY(part<EmptyState>().isVisible());
        QTRY_VERIFY(page().findChild<QTextBrowser *>()->toPlainText().contains(u"The list says why"_s));
    }

    void aTagInTheSidebarFiltersInThreeStates()
    {
        openOnSamples();
        FacetModel &tags = part<Sidebar>().facet(Facet::Tags).model();
        QTRY_VERIFY(tags.rowCount() > 0);
        const int all = list().model()->rowCount();
        const int papers = tags.index(0).data(FacetModel::CountRole).toInt();
        tags.cycle(0);
        QTRY_COMPARE(list().model()->rowCount(), papers);
        tags.cycle(0);
        QTRY_COMPARE(list().model()->rowCount(), all - papers);
        tags.cycle(0);
        QTRY_COMPARE(list().model()->rowCount(), all);
    }

    void aDayInTheCalendarFilters()
    {
        openOnSamples();
        QTRY_COMPARE(part<Sidebar>().calendar().model().newestDay(), QDate(2024, 12, 23));
        part<Sidebar>().calendar().choose(QDate(2024, 12, 20), QDate(2024, 12, 20));
        PaperFilter day;
        day.firstDay = day.lastDay = QDate(2024, 12, 20);
        QTRY_COMPARE(list().model()->rowCount(), int(m_library->paperIds(day).size()));
    }

    void returnMakesChipsAndBackspaceMakesTextAgain()
    {
        openOnSamples();
        SearchField &search = part<SearchField>();
        trigger(u"go.search"_s);
        QTest::keyClicks(&search, u"model is:unread"_s);
        press(Qt::Key_Return);
        QCOMPARE(search.text(), u"model"_s);
        QCOMPARE(part<FilterBar>().filter(), (PaperFilter{.text = u"model"_s, .unreadOnly = true}));
        trigger(u"go.search"_s);
        press(Qt::Key_Delete);
        QTRY_COMPARE(part<FilterBar>().filter(), (PaperFilter{.unreadOnly = true}));
        press(Qt::Key_Backspace);
        QCOMPARE(search.text(), u"is:unread"_s);
        QCOMPARE(part<FilterBar>().filter(), (PaperFilter{.text = u"is:unread"_s}));
    }

    void anEmptyListCountsItsWaysOut()
    {
        openOnSamples();
        trigger(u"go.search"_s);
        QTest::keyClicks(&part<SearchField>(), u"xyzzy is:unread"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(part<EmptyState>().isVisible());
        const auto count = [this](int way) {
            return part<EmptyState>().findChildren<QPushButton *>().at(way)->accessibleDescription();
        };
        QTRY_COMPARE(count(0), u"0"_s); // unread goes, xyzzy stays
        QCOMPARE(count(1), QLocale().toString(m_library->counts().unread));
        QVERIFY(part<EmptyState>().isAncestorOf(QApplication::focusWidget()));
    }

    void theOrderIsRemembered()
    {
        openOnSamples();
        trigger(u"view.sortVotes"_s);
        QCOMPARE(part<FilterBar>().filter().order, PaperOrder::Votes);
        trigger(u"view.clear"_s);
        QCOMPARE(part<FilterBar>().filter().order, PaperOrder::Votes);
        m_window.reset();
        openWindow();
        QCOMPARE(part<FilterBar>().filter(), (PaperFilter{.order = PaperOrder::Votes}));
        QVERIFY(!m_window->findChild<QAction *>(u"view.sortMatch"_s)->isEnabled());
    }

    void searchedWordsAreMarkedInListAndPage()
    {
        openOnSamples();
        trigger(u"go.search"_s);
        QTest::keyClicks(&part<SearchField>(), u"model"_s);
        QTRY_VERIFY(!page().findChild<QTextBrowser *>()->extraSelections().isEmpty());
        press(Qt::Key_Escape);
        QTRY_VERIFY(page().findChild<QTextBrowser *>()->extraSelections().isEmpty());
    }
};

QTEST_MAIN(WindowFiltersTest)
#include "tst_windowfilters.moc"
