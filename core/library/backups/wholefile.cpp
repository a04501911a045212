#include "core/library/backups/wholefile.h"

#include <QAtomicInt>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

// SQLite keeps these beside a file that it has open.
constexpr QLatin1String besides[] = {""_L1, "-journal"_L1, "-wal"_L1, "-shm"_L1};

#ifdef Q_OS_UNIX
bool syncWithDisk(const QString &name, int mode)
{
    const int file = ::open(QFile::encodeName(name).constData(), mode | O_CLOEXEC);
    if (file < 0) {
        return false;
    }
    const bool synced = ::fsync(file) == 0;
    ::close(file);
    return synced;
}
#endif

} // namespace

// Two programs or threads may be at the same file; whoever is last puts his in place.
WholeFile::WholeFile(const QString &target) : m_target(target)
{
    static QAtomicInt count;
    m_partial = u"%1.%2-%3.partial"_s.arg(target).arg(QCoreApplication::applicationPid()).arg(count.fetchAndAddRelaxed(1));
    for (const QLatin1String beside : besides) {
        QFile::remove(m_partial + beside);
    }
}

WholeFile::~WholeFile()
{
    for (const QLatin1String beside : besides) {
        QFile::remove(m_partial + beside);
    }
}

bool WholeFile::putInPlace(Replace replace) const
{
    if (replace == Replace::No && QFileInfo::exists(m_target)) {
        return false;
    }
#ifdef Q_OS_UNIX
    if (!syncWithDisk(m_partial, O_RDONLY)) {
        return false;
    }
#endif
    std::error_code failed;
    std::filesystem::rename(m_partial.toStdU16String(), m_target.toStdU16String(), failed);
#ifdef Q_OS_UNIX
    syncWithDisk(QFileInfo(m_target).absolutePath(), O_RDONLY | O_DIRECTORY); // else the name may be lost with the power
#endif
    return !failed;
}

} // namespace Paperlark
