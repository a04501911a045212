#include "core/reading/printhtml.h"

#include "core/reading/displaytext.h"
#include "core/reading/pagehtml.h"
#include "core/reading/paperlinks.h"
#include "core/reading/summaryrenderer.h"

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

// On paper an address is read, so it is short.
QString shownAddress(QString address)
{
    return displayLine(address.remove(u"https://"_s).remove(u"http://"_s));
}

QString linksHtml(const Paper &paper)
{
    QStringList links;
    for (const PaperLink::Kind kind : {PaperLink::Kind::Arxiv, PaperLink::Kind::Code}) {
        if (const QString address = paperLink(paper, kind); !address.isEmpty())
            links.append(u"<a href=\""_s + escapedText(address) + u"\">"_s + escapedText(shownAddress(address)) + u"</a>"_s);
    }
    return links.join(u" &#160;·&#160; "_s);
}

} // namespace

QString printHtml(const QList<PrintedPaper> &papers, const PageStyle &style)
{
    PageHtml page(style);
    for (const PrintedPaper &printed : papers) {
        Paper paper = printed.paper;
        paper.state = {};
        appendPrintedPaper(page, paper, {printed.voices, printed.open}, linksHtml(paper), style);
    }
    return page.page();
}

} // namespace Paperlark
