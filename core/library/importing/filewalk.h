#pragma once

#include "core/digest/digestparser.h"

#include <QList>
#include <QStringList>

namespace Paperlark {

struct FoundFile {
    QString path{}; // as the reader gave it, or GIVEN/rel/path
    bool named{};   // given itself, not met in a folder: then "no digest" is an error

    friend bool operator==(const FoundFile &, const FoundFile &) = default;
};

// The files that PATH arguments mean. A folder is walked in byte order of names; hidden things and links in it are left
// out, as is whatever does not end in .md, .markdown, .txt or .json. Nothing is opened here.
QList<FoundFile> findDigestFiles(const QStringList &paths);

// Reads a regular file of at most 16 MiB; a pipe, a device, a folder or a file that grows meanwhile is an Error at once.
Result<DigestFile> readDigestFile(const QString &path);

} // namespace Paperlark
