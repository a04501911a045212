#pragma once

#include "core/library/answers/inquiry.h"
#include "core/library/answers/paperset.h"
#include "core/result.h"

#include <functional>

namespace Paperlark {

class Database;

// Every paper of the library in memory, as far as it is counted by: 15 bytes and 6 bits a paper. Papers stand newest
// first, as the list shows them; their place is what PaperSet holds. Made by one scan of the thin table `papers`.
class PaperIndex final
{
public:
    // A name of a facet, and the token by which the search index knows it.
    struct Name {
        Facet facet{};
        QString name{};
        QString token{};
    };

    // `goOn` is asked now and then; false gives up with an Error.
    static Result<PaperIndex> load(Database &database, const std::function<bool()> &goOn);
    // The marks of some papers changed; no value: of all.
    Result<void> loadMarks(Database &database, const std::optional<QStringList> &keys = {});

    qsizetype papers() const { return m_ids.size(); }
    const QList<PaperId> &ids() const { return m_ids; }
    const QList<QDate> &emptyDays() const { return m_emptyDays; } // ascending: whose digest held no paper
    std::optional<int> votes(qsizetype place) const;

    // Tags, languages, sources and what papers have; authors are too many to be held.
    const QList<Name> &names() const { return m_names; }
    int nameOf(Facet facet, const QString &name) const; // its place in names(); −1: none. ASCII letters without case
    PaperSet papersNamed(int name) const;
    // Of the papers of a set, by place in names().
    QList<int> countNames(const PaperSet &papers) const;

    const PaperSet &read() const { return m_read; }
    const PaperSet &starred() const { return m_starred; }
    const PaperSet &readingList() const { return m_readingList; }
    const PaperSet &liked() const { return m_liked; }
    const PaperSet &disliked() const { return m_disliked; }
    const PaperSet &noted() const { return m_noted; }

    // Places from … to (behind the last) of the papers of these days; both null: undated.
    std::pair<qsizetype, qsizetype> placesOf(const QDate &first, const QDate &last) const;
    qsizetype placeOf(PaperId id) const; // −1: none
    PaperSet setOf(const QList<PaperId> &descendingIds) const;

private:
    quint32 profileOf(const QString &facets);
    void addNames(const QHash<qint64, QString> &tags, const QHash<qint64, QString> &sources);
    Result<void> loadEmptyDays(Database &database);

    static constexpr quint16 noVotes = 0xffff;
    QList<PaperId> m_ids{}; // descending
    QList<QDate> m_emptyDays{};
    std::vector<quint16> m_votes{};   // at most 0xfffe
    std::vector<quint32> m_profile{}; // papers with the same facets share one
    QHash<QString, quint32> m_profileOf{};
    QList<QList<int>> m_profiles{}; // places in m_names
    QHash<QString, int> m_nameOfToken{};
    QHash<QString, int> m_nameOf{}; // by facet and name
    QList<Name> m_names{};
    PaperSet m_read{};
    PaperSet m_starred{};
    PaperSet m_readingList{};
    PaperSet m_liked{};
    PaperSet m_disliked{};
    PaperSet m_noted{};
};

} // namespace Paperlark
