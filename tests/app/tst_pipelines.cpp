// The program between others: what they take from it, and what it says when they or the disk take nothing any more.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
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

Output finished(QProcess &process)
{
    if (!process.waitForFinished(120'000))
        return {.exitCode = -1, .err = "did not finish"};
    if (process.exitStatus() != QProcess::NormalExit)
        return {.exitCode = -2, .err = "was ended by a signal"};
    return {.exitCode = process.exitCode(), .out = process.readAllStandardOutput(), .err = process.readAllStandardError()};
}

} // namespace

class PipelinesTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QCOMPARE(paperlark({u"import"_s, QStringLiteral(PAPERLARK_SOURCE_DIR "/resources/samples")}).exitCode, 0);
    }

    void biberTakesWhatIsFound()
    {
        if (QStandardPaths::findExecutable(u"biber"_s).isEmpty())
            QSKIP("biber is not installed here.");
        const Output run = inShell(u"$P query 'tag:\"Text Generation\" date:2024-12' --format bibtex >refs.bib"
                                   " && biber --tool --output-file read.bib refs.bib"_s);
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(!run.out.contains("WARN") && !run.out.contains("ERROR"), run.out.constData());
        const qsizetype papers = paperlark({u"query"_s, u"tag:\"Text Generation\" date:2024-12"_s}).out.count('\n');
        QVERIFY(papers > 0);
        QCOMPARE(contents(u"read.bib"_s).count("@MISC{") + contents(u"read.bib"_s).count("@misc{"), papers);
    }

    // `| head -1`, as it looks when head has gone: nobody reads the pipe.
    void aReaderThatWentAwayIsToldInASentence_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("query") << QStringList{u"query"_s};
        QTest::newRow("query --json") << QStringList{u"query"_s, u"--json"_s};
        QTest::newRow("today") << QStringList{u"query"_s, u"--limit"_s, u"1"_s};
        QTest::newRow("parse") << QStringList{u"parse"_s, QStringLiteral(PAPERLARK_SOURCE_DIR "/resources/samples")};
        QTest::newRow("info") << QStringList{u"library"_s, u"info"_s};
        QTest::newRow("dump") << QStringList{u"library"_s, u"dump"_s};
        QTest::newRow("help") << QStringList{u"help"_s};
    }
    void aReaderThatWentAwayIsToldInASentence()
    {
        QFETCH(QStringList, words);
        const Output run = withoutReader(words);
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.err, "Whoever reads the output went away before everything was written.\n");
    }

    void marksAreKeptWithoutAReader()
    {
        const Output run = withoutReader({u"mark"_s, u"2412.13649"_s, u"2412.14590"_s, u"--star"_s});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(paperlark({u"query"_s, u"is:starred"_s}).out.count('\n'), 2);
    }

    void aFullDiskIsToldInASentence_data() { aReaderThatWentAwayIsToldInASentence_data(); }
    void aFullDiskIsToldInASentence()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("There is no /dev/full here.");
        QFETCH(QStringList, words);
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        start(process, words);
        const Output run = finished(process);
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY2(run.err.startsWith("There is no space left for the output: make room, then "), run.err.constData());
    }

    // A file may grow no further: as on a full disk, in the middle of a file.
    void aFileThatCannotBeFinishedIsNotThere()
    {
        const Output run = inShell(u"trap '' XFSZ; ulimit -f 40; $P export --to half.jsonl"_s);
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY(run.err.contains("half.jsonl"));
        QCOMPARE(QDir(m_folder.path()).entryList({u"half*"_s}), QStringList());
    }

    void aTargetThatCannotBeWrittenIsToldInASentence_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("no such folder") << m_folder.filePath(u"nowhere/refs.bib"_s);
        QTest::newRow("a folder that takes no files") << u"/proc/refs.bib"_s;
    }
    void aTargetThatCannotBeWrittenIsToldInASentence()
    {
        QFETCH(QString, target);
        const Output run = paperlark({u"export"_s, u"--to"_s, target});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY(run.err.contains(target.section(u'/', 0, -2).toUtf8()));
        QVERIFY(!QFile::exists(target));
    }

    // Who takes the program's words apart must not have to know its sentences.
    void standardOutputHoldsNothingButPapers()
    {
        QCOMPARE(inShell(u"$P query scope --json 2>/dev/null | head -c 1"_s).out, "{");
        QCOMPARE(inShell(u"$P query 'colour:red zyzzyva' --json"_s).out, QByteArray());
    }

private:
    QByteArray contents(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    void start(QProcess &process, const QStringList &words) const
    {
        process.start(QStringLiteral(PAPERLARK_PROGRAM), QStringList{u"--library"_s, m_folder.filePath(u"library.db"_s)} + words);
    }

    Output paperlark(const QStringList &words) const
    {
        QProcess process;
        start(process, words);
        return finished(process);
    }

    Output withoutReader(const QStringList &words) const
    {
        int ends[2] = {};
        if (::pipe(ends) != 0)
            qFatal("no pipe");
        ::close(ends[0]);
        QProcess process;
        process.setChildProcessModifier([writing = ends[1]] { ::dup2(writing, STDOUT_FILENO); });
        start(process, words);
        const Output run = finished(process);
        ::close(ends[1]);
        return run;
    }

    // $P is the program with the library of this test; in its folder.
    Output inShell(const QString &line) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(u"bash"_s,
                      {u"-c"_s, u"set -o pipefail; P=\"$1 --library library.db\"; "_s + line, u"bash"_s,
                       QStringLiteral(PAPERLARK_PROGRAM)});
        return finished(process);
    }

    QTemporaryDir m_folder{};
};

QTEST_GUILESS_MAIN(PipelinesTest)
#include "tst_pipelines.moc"
