#pragma once

#include "core/library/paper.h"
#include "core/reading/pagehtml.h"

namespace Paperlark {

enum class AuthorsShown {
    First,  // eight of a long list, and how many more
    All,    // every one
    Printed // as First, without links
};

// The names as HTML, each a link of our own (ownlinks.h) that looks like text; after a long list one that unfolds it.
QString authorsHtml(const Paper &paper, const PageStyle &style, AuthorsShown shown);

} // namespace Paperlark
