#include "ui/list/sortbutton.h"

#include "ui/looks/icons.h"
#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"

#include <QMenu>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr PaperOrder orders[] = {PaperOrder::Digest, PaperOrder::OldestFirst, PaperOrder::Votes, PaperOrder::BestMatch};
constexpr int Height = 24;
constexpr int Around = 4; // so that the ring does not touch the word
constexpr int Arrow = 12;
constexpr int Radius = 4;

} // namespace

SortButton::SortButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setToolTip(tr("Order of the list"));
    setOrder(PaperOrder::Digest, false);
    connect(this, &QAbstractButton::clicked, this, &SortButton::showMenu);
}

QString SortButton::nameOf(PaperOrder order)
{
    switch (order) {
    case PaperOrder::Digest: return tr("Digest order");
    case PaperOrder::OldestFirst: return tr("Oldest first");
    case PaperOrder::Votes: return tr("Votes");
    case PaperOrder::BestMatch: return tr("Best match");
    }
    Q_UNREACHABLE();
}

void SortButton::setOrder(PaperOrder order, bool hasWords)
{
    m_order = order;
    m_hasWords = hasWords;
    setText(nameOf(order));
    //: %1: an order, e.g. Votes
    setAccessibleName(tr("Sorted by: %1").arg(text()));
    updateGeometry();
    update();
}

void SortButton::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const PaperOrder order : orders) {
        QAction *action = menu->addAction(nameOf(order));
        action->setCheckable(true);
        action->setChecked(order == m_order);
        action->setEnabled(order != PaperOrder::BestMatch || m_hasWords);
        connect(action, &QAction::triggered, this, [this, order] { emit orderChosen(order); });
    }
    menu->popup(mapToGlobal(rect().bottomLeft()));
}

QSize SortButton::sizeHint() const
{
    const QFontMetrics metrics(Fonts::font(FontRole::Small));
    const int word = metrics.horizontalAdvance(text()) + 1;
    return {word + Fonts::px(Arrow + 2) + 2 * Fonts::px(Around), qMax(Fonts::px(Height), metrics.height())};
}

void SortButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ink = underMouse() || isDown() ? Theme::colors().text : Theme::colors().textDim;
    const QRect words = rect().adjusted(Fonts::px(Around), 0, -Fonts::px(Around), 0);
    painter.setFont(Fonts::font(FontRole::Small));
    painter.setPen(ink);
    const int side = Fonts::px(Arrow);
    const QRect room = QStyle::visualRect(layoutDirection(), rect(), words.adjusted(0, 0, -side - Fonts::px(2), 0));
    painter.drawText(room, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    const QRect arrow(words.right() + 1 - side, (height() - side) / 2, side, side);
    Icons::paint(painter, u"down"_s, QStyle::visualRect(layoutDirection(), rect(), arrow), ink);
    if (hasFocus())
        Draw::focusRing(painter, rect(), Radius);
}

} // namespace Paperlark
