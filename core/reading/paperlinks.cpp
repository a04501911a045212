#include "core/reading/paperlinks.h"

#include "core/digest/arxivid.h"
#include "core/network/weblink.h"

namespace Paperlark {

namespace {

QString firstThatOpens(const QStringList &addresses)
{
    for (const QString &address : addresses) {
        if (!webLink(address).isRefused())
            return address;
    }
    return {};
}

} // namespace

QString paperLink(const Paper &paper, PaperLink::Kind kind)
{
    switch (kind) {
    case PaperLink::Kind::Arxiv: return arxivAbstractUrl(paper.arxivId);
    case PaperLink::Kind::Pdf: return arxivPdfUrl(paper.arxivId);
    case PaperLink::Kind::HuggingFace: return huggingFacePaperUrl(paper.arxivId);
    case PaperLink::Kind::Code: return firstThatOpens(paper.codeUrls);
    }
    return {};
}

QList<PaperLink> paperLinks(const Paper &paper)
{
    using Kind = PaperLink::Kind;
    QList<PaperLink> links;
    for (const Kind kind : {Kind::Arxiv, Kind::Pdf, Kind::HuggingFace, Kind::Code}) {
        const QString address = paperLink(paper, kind);
        if (!address.isEmpty())
            links.append({kind, address});
    }
    return links;
}

} // namespace Paperlark
