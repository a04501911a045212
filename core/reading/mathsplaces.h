#pragma once

#include "core/reading/markdowninline.h"
#include "core/reading/maths.h"

namespace Paperlark {

// Keeps the maths of a text out of the way while its Markdown is read: `_`, `*` and `\(` mean something else there.
// A place is held by characters that no text may contain.
class MathsPlaces final
{
public:
    explicit MathsPlaces(const QString &text);

    bool isEmpty() const { return m_spans.isEmpty(); }
    const QString &markdown() const { return m_markdown; } // the text with places for its maths
    QString restored(const QString &text) const;           // as it was typed
    QList<InlineRun> filledIn(const QList<InlineRun> &runs) const;

private:
    struct Part {
        QString text{};
        qsizetype place{-1}; // an index of m_spans, or none
    };
    QList<Part> partsOf(const QString &text) const;
    QString typed(qsizetype place) const;

    QString m_text{};
    QString m_markdown{};
    QList<MathsSpan> m_spans{};
};

} // namespace Paperlark
