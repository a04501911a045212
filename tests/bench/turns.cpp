#include "tests/bench/turns.h"

#include "tests/bench/measure.h"

#include <QAbstractEventDispatcher>
#include <QTest>
#include <QTimer>

namespace Paperlark::Bench {

// From waking up to waking up: waiting in between costs no CPU.
Turns::Turns() : m_start(threadTime())
{
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this, [this] {
        const double now = threadTime();
        m_turns.append(now - std::exchange(m_start, now));
    });
}

QList<double> Turns::take()
{
    return std::exchange(m_turns, {});
}

QList<double> turnsWhile(int seconds, int interval, const std::function<void()> &act)
{
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, act);
    Turns turns;
    timer.start(interval);
    QTest::qWait(seconds * 1000);
    return turns.take();
}

} // namespace Paperlark::Bench
