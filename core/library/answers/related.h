#pragma once

#include "core/library/paper.h"

namespace Paperlark {

class Database;

// Papers that share rare words of the title, or authors, with one: found in the index, told with the reason, the nearest
// first. None when the library can't be read.
QList<RelatedPaper> relatedPapers(Database &database, const QString &key, int atMost);

} // namespace Paperlark
