#pragma once

#include "core/library/answers/inquiry.h"
#include "core/library/paper.h"

#include <atomic>
#include <functional>
#include <optional>

namespace Paperlark {

class Library;

// Papers one at a time, and again from the start: a whole library is exported without a list of it in memory.
class PaperFeed final
{
public:
    using PaperAt = std::function<std::optional<Paper>(qsizetype index)>;

    PaperFeed(qsizetype count, PaperAt paperAt);                  // no value: that paper is gone, and left out
    PaperFeed(const Library &library, const QList<PaperId> &ids); // the library outlives the feed
    PaperFeed(const Library &library, const QStringList &keys);
    explicit PaperFeed(const QList<Paper> &papers);

    qsizetype count() const { return m_count; }
    std::optional<Paper> next(); // no value: that was the last one
    void rewind() { m_next = 0; }

    void setWatcher(const std::function<void()> &watcher) { m_watcher = watcher; } // called before each paper

    // From any thread or a signal: no paper comes any more, and the export is none.
    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }

private:
    qsizetype m_count{};
    PaperAt m_paperAt{};
    std::function<void()> m_watcher{};
    qsizetype m_next{};
    std::atomic<bool> m_cancelled{};
};

} // namespace Paperlark
