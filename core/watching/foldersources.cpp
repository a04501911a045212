#include "core/watching/foldersources.h"

#include "core/sources/sources.h"
#include "core/watching/watchedfolders.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Paperlark {

namespace {

bool isFolder(const Source &source)
{
    return source.kind == Source::Kind::WatchedFolder;
}

} // namespace

FolderSources::FolderSources(Sources &sources, WatchedFolders &folders, QObject *parent)
    : QObject(parent), m_sources(sources), m_folders(folders)
{
    connect(&sources, &Sources::changed, this, &FolderSources::adopt);
    connect(&folders, &WatchedFolders::stateChanged, this, &FolderSources::noteState);
    connect(&folders, &WatchedFolders::imported, this, &FolderSources::noteRead);
    connect(&folders, &WatchedFolders::failed, this, &FolderSources::noteFailure);
}

bool FolderSources::isSource(const QString &folder) const
{
    const QList<Source> &list = m_sources.list();
    return std::any_of(list.begin(), list.end(),
                       [&folder](const Source &source) { return isFolder(source) && source.place == folder; });
}

void FolderSources::add(const QString &folder)
{
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (isSource(path))
        return;
    const QString name = QFileInfo(path).fileName();
    m_sources.add({Source{.kind = Source::Kind::WatchedFolder, .name = name.isEmpty() ? path : name, .place = path}});
}

// What comes into the list later was just added: all of it is read.
void FolderSources::adopt()
{
    QStringList wanted;
    for (const Source &source : m_sources.list()) {
        if (!isFolder(source) || source.paused)
            continue;
        wanted += source.place;
        if (!m_folders.folders().contains(source.place)) {
            m_noted.insert(source.place, source.error);
            m_folders.watch(source.place, m_hasList ? FolderWatch::Start::Afresh : FolderWatch::Start::Remembering);
        }
    }
    for (const QString &folder : m_folders.folders()) {
        if (!wanted.contains(folder)) {
            m_folders.unwatch(folder);
            m_noted.remove(folder);
        }
    }
    m_hasList = true;
}

// A folder that was looked at and holds nothing new went well, too.
void FolderSources::noteState(const QString &folder)
{
    const WatchState state = m_folders.state(folder);
    const QString trouble = troubleOf(folder, state);
    if (state.kind == WatchState::Kind::Starting || m_folders.isReading(folder) || m_noted.value(folder) == trouble)
        return;
    note(folder, trouble);
}

void FolderSources::noteRead(const QStringList &folders)
{
    for (const QString &folder : folders)
        note(folder, troubleOf(folder, m_folders.state(folder)));
}

void FolderSources::noteFailure(const QStringList &folders, const QString &sentence)
{
    for (const QString &folder : folders)
        note(folder, sentence);
}

void FolderSources::note(const QString &folder, const QString &error)
{
    m_noted.insert(folder, error);
    for (const Source &source : m_sources.list()) {
        if (isFolder(source) && source.place == folder)
            m_sources.noteFolder(source.id, error);
    }
}

} // namespace Paperlark
