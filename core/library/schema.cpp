#include "core/library/schema.h"

#include "core/library/backups/backup.h"
#include "core/library/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::Database)
};

struct Migration {
    QString name{};
    QStringList statements{};
};

// Append only: never edit a step that was released. A step is a list of statements, never one string cut at ";".
// Days are Julian days, 0 is "no date"; lists are JSON, NULL when empty; papers are named by their key everywhere but
// in tables that are made from others (shown, facets, search), which follow the paper's private id.
QList<Migration> migrations()
{
    return {
        {u"what digests say"_s,
         {
             u"CREATE TABLE sources(id INTEGER PRIMARY KEY AUTOINCREMENT, origin TEXT NOT NULL, dialect TEXT NOT NULL, language "
             u"TEXT NOT NULL,"
             " name TEXT NOT NULL, UNIQUE(origin, dialect, language))"_s,
             u"CREATE TABLE imports(id INTEGER PRIMARY KEY AUTOINCREMENT, finished_at INTEGER NOT NULL, samples INTEGER NOT NULL)"_s,
             u"CREATE TABLE files(id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, content_hash BLOB NOT NULL,"
             " parser_version INTEGER NOT NULL, dialect TEXT NOT NULL, source_id INTEGER REFERENCES sources(id),"
             " import_id INTEGER NOT NULL REFERENCES imports(id))"_s,
             u"CREATE INDEX files_by_source ON files(source_id)"_s,
             u"CREATE INDEX files_by_import ON files(import_id)"_s,
             u"CREATE TABLE notices(id INTEGER PRIMARY KEY, file_id INTEGER NOT NULL REFERENCES files(id) ON DELETE CASCADE,"
             " line INTEGER, message TEXT NOT NULL, text TEXT)"_s,
             u"CREATE INDEX notices_by_file ON notices(file_id)"_s,
             u"CREATE TABLE file_days(file_id INTEGER NOT NULL REFERENCES files(id) ON DELETE CASCADE, day INTEGER NOT NULL,"
             " papers INTEGER NOT NULL, PRIMARY KEY(file_id, day)) WITHOUT ROWID"_s,
             // Thin on purpose: the list of all ids is read from it at every start.
             u"CREATE TABLE papers(id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE)"_s,
             u"CREATE TABLE entries(id INTEGER PRIMARY KEY, file_id INTEGER NOT NULL REFERENCES files(id) ON DELETE CASCADE,"
             " key TEXT NOT NULL REFERENCES papers(key) DEFERRABLE INITIALLY DEFERRED, arxiv_id TEXT NOT NULL,"
             " title_key TEXT NOT NULL, day INTEGER NOT NULL, language TEXT NOT NULL, text_hash INTEGER NOT NULL,"
             " line INTEGER NOT NULL, end_line INTEGER NOT NULL, url TEXT, title TEXT, translated_title TEXT, authors TEXT,"
             " authors_truncated INTEGER NOT NULL, summary TEXT, gist TEXT, tags TEXT, github_urls TEXT, hub_urls TEXT,"
             " link_rejects TEXT, votes INTEGER, thumbnail TEXT, video TEXT)"_s,
             u"CREATE INDEX entries_by_file ON entries(file_id)"_s,
             u"CREATE INDEX entries_by_key ON entries(key)"_s,
             u"CREATE INDEX entries_by_title ON entries(title_key, arxiv_id)"_s,
         }},
        {u"what the reader did"_s,
         {
             u"CREATE TABLE states(key TEXT PRIMARY KEY, read INTEGER NOT NULL DEFAULT 0, starred INTEGER NOT NULL DEFAULT 0,"
             " reading_list INTEGER NOT NULL DEFAULT 0, note TEXT NOT NULL DEFAULT '', marked_at INTEGER) WITHOUT ROWID"_s,
             u"CREATE TABLE state_tags(key TEXT NOT NULL, tag TEXT NOT NULL COLLATE NOCASE, PRIMARY KEY(key, tag)) WITHOUT ROWID"_s,
             u"CREATE INDEX state_tags_by_tag ON state_tags(tag)"_s,
         }},
        {u"what is shown and found"_s,
         {
             u"CREATE TABLE shown(id INTEGER PRIMARY KEY REFERENCES papers(id) ON DELETE CASCADE, arxiv_id TEXT NOT NULL,"
             " title TEXT NOT NULL, authors TEXT, authors_truncated INTEGER NOT NULL, tags TEXT, votes INTEGER,"
             " code_urls TEXT, hub_urls TEXT, thumbnail TEXT, video TEXT, days TEXT, voices TEXT NOT NULL)"_s,
             u"CREATE TABLE facets(kind INTEGER NOT NULL, value TEXT NOT NULL COLLATE NOCASE,"
             " id INTEGER NOT NULL REFERENCES papers(id) ON DELETE CASCADE, PRIMARY KEY(kind, value, id)) WITHOUT ROWID"_s,
             u"CREATE INDEX facets_by_paper ON facets(id)"_s,
             // The text as searchText() made it. FTS5 reads it back from here; Library writes both in one transaction.
             u"CREATE TABLE search(id INTEGER PRIMARY KEY, titles TEXT NOT NULL, authors TEXT NOT NULL, bodies TEXT NOT NULL,"
             " tags TEXT NOT NULL, notes TEXT NOT NULL)"_s,
             u"CREATE VIRTUAL TABLE search_index USING fts5(titles, authors, bodies, tags, notes, content = 'search',"
             " content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3')"_s,
             u"INSERT INTO search_index(search_index, rank) VALUES('hashsize', 16777216)"_s,
         }},
        {u"facets in the index"_s,
         {
             // Beside the text, so that text and facets are one question; and in the thin table, which is counted by a scan.
             u"DROP TABLE facets"_s,
             u"CREATE TABLE tag_names(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE COLLATE NOCASE)"_s,
             u"ALTER TABLE papers ADD votes INTEGER"_s,
             u"ALTER TABLE papers ADD facets TEXT NOT NULL DEFAULT ''"_s,
             u"ALTER TABLE search ADD facets TEXT NOT NULL DEFAULT ''"_s,
             u"DROP TABLE search_index"_s,
             u"CREATE VIRTUAL TABLE search_index USING fts5(titles, authors, bodies, tags, notes, facets, content = 'search',"
             " content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 0')"_s,
             u"INSERT INTO search_index(search_index, rank) VALUES('hashsize', 16777216)"_s,
             // Half as many merges cost a search less than they save an import.
             u"INSERT INTO search_index(search_index, rank) VALUES('automerge', 8)"_s,
             // By which rules the index was made; papers that are still to be made anew (upgrade.h).
             u"CREATE TABLE derivation(search_text INTEGER NOT NULL, vocabulary_papers INTEGER NOT NULL)"_s,
             u"INSERT INTO derivation VALUES(0, 0)"_s,
             // The words of the index with the number of their papers, as of vocabulary_papers (vocabulary.h).
             u"CREATE TABLE terms(term TEXT PRIMARY KEY, papers INTEGER NOT NULL) WITHOUT ROWID"_s,
             u"CREATE TABLE stale(key TEXT PRIMARY KEY) WITHOUT ROWID"_s,
         }},
        {u"saved views"_s,
         {
             u"CREATE TABLE saved_views(position INTEGER PRIMARY KEY, name TEXT NOT NULL, filter TEXT NOT NULL)"_s,
         }},
        {u"what can be undone"_s,
         {
             u"ALTER TABLE states ADD taste INTEGER NOT NULL DEFAULT 0"_s,
             // Whether a "#tag" in the paper's note brought it: then it goes with the note.
             u"ALTER TABLE state_tags ADD by_note INTEGER NOT NULL DEFAULT 0"_s,
             u"CREATE TABLE quick_tags(digit INTEGER PRIMARY KEY, tag TEXT NOT NULL)"_s,
             // The undone steps are the newest ones. What a step tells of itself (what … paper) is for words only.
             u"CREATE TABLE journal(id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, undone INTEGER NOT NULL DEFAULT 0,"
             " what TEXT NOT NULL, value INTEGER NOT NULL DEFAULT 0, text TEXT NOT NULL DEFAULT '', papers INTEGER NOT NULL "
             "DEFAULT 0,"
             " paper TEXT NOT NULL DEFAULT '', bytes INTEGER NOT NULL DEFAULT 0)"_s,
             // One value of one paper: a column of `states`, or 'tag' with its name in `text`; or a quick tag or the saved
             // views, of no paper. marked_at is the paper's before the step; journal.at is what it became.
             u"CREATE TABLE journal_changes(step INTEGER NOT NULL REFERENCES journal(id) ON DELETE CASCADE, field TEXT NOT NULL,"
             " text TEXT NOT NULL COLLATE NOCASE, key TEXT NOT NULL, before, after, marked_at INTEGER,"
             " PRIMARY KEY(step, field, text, key)) WITHOUT ROWID"_s,
             // Only papers without an id can become another one.
             u"CREATE INDEX journal_changes_of_titles ON journal_changes(key) WHERE key >= 'title:'"_s,
         }},
        {u"what was removed"_s,
         {
             // The files that a step removes: their rows (files, sources, imports, notices, file_days) as they were. They stay
             // when the step is undone: they tell what to remove again. id is null until they are removed.
             u"CREATE TABLE removed_files(step INTEGER NOT NULL REFERENCES journal(id) ON DELETE CASCADE, path TEXT NOT NULL,"
             " content_hash BLOB NOT NULL, id INTEGER, parser_version INTEGER, dialect TEXT, source_id INTEGER, origin TEXT,"
             " language TEXT, import_id INTEGER, finished_at INTEGER, samples INTEGER, notices TEXT, days TEXT,"
             " PRIMARY KEY(step, path)) WITHOUT ROWID"_s,
             // What they told, while they are gone: the columns of entries.
             u"CREATE TABLE removed_entries(step INTEGER NOT NULL REFERENCES journal(id) ON DELETE CASCADE, id INTEGER NOT NULL,"
             " file_id INTEGER NOT NULL, key TEXT NOT NULL, arxiv_id TEXT NOT NULL, title_key TEXT NOT NULL, day INTEGER NOT "
             "NULL,"
             " language TEXT NOT NULL, text_hash INTEGER NOT NULL, line INTEGER NOT NULL, end_line INTEGER NOT NULL, url TEXT,"
             " title TEXT, translated_title TEXT, authors TEXT, authors_truncated INTEGER NOT NULL, summary TEXT, gist TEXT,"
             " tags TEXT, github_urls TEXT, hub_urls TEXT, link_rejects TEXT, votes INTEGER, thumbnail TEXT, video TEXT)"_s,
             u"CREATE INDEX removed_entries_by_step ON removed_entries(step, title_key)"_s,
             // The papers that this concerned, with the place they had in the list; null: none.
             u"CREATE TABLE removed_papers(step INTEGER NOT NULL REFERENCES journal(id) ON DELETE CASCADE, key TEXT NOT NULL,"
             " id INTEGER, PRIMARY KEY(step, key)) WITHOUT ROWID"_s,
         }},
        {u"where papers come from by themselves"_s,
         {
             // What the reader calls a source in the sidebar; `sources` are the series that digests belong to. Moments are ms UTC.
             u"CREATE TABLE subscriptions(id INTEGER PRIMARY KEY AUTOINCREMENT, position INTEGER NOT NULL, kind TEXT NOT NULL,"
             " name TEXT NOT NULL, place TEXT NOT NULL, schedule TEXT NOT NULL, hours INTEGER NOT NULL, paused INTEGER NOT NULL,"
             " last_success INTEGER, next_try INTEGER, failures INTEGER NOT NULL DEFAULT 0, error TEXT NOT NULL DEFAULT '',"
             " back_fill_days INTEGER NOT NULL DEFAULT 0, back_fill_paused INTEGER NOT NULL DEFAULT 0)"_s,
             // day 0: the whole of it; state 0: wanted, 1: fetched, 2: there is none. tag and modified as the server wrote them.
             u"CREATE TABLE subscription_days(subscription INTEGER NOT NULL REFERENCES subscriptions(id) ON DELETE CASCADE,"
             " day INTEGER NOT NULL, state INTEGER NOT NULL, address TEXT NOT NULL DEFAULT '', tag BLOB NOT NULL DEFAULT x'',"
             " modified BLOB NOT NULL DEFAULT x'', at INTEGER, PRIMARY KEY(subscription, day)) WITHOUT ROWID"_s,
             // What went over the network. It outlives the source; subscription 0: none.
             u"CREATE TABLE requests(id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, subscription INTEGER NOT NULL,"
             " address TEXT NOT NULL, status INTEGER NOT NULL, bytes INTEGER NOT NULL, milliseconds INTEGER NOT NULL,"
             " result TEXT NOT NULL)"_s,
         }},
        {u"what watched folders held"_s,
         {
             // How each file looked when it was last read (watchedfiles.h); modified is in ns since 1970.
             u"CREATE TABLE watched_files(path TEXT PRIMARY KEY, size INTEGER NOT NULL, modified INTEGER NOT NULL,"
             " parser_version INTEGER NOT NULL) WITHOUT ROWID"_s,
         }},
    };
}

