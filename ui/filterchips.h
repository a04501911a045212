#pragma once

#include "core/library/paperfilter.h"

#include <QList>

namespace Paperlark {

// One condition of a filter in words, and the filter without it.
struct FilterChip {
    QString operation{}; // "tag", "or", "not", "from"; may be empty
    QString value{};     // "Text Generation"
    bool excludes{};
    PaperFilter without{};

    QString text() const; // "tag Text Generation"
    friend bool operator==(const FilterChip &, const FilterChip &) = default;
};

// In the order of the sentence: marks, words, tags, languages, sources, days.
QList<FilterChip> filterChips(const PaperFilter &filter);
QString filterSentence(const PaperFilter &filter); // "unread · tag Text Generation · not Video"

} // namespace Paperlark
