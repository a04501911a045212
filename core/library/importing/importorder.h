#pragma once

#include "core/library/importing/filewalk.h"

namespace Paperlark {

QString absolutePath(const QString &path);

// Each file once, by the day that its path names.
QList<FoundFile> inImportOrder(const QList<FoundFile> &files);

} // namespace Paperlark
