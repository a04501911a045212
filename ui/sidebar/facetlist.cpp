#include "ui/sidebar/facetlist.h"

#include "ui/keys/keyclaim.h"
#include "ui/looks/stylepainter.h"
#include "ui/sidebar/sidebarrows.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace Paperlark {

namespace {

constexpr double zeroOpacity = 0.55;

Draw::Box boxOf(FacetState state)
{
    switch (state) {
    case FacetState::Include: return Draw::Box::Included;
    case FacetState::Exclude: return Draw::Box::Excluded;
    case FacetState::Off: break;
    }
    return Draw::Box::Off;
}

class FacetDelegate final : public QStyledItemDelegate
{
public:
    explicit FacetDelegate(const FacetModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, Fonts::px(SidebarLayout::facetRow)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        using namespace SidebarLayout;
        painter->save();
        if (option.state & QStyle::State_MouseOver) {
            Draw::plate(*painter, plate(option.rect), plateRadius, Draw::hover());
        }
        const auto state = index.data(FacetModel::StateRole).value<FacetState>();
        const int count = index.data(FacetModel::CountRole).toInt();
        const bool dim = count == 0 && state == FacetState::Off;
        paintBox(*painter, option, state, dim);
        paintWords(*painter, option, index, state, count);
        if (option.state & QStyle::State_HasFocus) {
            Draw::focusRing(*painter, plate(option.rect), plateRadius);
        }
        painter->restore();
    }

private:
    static void paintBox(QPainter &painter, const QStyleOptionViewItem &option, FacetState state, bool dim)
    {
        const QRect row = SidebarLayout::content(option.rect);
        const int side = Fonts::px(SidebarLayout::box);
        const QRect box(row.left(), row.top() + (row.height() - side) / 2, side, side);
        painter.setOpacity(dim ? zeroOpacity : 1);
        Draw::checkBox(painter, QStyle::visualRect(option.direction, row, box), boxOf(state));
        painter.setOpacity(1);
    }

    void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, FacetState state,
                    int count) const
    {
        using namespace SidebarLayout;
        const ThemeColors &colors = Theme::colors();
        const QRect row = content(option.rect);
        const int taken = paintCount(painter, row, count, false, colors.textDim, option.direction);
        const QRect words = QStyle::visualRect(option.direction, row, row.adjusted(Fonts::px(box + gap), 0, -taken, 0));
        const bool languages = m_model.facet() == Facet::Languages;
        const QString language = languages ? index.data(FacetModel::NameRole).toString() : QString();
        QFont font = Fonts::font(FontRole::Control, language, state == FacetState::Include);
        font.setStrikeOut(state == FacetState::Exclude);
        const bool dim = state == FacetState::Exclude || (count == 0 && state == FacetState::Off);
        painter.setFont(font);
        painter.setPen(dim ? colors.textDim : colors.text);
        const QString name = Draw::elided(index.data().toString(), QFontMetrics(font), words.width());
        painter.drawText(words, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter, name);
    }

    const FacetModel &m_model;
};

} // namespace

FacetList::FacetList(FacetModel &model, QWidget *parent) : QListView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new FacetDelegate(model, this));
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
}

void FacetList::reserveRows(int rows)
{
    m_reserved = rows;
    updateGeometry();
}

QSize FacetList::sizeHint() const
{
    return {0, std::max(m_reserved, m_model.rowCount()) * Fonts::px(SidebarLayout::facetRow)};
}

void FacetList::scrollTo(const QModelIndex &index, ScrollHint)
{
    if (hasFocus()) {
        emit reached(visualRect(index));
    }
}

bool FacetList::event(QEvent *event)
{
    if (claimPress(*event) || claimKey(*event, {Qt::Key_Backspace, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End})) {
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride && isTyping(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void FacetList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
    QListView::changeEvent(event);
}

// Letters look for a name where there is more than the eye can see; elsewhere they stay the window's keys.
bool FacetList::isTyping(const QKeyEvent &event) const
{
    const bool plain = !(event.modifiers() & ~Qt::ShiftModifier);
    return plain && m_model.hiddenNames() > 0 && !event.text().isEmpty() && event.text().front().isLetterOrNumber();
}

void FacetList::keyPressEvent(QKeyEvent *event)
{
    if (currentIndex().isValid() && choose(currentIndex().row(), event->key())) {
        return;
    }
    if (isTyping(*event)) {
        emit typed(event->text());
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

bool FacetList::choose(int row, int key)
{
    switch (key) {
    case Qt::Key_Space: m_model.cycle(row); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: m_model.only(row); return true;
    case Qt::Key_Backspace: m_model.exclude(row); return true;
    default: return false;
    }
}

void FacetList::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid() || index != currentIndex()) {
        return;
    }
    if (event->modifiers() & (Qt::AltModifier | Qt::ControlModifier)) { // many desktops keep Alt and a click for themselves
        m_model.only(index.row());
    } else {
        m_model.cycle(index.row());
    }
}

void FacetList::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace Paperlark
