#include "ui/sidebar/sidebarrows.h"

#include "ui/controls/rolelabel.h"
#include "ui/looks/icons.h"
#include "ui/looks/stylepainter.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int ArrowSize = 14;

int align(Qt::LayoutDirection direction, Qt::AlignmentFlag side)
{
    return int(QStyle::visualAlignment(direction, side)) | Qt::AlignVCenter;
}

} // namespace

namespace SidebarLayout {

QRect plate(const QRect &row)
{
    return row.adjusted(Fonts::px(plateInset), 0, -Fonts::px(plateInset), 0);
}

QRect content(const QRect &row)
{
    return row.adjusted(Fonts::px(inset), 0, -Fonts::px(inset), 0);
}

int paintCount(QPainter &painter, const QRect &content, int count, bool bold, const QColor &ink, Qt::LayoutDirection direction)
{
    const QFont font = Fonts::font(FontRole::Small, {}, bold);
    const QString text = QLocale().toString(count);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(content, align(direction, Qt::AlignRight), text);
    return QFontMetrics(font).horizontalAdvance(text) + Fonts::px(gap);
}

} // namespace SidebarLayout

LibraryRow::LibraryRow(const QString &icon, const QString &name, QWidget *parent) : QRadioButton(parent), m_icon(icon)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus); // the mouse leaves the keys where they are
    setName(name);
}

void LibraryRow::setName(const QString &name)
{
    setText(name);
    setAccessibleName(name);
    updateGeometry();
}

void LibraryRow::setCount(int count)
{
    m_count = count;
    setAccessibleDescription(tr("%Ln paper(s)", nullptr, count));
    update();
}

QSize LibraryRow::sizeHint() const
{
    using namespace SidebarLayout;
    const int words =
        QFontMetrics(Fonts::font(FontRole::Control, {}, true)).horizontalAdvance(text() + QLocale().toString(m_count));
    return {Fonts::px(2 * inset + picture + 2 * gap) + words, Fonts::px(libraryRow)};
}

QSize LibraryRow::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

bool LibraryRow::event(QEvent *event)
{
    return claimKey(*event, {Qt::Key_Up, Qt::Key_Down}) || QRadioButton::event(event);
}

void LibraryRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintLibraryRow(painter,
                    {.rect = rect(),
                     .icon = m_icon,
                     .name = text(),
                     .count = m_count,
                     .on = isChecked(),
                     .hovered = underMouse(),
                     .focused = hasFocus(),
                     .direction = layoutDirection()});
}

void paintLibraryRow(QPainter &painter, const LibraryRowLook &look)
{
    using namespace SidebarLayout;
    const ThemeColors &colors = Theme::colors();
    if (look.on || look.hovered) {
        Draw::plate(painter, plate(look.rect), plateRadius, look.on ? colors.selection : Draw::hover());
    }
    QRect rest = content(look.rect);
    const QRect iconRect = QStyle::visualRect(look.direction, rest, {rest.left(), rest.top(), Fonts::px(picture), rest.height()});
    const QColor selectedIcon = Theme::isHighContrast() ? colors.selectionText : colors.accent;
    Icons::paint(painter, look.icon, iconRect, look.on ? selectedIcon : colors.textDim);
    const QColor dim = look.on ? colors.selectionText : colors.textDim;
    const int count = paintCount(painter, rest, look.count, look.on, dim, look.direction);
    rest = QStyle::visualRect(look.direction, rest, rest.adjusted(Fonts::px(picture + gap), 0, -count, 0));
    const QFont font = Fonts::font(FontRole::Control, {}, look.on);
    painter.setFont(font);
    painter.setPen(look.on ? colors.selectionText : colors.text);
    painter.drawText(rest, align(look.direction, Qt::AlignLeft), Draw::elided(look.name, QFontMetrics(font), rest.width()));
    if (look.focused) {
        Draw::focusRing(painter, plate(look.rect), plateRadius);
    }
}

MoreRow::MoreRow(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

QSize MoreRow::sizeHint() const
{
    return {0, Fonts::px(SidebarLayout::facetRow)};
}

void MoreRow::paintEvent(QPaintEvent *)
{
    using namespace SidebarLayout;
    QPainter painter(this);
    const QRect row = content(rect());
    painter.setFont(Fonts::font(FontRole::Control));
    painter.setPen(Theme::colors().link);
    const QRect words = QStyle::visualRect(layoutDirection(), row, row.adjusted(Fonts::px(box + gap), 0, 0, 0));
    painter.drawText(words, align(layoutDirection(), Qt::AlignLeft), text());
    painter.setFont(Fonts::font(FontRole::Small));
    painter.setPen(Theme::colors().textDim);
    painter.drawText(row, align(layoutDirection(), Qt::AlignRight), tr("type to find"));
    if (hasFocus()) {
        Draw::focusRing(painter, plate(rect()), plateRadius);
    }
}

SwitchButton::SwitchButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

QSize SwitchButton::sizeHint() const
{
    const int word = QFontMetrics(Fonts::font(FontRole::Tiny)).horizontalAdvance(text());
    return {word + Fonts::px(ArrowSize) + Fonts::px(2), Fonts::px(SidebarLayout::facetRow)};
}

void SwitchButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors &colors = Theme::colors();
    const QColor ink = underMouse() ? colors.text : colors.textDim;
    painter.setFont(Fonts::font(FontRole::Tiny));
    painter.setPen(ink);
    painter.drawText(rect(), align(layoutDirection(), Qt::AlignLeft), text());
    const int size = Fonts::px(ArrowSize);
    Icons::paint(painter, u"down"_s, QStyle::visualRect(layoutDirection(), rect(), {width() - size, 0, size, height()}), ink);
    if (hasFocus()) {
        Draw::focusRing(painter, rect().adjusted(0, 2, 0, -2), SidebarLayout::plateRadius);
    }
}

GroupHead::GroupHead(const QString &title, QWidget *atEnd, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setSpacing(0);
    auto *label = new RoleLabel(FontRole::Tiny, dimInk);
    label->setBold(true);
    label->setText(title);
    row->addWidget(label, 1);
    if (atEnd) {
        row->addWidget(atEnd);
    }
    restyle();
}

void GroupHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        restyle();
    }
    QWidget::changeEvent(event);
}

void GroupHead::restyle()
{
    setFixedHeight(Fonts::px(SidebarLayout::facetRow));
    layout()->setContentsMargins(Fonts::px(SidebarLayout::inset), 0, Fonts::px(SidebarLayout::inset), 0);
}

} // namespace Paperlark
