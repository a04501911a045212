#include "ui/paperlistview.h"

#include "ui/paperdelegate.h"
#include "ui/paperlistaccessible.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHoverEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int WheelStep = 24;
constexpr int LongestMemory = 1000; // selected rows that are found again after a reset

} // namespace

PaperListView::PaperListView(QWidget *parent)
    : QAbstractItemView(parent), m_delegate(new PaperDelegate(this)), m_matches(new MatchPlaces(this))
{
    PaperListAccessible::install();
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Papers"));
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setAcceptDrops(false); // the window takes what is dropped
    setAttribute(Qt::WA_InputMethodEnabled, false);
    viewport()->setAttribute(Qt::WA_Hover);
    m_delegate->setPlaceOf(
        [this](const QString &key, const QList<SearchTerm> &unseen) { return m_matches->placeOf(key, unseen); });
    connect(m_matches, &MatchPlaces::found, viewport(), qOverload<>(&QWidget::update));
    adoptLooks();
}

void PaperListView::setPapers(const Papers &papers)
{
    m_papers = papers;
    m_matches->setPapers(papers.paperOf);
    disconnect(m_beforeReset);
    disconnect(m_afterReset);
    setModel(papers.model);
    if (!papers.model)
        return;
    m_beforeReset = connect(papers.model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_place = place(); });
    // Connected after the selection model, which forgets everything at a reset.
    m_afterReset = connect(papers.model, &QAbstractItemModel::modelReset, this, [this] { restore(std::exchange(m_place, {})); });
}

ListDensity PaperListView::density() const
{
    return m_delegate->density();
}

void PaperListView::setDensity(ListDensity density)
{
    if (density == m_delegate->density())
        return;
    const Place before = place();
    m_delegate->setDensity(density);
    measure();
    restore(before);
    emit densityChanged(density);
}

void PaperListView::setReadingLanguage(const QString &language)
{
    m_delegate->setReadingLanguage(language);
    viewport()->update();
}

void PaperListView::setSearchTerms(const QList<SearchTerm> &terms)
{
    m_delegate->setSearchTerms(terms);
    m_matches->forget();
    viewport()->update();
}

QString PaperListView::matchPlace(const QModelIndex &index)
{
    const QRect row = visualRect(index).adjusted(0, 0, -rightInset(), 0);
    return m_delegate->matchPlaceIn(row, index.data(PaperListModel::RowRole).value<PaperRow>());
}

QString PaperListView::currentKey() const
{
    return currentIndex().data(PaperListModel::KeyRole).toString();
}

QStringList PaperListView::selectedKeys() const
{
    if (!selectionModel())
        return {};
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    QStringList keys;
    keys.reserve(indexes.size());
    for (const QModelIndex &index : std::as_const(indexes))
        keys << index.data(PaperListModel::KeyRole).toString();
    return keys;
}

void PaperListView::reset()
{
    QAbstractItemView::reset();
    m_hovered = -1;
    m_matches->forget();
    measure();
}

void PaperListView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    m_mostVotes.clear();
    m_matches->forget(); // a note may have come
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    viewport()->update();
}

void PaperListView::measure()
{
    m_mostVotes.clear();
    m_geometry.setHeights({m_delegate->rowHeight(), DayHeading::height(true), DayHeading::height(false)});
    m_geometry.setSections(m_papers.sections ? m_papers.sections() : ListGeometry::Sections());
    updateGeometries();
    viewport()->update();
}

PaperListView::Place PaperListView::place() const
{
    if (!currentIndex().isValid())
        return {};
    return {.key = m_currentKey, .selected = m_chosenKeys, .offset = visualRect(currentIndex()).top()};
}

void PaperListView::select(const QStringList &keys)
{
    QItemSelection selection;
    for (const QString &key : keys) {
        const int row = m_papers.rowOfKey(key);
        if (row >= 0)
            selection.select(model()->index(row, 0), model()->index(row, 0));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

// Rows and days may both be new; the reader stays where they were as long as their paper is still there.
void PaperListView::restore(const Place &before)
{
    const int row = before.key.isEmpty() || !m_papers.rowOfKey ? -1 : m_papers.rowOfKey(before.key);
    if (row < 0) {
        m_chosenKeys.clear();
        if (!before.key.isEmpty())
            verticalScrollBar()->setValue(0);
        return;
    }
    const QModelIndex index = model()->index(row, 0);
    if (index != currentIndex())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    select(before.selected);
    verticalScrollBar()->setValue(m_geometry.rowTop(row) - before.offset);
    if (before.offset >= 0 && before.offset < viewport()->height())
        scrollTo(index);
}

int PaperListView::horizontalOffset() const
{
    return 0;
}

int PaperListView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

bool PaperListView::isIndexHidden(const QModelIndex &) const
{
    return false;
}

QRect PaperListView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_geometry.rowCount())
        return {};
    return {0, m_geometry.rowTop(index.row()) - verticalOffset(), viewport()->width(), m_geometry.rowHeight()};
}

