#pragma once

#include "core/library/filter/filterexpression.h"

#include <functional>

namespace Paperlark {

// The token of a tag, source, language or thing (facettokens.h); empty: the library knows no such name.
using TokenOf = std::function<QString(FilterExpression::Kind kind, const QString &name)>;

// Words of the index with this beginning; none: ask the index for all of them.
using WordsWith = std::function<QStringList(const QString &beginning)>;

// A filter in the language of FTS5, for the whole row: columns, words, facets. No value: it asks for what the index does
// not hold (days, votes, marks, ids). The reader's text never gets there raw.
std::optional<QString> matchExpression(const FilterExpression &expression, const TokenOf &tokenOf,
                                       const WordsWith &wordsWith = {});

// Words, titles, authors and notes: what only the index can tell.
bool isTextCondition(const FilterExpression &expression);

} // namespace Paperlark
