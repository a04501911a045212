#pragma once

#include "core/library/paper.h"
#include "core/reading/pagestyle.h"

namespace Paperlark {

// The paper as each digest wrote it: where it stands, the title, authors, votes and tags printed there, and the text as it
// is in the file. Only what would keep Qt from laying it out is taken out (displaytext.h).
QString originalHtml(const Paper &paper, const QList<Summary> &voices, const PageStyle &style);

} // namespace Paperlark
