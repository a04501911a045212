#pragma once

#include "core/library/paper.h"
#include "core/reading/authorshtml.h"
#include "core/reading/pagestyle.h"

namespace Paperlark {

// The page of a paper as HTML of our own making: title, people, facts, the text of one voice, provenance. Text in, text
// out. Only h1, h2, p, ul, li, b, i, code, span and a with http(s) targets or our own (ownlinks.h) occur; nothing in it loads anything.
// `voices` are the paper's summaries in the order of the tabs; `open` is the one to show.
QString paperHtml(const Paper &paper, const QList<Summary> &voices, qsizetype open, const PageStyle &style,
                  AuthorsShown authors = AuthorsShown::First);

// Adds the same as it is printed, without what only a screen can do; `links` is the HTML under the facts.
struct OpenVoice {
    const QList<Summary> &voices;
    qsizetype open;
};
void appendPrintedPaper(PageHtml &page, const Paper &paper, const OpenVoice &voice, const QString &links, const PageStyle &style);

// A page without a paper: one quiet sentence, and what to do.
QString messageHtml(const QString &sentence, const QString &advice, const PageStyle &style);

// The anchor of the paragraph, empty to the eye, that the view puts its buttons and tabs on.
inline constexpr QLatin1String controlsAnchor("controls");
// The anchor of the first line that says where the text comes from.
inline constexpr QLatin1String provenanceAnchor("provenance");
// The anchor of the line under a cleaned voice that leads to what its file says; a hairline is drawn over it.
inline constexpr QLatin1String cleanedAnchor("cleaned");
// The anchor of the reader's note, which gets a bar at its side.
inline constexpr QLatin1String noteAnchor("note");

} // namespace Paperlark
