#include "core/digest/digestparser.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace Paperlark;

namespace {

void require(bool holds)
{
    if (!holds) {
        std::abort(); // libFuzzer keeps the input
    }
}

// A copy of exactly that size, so that the sanitizer sees every read past its end.
Result<ParsedFile> parsed(const QByteArray &bytes)
{
    return parseDigestFile({.path = QString(), .bytes = bytes, .modified = QDate(2025, 1, 1)});
}

void checkPlaces(const ParsedFile &file, qsizetype lines)
{
    for (const Digest &digest : file.digests) {
        require(digest.line >= 0 && digest.line <= lines);
        for (const Entry &entry : digest.entries) {
            require(entry.line >= 1 && entry.line <= entry.endLine && entry.endLine <= lines);
            require(!entry.title.isEmpty() || !entry.arxivId.isEmpty());
        }
    }
    for (const Notice &notice : file.notices) {
        require(!notice.message.isEmpty());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<ParsedFile> first = parsed(bytes);
    if (!first) {
        require(!first.error().message.isEmpty());
        return 0;
    }
    // UTF-16 and UTF-32 hide their line ends from a count of bytes, but cannot have more lines than bytes.
    const qsizetype lines = size + 1;
    require(entryCount(*first) <= lines + 1);
    checkPlaces(*first, lines);
    require(*parsed(bytes) == *first); // same bytes, same answer
    return 0;
}
