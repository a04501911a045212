#pragma once

#include "core/library/answers/authorindex.h"
#include "core/library/answers/evaluation.h"
#include "core/library/filter/filterparts.h"

#include <memory>

namespace Paperlark {

// Answers questions about the library from memory, on a connection of its caller's. Memory follows the library by
// papersChanged() and marksChanged(); whoever writes says so.
class Answering final
{
public:
    explicit Answering(Database &database) : m_database(database) {}

    void papersChanged() { m_index.reset(); }
    void marksChanged(const QStringList &keys);

    // `goOn` is asked between the steps; false gives up with an Error.
    Result<Answer> answer(const Question &question, const std::function<bool()> &goOn);
    // Only the papers.
    Result<QList<PaperId>> papers(const PaperFilter &filter, const QDate &today);
    Result<QList<DayCount>> days(const PaperFilter &filter, const QDate &today);

private:
    using Sets = std::array<PaperSet, filterParts>; // what each part of the filter leaves alone

    Result<void> load(const std::function<bool()> &goOn);
    Result<Sets> setsOf(const PaperFilter &filter, const QDate &today);
    Result<PaperSet> setOfKeys(const QStringList &keys);
    PaperSet meet(const Sets &sets, std::optional<FilterPart> without = {}) const;
    Result<QList<PaperId>> ordered(const PaperSet &papers, const PaperFilter &filter, const QDate &today);
    QList<PaperId> inDigestOrder(const PaperSet &papers) const;
    QList<PaperId> oldestFirst(const PaperSet &papers) const;
    QList<PaperId> mostVotesFirst(const PaperSet &papers) const;
    Result<QList<PaperId>> bestFirst(const PaperSet &papers, const FilterExpression &text);
    QList<ListSection> sectionsOf(const QList<PaperId> &ids, PaperOrder order) const;
    QList<DayCount> daysOf(const PaperSet &papers) const;
    QList<VotesCount> votesOf(const PaperSet &papers) const;
    Result<void> countFacets(const Sets &sets, Answer &answer);
    Result<QList<FacetCount>> facetCounts(Facet facet, const FacetChoice &choice, const PaperSet &others);
    QList<FacetCount> namesCounted(Facet facet, const PaperSet &papers);
    Result<QList<FilterCount>> countOthers(const Question &question, const QDate &today);
    LibraryCounts libraryCounts() const;

    Database &m_database;
    std::unique_ptr<PaperIndex> m_index{};
    std::unique_ptr<Evaluation> m_evaluation{}; // of m_index
    std::unique_ptr<AuthorIndex> m_authors{};   // likewise; when the reader looked for authors
    PaperSet m_namesCountedOf{};                // of m_index: what was counted last,
    QList<int> m_papersOfName{};                // and what came out
};

} // namespace Paperlark
