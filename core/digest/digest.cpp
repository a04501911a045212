#include "core/digest/digest.h"

#include <numeric>

namespace Paperlark {

qsizetype entryCount(const ParsedFile &file)
{
    return std::accumulate(file.digests.begin(), file.digests.end(), qsizetype{0},
                           [](qsizetype sum, const Digest &digest) { return sum + digest.entries.size(); });
}

} // namespace Paperlark
