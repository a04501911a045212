// Addresses of days, what may be kept as a source, lists of sources, and how long to wait.
#include "core/sources/sourceaddress.h"

#include "core/library/importing/series.h"
#include "core/sources/backoff.h"
#include "core/sources/presets.h"
#include "core/sources/sourcelist.h"

#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class SourceAddressTest final : public QObject
{
    Q_OBJECT

private slots:
    void theDayIsFilledIn()
    {
        const Source source{.kind = Source::Kind::UrlTemplateByDay, .place = u" https://example.org/{yyyy}/{MM}/{dd}.md "_s};
        QCOMPARE(addressOf(source, QDate(2025, 3, 7)), QUrl(u"https://example.org/2025/03/07.md"_s));
        const Source api{.kind = Source::Kind::HuggingFaceDaily, .place = u"https://example.org/api?date=never&limit=9"_s};
        QCOMPARE(addressOf(api, QDate(2025, 3, 7)), QUrl(u"https://example.org/api?limit=9&date=2025-03-07"_s));
        const Source single{.kind = Source::Kind::SingleUrl, .place = u"https://example.org/README.md"_s};
        QCOMPARE(addressOf(single, {}), QUrl(u"https://example.org/README.md"_s));
    }

    void aPastedDayBecomesATemplate_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("made");
        QTest::newRow("folders") << u"https://e.org/a/2024/12/23.md"_s << u"https://e.org/a/{yyyy}/{MM}/{dd}.md"_s;
        QTest::newRow("dashes") << u"https://e.org/2024-12-23_daily.md"_s << u"https://e.org/{yyyy}-{MM}-{dd}_daily.md"_s;
        QTest::newRow("bare") << u"https://e.org/p20241223.md"_s << u"https://e.org/p{yyyy}{MM}{dd}.md"_s;
        QTest::newRow("the last one") << u"https://e.org/2023/01/01/2024/12/23.md"_s
                                      << u"https://e.org/2023/01/01/{yyyy}/{MM}/{dd}.md"_s;
        QTest::newRow("none") << u"https://e.org/README.md"_s << u"https://e.org/README.md"_s;
        QTest::newRow("no day") << u"https://e.org/2024/13/45.md"_s << u"https://e.org/2024/13/45.md"_s;
    }

    void aPastedDayBecomesATemplate()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, made);
        QCOMPARE(templateOf(pasted), made);
    }

    void whatCanNotBeKeptSaysWhy_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, Source::Kind kind, const QString &place) {
            QTest::newRow(name) << int(kind) << place;
        };
        using Kind = Source::Kind;
        row("empty", Kind::SingleUrl, {});
        row("words", Kind::SingleUrl, u"the paper list"_s);
        row("a file", Kind::SingleUrl, u"file:///etc/hostname"_s);
        row("ftp", Kind::SingleUrl, u"ftp://example.org/a.md"_s);
        row("no host", Kind::SingleUrl, u"https:///a.md"_s);
        row("a password", Kind::SingleUrl, u"https://me:secret@example.org/a.md"_s);
        row("a template without a day", Kind::UrlTemplateByDay, u"https://example.org/{yyyy}/{MM}.md"_s);
        row("a folder that is not absolute", Kind::WatchedFolder, u"digests"_s);
    }

    void whatCanNotBeKeptSaysWhy()
    {
        QFETCH(int, kind);
        QFETCH(QString, place);
        const auto checked = checkSource({.kind = Source::Kind(kind), .name = u"A name"_s, .place = place});
        QVERIFY(!checked);
        QVERIFY(checked.error().message.endsWith(u'.'));
        QVERIFY(!checked.error().message.contains(u"secret"_s));
    }

    void presetsCanBeKeptAsTheyAre()
    {
        QCOMPARE(presets().size(), 4);
        for (const Preset &preset : presets()) {
            QVERIFY(checkSource(preset.source));
            QVERIFY(!preset.what.isEmpty());
            QCOMPARE(addressOf(preset.source, QDate(2024, 12, 23)).scheme(), u"https"_s);
        }
        QVERIFY(!checkSource({.kind = Source::Kind::SingleUrl, .place = u"https://example.org/a.md"_s})); // no name
    }

    // So that a clone and what is fetched are one source to the reader.
    void aRawFileComesFromItsRepository_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("origin");
        QTest::newRow("a day") << u"https://raw.githubusercontent.com/somebody/digests/main/archive/2024/12/23.md"_s
                               << u"https://github.com/somebody/digests"_s;
        QTest::newRow("a long name of the branch")
            << u"https://raw.githubusercontent.com/somebody/digests/refs/heads/main/archive/2024/12/23.md"_s
            << u"https://github.com/somebody/digests"_s;
        QTest::newRow("one of two collections")
            << u"https://raw.githubusercontent.com/somebody/digests/main/korean/2024/12/23.md"_s
            << u"https://github.com/somebody/digests//korean"_s;
        QTest::newRow("a README") << u"https://raw.githubusercontent.com/somebody/digests/main/README.md"_s
                                  << u"https://github.com/somebody/digests"_s;
        QTest::newRow("elsewhere") << u"https://example.org/papers/2024/12/23.md"_s << u"https://example.org"_s;
        QTest::newRow("the API") << u"https://huggingface.co/api/daily_papers?date=2024-12-23"_s << u"https://huggingface.co"_s;
    }

    void aRawFileComesFromItsRepository()
    {
        QFETCH(QString, address);
        QFETCH(QString, origin);
        QCOMPARE(originOf(address), origin);
    }

    void aListComesBackAsItWent()
    {
        QList<Source> all;
        for (const Preset &preset : presets())
            all += preset.source;
        all.last().name = u"<Mine> & \"yours\" – 논문"_s;
        all.last().schedule = {.when = Schedule::When::EveryHours, .hours = 6};
        QCOMPARE(*sourcesOfList(sourceListOf(all)), all);
        QCOMPARE(*sourcesOfList(sourceListOf(all + QList<Source>{{.name = u"Folder"_s, .place = u"/digests"_s}})), all);
        all.last().name = u"a\x01 b"_s;
        QCOMPARE(sourcesOfList(sourceListOf(all))->last().name, u"a b"_s);
    }

    void aListOfAnotherProgramGivesWhatIsOurs()
    {
        const QByteArray file =
            "<opml version='2.0' xmlns:p='urn:paperlark:sources'><body>"
            "<outline text='News' type='rss' xmlUrl='https://example.org/feed.xml'/><outline text='Papers'>"
            "<outline text=' of   the day ' xmlUrl='https://example.org/a.md' p:kind='single' p:hours='none'/>"
            "</outline></body></opml>";
        const QList<Source> sources{
            {.kind = Source::Kind::SingleUrl, .name = u"of the day"_s, .place = u"https://example.org/a.md"_s}};
        QCOMPARE(*sourcesOfList(file), sources);
    }

    void aListThatIsNoneSaysSo_data()
    {
        const auto outline = [](const QByteArray &attributes) -> QByteArray {
            return "<opml xmlns:p='urn:paperlark:sources'>\n<body>\n<outline " + attributes + "/>\n</body></opml>";
        };
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << ""_ba << u"Line 1 "_s;
        QTest::newRow("no XML") << R"({"sources": []})"_ba << u"Line 1 "_s;
        QTest::newRow("cut short") << outline("text='x'").left(60) << u"Line 3 "_s;
        QTest::newRow("without a source") << outline("text='x' type='rss' xmlUrl='https://example.org'") << u"no source"_s;
        QTest::newRow("an unknown kind") << outline("p:kind='gopher' text='x' xmlUrl='y'") << u"Line 3 "_s;
        QTest::newRow("a folder") << outline("p:kind='folder' text='x' xmlUrl='/digests'") << u"Line 3 "_s;
        QTest::newRow("an unknown time") << outline(
            "p:kind='single' p:schedule='never' text='x' xmlUrl='https://example.org/a.md'")
                                         << u"Line 3 "_s;
        QTest::newRow("a bad address") << outline("p:kind='single' text='x' xmlUrl='file:///etc/hostname'") << u"Line 3 "_s;
        QTest::newRow("too many") << outline(
            "/>" + QByteArray("<outline p:kind='single' text='x' xmlUrl='https://example.org/a.md'/>").repeated(1001) + "<outline")
                                  << u"1,000"_s;
    }

    void aListThatIsNoneSaysSo()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, says);
        const auto sources = sourcesOfList(file);
        QVERIFY(!sources);
        QVERIFY2(sources.error().message.contains(says), qPrintable(sources.error().message));
        QVERIFY(sources.error().message.endsWith(u'.'));
    }

    void backOffDoublesUpToSixHours()
    {
        QCOMPARE(backOff(1, -1, 0.5), 60);
        QCOMPARE(backOff(2, -1, 0.5), 120);
        QCOMPARE(backOff(5, -1, 0.5), 960);
        QCOMPARE(backOff(30, -1, 0.5), 6 * 3600);
        QCOMPARE(backOff(30, -1, 1.0), 6 * 3600); // jitter does not go beyond
        QCOMPARE(backOff(1, -1, 0.0), 45);
        QCOMPARE(backOff(1, -1, 1.0), 75);
        QCOMPARE(backOff(1, 3600, 0.5), 3600); // as the server asked
        QCOMPARE(backOff(1, 30, 0.5), 60);
        QCOMPARE(backOff(1, 999'999, 0.5), 24 * 3600);
    }

    void recentIsAWeek()
    {
        const QList<QDate> week = recentDays(QDate(2024, 12, 23));
        QCOMPARE(week.size(), 7);
        QCOMPARE(week.first(), QDate(2024, 12, 17));
        QCOMPARE(week.last(), QDate(2024, 12, 23));
        QCOMPARE(daysBetween(QDate(2024, 12, 23), QDate(2024, 12, 22)).size(), 0);
    }
};

QTEST_GUILESS_MAIN(SourceAddressTest)
#include "tst_sourceaddress.moc"
