#include "core/library/backups/checksum.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr qsizetype digits = 64;

QString nameBeside(const QString &file)
{
    return file + u".sha256"_s;
}

} // namespace

QByteArray checksumOf(const QString &file)
{
    QFile read(file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return read.open(QIODevice::ReadOnly) && hash.addData(&read) ? hash.result().toHex() : QByteArray();
}

QByteArray readChecksum(const QString &file)
{
    QFile beside(nameBeside(file));
    const QByteArray begun = beside.open(QIODevice::ReadOnly) ? beside.read(digits).toLower() : QByteArray();
    return begun.size() == digits && begun == QByteArray::fromHex(begun).toHex() ? begun : QByteArray();
}

bool writeChecksum(const QString &file, const QByteArray &checksum)
{
    QSaveFile beside(nameBeside(file));
    const QByteArray line = checksum + "  " + QFileInfo(file).fileName().toUtf8() + '\n';
    return beside.open(QIODevice::WriteOnly) && beside.write(line) == line.size() && beside.commit();
}

void removeChecksum(const QString &file)
{
    QFile::remove(nameBeside(file));
}

} // namespace Paperlark
