#pragma once

#include "core/library/database.h"

#include <QTest>

namespace Paperlark::Testing {

// The steps as they were when libraries of that version were made: never changed, whatever schema.cpp says today.
inline QList<QStringList> oldSteps()
{
    using namespace Qt::StringLiterals;
    return {
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
        },
        {

            u"CREATE TABLE states(key TEXT PRIMARY KEY, read INTEGER NOT NULL DEFAULT 0, starred INTEGER NOT NULL DEFAULT 0,"
            " reading_list INTEGER NOT NULL DEFAULT 0, note TEXT NOT NULL DEFAULT '', marked_at INTEGER) WITHOUT ROWID"_s,
            u"CREATE TABLE state_tags(key TEXT NOT NULL, tag TEXT NOT NULL COLLATE NOCASE, PRIMARY KEY(key, tag)) WITHOUT ROWID"_s,
            u"CREATE INDEX state_tags_by_tag ON state_tags(tag)"_s,
        },
        {

            u"CREATE TABLE shown(id INTEGER PRIMARY KEY REFERENCES papers(id) ON DELETE CASCADE, arxiv_id TEXT NOT NULL,"
            " title TEXT NOT NULL, authors TEXT, authors_truncated INTEGER NOT NULL, tags TEXT, votes INTEGER,"
            " code_urls TEXT, hub_urls TEXT, thumbnail TEXT, video TEXT, days TEXT, voices TEXT NOT NULL)"_s,
            u"CREATE TABLE facets(kind INTEGER NOT NULL, value TEXT NOT NULL COLLATE NOCASE,"
            " id INTEGER NOT NULL REFERENCES papers(id) ON DELETE CASCADE, PRIMARY KEY(kind, value, id)) WITHOUT ROWID"_s,
            u"CREATE INDEX facets_by_paper ON facets(id)"_s,
            u"CREATE TABLE search(id INTEGER PRIMARY KEY, titles TEXT NOT NULL, authors TEXT NOT NULL, bodies TEXT NOT NULL,"
            " tags TEXT NOT NULL, notes TEXT NOT NULL)"_s,
            u"CREATE VIRTUAL TABLE search_index USING fts5(titles, authors, bodies, tags, notes, content = 'search',"
            " content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3')"_s,
            u"INSERT INTO search_index(search_index, rank) VALUES('hashsize', 16777216)"_s,
        },
        {

            u"DROP TABLE facets"_s,
            u"CREATE TABLE tag_names(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE COLLATE NOCASE)"_s,
            u"ALTER TABLE papers ADD votes INTEGER"_s,
            u"ALTER TABLE papers ADD facets TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE search ADD facets TEXT NOT NULL DEFAULT ''"_s,
            u"DROP TABLE search_index"_s,
            u"CREATE VIRTUAL TABLE search_index USING fts5(titles, authors, bodies, tags, notes, facets, content = 'search',"
            " content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 0')"_s,
            u"INSERT INTO search_index(search_index, rank) VALUES('hashsize', 16777216)"_s,
            u"INSERT INTO search_index(search_index, rank) VALUES('automerge', 8)"_s,
            u"CREATE TABLE derivation(search_text INTEGER NOT NULL, vocabulary_papers INTEGER NOT NULL)"_s,
            u"INSERT INTO derivation VALUES(0, 0)"_s,
            u"CREATE TABLE terms(term TEXT PRIMARY KEY, papers INTEGER NOT NULL) WITHOUT ROWID"_s,
            u"CREATE TABLE stale(key TEXT PRIMARY KEY) WITHOUT ROWID"_s,
        },
        {
            u"CREATE TABLE saved_views(position INTEGER PRIMARY KEY, name TEXT NOT NULL, filter TEXT NOT NULL)"_s,
        },
        {
            u"ALTER TABLE states ADD taste INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE state_tags ADD by_note INTEGER NOT NULL DEFAULT 0"_s,
            u"CREATE TABLE quick_tags(digit INTEGER PRIMARY KEY, tag TEXT NOT NULL)"_s,
            u"CREATE TABLE journal(id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, undone INTEGER NOT NULL DEFAULT 0,"
            " what TEXT NOT NULL, value INTEGER NOT NULL DEFAULT 0, text TEXT NOT NULL DEFAULT '', papers INTEGER NOT NULL "
            "DEFAULT 0,"
            " paper TEXT NOT NULL DEFAULT '', bytes INTEGER NOT NULL DEFAULT 0)"_s,
            u"CREATE TABLE journal_changes(step INTEGER NOT NULL REFERENCES journal(id) ON DELETE CASCADE, field TEXT NOT NULL,"
            " text TEXT NOT NULL COLLATE NOCASE, key TEXT NOT NULL, before, after, marked_at INTEGER,"
            " PRIMARY KEY(step, field, text, key)) WITHOUT ROWID"_s,
            u"CREATE INDEX journal_changes_of_titles ON journal_changes(key) WHERE key >= 'title:'"_s,
        },
        {
            u"CREATE TABLE removed_files(step INTEGER NOT NULL REFERENCES journal(id) ON DELETE CASCADE, path TEXT NOT NULL,"
            " content_hash BLOB NOT NULL, id INTEGER, parser_version INTEGER, dialect TEXT, source_id INTEGER, origin TEXT,"
            " language TEXT, import_id INTEGER, finished_at INTEGER, samples INTEGER, notices TEXT, days TEXT,"
            " PRIMARY KEY(step, path)) WITHOUT ROWID"_s,
            u"CREATE TABLE removed_entries(step INTEGER NOT NULL REFERENCES journal(id) ON DELETE CASCADE, id INTEGER NOT NULL,"
            " file_id INTEGER NOT NULL, key TEXT NOT NULL, arxiv_id TEXT NOT NULL, title_key TEXT NOT NULL, day INTEGER NOT "
            "NULL,"
            " language TEXT NOT NULL, text_hash INTEGER NOT NULL, line INTEGER NOT NULL, end_line INTEGER NOT NULL, url TEXT,"
            " title TEXT, translated_title TEXT, authors TEXT, authors_truncated INTEGER NOT NULL, summary TEXT, gist TEXT,"
            " tags TEXT, github_urls TEXT, hub_urls TEXT, link_rejects TEXT, votes INTEGER, thumbnail TEXT, video TEXT)"_s,
            u"CREATE INDEX removed_entries_by_step ON removed_entries(step, title_key)"_s,
            u"CREATE TABLE removed_papers(step INTEGER NOT NULL REFERENCES journal(id) ON DELETE CASCADE, key TEXT NOT NULL,"
            " id INTEGER, PRIMARY KEY(step, key)) WITHOUT ROWID"_s,
        },
        {
            u"CREATE TABLE subscriptions(id INTEGER PRIMARY KEY AUTOINCREMENT, position INTEGER NOT NULL, kind TEXT NOT NULL,"
            " name TEXT NOT NULL, place TEXT NOT NULL, schedule TEXT NOT NULL, hours INTEGER NOT NULL, paused INTEGER NOT NULL,"
            " last_success INTEGER, next_try INTEGER, failures INTEGER NOT NULL DEFAULT 0, error TEXT NOT NULL DEFAULT '',"
            " back_fill_days INTEGER NOT NULL DEFAULT 0, back_fill_paused INTEGER NOT NULL DEFAULT 0)"_s,
            u"CREATE TABLE subscription_days(subscription INTEGER NOT NULL REFERENCES subscriptions(id) ON DELETE CASCADE,"
            " day INTEGER NOT NULL, state INTEGER NOT NULL, address TEXT NOT NULL DEFAULT '', tag BLOB NOT NULL DEFAULT x'',"
            " modified BLOB NOT NULL DEFAULT x'', at INTEGER, PRIMARY KEY(subscription, day)) WITHOUT ROWID"_s,
            u"CREATE TABLE requests(id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, subscription INTEGER NOT NULL,"
            " address TEXT NOT NULL, status INTEGER NOT NULL, bytes INTEGER NOT NULL, milliseconds INTEGER NOT NULL,"
            " result TEXT NOT NULL)"_s,
        },
    };
}

