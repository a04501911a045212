#pragma once

#include "core/library/database.h"
#include "core/library/derivedpaper.h"
#include "core/library/tagnames.h"

#include <QHash>

namespace Paperlark {

// Writes and removes papers and all that is made from them: list, index with its facets. Must run inside a transaction.
class PaperStore final
{
public:
    explicit PaperStore(Database &database) : m_database(database), m_tags(database) {}

    struct Stored {
        qint64 id{};
        QList<VoiceMark> voices{};
        QVariantList shown{};
    };
    Result<std::optional<Stored>> stored(const QString &key);

    // Keeps a paper's id while its home day stays; gives new ones in the order of the list, descending within a day.
    Result<void> write(const QList<DerivedPaper> &papers);
    Result<void> remove(const QList<qint64> &ids);
    Result<void> removeVoices(const QString &key); // what was shown and found of the paper stays

    // The reader's words changed, or the voices went: what follows from them.
    Result<void> refresh(const QString &key);
    // Everything that is made from entries, for a paper that the index does not know.
    Result<void> derive(const QString &key);

    // Forgets what the last transaction made.
    void rolledBack() { m_tags.rolledBack(); }

private:
    struct Change {
        qint64 id{};
        std::optional<qint64> old{};
        const DerivedPaper *paper{};
        QString tokens{}; // of its facets
    };
    struct Kept { // what a paper has beside its entries
        qint64 id{};
        QVariantList shown{};
        QVariantList search{}; // without the facets
        PaperFacets facets{};
    };
    Result<QList<Change>> changesFor(const QList<DerivedPaper> &papers);
    Result<void> forgetOld(const Change &change);
    Result<void> replaceRows(const Change &change);
    Result<void> indexNew(const Change &change);
    Result<qint64> idFor(const DerivedPaper &paper);
    Result<bool> isFree(qint64 id);
    Result<QString> tokensFor(const PaperFacets &facets);
    Result<void> hashTexts(const QString &key);
    Result<std::optional<Kept>> keptOf(const QString &key);
    Result<void> replaceKept(const Kept &kept);
    Result<void> writeShown(qint64 id, const QVariantList &columns);
    // Index and stored text change together: FTS5 needs the old text to forget it.
    Result<void> writeSearch(qint64 id, const QVariantList &texts, const QString &tokens);
    Result<void> removeSearch(qint64 id);

    Database &m_database;
    TagNames m_tags;
    QHash<qint64, qint64> m_nextPosition{}; // by day, while writing
};

} // namespace Paperlark
