#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace Paperlark::Bench {

// Prints, once `widget` has been painted with what it is there for and again after two idle seconds, the figures of this process as `name value`
// lines, then ends the program. The start is the time in PAPERLARK_BENCH_STARTED, nanoseconds of the monotonic clock.
class FirstPicture final : public QObject
{
public:
    explicit FirstPicture(QWidget *widget, const std::function<bool()> &isFilled = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void report();
    void reportIdle();

    std::function<bool()> m_isFilled{};
    bool m_painted{};
    double m_busy{};
};

} // namespace Paperlark::Bench
