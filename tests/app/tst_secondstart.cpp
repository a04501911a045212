// Two starts of the program, as a desktop makes them: the second hands its files to the first. And the program that keeps
// everything beside itself.
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;

class SecondStartTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        for (const QString &name : {u"run"_s, u"data"_s, u"config"_s, u"cache"_s, u"days"_s})
            QVERIFY(QDir(m_folder->path()).mkdir(name) && QFile::setPermissions(path(name), QFile::Permissions(0x7700)));
        writeDay(u"days/first.md"_s, "2412.00001");
        writeDay(u"days/second day.md"_s, "2412.00002");
        writeDay(u"days/--odd.md"_s, "2412.00003");
    }

    void cleanup() { m_windows.clear(); }

    void itsFilesComeIntoTheFirstWindow()
    {
        QProcess &first = start({u"--library"_s, library(), path(u"days/first.md"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(papersIn(library()), 1, 60'000);
        QElapsedTimer timer;
        timer.start();
        // By relative paths, from another folder, as the file: address of a desktop, and behind the end of the options.
        QCOMPARE(ends(start({u"second day.md"_s, u"--library=../library.db"_s}, u"days"_s)), 0);
        QVERIFY(timer.elapsed() < 10'000); // ten times what is promised
        QTRY_COMPARE_WITH_TIMEOUT(papersIn(library()), 2, 60'000);
        QCOMPARE(ends(start({u"--library"_s, library(), u"--"_s, u"--odd.md"_s}, u"days"_s)), 0);
        QTRY_COMPARE_WITH_TIMEOUT(papersIn(library()), 3, 60'000);
        writeDay(u"days/100 %.md"_s, "2412.00004");
        const QString address = QUrl::fromLocalFile(path(u"days/100 %.md"_s)).toString(QUrl::FullyEncoded);
        QCOMPARE(ends(start({address, u"--library"_s, library()})), 0);
        QTRY_COMPARE_WITH_TIMEOUT(papersIn(library()), 4, 60'000);
        QCOMPARE(first.state(), QProcess::Running);
    }

    void anotherLibraryHasAWindowOfItsOwn()
    {
        start({u"--library"_s, library(), path(u"days/first.md"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(papersIn(library()), 1, 60'000);
        QProcess &other = start({u"--library"_s, path(u"other.db"_s), path(u"days/second day.md"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(papersIn(path(u"other.db"_s)), 1, 60'000);
        QCOMPARE(other.state(), QProcess::Running);
        QCOMPARE(papersIn(library()), 1);
    }

    void oneThatWasKilledIsNotWaitedFor()
    {
        QProcess &first = start({u"--library"_s, library(), path(u"days/first.md"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(papersIn(library()), 1, 60'000);
        first.kill();
        QVERIFY(first.waitForFinished(30'000));
        QProcess &next = start({u"--library"_s, library(), path(u"days/second day.md"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(papersIn(library()), 2, 60'000);
        QCOMPARE(next.state(), QProcess::Running);
        QCOMPARE(ends(start({u"--library"_s, library()})), 0); // and it is the first one now
    }

    void portableKeepsAllBesideTheProgram_data()
    {
        QTest::addColumn<bool>("byMarker");
        QTest::newRow("by --portable") << false;
        QTest::newRow("by a file beside it") << true;
    }
    void portableKeepsAllBesideTheProgram()
    {
        QFETCH(bool, byMarker);
        QVERIFY(QDir(m_folder->path()).mkdir(u"stick"_s));
        const QString program = path(u"stick/paperlark"_s);
        QVERIFY(QFile::copy(QStringLiteral(PAPERLARK_PROGRAM), program));
        if (byMarker)
            write(u"stick/portable"_s, {});
        const QStringList wish = byMarker ? QStringList() : QStringList{u"--portable"_s};
        QProcess &import = start(wish + QStringList{u"import"_s, path(u"days/first.md"_s)}, {}, program);
        QCOMPARE(ends(import), 0);
        QVERIFY(QFile::exists(path(u"stick/paperlark-data/library.db"_s)));
        QProcess &window = start(wish + QStringList{path(u"days/second day.md"_s)}, {}, program);
        QTRY_COMPARE_WITH_TIMEOUT(papersIn(path(u"stick/paperlark-data/library.db"_s)), 2, 60'000);
        window.terminate();
        QVERIFY(window.waitForFinished(30'000));
        for (const QString &place : {u"data"_s, u"config"_s, u"cache"_s})
            QCOMPARE(QDir(path(place))
                         .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                         .filter(u"paperlark"_s, Qt::CaseInsensitive),
                     QStringList());
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString library() const { return path(u"library.db"_s); }

    QProcess &start(const QStringList &words, const QString &folder = {},
                    const QString &program = QStringLiteral(PAPERLARK_PROGRAM))
    {
        m_windows.push_back(std::unique_ptr<QProcess, End>(new QProcess));
        QProcess &process = *m_windows.back();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto &[variable, place] : {std::pair(u"XDG_RUNTIME_DIR"_s, u"run"_s),
                                              {u"XDG_DATA_HOME"_s, u"data"_s},
                                              {u"XDG_CONFIG_HOME"_s, u"config"_s},
                                              {u"XDG_CACHE_HOME"_s, u"cache"_s}})
            environment.insert(variable, path(place));
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + path(u"no-bus"_s));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(path(folder));
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(program, words);
        return process;
    }

    static int ends(QProcess &process) { return process.waitForFinished(60'000) ? process.exitCode() : -1; }

    int papersIn(const QString &file) const
    {
        QProcess query;
        query.start(QStringLiteral(PAPERLARK_PROGRAM), {u"--library"_s, file, u"query"_s, u"--json"_s});
        query.waitForFinished(60'000);
        return int(query.readAllStandardOutput().count('\n'));
    }

    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void writeDay(const QString &name, const QByteArray &id)
    {
        write(name,
              "## Papers for 2024-12-23\n\n| Title | Authors | Summary |\n|---|---|---|\n| Paper " + id
                  + " (Read more on [arXiv](https://arxiv.org/abs/" + id + "))| A. Author | It says " + id + ". |\n");
    }

    struct End {
        void operator()(QProcess *process) const
        {
            process->kill();
            process->waitForFinished(30'000);
            delete process;
        }
    };
    std::unique_ptr<QTemporaryDir> m_folder{};
    std::vector<std::unique_ptr<QProcess, End>> m_windows{};
};

QTEST_GUILESS_MAIN(SecondStartTest)
#include "tst_secondstart.moc"
