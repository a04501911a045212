#pragma once

#include "core/reading/maths.h"

#include <QList>
#include <QString>

namespace Paperlark {

// A stretch of text in one style.
struct InlineRun {
    QString text{};
    bool strong{};
    bool emphasis{};
    bool code{};
    QString link{}; // an http or https address; empty: none
    TextLevel level{};

    friend bool operator==(const InlineRun &, const InlineRun &) = default;
};

// Reads the inline Markdown of one paragraph: strong, emphasis, code, links and light maths, nothing else. A formula
// that is not understood is code. Whatever is not one of
// them – HTML, headings, lists, images, links to other schemes – is text, and no character of it is lost.
QList<InlineRun> inlineRuns(const QString &markdown);

// The runs as HTML of our own: <b>, <i>, <code>, <sup>, <sub>, <a href>, everything else escaped.
QString inlineHtml(const QList<InlineRun> &runs);

// The words alone, as one says them.
QString plainText(const QList<InlineRun> &runs);

} // namespace Paperlark
