#include "core/library/importing/librarywriter.h"

#include "core/library/upgrade.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Paperlark {

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
    startAfresh();
    Transaction transaction(m_database);
    if (const auto begun = beginChange(m_database, transaction); !begun) {
        return begun.error();
    }
    QList<FileRow> news;
    for (const PreparedFile &file : files) {
        const auto taken = takeFile(file);
        if (!taken) {
            return taken.error();
        }
        news += *taken ? QList{**taken} : QList<FileRow>();
    }
    if (!m_changed) {
        return {};
    }
    if (const auto written = writeFiles(news); !written) {
        return written;
    }
    if (const auto settled = settle(); !settled) {
        return settled.error();
    }
    return transaction.commit();
}

void LibraryWriter::startAfresh()
{
    m_titles.clear();
    m_keys.clear();
    m_new = {};
    m_tellings.clear();
    m_movedInto.clear();
    m_before.clear();
}

Result<std::optional<LibraryWriter::FileRow>> LibraryWriter::takeFile(const PreparedFile &file)
{
    const auto wasRead = file.isBegin() ? hasFile(file.path) : Result<bool>(false);
    const auto known = wasRead && *wasRead ? isKnown(file) : wasRead;
    if (!known) {
        return known.error();
    }
    if (*known) {
        return std::optional<FileRow>();
    }
    m_changed = true;
    if (const auto noted = noteImport(); !noted) {
        return noted.error();
    }
    const auto row = fileRow(file);
    if (!row) {
        return row.error();
    }
    const auto cleared = *wasRead ? clearFile(row->id) : Result<void>();
    return cleared ? Result<std::optional<FileRow>>(*row) : Result<std::optional<FileRow>>(cleared.error());
}

Result<void> LibraryWriter::writeFiles(const QList<FileRow> &files)
{
    QList<const PreparedFile *> contents;
    for (const FileRow &file : files) {
        contents += file.content;
    }
    auto found = NewPapers::among(contents, m_database, m_titles);
    if (!found) {
        return found.error();
    }
    m_new = std::move(*found);
    for (const FileRow &file : files) {
        if (const auto entries = writeEntries(file); !entries) {
            return entries;
        }
        if (const auto notices = writeNotices(*file.content, file.id); !notices) {
            return notices;
        }
    }
    return {};
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

Result<bool> LibraryWriter::hasFile(const QString &path)
{
    const auto found = m_database.value(u"SELECT EXISTS(SELECT 1 FROM files WHERE path = ?)"_s, {path});
    return found ? Result<bool>(found->toBool()) : Result<bool>(found.error());
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

} // namespace Paperlark
