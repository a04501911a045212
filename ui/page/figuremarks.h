#pragma once

#include "core/reading/figures.h"

#include <QTextDocument>

class QPainter;

namespace Paperlark {

// The figures on a page, underlined by who states them: solid where two or more digests do, dotted where one does.
class FigureMarks final
{
public:
    static constexpr QLatin1String scheme{"figure"};

    // Finds them in the blocks from `first` up to `end`, not in headings, links and plates (code, tags). The first of
    // each value becomes an anchor, so that Tab reaches it.
    void find(QTextDocument &document, const FigureTally &tally, const QTextBlock &first, const QTextBlock &end);
    void clear() { m_marks.clear(); }

    bool isEmpty() const { return m_marks.isEmpty(); }
    int countStatedBy(int digests) const;
    QString sentenceAt(int position) const; // what a tool tip says there; empty: no figure
    void paint(QPainter &painter, const QTextDocument &document, const QRect &exposed) const;

private:
    struct Mark {
        int position{};
        int length{};
        int statedBy{};
    };
    void findIn(const QTextBlock &block, const FigureTally &tally, QStringList &seen);

    QList<Mark> m_marks{};
    int m_digests{};
};

// HTML as it is when the anchors of figures are taken out again.
QString withoutFigureAnchors(QString html);

} // namespace Paperlark
