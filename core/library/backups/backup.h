#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace Paperlark {

class Database;

// A verified copy of a library. Beside it lies FILE.sha256, as `sha256sum --check` reads it: SQLite's own check does not see
// every damage.
struct Backup {
    enum class Kind { Daily, BeforeUpgrade, ByHand };

    QString file{};
    Kind kind{};
    QDateTime madeAt{};
    qint64 bytes{};

    friend bool operator==(const Backup &, const Backup &) = default;
};

// Those in the folder `backups` beside the library, newest first, good or not.
QList<Backup> backupsOf(const QString &libraryFile);

// The newest that is whole and that this program can read. Reads it through: a second or so for a gigabyte.
std::optional<Backup> newestGoodBackup(const QString &libraryFile);

enum class Checksum { Needed, IfThere };

// An Error for what is no library, is damaged, is newer than this program, or is not as its checksum says.
Result<void> verifyBackup(const QString &file, Checksum checksum);

// Makes a copy, writing beside the library meanwhile does no harm: a file that is there is there whole. An empty `target`
// is one in the folder `backups`. Nothing but an older backup is ever replaced. The name of the copy.
Result<QString> backUp(const QString &libraryFile, const QString &target = {});

// One a day, when the library has changed since the last; the five newest are kept. No value: there was no need.
Result<std::optional<QString>> backUpDaily(const QString &libraryFile);

// Of a library that is about to get a newer schema, unless there is nothing in it; the three newest are kept.
Result<void> backUpBeforeUpgrade(Database &database, int version);

} // namespace Paperlark
