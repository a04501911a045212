#pragma once

#include "core/library/filter/highlight.h"

namespace Paperlark {

// Where `wanted` stands in a text, as a part of words too, ascending and not overlapping. Case, width and marks are
// folded as in the search; white space of any kind is a space, and places where a line may break are nothing.
QList<TextSpan> placesOf(const QString &wanted, QStringView text);

} // namespace Paperlark
