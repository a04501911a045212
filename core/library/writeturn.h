#pragma once

#include <atomic>
#include <mutex>

namespace Paperlark {

// Who writes next within this process: marks go ahead of import batches. Other processes wait in SQLite.
class WriteTurn final
{
public:
    // For a mark: waits for the batch under way only.
    class Mark final
    {
    public:
        explicit Mark(WriteTurn &turn);
        ~Mark();
        Mark(const Mark &) = delete;
        Mark &operator=(const Mark &) = delete;

    private:
        WriteTurn &m_turn;
    };

    // For a mark that would rather come later than wait: true when it has the turn.
    class Attempt final
    {
    public:
        explicit Attempt(WriteTurn &turn) : m_lock(turn.m_mutex, std::try_to_lock) {}
        explicit operator bool() const { return m_lock.owns_lock(); }

    private:
        std::unique_lock<std::mutex> m_lock;
    };

    // For a batch of an import: lets every waiting mark go first.
    class Batch final
    {
    public:
        explicit Batch(WriteTurn &turn);
        ~Batch();
        Batch(const Batch &) = delete;
        Batch &operator=(const Batch &) = delete;

    private:
        WriteTurn &m_turn;
    };

    bool markWaits() const { return m_waiting > 0; }

private:
    std::mutex m_mutex{};
    std::atomic<int> m_waiting{};
};

} // namespace Paperlark
