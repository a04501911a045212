#include "core/translations.h"
#include "ui/calendarview.h"
#include "ui/facetlist.h"
#include "ui/facetview.h"
#include "ui/sidebar.h"
#include "ui/sidebarrows.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Paperlark;

namespace {

const QDate monday(2024, 12, 23);

struct Shown {
    Sidebar sidebar;
    QSignalSpy edited{&sidebar, &Sidebar::filterEdited};
    QSignalSpy views{&sidebar, &Sidebar::viewChosen};

    Shown()
    {
        QList<FacetCount> tags{{u"Text Generation"_s, 123}, {u"Video"_s, 99}};
        for (int i = 0; i < 20; ++i) {
            tags.append({u"Tag %1"_s.arg(i), 50 - i});
        }
        sidebar.tags().model().reset(tags);
        sidebar.languages().model().reset({{u"ko"_s, 19}, {u"en"_s, 23}});
        sidebar.sources().model().reset({{u"timlrx"_s, 7}});
        sidebar.calendar().model().setImported({{monday, 12, 3}}, {});
        sidebar.setToday(monday);
        sidebar.resize(sidebar.sizeHint().width(), 900);
        sidebar.show();
        sidebar.activateWindow();
    }
    FacetList &tags() { return sidebar.tags().list(); }
    QLineEdit *field() { return sidebar.tags().findChild<QLineEdit *>(); }
    MoreRow *more() { return sidebar.tags().findChild<MoreRow *>(); }
    QList<LibraryRow *> rows() { return sidebar.findChildren<LibraryRow *>(); }
    PaperFilter filter() const { return edited.isEmpty() ? PaperFilter{} : edited.last().at(0).value<PaperFilter>(); }
    QStringList shownTags()
    {
        QStringList names;
        for (int row = 0; row < sidebar.tags().model().rowCount(); ++row) {
            if (!tags().isRowHidden(row)) {
                names.append(sidebar.tags().model().index(row).data().toString());
            }
        }
        return names;
    }
};

} // namespace

class TestSidebar final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void viewsAndFiltersBelongTogether_data();
    void viewsAndFiltersBelongTogether();
    void aViewWithTagsStaysMarked();
    void clickingARowChoosesItsView();
    void rowsShowCountsAndSpeakThem();
    void todayTellsItsDateWhenItIsNotToday();
    void clickingATagCyclesIt();
    void altClickLeavesOnlyThisTag();
    void keysChooseInAFacet();
    void letterKeysLookForATag();
    void lettersStayTheWindowsInAShortList();
    void moreOpensAFieldThatFinds();
    void aTagFoundAndIncludedStaysShown();
    void chosenDaysGoIntoTheFilter();
    void facetsLeaveTheOtherConditionsAlone();
    void settingAFilterIsSilent();
    void wordsForScreenReaders();
    void facetsNeverScrollThemselves();
    void theScrollBarTakesNoRoomFromTheWords();
    void everythingGrowsWithTheText();
};

void TestSidebar::initTestCase()
{
    installTranslations(*qApp);
    Theme::apply(ThemeName::Paper);
}

void TestSidebar::cleanup()
{
    Fonts::setScale(1);
    Theme::refresh();
}

void TestSidebar::viewsAndFiltersBelongTogether_data()
{
    QTest::addColumn<Sidebar::View>("view");
    QTest::newRow("today") << Sidebar::View::Today;
    QTest::newRow("unread") << Sidebar::View::Unread;
    QTest::newRow("reading list") << Sidebar::View::ReadingList;
    QTest::newRow("starred") << Sidebar::View::Starred;
    QTest::newRow("all") << Sidebar::View::AllPapers;
}

void TestSidebar::viewsAndFiltersBelongTogether()
{
    QFETCH(Sidebar::View, view);
    QCOMPARE(Sidebar::viewOf(Sidebar::filterOf(view, monday), monday), view);
}

void TestSidebar::aViewWithTagsStaysMarked()
{
    PaperFilter filter = Sidebar::filterOf(Sidebar::View::Starred, monday);
    filter.tags.included = QStringList{u"Video"_s};
    Shown shown;
    shown.sidebar.setFilter(filter);
    QVERIFY(shown.rows().at(3)->isChecked());
    QVERIFY(!shown.rows().at(4)->isChecked());
}

void TestSidebar::clickingARowChoosesItsView()
{
    Shown shown;
    QTest::mouseClick(shown.rows().at(1), Qt::LeftButton, {}, {200, 5}); // anywhere in the row
    QCOMPARE(shown.views.size(), 1);
    QCOMPARE(shown.views.last().at(0).value<Sidebar::View>(), Sidebar::View::Unread);
}

