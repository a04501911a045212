#pragma once

#include "core/library/filter/filterexpression.h"

#include <array>

namespace Paperlark {

// The conditions of a filter by what the reader chose them with. What a facet or the calendar counts leaves its own out.
enum class FilterPart { Text, Tags, Languages, Sources, Authors, Has, Days, Votes, Marks };
constexpr int filterParts = int(FilterPart::Marks) + 1;

FilterPart partOfFacet(Facet facet);
FilterExpression expressionOfPart(const PaperFilter &filter, FilterPart part, const QDate &today);
FilterExpression expressionOfFilter(const PaperFilter &filter, const QDate &today); // all of them
FilterExpression expressionOfChoice(Facet facet, const FacetChoice &choice);
PaperOrder orderOf(const PaperFilter &filter); // sort: in the search box goes first

} // namespace Paperlark
