// export, today and query --format, as scripts call them.
#include <QDate>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

struct Output {
    int exitCode{};
    QByteArray out{};
    QByteArray err{};
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ExportCommandTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QCOMPARE(paperlark({u"import"_s, QStringLiteral(PAPERLARK_SOURCE_DIR "/resources/samples")}).exitCode, 0);
    }

    void queryPrintsEveryFormat_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("bibtex") << u"bibtex"_s << QByteArray("@misc{wu2024scope,\n");
        QTest::newRow("ris") << u"ris"_s << QByteArray("TY  - UNPB\r\n");
        QTest::newRow("csl-json") << u"csl-json"_s << QByteArray("[\n{");
        QTest::newRow("citation") << u"citation"_s << QByteArray("Jialong Wu, ");
        QTest::newRow("markdown") << u"markdown"_s << QByteArray("<!-- paperlark export 1 -->\n");
        QTest::newRow("note") << u"note"_s << QByteArray("---\ntitle: \"SCOPE");
        QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>\n");
        QTest::newRow("csv") << u"csv"_s << QByteArray("id,title,");
        QTest::newRow("jsonl") << u"jsonl"_s << QByteArray("{\"authors\":[");
    }
    void queryPrintsEveryFormat()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, beginning);
        const Output run = paperlark({u"query"_s, u"id:2412.13649"_s, u"--format"_s, format});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.out.startsWith(beginning), run.out.left(200).constData());
        QVERIFY(run.err.isEmpty());
        QVERIFY(paperlark({u"query"_s, u"zyzzyva"_s, u"--format"_s, format}).out.isEmpty());
    }

    void jsonIsTheFormatOfThatName()
    {
        QCOMPARE(paperlark({u"query"_s, u"--json"_s}).out, paperlark({u"query"_s, u"--format"_s, u"jsonl"_s}).out);
    }

    void exportChoosesTheFormatByTheEnding()
    {
        const QString path = m_folder.filePath(u"refs.bib"_s);
        const Output run = paperlark({u"export"_s, u"id:2412.13649"_s, u"--to"_s, path});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.isEmpty());
        QVERIFY(run.err.contains(QByteArray(path.toUtf8() + ": 1.")));
        QCOMPARE(contents(path), paperlark({u"query"_s, u"id:2412.13649"_s, u"--format"_s, u"bibtex"_s}).out);
    }

    void aNamedFormatComesBeforeTheEnding()
    {
        const QString path = m_folder.filePath(u"refs.txt"_s);
        QCOMPARE(paperlark({u"export"_s, u"--to"_s, path, u"--format"_s, u"ris"_s, u"--limit"_s, u"2"_s}).exitCode, 0);
        QCOMPARE(contents(path).count("TY  - "), 2);
    }

    void aFolderGetsNotes()
    {
        const QString folder = m_folder.filePath(u"vault/"_s);
        QCOMPARE(paperlark({u"export"_s, u"id:2412.13649"_s, u"--to"_s, folder}).exitCode, 0);
        QCOMPARE(paperlark({u"export"_s, u"id:2412.13649"_s, u"--to"_s, folder}).exitCode, 0);
        const QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
        QCOMPARE(names.size(), 2);
        QVERIFY(names[0].endsWith(u"Generation-2.md"_s) && names[1].endsWith(u"Generation.md"_s));
    }

    void whatIsExportedAsMarkdownIsImportedAgain()
    {
        const QString path = m_folder.filePath(u"share.md"_s);
        QCOMPARE(paperlark({u"export"_s, u"--to"_s, path}).exitCode, 0);
        const Output before = paperlark({u"query"_s});
        const Output run = paperlark({u"import"_s, path}, u"other.db"_s);
        QCOMPARE(run.exitCode, 0);
        const QList<QByteArray> papers = paperlark({u"query"_s}, u"other.db"_s).out.split('\n');
        QCOMPARE(papers.size(), before.out.split('\n').size());
    }

    void nothingFoundWritesNothing()
    {
        const QString path = m_folder.filePath(u"none.bib"_s);
        const Output run = paperlark({u"export"_s, u"zyzzyva"_s, u"--to"_s, path});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.err.contains(path.toUtf8()));
        QVERIFY(!QFile::exists(path));
    }

    void todayIsTodayAndTellsWhatIsNewest()
    {
        const Output none = paperlark({u"today"_s});
        QCOMPARE(none.exitCode, 0);
        QVERIFY(none.out.isEmpty());
        QVERIFY(none.err.contains("2024-12-23"));
        QFile digest(m_folder.filePath(QDate::currentDate().toString(Qt::ISODate) + u".md"_s));
        QVERIFY(digest.open(QIODevice::WriteOnly));
        digest.write("| Title | Authors | Summary |\n|---|---|---|\n"
                     "| [A Paper About Tests](https://arxiv.org/abs/2501.00001) | Ada Writer | It says that tests help. |\n");
        digest.close();
        QCOMPARE(paperlark({u"import"_s, digest.fileName()}, u"today.db"_s).exitCode, 0);
        QVERIFY(paperlark({u"today"_s, u"--format"_s, u"bibtex"_s}, u"today.db"_s).out.startsWith("@misc{writer2025paper,"));
    }

    void aFullDiskIsToldInASentence()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("There is no /dev/full here.");
        const Output exported = paperlark({u"export"_s, u"--to"_s, u"/dev/full"_s, u"--format"_s, u"csv"_s});
        QCOMPARE(exported.exitCode, 1);
        QCOMPARE(exported.err.count('\n'), 1);
        QProcess query;
        query.setStandardOutputFile(u"/dev/full"_s);
        start(query, {u"query"_s, u"--json"_s});
        QVERIFY(query.waitForFinished(60'000));
        QCOMPARE(query.exitCode(), 1);
        QCOMPARE(query.readAllStandardError(), "There is no space left for the output: make room, then export again.\n");
    }

    void aReaderThatWentAwayIsToldOfInASentence()
    {
        int ends[2] = {};
        QCOMPARE(::pipe(ends), 0);
        ::close(ends[0]);
        QProcess query;
        query.setChildProcessModifier([writing = ends[1]] { ::dup2(writing, STDOUT_FILENO); });
        start(query, {u"query"_s, u"--format"_s, u"ris"_s});
        QVERIFY(query.waitForFinished(60'000));
        ::close(ends[1]);
        QCOMPARE(query.exitStatus(), QProcess::NormalExit);
        QCOMPARE(query.exitCode(), 1);
        QCOMPARE(query.readAllStandardError(), "Whoever reads the output went away before everything was written.\n");
    }

    void wrongUsageExitsWithTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no such format") << QStringList{u"query"_s, u"--format"_s, u"docx"_s};
        QTest::newRow("two formats") << QStringList{u"query"_s, u"--json"_s, u"--format"_s, u"csv"_s};
        QTest::newRow("no target") << QStringList{u"export"_s, u"scope"_s};
        QTest::newRow("an ending that tells nothing") << QStringList{u"export"_s, u"--to"_s, u"x.zip"_s};
        QTest::newRow("today with text") << QStringList{u"today"_s, u"scope"_s};
    }
    void wrongUsageExitsWithTwo()
    {
        QFETCH(QStringList, words);
        const Output run = paperlark(words);
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY(run.err.contains("Usage: paperlark "));
    }

private:
    void start(QProcess &process, const QStringList &words, const QString &library = u"library.db"_s) const
    {
        process.start(QStringLiteral(PAPERLARK_PROGRAM), QStringList{u"--library"_s, m_folder.filePath(library)} + words);
    }

    Output paperlark(const QStringList &words, const QString &library = u"library.db"_s) const
    {
        QProcess process;
        start(process, words, library);
        if (!process.waitForFinished(60'000))
            return {.exitCode = -1, .err = "did not finish: " + process.errorString().toUtf8()};
        return {.exitCode = process.exitCode(), .out = process.readAllStandardOutput(), .err = process.readAllStandardError()};
    }

    QTemporaryDir m_folder{};
};

QTEST_GUILESS_MAIN(ExportCommandTest)
#include "tst_exportcommand.moc"
