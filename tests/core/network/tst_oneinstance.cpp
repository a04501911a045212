// The second start finds the first one, whatever became of an earlier one, and nobody else does.
#include "core/network/oneinstance.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Paperlark;
using namespace Qt::StringLiterals;
using Role = OneInstance::Role;

class OneInstanceTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"run"_s));
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder->filePath(u"run"_s)));
    }

    void theSecondHandsOver()
    {
        OneInstance first(library());
        QCOMPARE(first.settle(), Role::First);
        const HandedOver what{.words = {u"/digests/새 논문.md"_s, u"https://arxiv.org/abs/2412.13649"_s, u"/with\nline"_s},
                              .activationToken = "token_TIME42"};
        QCOMPARE(deliver(first, what), QList<HandedOver>{what});
        QCOMPARE(deliver(first, {}), QList<HandedOver>{{}}); // a start without a file: the window comes to the front
    }

    void itIsTakenWithinASecond()
    {
        OneInstance first(library());
        QCOMPARE(first.settle(), Role::First);
        QStringList words;
        for (int i = 0; i < 2'000; ++i)
            words.append(u"/digests/%1/"_s.arg(i) + u"long"_s.repeated(50));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(deliver(first, {.words = words}).value(0).words, words);
        QVERIFY(timer.elapsed() < 10'000); // ten times what is promised
    }

    void anotherLibraryIsAnotherWindow()
    {
        OneInstance first(library());
        OneInstance other(m_folder->filePath(u"other.db"_s));
        QCOMPARE(first.settle(), Role::First);
        QCOMPARE(other.settle(), Role::First);
        QVERIFY(first.socketName() != other.socketName());
    }

    void oneLibraryHasOneNameHoweverItIsSpelt()
    {
        const QString name = OneInstance(library()).socketName();
        QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"link"_s)));
        QCOMPARE(OneInstance(m_folder->filePath(u"run/../library.db"_s)).socketName(), name);
        QCOMPARE(OneInstance(m_folder->filePath(u"link/library.db"_s)).socketName(), name);
        QFile file(library()); // and when it is there
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(OneInstance(m_folder->filePath(u"link/library.db"_s)).socketName(), name);
    }

    void whatAKilledOneLeftIsClearedAway()
    {
#ifdef Q_OS_UNIX
        const pid_t child = ::fork();
        if (child == 0) { // listens, and goes without a word
            int count = 0;
            QCoreApplication application(count, nullptr);
            OneInstance killed(library());
            ::_exit(killed.settle() == Role::First ? 0 : 1);
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
        QVERIFY(QFile::exists(OneInstance(library()).socketName()));
#else
        QSKIP("A killed program leaves no pipe on this system.");
#endif
        OneInstance first(library());
        QCOMPARE(first.settle(), Role::First);
        const HandedOver what{.words = {u"/a.md"_s}};
        QCOMPARE(deliver(first, what), QList<HandedOver>{what});
    }

    void ofManyAtTheSameMomentOneIsFirst()
    {
        std::vector<std::unique_ptr<QThread>> starts;
        std::atomic<int> firsts = 0;
        std::atomic<int> alone = 0;
        std::atomic<int> settled = 0;
        for (int i = 0; i < 8; ++i)
            starts.emplace_back(QThread::create([&] {
                OneInstance instance(library());
                const Role role = instance.settle();
                firsts += role == Role::First ? 1 : 0;
                alone += role == Role::Alone ? 1 : 0;
                for (++settled; settled < 8;)
                    QThread::yieldCurrentThread(); // the first one must not go before the last has looked
            }));
        for (const auto &start : starts)
            start->start();
        for (const auto &start : starts)
            QVERIFY(start->wait(60'000));
        QCOMPARE(firsts.load(), 1);
        QCOMPARE(alone.load(), 0);
    }

    void whoDoesNotAnswerIsNotWaitedForLong()
    {
        OneInstance first(library());
        QCOMPARE(first.settle(), Role::First); // and its event loop stands still
        OneInstance second(library(), 100);
        QCOMPARE(second.settle(), Role::Second);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!second.handOver({.words = {u"/a.md"_s}}));
        QVERIFY(timer.elapsed() < 10'000);
    }

    void nonsenseIsNotTaken()
    {
        OneInstance first(library());
        QCOMPARE(first.settle(), Role::First);
        QList<HandedOver> taken;
        connect(&first, &OneInstance::handedOver, this, [&taken](const HandedOver &what) { taken.append(what); });
        QLocalSocket flood;
        flood.connectToServer(first.socketName());
        QVERIFY(flood.waitForConnected());
        flood.write(QByteArray(8 << 20, 'x'));
        QTRY_COMPARE_WITH_TIMEOUT(flood.state(), QLocalSocket::UnconnectedState, 30'000);
        QCOMPARE(taken, QList<HandedOver>());
        QLocalSocket noise;
        noise.connectToServer(first.socketName());
        QVERIFY(noise.waitForConnected());
        noise.write("{\"words\": [1, null, {\"a\": 2}], \"token\": []}\n");
        QTRY_COMPARE(taken, QList<HandedOver>{{}}); // of all that, nothing is a word
    }

    void theSocketIsTheUsersOwn()
    {
#ifdef Q_OS_UNIX
        OneInstance first(library());
        QCOMPARE(first.settle(), Role::First);
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(first.socketName()).constData(), &status), 0);
        QCOMPARE(status.st_mode & (S_IRWXG | S_IRWXO), 0U);
#else
        QSKIP("Pipes have an access list instead.");
#endif
    }

    void anotherUserIsRefused()
    {
#ifdef Q_OS_LINUX
        if (::geteuid() != 0)
            QSKIP("Only root can be two users.");
        OneInstance first(library());
        QCOMPARE(first.settle(), Role::First);
        QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), 0777) == 0); // so that nothing but the check is in the way
        QVERIFY(::chmod(QFile::encodeName(m_folder->filePath(u"run"_s)).constData(), 0777) == 0);
        QVERIFY(::chmod(QFile::encodeName(first.socketName()).constData(), 0777) == 0);
        QList<HandedOver> taken;
        connect(&first, &OneInstance::handedOver, this, [&taken](const HandedOver &what) { taken.append(what); });
        const QString script = uR"(
