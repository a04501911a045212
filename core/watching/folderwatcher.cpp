#include "core/watching/folderwatcher.h"

namespace Paperlark {

namespace {

constexpr int longestGoodbye = 500; // ms

} // namespace

FolderWatcher::FolderWatcher(const FolderWatch::Options &options, QObject *parent)
    : QObject(parent), m_folder(options.folder), m_thread(new QThread), m_watch(new FolderWatch(options, m_cancelled))
{
    m_watch->moveToThread(m_thread);
    connect(m_thread, &QThread::started, m_watch, &FolderWatch::start);
    connect(m_watch, &FolderWatch::changed, this, &FolderWatcher::changed);
    connect(m_watch, &FolderWatch::stateChanged, this, [this](const WatchState &state) {
        m_state = state;
        emit stateChanged(state);
    });
    m_thread->setObjectName(QStringLiteral("folder watch"));
    m_thread->start(QThread::LowPriority);
}

// A thread that hangs on a dead disk can't be ended: it is left behind with all that is its own.
FolderWatcher::~FolderWatcher()
{
    *m_cancelled = true;
    m_watch->disconnect(this);
    connect(m_thread, &QThread::finished, m_watch, &QObject::deleteLater);
    m_thread->quit();
    if (m_thread->wait(longestGoodbye))
        delete m_thread;
}

void FolderWatcher::look()
{
    QMetaObject::invokeMethod(m_watch, &FolderWatch::look);
}

} // namespace Paperlark