void TestSidebar::rowsShowCountsAndSpeakThem()
{
    Shown shown;
    shown.sidebar.setCounts({.papers = 8049, .unread = 148, .starred = 1, .readingList = 6}, 3);
    QList<int> counts;
    for (const LibraryRow *row : shown.rows()) {
        counts.append(row->count());
    }
    QCOMPARE(counts, (QList<int>{3, 148, 6, 1, 8049}));
    QCOMPARE(shown.rows().at(3)->accessibleDescription(), u"1 paper"_s);
    QCOMPARE(shown.rows().at(3)->accessibleName(), u"Starred"_s);
}

void TestSidebar::todayTellsItsDateWhenItIsNotToday()
{
    Shown shown;
    QCOMPARE(shown.rows().at(0)->text(), u"Newest, Mon 23 Dec"_s);
    shown.sidebar.setToday(QDate::currentDate());
    QCOMPARE(shown.rows().at(0)->text(), u"Today"_s);
}

void TestSidebar::clickingATagCyclesIt()
{
    Shown shown;
    const QPoint first = shown.tags().visualRect(shown.sidebar.tags().model().index(0)).center();
    QTest::mouseClick(shown.tags().viewport(), Qt::LeftButton, {}, first);
    QCOMPARE(shown.filter().tags.included, QStringList{u"Text Generation"_s});
    QTest::mouseClick(shown.tags().viewport(), Qt::LeftButton, {}, first);
    QCOMPARE(shown.filter().tags.excluded, QStringList{u"Text Generation"_s});
    QTest::mouseClick(shown.tags().viewport(), Qt::LeftButton, {}, first);
    QVERIFY(shown.filter().isEmpty());
}

void TestSidebar::altClickLeavesOnlyThisTag()
{
    Shown shown;
    shown.sidebar.tags().model().cycle(0);
    const QPoint second = shown.tags().visualRect(shown.sidebar.tags().model().index(1)).center();
    QTest::mouseClick(shown.tags().viewport(), Qt::LeftButton, Qt::AltModifier, second);
    QCOMPARE(shown.filter().tags.included, QStringList{u"Video"_s});
}

void TestSidebar::keysChooseInAFacet()
{
    Shown shown;
    shown.tags().setCurrentIndex(shown.sidebar.tags().model().index(0));
    QTest::keyClick(&shown.tags(), Qt::Key_Down);
    QTest::keyClick(&shown.tags(), Qt::Key_Space);
    QCOMPARE(shown.filter().tags.included, QStringList{u"Video"_s});
    QTest::keyClick(&shown.tags(), Qt::Key_Backspace);
    QCOMPARE(shown.filter().tags.excluded, QStringList{u"Video"_s});
    QTest::keyClick(&shown.tags(), Qt::Key_Up);
    QTest::keyClick(&shown.tags(), Qt::Key_Return);
    QCOMPARE(shown.filter().tags.included, QStringList{u"Text Generation"_s});
    QVERIFY(shown.filter().tags.excluded.isEmpty());
}

void TestSidebar::letterKeysLookForATag()
{
    Shown shown;
    QTest::keyClicks(&shown.tags(), u"v"_s);
    QVERIFY(shown.field()->isVisible());
    QCOMPARE(shown.field()->text(), u"v"_s);
    QCOMPARE(shown.shownTags(), QStringList{u"Video"_s});
}

void TestSidebar::lettersStayTheWindowsInAShortList()
{
    Shown shown;
    const auto claims = [](FacetList &list) {
        QKeyEvent event(QEvent::ShortcutOverride, Qt::Key_J, {}, u"j"_s);
        event.ignore();
        QCoreApplication::sendEvent(&list, &event);
        return event.isAccepted();
    };
    QVERIFY(claims(shown.tags()));
    QVERIFY(!claims(shown.sidebar.languages().list()));
}

void TestSidebar::moreOpensAFieldThatFinds()
{
    Shown shown;
    QCOMPARE(shown.shownTags().size(), FacetView::rowsShown);
    QCOMPARE(shown.more()->text(), u"14 more…"_s);
    QTest::mouseClick(shown.more(), Qt::LeftButton);
    QVERIFY(shown.field()->isVisible());
    QVERIFY(!shown.more()->isVisible());
    const int height = shown.tags().sizeHint().height();
    QTest::keyClicks(shown.field(), u"tag 19"_s);
    QCOMPARE(shown.shownTags(), QStringList{u"Tag 19"_s});
    QCOMPARE(shown.tags().sizeHint().height(), height); // what is below stays where it is
    QTest::keyClick(shown.field(), Qt::Key_Escape);
    QVERIFY(!shown.field()->isVisible());
    QCOMPARE(shown.shownTags().size(), FacetView::rowsShown);
}

