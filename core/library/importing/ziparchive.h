#pragma once

#include "core/result.h"

#include <QDate>
#include <QList>
#include <QString>

class QIODevice;

namespace Paperlark {

// A file inside a zip archive, as the archive's directory tells of it.
struct ZippedFile {
    QString name{};      // relative, `/` between folders, never with `..`
    qint64 headerAt{};   // of its header in the archive, bytes
    qint64 packedSize{}; // bytes
    qint64 size{};       // bytes, unpacked
    quint32 checksum{};  // CRC-32 of what is unpacked
    quint16 method{};    // 0: stored, 8: deflated
    bool isEncrypted{};
    QDate modified{};

    friend bool operator==(const ZippedFile &, const ZippedFile &) = default;
};

// What is in the archive, in its own order; folders, links, hidden things and names that lead out of it are left out.
// Nothing is unpacked here. An Error where it is no zip archive, is damaged, spans several disks, holds 65,535 files or
// more, or where those together would unpack to more than 512 MiB: then nothing of it is read.
Result<QList<ZippedFile>> filesInZip(QIODevice &archive);

// Unpacks one, at most Limits::FileBytes. An Error when what comes out is not what the directory said, to the byte.
Result<QByteArray> readZipped(QIODevice &archive, const ZippedFile &file);

} // namespace Paperlark
