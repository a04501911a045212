#include "ui/list/paperlistview.h"

#include "ui/list/newsinceline.h"
#include "ui/list/paperdelegate.h"
#include "ui/list/paperlistaccessible.h"
#include "ui/list/votesheading.h"
#include "ui/looks/theme.h"

#include <QEvent>
#include <QHoverEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <utility>

namespace Paperlark {

namespace {

constexpr int WheelStep = 24;

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
    setDragDropMode(DragOnly); // the window takes what is dropped
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

void PaperListView::setThumbnailOf(const std::function<QImage(const QString &, const QSize &)> &thumbnailOf)
{
    m_delegate->setThumbnailOf(thumbnailOf);
}

void PaperListView::showThumbnails()
{
    if (density() == ListDensity::Cards)
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

void PaperListView::setCurrentOffset(int offset)
{
    verticalScrollBar()->setValue(m_geometry.rowTop(currentIndex().row()) - offset);
}

void PaperListView::reset()
{
    QAbstractItemView::reset();
    m_hovered = m_hoveredHeading = -1;
    m_matches->forget();
    measure();
}

// The rest of a list comes behind its first rows.
void PaperListView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    m_mostVotes.clear();
    stack();
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
    m_geometry.setHeights({.row = m_delegate->rowHeight(),
                           .firstHeading = DayHeading::height(true),
                           .heading = DayHeading::height(false),
                           .votesHeading = VotesHeading::height(),
                           .line = NewSinceLine::height()});
    stack();
}

void PaperListView::stack()
{
    const ListGeometry::Sections sections = m_papers.sections ? m_papers.sections() : ListGeometry::Sections();
    QSet<int> folded;
    for (int section = 0; section < sections.size() && !m_folded.isEmpty(); ++section) {
        if (sections[section].heading == ListSection::Heading::Day && m_folded.contains(sections[section].day))
            folded += section;
    }
    m_geometry.setSections(sections, folded, linedSection(sections));
    updateGeometries();
    viewport()->update();
}

// A late digest may bring papers to days that were known; their headings tell of them, and the line stays above.
int PaperListView::linedSection(const ListGeometry::Sections &sections) const
{
    int section = 0;
    while (m_papers.newIn && section < sections.size() && m_papers.newIn(sections[section]) == sections[section].count)
        ++section;
    return section < sections.size() ? section : 0;
}

void PaperListView::showArrivals()
{
    const Place before = place();
    stack();
    restore(before);
}

QString PaperListView::visitAbove(int row) const
{
    const int section = m_geometry.linedSection();
    return section > 0 && m_geometry.sections()[section].firstRow == row ? m_papers.lastVisit() : QString();
}

PaperListView::Place PaperListView::place() const
{
    if (!currentIndex().isValid())
        return {.picked = m_pickedKeys};
    return {.key = m_currentKey, .picked = m_pickedKeys, .offset = m_geometry.rowTop(currentIndex().row()) - verticalOffset()};
}

// Rows and days may both be new; the reader stays where they were as long as their paper is still there, and what they
// picked stays picked as far as it is.
void PaperListView::restore(const Place &before)
{
    const int row = before.key.isEmpty() || !m_papers.rowOfKey ? -1 : m_papers.rowOfKey(before.key);
    const QModelIndex index = row < 0 ? QModelIndex() : model()->index(row, 0);
    const QScopedValueRollback guard(m_restoring, true);
    if (row >= 0 && index != currentIndex())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    if (m_picking)
        restorePicked(before.picked);
    else if (row >= 0)
        selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
    if (row < 0) {
        if (!before.key.isEmpty())
            verticalScrollBar()->setValue(0);
        return;
    }
    verticalScrollBar()->setValue(m_geometry.rowTop(row) - before.offset);
    if (before.offset >= 0 && before.offset < viewport()->height())
        scrollTo(index);
}

void PaperListView::restorePicked(const QSet<QString> &keys)
{
    const QItemSelection rows = m_papers.rowsOf ? m_papers.rowsOf(keys.values()) : QItemSelection();
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    const bool allThere = selectedRows() == keys.size();
    m_pickedKeys = allThere ? keys : keysOf(rows);
    if (rows.isEmpty())
        endPicking();
    else if (!allThere)
        emit pickedChanged();
}

int PaperListView::horizontalOffset() const
{
    return 0;
}

int PaperListView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

bool PaperListView::isIndexHidden(const QModelIndex &index) const
{
    return !m_geometry.isShown(index.row());
}

QRect PaperListView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_geometry.rowCount() || !m_geometry.isShown(index.row()))
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

// What is seen moves along; painted anew are the rows that come in, and where the heading of the day stays on top.
void PaperListView::scrollContentsBy(int, int dy)
{
    setHovered({-1, -1}); // what is under the mouse has moved on; it shows again when the mouse moves
    viewport()->scroll(0, dy, viewport()->rect());
    viewport()->update(0, 0, viewport()->width(), DayHeading::height(true) + std::abs(dy));
}

void PaperListView::focusInEvent(QFocusEvent *event)
{
    QAbstractItemView::focusInEvent(event);
    setAttribute(Qt::WA_InputMethodEnabled, false); // keys are commands, whatever the reader's keyboard writes
}

bool PaperListView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        setHovered(static_cast<QHoverEvent *>(event)->position().toPoint());
    else if (event->type() == QEvent::HoverLeave)
        setHovered({-1, -1});
    return QAbstractItemView::viewportEvent(event);
}

void PaperListView::setHovered(const QPoint &point)
{
    const int row = indexAt(point).row();
    const int heading = headingAt(point);
    if (row == m_hovered && heading == m_hoveredHeading)
        return;
    m_hovered = row;
    m_hoveredHeading = heading;
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
