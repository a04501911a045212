#pragma once

#include "core/sources/source.h"

#include <QHash>
#include <QObject>

namespace Paperlark {

class Sources;
class WatchedFolders;
struct WatchState;

// The folders among the sources: watches those that the list names and that are not paused, and notes with each source how
// it goes – the last success, or in a sentence what is wrong. Both outlive it.
class FolderSources final : public QObject
{
    Q_OBJECT
public:
    FolderSources(Sources &sources, WatchedFolders &folders, QObject *parent = nullptr);

    void add(const QString &folder); // as a source; it is read whole. Nothing where it is one already
    bool isSource(const QString &folder) const;

private:
    void adopt();
    void noteState(const QString &folder);
    void noteRead(const QStringList &folders);
    void noteFailure(const QStringList &folders, const QString &sentence);
    void note(const QString &folder, const QString &error);

    Sources &m_sources;
    WatchedFolders &m_folders;
    bool m_hasList{};                  // the folders of the first list are those of earlier runs
    QHash<QString, QString> m_noted{}; // errors, by folder
};

} // namespace Paperlark
