#pragma once

#include "core/watching/folderchanges.h"
#include "core/watching/folderscan.h"
#include "core/watching/watchstate.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

class QFileSystemWatcher;

namespace Paperlark {

// Looks through one folder whenever the system tells that something changed in it, and now and then beside that: often
// where the system can't tell (network file systems, more files than may be watched), seldom where it does. Lives in a
// thread of its own, for a disk that hangs hangs it: FolderWatcher is its face.
class FolderWatch final : public QObject
{
    Q_OBJECT
public:
    enum class Start {
        Remembering, // what was read before is not read again
        Afresh       // all of it is
    };
    struct Options {
        QString folder{};  // absolute
        QString library{}; // the file that remembers what was read
        Start start{};
        int mostWatches{1'000}; // files and folders that the system is asked to tell of: other programs want some too
    };
    FolderWatch(const Options &options, std::shared_ptr<std::atomic<bool>> cancelled);
    ~FolderWatch() override;

    void start();
    void look();

signals:
    void changed(const QStringList &files); // and quiet since
    void stateChanged(const Paperlark::WatchState &state);

private:
    void lookSoon();
    void lookAtParent(const QString &changed);
    void unwatchAll();
    void adopt(const FolderScan &scan);
    bool watch(const FolderScan &scan);
    void forgetReplaced(const FolderScan &scan);
    QStringList pathsToWatch(const FolderScan &scan) const;
    int untilNext(bool again) const;
    void tell(const WatchState &state);

    Options m_options;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    std::unique_ptr<QFileSystemWatcher> m_watcher{};
    FolderChanges m_changes{};
    QElapsedTimer m_clock{};
    QTimer m_next{};
    QHash<QString, quint64> m_watched{}; // folders, with their numbers when the system was asked
    qint64 m_cost{};                     // of the last look, ms
    bool m_isSilent{};                   // the file system tells nothing of what others change
    bool m_isWatchedWhole{};
    WatchState m_state{};
};

} // namespace Paperlark
