#include "ui/sidebar/calendarpainter.h"

#include "ui/list/shapedwords.h"
#include "ui/looks/icons.h"
#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"
#include "ui/sidebar/weekspainter.h"
#include "ui/wording.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int Radius = 4;

int leading(const CalendarGrid &grid)
{
    return int(QStyle::visualAlignment(grid.direction(), Qt::AlignLeft)) | Qt::AlignVCenter;
}

QColor inkOn(int heat, const CalendarDay &day)
{
    const ThemeColors &colors = Theme::colors();
    if (heat == 0) {
        return day.kind == CalendarDay::Kind::Papers ? colors.text : colors.textDim;
    }
    const QColor light = Theme::isDark() ? colors.window : colors.raised;
    return heat >= 4 ? light : colors.text;
}

void paintGap(QPainter &painter, const QRect &cell)
{
    QPen pen(Theme::colors().lineStrong, 1, Qt::CustomDashLine);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5), Fonts::px(Radius), Fonts::px(Radius));
}

// The cut and the dot tell "unread" twice, by shape and by colour.
void cutCorner(QPainter &painter, const QRect &cell)
{
    const qreal side = Fonts::px(9);
    const QPointF corner(cell.right() + 1, cell.top());
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::colors().window);
    painter.drawPolygon(QPolygonF{corner - QPointF(side, 0), corner + QPointF(1, -1), corner + QPointF(0, side)});
}

void paintDot(QPainter &painter, const QRect &cell)
{
    const qreal radius = Fonts::px(5) / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::colors().unread);
    painter.drawEllipse(QPointF(cell.right() + 1 - radius, cell.top() + radius), radius, radius);
}

// High contrast has shades of grey only: dots count the step.
void paintSteps(QPainter &painter, const QRect &cell, int heat, const QColor &ink)
{
    const int dots = heat == 5 ? 5 : heat - 1;
    const qreal pitch = Fonts::px(4);
    const qreal left = cell.center().x() + 0.5 - (dots - 1) * pitch / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    for (int i = 0; i < dots; ++i) {
        painter.drawEllipse(QPointF(left + i * pitch, cell.bottom() - Fonts::px(3)), Fonts::px(2) / 2.0, Fonts::px(2) / 2.0);
    }
}

void paintNumeral(QPainter &painter, const QRect &cell, const CalendarDay &day, const QColor &ink)
{
    QFont font = Fonts::font(FontRole::Tiny, {}, day.open);
    font.setStrikeOut(day.kind == CalendarDay::Kind::Gap);
    painter.setPen(ink);
    ShapedWords::paint(painter, cell, Qt::AlignHCenter, QLocale().toString(day.day.day()), font); // struck through too
}

