#pragma once

#include "core/library/database.h"
#include "core/library/importing/librarywriter.h"
#include "core/library/library.h"

#include <QTest>

namespace Paperlark::Testing {

inline Entry entry(const QString &id, const QString &title, const QString &summary, const QString &language = QStringLiteral("en"))
{
    return {.line = 5, .endLine = 5, .arxivId = id, .title = title, .summary = summary, .language = language};
}

inline Digest digest(const QDate &day, const QList<Entry> &entries)
{
    Digest made{.date = day, .line = 1, .entries = entries};
    for (int i = 0; i < made.entries.size(); ++i) {
        made.entries[i].line = made.entries[i].endLine = 5 + i;
    }
    return made;
}

// A library and a writer beside it, for tests that say in entries what files would hold.
class Shelf final
{
public:
    Shelf()
        : m_library(std::move(*Library::open(QStringLiteral(":memory:")))),
          m_database(std::move(*Database::open(m_library->file())))
    {}

    Library &library() { return *m_library; }
    Database &database() { return *m_database; }

    // The file's content is what it says; the same again is the same file.
    QHash<QString, Outcome> put(const QString &path, const QList<Digest> &digests,
                                const QString &dialect = QStringLiteral("paper-table"), bool samples = false)
    {
        LibraryWriter writer(*m_database, samples);
        const ParsedFile parsed{.dialect = dialect, .digests = digests};
        const Result<void> written = writer.write({prepareFile(path, content(parsed), parsed)});
        if (!written) {
            qWarning("%s", qPrintable(written.error().message + written.error().detail));
        }
        m_import = writer.importId();
        return writer.outcomes();
    }
    QHash<QString, Outcome> put(const QString &path, const QDate &day, const QList<Entry> &entries,
                                const QString &dialect = QStringLiteral("paper-table"), bool samples = false)
    {
        return put(path, {digest(day, entries)}, dialect, samples);
    }
    qint64 lastImport() const { return m_import; } // 0: nothing was written

    QStringList keys(const PaperFilter &filter = {})
    {
        QStringList keys;
        for (const PaperRow &row : m_library->rows(m_library->paperIds(filter))) {
            keys += row.key;
        }
        return keys;
    }
    QStringList found(const QString &text) { return keys({.text = text}); }
    Paper paper(const QString &key) { return m_library->paper(key).value_or(Paper{}); }

private:
    static QByteArray content(const ParsedFile &parsed)
    {
        QString all = parsed.dialect;
        for (const Digest &day : parsed.digests) {
            all += QChar(1) + day.date.toString(Qt::ISODate);
            for (const Entry &told : day.entries) {
                const QStringList parts{told.arxivId,
                                        told.title,
                                        told.translatedTitle,
                                        told.summary,
                                        told.language,
                                        told.gist,
                                        told.authors.join(QChar(2)),
                                        told.tags.join(QChar(2)),
                                        told.githubUrls.join(QChar(2)),
                                        told.thumbnail,
                                        QString::number(told.votes.value_or(-1))};
                all += QChar(3) + parts.join(QChar(4));
            }
        }
        return all.toUtf8();
    }

    std::unique_ptr<Library> m_library;
    std::unique_ptr<Database> m_database;
    qint64 m_import{};
};

} // namespace Paperlark::Testing
