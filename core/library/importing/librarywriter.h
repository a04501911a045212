#pragma once

#include "core/library/importing/newpapers.h"
#include "core/library/paperstore.h"

#include <QSet>

#include <functional>
#include <set>

namespace Paperlark {

enum class Outcome { Unchanged, Updated, Merged, Added };

// Writes files into the library and settles the papers they tell of. Every call is one transaction.
class LibraryWriter final
{
public:
    LibraryWriter(Database &database, bool samples) : m_database(database), m_store(database), m_samples(samples) {}

    // Each file once. Files whose content is in the library already change nothing.
    Result<void> write(const QList<PreparedFile> &files);

    Result<bool> hasFile(const QString &path);

    // Counts the papers of a file that the library knows already.
    Result<void> meetAgain(const QString &path);

    // Removes the files that removed_files names for a step of the journal, with everything they told, and keeps all that
    // with the step. A paper left without a voice stays when the reader marked it. Files that are not in the library as
    // they were are left alone. How many papers it concerned. Both are part of the caller's transaction.
    enum class Keep { AnyState, MoreThanRead };
    Result<int> removeFiles(qint64 step, Keep keep);
    // The way back; a file that came again since is left alone.
    Result<int> putFilesBack(qint64 step);
    // How far either has got; false stops it, with an Error without a sentence.
    void setProgress(const std::function<bool(int done, int all)> &progress) { m_progress = progress; }

    const QHash<QString, Outcome> &outcomes() const { return m_outcomes; }
    qint64 importId() const { return m_import; } // 0: nothing was written
    bool changed() const { return m_changed; }   // by the last call

private:
    Result<void> writeAll(const QList<PreparedFile> &files);
    struct FileRow {
        const PreparedFile *content{};
        qint64 id{};
        qint64 source{};
    };
    void startAfresh();
    Result<void> writeFiles(const QList<FileRow> &files);
    Result<std::optional<FileRow>> takeFile(const PreparedFile &file); // no value: the library knows it
    Result<bool> isKnown(const PreparedFile &file);
    Result<void> noteImport();
    Result<QVariant> sourceOf(const PreparedFile &file);
    Result<FileRow> fileRow(const PreparedFile &file);
    Result<void> writeEntries(const FileRow &file);
    Result<qint64> writeEntry(const PreparedEntry &prepared, const QString &key, qint64 file);
    Result<void> writeNotices(const PreparedFile &file, qint64 id);
    Result<void> clearFile(qint64 id);
    Result<void> settle();
    Result<void> settlePapers(QList<DerivedPaper> papers, const QHash<QString, std::optional<qint64>> &others, Keep keep);
    Result<int> settleRemoved(Keep keep);
    Result<void> countWhatSettles();
    Result<void> settledMore(qsizetype titlesOrPapers);
    Result<void> settleRemovedTitles();
    Result<void> settleRemovedPapers(const QString &condition, Keep keep);
    Result<void> runForStep(const QStringList &statements);
    Result<void> settleTitle(const QString &titleKey);
    Result<void> settleLoose(const QString &from, const QString &titleKey, const QString &target);
    Result<bool> isRemembered(const QString &key);
    Result<void> dissolve(const QString &from, const QString &into);
    Result<void> noteMoving(const QString &from, const QString &into);
    Result<void> moveState(const QString &from, const QString &into);
    Result<bool> outlivesItsVoices(const QString &key, Keep keep);
    Result<void> leaveWithoutVoice(const QStringList &keys, Keep keep);
    Result<void> rememberVoices(const QString &key);
    void judge(const DerivedPaper &paper);
    Result<void> tidySources();

    Database &m_database;
    PaperStore m_store;
    bool m_samples;
    bool m_changed{};
    qint64 m_step{}; // of the journal, that removes files or puts them back; 0: none
    bool m_removes{};
    std::function<bool(int done, int all)> m_progress{}; // in titles and papers
    int m_settled{};
    int m_settles{};
    qint64 m_import{};
    QHash<QString, Outcome> m_outcomes{};
    // Of the transaction under way:
    std::set<QString> m_titles{}; // in order: notes that meet are joined alike each time
    QSet<QString> m_keys{};
    NewPapers m_new{};
    QHash<QString, QList<Telling>> m_tellings{};                // of new papers, by key
    QSet<QString> m_movedInto{};                                // keys that took over another's state
    QHash<QString, std::optional<QList<VoiceMark>>> m_before{}; // no value: no such paper
};

} // namespace Paperlark
