#pragma once

#include "core/digest/decoding.h"
#include "core/digest/digest.h"

namespace Paperlark {

// What one file may cost. Beyond it a digest is no digest any more but a mistake or an attack; the reader is told.
namespace Limits {
constexpr qint64 FileBytes = qint64{16} << 20;
constexpr qsizetype LineCharacters = qsizetype{1} << 20;
constexpr qsizetype Lines = 500'000;
constexpr qsizetype Entries = 20'000;
constexpr qsizetype Notices = 1'000;
constexpr qsizetype TitleCharacters = 1'000;
constexpr qsizetype SummaryCharacters = qsizetype{64} << 10;
constexpr qsizetype Authors = 1'000;
constexpr qsizetype Tags = 64;
constexpr qsizetype TagCharacters = 100;
} // namespace Limits

void cutLines(DecodedText &decoded);  // long ones and those that are too many; a notice, with what was cut as its text, for each
void applyLimits(ParsedFile &parsed); // a notice, with what was cut as its text, for each field

// Adds a notice. Those that are too many share the last one, which keeps their texts: a file of nothing but faults must
// not cost more than a digest.
void addNotice(QList<Notice> &notices, const Notice &notice);

} // namespace Paperlark
