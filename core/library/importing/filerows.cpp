// The rows that a file has in the library: itself, its series, its entries, its days and notices.
#include "core/library/importing/librarywriter.h"

#include "core/library/jsonlist.h"

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

// The columns are NOT NULL: an empty text is no null.
QString text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

qint64 julian(const QDate &day)
{
    return day.isValid() ? day.toJulianDay() : 0;
}

QVariant utf8List(const QStringList &list)
{
    return Database::utf8(columnOfList(list));
}

} // namespace

// Null for a file without entries: it belongs to no series.
Result<QVariant> LibraryWriter::sourceOf(const PreparedFile &file)
{
    if (file.entries.isEmpty()) {
        return QVariant();
    }
    const QVariantList series{text(file.origin), text(file.dialect), text(file.language)};
    const auto known = m_database.value(u"SELECT id FROM sources WHERE origin = ? AND dialect = ? AND language = ?"_s, series);
    if (!known || !known->isNull()) {
        return known;
    }
    const auto made = m_database.insert(u"INSERT INTO sources(origin, dialect, language, name) VALUES(?, ?, ?, '')"_s, series);
    return made ? Result<QVariant>(QVariant(*made)) : Result<QVariant>(made.error());
}

// A file that is read again keeps the import that first brought it.
Result<LibraryWriter::FileRow> LibraryWriter::fileRow(const PreparedFile &file)
{
    const auto source = sourceOf(file);
    if (!source) {
        return source.error();
    }
    const auto row = m_database.rows(
        u"INSERT INTO files(path, content_hash, parser_version, dialect, source_id, import_id) VALUES(?, ?, ?, ?, ?, ?)"
        " ON CONFLICT(path) DO UPDATE SET content_hash = excluded.content_hash, parser_version = excluded.parser_version,"
        " dialect = excluded.dialect, source_id = excluded.source_id RETURNING id"_s,
        {file.path, file.isEnd() ? file.hash : ""_ba, parserVersion, text(file.dialect), *source, m_import});
    return row ? Result<FileRow>(FileRow{&file, row->first().first().toLongLong(), source->toLongLong()})
               : Result<FileRow>(row.error());
}

Result<void> LibraryWriter::writeEntries(const FileRow &file)
{
    for (const PreparedEntry &prepared : file.content->entries) {
        const QString key = m_new.keyOf(prepared);
        const bool isNew = m_new.hasPaper(key);
        if (const auto known = isNew ? Result<void>() : rememberVoices(key); !known) {
            return known;
        }
        if (!m_new.hasTitle(prepared.titleKey)) {
            m_titles.insert(prepared.titleKey);
        }
        const auto row = writeEntry(prepared, key, file.id);
        if (!row) {
            return row.error();
        }
        if (isNew) {
            m_tellings[key] += Telling{.entry = prepared.entry,
                                       .id = *row,
                                       .day = prepared.day,
                                       .dialect = file.content->dialect,
                                       .origin = file.content->origin,
                                       .source = file.source,
                                       .file = file.content->path,
                                       .textHash = prepared.words.textHash,
                                       .words = prepared.words};
        }
    }
    return {};
}

Result<qint64> LibraryWriter::writeEntry(const PreparedEntry &prepared, const QString &key, qint64 file)
{
    const Entry &entry = prepared.entry;
    return m_database.insert(
        u"INSERT INTO entries(file_id, key, arxiv_id, title_key, day, language, text_hash, line, end_line, url, title,"
        " translated_title, authors, authors_truncated, summary, gist, tags, github_urls, hub_urls, link_rejects, votes,"
        " thumbnail, video) VALUES(?, ?, ?, CAST(? AS TEXT), ?, ?, ?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT),"
        " CAST(? AS TEXT), ?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT),"
        " CAST(? AS TEXT), ?, CAST(? AS TEXT), CAST(? AS TEXT))"_s,
        {file,
         key,
         text(entry.arxivId),
         Database::utf8(text(prepared.titleKey)),
         julian(prepared.day),
         text(entry.language),
         prepared.words.textHash,
         entry.line,
         entry.endLine,
         Database::utf8(entry.url),
         Database::utf8(entry.title),
         Database::utf8(entry.translatedTitle),
         utf8List(entry.authors),
         int(entry.authorsTruncated),
         Database::utf8(entry.summary),
         Database::utf8(entry.gist),
         utf8List(entry.tags),
         utf8List(entry.githubUrls),
         utf8List(entry.hubUrls),
         utf8List(entry.linkRejects),
         entry.votes ? QVariant(*entry.votes) : QVariant(),
         Database::utf8(entry.thumbnail),
         Database::utf8(entry.video)});
}

Result<void> LibraryWriter::writeNotices(const PreparedFile &file, qint64 id)
{
    for (const Notice &notice : file.notices) {
        const auto done =
            m_database.run(u"INSERT INTO notices(file_id, line, message, text) VALUES(?, ?, ?, ?)"_s,
                           {id, notice.line ? QVariant(*notice.line) : QVariant(), text(notice.message), notice.text});
        if (!done) {
            return done.error();
        }
    }
    for (const auto &[day, papers] : file.days) {
        const auto done =
            m_database.run(u"INSERT INTO file_days(file_id, day, papers) VALUES(?, ?, ?)"_s, {id, julian(day), papers});
        if (!done) {
            return done.error();
        }
    }
    return {};
}

Result<void> LibraryWriter::clearFile(qint64 id)
{
    const auto told = m_database.rows(u"SELECT DISTINCT key, title_key FROM entries WHERE file_id = ?"_s, {id});
    if (!told) {
        return told.error();
    }
    for (const Database::Row &row : *told) {
        if (const auto known = rememberVoices(row[0].toString()); !known) {
            return known.error();
        }
        m_titles.insert(row[1].toString());
    }
    for (const QString &statement : {u"DELETE FROM entries WHERE file_id = ?"_s, u"DELETE FROM notices WHERE file_id = ?"_s,
                                     u"DELETE FROM file_days WHERE file_id = ?"_s}) {
        if (const auto done = m_database.run(statement, {id}); !done) {
            return done.error();
        }
    }
    return {};
}

} // namespace Paperlark
