// Watched folders as sources: kept by the library, told in words.
#include "core/watching/foldersources.h"

#include "core/library/library.h"
#include "core/library/sources/sourcestore.h"
#include "core/network/networkgate.h"
#include "core/sources/sources.h"
#include "core/watching/watchedfolders.h"
#include "tests/core/watching/somefolder.h"

#include <QSignalSpy>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int guard = 30'000; // ms; ten times what a reader may have to wait
const QDate day(2024, 12, 24);

} // namespace

class FolderSourcesTest final : public QObject
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
        m_library.reset();
    }

    void aFolderThatIsAddedIsReadAndSaysWhen()
    {
        m_folder->write(u"a.md"_s, table(day, 2));
        m_binding->add(m_folder->path() + u"/"_s);
        QTRY_VERIFY_WITH_TIMEOUT(source().lastSuccess.isValid() && papers() == 2, guard);
        QCOMPARE(source().kind, Source::Kind::WatchedFolder);
        QCOMPARE(source().place, m_folder->path());
        QCOMPARE(source().name, u"digests"_s);
        QCOMPARE(source().error, QString());
        m_binding->add(m_folder->path()); // once is enough
        m_folder->write(u"b.md"_s, table(day.addDays(1), 1, 50));
        QTRY_COMPARE_WITH_TIMEOUT(papers(), 3, guard);
        QCOMPARE(m_sources->list().size(), 1);
        QCOMPARE(m_gate.requests(), 0);
    }

    void aFolderWithoutDigestsWentWellToo()
    {
        m_binding->add(m_folder->path());
        QTRY_VERIFY_WITH_TIMEOUT(m_folders->state(m_folder->path()).isGood(), guard);
        QCOMPARE(source().error, QString());
    }

    void theNextRunGoesOnWithWhatChanged()
    {
        m_folder->write(u"a.md"_s, table(day, 2));
        m_binding->add(m_folder->path());
        QTRY_VERIFY_WITH_TIMEOUT(source().lastSuccess.isValid() && papers() == 2, guard);
        close();
        m_folder->write(u"b.md"_s, table(day.addDays(1), 1, 50));
        open();
        QSignalSpy imported(m_folders.get(), &WatchedFolders::imported);
        QTRY_COMPARE_WITH_TIMEOUT(papers(), 3, guard);
        QTRY_COMPARE_WITH_TIMEOUT(imported.size(), 1, guard);
        QCOMPARE(imported.first()[1].value<ImportReport>().read, QStringList{m_folder->path(u"b.md"_s)});
    }

    void whatIsWrongIsSaidAndTakenBack()
    {
        m_folder->write(u"a.md"_s, table(day, 2));
        m_binding->add(m_folder->path());
        QTRY_COMPARE_WITH_TIMEOUT(papers(), 2, guard);
        QTRY_VERIFY_WITH_TIMEOUT(source().lastSuccess.isValid(), guard);
        QVERIFY(m_folder->moveAway());
        QTRY_VERIFY_WITH_TIMEOUT(source().error.contains(m_folder->path()), guard);
        QVERIFY(m_folder->moveBack());
        QTRY_COMPARE_WITH_TIMEOUT(source().error, QString(), guard);
    }

    void aFolderThatIsPausedOrTakenOffTheListIsNotWatched()
    {
        m_binding->add(m_folder->path());
        QTRY_COMPARE_WITH_TIMEOUT(m_folders->folders().size(), 1, guard);
        Source changed = source();
        changed.paused = true;
        m_sources->change(changed);
        QTRY_COMPARE_WITH_TIMEOUT(m_folders->folders().size(), 0, guard);
        changed.paused = false;
        m_sources->change(changed);
        QTRY_COMPARE_WITH_TIMEOUT(m_folders->folders().size(), 1, guard);
        m_sources->remove(changed.id);
        QTRY_COMPARE_WITH_TIMEOUT(m_folders->folders().size(), 0, guard);
    }

private:
    void open()
    {
        m_sources = std::make_unique<Sources>(*m_library, m_gate);
        m_folders = std::make_unique<WatchedFolders>(*m_library);
        m_binding = std::make_unique<FolderSources>(*m_sources, *m_folders);
        m_sources->start();
    }
    void close()
    {
        m_binding.reset();
        m_folders.reset();
        m_sources.reset();
    }
    Source source() const { return m_sources->list().value(0); }
    qsizetype papers() const { return m_library->paperIds({}).size(); }

    NetworkGate m_gate{};
    std::unique_ptr<SomeFolder> m_folder{};
    std::unique_ptr<Library> m_library{};
    std::unique_ptr<Sources> m_sources{};
    std::unique_ptr<WatchedFolders> m_folders{};
    std::unique_ptr<FolderSources> m_binding{};
};

QTEST_GUILESS_MAIN(FolderSourcesTest)
#include "tst_foldersources.moc"
