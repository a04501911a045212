#pragma once

#include "core/library/filter/paperfilter.h"

#include <QList>

namespace Paperlark {

// How a condition travels when it is dragged: as a line of the grammar; the text beside it says it in words.
inline constexpr QLatin1StringView filterMimeType("application/x-paperlark-filter");

// One condition of a filter in words, and the filter without it.
struct FilterChip {
    QString operation{}; // "tag", "or", "not", "from"; may be empty
    QString value{};     // "Text Generation"
    bool excludes{};
    bool hasQuotes{}; // the value has them already
    PaperFilter without{};
    // The condition as the grammar writes it: tag:"Text Generation"; of values of which one is enough, all of them.
    QString typed{};
    PaperFilter untyped{};     // the filter without what `typed` says
    qsizetype typedPosition{}; // where it stands in the text of the search; negative: it is a choice

    QString text() const; // "tag Text Generation"
    friend bool operator==(const FilterChip &, const FilterChip &) = default;
};

// In the order of the sentence: marks, words, facets, votes, days.
QList<FilterChip> filterChips(const PaperFilter &filter);
QString filterSentence(const PaperFilter &filter); // "unread · tag Text Generation · not Video"

// The filter with the chip's condition as text of the search, in front of what is there.
PaperFilter withChipAsText(const FilterChip &chip);

} // namespace Paperlark
