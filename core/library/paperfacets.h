#pragma once

#include "core/library/answers/facettokens.h"

#include <QList>
#include <QStringList>

namespace Paperlark {

// What a paper is filtered by.
struct PaperFacets {
    QStringList tags{}; // the digests' and the reader's, each once
    QStringList languages{};
    QList<qint64> sources{};
    QList<Has> has{};

    friend bool operator==(const PaperFacets &, const PaperFacets &) = default;
};

// `numbers` are those of the tags. Separated by spaces, without the token of every paper.
QString tokensOf(const PaperFacets &facets, const QList<qint64> &numbers);
// As they stand in the index: with the token of every paper.
QString indexedTokens(const QString &tokens);

} // namespace Paperlark