QModelIndex PaperListView::indexAt(const QPoint &point) const
{
    const int section = sectionOnTop();
    if (!model() || section < 0 || point.y() < stickyHeight(section))
        return {};
    const int row = m_geometry.rowAt(point.y() + verticalOffset());
    return row < 0 ? QModelIndex() : model()->index(row, 0);
}

void PaperListView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.row() >= m_geometry.rowCount())
        return;
    const int heading = m_geometry.headingHeight(m_geometry.sectionOfRow(index.row()));
    const int top = m_geometry.rowTop(index.row());
    const int highest = top - heading; // the row directly under the heading of its day
    const int lowest = top + m_geometry.rowHeight() - viewport()->height();
    QScrollBar *bar = verticalScrollBar();
    if (hint == PositionAtTop || (hint == EnsureVisible && bar->value() > highest))
        bar->setValue(highest);
    else if (hint == PositionAtBottom || (hint == EnsureVisible && bar->value() < lowest))
        bar->setValue(qMin(lowest, highest));
    else if (hint == PositionAtCenter)
        bar->setValue((lowest + highest) / 2);
}

int PaperListView::sectionOnTop() const
{
    return m_geometry.sectionAt(verticalOffset());
}

// The part of the heading that covers the top of the view: the next day pushes it out.
int PaperListView::stickyHeight(int section) const
{
    const int height = m_geometry.headingHeight(section);
    if (section + 1 >= m_geometry.sections().size())
        return height;
    return qMin(height, m_geometry.headingTop(section + 1) - verticalOffset());
}

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
    const auto at = [this, last](int wanted) { return model()->index(qBound(0, wanted, last), 0); };
    if (row < 0)
        return at(action == MoveEnd ? last : 0);
    switch (action) {
    case MoveUp:
    case MovePrevious: return at(row - 1);
    case MoveDown:
    case MoveNext: return at(row + 1);
    case MoveHome: return at(0);
    case MoveEnd: return at(last);
    case MovePageUp: return at(upperBoundOfPage(row));
    case MovePageDown: return at(lowerBoundOfPage(row));
    default: return at(row);
    }
}

void PaperListView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    const QRect area = rect.normalized();
    const int first = m_geometry.rowFrom(area.top() + verticalOffset());
    const int below = area.bottom() + verticalOffset();
    int last = qMin(m_geometry.rowFrom(below), m_geometry.rowCount() - 1);
    if (last >= 0 && m_geometry.rowTop(last) > below)
        --last; // the area ends on the heading above it
    QItemSelection selection;
    if (model() && first <= last)
        selection.select(model()->index(first, 0), model()->index(last, 0));
    selectionModel()->select(selection, flags);
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

int PaperListView::selectedRows() const
{
    int rows = 0;
    const QItemSelection selection = selectionModel() ? selectionModel()->selection() : QItemSelection();
    for (const QItemSelectionRange &range : selection)
        rows += range.height();
    return rows;
}

void PaperListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    m_currentKey = currentKey();
    viewport()->update();
    if (!current.isValid() || !hasFocus() || !QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::Focus); // the base class leaves this to Qt's own views
    event.setChild(current.row());
    QAccessible::updateAccessibility(&event);
}

// Other rows change their looks too when one selected row becomes several.
void PaperListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    m_chosenKeys = selectedRows() <= LongestMemory ? selectedKeys() : QStringList();
    viewport()->update();
}

void PaperListView::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    const int page = viewport()->height();
    verticalScrollBar()->setSingleStep(Fonts::px(WheelStep));
    verticalScrollBar()->setPageStep(qMax(1, page - DayHeading::height(true)));
    verticalScrollBar()->setRange(0, qMax(0, m_geometry.height() - page));
}

void PaperListView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
}

void PaperListView::scrollContentsBy(int, int)
{
    setHovered(-1); // what is under the mouse has moved on; it shows again when the mouse moves
    viewport()->update();
}

void PaperListView::focusInEvent(QFocusEvent *event)
{
    QAbstractItemView::focusInEvent(event);
    setAttribute(Qt::WA_InputMethodEnabled, false); // keys are commands, whatever the reader's keyboard writes
}

bool PaperListView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        setHovered(indexAt(static_cast<QHoverEvent *>(event)->position().toPoint()).row());
    else if (event->type() == QEvent::HoverLeave)
        setHovered(-1);
    return QAbstractItemView::viewportEvent(event);
}

void PaperListView::setHovered(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

void PaperListView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        adoptLooks();
}

void PaperListView::adoptLooks()
{
    QPalette colors = palette();
    if (colors.color(QPalette::Base) != Theme::colors().surface) {
        colors.setColor(QPalette::Base, Theme::colors().surface);
        setPalette(colors);
    }
    const Place before = place();
    m_delegate->forgetLayouts();
    measure();
    restore(before);
}

} // namespace Paperlark
