#pragma once

#include "core/library/importing/filewalk.h"
#include "core/library/importing/importreport.h"
#include "core/result.h"

#include <QObject>
#include <QStringList>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace Paperlark {

class Library;

// Files → Library. Reads and parses on all cores, writes in large transactions in the order of arguments, files and
// lines, on a connection of its own beside `library`, which must outlive it.
class Importer final : public QObject
{
    Q_OBJECT
public:
    explicit Importer(Library &library, QObject *parent = nullptr);
    ~Importer() override; // cancels and waits

    // Works here and now and returns when done: for the command line and tests. `committed` is called after each commit
    // that completes a file.
    using Committed = std::function<void(const QString &file, qsizetype entries)>;
    ImportReport importNow(const QStringList &paths, const Committed &committed = {});
    ImportReport importFetchedNow(const QList<FetchedFile> &files);

    // Works in the background; one at a time, more are queued.
    void start(const QStringList &paths, bool samples = false);
    // A digest that is no file: `name` stands where the folder of a file would, and names its source.
    void startText(const QString &name, const QString &text);
    void startFetched(const QList<FetchedFile> &files); // each replaces what was fetched from its address before
    // What a watched folder holds: no digest among them is refused, and how they looked is remembered (watchedfiles.h).
    void startWatched(const QStringList &files);
    bool isRunning() const;
    void cancel(); // keeps what is committed; safe from any thread and from a signal handler's flag

signals:
    void progress(int filesDone, int filesInAll);
    void papersAdded(); // rows were committed; the Library has emitted papersChanged()
    void finished(const Paperlark::ImportReport &report);

private:
    struct Job {
        QStringList paths{};
        QList<FoundFile> atHand{}; // with what they hold
        bool samples{};
        bool watched{};
    };
    void add(const Job &job);
    void startNext();
    void runInBackground(const Job &job);
    ImportReport runNow(const Job &job, const Committed &committed);
    void announceAdded();
    void end(const ImportReport &report);

    Library &m_library;
    QList<Job> m_waiting{};
    std::unique_ptr<QThread> m_thread{}; // of the job under way
    std::atomic<bool> m_cancelled{};
};

} // namespace Paperlark
