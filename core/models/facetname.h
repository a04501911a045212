#pragma once

#include "core/library/filter/paperfilter.h"

namespace Paperlark {

// How a value of a facet is shown: 한국어 for ko, "Code" for code. Most are shown as they are.
QString facetName(Facet facet, const QString &value);

} // namespace Paperlark
