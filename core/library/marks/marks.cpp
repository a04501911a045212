// What the reader does to papers. Each change is one transaction and is committed when it returns, unless the library
// was told that marks may wait.
#include "core/library/library.h"

#include "core/library/answers/answering.h"
#include "core/library/backgroundreader.h"
#include "core/library/database.h"
#include "core/library/jsonlist.h"
#include "core/library/marks/journal.h"
#include "core/library/marks/markwriter.h"
#include "core/library/marks/waitingmarks.h"
#include "core/library/upgrade.h"
#include "core/library/writeturn.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::Library)
};

QStringList keysNamedBy(const QList<Mark> &marks)
{
    QSet<QString> keys;
    for (const Mark &mark : marks) {
        keys += QSet<QString>(mark.keys.begin(), mark.keys.end());
    }
    return keys.values();
}

// What marks make of the papers that they name.
QHash<QString, PaperState> statesAfter(const QList<Mark> &marks, const std::function<PaperState(const QString &)> &before)
{
    QHash<QString, PaperState> states;
    for (const Mark &mark : marks) {
        for (const QString &key : mark.keys) {
            if (!states.contains(key)) {
                states.insert(key, before(key));
            }
            apply(mark, states[key]);
        }
    }
    return states;
}

} // namespace

Result<void> Library::change(const QList<Mark> &marks)
{
    if (isReadOnly()) {
        return Error{
            Text::tr("The library in %1 can only be read, so marks can't be kept. Make the folder writable and start again.")
                .arg(QDir::toNativeSeparators(QFileInfo(file()).absolutePath()))};
    }
    if (m_marksMayWait) {
        const auto done = markAtOnce(marks);
        return done ? tell(*done) : markLater(marks);
    }
    return tell(writeInTurn([&](Journal &journal) { return journal.mark(marks); }));
}

std::optional<Result<StepResult>> Library::markAtOnce(const QList<Mark> &marks)
{
    const WriteTurn::Attempt turn(*m_turn);
    Transaction transaction(*m_database);
    const bool atOnce = m_waitingMarks.isEmpty() && turn && transaction.beginAtOnce();
    if (!atOnce || !mayChange(*m_database)) {
        return std::nullopt;
    }
    return write([&](Journal &journal) { return journal.mark(marks); }, transaction);
}

// Seen at once by paper(), rows() and counts(), and told again when it is written: what counts in the background reads
// what is written.
Result<void> Library::markLater(const QList<Mark> &marks)
{
    QSet<QString> changed;
    const auto after = statesAfter(marks, [this](const QString &key) { return stateOf(key); });
    for (auto state = after.begin(); state != after.end(); ++state) {
        if (idOfKey(state.key()) && *state != stateOf(state.key())) {
            changed += state.key();
        }
    }
    QList<Mark> waiting = marks;
    for (Mark &mark : waiting) {
        mark.keys.removeIf([&](const QString &key) { return !changed.contains(key); });
    }
    if (changed.isEmpty()) {
        return {};
    }
    if (!m_markWriter) {
        m_markWriter = std::make_unique<MarkWriter>(file(), *m_turn, [this](const Result<void> &written) {
            QMetaObject::invokeMethod(
                this, [this, written] { forgetWaitingMark(written); }, Qt::QueuedConnection);
        });
    }
    m_waitingMarks.append(waiting);
    if (m_turn->removalRuns()) {
        m_keepsWaiting = keepWaiting(file(), m_waitingMarks) || m_keepsWaiting;
    }
    m_markWriter->write(waiting);
    emit statesChanged(changed.values());
    return {};
}

void Library::forgetWaitingMark(const Result<void> &written)
{
    const QList<Mark> step = m_waitingMarks.takeFirst();
    if (m_waitingMarks.isEmpty() && std::exchange(m_keepsWaiting, false)) {
        forgetWaiting(file());
    }
    emit statesChanged(keysNamedBy(step));
    emit journalChanged();
    if (!written) {
        emit markFailed(written.error(), step);
    }
}

void Library::letMarksWait()
{
    if (!std::exchange(m_marksMayWait, true)) {
        takeUpWaitingMarks();
    }
}

