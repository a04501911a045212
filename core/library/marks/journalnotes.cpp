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

Result<void> noteColumn(Database &database, qint64 step, const QString &column, const QStringList &keys, const QVariant &after)
{
    const QString none = column == "note"_L1 ? u"''"_s : u"0"_s;
    const QString statement = u"INSERT INTO journal_changes(step, field, text, key, before, after, marked_at)"
                              " SELECT ?, '%1', '', p.key, coalesce(st.%1, %2), ?, st.marked_at FROM json_each(?) wanted"
                              " CROSS JOIN papers p ON p.key = wanted.value LEFT JOIN states st ON st.key = p.key WHERE true"_s
        + lastOneHolds;
    return nothingOf(database.run(statement.arg(column, none), {step, after, columnOfList(keys)}));
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

} // namespace

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
