#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

namespace Paperlark::Testing {

// Zip archives made byte by byte, so that they can lie.
struct ZipEntry {
    QByteArray name{};
    QByteArray bytes{};
    bool deflated{true};
    quint16 flags{};
    quint32 attributes{};   // the upper half: a mode of Unix
    qint64 claimedSize{-1}; // of the directory; −1: the truth
    qint64 claimedPackedSize{-1};
    qint64 claimedHeaderAt{-1};
    quint16 claimedMethod{0xFFFF}; // 0xFFFF: the truth
    bool hasWrongChecksum{};
};

inline quint32 crc32Of(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char c : bytes) {
        crc ^= quint8(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

inline QByteArray little16(qint64 number)
{
    QByteArray bytes(2, '\0');
    qToLittleEndian(quint16(number), bytes.data());
    return bytes;
}

inline QByteArray little32(qint64 number)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(quint32(number), bytes.data());
    return bytes;
}

inline QByteArray deflated(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return "\3" + QByteArray(1, '\0');
    const QByteArray stream = qCompress(bytes); // length, header of zlib, what we want, its checksum
    return stream.mid(6, stream.size() - 10);
}

inline QByteArray zipOf(const QList<ZipEntry> &entries, const QByteArray &comment = {})
{
    QByteArray archive;
    QByteArray directory;
    for (const ZipEntry &entry : entries) {
        const QByteArray packed = entry.deflated ? deflated(entry.bytes) : entry.bytes;
        const quint16 method = entry.deflated ? 8 : 0;
        const QByteArray facts = little16(entry.flags) + little16(entry.claimedMethod == 0xFFFF ? method : entry.claimedMethod)
            + little16(0) + little16((44 << 9) | (12 << 5) | 23) // 23 December 2024
            + little32(crc32Of(entry.bytes) + (entry.hasWrongChecksum ? 1 : 0))
            + little32(entry.claimedPackedSize < 0 ? packed.size() : entry.claimedPackedSize)
            + little32(entry.claimedSize < 0 ? entry.bytes.size() : entry.claimedSize) + little16(entry.name.size());
        directory += "PK\1\2" + little16(0x0314) + little16(20) + facts + little16(0) + little16(0) + little16(0) + little16(0)
            + little32(entry.attributes) + little32(entry.claimedHeaderAt < 0 ? archive.size() : entry.claimedHeaderAt)
            + entry.name;
        archive += "PK\3\4" + little16(20) + facts + little16(0) + entry.name + packed;
    }
    const qsizetype begin = archive.size();
    return archive + directory + "PK\5\6" + little16(0) + little16(0) + little16(entries.size()) + little16(entries.size())
        + little32(directory.size()) + little32(begin) + little16(comment.size()) + comment;
}

} // namespace Paperlark::Testing
