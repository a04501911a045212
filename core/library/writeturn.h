#pragma once

#include <atomic>
#include <mutex>
#include <optional>

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

    // From the beginning of an import to its end: the disk is busy between its batches too.
    class Import final
    {
    public:
        explicit Import(WriteTurn &turn) : m_turn(turn) { ++m_turn.m_imports; }
        ~Import() { --m_turn.m_imports; }
        Import(const Import &) = delete;
        Import &operator=(const Import &) = delete;

    private:
        WriteTurn &m_turn;
    };

    // For a mark that would rather come later than wait: true when it has the turn, and no import is under way.
    class Attempt final
    {
    public:
        explicit Attempt(WriteTurn &turn) : m_lock(turn.m_mutex, std::defer_lock)
        {
            m_has = turn.m_imports == 0 && m_lock.try_lock();
        }
        explicit operator bool() const { return m_has; }

    private:
        std::unique_lock<std::mutex> m_lock;
        bool m_has{};
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

    // For a removal, which is one transaction however long it takes: whoever would wait for it asks first.
    class Removal final
    {
    public:
        explicit Removal(WriteTurn &turn);
        ~Removal() { m_turn.m_removes = false; }
        Removal(const Removal &) = delete;
        Removal &operator=(const Removal &) = delete;

    private:
        WriteTurn &m_turn;
        std::optional<Batch> m_batch{}; // behind every mark that waits
    };

    bool removalRuns() const { return m_removes; }
    bool markWaits() const { return m_waiting > 0; }

private:
    std::mutex m_mutex{};
    std::atomic<int> m_waiting{};
    std::atomic<int> m_imports{};
    std::atomic<bool> m_removes{};
};

} // namespace Paperlark
