#include "core/reading/paperlinks.h"

#include "core/digest/arxivid.h"
#include "core/network/weblink.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

using Kind = PaperLink::Kind;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PaperLinks)
};

struct KindRow {
    Kind kind;
    QLatin1StringView id; // empty: nobody would open it first
    const char *name;     // for tr()
};

constexpr KindRow kinds[] = {
    {Kind::Arxiv, "abstract"_L1, QT_TRANSLATE_NOOP("PaperLinks", "arXiv abstract")},
    {Kind::Page, {}, QT_TRANSLATE_NOOP("PaperLinks", "Page")},
    {Kind::Pdf, "pdf"_L1, QT_TRANSLATE_NOOP("PaperLinks", "PDF")},
    {Kind::Html, "html"_L1, QT_TRANSLATE_NOOP("PaperLinks", "HTML")},
    {Kind::HuggingFace, "huggingface"_L1, QT_TRANSLATE_NOOP("PaperLinks", "Hugging Face")},
    {Kind::Code, "code"_L1, QT_TRANSLATE_NOOP("PaperLinks", "Code")},
    {Kind::AlphaXiv, "alphaxiv"_L1, QT_TRANSLATE_NOOP("PaperLinks", "alphaXiv")},
    {Kind::PapersCool, "paperscool"_L1, QT_TRANSLATE_NOOP("PaperLinks", "papers.cool")},
    {Kind::SemanticScholar, "semanticscholar"_L1, QT_TRANSLATE_NOOP("PaperLinks", "Semantic Scholar")},
    {Kind::Doi, "doi"_L1, QT_TRANSLATE_NOOP("PaperLinks", "DOI")},
    {Kind::Model, {}, QT_TRANSLATE_NOOP("PaperLinks", "Model")},
    {Kind::Dataset, {}, QT_TRANSLATE_NOOP("PaperLinks", "Dataset")},
    {Kind::Space, {}, QT_TRANSLATE_NOOP("PaperLinks", "Space")},
    {Kind::Video, {}, QT_TRANSLATE_NOOP("PaperLinks", "Video")},
    {Kind::Other, {}, QT_TRANSLATE_NOOP("PaperLinks", "Another page")},
};

// A model's page is OWNER/NAME; datasets and spaces have a word in front, other words are no owners.
Kind kindOfHubPage(const QString &address)
{
    static const QStringList hosts{u"huggingface.co"_s, u"www.huggingface.co"_s, u"hf.co"_s};
    static const QStringList noOwners{u"papers"_s, u"collections"_s,   u"blog"_s,  u"docs"_s,
                                      u"learn"_s,  u"organizations"_s, u"posts"_s, u"tasks"_s};
    const QUrl url(address);
    const QStringList path = url.path().split(u'/', Qt::SkipEmptyParts);
    if (!hosts.contains(url.host()) || path.size() < 2 || noOwners.contains(path.first()))
        return Kind::Other;
    return path.first() == "datasets"_L1 ? Kind::Dataset : path.first() == "spaces"_L1 ? Kind::Space : Kind::Model;
}

QStringList hubPages(const Paper &paper, Kind kind)
{
    QStringList pages = paper.hubUrls;
    pages.removeIf([kind](const QString &page) { return kindOfHubPage(page) != kind; });
    return pages;
}

QStringList pagesOfDigests(const Paper &paper)
{
    QStringList pages;
    for (const Summary &voice : paper.summaries)
        pages.append(voice.url);
    return pages;
}

// As written, the best first.
QStringList written(const Paper &paper, Kind kind)
{
    switch (kind) {
    case Kind::Arxiv: return {arxivAbstractUrl(paper.arxivId)};
    case Kind::Page: return paper.arxivId.isEmpty() ? pagesOfDigests(paper) : QStringList();
    case Kind::Pdf: return {arxivPdfUrl(paper.arxivId)};
    case Kind::Html: return {arxivHtmlUrl(paper.arxivId)};
    case Kind::HuggingFace: return {huggingFacePaperUrl(paper.arxivId)};
    case Kind::Code: return paper.codeUrls;
    case Kind::AlphaXiv: return {alphaXivUrl(paper.arxivId)};
    case Kind::PapersCool: return {papersCoolUrl(paper.arxivId)};
    case Kind::SemanticScholar: return {semanticScholarUrl(paper.arxivId)};
    case Kind::Doi: return {arxivDoiUrl(paper.arxivId)};
    case Kind::Model:
    case Kind::Dataset:
    case Kind::Space:
    case Kind::Other: return hubPages(paper, kind);
    case Kind::Video: return {paper.video};
    }
    return {};
}

QStringList addresses(const Paper &paper, Kind kind)
{
    QStringList open;
    for (const QString &address : written(paper, kind)) {
        if (const WebLink link = webLink(address); !link.isRefused())
            open.append(link.address);
    }
    return open;
}

const KindRow &rowOf(Kind kind)
{
    return *std::find_if(std::begin(kinds), std::end(kinds), [kind](const KindRow &row) { return row.kind == kind; });
}

} // namespace

QList<PaperLink> paperLinks(const Paper &paper)
{
    QList<PaperLink> links;
    for (const KindRow &row : kinds) {
        for (const QString &address : addresses(paper, row.kind)) {
            const auto same = [&address](const PaperLink &link) { return link.address == address; };
            if (std::none_of(links.cbegin(), links.cend(), same))
                links.append({row.kind, address});
        }
    }
    return links;
}

QString paperLink(const Paper &paper, Kind kind)
{
    return addresses(paper, kind).value(0);
}

QString linkName(Kind kind)
{
    return Tr::tr(rowOf(kind).name);
}

QList<Kind> preferableLinks()
{
    QList<Kind> preferable;
    for (const KindRow &row : kinds) {
        if (!row.id.isEmpty())
            preferable.append(row.kind);
    }
    return preferable;
}

QString linkId(Kind kind)
{
    return rowOf(kind).id;
}

std::optional<Kind> linkKindOfId(const QString &id)
{
    for (const KindRow &row : kinds) {
        if (!row.id.isEmpty() && row.id == id)
            return row.kind;
    }
    return {};
}

std::optional<PaperLink> preferredLink(const Paper &paper, Kind preferred)
{
    for (const Kind kind : {preferred, Kind::Arxiv, Kind::Page}) {
        if (const QString address = paperLink(paper, kind); !address.isEmpty())
            return PaperLink{kind, address};
    }
    const QList<PaperLink> links = paperLinks(paper);
    return links.isEmpty() ? std::nullopt : std::optional(links.first());
}

} // namespace Paperlark
