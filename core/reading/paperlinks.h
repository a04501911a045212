#pragma once

#include "core/library/paper.h"

namespace Paperlark {

// Where one can go from a paper: what follows from its id, and the first code page that a digest names. A link that
// can't be opened is left out.
struct PaperLink {
    enum class Kind { Arxiv, Pdf, HuggingFace, Code };

    Kind kind{Kind::Arxiv};
    QString address{};

    friend bool operator==(const PaperLink &, const PaperLink &) = default;
};

QList<PaperLink> paperLinks(const Paper &paper);
QString paperLink(const Paper &paper, PaperLink::Kind kind); // empty: the paper has none

} // namespace Paperlark
