#include "ui/sidebar/calendarview.h"

#include "ui/controls/linkbutton.h"
#include "ui/looks/fonts.h"
#include "ui/sidebar/calendarpainter.h"
#include "ui/wording.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace Paperlark {

CalendarView::CalendarView(QWidget *parent) : QWidget(parent), m_link(new LinkButton(QString(), this))
{
    setAccessibleName(tr("Calendar"));
    setFocusPolicy(Qt::TabFocus); // the mouse leaves the keys where they are
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_current = m_model.firstShown();
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this] {
        updateSpan();
        update();
    });
    connect(m_link, &QAbstractButton::clicked, this,
            [this] { setShape(m_model.shape() == Shape::Month ? Shape::Weeks : Shape::Month); });
    adoptShape();
    updateSpan();
}

void CalendarView::setShape(Shape shape)
{
    if (shape == m_model.shape()) {
        return;
    }
    m_model.setShape(shape);
    if (m_model.openDay().isValid()) {
        m_current = m_model.openDay();
    }
    m_model.show(m_current);
    adoptShape();
    updateSpan();
}

void CalendarView::adoptShape()
{
    const bool month = m_model.shape() == Shape::Month;
    m_link->setText(month ? tr("20 weeks") : tr("Month"));
    m_link->setToolTip(month ? tr("Show twenty weeks instead of a month") : tr("Show a month instead of twenty weeks"));
    updateGeometry();
    placeLink();
    update();
}

void CalendarView::placeLink()
{
    const QSize size = m_link->sizeHint();
    const QRect line = grid().summary(1);
    const int out = Fonts::px(4); // the link has room for a ring about its word
    const QRect place(line.right() + 1 + out - size.width(), line.center().y() - size.height() / 2, size.width(), size.height());
    m_link->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

void CalendarView::setSources(const QStringList &sources)
{
    m_sources = sources;
    update();
}

// Days that the reader points at have no weekdays to tell.
QString CalendarView::spanText() const
{
    const bool chosen = m_model.weekdays() != 0 && !m_hovered.isValid();
    const QString weekdays = Wording::weekdays(m_model.weekdays());
    if (chosen && !m_model.hasRange()) {
        return weekdays;
    }
    if (m_spanFirst == m_model.firstShown() && m_spanLast == m_model.lastShown() && m_model.shape() == Shape::Weeks) {
        return tr("%n week(s)", nullptr, m_model.weeks()); // which ones, the title says
    }
    const QString days = Wording::daysOfYear(m_spanFirst, m_spanLast);
    return chosen ? tr("%1, %2", "“Mon, Wed” and “17 – 23 Dec”").arg(weekdays, days) : days;
}

QString CalendarView::summary() const
{
    const DayCount count = m_model.countsOf(m_spanFirst, m_spanLast, m_hovered.isValid() ? 0 : m_model.weekdays());
    const QString days = spanText();
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
    if (day.isValid()) {
        m_current = day;
        m_model.show(day);
        update();
    }
}

// The calendar turns with the list, but not under the reader's hands.
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
    if (!m_model.day(day).shown) {
        return {};
    }
    return grid().cell(static_cast<int>(m_model.dayAt(0, 0).daysTo(day)));
}

void CalendarView::choose(const QDate &first, const QDate &last, unsigned weekdays)
{
    m_model.setWeekdays(weekdays);
    m_model.setRange(first, last);
    emit daysChosen(m_model.rangeFirst(), m_model.rangeLast(), weekdays);
}

void CalendarView::chooseWeekday(int weekday, Qt::KeyboardModifiers modifiers)
{
    const unsigned bit = 1U << (weekday - 1);
    if (modifiers & Qt::ControlModifier) {
        return choose(m_model.rangeFirst(), m_model.rangeLast(), m_model.weekdays() ^ bit);
    }
    const bool again = m_model.weekdays() == bit && !m_model.hasRange();
    choose({}, {}, again ? 0 : bit);
}

void CalendarView::chooseShown(Qt::KeyboardModifiers modifiers)
{
    choose(m_model.firstShown(), m_model.lastShown(), modifiers & Qt::ControlModifier ? m_model.weekdays() : 0);
}

QSize CalendarView::sizeHint() const
{
    return CalendarGrid::size(m_model.shape());
}

void CalendarView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        placeLink();
        update();
    }
    QWidget::changeEvent(event);
}

void CalendarView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeLink();
}

void CalendarView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!m_model.day(m_current).shown) {
        m_current = m_model.firstShown();
    }
    announceCurrentCell(*this);
    updateSpan();
    update();
}

void CalendarView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    updateSpan();
    update();
}

void CalendarView::updateSpan()
{
    QDate first = m_model.rangeFirst().isValid() ? m_model.rangeFirst() : m_model.oldestDay();
    QDate last = m_model.rangeLast().isValid() ? m_model.rangeLast() : m_model.newestDay();
    if (m_hovered.isValid() && !m_dragging) {
        first = last = m_hovered;
    } else if (!m_model.hasChoice() && hasFocus()) {
        first = last = m_current;
    } else if (!m_model.hasChoice()) {
        first = m_model.firstShown();
        last = m_model.lastShown();
    }
    if (first != m_spanFirst || last != m_spanLast) {
        m_spanFirst = first;
        m_spanLast = last;
        m_sources.clear();
        emit spanChanged(first, last);
        update();
    }
}

int CalendarView::cellCount() const
{
    return grid().cells() + (m_model.shape() == Shape::Month ? 7 : 0);
}

SpokenCells::Cell CalendarView::cell(int index) const
{
    const int letter = index - grid().cells();
    if (letter >= 0) {
        const int weekday = weekdayOfLetter(letter);
        return {.sentence = weekdaySentence(weekday),
                .rect = grid().letter(letter),
                .chosen = (m_model.weekdays() >> (weekday - 1) & 1U) != 0};
    }
    const QDate day = dayOfCell(index);
    return {.sentence = m_model.sentence(day), .rect = dayRect(day), .chosen = m_model.day(day).selected};
}

int CalendarView::currentCell() const
{
    return static_cast<int>(m_model.dayAt(0, 0).daysTo(m_current));
}

void CalendarView::pressCell(int index)
{
    const int letter = index - grid().cells();
    if (letter >= 0) {
        chooseWeekday(weekdayOfLetter(letter), {});
    } else {
        choose(dayOfCell(index), dayOfCell(index));
    }
}

QDate CalendarView::dayOfCell(int cell) const
{
    return m_model.dayAt(cell / 7, cell % 7);
}

int CalendarView::weekdayOfLetter(int letter) const
{
    return m_model.dayAt(0, letter).dayOfWeek();
}

QString CalendarView::weekdaySentence(int weekday) const
{
    return tr("Every %1", "%1: “Monday”").arg(locale().standaloneDayName(weekday, QLocale::LongFormat));
}

QDate CalendarView::dayAt(const QPoint &point) const
{
    const int cell = grid().cellAt(point);
    const QDate day = cell < 0 ? QDate() : dayOfCell(cell);
    return day.isValid() && m_model.day(day).shown ? day : QDate();
}

void CalendarView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCalendar(painter, grid(), m_model,
                  {.hovered = m_hovered,
                   .focused = hasFocus() ? m_current : QDate(),
                   .hoveredLetter = m_hoveredLetter,
                   .linkWidth = m_link->width(),
                   .summary = summary(),
                   .sources = m_sources});
}

} // namespace Paperlark
