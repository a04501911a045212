#pragma once

#include "core/reading/summaryrenderer.h"

namespace Paperlark {

// The voices laid side by side by what they say, after title and facts: stacked under each facet, or one column a voice
// in a table of depth 1. Long texts and many voices are stacked in any case.
void appendComparison(PageHtml &page, const QList<Summary> &voices, const PageStyle &style, PageShape shape);

// A table has no more voices than this.
inline constexpr qsizetype mostColumns = 4;

} // namespace Paperlark
