#include "ui/links/linkopener.h"

#include "ui/links/linkchoices.h"
#include "ui/links/linkquestion.h"
#include "ui/links/shownaddress.h"

#include <QWidget>

#include <algorithm>

namespace Paperlark {

namespace {

Error refusal(const QString &written, const WebLink &link)
{
    if (!link.resembled.isEmpty())
        return {LinkOpener::tr("“%1” is dressed up as %2, so Paperlark does not open it.").arg(link.host, link.resembled),
                written};
    return {LinkOpener::tr("Paperlark opens only web pages, and “%1” is no address of one.").arg(shortAddress(written)), written};
}

} // namespace

LinkOpener::LinkOpener(Open open, Ask ask, QObject *parent) : QObject(parent), m_open(std::move(open)), m_ask(std::move(ask)) {}

LinkOpener *LinkOpener::forWindow(QWidget *window)
{
    return new LinkOpener([](const QString &address) { return LinkChoices::browser().open(address); },
                          [window](const QList<WebLink> &links) { return askToOpen(window, links); }, window);
}

void LinkOpener::open(const QString &address)
{
    openAll({address});
}

// Those of sites that are known open whatever is answered about the others.
int LinkOpener::openAll(const QStringList &addresses)
{
    QList<WebLink> links;
    for (const QString &written : addresses) {
        const WebLink link = webLink(written);
        if (link.isRefused())
            emit refused(refusal(written, link));
        else
            links.append(link);
    }
    const auto needsAnswer = [](const WebLink &link) { return link.verdict == WebLink::Verdict::Ask; };
    QList<WebLink> unknown;
    std::copy_if(links.cbegin(), links.cend(), std::back_inserter(unknown), needsAnswer);
    if (!unknown.isEmpty() && !m_ask(unknown))
        links.removeIf(needsAnswer);
    return int(std::count_if(links.cbegin(), links.cend(), [this](const WebLink &link) { return openJudged(link); }));
}

bool LinkOpener::openJudged(const WebLink &link)
{
    const auto done = m_open(link.address);
    if (done)
        emit opened(link.address);
    else
        emit refused(done.error());
    return done.has_value();
}

} // namespace Paperlark
