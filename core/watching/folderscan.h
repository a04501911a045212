#pragma once

#include "core/library/importing/filestamp.h"

#include <QHash>
#include <QStringList>

#include <atomic>

namespace Paperlark {

// What a watched folder holds at one moment. Nothing is opened, no link is followed, hidden things (.git) are left out.
struct FolderScan {
    enum class Outcome {
        Read,
        Missing,    // no folder of this name: it may come back
        Unreadable, // its permissions
        TooMuch,    // more than mostWatchedFiles or mostWatchedFolders
        Cancelled
    };
    Outcome outcome{};
    QHash<QString, FileStamp> files{}; // that may be digests by their names; by path
    QStringList folders{};             // this one first, then those in it
    QList<quint64> folderNumbers{};    // of each of them: another one where it was replaced
    QString unreadable{};              // a folder in it that could not be read; empty: none
};

inline constexpr int mostWatchedFiles = 50'000;
inline constexpr int mostWatchedFolders = 20'000;

// The number of a folder in its file system; 0: it is not there.
quint64 folderNumber(const QString &folder);

// `folder` is absolute; it may itself be a link, for the reader named it.
FolderScan scanFolder(const QString &folder, const std::atomic<bool> &cancelled);

} // namespace Paperlark
