#pragma once

#include "core/library/filter/filtertext.h"

namespace Paperlark {

// A filter's text as a tree: what Library evaluates. Times are resolved against "today".
struct FilterExpression {
    enum class Kind {
        Everything,
        Nothing,
        And,
        Or,
        Not, // one part
        Words,
        Title,
        Author,
        Note,
        Tag,
        Source,
        Language,
        Has,
        Days,     // first … last, each may be open; both null: undated
        Weekdays, // bits, 0 is Monday
        Votes,    // from … to, each may be open; both empty: no votes
        Read,
        Starred,
        ReadingList,
        Liked,
        Disliked,
        Id
    };

    Kind kind{Kind::Everything};
    QString value{};
    bool whole{}; // Words, Title, Note: the last word is a whole one. Author: the whole name
    QDate first{};
    QDate last{};
    unsigned weekdays{};
    std::optional<int> from{};
    std::optional<int> to{};
    QList<FilterExpression> parts{};

    friend bool operator==(const FilterExpression &, const FilterExpression &) = default;
};

// Limits: what is longer or deeper is cut, with a mistake that says so.
constexpr qsizetype longestFilterText = 2000;
constexpr int deepestFilter = 24;

qsizetype lengthRead(const QString &text); // of a text that may be too long

// One of the conditions that must all hold, with its place in the text.
struct FilterTerm {
    FilterExpression expression{};
    FilterPiece piece{};
};

struct ParsedFilter {
    QList<FilterTerm> terms{};
    PaperOrder order{PaperOrder::Digest}; // of sort:, the last one
    QList<FilterMistake> mistakes{};

    FilterExpression expression() const;
};

ParsedFilter parseFilter(const QString &text, const QDate &today);

FilterExpression allOf(const QList<FilterExpression> &parts);
FilterExpression anyOf(const QList<FilterExpression> &parts);
FilterExpression notAny(const FilterExpression &part);

} // namespace Paperlark
