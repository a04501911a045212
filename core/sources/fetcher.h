#pragma once

#include "core/library/importing/filewalk.h"
#include "core/sources/sourcerun.h"
#include "core/sources/sourcetest.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <map>
#include <memory>

namespace Paperlark {

class NetworkGate;
class SourceStore;

// Decides when which source is asked, and keeps how it went. Lives in a thread of its own: no window waits for it, and what
// hangs holds up nothing. Sources has it, and is its only caller; everything but the constructor is called in its thread.
class Fetcher final : public QObject
{
    Q_OBJECT
public:
    struct Options {
        QString libraryFile{};
        HttpPolicy policy{};
        FetchPace pace{};
        std::function<QDate()> today{[] { return QDate::currentDate(); }};
    };

    Fetcher(NetworkGate &gate, const Options &options);
    ~Fetcher() override;

    void open(); // and asks what is due on start
    void reload();
    void stop(); // gives up what is under way; what is stored stays, what is wanted stays wanted

    void add(const QList<Source> &sources); // and asks them for the first time
    void change(const Source &source);
    void remove(SourceId id);
    void fetch(const QList<SourceId> &ids);             // by hand; folders are left out
    void noteFolder(SourceId id, const QString &error); // who watches it tells how it went; empty: well
    void want(SourceId id, const QDate &first, const QDate &last);
    void pauseBackFill(SourceId id, bool paused);
    void cancelBackFill(SourceId id);
    void test(const Source &source);
    void cancelTest();
    void noteStored(const QStringList &addresses, const QString &failure); // failure: they were not, and why

signals:
    void changed(const QList<Paperlark::Source> &sources, const QList<Paperlark::SourceId> &busy);
    void fetched(const QList<Paperlark::FetchedFile> &files);
    void recorded(const Paperlark::RequestRecord &request);
    void remembered(const QList<Paperlark::RequestRecord> &requests); // of earlier runs, newest first
    void tested(const Paperlark::SourcePreview &preview);
    void failed(const Paperlark::Error &error);

private:
    using Job = SourceRun::Job;
    // A digest that came and is not stored yet.
    struct Pending {
        SourceId source{};
        SourceDay day{};
        bool isBackFill{};
    };
    enum class Asked { ByHand, BySchedule };

    bool keep(const Result<void> &done); // tells when it failed
    std::optional<Source> sourceOf(SourceId id);
    QList<Job> jobsOf(const Source &source, bool wantsRecent);
    void ask(const Source &source, Asked how);
    void begin(const Source &source, const QList<Job> &jobs);
    void takeAnswer(SourceId id, const Job &job, const HttpAnswer &answer, const Judgement &judgement);
    void takeEnding(SourceId id, const SourceRun::Ending &ending);
    void settle(SourceId id, SourceRun::Ending ending);
    bool hasPending(SourceId id) const;
    void drop(SourceId id);
    void askDue();
    QDateTime dueAt(const Source &source) const; // null: not by itself
    void record(const RequestRecord &request);
    void tellSoon();
    void tell();
    double dice() const;

    NetworkGate &m_gate;
    const Options m_options;
    std::unique_ptr<SourceStore> m_store{};
    std::unique_ptr<Network> m_network{};
    std::map<SourceId, std::unique_ptr<SourceRun>> m_runs{};
    QHash<SourceId, SourceRun::Ending> m_endings{}; // of runs that wait for their last digests to be stored
    QHash<QString, Pending> m_pending{};            // by address
    QHash<SourceId, QString> m_notStored{};         // why what came could not be stored
    QSet<SourceId> m_waitForStart{};                // that are to be asked on start, and were not yet
    QHash<SourceId, QDateTime> m_leftAlone{};       // as the server asked
    std::unique_ptr<SourceTest> m_test{};
    QTimer m_due{this};
    QTimer m_tell{this};
};

} // namespace Paperlark
