#pragma once

#include "core/library/filtertext.h"

#include <QStringView>

namespace Paperlark {

// Where in a text the words of a search stand, in UTF-16 units of the original: case, width and marks are folded as
// the index folds them (searchtext.h). Ascending, not overlapping.
struct TextSpan {
    qsizetype position{};
    qsizetype length{};

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};
QList<TextSpan> spansOf(const QList<SearchTerm> &terms, QStringView text);

} // namespace Paperlark
