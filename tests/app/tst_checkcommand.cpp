// paperlark check, as the authors of digests run it before they publish.
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Output {
    int exitCode{};
    QByteArray out{};
    QByteArray err{};
};

Output check(const QStringList &words)
{
    QProcess process;
    process.start(QStringLiteral(PAPERLARK_PROGRAM), QStringList{u"check"_s} + words);
    if (!process.waitForFinished(60'000))
        return {.exitCode = -1, .err = "did not finish"};
    return {.exitCode = process.exitCode(), .out = process.readAllStandardOutput(), .err = process.readAllStandardError()};
}

} // namespace

class CheckCommandTest final : public QObject
{
    Q_OBJECT

private slots:
    void aCleanDigestExitsWithZeroAndTellsWhatWasRead()
    {
        const QString path = write(u"2025-01-28.md"_s, row("[Tests](https://arxiv.org/abs/2501.00001)", "It helps."));
        const Output run = check({path});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.out, path.toUtf8() + ": read as paper-table. Days: 1, papers: 1, findings: 0.\n");
    }

    void findingsHaveTheirLineAndExitWithOne()
    {
        const QString path = write(u"2025-01-29.md"_s, row("[Tests](https://arxiv.org/abs/2501.00001)", ""));
        const Output run = check({path});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.out.startsWith(QByteArray(path.toUtf8() + ":3: ")));
        const QJsonObject finding = QJsonDocument::fromJson(check({path, u"--json"_s}).out).object();
        QCOMPARE(finding.keys(), (QStringList{u"file"_s, u"kind"_s, u"line"_s, u"message"_s, u"text"_s}));
        QCOMPARE(finding.value(u"line"_s).toInt(), 3);
    }

    void anEmptyDayIsANoteAndNoFailure()
    {
        const QString path =
            write(u"2025-01-30.md"_s, "## Papers for 2025-01-30\n\n| Title | Authors | Summary |\n|---|---|---|\n");
        const Output run = check({path});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.out,
                 path.toUtf8() + ":1: note: The day 2025-01-30 lists no papers.\n" + path.toUtf8()
                     + ": read as paper-table. Days: 1, papers: 0, findings: 0.\n");
        const QJsonObject note = QJsonDocument::fromJson(check({path, u"--json"_s}).out).object();
        QCOMPARE(note.value(u"kind"_s).toString(), u"note"_s);
    }

    void aFileThatIsNoDigestIsAFindingWhenItIsNamed()
    {
        const QString path = write(u"README.md"_s, "# About\n\nNo papers here.\n");
        QCOMPARE(check({path}).exitCode, 1);
        QTemporaryDir folder;
        QVERIFY(QFile::copy(path, folder.filePath(u"README.md"_s)));
        const Output run = check({folder.path()});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.err.contains("README.md"));
    }

    void withoutAPathItIsWrongUsage() { QCOMPARE(check({}).exitCode, 2); }

private:
    static QByteArray row(const QByteArray &title, const QByteArray &summary)
    {
        return "| Title | Authors | Summary |\n|---|---|---|\n| " + title + " | Ada Writer | " + summary + " |\n";
    }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("could not write a test file");
        return file.fileName();
    }

    QTemporaryDir m_folder{};
};

QTEST_GUILESS_MAIN(CheckCommandTest)
#include "tst_checkcommand.moc"
