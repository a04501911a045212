#include "core/library/librarywriter.h"

#include "core/library/jsonlist.h"
#include "core/library/series.h"
#include "core/library/titlekey.h"
#include "core/library/upgrade.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QMap>

#include <algorithm>

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

QString languageOfMost(const ParsedFile &parsed)
{
    QMap<QString, int> counts;
    for (const Digest &digest : parsed.digests) {
        for (const Entry &entry : digest.entries) {
            counts[entry.language] += entry.language.isEmpty() ? 0 : 1;
        }
    }
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return most == counts.cend() ? QString() : most.key();
}

// A day may have two headings in one file.
void addDay(QList<std::pair<QDate, int>> &days, const Digest &digest)
{
    const auto same = std::find_if(days.begin(), days.end(), [&](const auto &day) { return day.first == digest.date; });
    if (same == days.end()) {
        days.emplace_back(digest.date, int(digest.entries.size()));
    } else {
        same->second += int(digest.entries.size());
    }
}

} // namespace

QByteArray contentHash(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

PreparedFile prepareFile(const QString &path, const QByteArray &bytes, const ParsedFile &parsed)
{
    PreparedFile file{.path = path,
                      .hash = contentHash(bytes),
                      .dialect = parsed.dialect,
                      .origin = originOf(path),
                      .language = languageOfMost(parsed),
                      .notices = parsed.notices};
    for (const Digest &digest : parsed.digests) {
        if (digest.date.isValid()) {
            addDay(file.days, digest);
        }
        for (const Entry &entry : digest.entries) {
            file.entries += PreparedEntry{entry, digest.date, titleKey(entry.title), textHash(entry.summary)};
        }
    }
    return file;
}

Result<void> LibraryWriter::write(const QList<PreparedFile> &files)
{
    const auto outcomes = m_outcomes;
    const qint64 import = m_import;
    const auto written = writeAll(files);
    if (!written) {
        m_outcomes = outcomes;
        m_import = import;
        m_store.rolledBack();
    }
    return written;
}

Result<void> LibraryWriter::writeAll(const QList<PreparedFile> &files)
{
    m_changed = false;
    Transaction transaction(m_database);
    if (const auto begun = beginChange(m_database, transaction); !begun) {
        return begun.error();
    }
    for (const PreparedFile &file : files) {
        if (const auto written = writeFile(file); !written) {
            return written.error();
        }
    }
    if (!m_changed) {
        return {};
    }
    if (const auto settled = settle(Keep::AnyState); !settled) {
        return settled.error();
    }
    return transaction.commit();
}

Result<void> LibraryWriter::removeFiles(const QList<qint64> &files, Keep keep)
{
    m_changed = !files.isEmpty();
    Transaction transaction(m_database);
    if (const auto begun = beginChange(m_database, transaction); !begun) {
        return begun.error();
    }
    for (const qint64 id : files) {
        if (const auto cleared = clearFile(id); !cleared) {
            return cleared.error();
        }
        if (const auto removed = m_database.run(u"DELETE FROM files WHERE id = ?"_s, {id}); !removed) {
            return removed.error();
        }
    }
    if (const auto settled = settle(keep); !settled) {
        return settled.error();
    }
    const auto imports = m_database.run(u"DELETE FROM imports WHERE id NOT IN (SELECT import_id FROM files)"_s);
    if (!imports) {
        return imports.error();
    }
    return transaction.commit();
}

Result<void> LibraryWriter::writeFile(const PreparedFile &file)
{
    const auto known = isKnown(file);
    if (!known) {
        return known.error();
    }
    if (*known) {
        return {};
    }
    m_changed = true;
    if (const auto noted = noteImport(); !noted) {
        return noted.error();
    }
    const auto id = fileRow(file);
    if (!id) {
        return id.error();
    }
    if (const auto cleared = clearFile(*id); !cleared) {
        return cleared.error();
    }
    if (const auto entries = writeEntries(file, *id); !entries) {
        return entries.error();
    }
    return writeNotices(file, *id);
}

Result<bool> LibraryWriter::isKnown(const PreparedFile &file)
{
    const auto known = m_database.rows(u"SELECT content_hash, parser_version FROM files WHERE path = ?"_s, {file.path});
    if (!known) {
        return known.error();
    }
    const bool same =
        !known->isEmpty() && known->first()[0].toByteArray() == file.hash && known->first()[1].toInt() == parserVersion;
    if (!same) {
        return false;
    }
    const auto met = meetAgain(file.path);
    return met ? Result<bool>(true) : Result<bool>(met.error());
}

Result<void> LibraryWriter::meetAgain(const QString &path)
{
    const auto keys =
        m_database.rows(u"SELECT DISTINCT e.key FROM files f JOIN entries e ON e.file_id = f.id WHERE f.path = ?"_s, {path});
    if (!keys) {
        return keys.error();
    }
    for (const Database::Row &row : *keys) {
        if (!m_outcomes.contains(row[0].toString())) {
            m_outcomes.insert(row[0].toString(), Outcome::Unchanged);
        }
    }
    return {};
}

Result<void> LibraryWriter::noteImport()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (m_import) {
        const auto noted = m_database.run(u"UPDATE imports SET finished_at = ? WHERE id = ?"_s, {now, m_import});
        return noted ? Result<void>() : Result<void>(noted.error());
    }
    const auto id = m_database.insert(u"INSERT INTO imports(finished_at, samples) VALUES(?, ?)"_s, {now, int(m_samples)});
    if (!id) {
        return id.error();
    }
    m_import = *id;
    return {};
}

