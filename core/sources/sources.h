#pragma once

#include "core/sources/fetcher.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace Paperlark {

class Importer;
class Library;
struct ImportReport;

// The sources of a library, as a window sees them: it shows what it is told and waits for nothing. What was fetched goes
// through an Importer, as if it had been dropped. `library` and `gate` outlive it.
class Sources final : public QObject
{
    Q_OBJECT
public:
    Sources(Library &library, NetworkGate &gate, const Fetcher::Options &options = {}); // its libraryFile is of no account
    ~Sources() override;                                                                // gives up what is under way

    void start(); // reads the list, and asks what is due

    const QList<Source> &list() const { return m_list; } // in the reader's order
    const QList<SourceId> &busy() const { return m_busy; }
    bool isBusy(SourceId id) const { return m_busy.contains(id); }
    std::optional<Source> source(SourceId id) const;
    const QList<RequestRecord> &requests() const { return m_requests; } // newest first
    NetworkGate &gate() const { return m_gate; }

    // Each is told by changed() once it is kept, or by failed().
    void reload(); // somebody else has changed what is kept, or how a folder does
    void add(const QList<Source> &sources);
    void change(const Source &source);
    void remove(SourceId id);
    void fetch(const QList<SourceId> &ids);
    void noteFolder(SourceId id, const QString &error); // how it went with a watched one; empty: well
    void fetchAll();
    void want(SourceId id, const QDate &first, const QDate &last); // a back-fill of what is missing
    void pauseBackFill(SourceId id, bool paused);
    void cancelBackFill(SourceId id);
    void test(const Source &source); // ends with tested(); a newer one drops an older one
    void cancelTest();

signals:
    void changed();
    void requestsChanged();
    void tested(const Paperlark::SourcePreview &preview);
    void arrived(int papers); // that are new, as import after import brings them
    void failed(const Paperlark::Error &error);

private:
    using Job = std::function<void(Fetcher &)>;
    void tell(const Job &job); // in the Fetcher's thread
    void take(const QList<FetchedFile> &files);
    void importWaiting();
    void takeReport(const ImportReport &report);
    void addRequest(const RequestRecord &request);

    Library &m_library;
    NetworkGate &m_gate;
    QList<Source> m_list{};
    QList<SourceId> m_busy{};
    QList<RequestRecord> m_requests{};
    QList<FetchedFile> m_waiting{}; // for the import under way to end
    QStringList m_importing{};      // addresses
    std::unique_ptr<Importer> m_importer;
    std::unique_ptr<Fetcher> m_fetcher;
    QThread m_thread{};
};

} // namespace Paperlark
