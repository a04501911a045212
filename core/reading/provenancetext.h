#pragma once

#include "core/library/paper.h"

namespace Paperlark {

// Where the open voice was read, then where else the paper is told: one line each, the second only when there is more.
QStringList provenanceLines(const QList<Summary> &voices, qsizetype open);

// The end of a path that tells a digest from its neighbours: the file and the dated folders above it.
QString shortPath(const QString &path);

} // namespace Paperlark
