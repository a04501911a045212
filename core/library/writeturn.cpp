#include "core/library/writeturn.h"

#include <chrono>
#include <thread>

namespace Paperlark {

WriteTurn::Mark::Mark(WriteTurn &turn) : m_turn(turn)
{
    ++m_turn.m_waiting;
    m_turn.m_mutex.lock();
    --m_turn.m_waiting;
}

WriteTurn::Mark::~Mark()
{
    m_turn.m_mutex.unlock();
}

WriteTurn::Batch::Batch(WriteTurn &turn) : m_turn(turn)
{
    while (m_turn.markWaits()) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    m_turn.m_mutex.lock();
}

WriteTurn::Removal::Removal(WriteTurn &turn) : m_turn(turn)
{
    m_turn.m_removes = true;
    m_batch.emplace(turn);
}

WriteTurn::Batch::~Batch()
{
    m_turn.m_mutex.unlock();
}

} // namespace Paperlark
