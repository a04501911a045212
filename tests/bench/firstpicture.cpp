#include "tests/bench/firstpicture.h"

#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace std::chrono_literals;

namespace Paperlark::Bench {

namespace {

double millisecondsSinceStart()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    const auto start = std::chrono::nanoseconds(qgetenv("PAPERLARK_BENCH_STARTED").toLongLong());
    return std::chrono::duration<double, std::milli>(now - start).count();
}

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QFile::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf("VmRSS:") + 6;
    return all.mid(at, all.indexOf("kB", at) - at).trimmed().toDouble() / 1024;
}

void say(const char *name, double value)
{
    std::printf("%s %.2f\n", name, value);
}

} // namespace

FirstPicture::FirstPicture(QWidget *widget, const std::function<bool()> &isFilled) : QObject(widget), m_isFilled(isFilled)
{
    widget->installEventFilter(this);
}

bool FirstPicture::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_painted && (!m_isFilled || m_isFilled())) {
        m_painted = true;
        QTimer::singleShot(0, this, &FirstPicture::report); // what was painted is on the screen then
    }
    return QObject::eventFilter(watched, event);
}

void FirstPicture::report()
{
    say("picture", millisecondsSinceStart());
    say("cpu", processTime());
    say("memory", residentMegabytes());
    if (qEnvironmentVariableIsSet("PAPERLARK_BENCH_LEAVE")) {
        std::fflush(stdout);
        std::_Exit(0); // at once: what comes behind the picture would be counted too
    }
    QTimer::singleShot(1s, this, [this] { m_busy = processTime(); }); // what comes after the first picture is done by then
    QTimer::singleShot(3s, this, &FirstPicture::reportIdle);
}

void FirstPicture::reportIdle()
{
    say("idle.memory", residentMegabytes());
    say("idle.cpu", processTime() - m_busy);
    QCoreApplication::quit();
}

} // namespace Paperlark::Bench
