// What an import brought goes and comes back behind the window.
#include "core/library/importing/removals.h"

#include "core/library/marks/waitingmarks.h"
#include "core/library/writeturn.h"
#include "tests/core/library/shelf.h"

#include <QSignalSpy>
#include <QTest>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2024, 12, 23);
constexpr int papers = 3100; // more than are settled at once

QString idOf(int number)
{
    return u"2412.%1"_s.arg(number, 5, 10, QChar(u'0'));
}

} // namespace

class RemovalsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shelf = std::make_unique<Shelf>();
        m_shelf->put(u"/d/kept/2024-12-23.md"_s, monday, {entry(idOf(0), u"Paper number 0"_s, u"Other words."_s)});
        QList<Entry> entries;
        for (int number = 0; number < papers; ++number) {
            entries += entry(idOf(number), u"Paper number %1"_s.arg(number), u"Some words."_s);
        }
        m_shelf->put(u"/d/one/2024-12-23.md"_s, monday, entries);
        m_dump = library().dump();
        library().letMarksWait();
        m_removals = std::make_unique<Removals>(library());
    }

    void cleanup()
    {
        m_removals.reset();
        m_shelf.reset();
    }

    void itGoesAndComesBackAsWithNobodyWaiting()
    {
        QSignalSpy moved(m_removals.get(), &Removals::moved);
        m_removals->removeImport(m_shelf->lastImport());
        QVERIFY(m_removals->isRunning());
        QCOMPARE(library().counts().papers, papers); // nothing was waited for
        untilDone();
        QCOMPARE(library().counts().papers, 1);
        QCOMPARE(library().lastDone()->what, Step::What::RemovedImport);
        QCOMPARE(library().lastDone()->papers, papers);
        QCOMPARE(moved.count(), 0);
        const QByteArray without = library().dump();
        m_removals->undo();
        untilDone();
        QCOMPARE(library().dump(), m_dump);
        QCOMPARE(moved.count(), 1);
        QCOMPARE(moved[0][0].value<Step>().papers, papers);
        QCOMPARE(moved[0][1].toBool(), false);
        m_removals->redo();
        untilDone();
        QCOMPARE(library().dump(), without);
        QCOMPARE(moved[1][1].toBool(), true);
        QCOMPARE(library().check(), QStringList());
    }

    void whatListensIsToldOfProgressAndOfTheChange()
    {
        QSignalSpy progress(m_removals.get(), &Removals::progress);
        QSignalSpy changed(&library(), &Library::papersChanged);
        QSignalSpy journal(&library(), &Library::journalChanged);
        m_removals->removeSource(library().facetCounts(Facet::Sources).first().name);
        untilDone();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(journal.count(), 1);
        QVERIFY(progress.count() >= 3);
        int before = -1;
        for (const QList<QVariant> &told : std::as_const(progress)) {
            QVERIFY(told[0].toInt() >= before && told[0].toInt() <= told[1].toInt());
            before = told[0].toInt();
        }
        QCOMPARE(before, progress.last()[1].toInt());
    }

    // The mark of a paper that stays, in the middle of it: seen at once, kept in the end, and a step of its own.
    void marksMadeMeanwhileNeverWaitAndAreKept()
    {
        bool marked = false;
        connect(m_removals.get(), &Removals::progress, this, [&](int done, int) {
            if (done == 0 || std::exchange(marked, true)) {
                return;
            }
            QVERIFY(library().setStarred({idOf(0)}, true));
            QVERIFY(library().paper(idOf(0))->state.starred);
            QCOMPARE(waitingOf(library().file())->size(), 1); // what a crash would leave
        });
        m_removals->removeImport(m_shelf->lastImport());
        untilDone();
        library().waitForMarks();
        QVERIFY(marked);
        QVERIFY(!waitingOf(library().file()));
        QVERIFY(m_shelf->database().value(u"SELECT starred FROM states WHERE key = ?"_s, {idOf(0)})->toBool());
        QCOMPARE(library().check(), QStringList());
    }

    // A window would have to wait for it, so it says no.
    void whatIsNoMarkIsRefusedMeanwhile()
    {
        std::optional<Result<void>> answered;
        connect(m_removals.get(), &Removals::progress, this, [&] {
            if (!answered && m_removals->isRunning()) {
                answered = library().setSavedViews({{u"Mine"_s, u"is:starred"_s}});
            }
        });
        const auto turn = std::make_unique<Transaction>(m_shelf->database()); // so that it is under way for sure
        QVERIFY(turn->begin());
        m_removals->removeImport(m_shelf->lastImport());
        QTRY_VERIFY(!library().setSavedViews({{u"Mine"_s, u"is:starred"_s}}));
        const auto refused = library().setSavedViews({{u"Mine"_s, u"is:starred"_s}});
        QVERIFY(refused.error().message.contains(u"try again"_s));
        m_removals->cancel();
    }

    void cancellingLeavesAllAsItWas()
    {
        QSignalSpy failed(m_removals.get(), &Removals::failed);
        connect(m_removals.get(), &Removals::progress, this, [this](int done, int) {
            if (done > 0) {
                m_removals->cancel();
            }
        });
        const auto stepBefore = library().lastDone();
        // It may be faster than the word to stop; then it is taken back.
        m_removals->removeImport(m_shelf->lastImport());
        m_removals->cancel();
        untilDone();
        if (library().lastDone() != stepBefore) {
            QVERIFY(library().undo());
        }
        QCOMPARE(library().dump(), m_dump);
        QCOMPARE(failed.count(), 0);
        QCOMPARE(library().check(), QStringList());
    }

    void severalAreDoneOneAfterTheOther()
    {
        m_removals->removeImport(m_shelf->lastImport());
        m_removals->undo();
        m_removals->redo();
        m_removals->undo();
        untilDone();
        QCOMPARE(library().dump(), m_dump);
    }

    void whoQuitsWaitsForWhatWasBegun()
    {
        m_removals->removeImport(m_shelf->lastImport());
        m_removals.reset();
        QCOMPARE(library().counts().papers, 1);
    }

    void nothingToRemoveIsNoStep()
    {
        QSignalSpy failed(m_removals.get(), &Removals::failed);
        QSignalSpy journal(&library(), &Library::journalChanged);
        m_removals->removeImport(4711);
        m_removals->removeSamples();
        untilDone();
        QCOMPARE(failed.count() + journal.count(), 0);
    }

    void trouble()
    {
        QVERIFY(m_shelf->database().run(u"INSERT INTO stale VALUES(?)"_s, {idOf(0)})); // another process makes the index anew
        QSignalSpy failed(m_removals.get(), &Removals::failed);
        m_removals->removeImport(m_shelf->lastImport());
        untilDone();
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed[0][0].value<Error>().message.contains(u"try again"_s));
        QCOMPARE(library().counts().papers, papers);
    }

private:
    Library &library() { return m_shelf->library(); }
    void untilDone() { QTRY_VERIFY_WITH_TIMEOUT(!m_removals->isRunning(), 60'000); }

    std::unique_ptr<Shelf> m_shelf{};
    std::unique_ptr<Removals> m_removals{};
    QByteArray m_dump{};
};

QTEST_GUILESS_MAIN(RemovalsTest)
#include "tst_removals.moc"
