#include "ui/sidebar/weekspainter.h"

#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"

#include <QLocale>
#include <QPainter>

namespace Paperlark {

namespace {

constexpr int Radius = 2;
constexpr double DotSize = 3.6;
constexpr double HaloSize = 5.6;

void paintCircle(QPainter &painter, const QPointF &centre, double size, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(centre, size * Fonts::scale() / 2, size * Fonts::scale() / 2);
}

// There is no room for a numeral to strike: a dashed edge and a stroke from corner to corner.
void paintGap(QPainter &painter, const QRect &cell)
{
    QPen pen(Theme::colors().lineStrong, 1, Qt::CustomDashLine);
    pen.setDashPattern({2, 1.5});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const QRectF edge = QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(edge, Fonts::px(Radius), Fonts::px(Radius));
    painter.setPen(QPen(Theme::colors().lineStrong, 1));
    painter.drawLine(edge.bottomLeft(), edge.topRight());
}

// High contrast has shades of grey only: the step is counted as on a die.
void paintSteps(QPainter &painter, const QRect &cell, int heat)
{
    static const QList<QPointF> places[] = {
        {}, {{0, 0}}, {{-1, -1}, {1, 1}}, {{-1, -1}, {0, 0}, {1, 1}}, {{-1, -1}, {1, -1}, {0, 0}, {-1, 1}, {1, 1}}};
    const ThemeColors &colors = Theme::colors();
    const double reach = cell.width() * 0.3;
    for (const QPointF &place : places[heat - 1]) {
        paintCircle(painter, QRectF(cell).center() + place * reach, 1.6, heat >= 4 ? colors.window : colors.text);
    }
}

void paintFill(QPainter &painter, const QRect &cell, const CalendarDay &day, const CalendarLook &)
{
    const ThemeColors &colors = Theme::colors();
    if (day.heat() > 0) {
        Draw::plate(painter, cell, Radius, colors.heat[day.heat() - 1]);
        if (Theme::isHighContrast()) {
            paintSteps(painter, cell, day.heat());
        }
    } else if (day.kind == CalendarDay::Kind::Gap) {
        paintGap(painter, cell);
    } else if (day.kind != CalendarDay::Kind::NoDigest) {
        Draw::plate(painter, cell, Radius, {}, colors.line);
    } else {
        paintCircle(painter, QRectF(cell).center(), 2, colors.textFaint);
    }
}

void paintRing(QPainter &painter, const QRect &cell, double width, const QColor &color)
{
    painter.setPen(QPen(color, width));
    painter.setBrush(Qt::NoBrush);
    const double out = width / 2;
    painter.drawRoundedRect(QRectF(cell).adjusted(-out, -out, out, out), Fonts::px(Radius) + 1, Fonts::px(Radius) + 1);
}

void paintMarks(QPainter &painter, const QRect &cell, const CalendarDay &day, const CalendarLook &look)
{
    const ThemeColors &colors = Theme::colors();
    if (day.open || day.selected) {
        paintRing(painter, cell, day.open ? 2 : 1.2, colors.text);
    } else if (day.day == look.hovered) {
        paintRing(painter, cell, 1, colors.lineStrong);
    }
    if (day.day == look.focused) {
        Draw::focusRing(painter, cell.adjusted(-4, -4, 4, 4), Radius + 2);
    }
}

void paintUnread(QPainter &painter, const QRect &cell, const CalendarDay &day, const CalendarLook &)
{
    if (day.unread > 0) {
        const QPointF corner(cell.right() + 1, cell.top());
        paintCircle(painter, corner, HaloSize, Theme::colors().window);
        paintCircle(painter, corner, DotSize, Theme::colors().unread);
    }
}

// The weeks in which a month begins, and the first. A month of which little is left gives its place to the next.
QList<int> namedWeeks(const CalendarModel &model)
{
    constexpr int leastWeeks = 3;
    QList<int> weeks{0};
    for (int week = 1; week < model.weeks(); ++week) {
        if (model.dayAt(week, 6).month() != model.dayAt(week - 1, 6).month()) {
            weeks.append(week);
        }
    }
    if (weeks.size() > 1 && weeks.at(1) < leastWeeks) {
        weeks.removeFirst();
    }
    return weeks;
}

void paintMonths(QPainter &painter, const CalendarGrid &grid, const CalendarModel &model)
{
    painter.setFont(Fonts::font(FontRole::Tiny));
    painter.setPen(Theme::colors().textDim);
    const QRect row = grid.months();
    const bool rightToLeft = grid.direction() == Qt::RightToLeft;
    for (const int week : namedWeeks(model)) {
        const QString name = QLocale().standaloneMonthName(model.dayAt(week, 6).month(), QLocale::ShortFormat);
        const int width = painter.fontMetrics().horizontalAdvance(name);
        const QRect cell = grid.cell(week * 7);
        const QRect place(rightToLeft ? cell.right() + 1 - width : cell.left(), row.top(), width, row.height());
        if (row.contains(place)) {
            painter.drawText(place, Qt::AlignCenter, name);
        }
    }
}

} // namespace

// Dots over marks over fills: cells are so near that what stands out of one lies on its neighbours.
void paintWeeks(QPainter &painter, const CalendarGrid &grid, const CalendarModel &model, const CalendarLook &look)
{
    for (const auto paint : {paintFill, paintMarks, paintUnread}) {
        for (int cell = 0; cell < grid.cells(); ++cell) {
            const CalendarDay day = model.day(model.dayAt(cell / 7, cell % 7));
            if (day.day <= model.newestDay() || day.selected || day.day == look.focused) {
                paint(painter, grid.cell(cell), day, look);
            }
        }
    }
    paintMonths(painter, grid, model);
}

} // namespace Paperlark
