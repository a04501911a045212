#pragma once

#include "core/reading/summarysections.h"

#include <optional>

// What summarysections.cpp is made of; nobody else includes this.
namespace Paperlark {

// `**Label:** text`, `***Label***: text`: takes the label off the front of `text`. Empty: it has none.
QString takeLabel(QString &text);

// What `Key methodology`, `Performance Highlights`, `결과`, `方法` is about.
ReadingFacet facetOfLabel(const QString &label);

// What follows a label: one paragraph, or nothing when the bullets come on the next lines.
QList<SummaryBlock> blocksOfValue(const QString &value);

// The shapes of a text in one line: i)…v), a)…e), 1.…5., ` - ` bullets, bold labels; none when it is plain prose.
std::optional<QList<SummarySection>> sectionsOfOneLine(const QString &text);

// A text of several lines: bullets, labelled bullets, numbered items, headings, paragraphs.
QList<SummarySection> sectionsOfLines(const QString &text);

// Bullets of one line of text: `- A. - B.`; without `fromStart` only after the end of a sentence.
struct InlineBullets {
    QString lead{};
    QStringList items{};
};
InlineBullets inlineBullets(const QString &text, bool fromStart);

} // namespace Paperlark
