#pragma once

#include <QString>

#include <optional>

namespace Paperlark {

// What tells a file that has changed from one that has not, without reading it.
struct FileStamp {
    qint64 size{};     // bytes
    qint64 modified{}; // ns since 1970, as far as the file system tells them
    quint64 number{};  // of the file in its file system: another one where it was renamed over; 0: not known

    // Numbers do not outlive a mount: what was remembered goes by size and time alone.
    bool isAsRemembered(const FileStamp &remembered) const { return size == remembered.size && modified == remembered.modified; }
    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

// No value: nothing is there, or no regular file; a link is none.
std::optional<FileStamp> fileStamp(const QString &path);

} // namespace Paperlark