import os, socket, sys
os.setuid(65534)
s = socket.socket(socket.AF_UNIX)
s.connect(sys.argv[1])
try:
    s.sendall(b'{"words": ["/etc/passwd"], "token": ""}\n')
    answer = s.recv(100)
except ConnectionError:  # refused before or after it was said
    answer = b''
sys.exit(0 if answer == b'' else 7)
)"_s;
        QProcess stranger;
        stranger.start(u"python3"_s, {u"-c"_s, script, first.socketName()});
        if (!stranger.waitForStarted())
            QSKIP("There is no python3 to play the stranger.");
        QTRY_COMPARE_WITH_TIMEOUT(stranger.state(), QProcess::NotRunning, 30'000);
        const QByteArray complaint = stranger.readAllStandardError();
        QVERIFY2(stranger.exitCode() == 0, stranger.exitCode() == 7 ? "the stranger got an answer" : complaint.constData());
        QCOMPARE(taken, QList<HandedOver>());
#else
        QSKIP("Tried on Linux only.");
#endif
    }

    void aFolderOfSomebodyElseIsNotUsed()
    {
#ifdef Q_OS_UNIX
        qunsetenv("XDG_RUNTIME_DIR");
        const QByteArray before = qgetenv("TMPDIR");
        qputenv("TMPDIR", QFile::encodeName(m_folder->path()));
        const QString own = m_folder->filePath(u"paperlark-%1"_s.arg(::geteuid()));
        {
            OneInstance first(library());
            QCOMPARE(first.settle(), Role::First); // in a folder that it made
            QVERIFY(first.socketName().startsWith(own + u'/'));
        }
        QVERIFY(::chmod(QFile::encodeName(own).constData(), 0777) == 0);
        QCOMPARE(OneInstance(library()).settle(), Role::Alone);
        before.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
#else
        QSKIP("Pipes lie in no folder.");
#endif
    }

private:
    QString library() const
    {
        return m_folder->filePath(u"library.db"_s);
    }

    // What the first one heard when a second one says `what`.
    QList<HandedOver> deliver(OneInstance &first, const HandedOver &what)
    {
        QList<HandedOver> heard;
        const auto listening =
            connect(&first, &OneInstance::handedOver, this, [&heard](const HandedOver &news) { heard.append(news); });
        std::atomic<int> taken = -1;
        const std::unique_ptr<QThread> start(QThread::create([&] {
            OneInstance second(library());
            taken = second.settle() == Role::Second && second.handOver(what) ? 1 : 0;
        }));
        start->start();
        const bool answered = QTest::qWaitFor([&] { return taken >= 0; }, 30'000);
        start->wait();
        disconnect(listening);
        return answered && taken == 1 ? heard : QList<HandedOver>();
    }

    std::unique_ptr<QTemporaryDir> m_folder{};
};

QTEST_GUILESS_MAIN(OneInstanceTest)
#include "tst_oneinstance.moc"
