// What is exported as Markdown is read back field by field.
#include "core/digest/digestparser.h"
#include "core/digest/exportformat.h"
#include "core/library/importing/importer.h"
#include "core/library/library.h"

#include "papers.h"

#include <QDir>
#include <QMap>
#include <QTest>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

namespace {

// A voice's entry as the library tells it, without the place in a file.
Entry entryOf(const Summary &summary)
{
    return {.arxivId = summary.arxivId,
            .url = summary.url,
            .title = summary.title,
            .translatedTitle = summary.translatedTitle,
            .authors = summary.authors,
            .authorsTruncated = summary.authorsTruncated,
            .summary = summary.original,
            .gist = summary.gist,
            .language = summary.language,
            .tags = summary.tags,
            .githubUrls = summary.codeUrls,
            .hubUrls = summary.hubUrls,
            .linkRejects = summary.linkRejects,
            .votes = summary.votes,
            .thumbnail = summary.thumbnail,
            .video = summary.video};
}

struct Told {
    QDate day{};
    QString source{};
    Entry entry{};

    friend bool operator==(const Told &, const Told &) = default;
};

QList<Told> toldBy(const Paper &paper)
{
    QList<Told> told;
    for (const Summary &summary : paper.summaries)
        told += {summary.day, summary.source, entryOf(summary)};
    return told;
}

// In the order of lines: as the paper's voices were written.
QList<Told> readBack(const QString &markdown)
{
    const auto parsed = parseDigestFile({.path = u"export.md"_s, .bytes = markdown.toUtf8()});
    if (!parsed || !parsed->notices.isEmpty() || parsed->dialect != u"paperlark-export"_s)
        return {};
    QMap<int, Told> told;
    for (const Digest &digest : parsed->digests) {
        for (Entry entry : digest.entries) {
            const int line = std::exchange(entry.line, 0);
            entry.endLine = 0;
            told.insert(line, {digest.date, digest.source, entry});
        }
    }
    return told.values();
}

QString corpus()
{
    return QDir::cleanPath(QStringLiteral(PAPERLARK_SOURCE_DIR) + u"/../shared/corpus"_s);
}

Paper withValue(const QString &value)
{
    Summary voice{.source = value,
                  .language = u"en"_s,
                  .day = QDate(2024, 12, 23),
                  .url = value,
                  .title = value,
                  .translatedTitle = value,
                  .authors = {value, value},
                  .original = value,
                  .gist = value,
                  .tags = {value},
                  .codeUrls = {value, u"x"_s},
                  .hubUrls = {value},
                  .linkRejects = {value},
                  .thumbnail = value,
                  .video = value};
    Paper paper{.key = u"title:0123456789abcdef"_s, .title = value, .authors = {value}, .summaries = {voice}};
    voice.title = u"other"_s;
    voice.day = QDate(2024, 12, 24);
    paper.summaries += voice;
    return paper;
}

} // namespace

class MarkdownExportTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldComesBack() { QCOMPARE(readBack(exported("markdown"_L1, {fullPaper()})), toldBy(fullPaper())); }

    void papersKeepTheirVoicesApart()
    {
        Paper other = fullPaper();
        other.arxivId = other.key = u"2412.00001"_s;
        other.summaries.removeFirst();
        QCOMPARE(readBack(exported("markdown"_L1, {fullPaper(), other, fullPaper()})),
                 toldBy(fullPaper()) + toldBy(other) + toldBy(fullPaper()));
    }

    void aPaperWithoutAVoiceIsStillOne()
    {
        const QList<Told> told = readBack(exported("markdown"_L1, {paper(u"2412.1"_s, u"Tests"_s, {u"Ada Writer"_s})}));
        QCOMPARE(told.size(), 0); // undated: a notice says so, and the entry is there
        const auto parsed =
            parseDigestFile({.path = u"2025-01-01.md"_s,
                             .bytes = exported("markdown"_L1, {paper(u"2412.00001"_s, u"Tests"_s, {u"Ada Writer"_s})}).toUtf8()});
        QVERIFY(parsed);
        QCOMPARE(entryCount(*parsed), 1);
        QCOMPARE(parsed->digests.first().entries.first().authors, QStringList{u"Ada Writer"_s});
    }

    void anyTextComesBack_data()
    {
        QTest::addColumn<QString>("value");
        const QStringList values{u"a; b"_s,
                                 u"; ;"_s,
                                 u"&#59; &#x3b; &amp; &"_s,
                                 u"&"_s,
                                 u"-"_s,
                                 u"and others"_s,
                                 u" outer "_s,
                                 u"\ttab\t"_s,
                                 u" "_s,
                                 u"[a](b)"_s,
                                 u"[a"_s,
                                 u"a](b)"_s,
                                 u"# heading"_s,
                                 u"> quoted"_s,
                                 u"- Votes: 7"_s,
                                 u"a · b · c"_s,
                                 u"two\nlines\n\n  and more\n"_s,
                                 u"\n"_s,
                                 u"cr\rcrlf\r\n"_s,
                                 u"bell\a nul\0 escape\x1b del\x7f"_s,
                                 u"\\times \\& `code` | cell"_s,
                                 u"한국어 𝒳 😀"_s,
                                 u"\ufffd mended"_s,
                                 u"<!-- paperlark export 1 -->"_s,
                                 u"\u2028\u2029\u0085\ufeff\u200b"_s};
        for (const QString &value : values)
            QTest::newRow(qUtf8Printable(value)) << value;
    }
    void anyTextComesBack()
    {
        QFETCH(QString, value);
        const Paper paper = withValue(value);
        QCOMPARE(readBack(exported("markdown"_L1, {paper})), toldBy(paper));
    }

    void theCorpusComesBackFieldByField()
    {
        if (!QFileInfo::exists(corpus()))
            QSKIP("The shared corpus is not here, so nothing of it is exported.");
        auto library = std::move(*Library::open(u":memory:"_s));
        const ImportReport report = Importer(*library).importNow({corpus()});
        QVERIFY(report.papersInLibrary > 6000);
        PaperFeed papers(*library, library->paperIds({}));
        qsizetype voices = 0;
        while (const auto paper = papers.next()) {
            QCOMPARE(readBack(exported("markdown"_L1, {*paper})), toldBy(*paper));
            voices += paper->summaries.size();
        }
        QVERIFY(voices > papers.count());
    }

    // All in one file, imported into an empty library: the same papers, each with its voices.
    void theCorpusIsImportedAgain()
    {
        if (!QFileInfo::exists(corpus()))
            QSKIP("The shared corpus is not here, so nothing of it is exported.");
        QTemporaryDir folder;
        auto library = std::move(*Library::open(u":memory:"_s));
        Importer(*library).importNow({corpus() + u"/l-yohai"_s, corpus() + u"/newsletter-zh"_s, corpus() + u"/huggingface-api"_s});
        PaperFeed papers(*library, library->paperIds({}));
        const QString file = folder.filePath(u"export.md"_s);
        QVERIFY(exportToFile(*findExporter(u"markdown"_s), papers, file));

        auto again = std::move(*Library::open(u":memory:"_s));
        const ImportReport report = Importer(*again).importNow({file});
        QVERIFY(report.notices.isEmpty());
        QCOMPARE(report.papersInLibrary, int(papers.count()));
        papers.rewind();
        while (const auto paper = papers.next()) {
            const auto other = again->paper(paper->key);
            QVERIFY2(other, qPrintable(paper->key));
            QCOMPARE(comparable(*other), comparable(*paper));
        }
    }

private:
    // Where it was read differs, and whose series it is: all of it stands in one file now.
    static Paper comparable(Paper paper)
    {
        paper.sources.clear();
        std::sort(paper.languages.begin(), paper.languages.end());
        std::sort(paper.tags.begin(), paper.tags.end());
        std::sort(paper.codeUrls.begin(), paper.codeUrls.end());
        std::sort(paper.hubUrls.begin(), paper.hubUrls.end());
        paper.authors.clear(); // which list is shown depends on the dialect; the voices' own lists are compared
        paper.authorsTruncated = false;
        paper.thumbnail.clear();
        for (Summary &voice : paper.summaries) {
            voice.source.clear();
            voice.dialect.clear();
            voice.provenances.clear();
        }
        std::sort(paper.summaries.begin(), paper.summaries.end(), [](const Summary &a, const Summary &b) {
            return std::tie(a.day, a.language, a.original) < std::tie(b.day, b.language, b.original);
        });
        return paper;
    }
};

QTEST_GUILESS_MAIN(MarkdownExportTest)
#include "tst_markdownexport.moc"
