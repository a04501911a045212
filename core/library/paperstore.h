#pragma once

#include "core/library/database.h"
#include "core/library/shownfields.h"

#include <QHash>

#include <set>

namespace Paperlark {

// What a voice looks like from outside: enough to draw a row of the list and to tell whether it changed.
struct VoiceMark {
    QString language{};
    qint64 day{}; // Julian, 0: undated
    qint64 textHash{};
    QString fields{}; // a hash of everything else that the voice says
    QString teaser{};
    qint64 source{};

    // Another series that tells the same is no other voice.
    bool saysTheSameAs(const VoiceMark &other) const;
    friend bool operator==(const VoiceMark &, const VoiceMark &) = default;
};

QString columnOfVoices(const QList<VoiceMark> &voices);
QList<VoiceMark> voicesOfColumn(const QString &column);

// What the tables that are made from a paper's entries hold.
struct DerivedPaper {
    QString key{};
    qint64 day{};         // home: the earliest; Julian, 0: undated
    qint64 firstEntry{};  // the row that gave the home day; new papers of a day stand in this order
    QVariantList shown{}; // the columns of `shown` behind its id
    QList<VoiceMark> voices{};
    QVariantList search{}; // the columns of `search` behind its id
    bool noteMoved{};      // it came from another paper, and the index does not know it yet
};

// Recomputes a paper from its entries. No value: it has none.
Result<std::optional<DerivedPaper>> derivePaper(Database &database, const QString &key);

// What search finds of the reader's own words.
QString searchableNote(const QString &note);

// Writes and removes papers and all that is made from them: list, facets, index. Must run inside a transaction.
class PaperStore final
{
public:
    explicit PaperStore(Database &database) : m_database(database) {}

    struct Stored {
        qint64 id{};
        QList<VoiceMark> voices{};
        QVariantList shown{};
    };
    Result<std::optional<Stored>> stored(const QString &key);

    // Keeps a paper's id while its home day stays; gives new ones in the order of the list, descending within a day.
    Result<void> write(const QList<DerivedPaper> &papers);
    Result<void> remove(qint64 id);
    Result<void> replaceSearch(qint64 id, const QVariantList &columns);
    Result<void> removeVoices(qint64 id); // what was shown and found of the paper stays

private:
    struct Change {
        qint64 id{};
        std::optional<qint64> old{};
        const DerivedPaper *paper{};
    };
    Result<QList<Change>> changesFor(const QList<DerivedPaper> &papers);
    Result<void> forgetOld(const Change &change);
    Result<void> replaceRows(const Change &change);
    Result<void> indexNew(const Change &change);
    Result<qint64> idFor(qint64 day);
    Result<void> writeRows(const DerivedPaper &paper, qint64 id);
    Result<void> writeFacets(const DerivedPaper &paper, qint64 id);
    // Index and stored text change together: FTS5 needs the old text to forget it.
    Result<void> writeSearch(qint64 id, const QVariantList &columns);
    Result<void> removeSearch(qint64 id);

    Database &m_database;
    QHash<qint64, qint64> m_nextPosition{}; // by day, while writing
};

// What the filters find it by: kind and value.
std::set<std::pair<int, QString>> facetsOf(const DerivedPaper &paper);

bool isShownAs(const DerivedPaper &paper, const PaperStore::Stored &stored);

} // namespace Paperlark
