#include "core/library/importing/removals.h"

#include "core/library/database.h"
#include "core/library/library.h"
#include "core/library/marks/journal.h"
#include "core/library/upgrade.h"
#include "core/library/writeturn.h"

#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

Result<StepResult> stepOf(const Result<std::optional<StepResult>> &moved)
{
    return moved ? Result<StepResult>(moved->value_or(StepResult{})) : Result<StepResult>(moved.error());
}

} // namespace

Removals::Removals(Library &library, QObject *parent) : QObject(parent), m_library(library) {}

Removals::~Removals()
{
    m_waiting.clear();
    if (m_thread) {
        m_thread->wait();
    }
}

void Removals::removeImport(qint64 importId)
{
    remove(Removal::ofImport(importId));
}

void Removals::removeSource(const QString &source)
{
    remove(Removal::ofSource(source));
}

void Removals::removeSamples()
{
    remove(Removal::ofSamples());
}

void Removals::remove(const Removal &removal)
{
    start({Way::New, [removal](Journal &journal) { return journal.removeFiles(removal); }});
}

void Removals::undo()
{
    start({Way::Back, [](Journal &journal) { return stepOf(journal.undo()); }});
}

void Removals::redo()
{
    start({Way::Forward, [](Journal &journal) { return stepOf(journal.redo()); }});
}

void Removals::cancel()
{
    m_waiting.clear();
    m_cancelled = true;
}

void Removals::start(const Job &job)
{
    m_waiting += job;
    if (!m_thread) {
        startNext();
    }
}

void Removals::startNext()
{
    m_cancelled = false;
    m_library.waitForMarks(); // they are earlier steps
    const Job job = m_waiting.takeFirst();
    m_thread.reset(QThread::create([this, job] { runInBackground(job); }));
    m_thread->start();
}

// In the job's thread.
void Removals::runInBackground(const Job &job)
{
    const Result<StepResult> done = carryOut(job);
    QMetaObject::invokeMethod(
        this, [this, way = job.way, done] { end(way, done); }, Qt::QueuedConnection);
}

Result<StepResult> Removals::carryOut(const Job &job)
{
    const auto database = Database::openAgain(m_library.file());
    if (!database) {
        return database.error();
    }
    // A large part of the file is written anew: what does not fit is written time and again.
    if (const auto roomy = (*database)->rows(u"PRAGMA cache_size = -128000"_s); !roomy) {
        return roomy.error();
    }
    Journal journal(**database, [this](int done, int all) {
        QMetaObject::invokeMethod(
            this, [this, done, all] { emit progress(done, all); }, Qt::QueuedConnection);
        return !m_cancelled;
    });
    const WriteTurn::Removal turn(*m_library.m_turn);
    Transaction transaction(**database);
    if (const auto begun = beginChange(**database, transaction); !begun) {
        return begun.error();
    }
    const auto done = job.work(journal);
    const auto committed = done && done->isStep ? transaction.commit() : Result<void>();
    return committed ? done : Result<StepResult>(committed.error());
}

void Removals::end(Way way, const Result<StepResult> &done)
{
    m_thread->wait();
    m_thread.reset();
    {
        const QScopedValueRollback moving(m_moving, way != Way::New);
        if (const auto told = m_library.tell(done); !told && !told.error().message.isEmpty()) {
            emit failed(told.error());
        }
    }
    if (done && done->isStep && way != Way::New) {
        emit moved(done->step, way == Way::Forward);
    }
    if (!m_thread && !m_waiting.isEmpty()) { // who listens may have begun the next
        startNext();
    }
    emit finished();
}

} // namespace Paperlark
