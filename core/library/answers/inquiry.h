#pragma once

#include "core/library/filter/paperfilter.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

namespace Paperlark {

// Private to the session: it may change in an import. Keep a paper by its key.
// JulianDay << 20 | (0xFFFFF − position in the day), so that descending ids are reading order; Julian day 0 is "no date".
using PaperId = qint64;
QDate dayOfPaperId(PaperId id);

struct DayCount {
    QDate day{};
    int papers{};
    int unread{};
    friend bool operator==(const DayCount &, const DayCount &) = default;
};

struct FacetCount {
    QString name{};
    int papers{};
    friend bool operator==(const FacetCount &, const FacetCount &) = default;
};

struct LibraryCounts {
    int papers{};
    int unread{};
    int starred{};
    int readingList{};
    int notes{};
    int files{};
    friend bool operator==(const LibraryCounts &, const LibraryCounts &) = default;
};

// Votes in steps: the last one is open. A paper without votes is in none of them.
struct VotesCount {
    int from{};
    std::optional<int> to{};
    int papers{}; // that a choice of this step would leave
    friend bool operator==(const VotesCount &, const VotesCount &) = default;
};

struct FilterCount {
    int papers{};
    int unread{};
    friend bool operator==(const FilterCount &, const FilterCount &) = default;
};

// A run of rows under one heading: a day (null: "No date"), or papers with so many votes and more.
struct ListSection {
    enum class Heading { Day, Votes, None }; // best matches have none

    QDate day{};
    Heading heading{Heading::Day};
    int fromVotes{}; // of Heading::Votes; −1: no votes are stated
    int firstRow{};
    int count{};
    friend bool operator==(const ListSection &, const ListSection &) = default;
};
QList<ListSection> daySections(const QList<PaperId> &ids);

// Everything that the window shows about one filter, asked at once so that all of it is of one moment.
struct Question {
    PaperFilter filter{};
    QList<PaperFilter> others{}; // saved views, ways out of an empty list: only counted
    QStringList kept{};          // keys of papers that are listed even where the filter leaves them out
    bool authors{};              // count the facet Authors too: its section is open
    QDate today{};               // what "today" and "last7d" mean; null: the clock's

    friend bool operator==(const Question &, const Question &) = default;
};

struct Answer {
    Question question{};
    QList<PaperId> ids{};          // all and those kept, in the order of the filter
    QSet<PaperId> unfit{};         // of these: only kept
    QList<ListSection> sections{}; // of these
    QList<DayCount> days{};        // ascending: what each day would give, whatever days the filter names; undated left out
    QList<DayCount> allDays{};     // ascending: of the whole library
    QList<QDate> emptyDays{};      // ascending: whose digest held no paper
    QHash<Facet, QList<FacetCount>> facets{}; // what the next click on each would give (FacetState); most first
    QList<VotesCount> votes{};
    QList<FilterCount> others{}; // as in the question
    LibraryCounts library{};

    int papers() const { return int(ids.size() - unfit.size()); } // that the filter leaves
};

// The votes' steps, in words of numbers only; the last has no end.
QList<VotesCount> votesSteps();

} // namespace Paperlark
