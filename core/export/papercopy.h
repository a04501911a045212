#pragma once

#include "core/export/paperfeed.h"
#include "core/result.h"

namespace Paperlark {

// What is taken of papers to be pasted or dropped elsewhere: a line of each, or an entry as exporters write it.
enum class CopyForm { Link, Bibtex, MarkdownLink, Title, ArxivId, Citation, TitleAndLink, HtmlLink };

struct CopiedText {
    QString text{};     // no line end behind the last line
    qsizetype papers{}; // those that have such a thing; the others are left out

    friend bool operator==(const CopiedText &, const CopiedText &) = default;
};

// Goes through the papers from the first on. An Error only when the feed is cancelled.
Result<CopiedText> copiedText(CopyForm form, PaperFeed &papers);

} // namespace Paperlark
