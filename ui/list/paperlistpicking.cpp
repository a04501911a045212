// The picking part of PaperListView: rows chosen apart from the cursor.
#include "ui/list/paperlistview.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>

namespace Paperlark {

// While nothing is picked the selection is the current row, wherever that goes. From the first pick on (`x`, Ctrl or Shift
// with a press or an arrow, all at once) the selection is what was picked, and moving leaves it as it is, until it is
// taken back: row by row, by endPicking(), or by a plain press on a row, as in every list.
QItemSelectionModel::SelectionFlags PaperListView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    const bool isKey = event && event->type() == QEvent::KeyPress;
    const auto held = isKey ? static_cast<const QKeyEvent *>(event)->modifiers() : Qt::NoModifier;
    const bool moves = !event || (isKey && !(held & (Qt::ShiftModifier | Qt::ControlModifier)));
    if (moves)
        return m_picking ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect;
    return QAbstractItemView::selectionCommand(index, event);
}

void PaperListView::togglePicked()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    const bool picked = m_picking && selectionModel()->isSelected(current);
    setPicking(true);
    if (!picked)
        m_pickedLast = current;
    selectionModel()->select(current, picked ? QItemSelectionModel::Deselect : QItemSelectionModel::Select);
    tellPicked();
}

void PaperListView::extendPicked()
{
    if (!currentIndex().isValid())
        return;
    const int from = m_picking && m_pickedLast.isValid() ? m_pickedLast.row() : currentIndex().row();
    const int to = currentIndex().row();
    setPicking(true);
    m_pickedLast = currentIndex();
    selectionModel()->select(shownRows(qMin(from, to), qMax(from, to)), QItemSelectionModel::Select);
    tellPicked();
}

void PaperListView::pick(const QItemSelection &rows)
{
    if (rows.isEmpty())
        return endPicking();
    setPicking(true);
    m_pickedLast = QPersistentModelIndex();
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
}

void PaperListView::endPicking()
{
    if (!m_picking)
        return;
    m_pickedLast = QPersistentModelIndex();
    selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
    setPicking(false);
}

void PaperListView::setPicking(bool picking)
{
    if (picking == m_picking)
        return;
    m_picking = picking;
    m_pickedKeys = picking ? keysOf(selectionModel()->selection()) : QSet<QString>();
    viewport()->update();
    emit pickedChanged();
}

void PaperListView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_pressedAt.x() < 0) // on a heading, or papers were dragged away
        return;
    QAbstractItemView::mouseReleaseEvent(event);
    const bool alone = selectedRows() == 1 && selectionModel()->isSelected(currentIndex());
    if (alone && !(event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier)))
        endPicking();
    else if (m_picking && selectionModel()->isSelected(currentIndex()))
        m_pickedLast = currentIndex();
}

// Picked papers are known by their keys too: while a library changes, its rows can't be asked.
void PaperListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    viewport()->update();
    if (m_restoring)
        return;
    const int rows = selectedRows();
    if (!m_picking && rows == 0 && currentIndex().isValid())
        return selectionModel()->select(currentIndex(), QItemSelectionModel::Select);
    if (!m_picking)
        return setPicking(rows > 1);
    m_pickedKeys -= keysOf(deselected);
    m_pickedKeys += keysOf(selected);
    emit pickedChanged();
    if (rows == 0)
        endPicking(); // the last one was taken back
}

QSet<QString> PaperListView::keysOf(const QItemSelection &rows) const
{
    const QStringList keys = m_papers.keysOf && !rows.isEmpty() ? m_papers.keysOf(rows) : QStringList();
    return {keys.cbegin(), keys.cend()};
}

int PaperListView::selectedRows() const
{
    int rows = 0;
    const QItemSelection selection = selectionModel() ? selectionModel()->selection() : QItemSelection();
    for (const QItemSelectionRange &range : selection)
        rows += range.height();
    return rows;
}

QStringList PaperListView::selectedKeys() const
{
    return selectionModel() && m_papers.keysOf ? m_papers.keysOf(selectionModel()->selection()) : QStringList();
}

QList<PaperRow> PaperListView::selectedPapers() const
{
    QList<PaperRow> papers;
    const QModelIndexList rows = selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    for (const QModelIndex &index : rows)
        papers.append(index.data(PaperListModel::RowRole).value<PaperRow>());
    return papers;
}

void PaperListView::tellPicked()
{
    if (!QAccessible::isActive())
        return;
    const bool picked = m_picking && selectionModel()->isSelected(currentIndex());
    QAccessibleEvent selection(this, picked ? QAccessible::SelectionAdd : QAccessible::SelectionRemove);
    selection.setChild(currentIndex().row());
    QAccessible::updateAccessibility(&selection);
}

} // namespace Paperlark
