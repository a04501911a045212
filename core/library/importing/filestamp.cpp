#include "core/library/importing/filestamp.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace Paperlark {

#ifdef Q_OS_UNIX
std::optional<FileStamp> fileStamp(const QString &path)
{
    struct stat status {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0 || !S_ISREG(status.st_mode)) {
        return {};
    }
#ifdef Q_OS_DARWIN
    const timespec &time = status.st_mtimespec;
#else
    const timespec &time = status.st_mtim;
#endif
    return FileStamp{.size = qint64(status.st_size),
                     .modified = qint64(time.tv_sec) * 1'000'000'000 + qint64(time.tv_nsec),
                     .number = quint64(status.st_ino)};
}
#else
std::optional<FileStamp> fileStamp(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile() || info.isSymbolicLink()) {
        return {};
    }
    return FileStamp{.size = info.size(), .modified = info.lastModified().toMSecsSinceEpoch() * 1'000'000};
}
#endif

} // namespace Paperlark
