#include "ui/list/weekstrip.h"

#include "ui/keys/keyclaim.h"
#include "ui/list/shapedwords.h"
#include "ui/looks/theme.h"
#include "ui/sidebar/calendarpainter.h"
#include "ui/sidebar/calendarview.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace Paperlark {

namespace {

constexpr int Days = 7;
constexpr int Side = 32; // px at 100 %, as all here
constexpr int Inset = 12;
constexpr int LettersTop = 6;
constexpr int LettersHeight = 16;
constexpr int CellsTop = 24;
constexpr int Height = 64;

} // namespace

WeekStrip::WeekStrip(CalendarView &calendar, QWidget *parent) : QWidget(parent), m_calendar(calendar)
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Days"));
    connect(&calendar.model(), &CalendarModel::dataChanged, this, qOverload<>(&QWidget::update));
    connect(&calendar.model(), &CalendarModel::modelReset, this, qOverload<>(&QWidget::update));
}

const CalendarModel &WeekStrip::model() const
{
    return m_calendar.model();
}

// Weeks are counted back from the newest day, so that they stay while one reads through a week.
QDate WeekStrip::lastDay() const
{
    const QDate newest = model().newestDay();
    const QDate open = model().openDay();
    if (!newest.isValid() || !open.isValid() || open >= newest)
        return newest;
    return newest.addDays(-(open.daysTo(newest) / Days) * Days);
}

QDate WeekStrip::dayOf(int cell) const
{
    const QDate last = lastDay();
    return last.isValid() ? last.addDays(cell - (Days - 1)) : QDate();
}

QRect WeekStrip::rectOf(int cell) const
{
    const int column = (width() - 2 * Fonts::px(Inset)) / Days;
    const int side = std::min(Fonts::px(Side), column - Fonts::px(4));
    QRect box(0, Fonts::px(CellsTop), side, Fonts::px(Side));
    box.moveLeft(Fonts::px(Inset) + cell * column + (column - side) / 2);
    return QStyle::visualRect(layoutDirection(), rect(), box);
}

QRect WeekStrip::dayRect(const QDate &day) const
{
    for (int cell = 0; cell < Days; ++cell) {
        if (day.isValid() && dayOf(cell) == day)
            return rectOf(cell);
    }
    return {};
}

int WeekStrip::cellAt(const QPoint &point) const
{
    for (int cell = 0; cell < Days; ++cell) {
        const QRect box = rectOf(cell);
        if (QRect(box.left(), 0, box.width(), height()).contains(point))
            return cell;
    }
    return -1;
}

void WeekStrip::choose(const QDate &day)
{
    const CalendarModel &days = model();
    const bool isChosen = days.rangeFirst() == day && days.rangeLast() == day;
    m_calendar.choose(isChosen ? QDate() : day, isChosen ? QDate() : day);
}

int WeekStrip::cellCount() const
{
    return lastDay().isValid() ? Days : 0;
}

SpokenCells::Cell WeekStrip::cell(int index) const
{
    const QDate day = dayOf(index);
    return {.sentence = model().sentence(day), .rect = rectOf(index), .chosen = model().day(day).selected};
}

void WeekStrip::pressCell(int index)
{
    m_current = index;
    choose(dayOf(index));
}

QSize WeekStrip::sizeHint() const
{
    return {Fonts::px(2 * Inset + Days * Side), Fonts::px(Height)};
}

void WeekStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateGeometry();
}

void WeekStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    announceCurrentCell(*this);
}

void WeekStrip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool WeekStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int cell = cellAt(help->pos());
        QToolTip::showText(help->globalPos(), cell < 0 ? QString() : model().sentence(dayOf(cell)).toHtmlEscaped(), this);
        return true;
    }
    const bool claimed = claimPress(*event) || claimKey(*event, {Qt::Key_Left, Qt::Key_Right});
    return claimed || QWidget::event(event);
}

void WeekStrip::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int step = event->key() == Qt::Key_Right ? forward : event->key() == Qt::Key_Left ? -forward : 0;
    if (step != 0) {
        m_current = std::clamp(m_current + step, 0, Days - 1);
        update();
        return announceCurrentCell(*this);
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        return choose(dayOf(m_current));
    QWidget::keyPressEvent(event);
}

void WeekStrip::leaveEvent(QEvent *)
{
    setHovered(-1);
}

void WeekStrip::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(cellAt(event->pos()));
}

void WeekStrip::mousePressEvent(QMouseEvent *event)
{
    if (const int cell = cellAt(event->pos()); cell >= 0 && event->button() == Qt::LeftButton)
        pressCell(cell);
}

void WeekStrip::setHovered(int cell)
{
    if (cell == m_hovered)
        return;
    m_hovered = cell;
    update();
}

void WeekStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(0, height() - 1, width(), 1, Theme::colors().line);
    const CalendarLook look{.hovered = m_hovered < 0 ? QDate() : dayOf(m_hovered),
                            .focused = hasFocus() ? dayOf(m_current) : QDate()};
    for (int cell = 0; cell < cellCount(); ++cell) {
        const CalendarDay day = model().day(dayOf(cell));
        QRect letter = rectOf(cell);
        letter.moveTop(Fonts::px(LettersTop));
        letter.setHeight(Fonts::px(LettersHeight));
        painter.setPen(Theme::colors().textDim);
        ShapedWords::paint(painter, letter, Qt::AlignHCenter,
                           QLocale().standaloneDayName(day.day.dayOfWeek(), QLocale::NarrowFormat), Fonts::font(FontRole::Tiny));
        const QRect box = rectOf(cell);
        paintCalendarDay(painter, box, day, look);
        if (day.selected)
            painter.fillRect(box.left(), box.bottom() + 2, box.width(), 2, Theme::colors().text);
    }
}

} // namespace Paperlark
