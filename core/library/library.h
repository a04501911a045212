#pragma once

#include "core/digest/digest.h"
#include "core/library/answers/inquiry.h"
#include "core/library/filter/paperfilter.h"
#include "core/library/importing/importreport.h"
#include "core/library/marks/mark.h"
#include "core/library/marks/step.h"
#include "core/library/paper.h"
#include "core/result.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QTemporaryDir>
#include <QVariantList>

#include <functional>
#include <memory>

namespace Paperlark {

class Answering;
class BackgroundReader;
class Database;
class Journal;
class MarkWriter;
class Transaction;
class WriteTurn;
struct Removal;
struct StepResult;

struct ImportRecord {
    qint64 id{};
    QDateTime finishedAt{}; // UTC
    int files{};
    int papers{};
    bool samples{};
    friend bool operator==(const ImportRecord &, const ImportRecord &) = default;
};

// A filter under a name of the reader's.
struct SavedView {
    QString name{};
    QString filter{}; // as textOfFilter() writes it
    friend bool operator==(const SavedView &, const SavedView &) = default;
};

// The reader's papers in one SQLite file: every question, every change, the change signals. This header is the face;
// SQL stays behind it. Lives in the thread that opened it; an Importer works beside it with a connection of its own.
class Library final : public QObject
{
    Q_OBJECT
public:
    // ":memory:" is a library for tests. The folder is made when it is missing. Nothing is written to a library that
    // is damaged or newer than this program; a folder that can't be written gives a library that only reads.
    // A library of an older version is brought up to date; `progress` answers false to stop that, which is an Error
    // and loses nothing: the next time goes on.
    using Progress = std::function<bool(int done, int all)>;
    static Result<std::unique_ptr<Library>> open(const QString &file, const Progress &progress = {});
    static QString defaultFile();
    ~Library() override;

    QString file() const;
    bool isReadOnly() const;
    // Whether the file is still where it was opened; when its disk or folder went away every change is an Error, and what is
    // read may be old. Asks the file system.
    enum class Place { There, Gone, TakenByAnother };
    Place place() const;

    // The reader's languages, best first; decides teasers and the order of voices. Default: none (file order).
    void setReadingLanguages(const QStringList &languages);

    // Questions
    QList<PaperId> paperIds(const PaperFilter &filter) const; // all, in the filter's order
    // The first of them at once where that costs little: words, facets and days in digest order. No value: wait for
    // answered().
    std::optional<QList<PaperId>> firstPaperIds(const PaperFilter &filter, int limit) const;
    Answer answer(const Question &question) const;                                    // here and now
    QList<FacetCount> facetCounts(Facet facet, const PaperFilter &filter = {}) const; // of answer(), those above 0
    // Answers in the background, by answered(). A newer question drops an older one.
    void ask(const Question &question);
    QList<PaperRow> rows(const QList<PaperId> &ids) const; // one for each; empty for one that an import has moved
    std::optional<PaperId> idOfKey(const QString &key) const;
    // Of many papers at once; what is unknown, or was moved by an import, is left out.
    QStringList keysOf(const QList<PaperId> &ids) const; // in their order
    QSet<PaperId> idsOf(const QStringList &keys) const;
    QStringList keysWithout(const QStringList &keys, Mark::What flag) const; // those not read, starred or listed
    std::optional<Paper> paper(const QString &key) const;
    // Papers that share rare words of the title, or authors, the nearest first; in the background, behind other questions, by
    // relatedFound().
    void askRelated(const QString &key, int atMost);
    bool isEmpty() const;
    LibraryCounts counts() const;                               // walks through the papers; the window takes those of an Answer
    QList<DayCount> dayCounts(const PaperFilter &filter) const; // ascending, days with papers only; undated left out
    QStringList sourcesOfDays(const QDate &first, const QDate &last) const;
    QList<ImportRecord> imports() const;
    // Papers of which nothing was known at that moment; none where nothing was known at all, or where they are more.
    QList<PaperId> newSince(const QDateTime &moment, int atMost) const;
    bool hasSamples() const;
    QList<SavedView> savedViews() const;    // in the reader's order
    QMap<int, QString> quickTags() const;   // by digit, 1 to 9
    QList<FacetCount> ownTags() const;      // that the reader gave, most papers first
    std::optional<Step> lastDone() const;   // what undo() would take back; marks that wait are not told yet
    std::optional<Step> lastUndone() const; // what redo() would do again

    // From here on a mark that another writer holds up is written a moment later: it is seen at once, and markFailed()
    // tells when it could not be kept. For a window, which has an event loop and never waits.
    void letMarksWait();
    void waitForMarks(); // until all are written
    bool marksWait() const { return !m_waitingMarks.isEmpty(); }

