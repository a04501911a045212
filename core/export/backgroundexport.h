#pragma once

#include "core/export/paperfeed.h"
#include "core/library/answers/inquiry.h"
#include "core/result.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace Paperlark {

class Library;
struct Exporter;

// Papers go out in a thread of its own and on a connection of its own, so that the window never waits for them. Marks that
// are not written yet (Library::letMarksWait) are not in it. One at a time.
class BackgroundExport final : public QObject
{
    Q_OBJECT
public:
    // Which papers: those of the keys; without any, what the question would list.
    struct Wanted {
        QStringList keys{};
        Question question{};
    };
    using Work = std::function<Result<qsizetype>(PaperFeed &papers)>; // runs in the background; how many papers

    explicit BackgroundExport(const Library &library, QObject *parent = nullptr); // the library outlives it
    ~BackgroundExport() override;                                                 // cancels and waits

    // Ends with finished(). `passes`: how often the work goes through all papers. Nothing while another is running.
    void start(const Wanted &wanted, int passes, const Work &work);
    // Into a file, or into a folder where the exporter fills one.
    void start(const Wanted &wanted, const Exporter &exporter, const QString &target);
    bool isRunning() const { return m_thread != nullptr; }
    void cancel(); // a file is as it was before

signals:
    void progress(qsizetype done, qsizetype all); // in papers; a few times a second
    void finished(const Paperlark::Result<qsizetype> &result);

private:
    Result<qsizetype> run(const Wanted &wanted, int passes, const Work &work);
    Result<qsizetype> feed(PaperFeed &papers, int passes, const Work &work);
    void end(const Result<qsizetype> &result);

    const QString m_file;
    std::unique_ptr<QThread> m_thread{};
    std::atomic<bool> m_cancelled{};
};

} // namespace Paperlark
