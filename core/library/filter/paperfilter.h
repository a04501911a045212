#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace Paperlark {

// What papers can be chosen by, beside words and days. The values of Has are "code", "model", "thumbnail", "video", "note".
enum class Facet { Tags, Languages, Sources, Authors, Has };
constexpr Facet allFacets[] = {Facet::Tags, Facet::Languages, Facet::Sources, Facet::Authors, Facet::Has};

enum class Match { Any, All };

// What the reader chose of one facet. Names compare without case.
struct FacetChoice {
    QStringList included{}; // as `match` says
    QStringList excluded{}; // none of them
    Match match{Match::Any};

    bool isEmpty() const { return included.isEmpty() && excluded.isEmpty(); }
    friend bool operator==(const FacetChoice &, const FacetChoice &) = default;
};

enum class PaperOrder {
    Digest,      // newest day first, a day's papers as its digest lists them
    OldestFirst, // the same backwards
    Votes,       // most first; none last
    BestMatch    // how well the words of `text` fit; without words as Digest
};

// Which papers to show. Conditions of different kinds must all hold. Compare with ==; a default one shows all.
// core/library/filter/filtertext.h writes it as one line of text and reads it back.
struct PaperFilter {
    QString text{};   // the search box: words and anything else of the grammar in filtertext.h
    QDate firstDay{}; // null: no bound
    QDate lastDay{};
    QString period{};    // days that move with the calendar, in the grammar's words: "today", "yesterday", "last7d"; or none
    unsigned weekdays{}; // bit 0 is Monday; 0: any day
    FacetChoice tags{};
    FacetChoice languages{};
    FacetChoice sources{};
    FacetChoice authors{};
    FacetChoice has{.match = Match::All};
    std::optional<int> minVotes{};
    std::optional<int> maxVotes{};
    bool unreadOnly{};
    bool starredOnly{};
    bool readingListOnly{};
    PaperOrder order{PaperOrder::Digest};

    const FacetChoice &choice(Facet facet) const;
    FacetChoice &choice(Facet facet);
    bool hasDays() const { return firstDay.isValid() || lastDay.isValid() || !period.isEmpty() || weekdays != 0; }
    void clearDays();
    bool leavesNothingOut() const; // whatever the order
    bool isEmpty() const { return *this == PaperFilter{}; }
    friend bool operator==(const PaperFilter &, const PaperFilter &) = default;
};

} // namespace Paperlark
