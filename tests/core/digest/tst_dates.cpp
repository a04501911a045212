#include "core/digest/dates.h"

#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class TestDates : public QObject
{
    Q_OBJECT

private slots:
    void headingNamesADay_data()
    {
        QTest::addColumn<QString>("heading");

        QTest::newRow("hyphens") << u"Papers for 2024-12-23"_s;
        QTest::newRow("in parentheses") << u"Daily Papers (2024-12-23)"_s;
        QTest::newRow("slashes") << u"2024/12/23"_s;
        QTest::newRow("dots") << u"Digest of 2024.12.23"_s;
        QTest::newRow("dots and spaces") << u"2024. 12. 23."_s;
        QTest::newRow("underscores") << u"2024_12_23"_s;
        QTest::newRow("eight digits") << u"Papers 20241223"_s;
        QTest::newRow("Chinese") << u"2024年12月23日 论文日报"_s;
        QTest::newRow("Chinese with spaces") << u"2024 年 12 月 23 日"_s;
        QTest::newRow("Korean") << u"2024년 12월 23일 논문"_s;
        QTest::newRow("month first") << u"December 23, 2024"_s;
        QTest::newRow("short month first") << u"Dec 23, 2024"_s;
        QTest::newRow("short month with a dot") << u"Dec. 23 2024"_s;
        QTest::newRow("ordinal") << u"Monday, December 23rd, 2024"_s;
        QTest::newRow("day first") << u"23 December 2024"_s;
        QTest::newRow("day first, weekday") << u"Mon, 23 Dec 2024"_s;
        QTest::newRow("capitals") << u"DECEMBER 23, 2024"_s;
        QTest::newRow("time behind") << u"2024-12-23T08:00:00Z"_s;
        QTest::newRow("number before it") << u"No. 12 of 2024-12-23"_s;
        QTest::newRow("impossible day before it") << u"2024-13-45, that is 2024-12-23"_s;
        QTest::newRow("the first of two") << u"2024-12-23 to 2024-12-27"_s;
    }
    void headingNamesADay()
    {
        QFETCH(QString, heading);
        QCOMPARE(dateInHeading(heading), QDate(2024, 12, 23));
    }

    void oneDigitMonthsAndDaysAreRead()
    {
        QCOMPARE(dateInHeading(u"2025-1-9"_s), QDate(2025, 1, 9));
        QCOMPARE(dateInHeading(u"2025年1月9日"_s), QDate(2025, 1, 9));
        QCOMPARE(dateInHeading(u"Sept 9, 2025"_s), QDate(2025, 9, 9));
    }

    void everyMonthIsKnownByName()
    {
        const QStringList names{u"January"_s, u"February"_s, u"March"_s,     u"April"_s,   u"May"_s,      u"June"_s,
                                u"July"_s,    u"August"_s,   u"September"_s, u"October"_s, u"November"_s, u"December"_s};
        for (int month = 1; month <= 12; ++month) {
            QCOMPARE(dateInHeading(QString(names[month - 1] + u" 5, 2025"_s)), QDate(2025, month, 5));
            QCOMPARE(dateInHeading(QString(u"5 "_s + names[month - 1].left(3) + u" 2025"_s)), QDate(2025, month, 5));
        }
    }

    void headingNamesNoDay_data()
    {
        QTest::addColumn<QString>("heading");

        QTest::newRow("empty") << QString();
        QTest::newRow("words") << u"License"_s;
        QTest::newRow("month alone") << u"Papers of 2024-12"_s;
        QTest::newRow("year alone") << u"2024"_s;
        QTest::newRow("month 13") << u"2024-13-01"_s;
        QTest::newRow("30 February") << u"2024-02-30"_s;
        QTest::newRow("leap day of no leap year") << u"2023-02-29"_s;
        QTest::newRow("before arXiv") << u"1815-12-10"_s;
        QTest::newRow("far ahead") << u"9999-12-31"_s;
        QTest::newRow("three-digit day") << u"2024-12-230"_s;
        QTest::newRow("inside a longer number") << u"120241223"_s;
        QTest::newRow("inside a hash") << u"a20241223f"_s;
        QTest::newRow("arXiv id") << u"2412.13649"_s;
        QTest::newRow("version number") << u"Release 12.3.1"_s;
        QTest::newRow("31 April by name") << u"April 31, 2025"_s;
        QTest::newRow("a word that begins like a month") << u"Decoder 23 2024x"_s;
        QTest::newRow("year of five digits") << u"12024-12-23"_s;
    }
    void headingNamesNoDay()
    {
        QFETCH(QString, heading);
        QVERIFY2(!dateInHeading(heading).isValid(), qPrintable(dateInHeading(heading).toString(Qt::ISODate)));
    }

    void pathNamesADay_data()
    {
        QTest::addColumn<QString>("path");

        QTest::newRow("folders") << u"archive/2024/12/23.md"_s;
        QTest::newRow("absolute") << u"/data/papers/2024/12/23.md"_s;
        QTest::newRow("name") << u"2024-12-23.json"_s;
        QTest::newRow("name with words") << u"notes/2024-12-23_daily.md"_s;
        QTest::newRow("words before") << u"papers-2024-12-23.md"_s;
        QTest::newRow("eight digits") << u"20241223.json"_s;
        QTest::newRow("eight digits among words") << u"daily_20241223_en.md"_s;
        QTest::newRow("the last of two") << u"2024-01-01/2024-12-23.md"_s;
        QTest::newRow("eight digits behind a folder's day") << u"2023/01/01/20241223.md"_s;
        QTest::newRow("a folder's day behind eight digits") << u"20230101/2024-12-23.md"_s;
        QTest::newRow("other system's separators stay text") << u"digest 2024.12.23.md"_s;
        QTest::newRow("Chinese") << u"日报/2024年12月23日.md"_s;
    }
    void pathNamesADay()
    {
        QFETCH(QString, path);
        QCOMPARE(dateInPath(path), QDate(2024, 12, 23));
    }

    void pathNamesNoDay_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("empty") << QString();
        QTest::newRow("readme") << u"README.md"_s;
        QTest::newRow("month") << u"2024/12.md"_s;
        QTest::newRow("hash") << u"000_20241223ab.txt"_s;
        QTest::newRow("impossible") << u"2024/13/45.md"_s;
        QTest::newRow("implausible") << u"1024/12/23.md"_s;
    }
    void pathNamesNoDay()
    {
        QFETCH(QString, path);
        QVERIFY(!dateInPath(path).isValid());
    }

    void longHeadingsAreReadToTheirEnd_data()
    {
        QTest::addColumn<QString>("filler");
        QTest::newRow("spaces") << u" "_s;
        QTest::newRow("months") << u"Jan "_s;
        QTest::newRow("digits") << u"1 "_s;
        QTest::newRow("half dates") << u"2024-1 "_s;
        QTest::newRow("impossible dates") << u"2024-99-99 "_s;
    }
    void longHeadingsAreReadToTheirEnd()
    {
        QFETCH(QString, filler);
        const QString heading = filler.repeated(100'000);
        QVERIFY(!dateInHeading(heading).isValid());
        QCOMPARE(dateInHeading(QString(heading + u"x 2024-12-23"_s)), QDate(2024, 12, 23));
    }
};

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
