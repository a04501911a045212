// What the reader does to papers. Each change is one transaction and is committed when it returns, unless the library
// was told that marks may wait.
#include "core/library/library.h"

#include "core/library/answering.h"
#include "core/library/backgroundreader.h"
#include "core/library/database.h"
#include "core/library/jsonlist.h"
#include "core/library/markwriter.h"
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

} // namespace

Result<void> Library::mark(const Mark &mark)
{
    if (isReadOnly()) {
        return Error{
            Text::tr("The library in %1 can only be read, so marks can't be kept. Make the folder writable and start again.")
                .arg(QDir::toNativeSeparators(QFileInfo(file()).absolutePath()))};
    }
    if (m_marksMayWait) {
        const WriteTurn::Attempt turn(*m_turn);
        Transaction transaction(*m_database);
        const bool atOnce = m_waitingMarks.isEmpty() && turn && transaction.beginAtOnce();
        const bool goesThrough = atOnce && mayChange(*m_database);
        return goesThrough ? markNow(mark, transaction) : markLater(mark);
    }
    const WriteTurn::Mark turn(*m_turn);
    Transaction transaction(*m_database);
    const auto begun = beginChange(*m_database, transaction);
    return begun ? markNow(mark, transaction) : begun;
}

Result<void> Library::markNow(const Mark &mark, Transaction &transaction)
{
    const auto changed = writeMark(*m_database, transaction, mark);
    if (!changed) {
        return changed.error();
    }
    if (!changed->isEmpty()) {
        emit statesChanged(*changed);
    }
    return {};
}

// Seen at once by paper(), rows() and counts(), and told again when it is written: what counts in the background reads
// what is written.
Result<void> Library::markLater(const Mark &mark)
{
    Mark waiting = mark;
    waiting.keys.removeIf([&](const QString &key) {
        const std::optional<PaperState> before = idOfKey(key) ? std::optional(stateOf(key)) : std::nullopt;
        PaperState after = before.value_or(PaperState{});
        apply(mark, after);
        return !before || after == *before;
    });
    if (waiting.keys.isEmpty()) {
        return {};
    }
    if (!m_markWriter) {
        m_markWriter = std::make_unique<MarkWriter>(file(), *m_turn, [this](const Result<void> &written) {
            QMetaObject::invokeMethod(
                this, [this, written] { forgetWaitingMark(written); }, Qt::QueuedConnection);
        });
    }
    m_waitingMarks += waiting;
    m_markWriter->write(waiting);
    emit statesChanged(waiting.keys);
    return {};
}

void Library::forgetWaitingMark(const Result<void> &written)
{
    const Mark mark = m_waitingMarks.takeFirst();
    emit statesChanged(mark.keys);
    if (!written) {
        emit markFailed(written.error());
    }
}

void Library::letMarksWait()
{
    m_marksMayWait = true;
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
    for (const Mark &mark : m_waitingMarks) {
        if (mark.keys.contains(key)) {
            apply(mark, state);
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
    const auto rows =
        m_database->rows(u"SELECT read, starred, reading_list, note, marked_at,"
                         " (SELECT json_group_array(tag) FROM state_tags t WHERE t.key = states.key) FROM states WHERE key = ?"_s,
                         {key});
    if (!rows || rows->isEmpty()) {
        return {};
    }
    const Database::Row &row = rows->first();
    return {.read = row[0].toBool(),
            .starred = row[1].toBool(),
            .readingList = row[2].toBool(),
            .tags = listOfColumn(row[5]),
            .note = row[3].toString(),
            .markedAt = row[4].isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(row[4].toLongLong(), Qt::UTC)};
}

LibraryCounts Library::withWaitingMarks(LibraryCounts counts) const
{
    QSet<QString> keys;
    for (const Mark &mark : m_waitingMarks) {
        keys += QSet<QString>(mark.keys.begin(), mark.keys.end());
    }
    for (const QString &key : std::as_const(keys)) {
        const PaperState before = writtenStateOf(key);
        const PaperState after = withWaitingMarks(key, before);
        counts.unread -= int(after.read) - int(before.read);
        counts.starred += int(after.starred) - int(before.starred);
        counts.readingList += int(after.readingList) - int(before.readingList);
        counts.notes += int(!after.note.isEmpty()) - int(!before.note.isEmpty());
    }
    return counts;
}

Result<void> Library::setRead(const QStringList &keys, bool read)
{
    return mark({.keys = keys, .what = Mark::What::Read, .on = read});
}

Result<void> Library::setStarred(const QStringList &keys, bool starred)
{
    return mark({.keys = keys, .what = Mark::What::Starred, .on = starred});
}

Result<void> Library::setReadingList(const QStringList &keys, bool listed)
{
    return mark({.keys = keys, .what = Mark::What::ReadingList, .on = listed});
}

Result<void> Library::addTag(const QStringList &keys, const QString &tag)
{
    const QString name = tag.simplified();
    if (name.isEmpty()) {
        return Error{Text::tr("A tag needs a name. Nothing was changed.")};
    }
    return mark({.keys = keys, .what = Mark::What::Tag, .on = true, .text = name});
}

Result<void> Library::removeTag(const QStringList &keys, const QString &tag)
{
    return mark({.keys = keys, .what = Mark::What::Tag, .on = false, .text = tag.simplified()});
}

Result<void> Library::setNote(const QString &key, const QString &note)
{
    const QString text = note.trimmed().isEmpty() ? u""_s : note;
    return mark({.keys = {key}, .what = Mark::What::Note, .on = !text.isEmpty(), .text = text});
}

} // namespace Paperlark
