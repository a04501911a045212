#include "core/library/backups/marksover.h"

#include "core/library/database.h"
#include "core/library/library.h"

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

// A state as far as it could be read. One that is not whole may only add to what the backup holds.
struct Readable {
    PaperState state{};
    bool whole = true;
};

using TakeRow = std::function<bool(const Database::Row &)>;

// What `statement` gives from one end up to the damage, and from the other, by the index and by the table; whether there was none.
bool readFromAllEnds(Database &database, const QString &statement, const TakeRow &take)
{
    if (database.each(statement + u" ORDER BY key"_s, {}, take)) {
        return true;
    }
    for (const QLatin1StringView order : {"key DESC"_L1, "rowid"_L1, "rowid DESC"_L1}) {
        [[maybe_unused]] const auto some = database.each(statement + u" ORDER BY "_s + order, {}, take);
    }
    return false;
}

// Where the states can't be gone through from any end, those between two damages are still found by the papers' keys.
QSet<QString> keysToTry(Database &database)
{
    QSet<QString> keys;
    const auto take = [&keys](const Database::Row &row) {
        keys += row[0].toString();
        return true;
    };
    if (!readFromAllEnds(database, u"SELECT key FROM states"_s, take)) {
        readFromAllEnds(database, u"SELECT key FROM papers"_s, take);
    }
    keys.remove(QString());
    return keys;
}

PaperState stateOf(const Database::Row &row)
{
    return {.read = row[0].toInt() == 1,
            .starred = row[1].toInt() == 1,
            .readingList = row[2].toInt() == 1,
            .taste = std::clamp(row[5].toInt(), -1, 1),
            .note = row[3].toString(),
            .markedAt = QDateTime::fromMSecsSinceEpoch(row[4].toLongLong(), Qt::UTC)};
}

// A row of which one column can't be read still has the others.
std::optional<Readable> readableColumns(Database &database, const QStringList &columns, const QString &key)
{
    const auto ask = [&](const QString &wanted) {
        const auto rows = database.rows(u"SELECT %1 FROM states WHERE key = ?"_s.arg(wanted), {key});
        return rows && !rows->isEmpty() ? rows->first() : Database::Row();
    };
    if (const Database::Row row = ask(columns.join(u", "_s)); !row.isEmpty()) {
        return Readable{stateOf(row)};
    }
    if (ask(u"key"_s).isEmpty()) {
        return {};
    }
    Database::Row row;
    for (const QString &column : columns) {
        row += ask(column).value(0);
    }
    return Readable{stateOf(row), false};
}

// Libraries before version 6 know no taste.
QHash<QString, Readable> readableStates(Database &database)
{
    const bool knowsTaste = bool(database.rows(u"SELECT taste FROM states LIMIT 0"_s));
    const QStringList columns{u"read"_s, u"starred"_s,   u"reading_list"_s,
                              u"note"_s, u"marked_at"_s, knowsTaste ? u"taste"_s : u"0"_s};
    QHash<QString, Readable> states;
    const auto takeWhole = [&states](const Database::Row &row) {
        states.insert(row.last().toString(), {stateOf(row)});
        return true;
    };
    if (!readFromAllEnds(database, u"SELECT %1, key FROM states"_s.arg(columns.join(u", "_s)), takeWhole)) {
        const QSet<QString> keys = keysToTry(database);
        for (const QString &key : keys) {
            if (states.contains(key)) {
                continue;
            }
            if (const auto row = readableColumns(database, columns, key)) {
                states.insert(key, *row);
            }
        }
    }
    readFromAllEnds(database, u"SELECT key, tag FROM state_tags"_s, [&states](const Database::Row &row) {
        QStringList &tags = states[row[0].toString()].state.tags;
        if (!tags.contains(row[1].toString())) {
            tags += row[1].toString();
        }
        return true;
    });
    states.remove(QString());
    return states;
}

