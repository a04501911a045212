#pragma once

#include <QString>

namespace Paperlark {

class Library;

// Takes what the reader did from a library that may be damaged or of an older version: flags, tags and notes of papers, also
// of those that `library` does not have yet; saved views and quick tags where all of them can be read. How many papers were
// changed. What can't be read stays as `library` has it.
int carryMarksOver(const QString &file, Library &library);

} // namespace Paperlark
