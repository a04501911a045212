// What is read when, told by a clock of the test's own.
#include "core/watching/folderchanges.h"

#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 quiet = FolderChanges::quietTime;

FileStamp stamp(qint64 size, qint64 modified = 1, quint64 number = 1)
{
    return {.size = size, .modified = modified, .number = number};
}

} // namespace

class FolderChangesTest final : public QObject
{
    Q_OBJECT

private slots:
    void aNewFileIsReadWhenItIsQuiet()
    {
        FolderChanges changes;
        changes.see({{u"a.md"_s, stamp(1)}}, 0);
        QVERIFY(changes.isWaiting());
        QCOMPARE(changes.takeReady(quiet - 1), QStringList());
        changes.see({{u"a.md"_s, stamp(1)}}, quiet);
        QCOMPARE(changes.takeReady(quiet), QStringList{u"a.md"_s});
        QVERIFY(!changes.isWaiting());
        changes.see({{u"a.md"_s, stamp(1)}}, 2 * quiet);
        QCOMPARE(changes.takeReady(9 * quiet), QStringList());
    }

    void everyChangeBeginsTheQuietTimeAnew()
    {
        FolderChanges changes;
        for (int i = 0; i < 10; ++i)
            changes.see({{u"a.md"_s, stamp(i)}}, i * 400);
        QCOMPARE(changes.takeReady(9 * 400 + quiet - 1), QStringList());
        QCOMPARE(changes.takeReady(9 * 400 + quiet), QStringList{u"a.md"_s});
    }

    void theSameSizeAndTimeUnderAnotherNumberIsAnotherFile()
    {
        FolderChanges changes;
        changes.see({{u"a.md"_s, stamp(5, 7, 1)}}, 0);
        QCOMPARE(changes.takeReady(quiet).size(), 1);
        changes.see({{u"a.md"_s, stamp(5, 7, 2)}}, quiet);
        QCOMPARE(changes.takeReady(2 * quiet), QStringList{u"a.md"_s});
    }

    void filesThatChangeTogetherAreTakenTogether()
    {
        FolderChanges changes;
        changes.see({{u"a.md"_s, stamp(1)}}, 0);
        changes.see({{u"a.md"_s, stamp(1)}, {u"b.md"_s, stamp(1)}}, 400);
        QCOMPARE(changes.takeReady(quiet), QStringList());
        QCOMPARE(changes.takeReady(400 + quiet), QStringList({u"a.md"_s, u"b.md"_s}));
    }

    void aFileThatNeverRestsHoldsTheOthersUpForAWhileOnly()
    {
        FolderChanges changes;
        qint64 now = 0;
        QStringList taken;
        while (taken.isEmpty() && now < 60'000) {
            changes.see({{u"calm.md"_s, stamp(1)}, {u"log.txt"_s, stamp(now)}}, now);
            taken = changes.takeReady(now);
            now += 100;
        }
        QCOMPARE(taken, QStringList{u"calm.md"_s});
        QCOMPARE(now - 100, quiet + FolderChanges::mostWait);
        QVERIFY(changes.isWaiting());
    }

    void whatAnEarlierRunHasReadIsNotReadAgain()
    {
        FolderChanges changes;
        changes.remember({{u"a.md"_s, stamp(5, 7, 0)}, {u"b.md"_s, stamp(5, 7, 0)}, {u"c.md"_s, stamp(5, 7, 0)}});
        changes.see({{u"a.md"_s, stamp(5, 7, 99)}, {u"b.md"_s, stamp(5, 8, 99)}, {u"c.md"_s, stamp(6, 7, 99)}}, 0);
        QCOMPARE(changes.takeReady(quiet), QStringList({u"b.md"_s, u"c.md"_s}));
        // Renamed over now that its number is known.
        changes.see({{u"a.md"_s, stamp(5, 7, 98)}}, quiet);
        QCOMPARE(changes.takeReady(2 * quiet), QStringList{u"a.md"_s});
    }

    void whatGoesAndComesBackAsItWasHasNothingToTell()
    {
        FolderChanges changes;
        changes.see({{u"a.md"_s, stamp(1)}}, 0);
        QCOMPARE(changes.takeReady(quiet).size(), 1);
        changes.see({}, quiet);
        changes.see({{u"a.md"_s, stamp(1)}}, 2 * quiet);
        QVERIFY(!changes.isWaiting());
        changes.see({}, 3 * quiet);
        changes.see({{u"a.md"_s, stamp(2)}}, 4 * quiet);
        QCOMPARE(changes.takeReady(5 * quiet), QStringList{u"a.md"_s});
    }

    void whatGoesBeforeItIsQuietIsNotRead()
    {
        FolderChanges changes;
        changes.see({{u"a.md.txt"_s, stamp(1)}}, 0);
        changes.see({}, 100);
        QVERIFY(!changes.isWaiting());
        QCOMPARE(changes.takeReady(quiet), QStringList());
    }
};

QTEST_GUILESS_MAIN(FolderChangesTest)
#include "tst_folderchanges.moc"
