#include "core/translations.h"
#include "ui/controls/linkbutton.h"
#include "ui/looks/theme.h"
#include "ui/sidebar/calendarview.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Paperlark;

namespace {

QDate december(int day)
{
    return QDate(2024, 12, day);
}

struct Calendar {
    CalendarView view;
    QSignalSpy chosen{&view, &CalendarView::daysChosen};

    Calendar()
    {
        view.model().setFirstDayOfWeek(Qt::Monday);
        view.model().setImported({{december(18), 20, 2}, {december(20), 18, 0}, {december(23), 12, 3}}, {});
        view.resize(view.sizeHint());
        view.show();
        view.showDay(december(18));
    }
    QPoint centre(int day) const { return view.dayRect(december(day)).center(); }
    void drag(int from, int to)
    {
        QTest::mousePress(&view, Qt::LeftButton, {}, centre(from));
        QTest::mouseMove(&view, centre(to));
        QTest::mouseRelease(&view, Qt::LeftButton, {}, centre(to));
    }
    void clickLetter(int column, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(&view, Qt::LeftButton, modifiers, view.grid().letter(column).center());
    }
    void showWeeks()
    {
        view.setShape(CalendarModel::Shape::Weeks);
        view.resize(view.sizeHint());
    }
    unsigned weekdays() const { return chosen.isEmpty() ? 0 : chosen.last().at(2).toUInt(); }
    QList<QDate> last() const
    {
        return chosen.isEmpty() ? QList<QDate>{} : QList<QDate>{chosen.last().at(0).toDate(), chosen.last().at(1).toDate()};
    }
};

QList<QDate> range(int first, int last)
{
    return {december(first), december(last)};
}

} // namespace

class TestCalendarView final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void clickingADayChoosesIt();
    void draggingChoosesARange();
    void shiftClickExtendsTheRange();
    void clickingTheTitleChoosesTheMonth();
    void theArrowsTurnTheMonth();
    void keysMoveAndEnterChooses();
    void shiftArrowsExtendTheRange();
    void pagesTurnMonthsAndHomeGoesToTheNewest();
    void escapeClearsTheRangeOnly();
    void keysOfTheCalendarBeatTheWindows();
    void theLineBeneathTellsTheSpan();
    void daysKeepTheirPlaceFromRightToLeft();
    void growsWithTheText();
    void speaksTheCurrentDay();
    void theMonthFollowsTheOpenPaper();
    void everyStateIsPainted();
    void aWeekdayLetterChoosesAllSuchDays();
    void ctrlClickAddsWeekdays();
    void aDayReplacesTheWeekdays();
    void keysChooseWeekdaysAndTheWholeMonth();
    void yearsTurnByArrowAndKey();
    void theLinkSwitchesToTwentyWeeks();
    void theStripHasTheSameHands();
    void keysGoWhereTheStripPoints();
    void everyCellSpeaksInBothShapes();
    void everyStateIsPaintedInTheStrip();
};

void TestCalendarView::initTestCase()
{
    installTranslations(*qApp);
    Theme::apply(ThemeName::Paper);
}

void TestCalendarView::cleanup()
{
    Fonts::setScale(1);
    Theme::apply(ThemeName::Paper);
}

void TestCalendarView::clickingADayChoosesIt()
{
    Calendar calendar;
    QTest::mouseClick(&calendar.view, Qt::LeftButton, {}, calendar.centre(20));
    QCOMPARE(calendar.last(), range(20, 20));
    QVERIFY(calendar.view.model().day(december(20)).selected);
}

void TestCalendarView::draggingChoosesARange()
{
    Calendar calendar;
    calendar.drag(23, 17);
    QCOMPARE(calendar.chosen.size(), 1); // at the end of the drag
    QCOMPARE(calendar.last(), range(17, 23));
}

void TestCalendarView::shiftClickExtendsTheRange()
{
    Calendar calendar;
    QTest::mouseClick(&calendar.view, Qt::LeftButton, {}, calendar.centre(18));
    QTest::mouseClick(&calendar.view, Qt::LeftButton, Qt::ShiftModifier, calendar.centre(23));
    QCOMPARE(calendar.last(), range(18, 23));
    QTest::mouseClick(&calendar.view, Qt::LeftButton, Qt::ShiftModifier, calendar.centre(16));
    QCOMPARE(calendar.last(), range(16, 18));
}

void TestCalendarView::clickingTheTitleChoosesTheMonth()
{
    Calendar calendar;
    const CalendarGrid grid = calendar.view.grid();
    QTest::mouseClick(&calendar.view, Qt::LeftButton, {}, grid.title().center());
    QCOMPARE(calendar.last(), range(1, 31));
}

