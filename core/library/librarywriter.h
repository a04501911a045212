#pragma once

#include "core/digest/digest.h"
#include "core/library/paperstore.h"

#include <QSet>

#include <set>

namespace Paperlark {

// Raised when the parser reads a file differently, so that unchanged files are read again.
constexpr int parserVersion = 1;

struct PreparedEntry {
    Entry entry{};
    QDate day{};
    QString titleKey{};
    qint64 textHash{};
};

// A parsed file ready to be written; made in any thread.
struct PreparedFile {
    QString path{}; // absolute and clean: names the file in the library
    QByteArray hash{};
    QString dialect{};
    QString origin{};
    QString language{}; // of most entries
    QList<PreparedEntry> entries{};
    QList<std::pair<QDate, int>> days{}; // with the number of their papers
    QList<Notice> notices{};
};

PreparedFile prepareFile(const QString &path, const QByteArray &bytes, const ParsedFile &parsed);
QByteArray contentHash(const QByteArray &bytes);

enum class Outcome { Unchanged, Updated, Merged, Added };

// Writes files into the library and settles the papers they tell of. Every call is one transaction.
class LibraryWriter final
{
public:
    LibraryWriter(Database &database, bool samples) : m_database(database), m_store(database), m_samples(samples) {}

    // Files whose content is in the library already change nothing.
    Result<void> write(const QList<PreparedFile> &files);

    // Counts the papers of a file that the library knows already.
    Result<void> meetAgain(const QString &path);

    // Removes files with everything they told. A paper left without a voice stays when the reader marked it.
    enum class Keep { AnyState, MoreThanRead };
    Result<void> removeFiles(const QList<qint64> &files, Keep keep);

    const QHash<QString, Outcome> &outcomes() const { return m_outcomes; }
    qint64 importId() const { return m_import; } // 0: nothing was written
    bool changed() const { return m_changed; }   // by the last call

private:
    Result<void> writeAll(const QList<PreparedFile> &files);
    Result<void> writeFile(const PreparedFile &file);
    Result<bool> isKnown(const PreparedFile &file);
    Result<void> noteImport();
    Result<qint64> sourceOf(const PreparedFile &file);
    Result<qint64> fileRow(const PreparedFile &file);
    Result<void> writeEntries(const PreparedFile &file, qint64 id);
    Result<void> writeNotices(const PreparedFile &file, qint64 id);
    Result<void> clearFile(qint64 id);
    Result<void> settle(Keep keep);
    Result<void> settleTitle(const QString &titleKey);
    Result<void> settleLoose(const QString &from, const QString &titleKey, const QString &target);
    Result<bool> isRemembered(const QString &key);
    Result<void> dissolve(const QString &from, const QString &into);
    Result<void> moveState(const QString &from, const QString &into);
    Result<void> leaveWithoutVoice(const QString &key, Keep keep);
    Result<void> rememberVoices(const QString &key);
    void judge(const DerivedPaper &paper);
    Result<void> tidySources();

    Database &m_database;
    PaperStore m_store;
    bool m_samples;
    bool m_changed{};
    qint64 m_import{};
    QHash<QString, Outcome> m_outcomes{};
    // Of the transaction under way:
    std::set<QString> m_titles{}; // in order: notes that meet are joined alike each time
    QSet<QString> m_keys{};
    QSet<QString> m_movedInto{};                                // keys that took over another's state
    QHash<QString, std::optional<QList<VoiceMark>>> m_before{}; // no value: no such paper
};

} // namespace Paperlark
