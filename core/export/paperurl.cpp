#include "core/export/paperurl.h"

#include "core/digest/arxivid.h"
#include "core/network/weblink.h"

namespace Paperlark {

QString paperUrl(const Paper &paper)
{
    if (!paper.arxivId.isEmpty())
        return arxivAbstractUrl(paper.arxivId);
    for (const Summary &voice : paper.summaries) {
        if (const WebLink link = webLink(voice.url); !link.isRefused())
            return link.address;
    }
    return {};
}

} // namespace Paperlark
