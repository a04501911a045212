// What follows from changed entries: which paper each belongs to, what is shown of it, which papers come and go.
#include "core/library/importing/librarywriter.h"

#include "core/library/importing/series.h"
#include "core/library/importing/titlekey.h"
#include "core/library/marks/journal.h"
#include "core/library/marks/journalnotes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

bool isNewVoice(const VoiceMark &voice, const QList<VoiceMark> &before)
{
    return std::none_of(before.begin(), before.end(), [&](const VoiceMark &old) { return old.saysTheSameAs(voice); });
}

Outcome outcomeOf(const std::optional<QList<VoiceMark>> &known, const QList<VoiceMark> &after)
{
    if (!known) {
        return Outcome::Added;
    }
    const QList<VoiceMark> &before = *known;
    const bool news = std::any_of(after.begin(), after.end(), [&](const VoiceMark &voice) { return isNewVoice(voice, before); });
    if (after.size() > before.size() && news) {
        return Outcome::Merged;
    }
    return news || after.size() != before.size() ? Outcome::Updated : Outcome::Unchanged;
}

} // namespace

Result<void> LibraryWriter::rememberVoices(const QString &key)
{
    if (m_step) {
        const auto noted = m_database.run(u"INSERT OR IGNORE INTO removed_papers(step, key, id)"
                                          " VALUES(?, ?, (SELECT id FROM papers WHERE key = ?))"_s,
                                          {m_step, key, key});
        return noted ? Result<void>() : Result<void>(noted.error());
    }
    m_keys += key;
    if (m_before.contains(key)) {
        return {};
    }
    const auto stored = m_store.stored(key);
    if (!stored) {
        return stored.error();
    }
    m_before[key] = *stored ? std::optional((**stored).voices) : std::nullopt;
    return {};
}

Result<void> LibraryWriter::settle()
{
    for (const QString &title : m_titles) {
        if (const auto settled = settleTitle(title); !settled) {
            return settled.error();
        }
    }
    QList<DerivedPaper> papers;
    for (auto it = m_tellings.begin(); it != m_tellings.end(); ++it) {
        papers += derivedFrom(it.key(), std::move(*it), {});
        papers.last().isNew = true;
    }
    QHash<QString, std::optional<qint64>> others;
    for (const QString &key : std::as_const(m_keys)) {
        others.insert(key, std::nullopt);
    }
    if (const auto settled = settlePapers(std::move(papers), others, Keep::AnyState); !settled) {
        return settled;
    }
    return tidySources();
}

// `others` are papers that may have been in the library, with the id that they would have if it is free.
Result<void> LibraryWriter::settlePapers(QList<DerivedPaper> papers, const QHash<QString, std::optional<qint64>> &others,
                                         Keep keep)
{
    QStringList voiceless;
    QStringList keys = others.keys();
    std::sort(keys.begin(), keys.end()); // as they lie in the file
    for (const QString &key : std::as_const(keys)) {
        auto paper = derivePaper(m_database, key);
        if (!paper) {
            return paper.error();
        }
        if (!*paper) {
            voiceless += key;
            continue;
        }
        (**paper).stateMoved = m_movedInto.contains(key);
        (**paper).formerId = others[key];
        papers += std::move(**paper);
    }
    std::sort(papers.begin(), papers.end(),
              [](const DerivedPaper &a, const DerivedPaper &b) { return a.firstEntry < b.firstEntry; });
    if (const auto written = m_store.write(papers); !written) {
        return written.error();
    }
    for (const DerivedPaper &paper : std::as_const(papers)) {
        judge(paper);
    }
    return leaveWithoutVoice(voiceless, keep);
}

// Entries without an id join the paper that is alone in having their title; otherwise they are one paper by themselves.
// Looking at all entries of a title each time makes the answer independent of the order in which files came.
Result<void> LibraryWriter::settleTitle(const QString &titleKey)
{
    const auto rows = m_database.rows(u"SELECT DISTINCT key, arxiv_id <> '' FROM entries WHERE title_key = ?"_s, {titleKey});
    if (!rows) {
        return rows.error();
    }
    QStringList papers;
    QStringList loose;
    for (const Database::Row &row : *rows) {
        (row[1].toBool() ? papers : loose) += row[0].toString();
    }
    const QString own = titlePaperKey(titleKey);
    const QString target = papers.size() == 1 ? papers.first() : own;
    for (const QString &from : std::as_const(loose)) {
        if (const auto settled = settleLoose(from, titleKey, target); !settled) {
            return settled.error();
        }
    }
    // A paper without a voice can't be told again from its entries, so no removal lets it go over: undoing that could not
    // bring it back.
    if (m_step && !loose.contains(own)) {
        return {};
    }
    const auto remembered = isRemembered(own);
    if (!remembered) {
        return remembered.error();
    }
    return target != own && *remembered ? dissolve(own, target) : Result<void>();
}

Result<void> LibraryWriter::settleLoose(const QString &from, const QString &titleKey, const QString &target)
{
    if (from == target) {
        return {};
    }
    for (const QString &key : {from, target}) {
        if (const auto known = rememberVoices(key); !known) {
            return known.error();
        }
    }
    const auto moved = m_database.run(u"UPDATE entries SET key = ? WHERE title_key = ? AND arxiv_id = '' AND key = ?"_s,
                                      {target, titleKey, from});
    return moved ? Result<void>() : Result<void>(moved.error());
}

