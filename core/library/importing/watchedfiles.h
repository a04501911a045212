#pragma once

#include "core/library/importing/filestamp.h"
#include "core/result.h"

#include <QHash>
#include <QList>

namespace Paperlark {

class Database;

// Which files of watched folders were read, and how they looked then: over restarts, so that only what changed is opened.
// A file that was no digest is remembered as well; one that a newer parser would read differently is not.
struct WatchedFile {
    QString path{}; // absolute
    FileStamp stamp{};
};

// On a connection of its own, in any thread.
Result<QHash<QString, FileStamp>> stampsUnder(const QString &libraryFile, const QString &folder);

// A transaction of its own.
Result<void> rememberStamps(Database &database, const QList<WatchedFile> &files);

} // namespace Paperlark
