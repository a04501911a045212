// What mouse and keys do in a calendar.
#include "ui/keys/keyclaim.h"
#include "ui/sidebar/calendarview.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace Paperlark {

bool CalendarView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), hintAt(help->pos()), this);
        return true;
    }
    // These keys mean days here, whatever the window does with them elsewhere.
    const bool moves =
        claimKey(*event, {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home});
    if (moves || claimPress(*event) || (m_model.hasChoice() && claimKey(*event, {Qt::Key_Escape}))) {
        return true;
    }
    return QWidget::event(event);
}

void CalendarView::keyPressEvent(QKeyEvent *event)
{
    const bool extend = event->modifiers() & Qt::ShiftModifier;
    if (!moveByArrow(*event, extend) && !moveByPage(*event, extend) && !chooseByKey(*event)) {
        QWidget::keyPressEvent(event);
    }
}

// The arrows go where they point: in a month the weeks are rows, in the strip they are columns.
bool CalendarView::moveByArrow(const QKeyEvent &event, bool extend)
{
    const bool month = m_model.shape() == Shape::Month;
    const int across = (month ? 1 : 7) * (layoutDirection() == Qt::RightToLeft ? -1 : 1);
    const int down = month ? 7 : 1;
    switch (event.key()) {
    case Qt::Key_Left: moveTo(m_current.addDays(-across), extend); return true;
    case Qt::Key_Right: moveTo(m_current.addDays(across), extend); return true;
    case Qt::Key_Up: moveTo(m_current.addDays(-down), extend); return true;
    case Qt::Key_Down: moveTo(m_current.addDays(down), extend); return true;
    default: return false;
    }
}

bool CalendarView::moveByPage(const QKeyEvent &event, bool extend)
{
    const int months = event.modifiers() & Qt::ControlModifier ? 12 : 1;
    switch (event.key()) {
    case Qt::Key_PageUp: moveTo(m_current.addMonths(-months), extend); return true;
    case Qt::Key_PageDown: moveTo(m_current.addMonths(months), extend); return true;
    case Qt::Key_Home: moveTo(m_model.newestDay().isValid() ? m_model.newestDay() : m_current, extend); return true;
    default: return false;
    }
}

bool CalendarView::chooseByKey(const QKeyEvent &event)
{
    const bool control = event.modifiers() & Qt::ControlModifier;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (control) {
            chooseShown();
            return true;
        }
        [[fallthrough]];
    case Qt::Key_Space:
        m_anchor = m_current;
        control ? chooseWeekday(m_current.dayOfWeek(), Qt::ControlModifier) : choose(m_current, m_current);
        return true;
    case Qt::Key_Escape:
        if (!m_model.hasChoice()) {
            return false;
        }
        m_anchor = {};
        choose({}, {});
        return true;
    default: return false;
    }
}

void CalendarView::moveTo(const QDate &day, bool extend)
{
    if (extend && !m_anchor.isValid()) {
        m_anchor = m_current;
    }
    showDay(day);
    updateSpan();
    announceCurrentCell(*this);
    if (extend) {
        choose(m_anchor, day);
    } else {
        m_anchor = {};
    }
}

void CalendarView::turn(int arrow)
{
    switch (arrow) {
    case 0: m_model.turnYears(-1); break;
    case 1: m_model.turn(-1); break;
    case 2: m_model.turn(1); break;
    case 3: m_model.turnYears(1); break;
    default: break;
    }
    m_current = m_model.shape() == Shape::Month ? m_model.firstShown() : m_model.lastShown();
    updateSpan();
}

void CalendarView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const QPoint point = event->position().toPoint();
    if (const int arrow = grid().arrowAt(point); arrow >= 0) {
        turn(arrow);
    } else if (grid().title().contains(point)) {
        chooseShown(event->modifiers());
    } else if (const int letter = grid().letterAt(point); letter >= 0) {
        chooseWeekday(weekdayOfLetter(letter), event->modifiers());
    } else if (const QDate day = dayAt(point); day.isValid()) {
        startDrag(day, event->modifiers() & Qt::ShiftModifier);
    }
}

void CalendarView::startDrag(const QDate &day, bool extend)
{
    if (!extend) {
        m_anchor = day;
    } else if (!m_anchor.isValid()) {
        m_anchor = m_model.rangeFirst().isValid() ? m_model.rangeFirst() : m_current;
    }
    m_dragging = true;
    m_current = day;
    m_model.setWeekdays(0);
    m_model.setRange(m_anchor, day);
}

void CalendarView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    hover(point);
    const QDate day = dayAt(point);
    if (m_dragging && day.isValid() && day != m_current) {
        m_current = day;
        m_model.setRange(m_anchor, day);
    }
}

void CalendarView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_dragging) {
        m_dragging = false;
        choose(m_anchor, m_current);
    }
}

void CalendarView::leaveEvent(QEvent *)
{
    hover(QDate(), -1);
}

void CalendarView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the sidebar scrolls
}

void CalendarView::hover(const QPoint &point)
{
    const int letter = grid().letterAt(point);
    const bool pressable = letter >= 0 || grid().arrowAt(point) >= 0 || grid().title().contains(point);
    setCursor(pressable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    hover(dayAt(point), letter);
}

void CalendarView::hover(const QDate &day, int letter)
{
    if (day == m_hovered && letter == m_hoveredLetter) {
        return;
    }
    m_hovered = day;
    m_hoveredLetter = letter;
    updateSpan();
    update();
}

QString CalendarView::hintAt(const QPoint &point) const
{
    static const char *const arrows[] = {QT_TR_NOOP("A year back"), QT_TR_NOOP("Back"), QT_TR_NOOP("On"), QT_TR_NOOP("A year on")};
    if (const int arrow = grid().arrowAt(point); arrow >= 0) {
        return tr(arrows[arrow]);
    }
    if (const int letter = grid().letterAt(point); letter >= 0) {
        return tr("%1 (with Ctrl: too)", "%1: “Every Monday”").arg(weekdaySentence(weekdayOfLetter(letter)));
    }
    if (grid().title().contains(point)) {
        return m_model.shape() == Shape::Month ? tr("The whole month") : tr("All these weeks");
    }
    return {};
}

} // namespace Paperlark
