#pragma once

#include "core/watching/folderwatch.h"

#include <QThread>

namespace Paperlark {

// Watches one folder from a thread of its own, until it goes. It never waits for a disk that does not answer.
class FolderWatcher final : public QObject
{
    Q_OBJECT
public:
    explicit FolderWatcher(const FolderWatch::Options &options, QObject *parent = nullptr);
    ~FolderWatcher() override;

    const QString &folder() const { return m_folder; }
    const WatchState &state() const { return m_state; }
    void look(); // now

signals:
    void changed(const QStringList &files); // absolute paths of what may be digests, quiet for half a second
    void stateChanged(const Paperlark::WatchState &state);

private:
    QString m_folder;
    WatchState m_state{};
    std::shared_ptr<std::atomic<bool>> m_cancelled{std::make_shared<std::atomic<bool>>(false)};
    QThread *m_thread;
    FolderWatch *m_watch; // lives in the thread
};

} // namespace Paperlark