Result<bool> LibraryWriter::isRemembered(const QString &key)
{
    const auto found =
        m_database.value(u"SELECT EXISTS(SELECT 1 FROM papers WHERE key = ?) OR EXISTS(SELECT 1 FROM states WHERE key = ?)"_s,
                         {key, key});
    return found ? Result<bool>(found->toBool()) : Result<bool>(found.error());
}

// The paper known by its title has an id now: what was known and done of it goes over.
Result<void> LibraryWriter::dissolve(const QString &from, const QString &into)
{
    for (const QString &key : {from, into}) {
        if (const auto known = rememberVoices(key); !known) {
            return known.error();
        }
    }
    if (const auto known = m_before.value(from)) {
        m_before[into] = m_before.value(into).value_or(QList<VoiceMark>()) + *known;
    }
    if (m_outcomes.contains(from)) {
        m_outcomes[into] = std::max(m_outcomes.take(from), m_outcomes.value(into));
    }
    m_movedInto += into;
    return moveState(from, into);
}

// Steps before a removal are undone after it only, so they need not follow.
Result<void> LibraryWriter::noteMoving(const QString &from, const QString &into)
{
    if (!m_step) {
        return Journal(m_database).renamePaper(from, into);
    }
    for (const QString &key : m_removes ? QStringList{from, into} : QStringList()) {
        if (const auto noted = noteStateBefore(m_database, m_step, key); !noted) {
            return noted;
        }
    }
    return {};
}

Result<void> LibraryWriter::moveState(const QString &from, const QString &into)
{
    if (const auto noted = noteMoving(from, into); !noted) {
        return noted;
    }
    const std::initializer_list<std::pair<QString, QVariantList>> statements{
        {u"INSERT INTO states(key, read, starred, reading_list, taste, note, marked_at)"
         " SELECT ?, read, starred, reading_list, taste, note, marked_at FROM states WHERE key = ?"
         " ON CONFLICT(key) DO UPDATE SET read = max(read, excluded.read), starred = max(starred, excluded.starred),"
         " reading_list = max(reading_list, excluded.reading_list), taste = CASE WHEN taste = 0 THEN excluded.taste ELSE taste "
         "END,"
         " marked_at = max(coalesce(marked_at, 0), coalesce(excluded.marked_at, 0)),"
         " note = CASE WHEN note = '' OR note = excluded.note THEN excluded.note WHEN excluded.note = '' THEN note"
         " ELSE note || char(10) || excluded.note END"_s,
         {into, from}},
        {u"INSERT OR IGNORE INTO state_tags(key, tag, by_note) SELECT ?, tag, by_note FROM state_tags WHERE key = ?"_s,
         {into, from}},
        {u"DELETE FROM states WHERE key = ?"_s, {from}},
        {u"DELETE FROM state_tags WHERE key = ?"_s, {from}},
    };
    for (const auto &[statement, values] : statements) {
        if (const auto done = m_database.run(statement, values); !done) {
            return done.error();
        }
    }
    return {};
}

Result<bool> LibraryWriter::outlivesItsVoices(const QString &key, Keep keep)
{
    const auto carries = m_database.value(u"SELECT EXISTS(SELECT 1 FROM states WHERE key = ? AND (starred OR reading_list OR "
                                          u"taste <> 0 OR note <> '' OR (read AND ?)))"
                                          " OR EXISTS(SELECT 1 FROM state_tags WHERE key = ?)"_s,
                                          {key, int(keep == Keep::AnyState), key});
    return carries ? Result<bool>(carries->toBool()) : Result<bool>(carries.error());
}

Result<void> LibraryWriter::leaveWithoutVoice(const QStringList &keys, Keep keep)
{
    QList<qint64> gone;
    for (const QString &key : keys) {
        const auto carries = outlivesItsVoices(key, keep);
        const auto stored = m_store.stored(key);
        if (!carries || !stored) {
            return carries ? stored.error() : carries.error();
        }
        m_outcomes.remove(key);
        if (!*stored) {
            continue;
        }
        if (!*carries) {
            gone += (**stored).id;
        } else if (const auto left = m_store.removeVoices(key); !left) {
            return left;
        }
    }
    std::sort(gone.begin(), gone.end()); // ascending ids go ten times as fast
    return m_store.remove(gone);
}

void LibraryWriter::judge(const DerivedPaper &paper)
{
    const Outcome outcome = outcomeOf(m_before.value(paper.key), paper.voices);
    const auto known = m_outcomes.constFind(paper.key);
    m_outcomes[paper.key] = known == m_outcomes.cend() ? outcome : std::max(*known, outcome);
}

// A series without files goes; the names of the others may have to tell more or less apart.
Result<void> LibraryWriter::tidySources()
{
    const auto gone =
        m_database.run(u"DELETE FROM sources WHERE NOT EXISTS (SELECT 1 FROM files WHERE files.source_id = sources.id)"_s);
    if (!gone) {
        return gone.error();
    }
    const auto rows = m_database.rows(u"SELECT id, name, origin, dialect, language FROM sources ORDER BY id"_s);
    if (!rows) {
        return rows.error();
    }
    QList<Series> all;
    for (const Database::Row &row : *rows) {
        all += Series{row[2].toString(), row[3].toString(), row[4].toString()};
    }
    const QStringList names = seriesNames(all);
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names[i] == rows->at(i)[1].toString()) {
            continue;
        }
        const auto renamed = m_database.run(u"UPDATE sources SET name = ? WHERE id = ?"_s, {names[i], rows->at(i)[0]});
        if (!renamed) {
            return renamed.error();
        }
    }
    return {};
}

} // namespace Paperlark
