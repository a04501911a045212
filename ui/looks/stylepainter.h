#pragma once

#include <QColor>
#include <QRect>

class QFontMetrics;
class QPainter;

namespace Paperlark {

// The few shapes all controls are made of; the style and the delegates draw with the same hand. Lengths scale with the text.
namespace Draw {

enum class Box { Off, Included, Excluded, Partly };

void focusRing(QPainter &painter, const QRect &around, int radiusAt100); // 2 px, inside `around`
void plate(QPainter &painter, const QRect &rect, int radiusAt100, const QColor &fill, const QColor &edge = {});
void checkBox(QPainter &painter, const QRect &box, Box state, bool enabled = true);
void radioButton(QPainter &painter, const QRect &box, bool on, bool enabled = true);
constexpr int keyOrder = Qt::TextForceLeftToRight; // of QPainter::drawText: ⇧P is ⇧P from right to left too
void keyCap(QPainter &painter, const QRect &cap, const QString &key);
QSize keyCapSize(const QString &key);
// Cut at the end where it is too long. From right to left too the dots stand where the text itself ends, so that an address or
// a name in Latin letters doesn't seem to lack its beginning.
QString inItsDirection(const QString &text); // what is cut already
QString elided(const QString &text, const QFontMetrics &metrics, int width);
void keyAtEnd(QPainter &painter, const QRect &line, const QString &key); // behind a word, without a cap; pen and font are set
// As far from the right edge of what is painted on, where the window runs from right to left; else the same place.
QRect placed(const QPainter &painter, const QRect &place);
QColor hover(); // a breath of ink, laid over what is there

} // namespace Draw

} // namespace Paperlark
