#pragma once

#include <QRect>
#include <QSize>

namespace Paperlark {

// Where the parts of a calendar are: title with arrows, weekday letters, six weeks of cells, two lines beneath.
class CalendarGrid final
{
public:
    CalendarGrid(const QRect &bounds, Qt::LayoutDirection direction) : m_bounds(bounds), m_direction(direction) {}

    static constexpr int cells = 42;

    static QSize size();

    Qt::LayoutDirection direction() const { return m_direction; }
    QRect title() const;
    QRect previous() const;
    QRect next() const;
    QRect letter(int column) const;
    QRect cell(int cell) const;
    QRect summary(int line) const;
    int cellAt(const QPoint &point) const; // -1: none. The gap behind a cell belongs to it, so that a drag has no holes.

private:
    QRect visual(int x, int y, int width, int height) const;

    QRect m_bounds;
    Qt::LayoutDirection m_direction;
};

} // namespace Paperlark
