#pragma once

#include <QRect>
#include <QString>

class QPainter;

namespace Paperlark {

// The light line over papers with about as many votes.
struct VotesHeading {
    int from{};       // the step's least; negative: no votes
    int rightInset{}; // px

    static int height();
    QString text() const; // "50 – 99 votes"
    void paint(QPainter &painter, const QRect &rect) const;
};

} // namespace Paperlark
