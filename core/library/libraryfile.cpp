#include "core/library/libraryfile.h"

#include "core/library/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::Database)
};

constexpr int headSize = 100; // https://sqlite.org/fileformat.html, "The Database Header"
constexpr int versionOffset = 60;
constexpr int applicationOffset = 68;

quint32 headNumber(const QByteArray &head, int offset)
{
    return qFromBigEndian<quint32>(head.constData() + offset);
}

Result<void> checkHead(const QByteArray &head, const QString &file)
{
    const QString name = QDir::toNativeSeparators(file);
    if (head.isEmpty()) {
        return {}; // made by another program or a moment ago: nothing in it to lose
    }
    if (head.size() < headSize || !head.startsWith(QByteArray("SQLite format 3\0", 16))) {
        return Error{Text::tr("%1 is damaged or no Paperlark library. Nothing was overwritten; restore a backup or choose another library.").arg(name)};
    }
    const quint32 application = headNumber(head, applicationOffset);
    if (application != 0 && application != schemaApplicationId) {
        return Error{Text::tr("%1 belongs to another program. Nothing was changed; choose another library.").arg(name)};
    }
    return checkSchemaVersion(int(headNumber(head, versionOffset)), file);
}

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
    QFile content(file);
    if (!info.isFile() || !content.open(QIODevice::ReadOnly)) {
        return Error{Text::tr("%1 can't be read. Check its permissions or choose another library.").arg(QDir::toNativeSeparators(file))};
    }
    if (const auto head = checkHead(content.read(headSize), file); !head) {
        return head.error();
    }
    if (info.isWritable() && QFileInfo(info.absolutePath()).isWritable()) {
        return LibraryAccess::ReadWrite;
    }
    if (QFileInfo(file + u"-wal"_s).size() > 0) {
        return Error{Text::tr("The library in %1 was not closed properly and the folder can't be written to. Make it writable once.")
                         .arg(QDir::toNativeSeparators(info.absolutePath()))};
    }
    return LibraryAccess::ReadOnly;
}

} // namespace Paperlark
