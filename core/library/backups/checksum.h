#pragma once

#include <QByteArray>
#include <QString>

namespace Paperlark {

// The SHA-256 of a file, in hexadecimal digits; empty when it can't be read.
QByteArray checksumOf(const QString &file);

// What lies beside it as FILE.sha256; empty when there is none, or none that can be read.
QByteArray readChecksum(const QString &file);
bool writeChecksum(const QString &file, const QByteArray &checksum); // false: not written
void removeChecksum(const QString &file);

} // namespace Paperlark
