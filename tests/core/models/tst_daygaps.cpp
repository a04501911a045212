#include "core/models/daygaps.h"

#include <QTest>

using namespace Paperlark;

class TestDayGaps final : public QObject
{
    Q_OBJECT
private slots:
    void aWeekdayBetweenTwoDaysIsAGap();
    void weekendsAreNoGaps();
    void orderDoesNotMatter();
    void farApartDaysLeaveNoGap();
    void oneDayLeavesNoGap();
};

void TestDayGaps::aWeekdayBetweenTwoDaysIsAGap()
{
    QCOMPARE(dayGaps({QDate(2024, 12, 10), QDate(2024, 12, 12)}), QList<QDate>{QDate(2024, 12, 11)});
}

void TestDayGaps::weekendsAreNoGaps()
{
    QVERIFY(dayGaps({QDate(2024, 12, 20), QDate(2024, 12, 23)}).isEmpty());
}

void TestDayGaps::orderDoesNotMatter()
{
    const QList<QDate> expected{QDate(2024, 12, 11), QDate(2024, 12, 13)};
    QCOMPARE(dayGaps({QDate(2024, 12, 16), QDate(2024, 12, 10), QDate(2024, 12, 12), QDate(2024, 12, 12)}), expected);
}

void TestDayGaps::farApartDaysLeaveNoGap()
{
    QVERIFY(dayGaps({QDate(2023, 12, 11), QDate(2024, 12, 12)}).isEmpty());
}

void TestDayGaps::oneDayLeavesNoGap()
{
    QVERIFY(dayGaps({}).isEmpty());
    QVERIFY(dayGaps({QDate(2024, 12, 12)}).isEmpty());
}

QTEST_GUILESS_MAIN(TestDayGaps)
#include "tst_daygaps.moc"
