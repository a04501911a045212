#include "core/library/mark.h"

#include "core/library/database.h"
#include "core/library/paperstore.h"

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

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

Result<int> addTag(Database &database, const QString &tag, const QString &key, qint64 now)
{
    const auto added =
        database.run(u"INSERT OR IGNORE INTO state_tags(key, tag) SELECT key, ? FROM papers WHERE key = ?"_s, {tag, key});
    return index(database, touch(database, added, key, now), key);
}

Result<int> removeTag(Database &database, const QString &tag, const QString &key, qint64 now)
{
    const auto removed = database.run(u"DELETE FROM state_tags WHERE key = ? AND tag = ?"_s, {key, tag});
    return index(database, touch(database, removed, key, now), key);
}

Result<int> setNote(Database &database, const QString &note, const QString &key, qint64 now)
{
    const auto written = note.isEmpty()
        ? database.run(u"UPDATE states SET note = '', marked_at = ? WHERE key = ? AND note <> ''"_s, {now, key})
        : database.run(u"INSERT INTO states(key, note, marked_at) SELECT key, ?, ? FROM papers WHERE key = ? ON CONFLICT(key)"
                       " DO UPDATE SET note = excluded.note, marked_at = excluded.marked_at WHERE note <> excluded.note"_s,
                       {note, now, key});
    return index(database, written, key);
}

Result<int> writeFor(const QString &key, const Mark &mark, Database &database, qint64 now)
{
    switch (mark.what) {
    case Mark::What::Read: return setFlag(database, u"read"_s, mark.on, key, now);
    case Mark::What::Starred: return setFlag(database, u"starred"_s, mark.on, key, now);
    case Mark::What::ReadingList: return setFlag(database, u"reading_list"_s, mark.on, key, now);
    case Mark::What::Tag: return mark.on ? addTag(database, mark.text, key, now) : removeTag(database, mark.text, key, now);
    case Mark::What::Note: return setNote(database, mark.text, key, now);
    }
    Q_UNREACHABLE();
}

} // namespace

void apply(const Mark &mark, PaperState &state)
{
    switch (mark.what) {
    case Mark::What::Read: state.read = mark.on; return;
    case Mark::What::Starred: state.starred = mark.on; return;
    case Mark::What::ReadingList: state.readingList = mark.on; return;
    case Mark::What::Note: state.note = mark.text; return;
    case Mark::What::Tag: break;
    }
    if (!mark.on) {
        state.tags.removeIf([&](const QString &tag) { return tag.compare(mark.text, Qt::CaseInsensitive) == 0; });
    } else if (!state.tags.contains(mark.text, Qt::CaseInsensitive)) {
        state.tags += mark.text;
    }
}

Result<QStringList> writeMark(Database &database, Transaction &transaction, const Mark &mark)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QStringList changed;
    for (const QString &key : mark.keys) {
        const auto rows = writeFor(key, mark, database, now);
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

} // namespace Paperlark
