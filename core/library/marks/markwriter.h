#pragma once

#include "core/library/marks/mark.h"
#include "core/result.h"

#include <QList>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <functional>
#include <memory>

namespace Paperlark {

class Database;
class WriteTurn;

// Writes marks that another writer holds up, one after the other, in a thread of its own on a connection of its own.
class MarkWriter final
{
public:
    using Deliver = std::function<void(const Result<void> &)>; // called in the background, once for each step in order

    MarkWriter(const QString &libraryFile, WriteTurn &turn, const Deliver &deliver);
    ~MarkWriter(); // when all is written

    void write(const QList<Mark> &step); // marks that are done together
    void wait();                         // until all is written and delivered

private:
    void run();
    Result<void> writeNow(const QList<Mark> &step);

    const QString m_file;
    WriteTurn &m_turn;
    const Deliver m_deliver;
    QMutex m_mutex{};
    QWaitCondition m_changed{};
    QList<QList<Mark>> m_waiting{}; // the first is being written
    bool m_stop{};
    std::unique_ptr<Database> m_database{}; // of the thread
    std::unique_ptr<QThread> m_thread{};
};

} // namespace Paperlark
