#include "core/library/marks/markwriter.h"

#include "core/library/database.h"
#include "core/library/marks/journal.h"
#include "core/library/upgrade.h"
#include "core/library/writeturn.h"

#include <QMutexLocker>

namespace Paperlark {

MarkWriter::MarkWriter(const QString &libraryFile, WriteTurn &turn, const Deliver &deliver)
    : m_file(libraryFile), m_turn(turn), m_deliver(deliver)
{
    m_thread.reset(QThread::create([this] { run(); }));
    m_thread->start();
}

MarkWriter::~MarkWriter()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_stop = true;
    }
    m_changed.wakeAll();
    m_thread->wait();
}

void MarkWriter::write(const QList<Mark> &step)
{
    const QMutexLocker lock(&m_mutex);
    m_waiting.append(step);
    m_changed.wakeAll();
}

void MarkWriter::wait()
{
    const QMutexLocker lock(&m_mutex);
    while (!m_waiting.isEmpty()) {
        m_changed.wait(&m_mutex);
    }
}

void MarkWriter::run()
{
    QMutexLocker lock(&m_mutex);
    while (!m_stop || !m_waiting.isEmpty()) {
        if (m_waiting.isEmpty()) {
            m_changed.wait(&m_mutex);
            continue;
        }
        const QList<Mark> step = m_waiting.first();
        lock.unlock();
        m_deliver(writeNow(step));
        lock.relock();
        m_waiting.removeFirst();
        m_changed.wakeAll();
    }
    m_database.reset(); // in the thread that opened it
}

Result<void> MarkWriter::writeNow(const QList<Mark> &step)
{
    if (!m_database) {
        auto database = Database::openAgain(m_file);
        if (!database) {
            return database.error();
        }
        m_database = std::move(*database);
    }
    const WriteTurn::Mark turn(m_turn);
    Transaction transaction(*m_database);
    if (const auto begun = beginChange(*m_database, transaction); !begun) {
        return begun;
    }
    const auto written = Journal(*m_database).mark(step);
    if (!written || !written->isStep) {
        return written ? Result<void>() : Result<void>(written.error());
    }
    return transaction.commit();
}

} // namespace Paperlark
