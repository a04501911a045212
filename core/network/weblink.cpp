#include "core/network/weblink.h"

#include "core/network/lookalike.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr qsizetype longestAddress = 2000;

bool isInvisible(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

QString cleaned(const QString &written)
{
    QString text;
    text.reserve(written.size());
    std::copy_if(written.cbegin(), written.cend(), std::back_inserter(text), [](QChar c) { return !isInvisible(c); });
    return text;
}

bool isWellFormed(const QUrl &url)
{
    const QString scheme = url.scheme();
    return url.isValid() && (scheme == u"https" || scheme == u"http") && !url.host().isEmpty();
}

} // namespace

QStringList knownHosts()
{
    return {u"arxiv.org"_s,  u"www.arxiv.org"_s, u"export.arxiv.org"_s,       u"huggingface.co"_s, u"hf.co"_s,
            u"github.com"_s, u"alphaxiv.org"_s,  u"www.alphaxiv.org"_s,       u"ar5iv.org"_s,      u"ar5iv.labs.arxiv.org"_s,
            u"doi.org"_s,    u"papers.cool"_s,   u"api.semanticscholar.org"_s};
}

WebLink webLink(const QString &written)
{
    const QString text = cleaned(written);
    // A backslash is a slash to some browsers and a letter to others.
    if (text.isEmpty() || text.size() > longestAddress || text.contains(u'\\'))
        return {};
    QUrl url(text, QUrl::TolerantMode);
    if (!isWellFormed(url))
        return {};
    if (url.toEncoded(QUrl::RemoveUserInfo).size() > longestAddress)
        return {}; // foreign letters take nine times the place there
    const bool hadUser = !url.userInfo().isEmpty();
    url.setUserInfo({});
    const QString host = url.host(QUrl::FullyEncoded);
    const QStringList sites = knownHosts();
    const bool isKnown = sites.contains(host);
    if (const QString site = isKnown ? QString() : siteDressedUpAs(host, sites); !site.isEmpty())
        return {.host = host, .resembled = site};
    const bool isPlain = url.scheme() == u"https" && !hadUser && (url.port() == -1 || url.port() == 443);
    return {.verdict = isKnown && isPlain ? WebLink::Verdict::Open : WebLink::Verdict::Ask,
            .address = QString::fromLatin1(url.toEncoded()),
            .host = host,
            .resembled = isKnown ? QString() : siteSpeltAlmostAs(host, sites)};
}

} // namespace Paperlark