void TestSidebar::aTagFoundAndIncludedStaysShown()
{
    Shown shown;
    QTest::mouseClick(shown.more(), Qt::LeftButton);
    QTest::keyClicks(shown.field(), u"tag 19"_s);
    QTest::keyClick(shown.field(), Qt::Key_Return);
    QCOMPARE(shown.filter().tags.included, QStringList{u"Tag 19"_s});
    QCOMPARE(shown.shownTags().last(), u"Tag 19"_s);
    shown.sidebar.setFilter({});
    QCOMPARE(shown.shownTags().last(), u"Tag 19"_s); // it does not run away when it is turned off
    shown.sidebar.tags().model().reset({{u"NLP"_s, 1}});
    QCOMPARE(shown.shownTags(), QStringList{u"NLP"_s});
}

void TestSidebar::chosenDaysGoIntoTheFilter()
{
    Shown shown;
    shown.sidebar.calendar().choose(monday, monday);
    QCOMPARE(shown.filter(), Sidebar::filterOf(Sidebar::View::Today, monday));
    QVERIFY(shown.rows().at(0)->isChecked());
}

void TestSidebar::facetsLeaveTheOtherConditionsAlone()
{
    Shown shown;
    PaperFilter filter;
    filter.text = u"cache"_s;
    filter.unreadOnly = true;
    filter.firstDay = monday; // open at the end
    shown.sidebar.setFilter(filter);
    shown.sidebar.languages().model().cycle(1);
    filter.languages.included = QStringList{u"ko"_s};
    QCOMPARE(shown.filter(), filter);
}

void TestSidebar::settingAFilterIsSilent()
{
    Shown shown;
    PaperFilter filter;
    filter.tags.included = QStringList{u"Video"_s};
    filter.tags.match = Match::All;
    filter.sources.included = QStringList{u"timlrx"_s};
    shown.sidebar.setFilter(filter);
    QVERIFY(shown.edited.isEmpty());
    QCOMPARE(shown.sidebar.tags().model().included(), QStringList{u"Video"_s});
    QCOMPARE(shown.sidebar.tags().match(), Match::All);
    QCOMPARE(shown.sidebar.sources().model().included(), QStringList{u"timlrx"_s});
    shown.sidebar.setFilter({});
    QVERIFY(shown.sidebar.tags().model().included().isEmpty());
}

void TestSidebar::wordsForScreenReaders()
{
    Shown shown;
    QCOMPARE(shown.tags().accessibleName(), u"Tags"_s);
    QCOMPARE(shown.sidebar.languages().list().accessibleName(), u"Languages"_s);
    QCOMPARE(shown.sidebar.sources().list().accessibleName(), u"Sources"_s);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&shown.tags());
    QCOMPARE(list->child(0)->text(QAccessible::Name), u"Text Generation, 123 papers"_s);
}

void TestSidebar::facetsNeverScrollThemselves()
{
    Shown shown;
    for (FacetView *facet : {&shown.sidebar.tags(), &shown.sidebar.languages(), &shown.sidebar.sources()}) {
        QTRY_COMPARE(facet->list().height(), facet->list().sizeHint().height());
    }
    QCOMPARE(shown.tags().height(), FacetView::rowsShown * Fonts::px(24));
}

void TestSidebar::theScrollBarTakesNoRoomFromTheWords()
{
    Shown shown;
    shown.sidebar.resize(240, 300);
    QCoreApplication::processEvents();
    QVERIFY(shown.sidebar.verticalScrollBar()->maximum() > 0);
    QCOMPARE(shown.rows().at(0)->width(), 240);
}

void TestSidebar::everythingGrowsWithTheText()
{
    Shown shown;
    const auto *head = shown.sidebar.findChild<GroupHead *>();
    const int label = head->findChild<QLabel *>()->fontMetrics().height();
    Fonts::setScale(2);
    Theme::refresh();
    QTRY_COMPARE(shown.tags().height(), FacetView::rowsShown * 48);
    QCOMPARE(head->height(), 48);
    QVERIFY(head->findChild<QLabel *>()->fontMetrics().height() > label * 3 / 2);
    QCOMPARE(shown.sidebar.sizeHint().width(), 480);
}

QTEST_MAIN(TestSidebar)
#include "tst_sidebar.moc"
