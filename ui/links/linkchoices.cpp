#include "ui/links/linkchoices.h"

#include "ui/settings.h"

namespace Paperlark {

PaperLink::Kind LinkChoices::preferred()
{
    return linkKindOfId(Settings::preferredLink.value()).value_or(PaperLink::Kind::Arxiv);
}

void LinkChoices::prefer(PaperLink::Kind kind)
{
    Settings::preferredLink.set(linkId(kind));
}

Browser LinkChoices::browser()
{
    return {Settings::browser.value()};
}

void LinkChoices::setBrowser(const Browser &browser)
{
    Settings::browser.set(browser.command);
}

} // namespace Paperlark
