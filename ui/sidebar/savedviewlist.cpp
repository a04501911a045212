#include "ui/sidebar/savedviewlist.h"

#include "ui/keys/keyclaim.h"
#include "ui/looks/icons.h"
#include "ui/looks/stylepainter.h"
#include "ui/sidebar/sidebarrows.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

// Drawn like the views of the library above it.
class ViewDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, Fonts::px(SidebarLayout::libraryRow)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        paintLibraryRow(*painter,
                        {.rect = option.rect,
                         .icon = u"filter"_s,
                         .name = index.data().toString(),
                         .count = index.data(SavedViewsModel::UnreadRole).toInt(),
                         .on = index.data(SavedViewsModel::InForceRole).toBool(),
                         .hovered = option.state.testFlag(QStyle::State_MouseOver),
                         .focused = option.state.testFlag(QStyle::State_HasFocus),
                         .direction = option.direction});
        painter->restore();
    }
};

} // namespace

SavedViewList::SavedViewList(SavedViewsModel &model, QWidget *parent) : QListView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new ViewDelegate(this));
    setAccessibleName(tr("Saved views"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::TabFocus); // the mouse leaves the keys where they are
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false); // the sidebar's colour shows through
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_kept = currentIndex().row(); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        setCurrentIndex(m_model.index(std::min(m_kept, m_model.rowCount() - 1)));
        updateGeometry();
    });
}

QSize SavedViewList::sizeHint() const
{
    return {0, m_model.rowCount() * Fonts::px(SidebarLayout::libraryRow)};
}

void SavedViewList::scrollTo(const QModelIndex &index, ScrollHint)
{
    if (hasFocus()) {
        emit reached(visualRect(index));
    }
}

bool SavedViewList::event(QEvent *event)
{
    const bool claimed =
        claimPress(*event) || claimKey(*event, {Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_Delete, Qt::Key_F2});
    return claimed || QListView::event(event);
}

void SavedViewList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
    QListView::changeEvent(event);
}

void SavedViewList::keyPressEvent(QKeyEvent *event)
{
    if (currentIndex().isValid() && arrange(currentIndex().row(), *event)) {
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End: return QListView::keyPressEvent(event);
    default: event->ignore(); // not the view's own search by letters
    }
}

bool SavedViewList::arrange(int row, const QKeyEvent &event)
{
    const bool alt = event.modifiers() & Qt::AltModifier;
    switch (event.key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: emit opened(row); return true;
    case Qt::Key_F2: emit renameWanted(row); return true;
    case Qt::Key_Delete: emit removed(row); return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (alt) {
            move(row, event.key() == Qt::Key_Up ? row - 1 : row + 1);
        }
        return alt;
    default: return false;
    }
}

// The keys go with the view that is moved; the model is new when the signal returns.
void SavedViewList::move(int from, int to)
{
    if (to < 0 || to >= m_model.rowCount() || to == from) {
        return;
    }
    emit moved(from, to);
    setCurrentIndex(m_model.index(to));
}

void SavedViewList::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid()) {
        return;
    }
    const int row = index.row();
    QMenu menu(this);
    connect(menu.addAction(tr("Open")), &QAction::triggered, this, [this, row] { emit opened(row); });
    connect(menu.addAction(tr("Rename")), &QAction::triggered, this, [this, row] { emit renameWanted(row); });
    connect(menu.addAction(tr("Delete")), &QAction::triggered, this, [this, row] { emit removed(row); });
    menu.exec(event->globalPos());
}

void SavedViewList::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_pressedAt = event->position().toPoint();
        m_pressed = indexAt(m_pressedAt).row();
    }
}

void SavedViewList::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const bool far = (point - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_pressed >= 0 && (m_gap >= 0 || far)) {
        dragTo(point);
    } else {
        QListView::mouseMoveEvent(event);
    }
}

void SavedViewList::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_pressed, -1);
    const int gap = std::exchange(m_gap, -1);
    viewport()->update();
    if (event->button() != Qt::LeftButton || pressed < 0) {
        return;
    }
    if (gap >= 0) {
        move(pressed, gap > pressed ? gap - 1 : gap);
    } else if (indexAt(event->position().toPoint()).row() == pressed) {
        emit opened(pressed);
    }
}

void SavedViewList::dragTo(const QPoint &point)
{
    m_gap = gapAt(point);
    viewport()->update();
}

int SavedViewList::gapAt(const QPoint &point) const
{
    const int height = Fonts::px(SidebarLayout::libraryRow);
    return std::clamp((point.y() + height / 2) / height, 0, m_model.rowCount());
}

void SavedViewList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_gap < 0) {
        return;
    }
    QPainter painter(viewport());
    const QRect line = SidebarLayout::plate(viewport()->rect());
    const int top = std::clamp(m_gap * Fonts::px(SidebarLayout::libraryRow) - 1, 0, viewport()->height() - 2);
    painter.fillRect(line.left(), top, line.width(), 2, Theme::colors().accent);
}

void SavedViewList::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace Paperlark
