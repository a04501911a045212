#include "ui/trouble/librarywatch.h"

#include "core/library/backups/backup.h"
#include "core/library/backups/damage.h"
#include "core/library/library.h"
#include "ui/trouble/troublebar.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>

#include <utility>

namespace Paperlark {

namespace {

constexpr int Interval = 1000; // ms: to be told within three seconds

} // namespace

LibraryWatch::LibraryWatch(Library &library, TroubleBar &bar, QObject *parent) : QObject(parent), m_library(library), m_bar(bar)
{
    auto *timer = new QTimer(this);
    timer->setInterval(Interval);
    connect(timer, &QTimer::timeout, this, &LibraryWatch::look);
    timer->start();
    connect(&library, &Library::damaged, this, &LibraryWatch::tellDamage);
}

void LibraryWatch::look()
{
    const Library::Place place = m_library.place();
    const QString file = QDir::toNativeSeparators(m_library.file());
    if (place == Library::Place::Gone)
        m_bar.tell(tr("The library %1 is not there any more: its disk or folder went away. Nothing new is kept until it is back; "
                      "then it goes on by itself.")
                       .arg(file));
    else if (place == Library::Place::TakenByAnother)
        m_bar.tell(
            tr("In the place of the library %1 lies another file now. Nothing new is kept until you open that one.").arg(file),
            tr("Open It"), [this] { emit reopenWanted(); });
    const bool wasAway = std::exchange(m_isAway, place != Library::Place::There);
    if (!wasAway || m_isAway)
        return;
    m_bar.dismiss();
    emit said(tr("The library is back: marks and notes are kept again."));
}

void LibraryWatch::heed(const Error &error)
{
    if (isAboutDamage(error, m_library.file()))
        tellDamage(error);
}

void LibraryWatch::tellDamage(const Error &damage)
{
    if (std::exchange(m_isDamaged, true))
        return;
    if (backupsOf(m_library.file()).isEmpty())
        m_bar.tell(
            tr("The library %1 is damaged, and there is no backup of it. Go on reading, and export what you need; the file "
               "itself is left as it is.")
                .arg(QDir::toNativeSeparators(m_library.file())));
    else
        m_bar.tell(
            tr("The library %1 is damaged. A backup can take its place; marks and notes that can still be read are carried "
               "over, and the damaged file is kept.")
                .arg(QDir::toNativeSeparators(m_library.file())),
            tr("Restore a Backup…"), [this, damage] { emit restoreWanted(damage); });
}

} // namespace Paperlark
