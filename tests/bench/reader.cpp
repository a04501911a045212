#include "tests/bench/reader.h"

#include "tests/bench/measure.h"
#include "ui/filter/filterbinding.h"
#include "ui/list/paperlistview.h"
#include "ui/page/papertext.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTest>
#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;

namespace Paperlark::Bench {

PaintWatch::PaintWatch(QWidget *widget)
{
    widget->installEventFilter(this);
}

void PaintWatch::expect()
{
    m_painted = false;
    m_armed = true;
}

void PaintWatch::expectRows(const QAbstractItemModel *model)
{
    m_painted = m_armed = false;
    QObject::disconnect(model, nullptr, this, nullptr);
    const auto arm = [this] { m_armed = true; };
    connect(model, &QAbstractItemModel::modelReset, this, arm);
    connect(model, &QAbstractItemModel::rowsInserted, this, arm);
    connect(model, &QAbstractItemModel::rowsRemoved, this, arm);
    connect(model, &QAbstractItemModel::layoutChanged, this, arm);
}

bool PaintWatch::eventFilter(QObject *watched, QEvent *event)
{
    m_painted = m_painted || (m_armed && event->type() == QEvent::Paint);
    return QObject::eventFilter(watched, event);
}

Reader::Reader(const QString &libraryFile)
{
    auto library = Library::open(libraryFile);
    if (!library)
        qFatal("%s", qPrintable(library.error().message));
    m_library = std::move(*library);
    m_window = std::make_unique<MainWindow>(*m_library);
    m_list = std::make_unique<PaintWatch>(part<PaperListView>().viewport());
    m_page = std::make_unique<PaintWatch>(part<PaperText>().viewport());
    QObject::connect(m_window->findChild<FilterBinding *>(), &FilterBinding::counted, m_list.get(), [this] { m_counted = true; });
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("The window does not become active.");
    rest();
}

Reader::~Reader() = default;

std::optional<double> Reader::untilListIsPainted(const Act &act)
{
    m_list->expectRows(part<PaperListView>().model());
    return until(*m_list, act);
}

std::optional<double> Reader::untilPageIsPainted(const Act &act)
{
    m_page->expect();
    return until(*m_page, act);
}

std::optional<double> Reader::until(const PaintWatch &watch, const Act &act)
{
    QTimer patience;
    patience.setSingleShot(true);
    patience.start(500ms);
    const double start = threadTime();
    act();
    while (!watch.isPainted() && patience.isActive())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return watch.isPainted() ? std::optional(threadTime() - start) : std::nullopt;
}

void Reader::untilCounted()
{
    QTimer patience;
    patience.setSingleShot(true);
    patience.start(10s);
    while (!m_counted && patience.isActive())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    for (int turn = 0; turn < 3; ++turn) // layout, then painting
        QCoreApplication::processEvents();
}

void Reader::rest()
{
    double before = 0;
    do {
        before = processTime();
        QTest::qWait(60);
    } while (processTime() - before > 3);
}

} // namespace Paperlark::Bench
