#include "ui/calendargrid.h"

#include "ui/fonts.h"

#include <QStyle>

namespace Paperlark {

namespace {

constexpr int Inset = 16;
constexpr int TitleHeight = 28;
constexpr int LettersHeight = 16;
constexpr int Cell = 26;
constexpr int Gap = 4;
constexpr int Arrow = 16;
constexpr int SummaryGap = 8;

int pitch()
{
    return Fonts::px(Cell) + Fonts::px(Gap);
}

int gridWidth()
{
    return 7 * pitch() - Fonts::px(Gap);
}

int gridTop()
{
    return Fonts::px(TitleHeight) + Fonts::px(LettersHeight) + Fonts::px(Gap);
}

int summaryTop()
{
    return gridTop() + CalendarGrid::cells / 7 * pitch() - Fonts::px(Gap) + Fonts::px(SummaryGap);
}

} // namespace

QSize CalendarGrid::size()
{
    return {gridWidth() + 2 * Fonts::px(Inset), summaryTop() + 2 * Fonts::lineHeight(FontRole::Small)};
}

QRect CalendarGrid::title() const
{
    return visual(Fonts::px(Inset), 0, gridWidth() - 2 * Fonts::px(Arrow), Fonts::px(TitleHeight));
}

// The arrows' drawings have a margin of their own; without it they end flush with the last column.
QRect CalendarGrid::previous() const
{
    return visual(Fonts::px(Inset) + gridWidth() + Fonts::px(2) - 2 * Fonts::px(Arrow), 0, Fonts::px(Arrow),
                  Fonts::px(TitleHeight));
}

QRect CalendarGrid::next() const
{
    return visual(Fonts::px(Inset) + gridWidth() + Fonts::px(2) - Fonts::px(Arrow), 0, Fonts::px(Arrow), Fonts::px(TitleHeight));
}

QRect CalendarGrid::letter(int column) const
{
    return visual(Fonts::px(Inset) + column * pitch(), Fonts::px(TitleHeight), Fonts::px(Cell), Fonts::px(LettersHeight));
}

QRect CalendarGrid::cell(int cell) const
{
    return visual(Fonts::px(Inset) + cell % 7 * pitch(), gridTop() + cell / 7 * pitch(), Fonts::px(Cell), Fonts::px(Cell));
}

QRect CalendarGrid::summary(int line) const
{
    const int height = Fonts::lineHeight(FontRole::Small);
    return visual(Fonts::px(Inset), summaryTop() + line * height, m_bounds.width() - 2 * Fonts::px(Inset), height);
}

int CalendarGrid::cellAt(const QPoint &point) const
{
    for (int i = 0; i < cells; ++i) {
        if (cell(i).adjusted(0, 0, Fonts::px(Gap), Fonts::px(Gap)).contains(point)) {
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
