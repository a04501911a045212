// Marks that another writer holds up: seen at once, written later.
#include "tests/core/library/marks/twopapers.h"

#include "core/library/marks/waitingmarks.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

class WaitingMarksTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shelf = std::make_unique<Shelf>();
        putTwoPapers(*m_shelf, {u"NLP"_s});
        library().letMarksWait();
        m_other = std::move(*Library::open(library().file()));
        m_batch = std::make_unique<Transaction>(m_shelf->database()); // somebody else writes
        QVERIFY(m_batch->begin());
    }

    void cleanup()
    {
        m_batch.reset();
        m_other.reset();
        m_shelf.reset();
    }

    void aMarkIsSeenAtOnce()
    {
        const QSignalSpy spy(&library(), &Library::statesChanged);
        QVERIFY(library().setRead({one}, true));
        QVERIFY(library().setStarred({one, two}, true));
        QVERIFY(library().setNote(two, u"Ask Ann"_s));
        QVERIFY(library().addTag({one}, u"Later"_s));
        QCOMPARE(spy.count(), 4);
        QVERIFY(library().paper(one)->state.read);
        QCOMPARE(library().paper(two)->state.note, u"Ask Ann"_s);
        const QList<PaperRow> rows = library().rows(library().paperIds({}));
        QVERIFY(rows[0].read && rows[0].starred && rows[1].starred && !rows[1].read);
        QCOMPARE(rows[0].tags, QStringList({u"NLP"_s, u"Later"_s}));
        QCOMPARE(library().counts(), (LibraryCounts{.papers = 2, .unread = 1, .starred = 2, .notes = 1, .files = 1}));
        QCOMPARE(m_other->paper(one)->state, PaperState{}); // and not written
    }

    // As a crash in the middle of a removal leaves it: the next run does what the last one could not write.
    void whatACrashLeftIsDoneByTheNextRun()
    {
        m_batch.reset();
        const QList<QList<Mark>> steps{{{.keys = {one, two}, .what = Mark::What::Starred, .on = true},
                                        {.keys = {one}, .what = Mark::What::Tag, .on = true, .text = u"Später, \"gleich\""_s}},
                                       {{.keys = {two}, .what = Mark::What::Starred, .on = false}},
                                       {{.keys = {two}, .what = Mark::What::Taste, .taste = -1}},
                                       {{.keys = {one}, .what = Mark::What::Note, .on = true, .text = u"Ask\nAnn"_s}},
                                       {{.keys = {two}, .what = Mark::What::ReadingList, .on = true}},
                                       {{.keys = {u"2412.99999"_s}, .what = Mark::What::Read, .on = true}}};
        QVERIFY(keepWaiting(library().file(), steps));
        QCOMPARE(waitingOf(library().file()), std::optional(steps));
        for (int run = 0; run < 2; ++run) { // twice: some of it had been written
            QVERIFY(keepWaiting(library().file(), steps));
            const auto next = std::move(*Library::open(library().file()));
            next->letMarksWait();
            next->waitForMarks();
            QVERIFY(!waitingOf(library().file()));
            QVERIFY(next->paper(one)->state.starred && !next->paper(two)->state.starred);
            QCOMPARE(next->paper(one)->state.note, u"Ask\nAnn"_s);
            QCOMPARE(next->paper(one)->state.tags, QStringList{u"Später, \"gleich\""_s});
            QCOMPARE(next->paper(two)->state.taste, -1);
            QVERIFY(next->paper(two)->state.readingList);
            QCOMPARE(next->check(), QStringList());
        }
    }

    void whatWaitsAgainStaysInItsFile()
    {
        const QList<QList<Mark>> steps{{{.keys = {one}, .what = Mark::What::Starred, .on = true}},
                                       {{.keys = {one}, .what = Mark::What::Starred, .on = false}},
                                       {{.keys = {one}, .what = Mark::What::Starred, .on = true}}};
        QVERIFY(keepWaiting(library().file(), steps));
        auto next = std::move(*Library::open(library().file()));
        next->letMarksWait();
        QVERIFY(next->marksWait());
        next->letMarksWait(); // the window is made anew, in another language
        QCOMPARE(waitingOf(library().file()), std::optional(steps));
        m_batch.reset();
        next.reset(); // closed, before it heard of what was written
        QVERIFY(!waitingOf(library().file()));
        QVERIFY(m_other->paper(one)->state.starred);
        for (qsizetype step = steps.size(); step > 0; --step) {
            QVERIFY(m_other->lastDone());
            QVERIFY(*m_other->undo());
        }
        QVERIFY(!m_other->lastDone()); // nothing was done twice
    }

    void aFileOfNonsenseChangesNothing()
    {
        m_batch.reset();
        for (const QByteArray &content :
             {QByteArray(), QByteArray("nonsense"), QByteArray("{\"steps\":[[{\"what\":\"sung\"}],7]}"), QByteArray("[1,2]")}) {
            QFile file(library().file() + u".waiting"_s);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
            file.close();
            const QByteArray before = library().dump();
            const auto next = std::move(*Library::open(library().file()));
            next->letMarksWait();
            next->waitForMarks();
            QCOMPARE(next->dump(), before);
        }
    }

    void itIsWrittenWhenTheOtherIsDone()
    {
        QVERIFY(library().setRead({one}, true));
        QVERIFY(library().addTag({two}, u"Later"_s));
        QSignalSpy spy(&library(), &Library::statesChanged);
        m_batch.reset();
        library().waitForMarks();
        QCOMPARE(spy.count(), 2); // what is counted in the background can see them now
        QVERIFY(m_other->paper(one)->state.read);
        QCOMPARE(m_other->paper(two)->state.tags, QStringList{u"Later"_s});
        QCOMPARE(m_shelf->found(u"later"_s), QStringList{two});
        QCOMPARE(library().check(), QStringList());
        QVERIFY(library().setRead({two}, true)); // nobody is in the way: at once
        QVERIFY(m_other->paper(two)->state.read);
    }

    void theLastOfSeveralHolds()
    {
        QVERIFY(library().setRead({one}, true));
        QVERIFY(library().setRead({one}, false));
        QVERIFY(library().setRead({one}, false)); // changes nothing
        QVERIFY(!library().paper(one)->state.read);
        m_batch.reset();
        QVERIFY(library().setRead({two}, true)); // not before those that wait
        library().waitForMarks();
        QVERIFY(!m_other->paper(one)->state.read);
        QVERIFY(m_other->paper(two)->state.read);
    }

    void whatChangesNothingWaitsForNothing()
    {
        const QSignalSpy spy(&library(), &Library::statesChanged);
        QVERIFY(library().setRead({one}, false));
        QVERIFY(library().setStarred({u"2412.99999"_s}, true));
        QVERIFY(library().removeTag({one}, u"NLP"_s)); // the digest's
        QCOMPARE(spy.count(), 0);
    }

    void aMarkThatCannotBeKeptIsUndoneAndTold()
    {
        QVERIFY(m_shelf->database().run(u"INSERT INTO stale VALUES(?)"_s, {one})); // the other makes the index anew
        QSignalSpy failed(&library(), &Library::markFailed);
        QSignalSpy changed(&library(), &Library::statesChanged);
        QVERIFY(library().setRead({one}, true));
        QVERIFY(library().paper(one)->state.read);
        QVERIFY(m_batch->commit());
        library().waitForMarks();
        QCOMPARE(failed.count(), 1);
        QVERIFY(!failed.first().first().value<Error>().message.isEmpty());
        QCOMPARE(changed.count(), 2);
        QVERIFY(!library().paper(one)->state.read);
    }

    void whoClosesTheWindowLosesNone()
    {
        auto window = std::move(*Library::open(library().file()));
        window->letMarksWait();
        QVERIFY(window->setStarred({one}, true));
        m_batch.reset();
        window.reset();
        QVERIFY(m_other->paper(one)->state.starred);
    }

private:
    Library &library() { return m_shelf->library(); }

    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<Library> m_other;
    std::unique_ptr<Transaction> m_batch;
};

QTEST_GUILESS_MAIN(WaitingMarksTest)
#include "tst_waitingmarks.moc"
