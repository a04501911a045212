#include "core/watching/folderwatch.h"

#include "core/library/importing/watchedfiles.h"

#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QSet>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

constexpr int soon = 250;             // ms between looks while something changes
constexpr int restOfWatched = 60'000; // what the system may have missed all the same
constexpr int shortestRest = 1'000;   // where it tells nothing
constexpr int longestRest = 30'000;
constexpr int costShare = 40; // looks take no more than this part of a core
constexpr int restOfUnreadable = 2'000;

// Changes that another computer, or the other side of a bridge, makes are not told.
bool isSilent(const QString &folder)
{
    static constexpr std::array names{"nfs"_L1,   "cifs"_L1,  "smb"_L1,    "9p"_L1,     "afs"_L1,    "afpfs"_L1,   "ceph"_L1,
                                      "fuse."_L1, "davfs"_L1, "webdav"_L1, "vboxsf"_L1, "vmhgfs"_L1, "virtiofs"_L1};
    const QByteArray type = QStorageInfo(folder).fileSystemType().toLower();
    return std::any_of(names.begin(), names.end(),
                       [&type](QLatin1StringView name) { return QLatin1StringView(type).startsWith(name); });
}

WatchState::Kind kindOf(FolderScan::Outcome outcome)
{
    return outcome == FolderScan::Outcome::Missing ? WatchState::Kind::Missing
        : outcome == FolderScan::Outcome::TooMuch  ? WatchState::Kind::TooMuch
                                                   : WatchState::Kind::Unreadable;
}

} // namespace

FolderWatch::FolderWatch(const Options &options, std::shared_ptr<std::atomic<bool>> cancelled)
    : m_options(options), m_cancelled(std::move(cancelled)), m_next(this)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &FolderWatch::look);
}

FolderWatch::~FolderWatch() = default;

void FolderWatch::start()
{
    m_clock.start();
    if (m_options.start == Start::Remembering) {
        if (const auto stamps = stampsUnder(m_options.library, m_options.folder); stamps)
            m_changes.remember(*stamps); // else all is read, and found to be known
    }
    m_watcher = std::make_unique<QFileSystemWatcher>();
    connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, this, &FolderWatch::lookAtParent);
    connect(m_watcher.get(), &QFileSystemWatcher::fileChanged, this, &FolderWatch::lookSoon);
    look();
}

// However many changes are told meanwhile, it is one look.
void FolderWatch::lookSoon()
{
    const int wait = int(std::max<qint64>(soon, 4 * m_cost));
    if (!m_next.isActive() || m_next.remainingTime() > wait)
        m_next.start(wait);
}

// A folder that is renamed does not tell it; the one around it does, which may have a busy life of its own.
void FolderWatch::lookAtParent(const QString &changed)
{
    const bool isInside = m_watched.contains(changed);
    if (isInside || m_watched.value(m_options.folder) != folderNumber(m_options.folder))
        lookSoon();
}

void FolderWatch::unwatchAll()
{
    if (const QStringList watched = m_watcher->files() + m_watcher->directories(); !watched.isEmpty())
        m_watcher->removePaths(watched);
    m_watched.clear();
    m_isWatchedWhole = false;
}

void FolderWatch::look()
{
    const qint64 begun = m_clock.elapsed();
    const FolderScan scan = scanFolder(m_options.folder, *m_cancelled);
    m_cost = m_clock.elapsed() - begun;
    if (scan.outcome == FolderScan::Outcome::Cancelled)
        return;
    if (scan.outcome == FolderScan::Outcome::Read)
        return adopt(scan);
    unwatchAll();
    tell({.kind = kindOf(scan.outcome), .files = m_state.files});
    m_next.start(scan.outcome == FolderScan::Outcome::Missing       ? shortestRest
                     : scan.outcome == FolderScan::Outcome::TooMuch ? restOfWatched
                                                                    : restOfUnreadable);
}

void FolderWatch::adopt(const FolderScan &scan)
{
    if (!m_state.isGood())
        m_isSilent = isSilent(m_options.folder); // another disk may be mounted there now
    const bool grown = watch(scan);
    m_changes.see(scan.files, m_clock.elapsed());
    const QStringList ready = m_changes.takeReady(m_clock.elapsed());
    tell({.kind = m_isWatchedWhole ? WatchState::Kind::Watched : WatchState::Kind::Polled,
          .files = int(scan.files.size()),
          .unreadable = scan.unreadable});
    if (!ready.isEmpty())
        emit changed(ready);
    m_next.start(untilNext(grown || m_changes.isWaiting()));
}

// In what is watched only from now on something may have changed since it was looked at.
int FolderWatch::untilNext(bool again) const
{
    if (again)
        return int(std::max<qint64>(soon, 4 * m_cost));
    return m_isWatchedWhole ? restOfWatched : int(std::clamp<qint64>(costShare * m_cost, shortestRest, longestRest));
}

// Folders tell what comes and goes; a file tells when it is written in place: the newest ones are most likely to be.
QStringList FolderWatch::pathsToWatch(const FolderScan &scan) const
{
    QStringList paths = scan.folders.mid(0, m_options.mostWatches);
    const qsizetype room = std::min<qsizetype>(m_options.mostWatches - paths.size(), scan.files.size());
    QStringList files = scan.files.keys();
    std::partial_sort(files.begin(), files.begin() + room, files.end(), [&scan](const QString &a, const QString &b) {
        return scan.files.value(a).modified > scan.files.value(b).modified;
    });
    paths += files.mid(0, room);
    if (m_options.mostWatches > 0)
        paths += QFileInfo(m_options.folder).path(); // see lookAtParent()
    return paths;
}

// One that took the place of another is watched anew: the system still tells of that other one.
void FolderWatch::forgetReplaced(const FolderScan &scan)
{
    QHash<QString, quint64> now;
    for (qsizetype i = 0; i < scan.folders.size(); ++i)
        now.insert(scan.folders.at(i), scan.folderNumbers.at(i));
    QStringList replaced;
    for (auto folder = m_watched.cbegin(); folder != m_watched.cend(); ++folder) {
        if (now.contains(folder.key()) && now.value(folder.key()) != *folder)
            replaced += folder.key();
    }
    if (!replaced.isEmpty())
        unwatchAll();
    m_watched = now;
}

// True: folders are watched that were not before.
bool FolderWatch::watch(const FolderScan &scan)
{
    forgetReplaced(scan);
    const QStringList watchedPaths = m_watcher->directories() + m_watcher->files();
    const QStringList wantedPaths = pathsToWatch(scan);
    const QSet<QString> watched(watchedPaths.cbegin(), watchedPaths.cend());
    const QSet<QString> wanted(wantedPaths.cbegin(), wantedPaths.cend());
    if (const QSet<QString> gone = watched - wanted; !gone.isEmpty())
        m_watcher->removePaths(gone.values());
    const QSet<QString> added = wanted - watched;
    const QStringList refused = added.isEmpty() ? QStringList() : m_watcher->addPaths(added.values());
    if (!refused.isEmpty()) // the system has no more; asked again at each look it would say so each time
        m_options.mostWatches = int(watched.size() + added.size() - refused.size());
    const qsizetype all = scan.folders.size() + scan.files.size();
    m_isWatchedWhole = refused.isEmpty() && !m_isSilent && all <= m_options.mostWatches;
    return std::any_of(scan.folders.cbegin(), scan.folders.cend(),
                       [&added](const QString &folder) { return added.contains(folder); });
}

void FolderWatch::tell(const WatchState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit stateChanged(state);
}

} // namespace Paperlark
