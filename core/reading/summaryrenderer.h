#pragma once

#include "core/library/paper.h"
#include "core/reading/authorshtml.h"
#include "core/reading/pagestyle.h"

namespace Paperlark {

class PageHtml;
struct SummarySection;

// Which voices the page has, and how they are laid side by side.
enum class PageShape { OneVoice, Stacked, Columns };

// What the reader has opened on a page. What is folded shows its heading, a link to an address of the page's own.
struct PageChoice {
    bool followUpOpen{};
    bool restOpen{};  // of a text too long to be laid out at once
    int hitsInRest{}; // of a search, while it is folded
    AuthorsShown authors{AuthorsShown::First};
    QList<RelatedPaper> related{}; // found later than the paper itself
    PageShape shape{PageShape::OneVoice};

    friend bool operator==(const PageChoice &, const PageChoice &) = default;
};

// The page of a paper as HTML of our own making: title, people, facts, the text of one voice or of all, provenance. Text
// in, text out. Only h1, h2, p, ul, li, b, i, sup, sub, code, span and a with http(s) or our own (ownlinks.h) targets occur, and for columns one
// table; nothing in it loads anything.
// `voices` are the paper's summaries in the order of the tabs; `open` is the one to show.
QString paperHtml(const Paper &paper, const QList<Summary> &voices, qsizetype open, const PageStyle &style,
                  const PageChoice &choice = {});

// The blocks of a section of `voice` without its label, `above` px under what stands before.
void appendSection(PageHtml &page, const SummarySection &section, const Summary &voice, const PageStyle &style, int above);
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
