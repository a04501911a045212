// From a change in a folder to papers in the library.
#include "core/watching/watchedfolders.h"

#include "core/library/importing/importer.h"
#include "core/library/importing/watchedfiles.h"
#include "core/library/library.h"
#include "tests/core/watching/somefolder.h"

#include <QElapsedTimer>
#include <QSignalSpy>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int guard = 30'000; // ms; ten times what a reader may have to wait
const QDate firstDay(2024, 1, 1);

QString nameOf(int number)
{
    return firstDay.addDays(number).toString(u"yyyy/MM/dd'.md'"_s);
}

} // namespace

class WatchedFoldersTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<SomeFolder>();
        m_library = std::move(*Library::open(m_folder->outside(u"library.db"_s)));
        open();
    }

    void cleanup()
    {
        close();
        QCOMPARE(m_library->check(), QStringList());
        m_library.reset();
    }

    void whatLiesThereIsImported()
    {
        m_folder->write(nameOf(0), table(firstDay, 3));
        m_folder->write(u"about.md"_s, "# About\n\nNo papers here.\n");
        watch();
        QTRY_COMPARE_WITH_TIMEOUT(m_imported->size(), 1, guard);
        QCOMPARE(report().added, 3);
        QCOMPARE(report().passedOver, QStringList{m_folder->path(u"about.md"_s)});
        QVERIFY(report().refused.isEmpty());
        QCOMPARE(m_imported->first().first().toStringList(), QStringList{m_folder->path()});
        QCOMPARE(m_library->paperIds({}).size(), 3);
    }

    // 300 days of a clone, each with five papers; a pull changes them all and brings 300 more.
    void aPullIsFewImportsAndKeepsMarks()
    {
        for (int i = 0; i < 300; ++i)
            m_folder->write(nameOf(i), table(firstDay.addDays(i), 5, 1 + 5 * i));
        watch();
        QTRY_COMPARE_WITH_TIMEOUT(papers(), 1500, guard);
        waitUntilQuiet();
        const QString read = u"2412.00001"_s;
        QVERIFY(m_library->setRead({read}, true).has_value());
        QVERIFY(m_library->setStarred({read}, true).has_value());
        QVERIFY(m_library->setNote(read, u"mine #seminar"_s).has_value());
        m_imported->clear();

        for (int i = 0; i < 300; ++i)
            m_folder->renameOver(nameOf(i), table(firstDay.addDays(i), 6, 1 + 5 * i, u"memory"_s));
        QElapsedTimer sinceLastWrite;
        sinceLastWrite.start();
        QTRY_COMPARE_WITH_TIMEOUT(papers(), 1501, guard);
        qInfo("shown %lld ms after the last write", sinceLastWrite.elapsed());
        waitUntilQuiet();
        QVERIFY2(m_imported->size() <= 3, qPrintable(QString::number(m_imported->size())));
        QCOMPARE(m_library->paperIds({.text = u"cache"_s}).size(), 0);
        QCOMPARE(m_library->paperIds({.text = u"memory"_s}).size(), 1501);
        const auto paper = m_library->paper(read);
        QVERIFY(paper && paper->state.read && paper->state.starred);
        QCOMPARE(paper->state.note, u"mine #seminar"_s);
        QCOMPARE(paper->summaries.size(), 1); // replaced, not doubled
    }

    void whatWasReadIsNotOpenedAgainByTheNextRun()
    {
        m_folder->write(nameOf(0), table(firstDay, 1, 1));
        m_folder->write(nameOf(1), table(firstDay.addDays(1), 1, 2));
        m_folder->write(u"about.md"_s, "# About\n\nNo papers here.\n");
        watch();
        QTRY_COMPARE_WITH_TIMEOUT(m_imported->size(), 1, guard);
        close();
        const QDateTime time = QFileInfo(m_folder->path(nameOf(1))).lastModified();
        m_folder->write(nameOf(1), table(firstDay.addDays(1), 1, 2, u"vault"_s)); // of the same size, later
        QVERIFY(QFileInfo(m_folder->path(nameOf(1))).lastModified() >= time);
        open();
        watch(FolderWatch::Start::Remembering);
        QTRY_COMPARE_WITH_TIMEOUT(m_imported->size(), 1, guard);
        QCOMPARE(report().read, QStringList{m_folder->path(nameOf(1))});
        QCOMPARE(report().passedOver, QStringList());
        QCOMPARE(report().updated, 1);
    }

    void aFileThatWasOnlyTouchedIsReadAndFoundToBeTheSame()
    {
        m_folder->write(nameOf(0), table(firstDay, 2));
        watch();
        QTRY_COMPARE_WITH_TIMEOUT(m_imported->size(), 1, guard);
        const QByteArray before = m_library->dump();
        m_folder->renameOver(nameOf(0), table(firstDay, 2));
        QTRY_COMPARE_WITH_TIMEOUT(m_imported->size(), 2, guard);
        QCOMPARE(report().importId, 0);
        QCOMPARE(report().unchanged, 2);
        QCOMPARE(m_library->dump(), before);
    }

    void aFolderThatIsAddedAgainIsReadWhole()
    {
        m_folder->write(nameOf(0), table(firstDay, 2));
        watch();
        QTRY_COMPARE_WITH_TIMEOUT(m_imported->size(), 1, guard);
        m_folders->unwatch(m_folder->path());
        QCOMPARE(m_folders->folders(), QStringList());
        QVERIFY(m_library->removeImport(report().importId).has_value());
        QCOMPARE(papers(), 0);
        watch();
        QTRY_COMPARE_WITH_TIMEOUT(papers(), 2, guard);
    }

    void whatWasTakenBackStaysAwayUntilItsFileChanges()
    {
        m_folder->write(nameOf(0), table(firstDay, 2));
        watch();
        QTRY_COMPARE_WITH_TIMEOUT(m_imported->size(), 1, guard);
        QVERIFY(m_library->removeImport(report().importId).has_value());
        close();
        open();
        watch(FolderWatch::Start::Remembering);
        m_folder->write(nameOf(1), table(firstDay.addDays(1), 1, 50));
        QTRY_COMPARE_WITH_TIMEOUT(papers(), 1, guard);
        m_folder->renameOver(nameOf(0), table(firstDay, 2, 1, u"memory"_s));
        QTRY_COMPARE_WITH_TIMEOUT(papers(), 3, guard);
    }

    void whatVanishesStaysInTheLibrary()
    {
        m_folder->write(nameOf(0), table(firstDay, 2));
        watch();
        QTRY_COMPARE_WITH_TIMEOUT(papers(), 2, guard);
        m_folder->remove(nameOf(0));
        m_folder->write(nameOf(1), table(firstDay.addDays(1), 1, 50));
        QTRY_COMPARE_WITH_TIMEOUT(papers(), 3, guard);
    }

    void itKnowsWhatItWatches()
    {
        watch();
        QVERIFY(m_folders->isWatched(m_folder->path()));
        QVERIFY(m_folders->isWatched(m_folder->path(u"2024"_s)));
        QVERIFY(!m_folders->isWatched(m_folder->path() + u"-two"_s));
        QVERIFY(!m_folders->isWatched(m_folder->outside(u"library.db"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(m_folders->state(m_folder->path()).isGood(), guard);
    }

    // The library is gone for a while; nothing is lost.
    void whatCouldNotBeWrittenIsTriedAgain()
    {
        close();
        const QString away = m_folder->outside(u"away.db"_s);
        m_library.reset();
        m_library = std::move(*Library::open(m_folder->outside(u"shelf/library.db"_s)));
        open();
        m_folders->setRetryTime(200);
        QSignalSpy failed(m_folders.get(), &WatchedFolders::failed);
        watch();
        QTRY_VERIFY_WITH_TIMEOUT(m_folders->state(m_folder->path()).isGood(), guard);
        const QString shelf = m_folder->outside(u"shelf"_s);
        QVERIFY(QDir().rename(shelf, away));
        QVERIFY(QFile(shelf).open(QIODevice::WriteOnly)); // so that no folder can be made there
        m_folder->write(nameOf(0), table(firstDay, 2));
        QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), guard);
        QCOMPARE(failed.first().first().toStringList(), QStringList{m_folder->path()});
        QVERIFY(failed.first()[1].toString().size() > 10);
        QVERIFY(m_folders->isReading(m_folder->path()));
        QVERIFY(QFile::remove(shelf));
        QVERIFY(QDir().rename(away, shelf));
        QTRY_COMPARE_WITH_TIMEOUT(m_imported->size(), 1, guard);
        QCOMPARE(report().added, 2);
    }

#ifdef Q_OS_UNIX
    void tenThousandFilesAreReadWithFewDescriptors()
    {
        for (int i = 0; i < 10'000; ++i)
            m_folder->write(u"notes/%1/%2.txt"_s.arg(i / 100).arg(i), "Nothing about papers.\n");
        m_folder->write(nameOf(0), table(firstDay, 2));
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
        rlimit small = before;
        small.rlim_cur = 256;
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &small), 0);
        const auto back = qScopeGuard([&before] { ::setrlimit(RLIMIT_NOFILE, &before); });
        watch();
        QTRY_COMPARE_WITH_TIMEOUT(m_imported->size(), 1, 4 * guard);
        QCOMPARE(report().failure, QString());
        QCOMPARE(report().passedOver.size(), 10'000);
        QVERIFY2(report().notices.isEmpty(), "a file could not be opened");
        QCOMPARE(papers(), 2);
        m_folder->write(nameOf(1), table(firstDay.addDays(1), 1, 50));
        QTRY_COMPARE_WITH_TIMEOUT(papers(), 3, guard);
        const auto stamps = stampsUnder(m_library->file(), m_folder->path());
        QVERIFY(stamps.has_value());
        QTRY_COMPARE_WITH_TIMEOUT(stampsUnder(m_library->file(), m_folder->path())->size(), 10'002, guard);
    }
#endif

private:
    void open()
    {
        m_folders = std::make_unique<WatchedFolders>(*m_library);
        m_imported = std::make_unique<QSignalSpy>(m_folders.get(), &WatchedFolders::imported);
    }
    void close()
    {
        m_imported.reset();
        m_folders.reset();
    }
    void watch(FolderWatch::Start start = FolderWatch::Start::Afresh)
    {
        m_folders->watch(m_folder->path(), start);
    }
    void waitUntilQuiet()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_folders->isReading(m_folder->path()), guard);
        QTest::qWait(1500);
        QTRY_VERIFY_WITH_TIMEOUT(!m_folders->isReading(m_folder->path()), guard);
    }
    qsizetype papers() const
    {
        return m_library->paperIds({}).size();
    }
    ImportReport report() const
    {
        return m_imported->last()[1].value<ImportReport>();
    }

    std::unique_ptr<SomeFolder> m_folder{};
    std::unique_ptr<Library> m_library{};
    std::unique_ptr<WatchedFolders> m_folders{};
    std::unique_ptr<QSignalSpy> m_imported{};
};

QTEST_GUILESS_MAIN(WatchedFoldersTest)
#include "tst_watchedfolders.moc"
