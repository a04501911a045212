#pragma once

#include "core/result.h"

#include <QString>

namespace Paperlark {

class Database;

// Looks at the head of the file and at the first page of every table: some milliseconds for any library. An Error when that
// shows damage; what stands deeper is found when all of it is read, for a backup or by Library::check().
Result<void> lookForDamage(Database &database);

// Whether that is what an Error says, of this library.
bool isAboutDamage(const Error &error, const QString &file);

// Of a file as it lies there; false when there is none, or nobody can read it.
bool isLibraryDamaged(const QString &file);

} // namespace Paperlark
