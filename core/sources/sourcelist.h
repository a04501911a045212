#pragma once

#include "core/result.h"
#include "core/sources/source.h"

#include <QByteArray>
#include <QList>

namespace Paperlark {

// The list of sources as a file, for another computer or another reader: what and how often, nothing of what came. Folders are
// left out: they are of this computer.
// OPML 2.0, an outline a source: its `text` is the name, its `xmlUrl` the address; `kind`, `schedule` and `hours` are
// attributes of the namespace urn:paperlark:sources.
QByteArray sourceListOf(const QList<Source> &sources);

// The sources of such a file, wherever they stand in it; what other programs keep there is passed over. An Error names the line
// that is wrong, or says that there is no source.
Result<QList<Source>> sourcesOfList(const QByteArray &file);

} // namespace Paperlark
