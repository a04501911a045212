#include "core/library/libraryfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::Database)
};

Result<LibraryAccess> accessOfNewFile(const QFileInfo &info)
{
    const QString folder = QDir::toNativeSeparators(info.absolutePath());
    if (!QDir().mkpath(info.absolutePath())) {
        return Error{Text::tr("The folder %1 can't be made. Choose another place for the library.").arg(folder)};
    }
    if (!QFileInfo(info.absolutePath()).isWritable()) {
        return Error{Text::tr("The folder %1 can't be written to. Choose another place for the library.").arg(folder)};
    }
    return LibraryAccess::ReadWrite;
}

} // namespace

Result<LibraryAccess> accessOfLibraryFile(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists()) {
        return accessOfNewFile(info);
    }
    // Looked at from outside only: to close a file that is opened beside SQLite would drop the locks that this process holds on it.
    if (!info.isFile() || !info.isReadable()) {
        return Error{
            Text::tr("%1 can't be read. Check its permissions or choose another library.").arg(QDir::toNativeSeparators(file))};
    }
    if (info.isWritable() && QFileInfo(info.absolutePath()).isWritable()) {
        return LibraryAccess::ReadWrite;
    }
    if (QFileInfo(file + u"-wal"_s).size() > 0) {
        return Error{
            Text::tr("The library in %1 was not closed properly and the folder can't be written to. Make it writable once.")
                .arg(QDir::toNativeSeparators(info.absolutePath()))};
    }
    return LibraryAccess::ReadOnly;
}

#ifdef Q_OS_UNIX
FileIdentity identityOf(const QString &file)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(file).constData(), &status) == 0 ? FileIdentity{status.st_dev, status.st_ino} : FileIdentity{};
}

// Who has a library in its log mode open holds one lock on it all the time: of these bytes, as SQLite's format has it.
bool isOpenElsewhere(const QString &file)
{
    constexpr off_t sharedFirst = 0x40000002;
    constexpr off_t sharedSize = 510;
    const int handle = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0) {
        return false;
    }
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = sharedFirst;
    lock.l_len = sharedSize;
    const bool isLocked = ::fcntl(handle, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    ::close(handle);
    return isLocked;
}
#else
FileIdentity identityOf(const QString &file)
{
    return {0, QFileInfo::exists(file) ? 1 : 0}; // an open file can't be taken away there
}

bool isOpenElsewhere(const QString &)
{
    return false; // such a file can't be renamed there
}
#endif

} // namespace Paperlark
