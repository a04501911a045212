#include "tests/bench/rawlibrary.h"

#include "core/digest/digestparser.h"
#include "core/library/searchtext.h"
#include "tests/bench/measure.h"
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

void insertRow(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values[i]);
    check(query, query.exec());
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
    for (qsizetype i = 0; i < papers.size(); ++i)
        papers[i].id += i;
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

double RawLibrary::insert(const QList<RawPaper> &papers)
{
    m_database.transaction();
    QSqlQuery store(m_database);
    QSqlQuery index(m_database);
    check(store, store.prepare(u"INSERT INTO papers VALUES(?, ?, ?, ?, ?, ?)"_s));
    check(index, index.prepare(u"INSERT INTO found(rowid, title, authors, text, tags) VALUES(?, ?, ?, ?, ?)"_s));
    double time = 0;
    for (const RawPaper &paper : papers) {
        QVariantList stored{paper.id, paper.key};
        QVariantList indexed{paper.id};
        for (const QString &column : paper.columns) {
            stored.append(column);
            indexed.append(searchText(column));
        }
        const double start = threadTime();
        insertRow(store, stored);
        insertRow(index, indexed);
        time += threadTime() - start;
    }
    const double start = threadTime();
    m_database.commit();
    return time + threadTime() - start;
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