void TestCalendarView::theArrowsTurnTheMonth()
{
    Calendar calendar;
    const CalendarGrid grid = calendar.view.grid();
    QTest::mouseClick(&calendar.view, Qt::LeftButton, {}, grid.arrow(1).center());
    QCOMPARE(calendar.view.model().firstShown(), QDate(2024, 11, 1));
    QTest::mouseClick(&calendar.view, Qt::LeftButton, {}, grid.arrow(2).center());
    QCOMPARE(calendar.view.model().firstShown(), december(1));
    QVERIFY(calendar.chosen.isEmpty());
}

void TestCalendarView::keysMoveAndEnterChooses()
{
    Calendar calendar;
    QTest::keyClick(&calendar.view, Qt::Key_Right);
    QTest::keyClick(&calendar.view, Qt::Key_Down);
    QTest::keyClick(&calendar.view, Qt::Key_Left);
    QTest::keyClick(&calendar.view, Qt::Key_Up);
    QTest::keyClick(&calendar.view, Qt::Key_Right);
    QCOMPARE(calendar.view.currentDay(), december(19));
    QVERIFY(calendar.chosen.isEmpty());
    QTest::keyClick(&calendar.view, Qt::Key_Return);
    QCOMPARE(calendar.last(), range(19, 19));
}

