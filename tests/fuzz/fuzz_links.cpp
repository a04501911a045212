// Addresses from digests: what is judged once is judged so again, and a paper's key comes from one grammar only.
#include "core/digest/arxivid.h"
#include "core/digest/dates.h"
#include "core/digest/fields.h"
#include "core/network/weblink.h"
#include "tests/fuzz/fuzz.h"

#include <QUrl>

using namespace Paperlark;
using namespace Paperlark::Fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString written = textOf(data, size);
    const WebLink link = webLink(written);
    if (link.isRefused()) {
        REQUIRE(link.address.isEmpty());
    } else {
        REQUIRE(link.address.startsWith(QLatin1String("http://")) || link.address.startsWith(QLatin1String("https://")));
        const QUrl url(link.address, QUrl::StrictMode);
        REQUIRE(url.isValid() && url.userInfo().isEmpty());
        REQUIRE(!hasControls(link.address) && !link.address.contains(u' '));
        const WebLink again = webLink(link.address);
        REQUIRE(again.verdict == link.verdict && again.host == link.host);
    }
    const QString id = arxivIdOfUrl(written);
    REQUIRE(id.isEmpty() || (isArxivId(id) && arxivIdOfUrl(arxivAbstractUrl(id)) == id));
    bool truncated = false;
    for (const QString &author : authorsOfText(written, truncated))
        REQUIRE(!author.isEmpty());
    for (const QString &tag : tagsOfText(written))
        REQUIRE(!tag.isEmpty());
    for (const QString &url : linksOfCell(written).urls)
        REQUIRE(!url.isEmpty());
    votesOfText(written);
    const QDate heading = dateInHeading(written);
    const QDate path = dateInPath(written);
    REQUIRE(heading.isNull() || (heading.year() >= 1991 && heading.year() <= 2099));
    REQUIRE(path.isNull() || (path.year() >= 1991 && path.year() <= 2099));
    return 0;
}
