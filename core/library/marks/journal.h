#pragma once

#include "core/library/marks/journalchanges.h"
#include "core/library/marks/mark.h"
#include "core/library/marks/step.h"

#include <functional>
#include <optional>

namespace Paperlark {

class Database;

// What a step, or its way back, changed.
struct StepResult {
    bool isStep{}; // false: nothing was done or undone, and the transaction is to be rolled back
    Step step{};
    CarriedOut changed{};
};

// Everything the reader does, step by step, and the way back. First it is noted what would change, with the value before
// and after; then the notes are carried out. Undo and redo carry out the same notes again, so there is one way to change.
// Must run inside a transaction.
class Journal final
{
public:
    explicit Journal(Database &database) : m_database(database) {}

    // A new step. It drops those that were undone, and the oldest ones where there are too many.
    Result<StepResult> mark(const QList<Mark> &marks);
    Result<StepResult> setSavedViews(const QString &json); // as savedViewsJson() writes them
    Result<StepResult> setQuickTag(int digit, const QString &tag);
    // `what` is one of the removals, `text` that of the Step.
    Result<StepResult> removeFiles(Step::What what, const QString &text, const QList<qint64> &files);

    // No value: there is no such step. What somebody else changed since is left as it is.
    Result<std::optional<StepResult>> undo();
    Result<std::optional<StepResult>> redo();
    Result<std::optional<Step>> lastDone();
    Result<std::optional<Step>> lastUndone();

    // Two papers became one: what was done to the first was done to the second. What both were is left alone by undo.
    // Before the states are moved.
    Result<void> renamePaper(const QString &from, const QString &into);

private:
    using Note = std::function<Result<void>(qint64 step)>;
    Result<StepResult> write(const Note &note);
    Result<bool> describe(qint64 step); // false: it changes nothing
    Result<bool> describeViews(qint64 step);
    Result<void> forgetOldSteps();
    Result<std::optional<Step>> stepWhere(const QString &condition, qint64 &id);
    Result<std::optional<StepResult>> go(const QString &which, JournalWay way);

    Database &m_database;
};

// [[name, filter], …] in the reader's order.
Result<QString> savedViewsJson(Database &database);

} // namespace Paperlark
