#pragma once

#include "core/library/paper.h"

namespace Paperlark {

struct PageChoice;

// How much of a text the page shows before the reader asks for all of it, in UTF-16 units: as much as Qt lays out in
// some hundredths of a second. That is all of any real digest's text; a flood of letters, or a text that changes its
// script or its mark-up at every step, is cut, after a sentence or a word where there is one.
qsizetype shownAtFirst(const QString &text);

// The voices as the page shows them under `choice`; what is cut off waits behind a fold.
QList<Summary> shownVoices(const QList<Summary> &voices, const PageChoice &choice);

// What the page does not show because it is folded; null: nothing is.
struct FoldedText {
    QString followUp{};
    QString rest{};

    friend bool operator==(const FoldedText &, const FoldedText &) = default;
};
FoldedText foldedText(const QList<Summary> &voices, qsizetype open, const PageChoice &choice);

} // namespace Paperlark
