#include "core/watching/folderscan.h"

#include "core/library/importing/filewalk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace Paperlark {

namespace {

// One folder; those in it are put on the list. False: it can't be read.
bool scanOne(const QString &folder, FolderScan &scan)
{
    const QFileInfo here(folder);
    if (!here.isReadable() || !here.isExecutable())
        return false;
    const QFileInfoList content =
        QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::NoSort);
    for (const QFileInfo &info : content) {
        if (info.isDir()) {
            scan.folders += info.filePath();
            scan.folderNumbers += folderNumber(info.filePath());
        } else if (mayBeDigest(info.fileName())) {
            if (const auto stamp = fileStamp(info.filePath()))
                scan.files.insert(info.filePath(), *stamp);
        }
    }
    return true;
}

bool isTooMuch(const FolderScan &scan)
{
    return scan.files.size() > mostWatchedFiles || scan.folders.size() > mostWatchedFolders;
}

} // namespace

#ifdef Q_OS_UNIX
quint64 folderNumber(const QString &folder)
{
    struct stat status {};
    const bool isThere = ::stat(QFile::encodeName(folder).constData(), &status) == 0 && S_ISDIR(status.st_mode);
    return isThere ? quint64(status.st_ino) : 0;
}
#else
quint64 folderNumber(const QString &folder)
{
    return QFileInfo(folder).isDir() ? 1 : 0;
}
#endif

FolderScan scanFolder(const QString &folder, const std::atomic<bool> &cancelled)
{
    using Outcome = FolderScan::Outcome;
    const quint64 number = folderNumber(folder);
    if (number == 0)
        return {.outcome = Outcome::Missing};
    FolderScan scan{.outcome = Outcome::Read, .folders = {folder}, .folderNumbers = {number}};
    for (qsizetype next = 0; next < scan.folders.size(); ++next) {
        if (cancelled)
            return {.outcome = Outcome::Cancelled};
        const QString one = scan.folders.at(next);
        if (!scanOne(one, scan) && QFileInfo::exists(one)) {
            if (next == 0)
                return {.outcome = Outcome::Unreadable};
            scan.unreadable = one;
        }
        if (isTooMuch(scan))
            return {.outcome = Outcome::TooMuch};
    }
    return scan;
}

} // namespace Paperlark