// What makes one state of another. Tags are only added: one that is not there may be one that could not be read.
QList<Mark> marksBetween(const PaperState &before, const Readable &read, const QString &key)
{
    const PaperState &after = read.state;
    QList<Mark> marks;
    const auto flag = [&](Mark::What what, bool was, bool is) {
        if (was != is && (is || read.whole)) {
            marks += Mark{.keys = {key}, .what = what, .on = is};
        }
    };
    flag(Mark::What::Read, before.read, after.read);
    flag(Mark::What::Starred, before.starred, after.starred);
    flag(Mark::What::ReadingList, before.readingList, after.readingList);
    if (before.taste != after.taste && (after.taste != 0 || read.whole)) {
        marks += Mark{.keys = {key}, .what = Mark::What::Taste, .taste = after.taste};
    }
    if (before.note != after.note && (!after.note.isEmpty() || read.whole)) {
        marks += Mark{.keys = {key}, .what = Mark::What::Note, .on = !after.note.isEmpty(), .text = after.note};
    }
    for (const QString &tag : after.tags) {
        if (!before.tags.contains(tag, Qt::CaseInsensitive)) {
            marks += Mark{.keys = {key}, .what = Mark::What::Tag, .on = true, .text = tag};
        }
    }
    return marks;
}

// A state waits here for its paper, which may come again with the next import.
bool keepForLater(Database &database, const QString &key, const PaperState &state)
{
    const auto kept = database.run(u"INSERT OR IGNORE INTO states(key, read, starred, reading_list, taste, note, marked_at)"
                                   " VALUES(?, ?, ?, ?, ?, ?, ?)"_s,
                                   {key, state.read, state.starred, state.readingList, state.taste,
                                    state.note.isNull() ? u""_s : state.note, state.markedAt.toMSecsSinceEpoch()});
    for (const QString &tag : state.tags) {
        [[maybe_unused]] const auto tagged =
            database.run(u"INSERT OR IGNORE INTO state_tags(key, tag) VALUES(?, ?)"_s, {key, tag});
    }
    return kept && *kept > 0;
}

// Marks are made now, but were made then.
void keepTimes(Database &database, const QHash<QString, Readable> &states)
{
    for (auto state = states.begin(); state != states.end(); ++state) {
        if (const qint64 markedAt = state->state.markedAt.toMSecsSinceEpoch(); markedAt > 0) {
            [[maybe_unused]] const auto kept =
                database.run(u"UPDATE states SET marked_at = ? WHERE key = ?"_s, {markedAt, state.key()});
        }
    }
}

int carryStates(const QHash<QString, Readable> &states, Library &library)
{
    const auto database = Database::openAgain(library.file());
    if (!database) {
        return 0;
    }
    QList<Mark> marks;
    int changed = 0;
    for (auto state = states.begin(); state != states.end(); ++state) {
        if (const auto paper = library.paper(state.key())) {
            const QList<Mark> between = marksBetween(paper->state, *state, state.key());
            changed += between.isEmpty() ? 0 : 1;
            marks += between;
        } else {
            changed += keepForLater(**database, state.key(), state->state) ? 1 : 0;
        }
    }
    if (!marks.isEmpty() && !library.change(marks)) {
        return 0;
    }
    keepTimes(**database, states);
    return changed;
}

void carryViews(Database &from, Library &library)
{
    const auto rows = from.rows(u"SELECT name, filter FROM saved_views ORDER BY position"_s);
    QList<SavedView> views;
    for (const Database::Row &row : rows ? *rows : QList<Database::Row>()) {
        views += SavedView{row[0].toString(), row[1].toString()};
    }
    if (!views.isEmpty()) {
        [[maybe_unused]] const auto carried = library.setSavedViews(views);
    }
    const auto tags = from.rows(u"SELECT digit, tag FROM quick_tags"_s);
    for (const Database::Row &row : tags ? *tags : QList<Database::Row>()) {
        if (const int digit = row[0].toInt(); digit >= 1 && digit <= 9) {
            [[maybe_unused]] const auto carried = library.setQuickTag(digit, row[1].toString());
        }
    }
}

} // namespace

int carryMarksOver(const QString &file, Library &library)
{
    const auto from = Database::openToRead(file);
    if (!from) {
        return 0;
    }
    // A wrong byte of the header makes every cell look misplaced; rows that can be read all the same are wanted.
    [[maybe_unused]] const auto lenient = (*from)->run(u"PRAGMA cell_size_check = OFF"_s);
    const int changed = carryStates(readableStates(**from), library);
    carryViews(**from, library);
    return changed;
}

} // namespace Paperlark
