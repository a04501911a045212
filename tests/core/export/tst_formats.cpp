// Each format's own rules.
#include "papers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

class FormatsTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyFormatTakesNothingAndAPaperThatSaysNothing_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const Exporter *exporter : allExporters())
            QTest::newRow(exporter->name.data()) << QByteArray(exporter->name.data());
    }
    void everyFormatTakesNothingAndAPaperThatSaysNothing()
    {
        QFETCH(QByteArray, name);
        QVERIFY(exported(QLatin1StringView(name), {}) != u"failed"_s);
        QVERIFY(exported(QLatin1StringView(name), {Paper{.key = u"title:0123456789abcdef"_s}}) != u"failed"_s);
    }

    void bibtex()
    {
        QCOMPARE(exported("bibtex"_L1, {fullPaper()}),
                 u"@misc{wu2024scope,\n"
                 "  title = {{SCOPE}: Caches \\& Tests},\n"
                 "  author = {Wu, Jialong and {홍길동} and van der Maaten, Laurens},\n"
                 "  year = {2024},\n"
                 "  month = dec,\n"
                 "  eprint = {2412.13649},\n"
                 "  archivePrefix = {arXiv},\n"
                 "  url = {https://arxiv.org/abs/2412.13649},\n"
                 "}\n"_s);
    }

    void bibtexSaysAndOthersWhereTheListWasCut()
    {
        Paper cut = fullPaper();
        cut.authorsTruncated = true;
        QVERIFY(exported("bibtex"_L1, {cut}).contains(u"Maaten, Laurens and others}"_s));
    }

    void bibtexSaysOnlyWhatIsKnown()
    {
        const Paper bare{.key = u"title:0123456789abcdef"_s, .title = u"Tests Help"_s};
        QCOMPARE(exported("bibtex"_L1, {bare}), u"@misc{papertests,\n  title = {Tests Help},\n}\n"_s);
    }

    void ris()
    {
        QCOMPARE(exported("ris"_L1, {fullPaper()}),
                 u"TY  - UNPB\r\nID  - wu2024scope\r\nTI  - SCOPE: Caches & Tests\r\nAU  - Wu, Jialong\r\nAU  - 홍길동\r\n"
                 "AU  - van der Maaten, Laurens\r\nPY  - 2024\r\nDA  - 2024/12//\r\nKW  - Text Generation\r\nKW  - 2024\r\n"
                 "AN  - arXiv:2412.13649\r\nUR  - https://arxiv.org/abs/2412.13649\r\nER  - \r\n"_s);
    }

    void risKeepsEachValueOnItsLine()
    {
        const QString text = exported("ris"_L1, {paper(u"2412.1"_s, u"One\nER  - \nTwo"_s, {u"A\r\nB"_s})});
        QCOMPARE(text.count(u"\nER  - "_s), 1);
        QVERIFY(text.contains(u"TI  - One ER - Two\r\n"_s));
    }

    void cslJson()
    {
        const QJsonArray items = QJsonDocument::fromJson(exported("csl-json"_L1, {fullPaper(), fullPaper()}).toUtf8()).array();
        QCOMPARE(items.size(), 2);
        const QJsonObject item = items[0].toObject();
        QCOMPARE(item.value(u"id"_s), u"wu2024scope"_s);
        QCOMPARE(item.value(u"type"_s), u"article"_s);
        QCOMPARE(item.value(u"issued"_s), (QJsonObject{{u"date-parts"_s, QJsonArray{QJsonArray{2024, 12}}}}));
        QCOMPARE(
            item.value(u"author"_s).toArray(),
            (QJsonArray{
                QJsonObject{{u"family"_s, u"Wu"_s}, {u"given"_s, u"Jialong"_s}}, QJsonObject{{u"literal"_s, u"홍길동"_s}},
                QJsonObject{{u"family"_s, u"Maaten"_s}, {u"given"_s, u"Laurens"_s}, {u"non-dropping-particle"_s, u"van der"_s}}}));
        QVERIFY(QJsonDocument::fromJson(exported("csl-json"_L1, {}).toUtf8()).isArray());
    }

    void citation()
    {
        QCOMPARE(exported("citation"_L1, {fullPaper()}),
                 u"Jialong Wu, 홍길동, and Laurens van der Maaten. SCOPE: Caches & Tests. arXiv:2412.13649, 2024. "
                 "https://arxiv.org/abs/2412.13649\n"_s);
        QCOMPARE(exported("citation"_L1, {Paper{.key = u"title:0"_s, .title = u"Do Tests Help?"_s}}), u"Do Tests Help?\n"_s);
    }

    void csvQuotesAfterRfc4180()
    {
        const QStringList lines = exported("csv"_L1, {fullPaper()}).split(u"\r\n"_s);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(u"id,title,authors,days,"_s));
        QVERIFY(lines[1].startsWith(
            u"2412.13649,SCOPE: Caches & Tests,Jialong Wu; 홍길동; Laurens van der Maaten,2024-12-23; 2025-01-02,"_s));
        QVERIFY(lines[1].contains(u",\"Ask \"\"Ada\"\",\nthen Ben.\",en,"_s));
        QCOMPARE(lines[2], QString());
    }

    void csvHasNoCellThatASpreadsheetRuns()
    {
        const QString text = exported("csv"_L1, {paper(u"2412.1"_s, u"=HYPERLINK(\"x\")"_s, {u"@a"_s})});
        QVERIFY(text.contains(u",\"'=HYPERLINK(\"\"x\"\")\",'@a,"_s));
    }

    void jsonLinesHaveEveryKey()
    {
        const QString text = exported("jsonl"_L1, {fullPaper(), Paper{.key = u"title:0"_s}});
        const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        const QStringList keys = QJsonDocument::fromJson(lines[0].toUtf8()).object().keys();
        QCOMPARE(keys.size(), 11);
        QCOMPARE(QJsonDocument::fromJson(lines[1].toUtf8()).object().keys(), keys);
    }

    void htmlEscapesWhatIsForeignAndLoadsNothing()
    {
        Paper hostile = fullPaper();
        hostile.title = u"<script>x</script>"_s;
        hostile.authors = {u"<img src=x>"_s};
        hostile.codeUrls = {u"javascript:x"_s};
        hostile.summaries[0].text = u"[a](javascript:x) ![b](https://example.org/b.png) <iframe>"_s;
        hostile.summaries[0].language = u"\"><script>"_s;
        const QString html = exported("html"_L1, {hostile});
        for (const QString &tag : {u"<script"_s, u"<img"_s, u"<iframe"_s, u"href=\"javascript"_s})
            QVERIFY2(!html.contains(tag), qPrintable(tag));
        QVERIFY(html.contains(u"&lt;script&gt;"_s));
        QVERIFY(html.startsWith(u"<!DOCTYPE html>"_s));
    }

    void htmlClosesWhatItOpens()
    {
        Paper nested = fullPaper();
        nested.summaries[0].text = u"Words.\n\n- a\n    - b\n        - c\n- d\n\nMore."_s;
        const QString html = exported("html"_L1, {nested});
        for (const QString &tag : {u"ul"_s, u"li"_s, u"p"_s, u"section"_s, u"article"_s, u"h1"_s, u"h2"_s, u"b"_s, u"a"_s})
            QCOMPARE(html.count(u'<' + tag + u'>') + html.count(u'<' + tag + u' '), html.count(u"</"_s + tag + u'>'));
        QVERIFY(html.contains(u"<section lang=\"ko\">"_s));
    }

    void aNoteHasPropertiesThatYamlReads()
    {
        Paper quoted = fullPaper();
        quoted.title = u"A \"Title\": with \\ and #"_s;
        const QString note = exported("note"_L1, {quoted});
        QVERIFY(note.startsWith(u"---\ntitle: \"A \\\"Title\\\": with \\\\ and #\"\nauthors:\n  - \"Jialong Wu\"\n"_s));
        QVERIFY(note.contains(u"\ndate: 2024-12-23\n"_s));
        QVERIFY(note.contains(u"\ntags:\n  - \"Text-Generation\"\n  - \"_2024\"\n  - \"to-cite\"\n"_s));
        QVERIFY(note.contains(u"\n---\n\n# A \"Title\""_s));
        QVERIFY(note.contains(u"Ask \"Ada\",\nthen Ben."_s));
        QVERIFY(note.contains(u"It says that **tests** help."_s));
    }

    void aNoteHasANameThatEverySystemTakes_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"Tests Help"_s << u"Tests Help"_s;
        QTest::newRow("signs") << u"A/B: \"Tests\" <or> C:\\x?*|#1 [2]"_s << u"A B Tests or C x 1 2"_s;
        QTest::newRow("dots") << u"..hidden.."_s << u"hidden"_s;
        QTest::newRow("nothing") << u"???"_s << u"2412.13649"_s;
        QTest::newRow("long") << u"가"_s.repeated(300) << u"가"_s.repeated(66);
    }
    void aNoteHasANameThatEverySystemTakes()
    {
        QFETCH(QString, title);
        QFETCH(QString, name);
        QCOMPARE(findExporter(u"note"_s)->fileName(paper(u"2412.13649"_s, title, {})), name);
    }

    void markdownKeepsWhatIsTheReadersOwn()
    {
        const QString text = exported("markdown"_L1, {fullPaper()});
        QVERIFY(!text.contains(u"Ask"_s) && !text.contains(u"to cite"_s));
        QVERIFY(
            text.startsWith(u"<!-- paperlark export 1 -->\n\n# [SCOPE: Caches & Tests](https://arxiv.org/abs/2412.13649)\n\n"_s));
    }
};

QTEST_GUILESS_MAIN(FormatsTest)
#include "tst_formats.moc"
