#pragma once

#include "core/result.h"

#include <QString>

namespace Paperlark {

enum class LibraryAccess { ReadWrite, ReadOnly };

// Looks at the file's head before SQLite touches it, so that a newer, damaged or foreign file stays as it is.
// Makes the folder when it is missing.
Result<LibraryAccess> accessOfLibraryFile(const QString &file);

} // namespace Paperlark
