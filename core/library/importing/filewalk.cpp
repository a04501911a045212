#include "core/library/importing/filewalk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::FileWalk)
};

constexpr qint64 sizeLimit = 16 * 1024 * 1024;

void walk(const QString &folder, const QString &prefix, QList<FoundFile> &found)
{
    QFileInfoList content =
        QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::NoSort);
    std::sort(content.begin(), content.end(), [](const QFileInfo &a, const QFileInfo &b) {
        return QFile::encodeName(a.fileName()) < QFile::encodeName(b.fileName());
    });
    for (const QFileInfo &info : std::as_const(content)) {
        const QString name = info.fileName();
        if (name.startsWith(u'.')) {
            continue;
        }
        if (info.isDir()) {
            walk(info.filePath(), prefix + name + u'/', found);
        } else if (mayBeDigest(name)) {
            found += FoundFile{prefix + name, false};
        }
    }
}

bool isArchive(const QString &path)
{
    return path.endsWith(".zip"_L1, Qt::CaseInsensitive);
}

// "notes/" and "notes" print alike, "." and "./" print nothing.
QString prefixOf(const QString &given)
{
    QString prefix = given;
    while (prefix.startsWith("./"_L1)) {
        prefix.remove(0, 2);
    }
    while (prefix.size() > 1 && prefix.endsWith(u'/')) {
        prefix.chop(1);
    }
    const bool here = prefix.isEmpty() || prefix == u'.';
    return here ? QString() : prefix.endsWith(u'/') ? prefix : prefix + u'/';
}

Error noRegularFile(const QString &path, const QFileInfo &info)
{
    if (!info.exists()) {
        return {Text::tr("%1 is not there. Check the name.").arg(path)};
    }
    if (info.isDir()) {
        return {Text::tr("%1 is a folder, not a file. Open it as a folder.").arg(path)};
    }
    return {Text::tr("%1 is no regular file and was not opened. Copy its content into a file.").arg(path)};
}

Error tooLarge(const QString &path)
{
    return {Text::tr("%1 is larger than 16 MiB and was not read. Split it by days.").arg(path)};
}

// A pipe that took the place of the file meanwhile must not block: opened without waiting, looked at again, then read.
bool openRegularFile(QFile &file, const QString &path, Links links)
{
#ifdef Q_OS_UNIX
    const int noLink = links == Links::Refused ? O_NOFOLLOW : 0;
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC | noLink);
    struct stat status {};
    if (descriptor < 0) {
        return false;
    }
    const bool regular = ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
    if (!regular || !file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return false;
    }
    return true;
#else
    file.setFileName(path);
    return (links == Links::Followed || !QFileInfo(path).isSymbolicLink()) && file.open(QIODevice::ReadOnly);
#endif
}

Error notOpened(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() ? Error{Text::tr("%1 can't be read. Check its permissions.").arg(path)} : noRegularFile(path, info);
}

Error notRead(const QString &path, const Error &why)
{
    return {Text::tr("%1 was not read. %2").arg(path, why.message), why.detail};
}

Result<QList<ZippedFile>> filesInArchive(const QString &path)
{
    QFile archive;
    if (!openRegularFile(archive, path, Links::Followed)) {
        return notOpened(path);
    }
    const auto files = filesInZip(archive);
    return files ? files : notRead(path, files.error());
}

// In the order in which walk() would find them unpacked.
void walkArchive(const QString &path, QList<FoundFile> &found)
{
    const auto files = filesInArchive(path);
    if (!files) {
        found += FoundFile{path, true}; // reading it says why
        return;
    }
    const auto key = [](const ZippedFile &file) { return QFile::encodeName(file.name).replace('/', '\0'); };
    QList<ZippedFile> sorted = *files;
    std::stable_sort(sorted.begin(), sorted.end(), [&](const auto &a, const auto &b) { return key(a) < key(b); });
    for (const ZippedFile &file : std::as_const(sorted)) {
        if (mayBeDigest(file.name)) {
            found += FoundFile{.path = prefixOf(path) + file.name, .zipped = file};
        }
    }
}

Result<DigestFile> readZippedDigest(const FoundFile &file)
{
    const QString path = file.path.chopped(file.zipped->name.size() + 1);
    QFile archive;
    if (!openRegularFile(archive, path, Links::Followed)) {
        return notOpened(path);
    }
    const auto bytes = readZipped(archive, *file.zipped);
    if (!bytes) {
        return notRead(file.path, bytes.error());
    }
    return DigestFile{.path = file.path, .bytes = *bytes, .modified = file.zipped->modified};
}

} // namespace

bool mayBeDigest(const QString &name)
{
    static constexpr std::array endings{".md"_L1, ".markdown"_L1, ".txt"_L1, ".json"_L1};
    return std::any_of(endings.begin(), endings.end(),
                       [&](QLatin1String ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

QList<FoundFile> findDigestFiles(const QStringList &paths)
{
    QList<FoundFile> found;
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir()) {
            walk(path, prefixOf(path), found);
        } else if (isArchive(path)) {
            walkArchive(path, found);
        } else {
            found += FoundFile{path, true};
        }
    }
    return found;
}

Result<DigestFile> readDigestFile(const FoundFile &file)
{
    if (file.content) { // a pasted text's name is ours, and no word of the day it tells of
        return DigestFile{.path = isWebAddress(file.path) ? file.path : u"text.md"_s,
                          .bytes = *file.content,
                          .modified = QDate::currentDate()};
    }
    return file.zipped ? readZippedDigest(file) : readDigestFile(file.path, file.named ? Links::Followed : Links::Refused);
}

bool isWebAddress(const QString &path)
{
    return path.startsWith("https://"_L1) || path.startsWith("http://"_L1);
}

Result<DigestFile> readDigestFile(const QString &path, Links links)
{
    const QFileInfo info(path);
    if (!info.isFile() || (links == Links::Refused && info.isSymbolicLink())) {
        return noRegularFile(path, info);
    }
    if (isArchive(path)) {
        if (const auto zipped = filesInArchive(path); !zipped) {
            return zipped.error();
        }
    }
    if (info.size() > sizeLimit) {
        return tooLarge(path);
    }
    QFile file;
    if (!openRegularFile(file, path, links)) {
        return notOpened(path);
    }
    DigestFile digest{.path = path, .bytes = file.read(sizeLimit + 1), .modified = info.lastModified().date()};
    if (digest.bytes.size() > sizeLimit) {
        return tooLarge(path);
    }
    if (file.error() != QFileDevice::NoError) {
        return Error{Text::tr("%1 could not be read to its end. Check the disk and try again.").arg(path), file.errorString()};
    }
    return digest;
}

} // namespace Paperlark
