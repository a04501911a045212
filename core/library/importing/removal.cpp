// Files that go out of the library with everything they told, and come back. What goes is kept with the step of the journal,
// and never held in memory: a source may hold a million papers.
#include "core/library/importing/librarywriter.h"

#include "core/library/jsonlist.h"
#include "core/library/marks/journalnotes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int titlesAtOnce = 1000;
constexpr int papersAtOnce = 3000; // the more, the fewer places of the index are written twice

// Of `entries`, behind its id.
constexpr QStringView entryColumns =
    u"file_id, key, arxiv_id, title_key, day, language, text_hash, line, end_line, url, title, translated_title, authors,"
    " authors_truncated, summary, gist, tags, github_urls, hub_urls, link_rejects, votes, thumbnail, video";

// The first: a file that was read anew since has another hash, and is another one. The second drops those not found.
QStringList keeping()
{
    return {
        u"UPDATE removed_files SET id = NULL WHERE step = ?"_s,
        u"INSERT OR REPLACE INTO removed_files SELECT r.step, f.path, f.content_hash, f.id, f.parser_version, f.dialect, "
        u"f.source_id,"
        " s.origin, s.language, f.import_id, i.finished_at, i.samples,"
        " (SELECT json_group_array(json_array(n.line, n.message, n.text)) FROM (SELECT * FROM notices WHERE file_id = f.id ORDER "
        "BY "
        "id) n),"
        " (SELECT json_group_array(json_array(d.day, d.papers)) FROM file_days d WHERE d.file_id = f.id)"
        " FROM removed_files r JOIN files f ON f.path = r.path AND f.content_hash = r.content_hash"
        " JOIN imports i ON i.id = f.import_id LEFT JOIN sources s ON s.id = f.source_id WHERE r.step = ?"_s,
        u"DELETE FROM removed_files WHERE step = ? AND id IS NULL"_s,
        u"INSERT INTO removed_entries(step, id, %1) SELECT r.step, e.id, %2 FROM removed_files r JOIN entries e ON e.file_id = "
        u"r.id"
        " WHERE r.step = ?"_s.arg(entryColumns, u"e."_s + entryColumns.toString().replace(u", "_s, u", e."_s)),
        u"INSERT INTO removed_papers(step, key, id) SELECT DISTINCT e.step, e.key, p.id FROM removed_entries e"
        " LEFT JOIN papers p ON p.key = e.key WHERE e.step = ?"_s,
    };
}

// What hangs on a file goes by cascade.
QStringList removing()
{
    return {
        u"DELETE FROM files WHERE id IN (SELECT id FROM removed_files WHERE step = ?)"_s,
    };
}

// Files that came again since stay as they came. The step is named inside too: a list that hung on the row outside would be
// made for every entry.
QStringList forgettingWhatCameAgain()
{
    return {
        u"DELETE FROM removed_entries WHERE step = ? AND file_id IN (SELECT r.id FROM removed_files r JOIN files f ON f.path = "
        u"r.path WHERE r.step = ?)"_s,
        u"DELETE FROM removed_files WHERE step = ? AND path IN (SELECT path FROM files)"_s,
    };
}

// Rows keep their numbers where nobody else got one of them since, and move behind the last one all together otherwise.
QString shiftOf(const QString &table)
{
    return u"CASE WHEN EXISTS(SELECT 1 FROM %1 t JOIN removed_%1 r ON r.id = t.id WHERE r.step = s.step)"
           " THEN (SELECT max(id) FROM %1) + 1 - (SELECT min(id) FROM removed_%1 WHERE step = s.step) ELSE 0 END"_s.arg(table);
}

QStringList puttingBack()
{
    return {
        u"INSERT OR IGNORE INTO imports(id, finished_at, samples) SELECT import_id, finished_at, samples FROM removed_files"
        " WHERE step = ?"_s,
        u"INSERT OR IGNORE INTO sources(id, origin, dialect, language, name) SELECT source_id, origin, dialect, language, ''"
        " FROM removed_files WHERE step = ? AND source_id IS NOT NULL"_s,
        u"INSERT INTO files(id, path, content_hash, parser_version, dialect, source_id, import_id) SELECT r.id, r.path, "
        u"r.content_hash,"
        " r.parser_version, r.dialect, (SELECT s.id FROM sources s WHERE s.origin = r.origin AND s.dialect = r.dialect"
        " AND s.language = r.language), r.import_id FROM removed_files r WHERE r.step = ?"_s,
        u"INSERT INTO notices(file_id, line, message, text) SELECT r.id, json_extract(n.value, '$[0]'), json_extract(n.value, "
        u"'$[1]'),"
        " json_extract(n.value, '$[2]') FROM removed_files r, json_each(r.notices) n WHERE r.step = ?"_s,
        u"INSERT INTO file_days(file_id, day, papers) SELECT r.id, json_extract(d.value, '$[0]'), json_extract(d.value, '$[1]')"
        " FROM removed_files r, json_each(r.days) d WHERE r.step = ?"_s,
        u"INSERT INTO entries(id, %1) SELECT id, %1 FROM removed_entries WHERE step = ?"_s.arg(entryColumns),
    };
}

QStringList forgetting()
{
    return {
        u"DELETE FROM removed_entries WHERE step = ?"_s,
        u"DELETE FROM removed_papers WHERE step = ?"_s,
    };
}

} // namespace

