#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QRect>
#include <QString>

class QPainter;

namespace Paperlark {

// The drawings of resources/icons, black files tinted when they are painted. Names are file names without ending.
namespace Icons {
QIcon icon(const QString &name); // takes its colours from the theme in force at each painting
QPixmap pixmap(const QString &name, int devicePixels, const QColor &color);
void paint(QPainter &painter, const QString &name, const QRect &box, const QColor &color);
void giveWindowsTheMark(); // all of the application, those that come later too; drawing it in all sizes takes a few milliseconds
} // namespace Icons

} // namespace Paperlark
