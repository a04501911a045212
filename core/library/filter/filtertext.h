#pragma once

#include "core/library/filter/paperfilter.h"

#include <QList>

namespace Paperlark {

// One grammar for search box, saved views and the command line:
//
//   kv cache "exact phrase" -word (a OR b)      all must hold; OR between two; words are found by their beginning, from two letters on
//   tag:Video tag:"Text Generation"  author:  source:  lang:ko  title:  note:  id:2412.13649 id:2412
//   date:2024-12-20  date:2024-12  date:2024  date:2024-12-20..23  date:2024-12..2025-01  date:..2024  date:none
//   date:today  date:yesterday  date:last7d (last2w, last3m)  date:monday
//   votes:50 votes:>=50 votes:<10 votes:10..50 votes:none   has:code|model|thumbnail|video|note
//   is:unread|read|starred|later|liked|disliked   sort:digest|oldest|votes|match
//
// A minus before anything leaves it out. A bare last7d, today or yesterday is a word unless it stands behind date:.

// A piece of the text that can't be taken as it stands; the rest still searches.
struct FilterMistake {
    qsizetype position{};
    qsizetype length{};
    QString message{}; // one sentence for the reader: what is wrong, and what is searched instead

    friend bool operator==(const FilterMistake &, const FilterMistake &) = default;
};
QList<FilterMistake> mistakesIn(const QString &text);

// The filter that a line of text means. What the chips can show (tags, days, marks …) becomes a choice; words, and
// whatever is nested, stay in PaperFilter::text.
PaperFilter filterOfText(const QString &text);
// A line of text that means this filter: filterOfText() gives it back, with what can be a choice as one.
QString textOfFilter(const PaperFilter &filter);
// Several values of one facet as the grammar writes them: tag:Video, tag:"Text Generation".
QString fieldText(Facet facet, const QString &value);

// The conditions of the search box one by one, for chips: a run of words is one, each field is one.
struct FilterPiece {
    qsizetype position{};
    qsizetype length{};
    QString text{};  // as typed
    QString field{}; // "tag", "title" …; empty for words and what is in parentheses
    QString value{}; // without quotes
    bool excludes{};

    friend bool operator==(const FilterPiece &, const FilterPiece &) = default;
};
QList<FilterPiece> piecesOf(const QString &text);

// What can follow at the cursor. `position` and `length` are what a completion replaces.
struct FilterCompletion {
    enum class Kind { Nothing, Field, Value };
    Kind kind{Kind::Nothing};
    QString field{};  // of Value: "tag", "author", "date" …
    QString prefix{}; // typed so far, without quotes
    qsizetype position{};
    qsizetype length{};

    friend bool operator==(const FilterCompletion &, const FilterCompletion &) = default;
};
FilterCompletion completionAt(const QString &text, qsizetype cursor);
QStringList filterFields();                      // "tag", "author" …, the most used first
QString helpOfFilterField(const QString &field); // what it is, in a few words
QStringList filterValues(const QString &field);  // the fixed ones: of has, is, date, votes, sort; others: none

// The words and phrases that a text looks for in titles, authors and summaries, for marking them where they stand.
struct SearchTerm {
    QString text{};
    bool whole{}; // a phrase in quotes: its last word is a whole word

    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};
QList<SearchTerm> searchTermsOf(const PaperFilter &filter);

} // namespace Paperlark
