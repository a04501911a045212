#pragma once

#include "core/library/paper.h"
#include "core/reading/pagehtml.h"

namespace Paperlark {

// What stands below a paper's summary and leads on from it, as HTML of our own. Its links are of our own scheme
// (ui/paperview.h): they lead to a paper or a day of the library and never leave the window.

// "Again on Tue 24 Dec 2024": the days after the first on which digests told the paper. Nothing for one day.
void appendOtherDays(PageHtml &page, const Paper &paper, const PageStyle &style);

// Papers near it and what they share. Nothing for none.
void appendRelated(PageHtml &page, const QList<RelatedPaper> &related, const PageStyle &style);

// The addresses of these links: `paperlark:day/2024-12-24`, `paperlark:paper/2412.13649`.
QString addressOfDay(const QDate &day);
QString addressOfPaper(const QString &key);

// What such an address leads to; null: it is another one.
QDate dayOfAddress(const QString &address);
QString paperOfAddress(const QString &address);

} // namespace Paperlark
