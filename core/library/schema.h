#pragma once

#include "core/result.h"

namespace Paperlark {

class Database;

constexpr quint32 schemaApplicationId = 0x5061706C; // "Papl", so that `file` and we know our own

int schemaVersion(); // the number of migrations this program knows

// An Error when `version` is newer than this program, which names both, or none that was ever written, which is damage.
Result<void> checkSchemaVersion(int version, const QString &file);

// Runs the migrations that are missing, all with the new number in one transaction.
Result<void> bringUpToDate(Database &database);

} // namespace Paperlark
