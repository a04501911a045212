#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>

namespace Paperlark {

// When the paper that is open counts as read: after one has stayed on it for a while. Who only passes by leaves no mark.
class Dwell final : public QObject
{
    Q_OBJECT
public:
    // Instead of milliseconds.
    static constexpr int AtOnce = 0;
    static constexpr int Never = -1;
    static constexpr int OnLeaving = -2; // when another paper is opened, however soon

    // `isReading`: whether somebody may be reading now; asked again after reconsider().
    explicit Dwell(const std::function<bool()> &isReading, QObject *parent = nullptr);

    void setDelay(int milliseconds);
    int delay() const { return m_delay; }
    void setRingShown(bool shown) { m_ringShown = shown; } // false: only the result

    // What is open now, empty: nothing. The same again goes on; once it was marked, by whomever, it is left alone.
    void look(const QString &key, bool isUnread);
    void reconsider();
    bool isRunning() const { return m_step.isActive(); }

signals:
    void filled(double share); // of the ring; 0: there is none
    void dwelt(const QString &key);

private:
    void start();
    void stop();
    void step();
    void finish();

    const std::function<bool()> m_isReading;
    QTimer m_step{};
    int m_delay{};
    int m_steps{}; // that are done
    bool m_ringShown{true};
    QString m_key{};
    bool m_waits{}; // to be read
};

} // namespace Paperlark
