// With an empty library and no source the program opens no socket to anywhere.
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class NoSocketsTest final : public QObject
{
    Q_OBJECT

private slots:
    void aWholeRunOpensNone()
    {
        for (const QString &needed : {u"strace"_s, u"timeout"_s}) {
            if (QStandardPaths::findExecutable(needed).isEmpty())
                QSKIP("strace or timeout is not here, so nobody can tell what the program asks of the system.");
        }
        const QTemporaryDir folder;
        if (!canTrace(folder.filePath(u"trial"_s)))
            QSKIP("strace may not look at other programs here.");
        const QString trace = folder.filePath(u"trace"_s);
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
            environment.insert(name, folder.path());
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + folder.filePath(u"no-bus"_s));
        program.setProcessEnvironment(environment);
        program.start(u"strace"_s,
                      {u"-f"_s, u"-e"_s, u"trace=socket,connect,sendto,openat"_s, u"-o"_s, trace, u"timeout"_s,
                       u"8"_s, // s: what is started by itself has been by then
                       QStringLiteral(PAPERLARK_PROGRAM), u"--library"_s, folder.filePath(u"library.db"_s)});
        QVERIFY(program.waitForStarted());
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 80'000);
        const QByteArray told = contentOf(trace);
        QVERIFY2(told.contains("library.db"), "strace saw nothing of the program");
        QVERIFY2(!told.contains("AF_INET"), told.mid(told.indexOf("AF_INET") - 60, 200).constData());
    }

private:
    static bool canTrace(const QString &trace)
    {
        QProcess trial;
        trial.start(u"strace"_s, {u"-o"_s, trace, u"true"_s});
        return trial.waitForFinished() && trial.exitCode() == 0 && !contentOf(trace).isEmpty();
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(NoSocketsTest)
#include "tst_nosockets.moc"
