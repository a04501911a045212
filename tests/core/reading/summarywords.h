#pragma once

#include "core/reading/summarysections.h"

namespace Paperlark {

// All of a text that a reader could miss.
inline QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

// Markers, labels and texts in order, without the labels that are ours.
inline QString wordsOf(const QList<SummarySection> &sections)
{
    QString words;
    for (const SummarySection &section : sections) {
        words += section.marker + (section.labelIsOurs ? QString() : section.label);
        for (const SummaryBlock &block : section.blocks)
            words += block.marker + block.label + block.text;
    }
    return words;
}

} // namespace Paperlark