Result<int> versionOf(Database &database)
{
    const auto version = database.value(u"PRAGMA user_version"_s);
    return version ? Result<int>(version->toInt()) : Result<int>(version.error());
}

Result<void> runStep(Database &database, const Migration &step, int number)
{
    for (const QString &statement : step.statements) {
        if (const auto done = database.run(statement); !done) {
            return done.error();
        }
    }
    const auto numbered = database.run(u"PRAGMA user_version = %1"_s.arg(number));
    return numbered ? Result<void>() : Result<void>(numbered.error());
}

Error foreignFile(const QString &file)
{
    return {
        Text::tr("%1 is no Paperlark library. Nothing was changed; choose another library.").arg(QDir::toNativeSeparators(file))};
}

Error tooOldToRead(const QString &file)
{
    return {
        Text::tr("The library %1 is from an older version and can't be brought up to date where it is. Make its folder writable.")
            .arg(QDir::toNativeSeparators(file))};
}

// A file without version and with tables was made by somebody else.
Result<void> prepareNewFile(Database &database)
{
    const auto tables = database.value(u"SELECT count(*) FROM sqlite_master"_s);
    if (!tables) {
        return tables.error();
    }
    if (tables->toInt() > 0) {
        return foreignFile(database.file());
    }
    const auto named = database.run(u"PRAGMA application_id = %1"_s.arg(schemaApplicationId));
    return named ? Result<void>() : Result<void>(named.error());
}

