#include "core/watching/watchedfolders.h"

#include "core/library/importing/importer.h"
#include "core/library/library.h"

#include <algorithm>
#include <utility>

namespace Paperlark {

namespace {

constexpr int untilRetry = 30'000; // ms; a full disk is not empty a moment later

} // namespace

WatchedFolders::WatchedFolders(Library &library, QObject *parent)
    : QObject(parent), m_library(library), m_importer(std::make_unique<Importer>(library))
{
    connect(m_importer.get(), &Importer::finished, this, &WatchedFolders::finish);
    m_retry.setSingleShot(true);
    m_retry.setInterval(untilRetry);
    connect(&m_retry, &QTimer::timeout, this, &WatchedFolders::startNext);
}

WatchedFolders::~WatchedFolders()
{
    m_importer->disconnect(this);
}

void WatchedFolders::watch(const QString &folder, FolderWatch::Start start)
{
    if (m_watchers.contains(folder))
        return;
    auto watcher =
        std::make_unique<FolderWatcher>(FolderWatch::Options{.folder = folder, .library = m_library.file(), .start = start});
    connect(watcher.get(), &FolderWatcher::changed, this, [this, folder](const QStringList &files) { take(folder, files); });
    connect(watcher.get(), &FolderWatcher::stateChanged, this, [this, folder] { emit stateChanged(folder); });
    m_watchers.emplace(folder, std::move(watcher));
}

void WatchedFolders::unwatch(const QString &folder)
{
    m_watchers.erase(folder);
    m_waiting.remove(folder);
}

QStringList WatchedFolders::folders() const
{
    QStringList names;
    for (const auto &[folder, watcher] : m_watchers)
        names += folder;
    return names;
}

WatchState WatchedFolders::state(const QString &folder) const
{
    const auto watcher = m_watchers.find(folder);
    return watcher == m_watchers.end() ? WatchState() : watcher->second->state();
}

bool WatchedFolders::isWatched(const QString &path) const
{
    return std::any_of(m_watchers.begin(), m_watchers.end(), [&path](const auto &watched) {
        return path == watched.first || path.startsWith(watched.first.endsWith(u'/') ? watched.first : watched.first + u'/');
    });
}

bool WatchedFolders::isReading(const QString &folder) const
{
    return m_running.contains(folder) || m_waiting.contains(folder);
}

void WatchedFolders::look()
{
    for (const auto &[folder, watcher] : m_watchers)
        watcher->look();
}

void WatchedFolders::take(const QString &folder, const QStringList &files)
{
    m_waiting[folder] += files;
    startNext();
    emit stateChanged(folder);
}

void WatchedFolders::startNext()
{
    if (m_waiting.isEmpty() || !m_running.isEmpty() || m_retry.isActive())
        return;
    m_running = std::exchange(m_waiting, {});
    QStringList files;
    for (const QStringList &some : std::as_const(m_running))
        files += some;
    m_importer->startWatched(files);
}

void WatchedFolders::finish(const ImportReport &report)
{
    const Files done = std::exchange(m_running, {});
    if (report.failure.isEmpty()) {
        emit imported(done.keys(), report);
    } else {
        for (auto some = done.cbegin(); some != done.cend(); ++some) {
            if (m_watchers.contains(some.key()))
                m_waiting[some.key()] += *some;
        }
        m_retry.start();
        emit failed(done.keys(), report.failure);
    }
    startNext();
    for (auto some = done.cbegin(); some != done.cend(); ++some)
        emit stateChanged(some.key());
}

} // namespace Paperlark
