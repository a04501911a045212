#include "core/translations.h"
#include "ui/controls/foldhead.h"
#include "ui/looks/theme.h"
#include "ui/sidebar/calendarview.h"
#include "ui/sidebar/facetlist.h"
#include "ui/sidebar/facetview.h"
#include "ui/sidebar/sidebar.h"
#include "ui/sidebar/sidebarrows.h"
#include "ui/sidebar/voteshistogram.h"

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

Answer answer()
{
    QList<FacetCount> tags{{u"Text Generation"_s, 123}, {u"Video"_s, 99}};
    for (int i = 0; i < 20; ++i) {
        tags.append({u"Tag %1"_s.arg(i), 50 - i});
    }
    return {.days = {{monday, 12, 3}},
            .allDays = {{monday, 12, 3}},
            .facets = {{Facet::Tags, tags},
                       {Facet::Languages, {{u"en"_s, 23}, {u"ko"_s, 19}}},
                       {Facet::Sources, {{u"timlrx"_s, 7}}},
                       {Facet::Has, {{u"code"_s, 5}}}},
            .votes = {{0, 9, 80}, {10, 49, 41}, {50, {}, 3}},
            .library = {.papers = 8049, .unread = 148, .starred = 1, .readingList = 6}};
}

struct Shown {
    Sidebar sidebar;
    QSignalSpy edited{&sidebar, &Sidebar::filterEdited};
    QSignalSpy views{&sidebar, &Sidebar::viewChosen};

