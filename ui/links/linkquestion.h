#pragma once

#include "core/network/weblink.h"

class QWidget;

namespace Paperlark {

// Asks over `window` before pages of sites that Paperlark does not know are opened. Their hosts are shown as they are, in
// ASCII, and what a host only resembles is named.
bool askToOpen(QWidget *window, const QList<WebLink> &links);

} // namespace Paperlark
