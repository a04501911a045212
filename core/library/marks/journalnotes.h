#pragma once

#include "core/library/marks/mark.h"
#include "core/result.h"

namespace Paperlark {

class Database;

// What marks would change, as rows of the journal's step; also rows that change nothing.
Result<void> noteMarks(Database &database, qint64 step, const QList<Mark> &marks);

// A step that makes the states of papers one by itself: what a state was before, and, when all is done, what became of
// those that were noted.
Result<void> noteStateBefore(Database &database, qint64 step, const QString &key);
Result<void> noteStatesAfter(Database &database, qint64 step);

// What is noted of a tag: whether a note of the reader's brought it, and how it is written.
QString notedTag(const QString &tag, bool byNote);

} // namespace Paperlark
