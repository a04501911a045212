// Real readers of other projects take what is exported: every paper without a warning, names and titles unchanged.
#include "core/library/importing/importer.h"
#include "core/library/library.h"

#include "papers.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

namespace {

// What a reader understood of one paper, in letters and digits: how it parts names and titles is its own affair.
struct Understood {
    QString title{};
    QStringList names{};

    friend bool operator==(const Understood &, const Understood &) = default;
};

QString lettersOf(const QString &text)
{
    QString letters;
    for (QChar c : text) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            letters += c;
    }
    return letters;
}

Understood understoodOf(const Paper &paper)
{
    Understood understood{.title = lettersOf(paper.title)};
    for (const QString &name : paper.authors)
        understood.names += lettersOf(name);
    understood.names.removeAll(QString());
    return understood;
}

// bibutils write MODS, an XML.
QList<Understood> papersOfMods(const QByteArray &mods)
{
    QList<Understood> papers;
    QXmlStreamReader xml(mods);
    QString family;
    QString given;
    while (!xml.atEnd()) {
        xml.readNext();
        const auto name = xml.name();
        if (xml.isStartElement() && name == u"mods"_s) {
            papers += Understood();
        } else if (xml.isStartElement() && (name == u"title"_s || name == u"subTitle"_s)) {
            papers.last().title += lettersOf(xml.readElementText());
        } else if (xml.isStartElement() && name == u"namePart"_s) {
            const bool isGiven = xml.attributes().value(u"type"_s) == u"given"_s;
            (isGiven ? given : family) += xml.readElementText();
        } else if (xml.isEndElement() && name == u"name"_s) {
            papers.last().names += lettersOf(std::exchange(given, {}) + std::exchange(family, {}));
        }
    }
    return papers;
}

QString corpus()
{
    return QDir::cleanPath(QStringLiteral(PAPERLARK_SOURCE_DIR) + u"/../shared/corpus"_s);
}

} // namespace

class ForeignReadersTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QFileInfo::exists(corpus()))
            QSKIP("The shared corpus is not here, so nothing of it is exported.");
        auto library = std::move(*Library::open(u":memory:"_s));
        Importer(*library).importNow({corpus()});
        PaperFeed papers(*library, library->paperIds({}));
        QVERIFY(papers.count() > 6000);
        for (const QString &name : {u"papers.bib"_s, u"papers.ris"_s})
            QVERIFY(exportToFile(*exporterOfFile(name), papers, m_folder.filePath(name)));
        papers.rewind();
        while (const auto paper = papers.next())
            m_papers += *paper;
    }

    void bibutilsReadRis()
    {
        if (QStandardPaths::findExecutable(u"ris2xml"_s).isEmpty())
            QSKIP("bibutils are not installed.");
        const QList<Understood> read = readByBibutils(u"ris2xml"_s, u"papers.ris"_s);
        QCOMPARE(read.size(), m_papers.size());
        for (qsizetype i = 0; i < read.size(); ++i)
            QCOMPARE(read[i], understoodOf(m_papers[i]));
    }

    void bibutilsReadBibtex()
    {
        if (QStandardPaths::findExecutable(u"bib2xml"_s).isEmpty())
            QSKIP("bibutils are not installed.");
        QList<Understood> read = readByBibutils(u"bib2xml"_s, u"papers.bib"_s);
        QCOMPARE(read.size(), m_papers.size());
        for (qsizetype i = 0; i < read.size(); ++i) {
            const Paper &paper = m_papers[i];
            if (paper.authorsTruncated && !paper.authors.isEmpty())
                QCOMPARE(read[i].names.takeLast(), u"others"_s);
            QCOMPARE(read[i].names, understoodOf(paper).names);
            if (!paper.title.contains(u'$') && !paper.title.contains(u'\\')) // maths comes back in signs
                QCOMPARE(read[i].title, understoodOf(paper).title);
        }
    }

    void pybtexReadsEveryEntryWithoutAWarning()
    {
        const QString script = u"import sys, warnings; warnings.simplefilter('error');"
                               "from pybtex.database import parse_file; from pybtex import errors; errors.set_strict_mode(True);"
                               "entries = parse_file(sys.argv[1]).entries;"
                               "print(len(entries), sum(len(entry.persons.get('author', [])) for entry in entries.values()))"_s;
        const QString python = pythonWithPybtex();
        if (python.isEmpty())
            QSKIP("python3-pybtex is not installed.");
        qsizetype names = 0;
        for (const Paper &paper : std::as_const(m_papers)) {
            const qsizetype known = understoodOf(paper).names.size();
            names += known + (paper.authorsTruncated && known > 0 ? 1 : 0);
        }
        QCOMPARE(outputOf(python, {u"-c"_s, script, m_folder.filePath(u"papers.bib"_s)}).trimmed(),
                 u"%1 %2"_s.arg(m_papers.size()).arg(names).toUtf8());
    }

private:
    // Standard output; what the program says beside it fails the test.
    static QByteArray outputOf(const QString &program, const QStringList &words)
    {
        QProcess process;
        process.start(program, words);
        if (!process.waitForFinished(120'000))
            return "did not finish";
        const QByteArray said = process.readAllStandardError();
        const bool isQuiet = said.isEmpty() || (said.count('\n') == 1 && said.contains(": Processed "));
        return isQuiet ? process.readAllStandardOutput() : said;
    }

    QList<Understood> readByBibutils(const QString &program, const QString &file)
    {
        return papersOfMods(outputOf(program, {m_folder.filePath(file)}));
    }

    // The first python3 of the path may be another than the system's.
    static QString pythonWithPybtex()
    {
        for (const QString &python : {u"/usr/bin/python3"_s, u"python3"_s}) {
            QProcess process;
            process.start(python, {u"-c"_s, u"import pybtex"_s});
            if (process.waitForFinished(30'000) && process.exitCode() == 0)
                return python;
        }
        return {};
    }

    QTemporaryDir m_folder{};
    QList<Paper> m_papers{};
};

QTEST_GUILESS_MAIN(ForeignReadersTest)
#include "tst_foreignreaders.moc"
