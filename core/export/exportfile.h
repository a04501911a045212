#pragma once

#include "core/export/paperfeed.h"
#include "core/result.h"

class QIODevice;

namespace Paperlark {

struct Exporter;

// Each writes the papers of the feed and tells how many they were. A file is there whole or as it was before; a device
// such as /dev/null or a pipe is written as it is.
Result<qsizetype> exportToDevice(const Exporter &exporter, PaperFeed &papers, QIODevice &target, const QString &name);
Result<qsizetype> exportToFile(const Exporter &exporter, PaperFeed &papers, const QString &path);

// A file for each paper; needs fillsFolder(). The folder is made when it is missing. Nothing is overwritten: where the
// name is taken, `-2` and so on is put behind it. After a failure the files before it stay, and its sentence says so.
Result<qsizetype> exportToFolder(const Exporter &exporter, PaperFeed &papers, const QString &folder);

// One sentence for a target that could not be opened or written.
Error exportError(const QIODevice &target, const QString &name);

} // namespace Paperlark
