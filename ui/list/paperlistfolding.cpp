// The folding part of PaperListView: days that show their heading only.
#include "ui/list/paperlistview.h"

#include "ui/keys/keyclaim.h"
#include "ui/wording.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QScrollBar>

namespace Paperlark {

namespace {

bool isDay(const ListSection &section)
{
    return section.heading == ListSection::Heading::Day;
}

} // namespace

void PaperListView::setFolded(int section, bool folded)
{
    if (section < 0 || !isDay(m_geometry.sections()[section]) || folded == m_geometry.isFolded(section))
        return;
    const QDate day = m_geometry.sections()[section].day;
    if (folded)
        m_folded += day;
    else
        m_folded -= day;
    const int top = m_geometry.headingTop(section);
    stack();
    if (folded && verticalOffset() > top) // its heading stayed on top while its papers went by
        verticalScrollBar()->setValue(top);
    if (isCurrent(section) || m_geometry.sectionOfRow(currentIndex().row()) == section)
        tellCurrent();
}

bool PaperListView::isCurrent(int section) const
{
    const int row = currentIndex().row();
    return row >= 0 && m_geometry.isFolded(section) && m_geometry.sectionOfRow(row) == section;
}

int PaperListView::headingAt(const QPoint &point) const
{
    const int top = sectionOnTop();
    if (!model() || top < 0 || !viewport()->rect().contains(point))
        return -1;
    if (point.y() < stickyHeight(top))
        return top;
    const int y = point.y() + verticalOffset();
    const int section = m_geometry.sectionAt(y);
    return y < m_geometry.headingTop(section) + m_geometry.headingHeight(section) ? section : -1;
}

void PaperListView::mousePressEvent(QMouseEvent *event)
{
    const int section = headingAt(event->position().toPoint());
    const bool mayDrag = section < 0 && event->button() == Qt::LeftButton;
    m_pressedAt = mayDrag ? event->position().toPoint() : QPoint(-1, -1);
    if (section < 0 || event->button() != Qt::LeftButton)
        return QAbstractItemView::mousePressEvent(event);
    setFolded(section, !m_geometry.isFolded(section));
}

bool PaperListView::event(QEvent *event)
{
    return claimKey(*event, {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown})
        || QAbstractItemView::event(event);
}

// Left folds the current day, Right unfolds it.
void PaperListView::keyPressEvent(QKeyEvent *event)
{
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const int section = currentIndex().isValid() ? m_geometry.sectionOfRow(currentIndex().row()) : -1;
    if (!sideways || section < 0 || event->modifiers() & ~Qt::KeypadModifier)
        return QAbstractItemView::keyPressEvent(event);
    setFolded(section, event->key() == Qt::Key_Left);
    const int top = m_geometry.headingTop(section);
    if (m_geometry.isFolded(section) && top < verticalOffset())
        verticalScrollBar()->setValue(top);
}

QString PaperListView::currentHeading() const
{
    const int row = currentIndex().row();
    const int section = row < 0 ? -1 : m_geometry.sectionOfRow(row);
    if (section < 0 || !isCurrent(section))
        return {};
    const DayHeading heading = dayHeading(section);
    //: A day whose papers are folded away, spoken: its date, what is in it
    return tr("%1, %2, folded").arg(Wording::day(heading.day), heading.factsText());
}

void PaperListView::tellCurrent()
{
    if (!currentIndex().isValid() || !hasFocus() || !QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::Focus); // the base class leaves this to Qt's own views
    event.setChild(currentIndex().row());
    QAccessible::updateAccessibility(&event);
}

} // namespace Paperlark
