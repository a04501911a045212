#pragma once

#include "core/library/paper.h"
#include "core/reading/summarysections.h"

namespace Paperlark {

// What one voice says to a facet, in its own order.
struct ComparisonCell {
    qsizetype voice{}; // index into the voices
    QList<SummarySection> sections{};

    friend bool operator==(const ComparisonCell &, const ComparisonCell &) = default;
};

// Only the voices that say something to it, in their order.
struct ComparisonRow {
    ReadingFacet facet{};
    QList<ComparisonCell> cells{};

    friend bool operator==(const ComparisonRow &, const ComparisonRow &) = default;
};

// The voices side by side, facet by facet; facets that nobody speaks of are left out. Nothing is lost: what fits no
// facet, and follow-up questions, stand under Other. Only preambles are hidden, as they are on the page of one voice.
QList<ComparisonRow> comparisonOf(const QList<Summary> &voices);

} // namespace Paperlark
