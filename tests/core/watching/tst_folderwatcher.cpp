// A real folder on a real disk. Every behaviour twice: where the system tells of changes, and where it tells nothing.
#include "core/watching/folderwatcher.h"

#include "tests/core/watching/somefolder.h"

#include <QDeadlineTimer>
#include <QSignalSpy>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int guard = 30'000; // ms; ten times what a reader may have to wait

} // namespace

class FolderWatcherTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<SomeFolder>(); }

    void cleanup()
    {
        m_told.reset();
        m_watcher.reset();
        m_folder.reset();
    }

    void whatIsThereAtTheStartIsTold_data() { bothWays(); }
    void whatIsThereAtTheStartIsTold()
    {
        const QStringList files{m_folder->write(u"a.md"_s, "1"), m_folder->write(u"b/c.md"_s, "2")};
        watch();
        QTRY_COMPARE_WITH_TIMEOUT(told(), files, guard);
        QCOMPARE(m_watcher->state().files, 2);
        QCOMPARE(m_watcher->state().kind, m_isTold ? WatchState::Kind::Watched : WatchState::Kind::Polled);
    }

    void aFileThatComesIsTold_data() { bothWays(); }
    void aFileThatComesIsTold()
    {
        watchQuiet();
        const QString file = m_folder->write(u"a.md"_s, "1");
        QTRY_COMPARE_WITH_TIMEOUT(told(), QStringList{file}, guard);
    }

    void aFileThatIsWrittenInPlaceIsTold_data() { bothWays(); }
    void aFileThatIsWrittenInPlaceIsTold()
    {
        const QString file = m_folder->write(u"README.md"_s, "yesterday");
        watchQuiet();
        m_folder->write(u"README.md"_s, "yesterday and today");
        QTRY_COMPARE_WITH_TIMEOUT(told(), QStringList{file}, guard);
        m_told->clear();
        m_folder->write(u"README.md"_s, "today and yesterday"); // of the same size
        QTRY_COMPARE_WITH_TIMEOUT(told(), QStringList{file}, guard);
    }

    void aFileThatIsRenamedOverIsTold_data() { bothWays(); }
    void aFileThatIsRenamedOverIsTold()
    {
        const QString file = m_folder->write(u"a.md"_s, "one");
        const QDateTime time = QFileInfo(file).lastModified();
        watchQuiet();
        for (const QByteArray content : {"two", "six"}) {
            m_folder->renameOver(u"a.md"_s, content, time);
            QTRY_COMPARE_WITH_TIMEOUT(told(), QStringList{file}, guard);
            m_told->clear();
        }
    }

    void aFolderThatComesIsLookedThrough_data() { bothWays(); }
    void aFolderThatComesIsLookedThrough()
    {
        watchQuiet();
        const QString file = m_folder->write(u"2024/12/24.md"_s, "1");
        QTRY_COMPARE_WITH_TIMEOUT(told(), QStringList{file}, guard);
        m_told->clear();
        const QString next = m_folder->write(u"2024/12/25.md"_s, "1");
        QTRY_COMPARE_WITH_TIMEOUT(told(), QStringList{next}, guard);
    }

    void aFolderThatVanishesIsMissedAndReadOnWhenItReturns_data() { bothWays(); }
    void aFolderThatVanishesIsMissedAndReadOnWhenItReturns()
    {
        m_folder->write(u"old.md"_s, "1");
        watchQuiet();
        QVERIFY(m_folder->moveAway());
        QTRY_COMPARE_WITH_TIMEOUT(m_watcher->state().kind, WatchState::Kind::Missing, guard);
        QCOMPARE(m_watcher->state().files, 1); // as of the last look
        QVERIFY(m_folder->moveBack());
        const QString file = m_folder->write(u"new.md"_s, "1");
        QTRY_COMPARE_WITH_TIMEOUT(told(), QStringList{file}, guard);
        QVERIFY(m_watcher->state().isGood());
    }

    // The system goes on telling of the one that had the name before.
    void aFolderThatTakesThePlaceOfAnotherIsWatched()
    {
        m_folder->write(u"2024/old.md"_s, "1");
        m_folder->write(u"next/new.md"_s, "1");
        watchQuiet();
        QVERIFY(QDir().rename(m_folder->path(u"2024"_s), m_folder->path(u"2023"_s)));
        QVERIFY(QDir().rename(m_folder->path(u"next"_s), m_folder->path(u"2024"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(distinct(), 2, guard);
        m_told->clear();
        const QString file = m_folder->write(u"2024/25.md"_s, "1");
        QTRY_COMPARE_WITH_TIMEOUT(told(), QStringList{file}, guard);
    }

    void aFolderThatIsNotThereYetIsWaitedFor()
    {
        QVERIFY(m_folder->moveAway());
        watch();
        QTRY_COMPARE_WITH_TIMEOUT(m_watcher->state().kind, WatchState::Kind::Missing, guard);
        QVERIFY(m_folder->moveBack());
        const QString file = m_folder->write(u"a.md"_s, "1");
        QTRY_COMPARE_WITH_TIMEOUT(told(), QStringList{file}, guard);
    }

    void hiddenThingsAndLinksAreNotTold()
    {
        const SomeFolder other;
        other.write(u"secret.md"_s, "1");
        watchQuiet();
        m_folder->write(u".git/FETCH_HEAD.txt"_s, "1");
        m_folder->write(u"picture.png"_s, "1");
        QVERIFY(QFile::link(other.path(), m_folder->path(u"away"_s)));
        QVERIFY(QFile::link(other.path(u"secret.md"_s), m_folder->path(u"b.md"_s)));
        const QString file = m_folder->write(u"z.md"_s, "1"); // comes last, and alone
        QTRY_COMPARE_WITH_TIMEOUT(told(), QStringList{file}, guard);
    }

    void aThousandWritesAreFewTellings_data() { bothWays(); }
    void aThousandWritesAreFewTellings()
    {
        watchQuiet();
        QDeadlineTimer twoSeconds(2000);
        QStringList files;
        for (int i = 0; i < 1000; ++i) {
            files +=
                m_folder->write(u"%1.md"_s.arg(i % 40, 3, 10, QChar(u'0')), QByteArray(1 + i % 7, 'x') + QByteArray::number(i));
            QTest::qWait(i % 10 == 0 ? int(qMax<qint64>(0, (i * 2 - (2000 - twoSeconds.remainingTime())))) : 0);
        }
        files.removeDuplicates();
        QTRY_COMPARE_WITH_TIMEOUT(distinct(), files.size(), guard);
        QTest::qWait(1500); // nothing comes behind
        QVERIFY2(m_told->size() <= 10, qPrintable(QString::number(m_told->size())));
        QCOMPARE(distinct(), files.size());
    }

    void aWatcherThatGoesWhileItLooksIsGoneAtOnce()
    {
        for (int i = 0; i < 300; ++i)
            m_folder->write(u"%1/%2.md"_s.arg(i % 30).arg(i), "1");
        for (int i = 0; i < 20; ++i) {
            watch();
            QTest::qWait(i);
            m_watcher.reset();
        }
        QVERIFY(!m_watcher);
    }

#ifdef Q_OS_UNIX
    void tenThousandFilesNeedFewDescriptors()
    {
        for (int i = 0; i < 10'000; ++i)
            m_folder->write(u"%1/%2.md"_s.arg(i / 100, 3, 10, QChar(u'0')).arg(i, 5, 10, QChar(u'0')), "1");
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
        rlimit small = before;
        small.rlim_cur = 256;
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &small), 0);
        const auto back = qScopeGuard([&before] { ::setrlimit(RLIMIT_NOFILE, &before); });
        watch();
        QTRY_COMPARE_WITH_TIMEOUT(distinct(), 10'000, guard);
        QCOMPARE(m_watcher->state().files, 10'000);
        m_told->clear();
        // An old one, written in place, which the system is not asked to tell of.
        const QString old = m_folder->write(u"000/00007.md"_s, "more");
        const QString fresh = m_folder->write(u"099/new.md"_s, "1");
        QTRY_COMPARE_WITH_TIMEOUT(distinct(), 2, guard);
        QCOMPARE(told(), QStringList({old, fresh}));
    }
#endif

private:
    static void bothWays()
    {
        QTest::addColumn<bool>("isTold");
        QTest::newRow("the system tells") << true;
        QTest::newRow("it tells nothing") << false;
    }

    void watch()
    {
        const bool hasWays = QTest::currentDataTag() != nullptr;
        m_isTold = !hasWays || QByteArray(QTest::currentDataTag()) == "the system tells";
        m_watcher = std::make_unique<FolderWatcher>(FolderWatch::Options{
            .folder = m_folder->path(), .start = FolderWatch::Start::Afresh, .mostWatches = m_isTold ? 1'000 : 0});
        m_told = std::make_unique<QSignalSpy>(m_watcher.get(), &FolderWatcher::changed);
    }

    // What is there already has been told.
    void watchQuiet()
    {
        const bool hasFiles = !QDir(m_folder->path()).isEmpty();
        watch();
        QTRY_VERIFY_WITH_TIMEOUT(m_watcher->state().isGood(), guard);
        QTRY_COMPARE_WITH_TIMEOUT(!m_told->isEmpty(), hasFiles, guard);
        m_told->clear();
    }

    QStringList told() const
    {
        QStringList files;
        for (const QVariantList &one : *m_told)
            files += one.first().toStringList();
        return files;
    }

    qsizetype distinct() const
    {
        QStringList files = told();
        return files.removeDuplicates(), files.size();
    }

    std::unique_ptr<SomeFolder> m_folder{};
    std::unique_ptr<FolderWatcher> m_watcher{};
    std::unique_ptr<QSignalSpy> m_told{};
    bool m_isTold{};
};

QTEST_GUILESS_MAIN(FolderWatcherTest)
#include "tst_folderwatcher.moc"
