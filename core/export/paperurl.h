#pragma once

#include "core/library/paper.h"

namespace Paperlark {

// Where a paper is found: its arXiv page, else the first address that a digest gives and that may be opened. Empty: none.
QString paperUrl(const Paper &paper);

} // namespace Paperlark
