#pragma once

#include "core/result.h"

#include <QString>

namespace Paperlark {

enum class LibraryAccess { ReadWrite, ReadOnly };

// What the file system lets us do with a library there. Makes the folder when it is missing.
Result<LibraryAccess> accessOfLibraryFile(const QString &file);

// Whether another process has the library open. Not to be asked while this one has: closing what looks drops its locks.
bool isOpenElsewhere(const QString &file);

} // namespace Paperlark
