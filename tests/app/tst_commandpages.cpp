// The man page and the completions of shells: as the table of commands has them, sound for their readers, and completing.
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Output {
    int exitCode{};
    QByteArray out{};
    QByteArray err{};
};

Output outputOf(const QString &program, const QStringList &words)
{
    QProcess process;
    process.start(program, words);
    if (!process.waitForFinished(60'000))
        return {.exitCode = -1, .err = "did not finish"};
    return {.exitCode = process.exitCode(), .out = process.readAllStandardOutput(), .err = process.readAllStandardError()};
}

QString page(const QString &name)
{
    return QStringLiteral(PAPERLARK_SOURCE_DIR "/packaging/") + name;
}

bool isInstalled(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

} // namespace

class CommandPagesTest final : public QObject
{
    Q_OBJECT

private slots:
    // PAPERLARK_RENEW_PAGES=1 writes them anew.
    void pagesAreThoseOfTheTable_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("man") << page(u"paperlark.1"_s) << QStringList{u"help"_s, u"--man"_s};
        for (const QString &shell : {u"bash"_s, u"zsh"_s, u"fish"_s})
            QTest::newRow(qPrintable(shell))
                << page(u"completions/paperlark."_s + shell) << QStringList{u"help"_s, u"--completion"_s, shell};
    }
    void pagesAreThoseOfTheTable()
    {
        QFETCH(QString, path);
        QFETCH(QStringList, words);
        const Output made = outputOf(QStringLiteral(PAPERLARK_PROGRAM), words);
        QCOMPARE(made.exitCode, 0);
        QFile file(path);
        if (qEnvironmentVariableIsSet("PAPERLARK_RENEW_PAGES")) {
            QVERIFY(file.open(QFile::WriteOnly));
            QCOMPARE(file.write(made.out), made.out.size());
            return;
        }
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll(), made.out);
    }

    void manHasNothingToSayAboutThePage_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("mandoc") << u"mandoc"_s << QStringList{u"-Tlint"_s, page(u"paperlark.1"_s)};
        QTest::newRow("man") << u"man"_s << QStringList{u"--warnings"_s, u"-l"_s, page(u"paperlark.1"_s)};
    }
    void manHasNothingToSayAboutThePage()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, words);
        if (!isInstalled(program))
            QSKIP("It is not installed here.");
        const Output run = outputOf(program, words);
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(program == "mandoc"_L1 ? run.out : run.err, QByteArray());
    }

    // As bash itself parts the words: at ':' and '=' too. The last one is at the cursor.
    void bashCompletes_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a command") << u"paperlark qu"_s << u"query"_s;
        QTest::newRow("behind the library") << u"paperlark --library my.db exp"_s << u"export"_s;
        QTest::newRow("behind library=") << u"paperlark --library = my.db exp"_s << u"export"_s;
        QTest::newRow("an option") << u"paperlark mark 2412.13649 --no"_s << u"--no-later --no-taste --note"_s;
        QTest::newRow("a format") << u"paperlark query cache --format b"_s << u"bibtex"_s;
        QTest::newRow("a format behind =") << u"paperlark export --format = c"_s << u"csl-json citation csv"_s;
        QTest::newRow("all formats behind =")
            << u"paperlark export --format ="_s << u"bibtex ris csl-json citation markdown note html csv jsonl"_s;
        QTest::newRow("a field") << u"paperlark query ta"_s << u"tag:"_s;
        QTest::newRow("a field left out") << u"paperlark query cache -ta"_s << u"-tag:"_s;
        QTest::newRow("its values") << u"paperlark query is :"_s << u"unread read starred later liked disliked"_s;
        QTest::newRow("a value") << u"paperlark query cache -is : l"_s << u"later liked"_s;
        QTest::newRow("an action") << u"paperlark library ch"_s << u"check"_s;
        QTest::newRow("another action") << u"paperlark library --library = my.db re"_s << u"restore"_s;
        QTest::newRow("a shell") << u"paperlark help --completion z"_s << u"zsh"_s;
        QTest::newRow("a number") << u"paperlark query --limit 1"_s << QString();
        QTest::newRow("a file") << u"paperlark check da"_s << QString(); // readline's affair
    }
    void bashCompletes()
    {
        QFETCH(QString, words);
        QFETCH(QString, expected);
        if (!isInstalled(u"bash"_s))
            QSKIP("bash is not installed here.");
        const QString script = u"set -u; source \"$1\"; shift; complete -p paperlark >/dev/null || exit 9; COMP_WORDS=(\"$@\");"
                               " COMP_CWORD=$(($# - 1)); _paperlark; echo \"${COMPREPLY[*]-}\""_s;
        const QStringList all{u"--noprofile"_s, u"--norc"_s, u"-c"_s, script, u"bash"_s, page(u"completions/paperlark.bash"_s)};
        const Output run = outputOf(u"bash"_s, all + words.split(u' '));
        QCOMPARE(run.err, QByteArray());
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(QString::fromUtf8(run.out).trimmed(), expected);
    }

    void fishCompletes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("a command") << u"paperlark qu"_s << QByteArray("query");
        QTest::newRow("an option") << u"paperlark mark x --unst"_s << QByteArray("--unstar");
        QTest::newRow("a format") << u"paperlark query --format bi"_s << QByteArray("bibtex");
        QTest::newRow("a value") << u"paperlark query is:lik"_s << QByteArray("is:liked");
    }
    void fishCompletes()
    {
        QFETCH(QString, line);
        QFETCH(QByteArray, expected);
        if (!isInstalled(u"fish"_s))
            QSKIP("fish is not installed here.");
        const Output run = outputOf(u"fish"_s,
                                    {u"--no-config"_s, u"-c"_s, u"source $argv[1]; complete -C $argv[2]"_s,
                                     page(u"completions/paperlark.fish"_s), line});
        QCOMPARE(run.out.split('\n').value(0).split('\t').value(0), expected);
    }

    void zshTakesItsScript()
    {
        if (!isInstalled(u"zsh"_s))
            QSKIP("zsh is not installed here.");
        const Output run = outputOf(u"zsh"_s, {u"-f"_s, u"-n"_s, page(u"completions/paperlark.zsh"_s)});
        QCOMPARE(run.err, QByteArray());
        QCOMPARE(run.exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(CommandPagesTest)
#include "tst_commandpages.moc"
