#include "core/library/paperstore.h"

#include "core/library/importing/entrywords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::PaperStore)
};

constexpr int dayShift = 20;
constexpr qint64 lastPosition = (qint64(1) << dayShift) - 1;

} // namespace

Result<std::optional<PaperStore::Stored>> PaperStore::stored(const QString &key)
{
    const auto rows = m_database.rows(u"SELECT p.id, s.arxiv_id, s.title, s.authors, s.authors_truncated, s.tags, s.votes, "
                                      u"s.code_urls, s.hub_urls, s.thumbnail,"
                                      " s.video, s.days, s.voices FROM papers p JOIN shown s ON s.id = p.id WHERE p.key = ?"_s,
                                      {key});
    if (!rows) {
        return rows.error();
    }
    if (rows->isEmpty()) {
        return std::optional<Stored>();
    }
    const Database::Row &row = rows->first();
    return std::optional<Stored>(Stored{row[0].toLongLong(), voicesOfColumn(row.last().toString()), row.mid(1)});
}

Result<void> PaperStore::write(const QList<DerivedPaper> &papers)
{
    m_nextPosition.clear();
    auto changes = changesFor(papers);
    if (!changes) {
        return changes.error();
    }
    // Ascending ids are written ten times as fast.
    std::sort(changes->begin(), changes->end(), [](const Change &a, const Change &b) { return a.id < b.id; });
    for (const auto step : {&PaperStore::forgetOld, &PaperStore::replaceRows, &PaperStore::indexNew}) {
        for (const Change &change : std::as_const(*changes)) {
            if (const auto done = (this->*step)(change); !done) {
                return done;
            }
        }
    }
    return {};
}

// All of one step before the next: FTS5 writes out what it gathered whenever another table's rows go by cascade.
Result<void> PaperStore::forgetOld(const Change &change)
{
    return change.old ? removeSearch(*change.old) : Result<void>();
}

Result<void> PaperStore::replaceRows(const Change &change)
{
    if (change.old) {
        if (const auto removed = m_database.run(u"DELETE FROM papers WHERE id = ?"_s, {*change.old}); !removed) {
            return removed.error();
        }
    }
    const DerivedPaper &paper = *change.paper;
    const auto row = m_database.run(u"INSERT INTO papers(id, key, votes, facets) VALUES(?, ?, ?, ?)"_s,
                                    {change.id, paper.key, votesOf(paper.shown), change.tokens});
    return row ? writeShown(change.id, paper.shown) : Result<void>(row.error());
}

Result<void> PaperStore::indexNew(const Change &change)
{
    return writeSearch(change.id, change.paper->search, change.tokens);
}

// Ids are given while all papers are still in place, so that none is given twice.
Result<QList<PaperStore::Change>> PaperStore::changesFor(const QList<DerivedPaper> &papers)
{
    QList<Change> changes;
    for (const DerivedPaper &paper : papers) {
        const auto found = paper.isNew ? Result<std::optional<Stored>>(std::nullopt) : stored(paper.key);
        if (!found) {
            return found.error();
        }
        const std::optional<Stored> &old = *found;
        const bool stays = old && (old->id >> dayShift) == paper.day;
        if (stays && isShownAs(paper, old->shown) && !paper.stateMoved) {
            continue;
        }
        const auto id = stays ? Result<qint64>(old->id) : idFor(paper);
        const auto tokens = tokensFor(paper.facets);
        if (!id || !tokens) {
            return id ? tokens.error() : id.error();
        }
        changes += Change{*id, old ? std::optional(old->id) : std::nullopt, &paper, *tokens};
    }
    return changes;
}

// First out of the index, then the rows: see forgetOld().
Result<void> PaperStore::remove(const QList<qint64> &ids)
{
    for (const qint64 id : ids) {
        if (const auto forgotten = removeSearch(id); !forgotten) {
            return forgotten.error();
        }
    }
    for (const qint64 id : ids) {
        if (const auto removed = m_database.run(u"DELETE FROM papers WHERE id = ?"_s, {id}); !removed) {
            return removed.error();
        }
    }
    return {};
}

Result<void> PaperStore::removeVoices(const QString &key)
{
    const auto done = m_database.run(u"UPDATE shown SET voices = '[]' WHERE id = (SELECT id FROM papers WHERE key = ?)"_s, {key});
    return done ? refresh(key) : Result<void>(done.error());
}

Result<void> PaperStore::refresh(const QString &key)
{
    const auto kept = keptOf(key);
    if (!kept || !*kept) {
        return kept ? Result<void>() : Result<void>(kept.error());
    }
    const auto removed = removeSearch((**kept).id);
    return removed ? replaceKept(**kept) : removed;
}

Result<void> PaperStore::derive(const QString &key)
{
    if (const auto hashed = hashTexts(key); !hashed) {
        return hashed;
    }
    const auto id = m_database.value(u"SELECT id FROM papers WHERE key = ?"_s, {key});
    const auto paper = derivePaper(m_database, key);
    if (!id || !paper) {
        return id ? paper.error() : id.error();
    }
    if (*paper) {
        if (const auto shown = writeShown(id->toLongLong(), (**paper).shown); !shown) {
            return shown;
        }
    }
    const auto kept = *paper
        ? Result<std::optional<Kept>>(Kept{id->toLongLong(), (**paper).shown, (**paper).search, (**paper).facets})
        : keptOf(key);
    if (!kept || !*kept) {
        return kept ? Result<void>() : Result<void>(kept.error());
    }
    const auto forgotten = m_database.run(u"DELETE FROM search WHERE id = ?"_s, {*id});
    return forgotten ? replaceKept(**kept) : Result<void>(forgotten.error());
}

