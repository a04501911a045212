// What the reader does to papers. Each change is one transaction and is committed when it returns.
#include "core/library/library.h"

#include "core/library/database.h"
#include "core/library/paperstore.h"
#include "core/library/upgrade.h"
#include "core/library/writeturn.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::Library)
};

// A change that finds nothing to change says 0 rows: nobody is told and marked_at stays.
Result<int> setFlag(Database &database, const QString &flag, bool value, const QString &key, qint64 now)
{
    const QString statement = value ? u"INSERT INTO states(key, %1, marked_at) SELECT key, 1, ? FROM papers WHERE key = ?"
                                      " ON CONFLICT(key) DO UPDATE SET %1 = 1, marked_at = excluded.marked_at WHERE NOT %1"_s
                                    : u"UPDATE states SET %1 = 0, marked_at = ? WHERE key = ? AND %1"_s;
    return database.run(statement.arg(flag), {now, key});
}

// `done` says whether something changed that hangs on the state; then the state exists and knows when.
Result<int> touch(Database &database, const Result<int> &done, const QString &key, qint64 now)
{
    if (!done || *done == 0) {
        return done;
    }
    return database.run(
        u"INSERT INTO states(key, marked_at) VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET marked_at = excluded.marked_at"_s,
        {key, now});
}

// The reader's own words are found like those of digests.
Result<int> index(Database &database, const Result<int> &done, const QString &key)
{
    if (!done || *done == 0) {
        return done;
    }
    const auto indexed = PaperStore(database).refresh(key);
    return indexed ? done : Result<int>(indexed.error());
}

} // namespace

Result<void> Library::mark(const QStringList &keys, const Change &change)
{
    if (isReadOnly()) {
        return Error{
            Text::tr("The library in %1 can only be read, so marks can't be kept. Make the folder writable and start again.")
                .arg(QDir::toNativeSeparators(QFileInfo(file()).absolutePath()))};
    }
    const auto changed = changeStates(keys, change);
    if (!changed) {
        return changed.error();
    }
    if (!changed->isEmpty()) {
        emit statesChanged(*changed);
    }
    return {};
}

Result<QStringList> Library::changeStates(const QStringList &keys, const Change &change)
{
    const WriteTurn::Mark turn(*m_turn);
    Transaction transaction(*m_database);
    if (const auto begun = beginChange(*m_database, transaction); !begun) {
        return begun.error();
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QStringList changed;
    for (const QString &key : keys) {
        const auto rows = change(key, now);
        if (!rows) {
            return rows.error();
        }
        if (*rows > 0) {
            changed += key;
        }
    }
    const auto committed = changed.isEmpty() ? Result<void>() : transaction.commit();
    return committed ? Result<QStringList>(changed) : Result<QStringList>(committed.error());
}

Result<void> Library::setRead(const QStringList &keys, bool read)
{
    return mark(keys, [&](const QString &key, qint64 now) { return setFlag(*m_database, u"read"_s, read, key, now); });
}

Result<void> Library::setStarred(const QStringList &keys, bool starred)
{
    return mark(keys, [&](const QString &key, qint64 now) { return setFlag(*m_database, u"starred"_s, starred, key, now); });
}

Result<void> Library::setReadingList(const QStringList &keys, bool listed)
{
    return mark(keys, [&](const QString &key, qint64 now) { return setFlag(*m_database, u"reading_list"_s, listed, key, now); });
}

Result<void> Library::addTag(const QStringList &keys, const QString &tag)
{
    const QString name = tag.simplified();
    if (name.isEmpty()) {
        return Error{Text::tr("A tag needs a name. Nothing was changed.")};
    }
    return mark(keys, [&](const QString &key, qint64 now) {
        const auto added =
            m_database->run(u"INSERT OR IGNORE INTO state_tags(key, tag) SELECT key, ? FROM papers WHERE key = ?"_s, {name, key});
        return index(*m_database, touch(*m_database, added, key, now), key);
    });
}

Result<void> Library::removeTag(const QStringList &keys, const QString &tag)
{
    return mark(keys, [&](const QString &key, qint64 now) {
        const auto removed = m_database->run(u"DELETE FROM state_tags WHERE key = ? AND tag = ?"_s, {key, tag.simplified()});
        return index(*m_database, touch(*m_database, removed, key, now), key);
    });
}

Result<void> Library::setNote(const QString &key, const QString &note)
{
    const QString text = note.trimmed().isEmpty() ? u""_s : note;
    return mark({key}, [&](const QString &paper, qint64 now) -> Result<int> {
        const auto written = text.isEmpty()
            ? m_database->run(u"UPDATE states SET note = '', marked_at = ? WHERE key = ? AND note <> ''"_s, {now, paper})
            : m_database->run(
                u"INSERT INTO states(key, note, marked_at) SELECT key, ?, ? FROM papers WHERE key = ? ON CONFLICT(key)"
                " DO UPDATE SET note = excluded.note, marked_at = excluded.marked_at WHERE note <> excluded.note"_s,
                {text, now, paper});
        return index(*m_database, written, paper);
    });
}

} // namespace Paperlark
