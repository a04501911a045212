#pragma once

#include "core/digest/digest.h"

namespace Paperlark {

// What the author of a digest should know, in the order of lines: all that the parser noticed, and papers of which so
// little was read that a reader will miss it – no arXiv id, no summary, told twice on one day, links that lead nowhere.
QList<Notice> findingsIn(const ParsedFile &file);

// Worth knowing, but nothing is wrong: a day without papers.
bool isRemark(const Notice &finding, const ParsedFile &file);

} // namespace Paperlark
