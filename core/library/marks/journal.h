#pragma once

#include "core/library/marks/journalchanges.h"
#include "core/library/marks/mark.h"
#include "core/library/marks/step.h"

#include <QVariantList>

#include <functional>
#include <optional>

namespace Paperlark {

class Database;

// Files that go together, as one step.
struct Removal {
    Step::What what{};
    QString text{};  // that of the Step
    QString which{}; // a condition on `files`, with values bound to it
    QVariantList values{};

    static Removal ofImport(qint64 importId);
    static Removal ofSource(const QString &name);
    static Removal ofSamples();
};

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
    explicit Journal(Database &database, const RemovalProgress &progress = {}) : m_database(database), m_progress(progress) {}

    // A new step. It drops those that were undone, and the oldest ones where there are too many.
    Result<StepResult> mark(const QList<Mark> &marks);
    Result<StepResult> setSavedViews(const QString &json); // as savedViewsJson() writes them
    Result<StepResult> setQuickTag(int digit, const QString &tag);
    Result<StepResult> removeFiles(const Removal &removal);

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
    RemovalProgress m_progress;
};

// [[name, filter], …] in the reader's order.
Result<QString> savedViewsJson(Database &database);

} // namespace Paperlark
