// The way back through what the reader did, what is removed, and the quick tags.
#include "core/library/library.h"

#include "core/library/database.h"
#include "core/library/marks/journal.h"
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

Error cannotWrite(const QString &file)
{
    return {Text::tr(
                "The library in %1 can only be read, so nothing can be undone or kept. Make the folder writable and start again.")
                .arg(QDir::toNativeSeparators(QFileInfo(file).absolutePath()))};
}

Error removalRuns()
{
    return {Text::tr("Papers are being removed or put back. Nothing else was changed; try again when that is done.")};
}

} // namespace

// A step that changes nothing is rolled back, the journal's row with it.
Result<StepResult> Library::write(const WriteStep &step, Transaction &transaction)
{
    Journal journal(*m_database);
    const auto done = step(journal);
    const auto committed = done && done->isStep ? transaction.commit() : Result<void>();
    return committed ? done : Result<StepResult>(committed.error());
}

Result<StepResult> Library::writeInTurn(const WriteStep &step)
{
    if (m_marksMayWait && m_turn->removalRuns()) {
        return removalRuns(); // a window does not wait that long
    }
    const WriteTurn::Mark turn(*m_turn);
    Transaction transaction(*m_database);
    const auto begun = beginChange(*m_database, transaction);
    return begun ? write(step, transaction) : Result<StepResult>(begun.error());
}

// Behind the turn to write: who listens may change something in turn.
Result<void> Library::tell(const Result<StepResult> &done)
{
    if (!done || !done->isStep) {
        return done ? Result<void>() : Result<void>(done.error());
    }
    if (done->changed.removedPapers > 0) {
        emit papersChanged();
    }
    if (!done->changed.keys.isEmpty()) {
        emit statesChanged(done->changed.keys);
    }
    if (done->changed.savedViews) {
        emit savedViewsChanged();
    }
    if (done->changed.quickTags) {
        emit quickTagsChanged();
    }
    emit journalChanged();
    return {};
}

Result<std::optional<Step>> Library::undo()
{
    return move(&Journal::undo);
}

Result<std::optional<Step>> Library::redo()
{
    return move(&Journal::redo);
}

Result<std::optional<Step>> Library::move(JournalMove where)
{
    if (isReadOnly()) {
        return cannotWrite(file());
    }
    waitForMarks();
    const auto done = writeInTurn([where](Journal &journal) -> Result<StepResult> {
        const auto moved = (journal.*where)();
        return moved ? Result<StepResult>(moved->value_or(StepResult{})) : Result<StepResult>(moved.error());
    });
    if (const auto told = tell(done); !told) {
        return told.error();
    }
    return done->isStep ? std::optional(done->step) : std::nullopt;
}

std::optional<Step> Library::lastDone() const
{
    const auto step = Journal(*m_database).lastDone();
    return step ? *step : std::nullopt;
}

std::optional<Step> Library::lastUndone() const
{
    const auto step = Journal(*m_database).lastUndone();
    return step ? *step : std::nullopt;
}

QMap<int, QString> Library::quickTags() const
{
    const auto rows = m_database->rows(u"SELECT digit, tag FROM quick_tags"_s);
    QMap<int, QString> tags;
    for (const Database::Row &row : rows ? *rows : QList<Database::Row>()) {
        tags.insert(row[0].toInt(), row[1].toString());
    }
    return tags;
}

Result<void> Library::setQuickTag(int digit, const QString &tag)
{
    Q_ASSERT(digit >= 1 && digit <= 9);
    if (isReadOnly()) {
        return cannotWrite(file());
    }
    return tell(writeInTurn([&](Journal &journal) { return journal.setQuickTag(digit, tag.simplified()); }));
}

Result<void> Library::removeImport(qint64 importId)
{
    return removeFiles(Removal::ofImport(importId));
}

Result<void> Library::removeSource(const QString &source)
{
    return removeFiles(Removal::ofSource(source));
}

Result<void> Library::removeSamples()
{
    return removeFiles(Removal::ofSamples());
}

Result<void> Library::removeFiles(const Removal &removal)
{
    if (isReadOnly()) {
        return cannotWrite(file());
    }
    waitForMarks();
    return tell(writeInTurn([&](Journal &journal) { return journal.removeFiles(removal); }));
}

QList<FacetCount> Library::ownTags() const
{
    const auto rows = m_database->rows(u"SELECT tag, count(*) FROM state_tags WHERE key IN (SELECT key FROM papers)"
                                       " GROUP BY tag ORDER BY count(*) DESC, tag"_s);
    QList<FacetCount> tags;
    for (const Database::Row &row : rows ? *rows : QList<Database::Row>()) {
        tags += FacetCount{row[0].toString(), row[1].toInt()};
    }
    return tags;
}

} // namespace Paperlark
