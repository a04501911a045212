#include "core/models/calendarmodel.h"
#include "core/translations.h"

#include <QAbstractItemModelTester>
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
    CalendarModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Calendar()
    {
        model.setFirstDayOfWeek(Qt::Monday);
        model.show(december(23));
        model.setImported({{december(18), 20, 2}, {december(20), 18, 0}, {december(23), 12, 3}, {december(24), 1, 0}},
                          {december(25)});
    }
};

} // namespace

class TestCalendarModel final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { installTranslations(*qApp); }
    void theFirstRowStartsOnTheFirstDayOfTheWeek_data();
    void theFirstRowStartsOnTheFirstDayOfTheWeek();
    void aDayCarriesItsPapers();
    void aMissingWeekdayIsAGap();
    void anEmptyDigestIsNoGap();
    void aDayWhoseCountIsFilteredAwayIsNoGap();
    void theRangeIsSelectedInEitherDirection();
    void aRangeMayBeOpenAtOneEnd();
    void theOpenPapersDayIsMarked();
    void daysOfOtherMonthsAreToldApart();
    void theNewestDayCountsEmptyDays();
    void aRangeIsSummedUp();
    void everyDaySpeaksASentence_data();
    void everyDaySpeaksASentence();
    void aCellGivesItsDay();
    void weekdaysAreSelectedAloneAndWithinARange();
    void theStripEndsWithTheNewestWeek();
    void theStripTurnsToADayThatItDoesNotShow();
    void changingTheShapeShowsTheSameDays();
    void pagesAndYearsTurn();
    void papersGiveFiveStepsOfHeat();
};

void TestCalendarModel::theFirstRowStartsOnTheFirstDayOfTheWeek_data()
{
    QTest::addColumn<Qt::DayOfWeek>("start");
    QTest::addColumn<QDate>("first");
    QTest::newRow("Monday") << Qt::Monday << QDate(2024, 11, 25);
    QTest::newRow("Sunday") << Qt::Sunday << QDate(2024, 12, 1);
    QTest::newRow("Saturday") << Qt::Saturday << QDate(2024, 11, 30);
}

void TestCalendarModel::theFirstRowStartsOnTheFirstDayOfTheWeek()
{
    QFETCH(Qt::DayOfWeek, start);
    Calendar calendar;
    calendar.model.setFirstDayOfWeek(start);
    QTEST(calendar.model.dayAt(0, 0), "first");
    QCOMPARE(calendar.model.dayAt(0, 0).dayOfWeek(), int(start));
    QVERIFY(calendar.model.dayAt(5, 6) >= december(31));
}

void TestCalendarModel::aDayCarriesItsPapers()
{
    Calendar calendar;
    const CalendarDay expected{.day = december(18), .kind = CalendarDay::Kind::Papers, .papers = 20, .unread = 2, .shown = true};
    QCOMPARE(calendar.model.day(december(18)), expected);
}

void TestCalendarModel::aMissingWeekdayIsAGap()
{
    Calendar calendar;
    QCOMPARE(calendar.model.day(december(19)).kind, CalendarDay::Kind::Gap);
    QCOMPARE(calendar.model.day(december(21)).kind, CalendarDay::Kind::NoDigest); // Saturday
    QCOMPARE(calendar.model.day(december(17)).kind, CalendarDay::Kind::NoDigest); // before the first
    QCOMPARE(calendar.model.day(december(26)).kind, CalendarDay::Kind::NoDigest); // after the last
}

void TestCalendarModel::anEmptyDigestIsNoGap()
{
    Calendar calendar;
    QCOMPARE(calendar.model.day(december(25)).kind, CalendarDay::Kind::Empty);
}

