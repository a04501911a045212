#pragma once

#include "core/result.h"

#include <functional>

namespace Paperlark {

class Database;

// The words of the index, so that the first papers for the beginning of a word are found by its most frequent words.
// An index of beginnings inside FTS5 makes imports take twice as long, and helps with two and three letters only.
//
// They need not be complete: what they leave out is found when all papers are asked for. So they are gathered when the
// library grew by an eighth, not at every import. `turn` is called around each short write.
using WriteStep = std::function<Result<void>()>;
Result<void> refreshVocabulary(Database &database, const std::function<Result<void>(const WriteStep &)> &turn);

} // namespace Paperlark
