// paperlark library backup and restore, as scripts and frightened people call them.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Output {
    int exitCode{};
    QByteArray out{};
    QByteArray err{};
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("could not write a test file");
}

} // namespace

class LibraryCommandTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(paperlark({u"import"_s, QStringLiteral(PAPERLARK_SOURCE_DIR "/resources/samples")}).exitCode, 0);
        QCOMPARE(paperlark({u"mark"_s, u"2412.13649"_s, u"--star"_s}).exitCode, 0);
    }

    void aBackupIsMadeAndPutBack()
    {
        const QString copy = path(u"copy.db"_s);
        const Output made = paperlark({u"library"_s, u"backup"_s, copy});
        QCOMPARE(made.exitCode, 0);
        QVERIFY(made.out.contains(copy.toUtf8()));
        const QByteArray before = paperlark({u"library"_s, u"dump"_s}).out;
        QCOMPARE(paperlark({u"mark"_s, u"2412.14590"_s, u"--star"_s}).exitCode, 0);
        const QByteArray marked = paperlark({u"library"_s, u"dump"_s}).out;
        QVERIFY(marked != before);

        const Output restored = paperlark({u"library"_s, u"restore"_s, copy});
        QCOMPARE(restored.exitCode, 0);
        QVERIFY(restored.out.contains("carried over: 1."));
        QVERIFY(restored.out.contains("library.replaced-"));
        QCOMPARE(paperlark({u"library"_s, u"dump"_s}).out, marked);
        QCOMPARE(paperlark({u"library"_s, u"check"_s}).exitCode, 0);
    }

    void withoutANameItIsToldWhereItIs()
    {
        const Output made = paperlark({u"library"_s, u"backup"_s});
        QCOMPARE(made.exitCode, 0);
        QCOMPARE(QDir(path(u"backups"_s)).entryList({u"library-*.db"_s}).size(), 1);
        QVERIFY(made.out.contains(QDir(path(u"backups"_s)).entryList({u"library-*.db"_s})[0].toUtf8()));
    }

    void aDamagedLibraryNamesTheBackup()
    {
        QCOMPARE(paperlark({u"library"_s, u"backup"_s}).exitCode, 0);
        const QByteArray garbage = QByteArray("This is no database. ").repeated(500);
        writeBytes(path(u"library.db"_s), garbage);
        const Output run = paperlark({u"query"_s});
        QCOMPARE(run.exitCode, 3);
        static const QRegularExpression command(u"paperlark library restore (\\S+)\n"_s);
        const QString backup = command.match(QString::fromUtf8(run.err)).captured(1);
        QVERIFY(!backup.isEmpty());
        QCOMPARE(bytesOf(path(u"library.db"_s)), garbage);
        QCOMPARE(paperlark({u"library"_s, u"restore"_s, backup}).exitCode, 0);
        QCOMPARE(paperlark({u"query"_s, u"is:starred"_s}).out.count('\n'), 1);
        const QStringList aside = QDir(m_folder->path()).entryList({u"library.damaged-*.db"_s});
        QCOMPARE(aside.size(), 1);
        QCOMPARE(bytesOf(path(aside[0])), garbage);
    }

    void aLibraryThatIsOpenElsewhereIsNotReplaced()
    {
        const QString copy = path(u"copy.db"_s);
        QCOMPARE(paperlark({u"library"_s, u"backup"_s, copy}).exitCode, 0);
        QProcess window;
        window.setProcessEnvironment(offscreen());
        window.start(QStringLiteral(PAPERLARK_PROGRAM), {u"--library"_s, path(u"library.db"_s)});
        QVERIFY(window.waitForStarted());
        QTRY_VERIFY(QFile::exists(path(u"library.db-wal"_s)));
        const Output refused = paperlark({u"library"_s, u"restore"_s, copy});
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(refused.err.count('\n'), 1);
        QVERIFY(refused.err.contains("open"));
        window.kill();
        QVERIFY(window.waitForFinished());
        QCOMPARE(paperlark({u"library"_s, u"restore"_s, copy}).exitCode, 0);
        QCOMPARE(paperlark({u"query"_s, u"is:starred"_s}).out.count('\n'), 1);
    }

    // A file may grow no further than this: as on a full disk.
    void aFullDiskLeavesNoHalfBackup()
    {
        QProcess process;
        process.start(u"bash"_s,
                      {u"-c"_s, u"trap '' XFSZ; ulimit -f 200; \"$@\""_s, u"bash"_s, QStringLiteral(PAPERLARK_PROGRAM),
                       u"--library"_s, path(u"library.db"_s), u"library"_s, u"backup"_s, path(u"copy.db"_s)});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
        const QByteArray said = process.readAllStandardError();
        QCOMPARE(said.count('\n'), 1);
        QVERIFY2(said.contains("copy.db"), said.constData());
        QCOMPARE(QDir(m_folder->path()).entryList({u"copy*"_s}), QStringList());
        QCOMPARE(paperlark({u"library"_s, u"check"_s}).exitCode, 0);
    }

    void aDamagedBackupIsRefused()
    {
        const QString copy = path(u"copy.db"_s);
        QCOMPARE(paperlark({u"library"_s, u"backup"_s, copy}).exitCode, 0);
        writeBytes(copy, bytesOf(copy).replace(70'000, 4, "????"));
        const Output run = paperlark({u"library"_s, u"restore"_s, copy});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.err.count('\n'), 1);
        QCOMPARE(paperlark({u"query"_s, u"is:starred"_s}).out.count('\n'), 1);
    }

    void wrongUsageExitsWithTwo()
    {
        for (const QStringList &words : QList<QStringList>{{u"restore"_s}, {u"backup"_s, u"a"_s, u"b"_s}, {u"info"_s, u"a"_s}})
            QCOMPARE(paperlark(QStringList{u"library"_s} + words).exitCode, 2);
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    // With settings of its own.
    QProcessEnvironment offscreen() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->path());
        return environment;
    }

    Output paperlark(const QStringList &words) const
    {
        QProcess process;
        process.start(QStringLiteral(PAPERLARK_PROGRAM), QStringList{u"--library"_s, path(u"library.db"_s)} + words);
        if (!process.waitForFinished(60'000))
            return {.exitCode = -1, .err = "did not finish"};
        return {.exitCode = process.exitCode(), .out = process.readAllStandardOutput(), .err = process.readAllStandardError()};
    }

    std::unique_ptr<QTemporaryDir> m_folder{};
};

QTEST_GUILESS_MAIN(LibraryCommandTest)
#include "tst_librarycommand.moc"
