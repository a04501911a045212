#pragma once

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace Paperlark {

// Short words that are painted again and again – marks of languages, counts, days of the month, tags – are shaped once for
// each font and kept. In one line, from left to right or by their own direction.
namespace ShapedWords {

double width(const QString &text, const QFont &font);

// With the painter's pen, in the middle of the height. What does not fit runs out of `place`.
void paint(QPainter &painter, const QRect &place, Qt::Alignment alignment, const QString &text, const QFont &font);

// At the left, cut at its end where it does not fit; returns how wide it is.
int paintElided(QPainter &painter, const QRect &place, const QString &text, const QFont &font);
// The same at the leading edge (Draw::placed).
int paintLeading(QPainter &painter, const QRect &place, const QString &text, const QFont &font);

} // namespace ShapedWords

} // namespace Paperlark