Result<qint64> LibraryWriter::sourceOf(const PreparedFile &file)
{
    const QVariantList series{text(file.origin), text(file.dialect), text(file.language)};
    const auto known = m_database.value(u"SELECT id FROM sources WHERE origin = ? AND dialect = ? AND language = ?"_s, series);
    if (!known) {
        return known.error();
    }
    if (!known->isNull()) {
        return known->toLongLong();
    }
    return m_database.insert(u"INSERT INTO sources(origin, dialect, language, name) VALUES(?, ?, ?, '')"_s, series);
}

// A file that is read again keeps the import that first brought it.
Result<qint64> LibraryWriter::fileRow(const PreparedFile &file)
{
    QVariant source;
    if (!file.entries.isEmpty()) {
        const auto id = sourceOf(file);
        if (!id) {
            return id.error();
        }
        source = *id;
    }
    const auto row = m_database.rows(
        u"INSERT INTO files(path, content_hash, parser_version, dialect, source_id, import_id) VALUES(?, ?, ?, ?, ?, ?)"
        " ON CONFLICT(path) DO UPDATE SET content_hash = excluded.content_hash, parser_version = excluded.parser_version,"
        " dialect = excluded.dialect, source_id = excluded.source_id RETURNING id"_s,
        {file.path, file.hash, parserVersion, text(file.dialect), source, m_import});
    return row ? Result<qint64>(row->first().first().toLongLong()) : Result<qint64>(row.error());
}

Result<void> LibraryWriter::writeEntries(const PreparedFile &file, qint64 id)
{
    for (const PreparedEntry &prepared : file.entries) {
        const Entry &entry = prepared.entry;
        // An entry without an id stands alone until settleTitle() finds its paper.
        const QString key = entry.arxivId.isEmpty() ? titlePaperKey(prepared.titleKey) : entry.arxivId;
        if (const auto known = rememberVoices(key); !known) {
            return known.error();
        }
        m_titles.insert(prepared.titleKey);
        const auto done = m_database.run(
            u"INSERT INTO entries(file_id, key, arxiv_id, title_key, day, language, text_hash, line, end_line, url, title,"
            " translated_title, authors, authors_truncated, summary, gist, tags, github_urls, hub_urls, link_rejects, votes,"
            " thumbnail, video) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {id,
             key,
             text(entry.arxivId),
             text(prepared.titleKey),
             julian(prepared.day),
             text(entry.language),
             prepared.textHash,
             entry.line,
             entry.endLine,
             entry.url,
             entry.title,
             entry.translatedTitle,
             columnOfList(entry.authors),
             int(entry.authorsTruncated),
             entry.summary,
             entry.gist,
             columnOfList(entry.tags),
             columnOfList(entry.githubUrls),
             columnOfList(entry.hubUrls),
             columnOfList(entry.linkRejects),
             entry.votes ? QVariant(*entry.votes) : QVariant(),
             entry.thumbnail,
             entry.video});
        if (!done) {
            return done.error();
        }
    }
    return {};
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
