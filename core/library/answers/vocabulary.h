#pragma once

#include "core/result.h"

#include <QStringList>

#include <functional>

namespace Paperlark {

class Database;

// The frequent words of the index, so that the first papers for the beginning of a word are found by whole words, newest
// first: FTS5 itself merges all papers of all such words before it gives the first. Its own index of beginnings makes
// imports cost two thirds more and helps with two and three letters only.
//
// They need not be complete: what they leave out is found when all papers are asked for. So they are gathered when the
// library grew by an eighth, not at every import, and in a large library counted in some of its papers; each short write
// runs in a turn of its own.
using InTurn = std::function<Result<void>(const std::function<Result<void>()> &write)>;
Result<void> refreshVocabulary(Database &database, const InTurn &inTurn);

// About how many of so many papers have a word that is not among them.
qint64 papersOfRareWord(qint64 papers);

// The most frequent ones, most first. None when there are so few papers that FTS5 is as fast with all of them.
QStringList frequentWords(Database &database, const QString &beginning);

} // namespace Paperlark