void paintRings(QPainter &painter, const QRect &cell, const CalendarDay &day, const CalendarLook &look)
{
    const ThemeColors &colors = Theme::colors();
    if (day.open) {
        painter.setPen(QPen(colors.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(cell).adjusted(-1, -1, 1, 1), Fonts::px(Radius) + 1, Fonts::px(Radius) + 1);
    } else if (day.day == look.hovered) {
        Draw::plate(painter, cell, Radius, {}, colors.lineStrong);
    }
    if (day.day == look.focused) {
        const int out = day.open ? 4 : 3;
        Draw::focusRing(painter, cell.adjusted(-out, -out, out, out), Radius + 2);
    }
}

// One bar for days in a row, through the gaps, flush with the first and the last cell.
void paintRange(QPainter &painter, const CalendarGrid &grid, const CalendarModel &model)
{
    QRect bar;
    for (int cell = 0; cell <= grid.cells(); ++cell) {
        const bool newWeek = cell % 7 == 0;
        const CalendarDay day = model.day(model.dayAt(cell / 7, cell % 7));
        const bool goesOn = cell < grid.cells() && day.selected && day.shown;
        if (!bar.isNull() && (newWeek || !goesOn)) {
            painter.fillRect(bar.left(), bar.bottom() + 2, bar.width(), 2, Theme::colors().text);
            bar = {};
        }
        if (goesOn) {
            bar |= grid.cell(cell);
        }
    }
}

QString titleOf(const CalendarModel &model)
{
    if (model.shape() == CalendarModel::Shape::Month) {
        return Wording::month(model.firstShown());
    }
    return Wording::months(model.firstShown(), model.lastShown());
}

void paintArrows(QPainter &painter, const CalendarGrid &grid)
{
    const QColor ink = Theme::colors().textDim;
    for (int place = 0; place < CalendarGrid::arrows; ++place) {
        const bool back = (place < 2) != (grid.direction() == Qt::RightToLeft);
        const QString icon = back ? u"back"_s : u"forward"_s;
        const bool year = place == 0 || place == CalendarGrid::arrows - 1;
        const int apart = year ? Fonts::px(4) : 0;
        Icons::paint(painter, icon, grid.arrow(place).translated(-apart / 2, 0), ink);
        if (year) {
            Icons::paint(painter, icon, grid.arrow(place).translated(apart - apart / 2, 0), ink);
        }
    }
}

void paintHead(QPainter &painter, const CalendarGrid &grid, const CalendarModel &model)
{
    painter.setPen(Theme::colors().text);
    painter.setFont(Fonts::font(FontRole::Tiny, {}, true));
    painter.drawText(grid.title(), leading(grid), titleOf(model));
    paintArrows(painter, grid);
}

void paintLetters(QPainter &painter, const CalendarGrid &grid, const CalendarModel &model, const CalendarLook &look)
{
    const ThemeColors &colors = Theme::colors();
    for (int column = 0; column < 7; ++column) {
        const int weekday = model.dayAt(0, column).dayOfWeek();
        const bool chosen = (model.weekdays() >> (weekday - 1) & 1U) != 0;
        if (column == look.hoveredLetter) {
            Draw::plate(painter, grid.letter(column), Radius, Draw::hover());
        }
        painter.setPen(chosen ? colors.accent : column == look.hoveredLetter ? colors.text : colors.textDim);
        ShapedWords::paint(painter, grid.letter(column), Qt::AlignHCenter,
                           QLocale().standaloneDayName(weekday, QLocale::NarrowFormat), Fonts::font(FontRole::Tiny, {}, chosen));
    }
}

void paintMonth(QPainter &painter, const CalendarGrid &grid, const CalendarModel &model, const CalendarLook &look)
{
    paintLetters(painter, grid, model, look);
    for (int cell = 0; cell < grid.cells(); ++cell) {
        const CalendarDay day = model.day(model.dayAt(cell / 7, cell % 7));
        if (day.shown) {
            paintCalendarDay(painter, grid.cell(cell), day, look);
        }
    }
    paintRange(painter, grid, model);
}

void paintSummary(QPainter &painter, const CalendarGrid &grid, const CalendarLook &look)
{
    const QFont font = Fonts::font(FontRole::Small);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(Theme::colors().text);
    painter.drawText(grid.summary(0), leading(grid), metrics.elidedText(look.summary, Qt::ElideRight, grid.summary(0).width()));
    painter.setPen(Theme::colors().textDim);
    const QString sources = QLocale().createSeparatedList(look.sources);
    const QRect line = grid.summary(1);
    const QRect words = QStyle::visualRect(grid.direction(), line, line.adjusted(0, 0, -look.linkWidth, 0));
    painter.drawText(words, leading(grid), Draw::elided(sources, metrics, words.width()));
}

} // namespace

void paintCalendarDay(QPainter &painter, const QRect &cell, const CalendarDay &day, const CalendarLook &look)
{
    const int heat = day.heat();
    if (heat > 0) {
        Draw::plate(painter, cell, Radius, Theme::colors().heat[heat - 1]);
    } else if (day.kind == CalendarDay::Kind::Gap) {
        paintGap(painter, cell);
    }
    if (day.unread > 0) {
        cutCorner(painter, cell);
    }
    paintRings(painter, cell, day, look);
    if (day.unread > 0) {
        paintDot(painter, cell);
    }
    paintNumeral(painter, cell, day, inkOn(heat, day));
    if (heat > 0 && Theme::isHighContrast()) {
        paintSteps(painter, cell, heat, inkOn(heat, day));
    }
}

void paintCalendar(QPainter &painter, const CalendarGrid &grid, const CalendarModel &model, const CalendarLook &look)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter, grid, model);
    if (model.shape() == CalendarModel::Shape::Month) {
        paintMonth(painter, grid, model, look);
    } else {
        paintWeeks(painter, grid, model, look);
    }
    paintSummary(painter, grid, look);
}

} // namespace Paperlark