// What the last run could not write any more. Done again in order it ends the same, also where some of it was written.
void Library::takeUpWaitingMarks()
{
    const auto waiting = waitingOf(file());
    if (!waiting || isReadOnly()) {
        return;
    }
    for (const QList<Mark> &step : *waiting) {
        if (!change(step)) {
            return; // the next run tries again
        }
    }
    m_keepsWaiting = !m_waitingMarks.isEmpty(); // somebody else writes: until that is done too
    if (!m_keepsWaiting) {
        forgetWaiting(file());
    }
}

void Library::waitForMarks()
{
    if (m_markWriter) {
        m_markWriter->wait();
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    }
}

PaperState Library::withWaitingMarks(const QString &key, PaperState state) const
{
    for (const QList<Mark> &step : m_waitingMarks) {
        for (const Mark &mark : step) {
            if (mark.keys.contains(key)) {
                apply(mark, state);
            }
        }
    }
    return state;
}

PaperState Library::stateOf(const QString &key) const
{
    return withWaitingMarks(key, writtenStateOf(key));
}

// As the answer to a question that fails: nothing is marked.
PaperState Library::writtenStateOf(const QString &key) const
{
    const auto rows = m_database->rows(
        u"SELECT read, starred, reading_list, note, marked_at,"
        " (SELECT json_group_array(tag) FROM state_tags t WHERE t.key = states.key), taste FROM states WHERE key = ?"_s,
        {key});
    if (!rows || rows->isEmpty()) {
        return {};
    }
    const Database::Row &row = rows->first();
    return {.read = row[0].toBool(),
            .starred = row[1].toBool(),
            .readingList = row[2].toBool(),
            .taste = row[6].toInt(),
            .tags = listOfColumn(row[5]),
            .note = row[3].toString(),
            .markedAt = row[4].isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(row[4].toLongLong(), Qt::UTC)};
}

LibraryCounts Library::withWaitingMarks(LibraryCounts counts) const
{
    QList<Mark> waiting;
    for (const QList<Mark> &step : m_waitingMarks) {
        waiting += step;
    }
    const auto states = statesAfter(waiting, [this](const QString &key) { return writtenStateOf(key); });
    for (auto state = states.begin(); state != states.end(); ++state) {
        const PaperState before = writtenStateOf(state.key());
        const PaperState &after = *state;
        counts.unread -= int(after.read) - int(before.read);
        counts.starred += int(after.starred) - int(before.starred);
        counts.readingList += int(after.readingList) - int(before.readingList);
        counts.notes += int(!after.note.isEmpty()) - int(!before.note.isEmpty());
    }
    return counts;
}

Result<void> Library::setRead(const QStringList &keys, bool read)
{
    return change({{.keys = keys, .what = Mark::What::Read, .on = read}});
}

Result<void> Library::setStarred(const QStringList &keys, bool starred)
{
    return change({{.keys = keys, .what = Mark::What::Starred, .on = starred}});
}

Result<void> Library::setReadingList(const QStringList &keys, bool listed)
{
    return change({{.keys = keys, .what = Mark::What::ReadingList, .on = listed}});
}

Result<void> Library::setTaste(const QStringList &keys, int taste)
{
    return change({{.keys = keys, .what = Mark::What::Taste, .taste = std::clamp(taste, -1, 1)}});
}

Result<void> Library::addTag(const QStringList &keys, const QString &tag)
{
    const QString name = tag.simplified();
    if (name.isEmpty()) {
        return Error{Text::tr("A tag needs a name. Nothing was changed.")};
    }
    return change({{.keys = keys, .what = Mark::What::Tag, .on = true, .text = name}});
}

Result<void> Library::removeTag(const QStringList &keys, const QString &tag)
{
    return change({{.keys = keys, .what = Mark::What::Tag, .on = false, .text = tag.simplified()}});
}

Result<void> Library::setNote(const QString &key, const QString &note)
{
    const QString text = note.trimmed().isEmpty() ? u""_s : note;
    return change({{.keys = {key}, .what = Mark::What::Note, .on = !text.isEmpty(), .text = text}});
}

} // namespace Paperlark
