#pragma once

#include "core/library/importing/importreport.h"
#include "core/watching/folderwatcher.h"

#include <QHash>
#include <QTimer>

#include <map>
#include <memory>

namespace Paperlark {

class Importer;
class Library;

// The watched folders of a library: what changes in them is imported, all that changed meanwhile in one import after the
// other. What vanishes from a folder stays in the library. `library` must outlive it.
class WatchedFolders final : public QObject
{
    Q_OBJECT
public:
    explicit WatchedFolders(Library &library, QObject *parent = nullptr);
    ~WatchedFolders() override;

    // Absolute and clean. Nothing where it is watched already.
    void watch(const QString &folder, FolderWatch::Start start);
    void unwatch(const QString &folder);
    QStringList folders() const; // in order of their names
    WatchState state(const QString &folder) const;
    bool isWatched(const QString &path) const; // the folder itself, or something in one
    bool isReading(const QString &folder) const;
    void look(); // through all of them, now
    void setRetryTime(int ms) { m_retry.setInterval(ms); }

signals:
    void stateChanged(const QString &folder); // state() or isReading()
    void imported(const QStringList &folders, const Paperlark::ImportReport &report);
    void failed(const QStringList &folders, const QString &sentence); // of the library; it is tried again

private:
    using Files = QMap<QString, QStringList>; // by folder
    void take(const QString &folder, const QStringList &files);
    void startNext();
    void finish(const ImportReport &report);

    Library &m_library;
    std::unique_ptr<Importer> m_importer;
    std::map<QString, std::unique_ptr<FolderWatcher>> m_watchers{};
    Files m_waiting{};
    Files m_running{};
    QTimer m_retry{};
};

} // namespace Paperlark
