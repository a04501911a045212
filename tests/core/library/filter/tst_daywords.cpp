// Days as people write them, in the languages of the window.
#include "core/library/filter/daywords.h"

#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

// A Wednesday; the library's newest papers are a few weeks older.
const QDate today(2025, 1, 15);
const QList<DayCount> known{{.day = {2023, 12, 22}, .papers = 3},  // a Friday
                            {.day = {2024, 7, 4}, .papers = 1},    // a Thursday
                            {.day = {2024, 12, 20}, .papers = 18}, // a Friday
                            {.day = {2024, 12, 23}, .papers = 12}};

QString text(const std::optional<DaySpan> &span)
{
    if (!span)
        return u"none"_s;
    const QString first = span->first.toString(Qt::ISODate);
    return span->first == span->last ? first : first + u".."_s + span->last.toString(Qt::ISODate);
}

} // namespace

class TestDayWords final : public QObject
{
    Q_OBJECT

private slots:
    void says_data()
    {
        QTest::addColumn<QString>("days");
        const auto rows = [](const QString &expected, const QStringList &words) {
            for (const QString &word : words)
                QTest::newRow(word.toUtf8().constData()) << expected;
        };
        rows(u"2024-12-23"_s,
             {u"23 dec"_s,
              u"dec 23"_s,
              u"Dec 23rd"_s,
              u"23 December 2024"_s,
              u"December 23, 2024"_s,
              u"the 23rd of december"_s,
              u"Mon 23 Dec 2024"_s,
              u"2024-12-23"_s,
              u"2024/12/23"_s,
              u"2024.12.23"_s,
              u"23.12.2024"_s,
              u"12/23"_s,
              u"23/12"_s,
              u"12월 23일"_s,
              u"12월23일"_s,
              u"2024년 12월 23일"_s,
              u"12월 23일 월요일"_s,
              u"12月23日"_s,
              u"12月23号"_s,
              u"2024年12月23日"_s,
              u"12月23日（月曜日）"_s,
              u"１２月２３日"_s,
              u"去年12月23日"_s,
              u"23 ديسمبر"_s,
              u"٢٣ ديسمبر ٢٠٢٤"_s,
              u"23 كانون الأول"_s,
              u"يوم 23 ديسمبر"_s});
        rows(u"2025-01-15"_s, {u"today"_s, u"Today"_s, u"오늘"_s, u"今天"_s, u"今日"_s, u"きょう"_s, u"اليوم"_s});
        rows(u"2025-01-14"_s, {u"yesterday"_s, u"어제"_s, u"昨天"_s, u"昨日"_s, u"きのう"_s, u"أمس"_s, u"امس"_s});
        rows(u"2025-01-13"_s,
             {u"day before yesterday"_s, u"the day before  yesterday"_s, u"그저께"_s, u"前天"_s, u"一昨日"_s, u"أول أمس"_s,
              u"2 days ago"_s, u"2일 전"_s, u"2天前"_s, u"2日前"_s, u"قبل 2 أيام"_s});
        rows(u"2025-01-10"_s,
             {u"last friday"_s, u"지난 금요일"_s, u"지난주 금요일"_s, u"上周五"_s, u"上週五"_s, u"上星期五"_s, u"上个星期五"_s,
              u"先週の金曜日"_s, u"前の金曜日"_s, u"الجمعة الماضية"_s, u"last week friday"_s});
        rows(u"2024-12-20"_s, {u"friday"_s, u"fri"_s, u"금요일"_s, u"周五"_s, u"金曜日"_s, u"الجمعة"_s}); // that has papers
        rows(u"2025-01-14"_s, {u"tuesday"_s, u"화요일"_s});                                               // of none
        rows(u"2025-01-17"_s, {u"this friday"_s, u"이번 주 금요일"_s, u"本周五"_s, u"这周五"_s, u"今週の金曜日"_s});
        rows(u"2025-01-13..2025-01-19"_s,
             {u"this week"_s, u"이번 주"_s, u"이번주"_s, u"本周"_s, u"这个星期"_s, u"今週"_s, u"هذا الأسبوع"_s});
        rows(u"2025-01-06..2025-01-12"_s,
             {u"last week"_s, u"previous week"_s, u"지난주"_s, u"上周"_s, u"上个星期"_s, u"先週"_s, u"الأسبوع الماضي"_s});
        rows(u"2024-12-01..2024-12-31"_s,
             {u"december 2024"_s, u"dec"_s, u"2024-12"_s, u"last month"_s, u"last december"_s, u"12월"_s, u"2024년 12월"_s,
              u"지난달"_s, u"12月"_s, u"去年12月"_s, u"2024年12月"_s, u"上个月"_s, u"上月"_s, u"先月"_s, u"昨年12月"_s,
              u"ديسمبر 2024"_s, u"الشهر الماضي"_s});
        rows(u"2024-01-01..2024-12-31"_s, {u"2024"_s, u"2024년"_s, u"2024年"_s, u"last year"_s, u"작년"_s, u"去年"_s, u"昨年"_s});
        rows(u"2025-01-01..2025-12-31"_s, {u"this year"_s, u"올해"_s, u"今年"_s});
        rows(u"2025-01-09..2025-01-15"_s,
             {u"last 7 days"_s, u"last7d"_s, u"last 1 week"_s, u"최근 7일"_s, u"最近7天"_s, u"過去7日間"_s});
        rows(u"2024-10-16..2025-01-15"_s, {u"last 3 months"_s, u"최근 3개월"_s, u"最近3个月"_s, u"過去3か月"_s});
        rows(u"2024-12-20..2024-12-23"_s, {u"2024-12-20..23"_s});
        rows(u"2024-07-04"_s, {u"4 july"_s, u"7월 4일"_s, u"7月4日"_s});
    }
    void says()
    {
        QFETCH(QString, days);
        QCOMPARE(text(daySpanOf(QString::fromUtf8(QTest::currentDataTag()), today, known)), days);
    }

