#pragma once

#include "core/digest/digest.h"

namespace Paperlark {

// One line of `paperlark parse --json`, without the line end: every key always there, null or [] where the file says nothing.
QByteArray entryJson(const QString &file, const QString &dialect, const Digest &digest, const Entry &entry);

} // namespace Paperlark
