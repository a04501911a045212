#pragma once

#include "core/library/paper.h"

#include <QColor>
#include <QRect>
#include <QString>

class QPainter;

namespace Paperlark {

// One mark a voice ("KO EN EN"); where that is more than `most`, one a language and how many voices it has ("KO EN×4").
QStringList languageMarks(const QStringList &languages, int most);

// The small print of a row: tag, code, note, votes and languages.
struct RowFacts {
    const PaperRow &row;
    QString readingLanguage{};
    int mostVotes{};
    QColor ink{};
    QColor strongInk{};
    QColor noteInk{};
    QString matchPlace{}; // where the words searched stand, if not in what the row shows; may be empty

    void paintLine(QPainter &painter, const QRect &line) const;  // the foot of a comfortable row
    static int columnsWidth(int rowWidth);                       // without the place of a match
    int paintColumns(QPainter &painter, const QRect &row) const; // the right end of a compact row; the room it took
};

} // namespace Paperlark
