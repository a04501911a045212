#include "core/library/backups/dailybackup.h"

#include "core/library/backups/backup.h"

#include <QTimer>

namespace Paperlark {

namespace {

constexpr int betweenLooks = 60 * 60 * 1000; // ms: a window may stay open for days

} // namespace

DailyBackup::DailyBackup(const QString &libraryFile, QObject *parent) : QObject(parent), m_libraryFile(libraryFile) {}

DailyBackup::~DailyBackup()
{
    if (m_thread) {
        m_thread->wait();
    }
}

void DailyBackup::startIn(int milliseconds)
{
    QTimer::singleShot(milliseconds, this, &DailyBackup::makeOne);
}

void DailyBackup::makeOne()
{
    m_thread.reset(QThread::create([this] {
        const auto made = backUpDaily(m_libraryFile);
        if (made)
            emit finished(made->value_or(QString()));
        else
            emit failed(made.error());
    }));
    connect(m_thread.get(), &QThread::finished, this, [this] { startIn(betweenLooks); });
    m_thread->start(QThread::LowPriority);
}

} // namespace Paperlark
