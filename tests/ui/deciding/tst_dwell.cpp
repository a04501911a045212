#include "ui/deciding/dwell.h"

#include <QSignalSpy>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class TestDwell : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_reading = true;
        m_dwell = std::make_unique<Dwell>([this] { return m_reading; });
        m_dwelt = std::make_unique<QSignalSpy>(m_dwell.get(), &Dwell::dwelt);
        m_filled = std::make_unique<QSignalSpy>(m_dwell.get(), &Dwell::filled);
    }

    void cleanup() { m_dwelt.reset(); }

    void stayingFillsTheRingAndReads()
    {
        m_dwell->setDelay(30);
        m_dwell->look(u"a"_s, true);
        QVERIFY(m_dwelt->wait());
        QCOMPARE(keys(), {u"a"_s});
        QCOMPARE(m_filled->count(), 30); // 1/30 to 29/30, and none any more
        for (int i = 1; i < 29; ++i)
            QVERIFY(share(i) > share(i - 1));
        QCOMPARE(share(29), 0.0);
        QVERIFY(!m_dwell->isRunning());
    }

    void leavingEarlierCancels()
    {
        m_dwell->setDelay(Long);
        m_dwell->look(u"a"_s, true);
        m_dwell->look(u"b"_s, true);
        m_dwell->look(u"c"_s, false);
        QVERIFY(!m_dwell->isRunning());
        QCOMPARE(m_dwelt->count(), 0);
    }

    void zeroReadsAtOnceAndNeverDoesNot()
    {
        m_dwell->setDelay(Dwell::AtOnce);
        m_dwell->look(u"a"_s, true);
        QCOMPARE(keys(), {u"a"_s});
        m_dwell->setDelay(Dwell::Never);
        m_dwell->look(u"b"_s, true);
        QVERIFY(!m_dwell->isRunning());
        m_dwell->look(u"c"_s, true);
        QCOMPARE(keys(), {u"a"_s});
    }

    void onLeavingReadsWhatIsLeft()
    {
        m_dwell->setDelay(Dwell::OnLeaving);
        m_dwell->look(u"a"_s, true);
        QCOMPARE(m_dwelt->count(), 0);
        m_dwell->look(u"b"_s, false);
        QCOMPARE(keys(), {u"a"_s});
        m_dwell->look({}, false);
        QCOMPARE(keys(), {u"a"_s});
    }

    // Whoever marks it unread while it is open means it.
    void aPaperThatWasMarkedIsLeftAlone()
    {
        m_dwell->setDelay(Long);
        m_dwell->look(u"a"_s, true);
        m_dwell->look(u"a"_s, false);
        QVERIFY(!m_dwell->isRunning());
        m_dwell->look(u"a"_s, true);
        QVERIFY(!m_dwell->isRunning());
        m_dwell->look(u"b"_s, true);
        m_dwell->look(u"a"_s, true);
        QVERIFY(m_dwell->isRunning());
    }

    void waitsWhileNobodyReads()
    {
        m_reading = false;
        m_dwell->setDelay(Long);
        m_dwell->look(u"a"_s, true);
        QVERIFY(!m_dwell->isRunning());
        m_reading = true;
        m_dwell->reconsider();
        QVERIFY(m_dwell->isRunning());
        m_reading = false;
        m_dwell->reconsider();
        QVERIFY(!m_dwell->isRunning());
    }

    void withReducedMotionOnlyTheResultIsSeen()
    {
        m_dwell->setRingShown(false);
        m_dwell->setDelay(30);
        m_dwell->look(u"a"_s, true);
        QVERIFY(m_dwelt->wait());
        for (int i = 0; i < m_filled->count(); ++i)
            QCOMPARE(share(i), 0.0);
    }

private:
    static constexpr int Long = 3'600'000; // never over in a test

    QStringList keys() const
    {
        QStringList all;
        for (const QList<QVariant> &signal : std::as_const(*m_dwelt))
            all.append(signal.first().toString());
        return all;
    }
    double share(int i) const { return m_filled->at(i).first().toDouble(); }

    bool m_reading{};
    std::unique_ptr<Dwell> m_dwell{};
    std::unique_ptr<QSignalSpy> m_dwelt{};
    std::unique_ptr<QSignalSpy> m_filled{};
};

QTEST_GUILESS_MAIN(TestDwell)
#include "tst_dwell.moc"
