#pragma once

#include "core/reading/paperlinks.h"
#include "ui/links/browser.h"

namespace Paperlark {

// The reader's choices of where papers lead: settings, kept.
namespace LinkChoices {
PaperLink::Kind preferred(); // what is opened where no kind of link is named
void prefer(PaperLink::Kind kind);

Browser browser();
void setBrowser(const Browser &browser);
} // namespace LinkChoices

} // namespace Paperlark