// All steps or none, whenever the power goes. Another process may have done them while this one waited for the lock, so the
// number is read inside.
Result<void> migrate(Database &database)
{
    Transaction transaction(database);
    if (const auto begun = transaction.begin(); !begun) {
        return begun.error();
    }
    const auto version = versionOf(database);
    if (!version || *version >= schemaVersion()) {
        return version ? Result<void>() : Result<void>(version.error());
    }
    if (*version == 0) {
        if (const auto prepared = prepareNewFile(database); !prepared) {
            return prepared.error();
        }
    }
    for (int number = *version + 1; number <= schemaVersion(); ++number) {
        if (const auto done = runStep(database, migrations().at(number - 1), number); !done) {
            return done.error();
        }
    }
    return transaction.commit();
}

} // namespace

int schemaVersion()
{
    static const int count = int(migrations().size());
    return count;
}

Result<void> checkSchemaVersion(int version, const QString &file)
{
    if (version < 0) { // nobody ever wrote that
        return Database::damage(file);
    }
    if (version <= schemaVersion()) {
        return {};
    }
    return Error{Text::tr("The library %1 needs a newer Paperlark: it has version %2, this program reads up to version %3. "
                          "Nothing was changed.")
                     .arg(QDir::toNativeSeparators(file))
                     .arg(version)
                     .arg(schemaVersion())};
}

Result<void> bringUpToDate(Database &database)
{
    const auto version = versionOf(database);
    if (!version) {
        return version.error();
    }
    if (const auto known = checkSchemaVersion(*version, database.file()); !known) {
        return known.error();
    }
    if (*version == schemaVersion()) {
        const auto readable = database.value(u"SELECT count(*) FROM sqlite_master"_s);
        return readable ? Result<void>() : Result<void>(readable.error());
    }
    if (database.isReadOnly()) {
        return tooOldToRead(database.file());
    }
    if (const auto kept = *version > 0 ? backUpBeforeUpgrade(database, *version) : Result<void>(); !kept) {
        return kept;
    }
    return migrate(database);
}

} // namespace Paperlark
