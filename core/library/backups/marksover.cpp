#include "core/library/backups/marksover.h"

#include "core/library/database.h"
#include "core/library/library.h"

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

// Up to the damage from the one end, and then from the other.
QList<Database::Row> readableRows(Database &database, const QString &statement, const QString &order)
{
    QList<Database::Row> rows;
    const auto take = [&rows](const Database::Row &row) {
        rows += row;
        return true;
    };
    if (!database.each(statement + u" ORDER BY "_s + order, {}, take)) {
        [[maybe_unused]] const auto rest = database.each(statement + u" ORDER BY "_s + order + u" DESC"_s, {}, take);
    }
    return rows;
}

// Libraries before version 6 know no taste.
QHash<QString, PaperState> readableStates(Database &database)
{
    const bool knowsTaste = bool(database.rows(u"SELECT taste FROM states LIMIT 0"_s));
    const QString statement =
        u"SELECT key, read, starred, reading_list, note, marked_at, %1 FROM states"_s.arg(knowsTaste ? u"taste"_s : u"0"_s);
    QHash<QString, PaperState> states;
    for (const Database::Row &row : readableRows(database, statement, u"key"_s)) {
        states.insert(row[0].toString(),
                      {.read = row[1].toInt() == 1,
                       .starred = row[2].toInt() == 1,
                       .readingList = row[3].toInt() == 1,
                       .taste = std::clamp(row[6].toInt(), -1, 1),
                       .note = row[4].toString(),
                       .markedAt = QDateTime::fromMSecsSinceEpoch(row[5].toLongLong(), Qt::UTC)});
    }
    for (const Database::Row &row : readableRows(database, u"SELECT key, tag FROM state_tags"_s, u"key"_s)) {
        QStringList &tags = states[row[0].toString()].tags;
        if (!tags.contains(row[1].toString())) {
            tags += row[1].toString();
        }
    }
    states.remove(QString());
    return states;
}

// What makes one state of another. Tags are only added: one that is not there may be one that could not be read.
QList<Mark> marksBetween(const PaperState &before, const PaperState &after, const QString &key)
{
    QList<Mark> marks;
    const auto flag = [&](Mark::What what, bool was, bool is) {
        if (was != is) {
            marks += Mark{.keys = {key}, .what = what, .on = is};
        }
    };
    flag(Mark::What::Read, before.read, after.read);
    flag(Mark::What::Starred, before.starred, after.starred);
    flag(Mark::What::ReadingList, before.readingList, after.readingList);
    if (before.taste != after.taste) {
        marks += Mark{.keys = {key}, .what = Mark::What::Taste, .taste = after.taste};
    }
    if (before.note != after.note) {
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
void keepTimes(Database &database, const QHash<QString, PaperState> &states)
{
    for (auto state = states.begin(); state != states.end(); ++state) {
        if (state->markedAt.toMSecsSinceEpoch() > 0) {
            [[maybe_unused]] const auto kept = database.run(u"UPDATE states SET marked_at = ? WHERE key = ?"_s,
                                                            {state->markedAt.toMSecsSinceEpoch(), state.key()});
        }
    }
}

int carryStates(const QHash<QString, PaperState> &states, Library &library)
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
            changed += keepForLater(**database, state.key(), *state) ? 1 : 0;
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
