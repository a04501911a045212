#include "core/thumbnails/thumbnailconsent.h"

#include "core/network/weblink.h"

namespace Paperlark {

using namespace Qt::StringLiterals;

bool ThumbnailConsent::allows(const QString &host) const
{
    return !host.isEmpty() && ((always && isKnownThumbnailHost(host)) || hosts.contains(host));
}

QStringList knownThumbnailHosts()
{
    return {u"huggingface.co"_s,
            u"cdn-thumbnails.huggingface.co"_s,
            u"cdn-uploads.huggingface.co"_s,
            u"cdn-avatars.huggingface.co"_s,
            u"arxiv.org"_s,
            u"github.com"_s,
            u"raw.githubusercontent.com"_s,
            u"user-images.githubusercontent.com"_s,
            u"opengraph.githubassets.com"_s};
}

bool isKnownThumbnailHost(const QString &host)
{
    return knownThumbnailHosts().contains(host);
}

QString thumbnailHost(const QString &address)
{
    const WebLink link = webLink(address);
    const QUrl url(link.address, QUrl::StrictMode);
    const bool isPlain = url.scheme() == "https"_L1 && url.port(443) == 443 && url.userInfo().isEmpty();
    return link.isRefused() || !isPlain ? QString() : link.host;
}

bool mayThumbnailMoveTo(const QUrl &address, const QString &host)
{
    const QString target = thumbnailHost(address.toString(QUrl::FullyEncoded));
    return !target.isEmpty() && (target == host || (isKnownThumbnailHost(target) && isKnownThumbnailHost(host)));
}

} // namespace Paperlark
