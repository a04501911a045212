#pragma once

#include "core/library/answers/paperindex.h"
#include "core/library/filter/filterexpression.h"

#include <QCache>

namespace Paperlark {

// Which papers of an index a filter's expression leaves. Words are asked of the search index, everything else of memory.
// What words gave is remembered: the next letter, the next click and all that is counted beside ask for it again.
class Evaluation final
{
public:
    Evaluation(Database &database, const PaperIndex &index) : m_database(database), m_index(index) {}

    Result<PaperSet> papersOf(const FilterExpression &expression);
    // Best first; papers that hold the words but are older than the newest `limit` hits are left out.
    Result<QList<PaperId>> bestMatches(const QString &match, int limit);
    // The words of an expression that a paper's rank is made of; empty: none.
    QString rankedWords(const FilterExpression &expression) const;
    // The facet's papers, tag or author, by name.
    QString tokenOf(FilterExpression::Kind kind, const QString &name) const;

private:
    Result<PaperSet> conjunction(const QList<FilterExpression> &parts);
    Result<PaperSet> matching(const FilterExpression &expression);
    Result<PaperSet> withId(const QString &id);
    PaperSet inDays(const FilterExpression &days) const;
    PaperSet onWeekdays(unsigned weekdays) const;
    PaperSet withVotes(const FilterExpression &votes) const;
    PaperSet named(Facet facet, const QString &name) const;
    PaperSet all() const { return PaperSet(m_index.papers(), true); }

    Database &m_database;
    const PaperIndex &m_index;
    QCache<QString, PaperSet> m_remembered{24};
};

} // namespace Paperlark