Result<int> LibraryWriter::removeFiles(qint64 step, Keep keep)
{
    startAfresh();
    m_step = step;
    m_removes = true;
    if (const auto kept = runForStep(keeping() + removing()); !kept) {
        return kept.error();
    }
    const auto papers = settleRemoved(keep);
    const auto noted = papers ? noteStatesAfter(m_database, step) : Result<void>();
    const auto imports = m_database.run(u"DELETE FROM imports WHERE id NOT IN (SELECT import_id FROM files)"_s);
    if (!noted || !imports) {
        return noted ? imports.error() : noted.error();
    }
    return papers;
}

Result<int> LibraryWriter::putFilesBack(qint64 step)
{
    startAfresh();
    m_step = step;
    m_removes = false;
    if (const auto left = runForStep(forgettingWhatCameAgain()); !left) {
        return left.error();
    }
    const auto shifts =
        m_database.rows(u"SELECT %1, %2 FROM (SELECT ? AS step) s"_s.arg(shiftOf(u"files"_s), shiftOf(u"entries"_s)), {step});
    if (!shifts) {
        return shifts.error();
    }
    const QVariant files = shifts->first()[0];
    const auto filesMoved = m_database.run(u"UPDATE removed_files SET id = id + ? WHERE step = ?"_s, {files, step});
    const auto entriesMoved = m_database.run(u"UPDATE removed_entries SET file_id = file_id + ?, id = id + ? WHERE step = ?"_s,
                                             {files, shifts->first()[1], step});
    if (!filesMoved || !entriesMoved) {
        return filesMoved ? entriesMoved.error() : filesMoved.error();
    }
    if (const auto back = runForStep(puttingBack()); !back) {
        return back.error();
    }
    const auto papers = settleRemoved(Keep::AnyState);
    const auto forgotten = papers ? runForStep(forgetting()) : Result<void>();
    return forgotten ? papers : Result<int>(forgotten.error());
}

Result<void> LibraryWriter::runForStep(const QStringList &statements)
{
    for (const QString &statement : statements) {
        const QVariantList steps(statement.count(u'?'), m_step);
        if (const auto done = m_database.run(statement, steps); !done) {
            return done.error();
        }
    }
    return {};
}

Result<void> LibraryWriter::countWhatSettles()
{
    const auto all = m_database.value(u"SELECT (SELECT count(DISTINCT title_key) FROM removed_entries WHERE step = ?)"
                                      " + (SELECT count(*) FROM removed_papers WHERE step = ?)"_s,
                                      {m_step, m_step});
    if (!all) {
        return all.error();
    }
    m_settled = 0;
    m_settles = all->toInt();
    return settledMore(0);
}

// Titles that meet may concern further papers than were counted.
Result<void> LibraryWriter::settledMore(qsizetype titlesOrPapers)
{
    m_settled = std::min(m_settled + int(titlesOrPapers), m_settles);
    return !m_progress || m_progress(m_settled, m_settles) ? Result<void>() : Result<void>(Error{});
}

// Papers that stand elsewhere now free the places of those that come back.
Result<int> LibraryWriter::settleRemoved(Keep keep)
{
    if (const auto counted = m_progress ? countWhatSettles() : Result<void>(); !counted) {
        return counted.error();
    }
    if (const auto settled = settleRemovedTitles(); !settled) {
        return settled.error();
    }
    const QString isThere = u"EXISTS (SELECT 1 FROM papers p WHERE p.key = r.key)"_s;
    for (const QString &condition : m_removes ? QStringList{u"true"_s} : QStringList{isThere, u"NOT "_s + isThere}) {
        if (const auto settled = settleRemovedPapers(condition, keep); !settled) {
            return settled.error();
        }
    }
    const auto papers = m_database.value(u"SELECT count(DISTINCT key) FROM removed_entries WHERE step = ?"_s, {m_step});
    const auto tidied = tidySources();
    if (!papers || !tidied) {
        return papers ? tidied.error() : papers.error();
    }
    return papers->toInt();
}

Result<void> LibraryWriter::settleRemovedTitles()
{
    std::optional<QString> last;
    while (true) {
        const auto titles = m_database.rows(u"SELECT DISTINCT title_key FROM removed_entries WHERE step = ? AND title_key %1 ?"
                                            " ORDER BY title_key LIMIT ?"_s.arg(last ? u">"_s : u">="_s),
                                            {m_step, last.value_or(u""_s), titlesAtOnce});
        if (!titles || titles->isEmpty()) {
            return titles ? Result<void>() : Result<void>(titles.error());
        }
        for (const Database::Row &title : *titles) {
            if (const auto settled = settleTitle(title[0].toString()); !settled) {
                return settled;
            }
        }
        if (const auto going = settledMore(titles->size()); !going) {
            return going;
        }
        last = titles->last()[0].toString();
    }
}

Result<void> LibraryWriter::settleRemovedPapers(const QString &condition, Keep keep)
{
    QString last = u""_s; // no key is empty
    while (true) {
        const auto rows = m_database.rows(u"SELECT r.key, r.id FROM removed_papers r WHERE r.step = ? AND r.key > ? AND "_s
                                              + condition + u" ORDER BY r.key LIMIT ?"_s,
                                          {m_step, last, papersAtOnce});
        if (!rows || rows->isEmpty()) {
            return rows ? Result<void>() : Result<void>(rows.error());
        }
        QHash<QString, std::optional<qint64>> papers;
        for (const Database::Row &row : *rows) {
            papers.insert(row[0].toString(), row[1].isNull() ? std::nullopt : std::optional(row[1].toLongLong()));
        }
        if (const auto settled = settlePapers({}, papers, keep); !settled) {
            return settled;
        }
        m_outcomes.clear(); // nobody asks
        if (const auto going = settledMore(rows->size()); !going) {
            return going;
        }
        last = rows->last()[0].toString();
    }
}

} // namespace Paperlark
