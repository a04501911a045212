#pragma once

#include "core/models/calendarmodel.h"

#include <QRect>
#include <QSize>

namespace Paperlark {

// Where the parts of a calendar are: title with arrows, the days, two lines beneath. A month has weekday letters over its
// cells and its weeks are rows; in the strip of weeks they are columns, with the names of months beneath.
class CalendarGrid final
{
public:
    using Shape = CalendarModel::Shape;
    CalendarGrid(const QRect &bounds, Qt::LayoutDirection direction, Shape shape)
        : m_bounds(bounds), m_direction(direction), m_shape(shape)
    {}

    static QSize size(Shape shape);

    Qt::LayoutDirection direction() const { return m_direction; }
    int cells() const;
    QRect title() const;
    QRect arrow(int place) const;           // 0: a year back, 1: a page back, 2: a page on, 3: a year on
    int arrowAt(const QPoint &point) const; // −1: none
    QRect letter(int column) const;         // null in the strip
    int letterAt(const QPoint &point) const;
    QRect cell(int cell) const;
    QRect months() const; // null in the month
    QRect summary(int line) const;
    int cellAt(const QPoint &point) const; // −1: none. The gap behind a cell belongs to it, so that a drag has no holes.

    static constexpr int arrows = 4;

private:
    QRect visual(int x, int y, int width, int height) const;

    QRect m_bounds;
    Qt::LayoutDirection m_direction;
    Shape m_shape;
};

} // namespace Paperlark
