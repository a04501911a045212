#pragma once

#include "core/reading/summarysections.h"

#include <optional>

// What summarysections.cpp is made of; besides it only comparison.cpp includes this.
namespace Paperlark {

// `**Label:** text`, `***Label***: text`: takes the label off the front of `text`. Empty: it has none.
QString takeLabel(QString &text);

// `Main objective: To learn …`, not bold: only for the words with which such labels begin.
QString takeKnownLabel(QString &text);

// What `Key methodology`, `Performance Highlights`, `결과`, `方法` is about.
ReadingFacet facetOfLabel(const QString &label);

// What a sentence is about, told by its first words; Other when they do not.
ReadingFacet facetOfBeginning(const QString &sentence);

// Our own word for a facet; none for what is in no facet.
QString nameOfFacet(ReadingFacet facet);

// What follows a label: one paragraph, or nothing when the bullets come on the next lines.
QList<SummaryBlock> blocksOfValue(const QString &value);

// The shapes of a text in one line: i)…v), a)…e), 1.…5., ` - ` bullets, bold labels, prose whose sentences tell their facet; none when unsure.
std::optional<QList<SummarySection>> sectionsOfOneLine(const QString &text);

// A text of several lines: bullets, labelled bullets, numbered items, headings, paragraphs.
QList<SummarySection> sectionsOfLines(const QString &text);

// Plain prose whose sentences begin as digests begin them ("The key methodology…", "For AI practitioners, …"): a
// paragraph a facet. None when fewer than two facets are told: then it is one paragraph.
std::optional<QList<SummarySection>> sectionsOfProse(const QString &text);

// Bullets of one line of text: `- A. - B.`; without `fromStart` only after the end of a sentence.
struct InlineBullets {
    QString lead{};
    QStringList items{};
};
InlineBullets inlineBullets(const QString &text, bool fromStart);

} // namespace Paperlark
