#include "ui/calendarview.h"

#include "ui/calendarpainter.h"
#include "ui/keyclaim.h"
#include "ui/wording.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace Paperlark {

CalendarView::CalendarView(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Calendar"));
    setFocusPolicy(Qt::TabFocus); // the mouse leaves the keys where they are
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_current = m_model.month();
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this] {
        updateSpan();
        update();
    });
    updateSpan();
}

void CalendarView::setSources(const QStringList &sources)
{
    m_sources = sources;
    update();
}

QString CalendarView::summary() const
{
    const DayCount count = m_model.countsOf(m_spanFirst, m_spanLast);
    const QString days = Wording::daysOfYear(m_spanFirst, m_spanLast);
    if (count.papers == 0) {
        return m_spanFirst == m_spanLast ? tr("%1 · no papers").arg(days) : days;
    }
    if (count.unread == 0) {
        return tr("%1 · %Ln paper(s)", nullptr, count.papers).arg(days);
    }
    return tr("%1 · %Ln paper(s) · %2 unread", nullptr, count.papers).arg(days, locale().toString(count.unread));
}

void CalendarView::showDay(const QDate &day)
{
    if (!day.isValid()) {
        return;
    }
    m_current = day;
    if (m_model.day(day).inMonth) {
        update();
    } else {
        m_model.setMonth(day);
    }
}

// The month turns with the list, but not under the reader's hands.
void CalendarView::followDay(const QDate &day)
{
    if (day == m_model.openDay())
        return;
    m_model.setOpenDay(day);
    if (!hasFocus())
        showDay(day);
}

QRect CalendarView::dayRect(const QDate &day) const
{
    if (!m_model.day(day).inMonth) {
        return {};
    }
    return grid().cell(static_cast<int>(m_model.dayAt(0, 0).daysTo(day)));
}

void CalendarView::choose(const QDate &first, const QDate &last)
{
    m_model.setRange(first, last);
    emit rangeChosen(m_model.rangeFirst(), m_model.rangeLast());
}

QSize CalendarView::sizeHint() const
{
    return CalendarGrid::size();
}

bool CalendarView::event(QEvent *event)
{
    // These keys mean days here, whatever the window does with them elsewhere.
    const bool moves =
        claimKey(*event, {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home});
    if (moves || claimPress(*event) || (m_model.hasRange() && claimKey(*event, {Qt::Key_Escape}))) {
        return true;
    }
    return QWidget::event(event);
}

void CalendarView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

void CalendarView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!m_model.day(m_current).inMonth) {
        m_current = m_model.month();
    }
    announceCurrentCell(*this);
    update();
}

void CalendarView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    updateSpan();
    update();
}

bool CalendarView::moveByKey(const QKeyEvent &event)
{
    const bool extend = event.modifiers() & Qt::ShiftModifier;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event.key()) {
    case Qt::Key_Left: moveTo(m_current.addDays(-forward), extend); return true;
    case Qt::Key_Right: moveTo(m_current.addDays(forward), extend); return true;
    case Qt::Key_Up: moveTo(m_current.addDays(-7), extend); return true;
    case Qt::Key_Down: moveTo(m_current.addDays(7), extend); return true;
    case Qt::Key_PageUp: moveTo(m_current.addMonths(-1), extend); return true;
    case Qt::Key_PageDown: moveTo(m_current.addMonths(1), extend); return true;
    case Qt::Key_Home: moveTo(m_model.newestDay().isValid() ? m_model.newestDay() : m_current, extend); return true;
    default: return false;
    }
}

void CalendarView::keyPressEvent(QKeyEvent *event)
{
    if (moveByKey(*event)) {
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: m_anchor = m_current; return choose(m_current, m_current);
    case Qt::Key_Escape:
        if (m_model.hasRange()) {
            m_anchor = {};
            return choose({}, {});
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void CalendarView::moveTo(const QDate &day, bool extend)
{
    const QDate from = m_current;
    if (extend && !m_anchor.isValid()) {
        m_anchor = from;
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

void CalendarView::turnMonth(int months)
{
    m_model.setMonth(m_model.month().addMonths(months));
    m_current = m_model.month();
}

void CalendarView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const QPoint point = event->position().toPoint();
    if (grid().previous().contains(point)) {
        turnMonth(-1);
    } else if (grid().next().contains(point)) {
        turnMonth(1);
    } else if (grid().title().contains(point)) {
        choose(m_model.month(), m_model.month().addMonths(1).addDays(-1));
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
    m_model.setRange(m_anchor, day);
}

void CalendarView::mouseMoveEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->position().toPoint());
    hover(day);
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
    hover({});
}

void CalendarView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the sidebar scrolls
}

void CalendarView::hover(const QDate &day)
{
    if (day != m_hovered) {
        m_hovered = day;
        updateSpan();
        update();
    }
}

void CalendarView::updateSpan()
{
    QDate first = m_model.rangeFirst().isValid() ? m_model.rangeFirst() : m_model.rangeLast();
    QDate last = m_model.rangeLast().isValid() ? m_model.rangeLast() : m_model.newestDay();
    if (m_hovered.isValid() && !m_dragging) {
        first = last = m_hovered;
    } else if (!m_model.hasRange() && hasFocus()) {
        first = last = m_current;
    } else if (!m_model.hasRange()) {
        first = m_model.month();
        last = first.addMonths(1).addDays(-1);
    }
    if (first != m_spanFirst || last != m_spanLast) {
        m_spanFirst = first;
        m_spanLast = last;
        m_sources.clear();
        emit spanChanged(first, last);
        update();
    }
}

int CalendarView::currentCell() const
{
    return static_cast<int>(m_model.dayAt(0, 0).daysTo(m_current));
}

SpokenCells::Cell CalendarView::cell(int index) const
{
    const QDate day = m_model.dayAt(index / 7, index % 7);
    return {.sentence = m_model.sentence(day), .rect = dayRect(day), .chosen = m_model.day(day).selected};
}

void CalendarView::pressCell(int index)
{
    const QDate day = m_model.dayAt(index / 7, index % 7);
    choose(day, day);
}

CalendarGrid CalendarView::grid() const
{
    return {rect(), layoutDirection()};
}

QDate CalendarView::dayAt(const QPoint &point) const
{
    const int cell = grid().cellAt(point);
    const QDate day = cell < 0 ? QDate() : m_model.dayAt(cell / 7, cell % 7);
    return day.isValid() && m_model.day(day).inMonth ? day : QDate();
}

void CalendarView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCalendar(painter, grid(), m_model,
                  {.hovered = m_hovered, .focused = hasFocus() ? m_current : QDate(), .summary = summary(), .sources = m_sources});
}

} // namespace Paperlark
