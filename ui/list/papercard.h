#pragma once

#include <QImage>
#include <QRect>
#include <QString>

class QPainter;

namespace Paperlark {

struct PaperRow;

inline constexpr int CardRadius = 8;

// Where the parts of a paper lie in the card density: a plate of 96 × 54 at the left, with what was marked under it, and the
// words of a comfortable row. In a list too narrow for both the plate goes.
struct PaperCard {
    explicit PaperCard(const QRect &row);
    static int rowHeight(); // of the card and the gap around it

    QRect card{};
    QRect plate{};
    QRect marks{}; // dot, star, tick
    QRect words{}; // title and teaser
    QRect facts{};
    bool hasPlate{};
};

// The short name that a title begins with ("SCOPE: …"), else the arXiv number, else its first word.
QString plateName(const PaperRow &paper);
bool hasShortName(const PaperRow &paper);

// The picture, or in its place the paper's name, so that a card looks finished with no request made.
// `strong`: it has about as many votes as the best of its day, or its card is selected.
void paintCardPlate(QPainter &painter, const QRect &plate, const PaperRow &paper, const QImage &image, bool strong);
void paintCardWord(QPainter &painter, const QRect &room, const QColor &ink); // "unread"

} // namespace Paperlark
