#pragma once

#include "core/library/marks/mark.h"
#include "core/result.h"

namespace Paperlark {

class Database;

// What marks would change, as rows of the journal's step; also rows that change nothing.
Result<void> noteMarks(Database &database, qint64 step, const QList<Mark> &marks);

// What is noted of a tag: whether a note of the reader's brought it, and how it is written.
QString notedTag(const QString &tag, bool byNote);

} // namespace Paperlark
