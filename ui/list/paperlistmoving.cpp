// The moving part of PaperListView: from row to row, and which rows an area takes.
#include "ui/list/paperlistview.h"

namespace Paperlark {

int PaperListView::lowerBoundOfPage(int row) const
{
    const int page = viewport()->height() - DayHeading::height(true);
    const int last = m_geometry.rowFrom(m_geometry.rowTop(row) + page) - 1;
    return qBound(0, qMax(row + 1, last), m_geometry.rowCount() - 1);
}

int PaperListView::upperBoundOfPage(int row) const
{
    const int page = viewport()->height() - DayHeading::height(true) - m_geometry.rowHeight();
    const int first = m_geometry.rowFrom(m_geometry.rowTop(row) - page);
    return qBound(0, qMin(row - 1, first), m_geometry.rowCount() - 1);
}

QModelIndex PaperListView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (m_geometry.rowCount() == 0 || !model())
        return {};
    const int last = m_geometry.rowCount() - 1;
    const int row = currentIndex().row();
    const auto at = [this, row](int wanted, int step) {
        const int shown = m_geometry.shownFrom(wanted, step);
        return model()->index(shown < 0 ? qMax(0, row) : shown, 0);
    };
    if (row < 0)
        return action == MoveEnd ? at(last, -1) : at(0, 1);
    switch (action) {
    case MoveUp:
    case MovePrevious: return at(row - 1, -1);
    case MoveDown:
    case MoveNext: return at(row + 1, 1);
    case MoveHome: return at(0, 1);
    case MoveEnd: return at(last, -1);
    case MovePageUp: return at(upperBoundOfPage(row), 1);
    case MovePageDown: return at(lowerBoundOfPage(row), -1);
    default: return model()->index(row, 0);
    }
}

void PaperListView::goTo(int row)
{
    setCurrentIndex(model()->index(row, 0));
}

void PaperListView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    const QRect area = rect.normalized();
    const int first = m_geometry.rowFrom(area.top() + verticalOffset());
    const int below = area.bottom() + verticalOffset();
    int last = qMin(m_geometry.rowFrom(below), m_geometry.rowCount() - 1);
    if (last >= 0 && m_geometry.rowTop(last) > below)
        --last; // the area ends on the heading above it
    selectionModel()->select(shownRows(first, last), flags);
}

// What is folded away is not taken along.
QItemSelection PaperListView::shownRows(int first, int last) const
{
    QItemSelection rows;
    for (int row = m_geometry.shownFrom(qMax(0, first), 1); model() && row >= 0 && row <= last;) {
        const ListSection &section = m_geometry.sections()[m_geometry.sectionOfRow(row)];
        const int end = qMin(last, section.firstRow + section.count - 1);
        rows.select(model()->index(row, 0), model()->index(end, 0));
        row = m_geometry.shownFrom(end + 1, 1);
    }
    return rows;
}

QRegion PaperListView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        const QRect rows = visualRect(range.topLeft()).united(visualRect(range.bottomRight()));
        region += rows.intersected(viewport()->rect());
    }
    return region;
}

void PaperListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (current.isValid() && current.row() < m_geometry.rowCount() && !m_restoring)
        setFolded(m_geometry.sectionOfRow(current.row()), false); // before it is scrolled to
    QAbstractItemView::currentChanged(current, previous);
    m_currentKey = currentKey();
    if (!m_restoring && current.isValid() && selectedRows() > 0 && !selectionModel()->isSelected(current))
        setPicking(true); // it moved and left the selection behind
    viewport()->update();
    tellCurrent();
}

} // namespace Paperlark
