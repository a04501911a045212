#pragma once

#include "core/digest/digestparser.h"
#include "core/library/importing/ziparchive.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace Paperlark {

// A digest that was fetched: it is on no disk, and its address stands for its path.
struct FetchedFile {
    QString address{};
    QByteArray bytes{};

    friend bool operator==(const FetchedFile &, const FetchedFile &) = default;
};

struct FoundFile {
    QString path{};                      // as the reader gave it, or GIVEN/rel/path
    bool named{};                        // given itself, not met in a folder: then "no digest" is an error
    std::optional<ZippedFile> zipped{};  // GIVEN is an archive, and it lies there
    std::optional<QByteArray> content{}; // what it holds, where it is not on the disk: pasted or fetched

    friend bool operator==(const FoundFile &, const FoundFile &) = default;
};

// The files that PATH arguments mean. A folder is walked in byte order of names; hidden things and links in it are left
// out, as is whatever does not end in .md, .markdown, .txt or .json. A .zip that is named is walked like a folder, without
// unpacking anything; one that can't be read stays in the list as itself. Nothing else is opened here.
QList<FoundFile> findDigestFiles(const QStringList &paths);

bool isWebAddress(const QString &path); // of a fetched file

// By its name.
bool mayBeDigest(const QString &name);

// Whether a file that is a link may be read: only where the reader named it.
enum class Links { Followed, Refused };

// Reads a regular file of at most 16 MiB; a pipe, a device, a folder or a file that grows meanwhile is an Error at once, and
// so is an archive that filesInZip() or readZipped() turn down.
Result<DigestFile> readDigestFile(const FoundFile &file);
Result<DigestFile> readDigestFile(const QString &path, Links links = Links::Followed);

} // namespace Paperlark
