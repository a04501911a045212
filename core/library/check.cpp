#include "core/library/library.h"

#include "core/library/database.h"
#include "core/library/importing/titlekey.h"
#include "core/library/paperstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::Library)
};

void checkIntegrity(Database &database, QStringList &findings)
{
    const auto rows = database.rows(u"PRAGMA integrity_check"_s);
    if (!rows) {
        findings += rows.error().message;
        return;
    }
    for (const Database::Row &row : *rows) {
        if (row[0].toString() != "ok"_L1) {
            findings += Text::tr("The file is damaged: %1.").arg(row[0].toString());
        }
    }
}

void checkForeignKeys(Database &database, QStringList &findings)
{
    const auto rows = database.rows(u"PRAGMA foreign_key_check"_s);
    for (const Database::Row &row : rows ? *rows : QList<Database::Row>()) {
        findings +=
            Text::tr("Row %1 of “%2” points to nothing in “%3”.").arg(row[1].toString(), row[0].toString(), row[2].toString());
    }
}

// rank 1 compares the index with the stored text, not only with itself. SQLite takes this for a write.
void checkIndex(Database &database, QStringList &findings)
{
    if (database.isReadOnly()) {
        return;
    }
    Transaction turn(database);
    if (const auto begun = turn.begin(); !begun) {
        findings += begun.error().message;
        return;
    }
    if (!database.run(u"INSERT INTO search_index(search_index, rank) VALUES('integrity-check', 1)"_s)) {
        findings += Text::tr("The search index does not fit the papers.");
    }
}

void checkCounts(Database &database, QStringList &findings)
{
    const auto lost = database.rows(u"SELECT p.key FROM papers p WHERE NOT EXISTS (SELECT 1 FROM entries e WHERE e.key = p.key)"
                                    " AND NOT EXISTS (SELECT 1 FROM states st WHERE st.key = p.key)"_s);
    for (const Database::Row &row : lost ? *lost : QList<Database::Row>()) {
        findings += Text::tr("Paper %1 has neither a summary nor a mark.").arg(row[0].toString());
    }
    const auto bare = database.rows(
        u"SELECT p.key FROM papers p LEFT JOIN shown s ON s.id = p.id LEFT JOIN search x ON x.id = p.id WHERE s.id IS NULL OR x.id IS NULL"_s);
    for (const Database::Row &row : bare ? *bare : QList<Database::Row>()) {
        findings += Text::tr("Paper %1 can't be shown or found.").arg(row[0].toString());
    }
    const auto ghosts = database.value(u"SELECT count(*) FROM search WHERE id NOT IN (SELECT id FROM papers)"_s);
    if (ghosts && ghosts->toInt() > 0) {
        findings += Text::tr("Search finds %n paper(s) too many.", nullptr, ghosts->toInt());
    }
}

// An entry names its paper; without an id it stands with the only paper of its title, or alone under its title.
void checkKeys(Database &database, QStringList &findings)
{
    const auto rows = database.rows(
        u"SELECT e.id, e.key, e.title_key, (SELECT count(DISTINCT o.key) FROM entries o WHERE o.title_key = e.title_key AND "
        u"o.arxiv_id <> ''),"
        " (SELECT min(o.key) FROM entries o WHERE o.title_key = e.title_key AND o.arxiv_id <> '') FROM entries e WHERE e.arxiv_id = ''"_s);
    for (const Database::Row &row : rows ? *rows : QList<Database::Row>()) {
        const QString expected = row[3].toInt() == 1 ? row[4].toString() : titlePaperKey(row[2].toString());
        if (row[1].toString() != expected) {
            findings += Text::tr("An entry stands with paper %1 instead of %2.").arg(row[1].toString(), expected);
        }
    }
    const auto strays = database.value(u"SELECT count(*) FROM entries WHERE arxiv_id <> '' AND arxiv_id <> key"_s);
    if (strays && strays->toInt() > 0) {
        findings += Text::tr("The wrong paper has %n line(s) of digests.", nullptr, strays->toInt());
    }
}

// Steps hold what they changed, and the undone ones are the newest.
void checkJournal(Database &database, QStringList &findings)
{
    const auto broken = database.value(
        u"SELECT (SELECT count(*) FROM journal WHERE NOT EXISTS (SELECT 1 FROM journal_changes c WHERE c.step = journal.id))"
        " + (SELECT count(*) FROM journal_changes WHERE before IS after OR step NOT IN (SELECT id FROM journal))"
        " + (SELECT count(*) FROM journal WHERE NOT undone AND id > (SELECT min(id) FROM journal WHERE undone))"
        " + (SELECT count(*) FROM journal WHERE undone AND id IN (SELECT step FROM removed_entries))"_s);
    if (!broken || broken->toInt() > 0) {
        findings += Text::tr("What can be undone is not whole.");
    }
}

// In the list that is counted and in the index.
bool isCountedAs(Database &database, qint64 id, const DerivedPaper &paper)
{
    TagNames names(database);
    QList<qint64> numbers;
    for (const QString &tag : paper.facets.tags) {
        const auto number = names.find(tag);
        numbers += number ? *number : 0;
    }
    const QString tokens = tokensOf(paper.facets, numbers);
    const auto stored = database.rows(
        u"SELECT coalesce(p.votes, ''), p.facets, x.facets FROM papers p JOIN search x ON x.id = p.id WHERE p.id = ?"_s, {id});
    const QVariantList expected{votesOf(paper.shown).toString(), tokens, indexedTokens(tokens)};
    return stored && !stored->isEmpty()
        && std::equal(expected.begin(), expected.end(), stored->first().begin(),
                      [](const QVariant &a, const QVariant &b) { return a.toString() == b.toString(); });
}

void checkPaper(Database &database, const QString &key, QStringList &findings)
{
    const auto derived = derivePaper(database, key);
    const auto stored = PaperStore(database).stored(key);
    if (!derived || !stored || !*derived || !*stored) {
        return; // reported by the checks above
    }
    if (dayOfPaperId((**stored).id) != ((**derived).day > 0 ? QDate::fromJulianDay((**derived).day) : QDate())) {
        findings += Text::tr("Paper %1 does not stand under its first day.").arg(key);
    }
    if (!isShownAs(**derived, (**stored).shown)) {
        findings += Text::tr("What is shown of paper %1 does not follow from its summaries.").arg(key);
    }
    if (!isCountedAs(database, (**stored).id, **derived)) {
        findings += Text::tr("Paper %1 is not found by its tags, languages, sources and votes.").arg(key);
    }
    const auto search = database.rows(u"SELECT titles, authors, bodies, tags, notes FROM search WHERE id = ?"_s, {(**stored).id});
    if (search && !search->isEmpty() && search->first() != (**derived).search) {
        findings += Text::tr("Search does not find paper %1 by its own words.").arg(key);
    }
}

} // namespace

QStringList Library::check() const
{
    QStringList findings;
    checkIntegrity(*m_database, findings);
    if (!findings.isEmpty()) {
        return findings; // what follows would repeat it in other words
    }
    checkForeignKeys(*m_database, findings);
    checkIndex(*m_database, findings);
    checkCounts(*m_database, findings);
    checkKeys(*m_database, findings);
    checkJournal(*m_database, findings);
    const auto keys = m_database->rows(u"SELECT key FROM papers ORDER BY key"_s);
    for (const Database::Row &row : keys ? *keys : QList<Database::Row>()) {
        checkPaper(*m_database, row[0].toString(), findings);
    }
    return findings;
}

} // namespace Paperlark