    // Changes. Each is committed when it returns, but for marks that may wait, and is one step that can be undone. What
    // changes nothing is no step. Unknown keys are left out.
    Result<void> change(const QList<Mark> &marks); // together, as one step
    Result<void> setRead(const QStringList &keys, bool read);
    Result<void> setStarred(const QStringList &keys, bool starred);
    Result<void> setReadingList(const QStringList &keys, bool listed);
    Result<void> setTaste(const QStringList &keys, int taste); // −1: less like this, 0, 1: more like this
    Result<void> addTag(const QStringList &keys, const QString &tag);
    Result<void> removeTag(const QStringList &keys, const QString &tag);
    // Empty: none. "#tag" in it tags the paper; the tag goes with the note that brought it.
    Result<void> setNote(const QString &key, const QString &note);
    Result<void> setSavedViews(const QList<SavedView> &views);
    Result<void> setQuickTag(int digit, const QString &tag); // 1 to 9; empty: none

    // The way back and forward again, over restarts. No value: there is nothing to undo. Values that somebody else has
    // changed since stay as they are. Waits for marks that wait.
    Result<std::optional<Step>> undo();
    Result<std::optional<Step>> redo();

    // Takes back what an import brought; a paper left without a voice goes, unless it carries state. One step, as above. Here
    // and now, which takes seconds with many papers: a window has Removals for it, and for undo() and redo() of it.
    Result<void> removeImport(qint64 importId);
    Result<void> removeSource(const QString &source);
    Result<void> removeSamples();

    // For `paperlark library`: every finding is one sentence; none: the library is whole.
    QStringList check() const;
    // Canonical JSON lines without times, rowids and paths of the library.
    QByteArray dump() const;

signals:
    void savedViewsChanged();
    void quickTagsChanged();
    void journalChanged();                       // lastDone() and lastUndone()
    void papersChanged();                        // an import or a removal: ask again
    void statesChanged(const QStringList &keys); // marks: repaint these rows
    // Marks that had to wait could not be written; they are undone, and statesChanged() told.
    void markFailed(const Paperlark::Error &error, const QList<Paperlark::Mark> &marks);
    void damaged(const Paperlark::Error &error); // what was read met damage: restore a backup
    void answered(const Paperlark::Answer &answer);
    void relatedFound(const QString &key, const QList<Paperlark::RelatedPaper> &related);
    void askingFailed(const Paperlark::Error &error);

private:
    friend class Importer;
    friend class Removals;
    explicit Library(std::unique_ptr<Database> database);
    using WriteStep = std::function<Result<StepResult>(Journal &journal)>;
    Result<StepResult> write(const WriteStep &step, Transaction &transaction);
    Result<StepResult> writeInTurn(const WriteStep &step);
    Result<void> tell(const Result<StepResult> &done);
    std::optional<Result<StepResult>> markAtOnce(const QList<Mark> &marks); // no value: somebody else writes
    Result<void> markLater(const QList<Mark> &marks);
    using JournalMove = Result<std::optional<StepResult>> (Journal::*)();
    Result<std::optional<Step>> move(JournalMove where);
    void forgetWaitingMark(const Result<void> &written);
    PaperState stateOf(const QString &key) const;
    PaperState writtenStateOf(const QString &key) const;
    void takeUpWaitingMarks();
    PaperState withWaitingMarks(const QString &key, PaperState state) const;
    LibraryCounts withWaitingMarks(LibraryCounts counts) const;
    Result<void> removeFiles(const Removal &removal);

    // ":memory:" is a file in a folder that goes with the Library, so that an Importer can open it too.
    std::unique_ptr<QTemporaryDir> m_temporary{};
    void take(const Result<Answer> &answer);
    BackgroundReader &backgroundReader(); // from the first question on
    Answering &currentAnswering() const;

    std::unique_ptr<Database> m_database;
    mutable std::unique_ptr<Answering> m_answering{}; // for questions answered here and now
    mutable QPair<qint64, qint64> m_answeringState{}; // of the library when it was made
    std::unique_ptr<BackgroundReader> m_reader{};
    Question m_asked{};
    std::unique_ptr<WriteTurn> m_turn;
    bool m_marksMayWait{};
    QList<QList<Mark>> m_waitingMarks{}; // steps in order; seen, but not written yet
    bool m_keepsWaiting{};               // beside the library, as long as a removal holds them up
    std::unique_ptr<MarkWriter> m_markWriter{};
    QStringList m_readingLanguages{};
};

} // namespace Paperlark
