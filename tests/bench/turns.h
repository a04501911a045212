#pragma once

#include <QList>
#include <QObject>

#include <functional>

namespace Paperlark::Bench {

// CPU milliseconds of this thread for every turn of its event loop. A turn longer than a frame is a stall.
class Turns final : public QObject
{
public:
    Turns();

    QList<double> take(); // those since the last time

private:
    QList<double> m_turns{};
    double m_start{};
};

// Turns of so many seconds in which `act` is called every so many milliseconds.
QList<double> turnsWhile(int seconds, int interval, const std::function<void()> &act);

} // namespace Paperlark::Bench
