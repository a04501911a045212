#include "ui/sources/sourcelistview.h"

#include "ui/keys/keyclaim.h"
#include "ui/looks/fonts.h"
#include "ui/looks/icons.h"
#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"
#include "ui/sidebar/sidebarrows.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace Paperlark {

namespace {

constexpr int RowHeight = 42;
constexpr int FailingRowHeight = 74; // what is wrong stands there to be read: three lines

int heightOf(const QModelIndex &index)
{
    return Fonts::px(index.data(SourcesModel::FailingRole).toBool() ? FailingRowHeight : RowHeight);
}

class SourceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override { return {0, heightOf(index)}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        using namespace SidebarLayout;
        painter->save();
        const ThemeColors &colors = Theme::colors();
        if (option.state.testFlag(QStyle::State_MouseOver)) {
            Draw::plate(*painter, plate(option.rect), plateRadius, Draw::hover());
        }
        const bool failing = index.data(SourcesModel::FailingRole).toBool();
        const QRect rest = content(option.rect);
        const int half = Fonts::px(RowHeight) / 2;
        const int words = Fonts::px(picture + gap);
        const QRect icon(rest.left(), rest.top(), Fonts::px(picture), half + Fonts::px(4));
        Icons::paint(*painter, index.data(SourcesModel::IconRole).toString(), QStyle::visualRect(option.direction, rest, icon),
                     failing ? colors.error : colors.textDim);
        paintLine(*painter, option, QRect(rest.left() + words, rest.top() + Fonts::px(2), rest.width() - words, half),
                  FontRole::Control, colors.text, index.data().toString());
        const QRect below(rest.left() + words, rest.top() + half, rest.width() - words, rest.height() - half - Fonts::px(2));
        const QString state = index.data(SourcesModel::StateRole).toString();
        if (failing) {
            paintTrouble(*painter, option, below, state);
        } else {
            paintLine(*painter, option, below, FontRole::Small, colors.textDim, state);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            Draw::focusRing(*painter, plate(option.rect), plateRadius);
        }
        painter->restore();
    }

private:
    // Host names have no spaces to be broken at.
    static void paintTrouble(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place, const QString &text)
    {
        const QFont font = Fonts::font(FontRole::Small);
        painter.setFont(font);
        painter.setPen(Theme::colors().error);
        QTextLayout layout(text, font);
        QTextOption wrapping(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
        wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(wrapping);
        layout.beginLayout();
        const QRect shown = QStyle::visualRect(option.direction, SidebarLayout::content(option.rect), place);
        const int lineHeight = QFontMetrics(font).height();
        for (int top = shown.top(); top + lineHeight <= shown.bottom() + Fonts::px(4); top += lineHeight) {
            QTextLine line = layout.createLine();
            if (!line.isValid()) {
                break;
            }
            line.setLineWidth(shown.width());
            const bool isLast = top + 2 * lineHeight > shown.bottom() + Fonts::px(4);
            const QString words = isLast
                ? QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, shown.width())
                : text.mid(line.textStart(), line.textLength());
            painter.drawText(QRect(shown.left(), top, shown.width(), lineHeight),
                             int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine),
                             words);
        }
        layout.endLayout();
    }

    static void paintLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line, FontRole role,
                          const QColor &ink, const QString &text)
    {
        const QFont font = Fonts::font(role);
        painter.setFont(font);
        painter.setPen(ink);
        const QRect place = QStyle::visualRect(option.direction, SidebarLayout::content(option.rect), line);
        painter.drawText(place,
                         int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine),
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
    }
};

} // namespace

SourceListView::SourceListView(SourcesModel &model, QWidget *parent) : QListView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new SourceDelegate(this));
    setAccessibleName(tr("Where new papers come from"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::TabFocus); // the mouse leaves the keys where they are
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false); // the sidebar's colour shows through
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] { // a row that fails is higher
        if (sizeHint().height() != height()) {
            scheduleDelayedItemsLayout();
            updateGeometry();
        }
    });
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { emit fetchWanted(m_model.source(index.row()).id); });
}

QSize SourceListView::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        height += heightOf(m_model.index(row));
    }
    return {0, height};
}

void SourceListView::scrollTo(const QModelIndex &index, ScrollHint)
{
    if (hasFocus()) {
        emit reached(visualRect(index));
    }
}

bool SourceListView::event(QEvent *event)
{
    const bool claimed =
        claimPress(*event) || claimKey(*event, {Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_Delete, Qt::Key_F2});
    return claimed || QListView::event(event);
}

void SourceListView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
    QListView::changeEvent(event);
}

void SourceListView::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const SourceId id = row >= 0 ? m_model.source(row).id : 0;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End: return QListView::keyPressEvent(event);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: return id ? emit fetchWanted(id) : void();
    case Qt::Key_F2: return id ? emit changeWanted(id) : void();
    case Qt::Key_Delete: return id ? emit removeWanted(id) : void();
    default: event->ignore(); // not the view's own search by letters
    }
}

void SourceListView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid()) {
        return;
    }
    QMenu menu(this);
    fillMenu(menu, m_model.source(index.row()));
    menu.exec(byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

void SourceListView::fillMenu(QMenu &menu, const Source &source)
{
    const SourceId id = source.id;
    const auto add = [&](const QString &text, const std::function<void()> &take) {
        connect(menu.addAction(text), &QAction::triggered, this, take);
    };
    if (source.isFetched()) {
        add(tr("Look for new papers"), [this, id] { emit fetchWanted(id); });
    }
    if (source.isByDay() && source.backFill.isUnderWay()) {
        const bool paused = source.backFill.paused;
        add(paused ? tr("Go on with earlier days") : tr("Pause earlier days"),
            [=, this] { emit backFillPauseWanted(id, !paused); });
        add(tr("Leave the other days out"), [this, id] { emit backFillCancelWanted(id); });
    } else if (source.isByDay()) {
        add(tr("Fetch earlier days…"), [this, id] { emit earlierWanted(id); });
    }
    menu.addSeparator();
    const bool paused = source.paused;
    add(paused ? tr("Go on") : tr("Pause"), [=, this] { emit pauseWanted(id, !paused); });
    add(tr("Change…"), [this, id] { emit changeWanted(id); });
    add(tr("Remove; its papers stay"), [this, id] { emit removeWanted(id); });
}

void SourceListView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace Paperlark
