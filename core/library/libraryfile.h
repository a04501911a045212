#pragma once

#include "core/result.h"

#include <QString>

#include <utility>

namespace Paperlark {

enum class LibraryAccess { ReadWrite, ReadOnly };

// What the file system lets us do with a library there. Makes the folder when it is missing.
Result<LibraryAccess> accessOfLibraryFile(const QString &file);

// Which file has this name now: none is all zero. A disk that is taken away and put in again gives the same answer only when
// nothing was opened from it in between.
using FileIdentity = std::pair<quint64, quint64>;
FileIdentity identityOf(const QString &file);

// Whether another process has the library open. Not to be asked while this one has: closing what looks drops its locks.
bool isOpenElsewhere(const QString &file);

} // namespace Paperlark