    Shown()
    {
        sidebar.setAnswer(answer(), Sidebar::Rows::Renew);
        sidebar.resize(sidebar.sizeHint().width(), 900);
        sidebar.show();
        sidebar.activateWindow();
    }
    FacetView &facet(Facet facet) { return sidebar.facet(facet); }
    FacetList &tags() { return facet(Facet::Tags).list(); }
    QLineEdit *field() { return facet(Facet::Tags).findChild<QLineEdit *>(); }
    MoreRow *more() { return facet(Facet::Tags).findChild<MoreRow *>(); }
    QList<LibraryRow *> rows() { return sidebar.findChildren<LibraryRow *>(); }
    PaperFilter filter() const { return edited.isEmpty() ? PaperFilter{} : edited.last().at(0).value<PaperFilter>(); }
    QStringList shownTags()
    {
        QStringList names;
        for (int row = 0; row < tags().model()->rowCount(); ++row) {
            names.append(tags().model()->index(row, 0).data().toString());
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
    void newCountsMoveNoRow();
    void sectionsFoldByMouseAndKeys();
    void aFoldedSectionTellsWhatIsChosen();
    void foldedSectionsAreRemembered();
    void authorsAreAskedForWhenTheyAreOpened();
    void authorsHaveAnyAndAll();
    void votesGoIntoTheFilter();
    void choosingDaysReplacesThePeriod();
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
    Answer now = answer();
    now.allDays.append({QDate::currentDate(), 1, 1});
    shown.sidebar.setAnswer(now, Sidebar::Rows::Renew);
    QCOMPARE(shown.rows().at(0)->text(), u"Today"_s);
}

void TestSidebar::clickingATagCyclesIt()
{
    Shown shown;
    const QPoint first = shown.tags().visualRect(shown.facet(Facet::Tags).model().index(0)).center();
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
    shown.facet(Facet::Tags).model().cycle(0);
    const QPoint second = shown.tags().visualRect(shown.facet(Facet::Tags).model().index(1)).center();
    QTest::mouseClick(shown.tags().viewport(), Qt::LeftButton, Qt::AltModifier, second);
    QCOMPARE(shown.filter().tags.included, QStringList{u"Video"_s});
}

void TestSidebar::keysChooseInAFacet()
{
    Shown shown;
    shown.tags().setCurrentIndex(shown.facet(Facet::Tags).model().index(0));
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
    QVERIFY(!claims(shown.facet(Facet::Languages).list()));
}

void TestSidebar::moreOpensAFieldThatFinds()
{
    Shown shown;
    QCOMPARE(shown.shownTags().size(), FacetModel::usualRows);
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
    QCOMPARE(shown.shownTags().size(), FacetModel::usualRows);
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
    Answer renewed = answer();
    renewed.facets[Facet::Tags] = {{u"NLP"_s, 1}};
    shown.sidebar.setAnswer(renewed, Sidebar::Rows::Renew);
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
    shown.facet(Facet::Languages).model().cycle(1);
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
    QCOMPARE(shown.facet(Facet::Tags).model().choice().included, QStringList{u"Video"_s});
    QCOMPARE(shown.facet(Facet::Tags).model().choice().match, Match::All);
    QCOMPARE(shown.facet(Facet::Sources).model().choice().included, QStringList{u"timlrx"_s});
    shown.sidebar.setFilter({});
    QVERIFY(shown.facet(Facet::Tags).model().choice().included.isEmpty());
}

void TestSidebar::wordsForScreenReaders()
{
    Shown shown;
    QCOMPARE(shown.tags().accessibleName(), u"Tags"_s);
    QCOMPARE(shown.facet(Facet::Languages).list().accessibleName(), u"Languages"_s);
    QCOMPARE(shown.facet(Facet::Sources).list().accessibleName(), u"Sources"_s);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&shown.tags());
    QCOMPARE(list->child(0)->text(QAccessible::Name), u"Text Generation, 123 papers if included"_s);
}

void TestSidebar::facetsNeverScrollThemselves()
{
    Shown shown;
    for (FacetView *facet : {&shown.facet(Facet::Tags), &shown.facet(Facet::Languages), &shown.facet(Facet::Sources)}) {
        QTRY_COMPARE(facet->list().height(), facet->list().sizeHint().height());
    }
    QCOMPARE(shown.tags().height(), FacetModel::usualRows * Fonts::px(24));
}

void TestSidebar::theScrollBarTakesNoRoomFromTheWords()
{
    Shown shown;
    shown.sidebar.resize(240, 300);
    QCoreApplication::processEvents();
    QVERIFY(shown.sidebar.verticalScrollBar()->maximum() > 0);
    QCOMPARE(shown.rows().at(0)->width(), 240);
    QCOMPARE(shown.sidebar.minimumSizeHint().width(), 240);
}

void TestSidebar::newCountsMoveNoRow()
{
    Shown shown;
    Answer next = answer();
    next.facets[Facet::Tags] = {{u"Tag 3"_s, 7}, {u"Video"_s, 2}};
    const QStringList before = shown.shownTags();
    shown.sidebar.setAnswer(next, Sidebar::Rows::Keep);
    QCOMPARE(shown.shownTags(), before);
    QCOMPARE(shown.tags().model()->index(0, 0).data(FacetModel::CountRole).toInt(), 0);
    QCOMPARE(shown.tags().model()->index(1, 0).data(FacetModel::CountRole).toInt(), 2);
}

void TestSidebar::sectionsFoldByMouseAndKeys()
{
    Shown shown;
    FoldHead &head = shown.facet(Facet::Tags).head();
    QTest::mouseClick(&head, Qt::LeftButton);
    QVERIFY(!head.isUnfolded());
    QVERIFY(!shown.tags().isVisible());
    QVERIFY(!shown.more()->isVisible());
    QTest::keyClick(&head, Qt::Key_Right);
    QVERIFY(shown.tags().isVisible());
    QTest::keyClick(&head, Qt::Key_Left);
    QVERIFY(!shown.tags().isVisible());
    QTest::keyClick(&head, Qt::Key_Space);
    QVERIFY(shown.tags().isVisible());
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&head);
    QCOMPARE(accessible->text(QAccessible::Name), u"Tags"_s);
    QVERIFY(accessible->state().expanded);
    head.setUnfolded(false);
    QVERIFY(accessible->state().collapsed);
}

void TestSidebar::aFoldedSectionTellsWhatIsChosen()
{
    Shown shown;
    shown.facet(Facet::Tags).head().setUnfolded(false);
    QCOMPARE(shown.facet(Facet::Tags).head().accessibleDescription(), u"22"_s);
    PaperFilter filter;
    filter.tags.included = QStringList{u"Video"_s};
    filter.tags.excluded = QStringList{u"Audio"_s};
    filter.minVotes = 10;
    shown.sidebar.setFilter(filter);
    QCOMPARE(shown.facet(Facet::Tags).head().accessibleDescription(), u"2 chosen"_s);
}

