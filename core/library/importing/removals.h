#pragma once

#include "core/library/marks/step.h"
#include "core/result.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace Paperlark {

class Journal;
class Library;
struct Removal;
struct StepResult;

// Takes out what an import or a source told, and goes back and forward over it, behind the window: with tens of thousands
// of papers that takes seconds. In a thread and on a connection of its own beside `library`, which must outlive it; each is
// one step and one transaction, so that it is done or not, whatever happens meanwhile. One at a time, more are queued.
// Marks that come meanwhile are seen at once and written behind it.
class Removals final : public QObject
{
    Q_OBJECT
public:
    explicit Removals(Library &library, QObject *parent = nullptr);
    ~Removals() override; // when all that was begun is done

    void removeImport(qint64 importId);
    void removeSource(const QString &source);
    void removeSamples();
    void undo(); // of whatever step is the last
    void redo();
    bool isRunning() const { return m_thread != nullptr; }
    void cancel(); // all of it; the library is as it was before the one under way

    // Whether what the Library tells at this moment is a step back or forward, and nothing new.
    bool isMoving() const { return m_moving; }

signals:
    void progress(int done, int all);                      // in titles and papers; not for what takes no time
    void moved(const Paperlark::Step &step, bool forward); // by undo() and redo(), behind what the Library tells
    void finished();                                       // also of what failed or was cancelled
    void failed(const Paperlark::Error &error);

private:
    enum class Way { New, Back, Forward };
    struct Job {
        Way way{};
        std::function<Result<StepResult>(Journal &journal)> work{};
    };
    void remove(const Removal &removal);
    void start(const Job &job);
    void startNext();
    void runInBackground(const Job &job);
    Result<StepResult> carryOut(const Job &job);
    void end(Way way, const Result<StepResult> &done);

    Library &m_library;
    QList<Job> m_waiting{};
    std::unique_ptr<QThread> m_thread{}; // of the job under way
    std::atomic<bool> m_cancelled{};
    bool m_moving{};
};

} // namespace Paperlark
