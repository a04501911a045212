#pragma once

#include <QString>

class QPainter;
class QRect;

namespace Paperlark {

// The line of the list between what came since the last visit, above it, and what was known before.
namespace NewSinceLine {
int height();
void paint(QPainter &painter, const QRect &place, const QString &moment);
QString spoken(const QString &moment, const QString &row); // of the first row under it
} // namespace NewSinceLine

} // namespace Paperlark
