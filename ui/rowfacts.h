#pragma once

#include "core/library/paper.h"

#include <QColor>
#include <QRect>
#include <QString>

class QPainter;

namespace Paperlark {

// The small print of a row: tag, code, note, votes and languages.
struct RowFacts {
    const PaperRow &row;
    QString readingLanguage{};
    int mostVotes{};
    QColor ink{};
    QColor strongInk{};
    QColor noteInk{};

    void paintLine(QPainter &painter, const QRect &line) const;    // the foot of a comfortable row
    int paintColumns(QPainter &painter, const QRect &row) const;   // the right end of a compact row; the room it took
};

} // namespace Paperlark
