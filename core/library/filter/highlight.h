#pragma once

#include "core/library/filter/filtertext.h"

#include <QStringView>

#include <string>
#include <vector>

namespace Paperlark {

// Where in a text the words of a search stand, in UTF-16 units of the original: case, width and marks are folded as
// the index folds them (searchtext.h). Ascending, not overlapping.
struct TextSpan {
    qsizetype position{};
    qsizetype length{};

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};
QList<TextSpan> spansOf(const QList<SearchTerm> &terms, QStringView text);

// The same for many texts: the words of the search are taken apart once.
class Highlighter final
{
public:
    Highlighter() = default; // finds nothing
    explicit Highlighter(const QList<SearchTerm> &terms);

    const QList<SearchTerm> &terms() const { return m_terms; }

    struct Found {
        QList<TextSpan> spans{};   // as spansOf()
        QList<qsizetype> firsts{}; // for each term where it stands first; -1: nowhere
    };
    Found find(QStringView text) const;

private:
    // The words and phrases of a term as the index knows them.
    struct Wanted {
        std::vector<std::u32string> words{};
        bool lastIsBeginning{};
    };
    QList<SearchTerm> m_terms{};
    std::vector<Wanted> m_wanted{}; // one for each term; without words: of a term that nothing matches
};

} // namespace Paperlark
