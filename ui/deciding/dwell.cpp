#include "ui/deciding/dwell.h"

#include <utility>

namespace Paperlark {

namespace {

constexpr int Steps = 30; // more would not be seen

} // namespace

Dwell::Dwell(const std::function<bool()> &isReading, QObject *parent) : QObject(parent), m_isReading(isReading)
{
    m_step.setTimerType(Qt::PreciseTimer);
    connect(&m_step, &QTimer::timeout, this, &Dwell::step);
}

void Dwell::setDelay(int milliseconds)
{
    m_delay = milliseconds;
    stop();
    reconsider();
}

void Dwell::look(const QString &key, bool isUnread)
{
    if (key == m_key) {
        if (m_waits && !isUnread) {
            m_waits = false;
            stop();
        }
        return;
    }
    const QString left = std::exchange(m_key, key);
    const bool wasWaiting = std::exchange(m_waits, isUnread && !key.isEmpty());
    stop();
    if (wasWaiting && m_delay == OnLeaving && m_isReading())
        emit dwelt(left);
    reconsider();
}

void Dwell::reconsider()
{
    if (!m_waits || m_delay < 0 || !m_isReading())
        return stop();
    if (m_delay == AtOnce)
        finish();
    else if (!isRunning())
        start();
}

void Dwell::start()
{
    m_steps = 0;
    m_step.start(qMax(1, m_delay / Steps));
}

void Dwell::stop()
{
    if (!isRunning())
        return;
    m_step.stop();
    emit filled(0);
}

void Dwell::step()
{
    if (++m_steps >= Steps)
        return finish();
    if (m_ringShown)
        emit filled(double(m_steps) / Steps);
}

void Dwell::finish()
{
    stop();
    m_waits = false;
    emit dwelt(m_key);
}

} // namespace Paperlark
