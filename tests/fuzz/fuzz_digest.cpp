// Digest files as strangers write them: what is read has its place in the file, and what follows a day leaves it alone.
#include "core/digest/digestparser.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>

using namespace Paperlark;
using namespace Paperlark::Fuzz;

namespace {

Result<ParsedFile> parsed(const QByteArray &bytes)
{
    return parseDigestFile({.path = QString(), .bytes = bytes, .modified = QDate(2025, 1, 1)});
}

void checkPlaces(const ParsedFile &file, qsizetype lines)
{
    for (const Digest &digest : file.digests) {
        REQUIRE(digest.line >= 0 && digest.line <= lines);
        for (const Entry &entry : digest.entries) {
            REQUIRE(entry.line >= 1 && entry.line <= entry.endLine && entry.endLine <= lines);
            REQUIRE(!entry.title.isEmpty() || !entry.arxivId.isEmpty());
        }
    }
    for (const Notice &notice : file.notices) {
        REQUIRE(!notice.message.isEmpty());
    }
}

// What follows a day must not take its papers away. Asked of one input in four: it is a second parse of the whole.
void checkDayBefore(const QByteArray &bytes)
{
    if (bytes.size() % 4 != 0 || bytes.contains('\0')) {
        return; // no text; the whole file may be refused
    }
    static const QByteArray day = "## Papers for 2025-01-28\n\n| Title | Authors | Summary |\n|---|---|---|\n"
                                  "| [A](https://arxiv.org/abs/2501.00001) | B | C. |\n\n## More\n\n";
    const Result<ParsedFile> file = parsed(day + bytes);
    REQUIRE(file.has_value());
    REQUIRE(std::any_of(file->digests.begin(), file->digests.end(), [](const Digest &digest) {
        return digest.date == QDate(2025, 1, 28) && !digest.entries.isEmpty()
            && digest.entries.first().arxivId == QLatin1String("2501.00001");
    }));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    checkDayBefore(bytes);
    const Result<ParsedFile> first = parsed(bytes);
    if (!first) {
        REQUIRE(!first.error().message.isEmpty());
        return 0;
    }
    // UTF-16 and UTF-32 hide their line ends from a count of bytes, but cannot have more lines than bytes.
    const qsizetype lines = size + 1;
    REQUIRE(entryCount(*first) <= lines + 1);
    checkPlaces(*first, lines);
    return 0;
}
