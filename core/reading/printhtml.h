#pragma once

#include "core/library/paper.h"
#include "core/reading/pagestyle.h"

namespace Paperlark {

// A paper and the voice of it that is printed.
struct PrintedPaper {
    Paper paper{};
    QList<Summary> voices{};
    qsizetype open{};

    friend bool operator==(const PrintedPaper &, const PrintedPaper &) = default;
};

// The papers one after the other as a colleague would get them: no buttons, no marks, no note of the reader, links with
// their targets. Each begins with an h1.
QString printHtml(const QList<PrintedPaper> &papers, const PageStyle &style);

} // namespace Paperlark
