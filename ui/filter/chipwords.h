#pragma once

#include "core/library/filter/filtertext.h"

namespace Paperlark {

// The words of one condition: "tag" and "Video", "not" and "“survey”".
struct ChipWords {
    QString operation{}; // may be empty
    QString value{};
    bool excludes{};
    bool hasQuotes{}; // the value has them already, in this language's manner
};

// Of a piece of the search text. What could be a choice is said like one.
ChipWords wordsOfPiece(const FilterPiece &piece);

// What stands before a value of a facet, and before one that is left out.
struct FacetWords {
    QString before{};
    QString beforeExcluded{};
};
FacetWords wordsOfFacet(Facet facet);
QString shownValue(Facet facet, const QString &value); // "한국어" for ko, "a note" for note

QString periodWords(const QString &period); // "last 7 days" for last7d
QString weekdayWords(unsigned weekdays);    // "Monday or Friday"

} // namespace Paperlark
