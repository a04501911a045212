#include "ui/sidebar/calendargrid.h"

#include "ui/looks/fonts.h"

#include <QStyle>

namespace Paperlark {

namespace {

using Shape = CalendarGrid::Shape;

constexpr int Inset = 16;
constexpr int TitleHeight = 28;
constexpr int LettersHeight = 16;
constexpr int Cell = 26;
constexpr int Gap = 4;
constexpr int Arrow = 16;
constexpr int SummaryGap = 8;
constexpr int MonthWeeks = 6;
constexpr int StripWeeks = 20;
constexpr int StripCell = 9;
constexpr int StripGap = 4; // above and beneath the cells
constexpr int MonthsHeight = 14;

int pitch()
{
    return Fonts::px(Cell) + Fonts::px(Gap);
}

int gridWidth()
{
    return 7 * pitch() - Fonts::px(Gap);
}

// The strip is as wide as the month; its pitch is no whole number.
int stripPlace(int index)
{
    return index * (gridWidth() - Fonts::px(StripCell)) / (StripWeeks - 1);
}

int gridTop(Shape shape)
{
    return Fonts::px(TitleHeight) + (shape == Shape::Month ? Fonts::px(LettersHeight) + Fonts::px(Gap) : Fonts::px(StripGap));
}

int stripBottom()
{
    return gridTop(Shape::Weeks) + stripPlace(6) + Fonts::px(StripCell) + Fonts::px(StripGap);
}

int summaryTop(Shape shape)
{
    return shape == Shape::Month ? gridTop(shape) + MonthWeeks * pitch() - Fonts::px(Gap) + Fonts::px(SummaryGap)
                                 : stripBottom() + Fonts::px(MonthsHeight) + Fonts::px(StripGap);
}

} // namespace

QSize CalendarGrid::size(Shape shape)
{
    return {gridWidth() + 2 * Fonts::px(Inset), summaryTop(shape) + 2 * Fonts::lineHeight(FontRole::Small) + Fonts::px(Gap)};
}

int CalendarGrid::cells() const
{
    return 7 * (m_shape == Shape::Month ? MonthWeeks : StripWeeks);
}

QRect CalendarGrid::title() const
{
    return visual(Fonts::px(Inset), 0, gridWidth() - arrows * Fonts::px(Arrow), Fonts::px(TitleHeight));
}

// The arrows' drawings have a margin of their own; without it they end flush with the last column.
QRect CalendarGrid::arrow(int place) const
{
    const int end = Fonts::px(Inset) + gridWidth() + Fonts::px(2);
    return visual(end - (arrows - place) * Fonts::px(Arrow), 0, Fonts::px(Arrow), Fonts::px(TitleHeight));
}

int CalendarGrid::arrowAt(const QPoint &point) const
{
    for (int place = 0; place < arrows; ++place) {
        if (arrow(place).contains(point)) {
            return place;
        }
    }
    return -1;
}

QRect CalendarGrid::letter(int column) const
{
    if (m_shape == Shape::Weeks) {
        return {};
    }
    return visual(Fonts::px(Inset) + column * pitch(), Fonts::px(TitleHeight), Fonts::px(Cell), Fonts::px(LettersHeight));
}

int CalendarGrid::letterAt(const QPoint &point) const
{
    for (int column = 0; column < 7; ++column) {
        if (letter(column).contains(point)) {
            return column;
        }
    }
    return -1;
}

QRect CalendarGrid::cell(int cell) const
{
    const int week = cell / 7;
    const int day = cell % 7;
    const int top = gridTop(m_shape);
    if (m_shape == Shape::Weeks) {
        return visual(Fonts::px(Inset) + stripPlace(week), top + stripPlace(day), Fonts::px(StripCell), Fonts::px(StripCell));
    }
    return visual(Fonts::px(Inset) + day * pitch(), top + week * pitch(), Fonts::px(Cell), Fonts::px(Cell));
}

QRect CalendarGrid::months() const
{
    return m_shape == Shape::Month ? QRect() : visual(Fonts::px(Inset), stripBottom(), gridWidth(), Fonts::px(MonthsHeight));
}

QRect CalendarGrid::summary(int line) const
{
    const int height = Fonts::lineHeight(FontRole::Small);
    return visual(Fonts::px(Inset), summaryTop(m_shape) + line * height, m_bounds.width() - 2 * Fonts::px(Inset), height);
}

int CalendarGrid::cellAt(const QPoint &point) const
{
    const int gap = Fonts::px(m_shape == Shape::Month ? Gap : 2);
    for (int i = 0; i < cells(); ++i) {
        if (cell(i).adjusted(0, 0, gap, gap).contains(point)) {
            return i;
        }
    }
    return -1;
}

QRect CalendarGrid::visual(int x, int y, int width, int height) const
{
    return QStyle::visualRect(m_direction, m_bounds, {x, y, width, height});
}

} // namespace Paperlark