Result<void> PaperStore::hashTexts(const QString &key)
{
    const auto texts = m_database.rows(u"SELECT id, text_hash, summary FROM entries WHERE key = ?"_s, {key});
    if (!texts) {
        return texts.error();
    }
    for (const Database::Row &row : *texts) {
        const qint64 hash = textHash(row[2].toString());
        const auto noted = hash == row[1].toLongLong()
            ? Result<int>(0)
            : m_database.run(u"UPDATE entries SET text_hash = ? WHERE id = ?"_s, {hash, row[0]});
        if (!noted) {
            return noted.error();
        }
    }
    return {};
}

// Descending ids are reading order, so the positions of a day count down.
Result<qint64> PaperStore::idFor(const DerivedPaper &paper)
{
    const qint64 day = paper.day;
    if (paper.formerId && (*paper.formerId >> dayShift) == day) {
        const auto free = isFree(*paper.formerId);
        if (!free || *free) {
            return free ? Result<qint64>(*paper.formerId) : Result<qint64>(free.error());
        }
    }
    if (!m_nextPosition.contains(day)) {
        const qint64 first = day << dayShift;
        const auto lowest =
            m_database.value(u"SELECT min(id) FROM papers WHERE id BETWEEN ? AND ?"_s, {first, first + lastPosition});
        if (!lowest) {
            return lowest.error();
        }
        m_nextPosition[day] = lowest->isNull() ? 0 : lastPosition - (lowest->toLongLong() - first) + 1;
    }
    const qint64 position = m_nextPosition[day]++;
    if (position > lastPosition) {
        return Error{Text::tr("One day holds more than 1,048,576 papers. The file was not read; split it by days.")};
    }
    return (day << dayShift) | (lastPosition - position);
}

Result<bool> PaperStore::isFree(qint64 id)
{
    const auto taken = m_database.value(u"SELECT EXISTS(SELECT 1 FROM papers WHERE id = ?)"_s, {id});
    return taken ? Result<bool>(!taken->toBool()) : Result<bool>(taken.error());
}

Result<QString> PaperStore::tokensFor(const PaperFacets &facets)
{
    const auto numbers = m_tags.numbersOf(facets.tags);
    return numbers ? Result<QString>(tokensOf(facets, *numbers)) : Result<QString>(numbers.error());
}

// A paper without a summary in any digest can't be derived: what was shown and found of it stands in its rows alone.
Result<std::optional<PaperStore::Kept>> PaperStore::keptOf(const QString &key)
{
    const auto shown = stored(key);
    const auto words = readerWordsOf(m_database, key);
    if (!shown || !words) {
        return shown ? words.error() : shown.error();
    }
    if (!*shown) {
        return std::optional<Kept>();
    }
    const auto search = m_database.rows(u"SELECT titles, authors, bodies FROM search WHERE id = ?"_s, {(**shown).id});
    if (!search) {
        return search.error();
    }
    Kept kept{.id = (**shown).id, .shown = (**shown).shown, .facets = facetsOf((**shown).shown, (**shown).voices, *words)};
    kept.search = search->value(0, {u""_s, u""_s, u""_s}) + QVariantList{searchableTags(kept.facets), searchableNote(*words)};
    return std::optional<Kept>(kept);
}

Result<void> PaperStore::replaceKept(const Kept &kept)
{
    const auto tokens = tokensFor(kept.facets);
    if (!tokens) {
        return tokens.error();
    }
    const auto row =
        m_database.run(u"UPDATE papers SET votes = ?, facets = ? WHERE id = ?"_s, {votesOf(kept.shown), *tokens, kept.id});
    return row ? writeSearch(kept.id, kept.search, *tokens) : Result<void>(row.error());
}

Result<void> PaperStore::writeShown(qint64 id, const QVariantList &columns)
{
    const auto done = m_database.run(
        u"INSERT OR REPLACE INTO shown(id, arxiv_id, title, authors, authors_truncated, tags, votes, code_urls, hub_urls,"
        " thumbnail, video, days, voices) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT))"_s,
        QVariantList{id} + columns.first(columns.size() - 1) + QVariantList{Database::utf8(columns.last())});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> PaperStore::writeSearch(qint64 id, const QVariantList &texts, const QString &tokens)
{
    QVariantList values{id};
    for (const QVariant &text : texts) {
        values += Database::utf8(text);
    }
    values += Database::utf8(indexedTokens(tokens));
    const auto row =
        m_database.run(u"INSERT INTO search(id, titles, authors, bodies, tags, notes, facets) VALUES(?, CAST(? AS TEXT),"
                       " CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT))"_s,
                       values);
    if (!row) {
        return row.error();
    }
    const auto index =
        m_database.run(u"INSERT INTO search_index(rowid, titles, authors, bodies, tags, notes, facets) VALUES(?, CAST(? AS TEXT),"
                       " CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT))"_s,
                       values);
    return index ? Result<void>() : Result<void>(index.error());
}

Result<void> PaperStore::removeSearch(qint64 id)
{
    const auto old = m_database.rows(u"SELECT id, titles, authors, bodies, tags, notes, facets FROM search WHERE id = ?"_s, {id});
    if (!old || old->isEmpty()) {
        return old ? Result<void>() : Result<void>(old.error());
    }
    // Not INSERT … SELECT: before a statement of many rows FTS5 writes out what it gathered.
    const auto index =
        m_database.run(u"INSERT INTO search_index(search_index, rowid, titles, authors, bodies, tags, notes, facets)"
                       " VALUES('delete', ?, ?, ?, ?, ?, ?, ?)"_s,
                       old->first());
    if (!index) {
        return index.error();
    }
    const auto row = m_database.run(u"DELETE FROM search WHERE id = ?"_s, {id});
    return row ? Result<void>() : Result<void>(row.error());
}

} // namespace Paperlark