void TestCalendarModel::aDayWhoseCountIsFilteredAwayIsNoGap()
{
    Calendar calendar;
    calendar.model.setCounts({{december(23), 2, 1}});
    QCOMPARE(calendar.model.day(december(20)).kind, CalendarDay::Kind::Papers);
    QCOMPARE(calendar.model.day(december(20)).papers, 0);
    QCOMPARE(calendar.model.day(december(19)).kind, CalendarDay::Kind::Gap);
    QCOMPARE(calendar.model.day(december(23)).papers, 2);
}

void TestCalendarModel::theRangeIsSelectedInEitherDirection()
{
    Calendar calendar;
    QSignalSpy repaints(&calendar.model, &QAbstractItemModel::dataChanged);
    calendar.model.setRange(december(23), december(18));
    QCOMPARE(repaints.size(), 1);
    QCOMPARE(calendar.model.rangeFirst(), december(18));
    QVERIFY(calendar.model.day(december(18)).selected);
    QVERIFY(calendar.model.day(december(21)).selected);
    QVERIFY(!calendar.model.day(december(24)).selected);
    calendar.model.setRange({}, {});
    QVERIFY(!calendar.model.day(december(18)).selected);
}

void TestCalendarModel::aRangeMayBeOpenAtOneEnd()
{
    Calendar calendar;
    calendar.model.setRange(december(20), {});
    QVERIFY(calendar.model.hasRange());
    QVERIFY(!calendar.model.day(december(19)).selected);
    QVERIFY(calendar.model.day(december(31)).selected);
    calendar.model.setRange({}, december(20));
    QVERIFY(calendar.model.day(december(2)).selected);
    QVERIFY(!calendar.model.day(december(21)).selected);
}

void TestCalendarModel::theOpenPapersDayIsMarked()
{
    Calendar calendar;
    QVERIFY(!calendar.model.day(december(23)).open);
    calendar.model.setOpenDay(december(23));
    QVERIFY(calendar.model.day(december(23)).open);
    QVERIFY(!calendar.model.day(december(22)).open);
}

void TestCalendarModel::daysOfOtherMonthsAreToldApart()
{
    Calendar calendar;
    QVERIFY(!calendar.model.day(QDate(2024, 11, 30)).shown);
    calendar.model.show(QDate(2024, 11, 9));
    QVERIFY(calendar.model.day(QDate(2024, 11, 30)).shown);
    QCOMPARE(calendar.model.firstShown(), QDate(2024, 11, 1));
}

void TestCalendarModel::theNewestDayCountsEmptyDays()
{
    Calendar calendar;
    QCOMPARE(calendar.model.newestDay(), december(25));
    calendar.model.setImported({}, {});
    QVERIFY(calendar.model.newestDay().isNull());
}

void TestCalendarModel::aRangeIsSummedUp()
{
    Calendar calendar;
    QCOMPARE(calendar.model.countsOf(december(18), december(23)), (DayCount{december(18), 50, 5}));
    QCOMPARE(calendar.model.countsOf(december(26), december(31)), (DayCount{december(26), 0, 0}));
}

void TestCalendarModel::everyDaySpeaksASentence_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("unread") << december(23) << u"Monday 23 December 2024, 12 papers, 3 unread"_s;
    QTest::newRow("read") << december(20) << u"Friday 20 December 2024, 18 papers"_s;
    QTest::newRow("one") << december(24) << u"Tuesday 24 December 2024, 1 paper"_s;
    QTest::newRow("empty") << december(25) << u"Wednesday 25 December 2024, a digest without papers"_s;
    QTest::newRow("gap") << december(19) << u"Thursday 19 December 2024, no digest, though the days around it have one"_s;
    QTest::newRow("week-end") << december(21) << u"Saturday 21 December 2024, no digest"_s;
}

void TestCalendarModel::everyDaySpeaksASentence()
{
    QFETCH(QDate, day);
    Calendar calendar;
    QTEST(calendar.model.sentence(day), "sentence");
}

void TestCalendarModel::aCellGivesItsDay()
{
    Calendar calendar;
    const QModelIndex cell = calendar.model.index(4, 0);
    QCOMPARE(cell.data().toInt(), 23);
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), u"Monday 23 December 2024, 12 papers, 3 unread"_s);
    QCOMPARE(cell.data(CalendarModel::CalendarDayRole).value<CalendarDay>(), calendar.model.day(december(23)));
}

