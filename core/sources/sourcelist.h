#pragma once

#include "core/result.h"
#include "core/sources/source.h"

#include <QByteArray>
#include <QList>

namespace Paperlark {

// The list of sources as a file, for another computer or another reader: what and how often, nothing of what came.
// JSON: {"paperlark_sources": 1, "sources": [{"kind", "name", "place", "schedule", "hours"}]}
QByteArray sourceListOf(const QList<Source> &sources);

// An Error names what is wrong with the file. Folders are left out: they are of the other computer.
Result<QList<Source>> sourcesOfList(const QByteArray &file);

} // namespace Paperlark
