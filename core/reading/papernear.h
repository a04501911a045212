#pragma once

#include "core/library/paper.h"
#include "core/reading/pagehtml.h"

namespace Paperlark {

// What stands below a paper's summary and leads on from it, as HTML of our own. Its links are of our own scheme
// (ownlinks.h): they lead to a paper or a day of the library and never leave the window.

// "Again on Tue 24 Dec 2024": the days after the first on which digests told the paper. Nothing for one day.
void appendOtherDays(PageHtml &page, const Paper &paper, const PageStyle &style);

// Papers near it and what they share. Nothing for none.
void appendRelated(PageHtml &page, const QList<RelatedPaper> &related, const PageStyle &style);

} // namespace Paperlark
