#include "tests/bench/stock.h"

#include "core/library/importing/filewalk.h"

namespace Paperlark::Bench {

QList<DigestBytes> readAll(const QString &folder)
{
    QList<DigestBytes> all;
    const QList<FoundFile> files = findDigestFiles({folder});
    for (const FoundFile &found : files) {
        if (Result<DigestFile> file = readDigestFile(found.path))
            all.append({.path = file->path, .bytes = file->bytes});
    }
    return all;
}

} // namespace Paperlark::Bench