void TestSidebar::foldedSectionsAreRemembered()
{
    Shown shown;
    QCOMPARE(shown.sidebar.foldedSections(), QStringList{u"authors"_s});
    shown.facet(Facet::Sources).head().setUnfolded(false);
    const QStringList folded = shown.sidebar.foldedSections();
    QCOMPARE(folded, (QStringList{u"authors"_s, u"sources"_s}));
    Sidebar another;
    another.setFoldedSections(folded);
    QCOMPARE(another.foldedSections(), folded);
}

void TestSidebar::authorsAreAskedForWhenTheyAreOpened()
{
    Shown shown;
    QSignalSpy wanted(&shown.sidebar, &Sidebar::authorsWanted);
    QVERIFY(!shown.sidebar.wantsAuthors());
    shown.facet(Facet::Authors).head().setUnfolded(true);
    QVERIFY(shown.sidebar.wantsAuthors());
    QCOMPARE(wanted.size(), 1);
    Answer told = answer();
    told.question.authors = true;
    told.facets[Facet::Authors] = {{u"Ada Lovelace"_s, 4}};
    shown.sidebar.setAnswer(told, Sidebar::Rows::Keep);
    QCOMPARE(shown.facet(Facet::Authors).model().rowCount(), 1);
    shown.sidebar.setAnswer(answer(), Sidebar::Rows::Keep); // an answer that did not ask says nothing of them
    QCOMPARE(shown.facet(Facet::Authors).model().index(0).data(FacetModel::CountRole).toInt(), 4);
}

void TestSidebar::authorsHaveAnyAndAll()
{
    Shown shown;
    QVERIFY(shown.facet(Facet::Tags).findChild<SwitchButton *>());
    QVERIFY(shown.facet(Facet::Authors).findChild<SwitchButton *>());
    QVERIFY(!shown.facet(Facet::Languages).findChild<SwitchButton *>());
    shown.facet(Facet::Authors).model().setMatch(Match::All);
    QCOMPARE(shown.filter().authors.match, Match::All);
    QCOMPARE(shown.facet(Facet::Authors).findChild<SwitchButton *>()->text(), u"All"_s);
}

void TestSidebar::votesGoIntoTheFilter()
{
    Shown shown;
    shown.sidebar.votes().pressCell(1);
    QCOMPARE(shown.filter().minVotes, 10);
    QCOMPARE(shown.filter().maxVotes, 49);
    shown.sidebar.setFilter({});
    QVERIFY(!shown.sidebar.votes().hasRange());
}

void TestSidebar::choosingDaysReplacesThePeriod()
{
    Shown shown;
    PaperFilter filter;
    filter.period = u"last7d"_s;
    shown.sidebar.setFilter(filter);
    QCOMPARE(shown.sidebar.calendar().model().rangeFirst(), QDate::currentDate().addDays(-6));
    QCOMPARE(shown.sidebar.calendar().model().rangeLast(), QDate::currentDate());
    shown.sidebar.calendar().choose(monday, monday);
    QCOMPARE(shown.filter(), Sidebar::filterOf(Sidebar::View::Today, monday));
}

void TestSidebar::everythingGrowsWithTheText()
{
    Shown shown;
    const auto *head = shown.sidebar.findChild<GroupHead *>();
    const int label = head->findChild<QLabel *>()->fontMetrics().height();
    Fonts::setScale(2);
    Theme::refresh();
    QTRY_COMPARE(shown.tags().height(), FacetModel::usualRows * 48);
    QCOMPARE(head->height(), 48);
    QVERIFY(head->findChild<QLabel *>()->fontMetrics().height() > label * 3 / 2);
    QCOMPARE(shown.sidebar.sizeHint().width(), 480);
}

QTEST_MAIN(TestSidebar)
#include "tst_sidebar.moc"
