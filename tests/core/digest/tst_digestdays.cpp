#include "tests/core/digest/threepapers.h"

#include <QTest>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

// Of which day a digest tells, and that days stay apart.
class TestDigestDays : public QObject
{
    Q_OBJECT

private slots:
    void theDayComesFromTheHeadingThenThePathThenTheFile_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("notices");

        const QString without = replaced(table(), u"## Papers for 2024-12-23"_s, u"## Papers"_s);
        QTest::newRow("heading") << table() << u"x.md"_s << QDate(2024, 12, 23) << 0;
        QTest::newRow("heading and the same path") << table() << u"2024/12/23.md"_s << QDate(2024, 12, 23) << 0;
        QTest::newRow("heading before another path") << table() << u"2024/12/24.md"_s << QDate(2024, 12, 23) << 1;
        QTest::newRow("path") << without << u"archive/2024/12/24.md"_s << QDate(2024, 12, 24) << 0;
        QTest::newRow("name") << without << u"digest-20241224.md"_s << QDate(2024, 12, 24) << 0;
        QTest::newRow("file") << without << u"x.md"_s << modified << 1;
        QTest::newRow("API, path first") << api() << u"2024-12-24.json"_s << QDate(2024, 12, 24) << 0;
        QTest::newRow("API, own day") << api() << u"x.json"_s << QDate(2024, 12, 23) << 0;
        QTest::newRow("scraped, own day") << scraped() << u"x.json"_s << QDate(2024, 12, 23) << 0;
    }
    void theDayComesFromTheHeadingThenThePathThenTheFile()
    {
        QFETCH(QString, text);
        QFETCH(QString, path);
        QFETCH(QDate, day);
        QFETCH(int, notices);
        const auto file = parsed(text, path);
        QVERIFY(file);
        QCOMPARE(file->digests.size(), 1);
        QCOMPARE(file->digests.first().date, day);
        QCOMPARE(file->notices.size(), notices);
    }

    void withoutAnyDayThereIsNone()
    {
        const QString text = replaced(table(), u"## Papers for 2024-12-23"_s, QString());
        const auto file = parseDigestFile({.path = u"x.md"_s, .bytes = text.toUtf8(), .modified = {}});
        QVERIFY(file);
        QVERIFY(!file->digests.first().date.isValid());
        QCOMPARE(file->digests.first().entries.size(), 3);
        QCOMPARE(file->notices.size(), 1);
    }

    void severalDaysInAFileStayApart()
    {
        const QString second = replaced(replaced(table(), u"2024-12-23"_s, u"2024-12-24"_s), u"2412.0000"_s, u"2412.1000"_s);
        const auto file = parsed(table() + u"\n"_s + second, u"README.md"_s);
        QVERIFY(file);
        QCOMPARE(file->digests.size(), 2);
        QCOMPARE(file->digests[0].date, QDate(2024, 12, 23));
        QCOMPARE(file->digests[0].line, 1);
        QCOMPARE(file->digests[1].date, QDate(2024, 12, 24));
        QCOMPARE(file->digests[1].line, 9);
        QCOMPARE(file->digests[1].entries.size(), 3);
        QVERIFY(file->notices.isEmpty());
    }

    void aDayWithoutPapersIsADayWithANotice_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("table") << u"\n\n## Papers for 2024-12-23\n\n| Title | Authors | Summary |\n|---|---|---|\n"_s;
        QTest::newRow("table between days") << QString(
            u"## Papers for 2024-12-22\n\n| Title | Authors | Summary |\n|---|---|---|\n\n"_s + table());
        QTest::newRow("sections between days") << QString(u"## Daily Papers (2024-12-22)\n\n"_s + sections());
    }
    void aDayWithoutPapersIsADayWithANotice()
    {
        QFETCH(QString, text);
        const auto file = parsed(text);
        QVERIFY(file);
        QVERIFY(file->digests.first().date.isValid());
        QVERIFY(file->digests.first().entries.isEmpty());
        QCOMPARE(file->notices.size(), 1);
        QCOMPARE(file->notices.first().line, file->digests.first().line);
    }
};

QTEST_GUILESS_MAIN(TestDigestDays)
#include "tst_digestdays.moc"
