#pragma once

#include "core/reading/pagestyle.h"

namespace Paperlark {

class PageHtml;

// Adds the reader's note to the page: paragraphs and lists, bold, code, light maths and links as in summaries, #tags on
// plates. Where there is no note, one quiet line leads to writing one.
void appendNote(PageHtml &page, const QString &note, const QString &hanLanguage, const PageStyle &style);

} // namespace Paperlark
