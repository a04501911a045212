#include "core/library/writeturn.h"

#include <QTest>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

using namespace Paperlark;

class WriteTurnTest final : public QObject
{
    Q_OBJECT

private slots:
    void nobodyWaitsWhenNobodyWrites()
    {
        WriteTurn turn;
        QVERIFY(!turn.markWaits());
        {
            const WriteTurn::Mark mark(turn);
            QVERIFY(!turn.markWaits()); // it has its turn already
        }
        const WriteTurn::Batch batch(turn);
        QVERIFY(!turn.markWaits());
    }

    void aMarkWaitsForTheBatchUnderWay()
    {
        WriteTurn turn;
        std::atomic<bool> marked{};
        auto batch = std::make_unique<WriteTurn::Batch>(turn);
        std::thread marker([&] {
            const WriteTurn::Mark mark(turn);
            marked = true;
        });
        const bool waits = QTest::qWaitFor([&] { return turn.markWaits(); });
        const bool early = marked;
        batch.reset();
        marker.join();
        QVERIFY(waits && !early && marked);
        QVERIFY(!turn.markWaits());
    }

    void aWaitingMarkGoesBeforeTheNextBatch()
    {
        WriteTurn turn;
        std::vector<int> order; // written inside turns only
        auto first = std::make_unique<WriteTurn::Batch>(turn);
        std::thread marker([&] {
            const WriteTurn::Mark mark(turn);
            order.push_back(1);
        });
        const bool waits = QTest::qWaitFor([&] { return turn.markWaits(); });
        std::thread importer([&] {
            const WriteTurn::Batch batch(turn);
            order.push_back(2);
        });
        first.reset();
        marker.join();
        importer.join();
        QVERIFY(waits);
        QCOMPARE(order, std::vector<int>({1, 2}));
    }

    void anAttemptNeverWaits()
    {
        WriteTurn turn;
        auto batch = std::make_unique<WriteTurn::Batch>(turn);
        QVERIFY(!WriteTurn::Attempt(turn));
        batch.reset();
        QVERIFY(WriteTurn::Attempt(turn));
        {
            const WriteTurn::Import import(turn); // between two batches
            QVERIFY(!WriteTurn::Attempt(turn));
        }
        QVERIFY(WriteTurn::Attempt(turn));
        const WriteTurn::Batch next(turn); // it was given back
    }

    void onlyOneWritesAtATime()
    {
        WriteTurn turn;
        std::atomic<int> inside{};
        std::atomic<int> crowded{};
        int written = 0; // no atomic: the turn guards it
        const auto write = [&] {
            crowded += ++inside > 1 ? 1 : 0;
            ++written;
            --inside;
        };
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&, i] {
                for (int n = 0; n < 200; ++n) {
                    if (i % 2 == 0) {
                        const WriteTurn::Mark mark(turn);
                        write();
                    } else {
                        const WriteTurn::Batch batch(turn);
                        write();
                    }
                }
            });
        }
        for (std::thread &thread : threads) {
            thread.join();
        }
        QCOMPARE(crowded.load(), 0);
        QCOMPARE(written, 800);
    }
};

QTEST_GUILESS_MAIN(WriteTurnTest)
#include "tst_writeturn.moc"
