// As PKWARE's APPNOTE.TXT describes archives, without its 64-bit records and disks: digests are small. Every number in an
// archive may be a lie; each is held against what is really there before anything is read by it.
#include "core/library/importing/ziparchive.h"

#include "core/digest/limits.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>

#include <zlib.h>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::ZipArchive)
};

constexpr qint64 EndRecordSize = 22;
constexpr qint64 CommentLimit = 0xFFFF;
constexpr qint64 EntrySize = 46;
constexpr qint64 HeaderSize = 30;
constexpr qint64 DirectoryLimit = qint64{32} << 20; // bytes
constexpr qint64 UnpackedLimit = qint64{512} << 20; // bytes, all files together
constexpr quint16 Stored = 0;
constexpr quint16 Deflated = 8;
constexpr quint32 LinkMode = 0120000; // of the file types of Unix
constexpr quint32 TypeOfMode = 0170000;

quint16 number16(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 number32(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

Error damaged()
{
    return {Tr::tr("It is damaged. Fetch or copy it again.")};
}

// Exactly these bytes, or none.
QByteArray bytesAt(QIODevice &archive, qint64 at, qint64 size)
{
    if (at < 0 || size < 0 || at > archive.size() - size || !archive.seek(at))
        return {};
    const QByteArray bytes = archive.read(size);
    return bytes.size() == size ? bytes : QByteArray();
}

struct Directory {
    qint64 files{};
    QByteArray bytes{};
};

// Its record is the last thing in the archive, but for a comment of unknown length.
Result<Directory> directoryOf(QIODevice &archive)
{
    const qint64 tailSize = std::min(archive.size(), EndRecordSize + CommentLimit);
    const QByteArray tail = bytesAt(archive, archive.size() - tailSize, tailSize);
    const qsizetype at = tail.lastIndexOf(QByteArrayView("PK\5\6"), std::max<qsizetype>(0, tail.size() - EndRecordSize));
    if (at < 0 || at + EndRecordSize > tail.size())
        return Error{Tr::tr("It is no zip archive, or only a part of one. Fetch or copy it again.")};
    const qint64 files = number16(tail, at + 10);
    const qint64 size = number32(tail, at + 12);
    const qint64 begin = number32(tail, at + 16);
    const bool isSplit = number16(tail, at + 4) != 0 || number16(tail, at + 8) != files;
    if (isSplit || files == 0xFFFF || begin == 0xFFFFFFFF)
        return Error{Tr::tr("It is split or larger than what is read here. Unpack it and open the folder.")};
    if (size > DirectoryLimit)
        return Error{Tr::tr("It lists more than is read here. Unpack it and open the folder.")};
    const Directory directory{.files = files, .bytes = bytesAt(archive, begin, size)};
    return directory.bytes.size() == size ? Result<Directory>(directory) : Result<Directory>(damaged());
}

// UTF-8 by its flag or by its look; else byte by byte, so that two names stay two names.
QString nameOf(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString name = utf8(bytes);
    QString clean = utf8.hasError() ? QString::fromLatin1(bytes) : name;
    return clean.replace(u'\\', u'/'); // some programs of Windows write it so
}

// Nothing is unpacked to a disk, but the name says which file of the library this is.
bool isPlainName(const QString &name)
{
    const bool leadsElsewhere = name.startsWith(u'/') || name.contains(u':') || name.contains(QChar::Null);
    const QStringList parts = name.split(u'/');
    return !leadsElsewhere && std::none_of(parts.begin(), parts.end(), [](const QString &part) {
        return part.isEmpty() || part.startsWith(u'.') || part == "__MACOSX"_L1;
    });
}

QDate dateOf(quint16 dosDate)
{
    return {1980 + (dosDate >> 9), (dosDate >> 5) & 15, dosDate & 31};
}

ZippedFile fileOf(const QByteArray &directory, qsizetype at)
{
    return {.name = nameOf(directory.mid(at + EntrySize, number16(directory, at + 28))),
            .headerAt = number32(directory, at + 42),
            .packedSize = number32(directory, at + 20),
            .size = number32(directory, at + 24),
            .checksum = number32(directory, at + 16),
            .method = number16(directory, at + 10),
            .isEncrypted = (number16(directory, at + 8) & 1) != 0,
            .modified = dateOf(number16(directory, at + 14))};
}

bool isLink(const QByteArray &directory, qsizetype at)
{
    return ((number32(directory, at + 38) >> 16) & TypeOfMode) == LinkMode;
}

bool hasChecksum(const QByteArray &bytes, quint32 checksum)
{
    const uLong found = ::crc32(0, reinterpret_cast<const Bytef *>(bytes.constData()), uInt(bytes.size()));
    return found == checksum;
}

// Into as much room as the directory said and a byte more: what wants that is a lie.
Result<QByteArray> inflated(QByteArray &packed, qint64 size)
{
    QByteArray bytes(size + 1, Qt::Uninitialized);
    z_stream stream = {};
    stream.next_in = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_out = uInt(bytes.size());
    if (::inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return Error{Tr::tr("There is no memory left to unpack it. Close something and try again.")};
    const int outcome = ::inflate(&stream, Z_FINISH);
    const bool isWhole = outcome == Z_STREAM_END && qint64(stream.total_out) == size;
    ::inflateEnd(&stream);
    if (!isWhole)
        return damaged();
    bytes.truncate(size);
    return bytes;
}

Result<void> whyNotRead(const ZippedFile &file)
{
    if (file.isEncrypted)
        return Error{Tr::tr("It is protected by a password. Unpack the archive and open the folder.")};
    if (file.method != Stored && file.method != Deflated)
        return Error{Tr::tr("It is packed in a way that is not read here. Unpack the archive and open the folder.")};
    if (file.size > Limits::FileBytes || file.packedSize > Limits::FileBytes)
        return Error{Tr::tr("It is larger than 16 MiB and was not read. Split it by days.")};
    return {};
}

} // namespace

Result<QList<ZippedFile>> filesInZip(QIODevice &archive)
{
    const auto directory = directoryOf(archive);
    if (!directory)
        return directory.error();
    QList<ZippedFile> files;
    qint64 unpacked = 0;
    qsizetype at = 0;
    for (qint64 count = 0; count < directory->files; ++count) {
        if (at + EntrySize > directory->bytes.size() || !directory->bytes.mid(at, 4).startsWith("PK\1\2"))
            return damaged();
        const qsizetype next = at + EntrySize + number16(directory->bytes, at + 28) + number16(directory->bytes, at + 30)
            + number16(directory->bytes, at + 32);
        if (next > directory->bytes.size())
            return damaged();
        const ZippedFile file = fileOf(directory->bytes, at);
        if (isPlainName(file.name) && !isLink(directory->bytes, at)) {
            files.append(file);
            unpacked += file.size;
        }
        at = next;
    }
    if (unpacked > UnpackedLimit)
        return Error{Tr::tr("It would unpack to more than 512 MiB and was not read. Unpack it and open the folder.")};
    return files;
}

Result<QByteArray> readZipped(QIODevice &archive, const ZippedFile &file)
{
    if (const auto readable = whyNotRead(file); !readable)
        return readable.error();
    const QByteArray header = bytesAt(archive, file.headerAt, HeaderSize);
    if (!header.startsWith("PK\3\4"))
        return damaged();
    const qint64 begin = file.headerAt + HeaderSize + number16(header, 26) + number16(header, 28);
    QByteArray packed = bytesAt(archive, begin, file.packedSize);
    if (packed.size() != file.packedSize)
        return damaged();
    auto bytes = file.method == Deflated ? inflated(packed, file.size) : Result<QByteArray>(packed);
    if (bytes && (bytes->size() != file.size || !hasChecksum(*bytes, file.checksum)))
        return damaged();
    return bytes;
}

} // namespace Paperlark