void TestCalendarModel::weekdaysAreSelectedAloneAndWithinARange()
{
    Calendar calendar;
    const auto isSelected = [&calendar](int day) { return calendar.model.day(december(day)).selected; };
    calendar.model.setWeekdays(0b101); // Mondays and Wednesdays
    QVERIFY(calendar.model.hasChoice());
    QVERIFY(!calendar.model.hasRange());
    QVERIFY(isSelected(16) && isSelected(18) && isSelected(23));
    QVERIFY(!isSelected(17));
    QCOMPARE(calendar.model.countsOf(december(16), december(24), 0b101).papers, 32);
    calendar.model.setRange(december(17), december(24));
    QVERIFY(!isSelected(16));
    QVERIFY(isSelected(18) && isSelected(23));
    calendar.model.setWeekdays(0);
    QVERIFY(isSelected(17));
}

void TestCalendarModel::theStripEndsWithTheNewestWeek()
{
    Calendar calendar;
    calendar.model.setShape(CalendarModel::Shape::Weeks);
    QCOMPARE(calendar.model.rowCount(), 20);
    QCOMPARE(calendar.model.lastShown(), december(29)); // the newest day is the 25th
    QCOMPARE(calendar.model.firstShown(), QDate(2024, 8, 12));
    QCOMPARE(calendar.model.dayAt(0, 0), QDate(2024, 8, 12));
    QCOMPARE(calendar.model.dayAt(19, 6), december(29));
    QVERIFY(calendar.model.day(QDate(2024, 10, 1)).shown);
    QVERIFY(!calendar.model.day(QDate(2024, 8, 11)).shown);
}

void TestCalendarModel::theStripTurnsToADayThatItDoesNotShow()
{
    Calendar calendar;
    calendar.model.setShape(CalendarModel::Shape::Weeks);
    calendar.model.show(QDate(2024, 10, 1));
    QCOMPARE(calendar.model.lastShown(), december(29)); // shown already
    calendar.model.show(QDate(2024, 3, 6));
    QCOMPARE(calendar.model.lastShown(), QDate(2024, 3, 10));
}

void TestCalendarModel::changingTheShapeShowsTheSameDays()
{
    Calendar calendar;
    calendar.model.show(QDate(2024, 10, 1));
    calendar.model.setShape(CalendarModel::Shape::Weeks);
    QCOMPARE(calendar.model.lastShown(), QDate(2024, 11, 3)); // the week in which October ends
    calendar.model.setShape(CalendarModel::Shape::Month);
    QCOMPARE(calendar.model.rowCount(), 6);
}

void TestCalendarModel::pagesAndYearsTurn()
{
    Calendar calendar;
    calendar.model.turn(-1);
    QCOMPARE(calendar.model.firstShown(), QDate(2024, 11, 1));
    calendar.model.turnYears(1);
    QCOMPARE(calendar.model.firstShown(), QDate(2025, 11, 1));
    calendar.model.show(december(1));
    calendar.model.setShape(CalendarModel::Shape::Weeks);
    const QDate last = calendar.model.lastShown();
    calendar.model.turn(-1);
    QCOMPARE(calendar.model.lastShown(), last.addDays(-140));
}

void TestCalendarModel::papersGiveFiveStepsOfHeat()
{
    const auto heat = [](int papers) { return CalendarDay{.papers = papers}.heat(); };
    QCOMPARE(heat(0), 0);
    QCOMPARE(heat(1), 1);
    QCOMPARE(heat(5), 2);
    QCOMPARE(heat(9), 3);
    QCOMPARE(heat(14), 4);
    QCOMPARE(heat(19), 5);
}

QTEST_GUILESS_MAIN(TestCalendarModel)
#include "tst_calendarmodel.moc"