void TestCalendarView::shiftArrowsExtendTheRange()
{
    Calendar calendar;
    QTest::keyClick(&calendar.view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&calendar.view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(calendar.last(), range(18, 26));
    QTest::keyClick(&calendar.view, Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(&calendar.view, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(calendar.last(), range(12, 18));
}

void TestCalendarView::pagesTurnMonthsAndHomeGoesToTheNewest()
{
    Calendar calendar;
    QTest::keyClick(&calendar.view, Qt::Key_PageUp);
    QCOMPARE(calendar.view.currentDay(), QDate(2024, 11, 18));
    QCOMPARE(calendar.view.model().firstShown(), QDate(2024, 11, 1));
    QTest::keyClick(&calendar.view, Qt::Key_Home);
    QCOMPARE(calendar.view.currentDay(), december(23));
    QTest::keyClick(&calendar.view, Qt::Key_PageDown);
    QCOMPARE(calendar.view.model().firstShown(), QDate(2025, 1, 1));
}

void TestCalendarView::escapeClearsTheRangeOnly()
{
    Calendar calendar;
    QTest::keyClick(&calendar.view, Qt::Key_Escape);
    QVERIFY(calendar.chosen.isEmpty());
    calendar.view.model().setRange(december(18), december(20));
    QTest::keyClick(&calendar.view, Qt::Key_Escape);
    QCOMPARE(calendar.last(), (QList<QDate>{QDate(), QDate()}));
    QVERIFY(!calendar.view.model().hasRange());
}

void TestCalendarView::keysOfTheCalendarBeatTheWindows()
{
    Calendar calendar;
    const auto claims = [&calendar](int key, Qt::KeyboardModifiers modifiers = {}) {
        QKeyEvent event(QEvent::ShortcutOverride, key, modifiers);
        event.ignore();
        QCoreApplication::sendEvent(&calendar.view, &event);
        return event.isAccepted();
    };
    QVERIFY(claims(Qt::Key_Space));
    QVERIFY(claims(Qt::Key_Down, Qt::ShiftModifier));
    QVERIFY(!claims(Qt::Key_J));
    QVERIFY(!claims(Qt::Key_Left, Qt::AltModifier));
    QVERIFY(!claims(Qt::Key_Escape)); // there is no range to clear
}

void TestCalendarView::theLineBeneathTellsTheSpan()
{
    Calendar calendar;
    QSignalSpy spans(&calendar.view, &CalendarView::spanChanged);
    calendar.view.choose(december(17), december(23));
    QCOMPARE(calendar.view.summary(), u"17 – 23 Dec · 50 papers · 5 unread"_s);
    QCOMPARE(spans.size(), 1);
    QCOMPARE(calendar.view.spanFirst(), december(17));
    calendar.view.choose(december(20), december(20));
    QCOMPARE(calendar.view.summary(), u"Fri 20 Dec · 18 papers"_s);
    calendar.view.choose(december(21), december(21));
    QCOMPARE(calendar.view.summary(), u"Sat 21 Dec · no papers"_s);
    calendar.view.choose({}, {});
    calendar.view.clearFocus();
    QCOMPARE(calendar.view.summary(), u"Dec 2024 · 50 papers · 5 unread"_s);
}

void TestCalendarView::daysKeepTheirPlaceFromRightToLeft()
{
    Calendar calendar;
    QVERIFY(calendar.view.dayRect(december(16)).left() < calendar.view.dayRect(december(17)).left());
    calendar.view.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(calendar.view.dayRect(december(16)).left() > calendar.view.dayRect(december(17)).left());
    QTest::keyClick(&calendar.view, Qt::Key_Left);
    QCOMPARE(calendar.view.currentDay(), december(19));
    QTest::mouseClick(&calendar.view, Qt::LeftButton, {}, calendar.centre(20));
    QCOMPARE(calendar.last(), range(20, 20));
}

void TestCalendarView::growsWithTheText()
{
    Calendar calendar;
    const QSize before = calendar.view.sizeHint();
    Fonts::setScale(2);
    Theme::refresh();
    QCOMPARE(calendar.view.sizeHint(), before * 2);
}

void TestCalendarView::speaksTheCurrentDay()
{
    Calendar calendar;
    calendar.view.showDay(december(23));
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&calendar.view);
    QVERIFY(accessible);
    QCOMPARE(accessible->text(QAccessible::Name), u"Calendar"_s);
    QCOMPARE(accessible->text(QAccessible::Value), u"Monday 23 December 2024, 12 papers, 3 unread"_s);
    QCOMPARE(accessible->childCount(), 42 + 7);
    QAccessibleInterface *day = accessible->child(28); // fifth week, Monday
    QCOMPARE(day->text(QAccessible::Name), u"Monday 23 December 2024, 12 papers, 3 unread"_s);
    QCOMPARE(accessible->indexOfChild(day), 28);
    QVERIFY(!day->state().invisible);
    QVERIFY(accessible->child(0)->state().invisible); // a day of November
    day->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(calendar.last(), range(23, 23));
    QVERIFY(day->state().selected);
}

void TestCalendarView::theMonthFollowsTheOpenPaper()
{
    Calendar calendar;
    calendar.view.followDay(QDate(2024, 10, 7));
    QCOMPARE(calendar.view.model().firstShown(), QDate(2024, 10, 1));
    QCOMPARE(calendar.view.model().openDay(), QDate(2024, 10, 7));
    calendar.view.model().show(december(1));
    calendar.view.followDay(QDate(2024, 10, 7)); // the same paper again: what the reader looks up stays
    QCOMPARE(calendar.view.model().firstShown(), december(1));
    calendar.view.followDay({});
    QCOMPARE(calendar.view.model().firstShown(), december(1));
}

void TestCalendarView::everyStateIsPainted()
{
    Calendar calendar;
    const auto cell = [&calendar](int day) {
        return calendar.view.grab(calendar.view.dayRect(december(day)).adjusted(-2, -2, 2, 2)).toImage();
    };
    const QImage plain = cell(20);
    QVERIFY(cell(18) != cell(20)); // unread
    QVERIFY(cell(19) != cell(21)); // gap, week-end
    calendar.view.model().setOpenDay(december(20));
    const QImage open = cell(20);
    QVERIFY(open != plain);
    Theme::apply(ThemeName::HighContrast);
    QVERIFY(cell(20) != open);
}

void TestCalendarView::aWeekdayLetterChoosesAllSuchDays()
{
    Calendar calendar;
    calendar.view.choose(december(17), december(17));
    calendar.clickLetter(0);
    QCOMPARE(calendar.last(), (QList<QDate>{QDate(), QDate()}));
    QCOMPARE(calendar.weekdays(), 0b1U);
    QVERIFY(calendar.view.model().day(december(23)).selected);
    QCOMPARE(calendar.view.summary(), u"Mon · 12 papers · 3 unread"_s);
    calendar.clickLetter(0);
    QCOMPARE(calendar.weekdays(), 0U);
    QVERIFY(!calendar.view.model().hasChoice());
}

void TestCalendarView::ctrlClickAddsWeekdays()
{
    Calendar calendar;
    calendar.view.choose(december(1), december(31));
    calendar.clickLetter(0, Qt::ControlModifier);
    calendar.clickLetter(2, Qt::ControlModifier);
    QCOMPARE(calendar.weekdays(), 0b101U);
    QCOMPARE(calendar.last(), range(1, 31)); // within the month that was chosen before
    QCOMPARE(calendar.view.summary(), u"Mon, Wed, Dec 2024 · 32 papers · 5 unread"_s);
    calendar.clickLetter(0, Qt::ControlModifier);
    QCOMPARE(calendar.weekdays(), 0b100U);
}

void TestCalendarView::aDayReplacesTheWeekdays()
{
    Calendar calendar;
    calendar.clickLetter(0);
    QTest::mouseClick(&calendar.view, Qt::LeftButton, {}, calendar.centre(18));
    QCOMPARE(calendar.last(), range(18, 18));
    QCOMPARE(calendar.weekdays(), 0U);
}

void TestCalendarView::keysChooseWeekdaysAndTheWholeMonth()
{
    Calendar calendar;
    QTest::keyClick(&calendar.view, Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(calendar.weekdays(), 0b100U); // the 18th is a Wednesday
    QTest::keyClick(&calendar.view, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(calendar.last(), range(1, 31));
    QCOMPARE(calendar.weekdays(), 0U);
    QTest::keyClick(&calendar.view, Qt::Key_Escape);
    QVERIFY(!calendar.view.model().hasChoice());
}

void TestCalendarView::yearsTurnByArrowAndKey()
{
    Calendar calendar;
    QTest::mouseClick(&calendar.view, Qt::LeftButton, {}, calendar.view.grid().arrow(0).center());
    QCOMPARE(calendar.view.model().firstShown(), QDate(2023, 12, 1));
    QTest::mouseClick(&calendar.view, Qt::LeftButton, {}, calendar.view.grid().arrow(3).center());
    QCOMPARE(calendar.view.model().firstShown(), december(1));
    QTest::keyClick(&calendar.view, Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(calendar.view.currentDay(), QDate(2023, 12, 1));
}

void TestCalendarView::theLinkSwitchesToTwentyWeeks()
{
    Calendar calendar;
    auto *link = calendar.view.findChild<LinkButton *>();
    QCOMPARE(link->text(), u"20 weeks"_s);
    const int height = calendar.view.sizeHint().height();
    link->click();
    QCOMPARE(calendar.view.model().shape(), CalendarModel::Shape::Weeks);
    QVERIFY(calendar.view.sizeHint().height() < height);
    QVERIFY(!calendar.view.dayRect(QDate(2024, 9, 2)).isNull());
    QCOMPARE(link->text(), u"Month"_s);
    calendar.view.clearFocus();
    QCOMPARE(calendar.view.summary(), u"20 weeks · 50 papers · 5 unread"_s);
    link->click();
    QCOMPARE(calendar.view.model().shape(), CalendarModel::Shape::Month);
    QVERIFY(!calendar.view.dayRect(december(18)).isNull());
}

void TestCalendarView::theStripHasTheSameHands()
{
    Calendar calendar;
    calendar.showWeeks();
    QTest::mouseClick(&calendar.view, Qt::LeftButton, {}, calendar.centre(20));
    QCOMPARE(calendar.last(), range(20, 20));
    calendar.drag(23, 9);
    QCOMPARE(calendar.last(), range(9, 23));
    QTest::mouseClick(&calendar.view, Qt::LeftButton, {}, calendar.view.grid().title().center());
    QCOMPARE(calendar.last(), (QList<QDate>{QDate(2024, 8, 12), december(29)}));
}

void TestCalendarView::keysGoWhereTheStripPoints()
{
    Calendar calendar;
    calendar.showWeeks();
    calendar.view.showDay(december(18));
    QTest::keyClick(&calendar.view, Qt::Key_Down);
    QCOMPARE(calendar.view.currentDay(), december(19));
    QTest::keyClick(&calendar.view, Qt::Key_Left);
    QCOMPARE(calendar.view.currentDay(), december(12));
    QTest::keyClick(&calendar.view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(calendar.last(), range(12, 19));
    QTest::keyClick(&calendar.view, Qt::Key_Up);
    QCOMPARE(calendar.view.currentDay(), december(18));
}

void TestCalendarView::everyCellSpeaksInBothShapes()
{
    Calendar calendar;
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&calendar.view);
    QCOMPARE(accessible->child(42)->text(QAccessible::Name), u"Every Monday"_s);
    accessible->child(42)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(calendar.weekdays(), 0b1U);
    calendar.showWeeks();
    calendar.view.showDay(december(23));
    QCOMPARE(accessible->childCount(), 140);
    QAccessibleInterface *day = accessible->child(133); // the last week's Monday
    QCOMPARE(day->text(QAccessible::Name), u"Monday 23 December 2024, 12 papers, 3 unread"_s);
    QCOMPARE(accessible->indexOfChild(day), 133);
    QCOMPARE(accessible->text(QAccessible::Value), day->text(QAccessible::Name));
    QVERIFY(!day->rect().isEmpty());
    QVERIFY(day->state().selected);
}

void TestCalendarView::everyStateIsPaintedInTheStrip()
{
    Calendar calendar;
    calendar.showWeeks();
    const auto cell = [&calendar](int day) {
        return calendar.view.grab(calendar.view.dayRect(december(day)).adjusted(-2, -2, 2, 2)).toImage();
    };
    const QImage plain = cell(20);
    QVERIFY(cell(18) != plain);   // unread
    QVERIFY(cell(19) != cell(7)); // gap, week-end
    calendar.view.model().setRange(december(20), december(20));
    const QImage selected = cell(20);
    QVERIFY(selected != plain);
    calendar.view.model().setOpenDay(december(20));
    QVERIFY(cell(20) != selected);
    Theme::apply(ThemeName::HighContrast);
    const QImage contrast = cell(18);
    calendar.view.model().setCounts({{december(18), 9, 2}});
    QVERIFY(cell(18) != contrast);
}

QTEST_MAIN(TestCalendarView)
#include "tst_calendarview.moc"
