#pragma once

#include "core/digest/decoding.h"
#include "core/digest/digest.h"

namespace Paperlark {

// What one file may cost. Beyond it a digest is no digest any more but a mistake or an attack; the reader is told.
namespace Limits {
constexpr qint64 FileBytes = qint64{16} << 20;
constexpr qsizetype LineCharacters = qsizetype{1} << 20;
constexpr qsizetype Entries = 20'000;
constexpr qsizetype TitleCharacters = 1'000;
constexpr qsizetype SummaryCharacters = qsizetype{64} << 10;
constexpr qsizetype Authors = 1'000;
constexpr qsizetype Tags = 64;
constexpr qsizetype TagCharacters = 100;
} // namespace Limits

void cutLongLines(DecodedText &decoded); // a notice for each line that is cut
void applyLimits(ParsedFile &parsed);    // a notice, with what was cut as its text, for each field

} // namespace Paperlark