    void isNoDay_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words : {"",
                                  " ",
                                  "23",
                                  "kv cache",
                                  "december cache",
                                  "31 february",
                                  "32 dec",
                                  "0 dec",
                                  "dec dec",
                                  "3/4",
                                  "decker",
                                  "sunny",
                                  "today yesterday",
                                  "last",
                                  "ago",
                                  "this",
                                  "monday tuesday",
                                  "the",
                                  "12345",
                                  "0 days ago",
                                  "days",
                                  "2..",
                                  "none",
                                  "..2024",
                                  "월",
                                  "月",
                                  "上",
                                  "الكتاب",
                                  "23:59"})
            QTest::newRow(words) << QString::fromUtf8(words);
        QTest::newRow("very long") << u"december "_s.repeated(1000);
    }
    void isNoDay()
    {
        QFETCH(QString, words);
        QCOMPARE(text(daySpanOf(words, today, known)), u"none"_s);
    }

    void withoutYearTheNewestDayWithPapersIsMeant()
    {
        QCOMPARE(text(daySpanOf(u"22 dec"_s, today, known)), u"2023-12-22"_s);
        QCOMPARE(text(daySpanOf(u"22 dec"_s, today, {})), u"2024-12-22"_s);
        QCOMPARE(text(daySpanOf(u"july"_s, today, known)), u"2024-07-01..2024-07-31"_s);
    }

    void withoutYearNoDayOfTheFutureIsMeant()
    {
        QCOMPARE(text(daySpanOf(u"16 jan"_s, today, {})), u"2024-01-16"_s);
        QCOMPARE(text(daySpanOf(u"15 jan"_s, today, {})), u"2025-01-15"_s);
        QCOMPARE(text(daySpanOf(u"1월"_s, today, {})), u"2025-01-01..2025-01-31"_s);
    }

    void theLeapDayIsThatOfALeapYear()
    {
        QCOMPARE(text(daySpanOf(u"29 feb"_s, today, {})), u"2024-02-29"_s);
        QCOMPARE(text(daySpanOf(u"29 feb 2023"_s, today, {})), u"none"_s);
    }

    void aWeekdayIsTodayToo()
    {
        QCOMPARE(text(daySpanOf(u"wednesday"_s, today, {})), u"2025-01-15"_s);
        QCOMPARE(text(daySpanOf(u"last wednesday"_s, today, {})), u"2025-01-08"_s);
    }
};

QTEST_GUILESS_MAIN(TestDayWords)
#include "tst_daywords.moc"
