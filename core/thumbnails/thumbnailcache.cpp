#include "core/thumbnails/thumbnailcache.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutexLocker>
#include <QSaveFile>

#include <algorithm>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView mark("paperlark image 1\n");
constexpr qint64 hashBytes = 32;
constexpr qint64 longestFile = qint64{6} << 20;
constexpr qint64 untilTouched = 3600; // s; what was used lately counts as used
constexpr double roomier = 0.9;       // of the limit is left, so that not each new image makes others go

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QFileInfoList filesIn(const QString &folder, QDir::SortFlags order)
{
    return QDir(folder).entryInfoList({u"*.image"_s}, QDir::Files | QDir::NoSymLinks, order);
}

// The bytes that went; asked of a file that is gone, QFileInfo says 0.
qint64 removed(const QFileInfo &file)
{
    const qint64 size = file.size();
    return QFile::remove(file.filePath()) ? size : 0;
}

// Null: damaged.
QByteArray contentOf(const QByteArray &file)
{
    if (!file.startsWith(mark) || file.size() < mark.size() + hashBytes)
        return {};
    const QByteArray image = file.mid(mark.size() + hashBytes);
    return file.mid(mark.size(), hashBytes) == hashOf(image) ? image : QByteArray();
}

} // namespace

ThumbnailCache::ThumbnailCache(const QString &folder, qint64 limit) : m_folder(folder), m_limit(limit) {}

QString ThumbnailCache::nameOf(const QString &address)
{
    return QString::fromLatin1(hashOf(address.toUtf8()).toHex()) + u".image"_s;
}

QSet<QString> ThumbnailCache::names() const
{
    const QStringList names = QDir(m_folder).entryList({u"*.image"_s}, QDir::Files | QDir::NoSymLinks);
    return QSet<QString>(names.begin(), names.end());
}

QString ThumbnailCache::fileOf(const QString &address) const
{
    return m_folder + u'/' + nameOf(address);
}

std::optional<QByteArray> ThumbnailCache::image(const QString &address)
{
    const QMutexLocker lock(&m_mutex);
    QFile file(fileOf(address));
    if (QFileInfo(file).isSymbolicLink() || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray image = file.size() <= longestFile ? contentOf(file.readAll()) : QByteArray();
    if (image.isNull()) {
        m_size = m_size < 0 ? m_size : m_size - file.size();
        file.remove();
        return {};
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (file.fileTime(QFileDevice::FileModificationTime).secsTo(now) > untilTouched)
        file.setFileTime(now, QFileDevice::FileModificationTime);
    return image;
}

void ThumbnailCache::keep(const QString &address, const QByteArray &image)
{
    const QMutexLocker lock(&m_mutex);
    const qint64 whole = mark.size() + hashBytes + image.size();
    if (image.isEmpty() || whole > std::min(m_limit, longestFile) || !QDir().mkpath(m_folder))
        return;
    const qint64 before = QFileInfo(fileOf(address)).size();
    QSaveFile file(fileOf(address));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(mark.data(), mark.size());
    file.write(hashOf(image));
    file.write(image);
    if (!file.commit())
        return;
    m_size = measured() - (m_size < 0 ? 0 : before) + (m_size < 0 ? 0 : whole);
    shrink();
}

void ThumbnailCache::forget(const QString &address)
{
    const QMutexLocker lock(&m_mutex);
    QFile::remove(fileOf(address));
    m_size = -1;
}

void ThumbnailCache::setLimit(qint64 limit)
{
    const QMutexLocker lock(&m_mutex);
    m_limit = limit;
    shrink();
}

qint64 ThumbnailCache::size()
{
    const QMutexLocker lock(&m_mutex);
    m_size = measured();
    return m_size;
}

qint64 ThumbnailCache::empty()
{
    const QMutexLocker lock(&m_mutex);
    qint64 gone = 0;
    for (const QFileInfo &file : filesIn(m_folder, QDir::NoSort))
        gone += removed(file);
    m_size = -1;
    return gone;
}

qint64 ThumbnailCache::measured()
{
    if (m_size >= 0)
        return m_size;
    qint64 size = 0;
    for (const QFileInfo &file : filesIn(m_folder, QDir::NoSort))
        size += file.size();
    return size;
}

void ThumbnailCache::shrink()
{
    m_size = measured();
    if (m_size <= m_limit)
        return;
    for (const QFileInfo &file : filesIn(m_folder, QDir::Time | QDir::Reversed)) {
        if (double(m_size) <= roomier * double(m_limit))
            break;
        m_size -= removed(file);
    }
}

} // namespace Paperlark
