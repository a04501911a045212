#pragma once

#include "core/library/importing/filewalk.h"
#include "core/library/importing/importer.h"
#include "core/library/importing/librarywriter.h"
#include "core/library/importing/watchedfiles.h"

#include <QElapsedTimer>
#include <QSet>

#include <atomic>

namespace Paperlark {

class Origins;
class WriteTurn;

// One import from beginning to end, in the thread that calls run(), on a connection of its own.
class ImportRun final
{
public:
    struct Hooks {
        Importer::Committed committed{}; // after each commit that completes a file
        std::function<void(int done, int all)> progress{};
        std::function<void()> added{}; // rows were committed
    };
    struct Options {
        QString library{}; // the file
        bool samples{};
        bool marksMayCome{}; // a window is open: short batches
        bool watched{};      // files that a watched folder holds
    };

    ImportRun(const Options &options, WriteTurn &turn, const std::atomic<bool> &cancelled, const Hooks &hooks);
    ImportReport run(const QStringList &paths, const QList<FoundFile> &atHand = {});

private:
    using KnownHashes = QHash<QString, QByteArray>; // of content, by absolute path

    // What a worker made of a file.
    struct Item {
        FoundFile file{};
        std::optional<FileStamp> stamp{}; // before it was read
        bool known{};                     // the library has this content: it was not parsed
        std::optional<Error> error{};
        bool unreadable{}; // the error is the disk's, not the content's
        PreparedFile content{};
    };
    static Item readItem(const FoundFile &file, const KnownHashes &known, Origins *origins);

    QList<FoundFile> filesOf(const QStringList &paths) const;
    Result<void> readAndWrite(const QList<FoundFile> &files);
    Result<KnownHashes> knownHashes();
    void leaveOut(const Item &item);
    Result<void> take(const Item &item);
    Result<void> takeLongFile(const Item &item);
    Result<void> writeBatch();
    Result<void> writeInTurn(const QList<PreparedFile> &files);
    void announceAdded();
    void announceNow();
    Result<void> inTurn(const std::function<Result<void>()> &write);
    Result<void> reportItem(const Item &item);
    Result<void> reportKnown(const Item &item);
    Result<void> rememberFiles();
    void finishReport();

    Options m_options;
    WriteTurn &m_turn;
    const std::atomic<bool> &m_cancelled;
    Hooks m_hooks;
    std::unique_ptr<Database> m_database{};
    std::unique_ptr<LibraryWriter> m_writer{};
    ImportReport m_report{};
    QSet<QDate> m_days{};
    QList<WatchedFile> m_seen{}; // of watched folders, those that could be read
    QList<Item> m_batch{};
    qsizetype m_batchEntries{};
    qsizetype m_batchLimit;
    QElapsedTimer m_announced{}; // since rows were announced last
    bool m_unannounced{};        // rows were committed since
};

} // namespace Paperlark
