#pragma once

#include "core/export/paperfeed.h"

#include <QJsonArray>

namespace Paperlark {

// Papers as translators hand them to Zotero: an item of its type "preprint" each.
QJsonArray zoteroItems(PaperFeed &papers);

} // namespace Paperlark
