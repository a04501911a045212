#include "tests/bench/rawlibrary.h"

#include "core/digest/digestparser.h"
#include "core/library/searchtext.h"
#include "tests/bench/stock.h"

#include <QMap>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark::Bench {

namespace {

// Texts of the same paper from several digests stand one below the other.
void gather(QMap<QString, RawPaper> &papers, const Digest &digest)
{
    for (const Entry &entry : digest.entries) {
        RawPaper &paper = papers[entry.arxivId];
        if (paper.key.isEmpty()) {
            paper.key = entry.arxivId;
            paper.id = digest.date.toJulianDay() << 20;
            paper.columns = {entry.title, entry.authors.join(u", "_s), entry.summary, entry.tags.join(u", "_s)};
        } else {
            paper.columns[2] += u'\n' + entry.summary;
            if (paper.columns[3].isEmpty())
                paper.columns[3] = entry.tags.join(u", "_s);
        }
    }
}

// Reports SQL that fails: a benchmark that measures nothing must not pass for a fast one.
void check(const QSqlQuery &query, bool done)
{
    if (!done)
        qFatal("%s: %s", qPrintable(query.lastQuery()), qPrintable(query.lastError().text()));
}

} // namespace

QList<RawPaper> readRawPapers(const QString &folder)
{
    QMap<QString, RawPaper> byKey;
    const QList<DigestBytes> files = readAll(folder);
    for (const DigestBytes &file : files) {
        const Result<ParsedFile> parsed = parseDigestFile({.path = file.path, .bytes = file.bytes});
        if (!parsed)
            qFatal("%s", qPrintable(parsed.error().message));
        for (const Digest &digest : parsed->digests)
            gather(byKey, digest);
    }
    QList<RawPaper> papers = byKey.values();
    std::stable_sort(papers.begin(), papers.end(), [](const RawPaper &a, const RawPaper &b) { return a.id < b.id; });
    for (qsizetype i = 0; i < papers.size(); ++i) {
        papers[i].id += i;
        for (const QString &column : std::as_const(papers[i].columns))
            papers[i].indexed.append(searchText(column));
    }
    return papers;
}

RawLibrary::RawLibrary(const QString &file) : m_connection(u"raw "_s + file)
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(file);
    if (!m_database.open())
        qFatal("%s: %s", qPrintable(file), qPrintable(m_database.lastError().text()));
    run(u"PRAGMA journal_mode = WAL"_s);
    run(u"CREATE TABLE IF NOT EXISTS papers(id INTEGER PRIMARY KEY, key TEXT, title TEXT, authors TEXT, text TEXT, tags TEXT)"_s);
    run(u"CREATE VIRTUAL TABLE IF NOT EXISTS found USING fts5(title, authors, text, tags, content = '',"
        " tokenize = 'unicode61 remove_diacritics 0')"_s);
    run(u"INSERT INTO found(found, rank) VALUES('hashsize', 16777216)"_s);
}

RawLibrary::~RawLibrary()
{
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

void RawLibrary::insert(const QList<RawPaper> &papers)
{
    m_database.transaction();
    QSqlQuery store(m_database);
    QSqlQuery index(m_database);
    check(store, store.prepare(u"INSERT INTO papers VALUES(?, ?, ?, ?, ?, ?)"_s));
    check(index, index.prepare(u"INSERT INTO found(rowid, title, authors, text, tags) VALUES(?, ?, ?, ?, ?)"_s));
    for (const RawPaper &paper : papers) {
        store.bindValue(0, paper.id);
        store.bindValue(1, paper.key);
        index.bindValue(0, paper.id);
        for (int i = 0; i < 4; ++i) {
            store.bindValue(2 + i, paper.columns[i]);
            index.bindValue(1 + i, paper.indexed[i]);
        }
        check(store, store.exec());
        check(index, index.exec());
    }
    m_database.commit();
}

qint64 RawLibrary::number(const QString &question, const QVariantList &values) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    check(query, query.prepare(question));
    for (const QVariant &value : values)
        query.addBindValue(value);
    check(query, query.exec());
    qint64 last = 0;
    while (query.next())
        last = query.value(0).toLongLong();
    return last;
}

void RawLibrary::run(const QString &statement) const
{
    QSqlQuery query(m_database);
    check(query, query.exec(statement));
}

} // namespace Paperlark::Bench
