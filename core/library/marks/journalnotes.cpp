#include "core/library/marks/journalnotes.h"

#include "core/library/database.h"
#include "core/library/jsonlist.h"
#include "core/library/marks/notetags.h"

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

Result<void> nothingOf(const Result<int> &done)
{
    return done ? Result<void>() : Result<void>(done.error());
}

// A paper that a step changes twice ends as the last mark wants it.
const QString lastOneHolds = u" ON CONFLICT(step, field, text, key) DO UPDATE SET after = excluded.after"_s;

QStringList columns()
{
    return {u"read"_s, u"starred"_s, u"reading_list"_s, u"taste"_s, u"note"_s};
}

QString noneOf(const QString &column)
{
    return column == "note"_L1 ? u"''"_s : u"0"_s;
}

Result<void> noteColumn(Database &database, qint64 step, const QString &column, const QStringList &keys, const QVariant &after)
{
    const QString statement = u"INSERT INTO journal_changes(step, field, text, key, before, after, marked_at)"
                              " SELECT ?, '%1', '', p.key, coalesce(st.%1, %2), ?, st.marked_at FROM json_each(?) wanted"
                              " CROSS JOIN papers p ON p.key = wanted.value LEFT JOIN states st ON st.key = p.key WHERE true"_s
        + lastOneHolds;
    return nothingOf(database.run(statement.arg(column, noneOf(column)), {step, after, columnOfList(keys)}));
}

// `after` null: taken back. A tag that is there already stays as it is written.
Result<void> noteTag(Database &database, qint64 step, const QString &tag, const QStringList &keys, const QVariant &after,
                     const QString &condition = u"true"_s)
{
    const QString noted = after.isNull() ? u"?"_s : u"coalesce(t.by_note || t.tag, ?)"_s;
    const QString statement = u"INSERT INTO journal_changes(step, field, text, key, before, after, marked_at)"
                              " SELECT ?, 'tag', ?, p.key, t.by_note || t.tag, %1, st.marked_at FROM json_each(?) wanted"
                              " CROSS JOIN papers p ON p.key = wanted.value LEFT JOIN states st ON st.key = p.key"
                              " LEFT JOIN state_tags t ON t.key = p.key AND t.tag = ? WHERE %2"_s
        + lastOneHolds;
    return nothingOf(database.run(statement.arg(noted, condition), {step, tag, after, columnOfList(keys), tag}));
}

// The tags in a note come and go with it, but for those that were there before it.
Result<void> noteTagsOfNote(Database &database, qint64 step, const QString &key, const QString &note)
{
    const auto before = database.value(u"SELECT note FROM states WHERE key = ?"_s, {key});
    if (!before) {
        return before.error();
    }
    const NoteTagChange change = changeOfNoteTags(before->toString(), note);
    for (const QString &tag : change.added) {
        if (const auto noted = noteTag(database, step, tag, {key}, notedTag(tag, true)); !noted) {
            return noted;
        }
    }
    for (const QString &tag : change.gone) {
        if (const auto noted = noteTag(database, step, tag, {key}, QVariant(), u"t.by_note"_s); !noted) {
            return noted;
        }
    }
    return {};
}

Result<void> noteNote(Database &database, qint64 step, const Mark &mark)
{
    for (const QString &key : mark.keys) {
        if (const auto tags = noteTagsOfNote(database, step, key, mark.text); !tags) {
            return tags;
        }
    }
    return noteColumn(database, step, u"note"_s, mark.keys, mark.text.isNull() ? u""_s : mark.text);
}

Result<void> noteMark(Database &database, qint64 step, const Mark &mark)
{
    switch (mark.what) {
    case Mark::What::Read: return noteColumn(database, step, u"read"_s, mark.keys, int(mark.on));
    case Mark::What::Starred: return noteColumn(database, step, u"starred"_s, mark.keys, int(mark.on));
    case Mark::What::ReadingList: return noteColumn(database, step, u"reading_list"_s, mark.keys, int(mark.on));
    case Mark::What::Taste: return noteColumn(database, step, u"taste"_s, mark.keys, mark.taste);
    case Mark::What::Tag:
        return noteTag(database, step, mark.text, mark.keys, mark.on ? QVariant(notedTag(mark.text, false)) : QVariant());
    case Mark::What::Note: return noteNote(database, step, mark);
    }
    Q_UNREACHABLE();
}

Result<void> run(Database &database, const QString &statement, const QVariantList &values)
{
    return nothingOf(database.run(statement, values));
}

} // namespace

// The first note of a paper holds.
Result<void> noteStateBefore(Database &database, qint64 step, const QString &key)
{
    for (const QString &column : columns()) {
        const QString statement = u"INSERT OR IGNORE INTO journal_changes(step, field, text, key, before, after, marked_at)"
                                  " SELECT ?, '%1', '', k.key, coalesce(st.%1, %2), NULL, st.marked_at FROM (SELECT ? AS key) k"
                                  " LEFT JOIN states st ON st.key = k.key"_s.arg(column, noneOf(column));
        if (const auto noted = run(database, statement, {step, key}); !noted) {
            return noted;
        }
    }
    return run(database,
               u"INSERT OR IGNORE INTO journal_changes(step, field, text, key, before, after, marked_at)"
               " SELECT ?, 'tag', t.tag, t.key, t.by_note || t.tag, NULL, st.marked_at FROM state_tags t"
               " LEFT JOIN states st ON st.key = t.key WHERE t.key = ?"_s,
               {step, key});
}

// The papers noted are those with a note of 'read'.
Result<void> noteStatesAfter(Database &database, qint64 step)
{
    for (const QString &column : columns()) {
        const QString statement =
            u"UPDATE journal_changes SET after = coalesce((SELECT st.%1 FROM states st"
            " WHERE st.key = journal_changes.key), %2) WHERE step = ? AND field = '%1'"_s.arg(column, noneOf(column));
        if (const auto noted = run(database, statement, {step}); !noted) {
            return noted;
        }
    }
    for (const QString &statement : {
             u"UPDATE journal_changes SET after = (SELECT t.by_note || t.tag FROM state_tags t WHERE t.key = journal_changes.key"
             " AND t.tag = journal_changes.text) WHERE step = ? AND field = 'tag'"_s,
             u"INSERT OR IGNORE INTO journal_changes(step, field, text, key, before, after, marked_at)"
             " SELECT c.step, 'tag', t.tag, t.key, NULL, t.by_note || t.tag, c.marked_at FROM journal_changes c"
             " JOIN state_tags t ON t.key = c.key WHERE c.step = ? AND c.field = 'read'"_s,
             u"DELETE FROM journal_changes WHERE step = ? AND before IS after"_s,
             u"UPDATE states SET marked_at = j.at FROM journal j JOIN journal_changes c ON c.step = j.id"
             " WHERE j.id = ? AND c.key = states.key"_s,
         }) {
        if (const auto noted = run(database, statement, {step}); !noted) {
            return noted;
        }
    }
    return {};
}

QString notedTag(const QString &tag, bool byNote)
{
    return (byNote ? u'1' : u'0') + tag;
}

Result<void> noteMarks(Database &database, qint64 step, const QList<Mark> &marks)
{
    for (const Mark &mark : marks) {
        if (const auto noted = noteMark(database, step, mark); !noted) {
            return noted;
        }
    }
    return {};
}

} // namespace Paperlark
