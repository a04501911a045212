#pragma once

#include "core/library/marks/mark.h"

#include <optional>

namespace Paperlark {

// Marks that wait for a removal, which may take half a minute, beside the library until they are in it: a crash takes none of
// them. Steps in order, each done together.
bool keepWaiting(const QString &libraryFile, const QList<QList<Mark>> &steps); // whole, or those before stay
std::optional<QList<QList<Mark>>> waitingOf(const QString &libraryFile);
void forgetWaiting(const QString &libraryFile);

} // namespace Paperlark