// Makes the open file an empty library of an older version.
inline void makeOld(Database &database, int version)
{
    using namespace Qt::StringLiterals;
    QVERIFY(database.run(u"PRAGMA foreign_keys = OFF"_s));
    QVERIFY(database.run(u"DROP TABLE search_index"_s));
    const auto tables = database.rows(u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"_s);
    for (const Database::Row &table : *tables) {
        QVERIFY(database.run(u"DROP TABLE "_s + table[0].toString()));
    }
    for (int step = 0; step < version; ++step) {
        const QStringList statements = oldSteps().at(step);
        for (const QString &statement : statements) {
            QVERIFY(database.run(statement));
        }
    }
    QVERIFY(database.run(u"PRAGMA user_version = %1"_s.arg(version)));
}

// A library of version 3 with what `library` holds: its facets stood in a table, its index knew no tags of the reader.
inline void copyAsVersion3(const QString &library, const QString &file)
{
    using namespace Qt::StringLiterals;
    const auto opened = Database::open(file);
    QVERIFY(opened);
    Database &old = **opened;
    makeOld(old, 3);
    QVERIFY(old.run(u"ATTACH ? AS now"_s, {library}));
    for (const QString &table : {u"sources"_s, u"imports"_s, u"files"_s, u"notices"_s, u"file_days"_s, u"entries"_s, u"shown"_s}) {
        QVERIFY(old.run(u"INSERT INTO main.%1 SELECT * FROM now.%1"_s.arg(table)));
    }
    QVERIFY(old.run(u"INSERT INTO main.states SELECT key, read, starred, reading_list, note, marked_at FROM now.states"_s));
    QVERIFY(old.run(u"INSERT INTO main.state_tags SELECT key, tag FROM now.state_tags"_s));
    QVERIFY(old.run(u"INSERT INTO main.papers SELECT id, key FROM now.papers"_s));
    QVERIFY(old.run(u"INSERT INTO main.search SELECT id, titles, authors, bodies, '', notes FROM now.search"_s));
    QVERIFY(old.run(u"INSERT INTO main.search_index(search_index) VALUES('rebuild')"_s));
    QVERIFY(old.run(u"INSERT INTO main.facets SELECT 1, value, s.id FROM now.shown s, json_each(s.tags) WHERE true"
                    " ON CONFLICT DO NOTHING"_s));
}

} // namespace Paperlark::Testing
