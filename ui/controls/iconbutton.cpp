#include "ui/controls/iconbutton.h"

#include "ui/looks/icons.h"

#include <QPainter>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace Paperlark {

IconButton::IconButton(QWidget *parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
}

void IconButton::setDrawing(const QString &name, QColor ThemeColors::*color)
{
    m_name = name;
    m_color = color;
    update();
}

QSize IconButton::sizeHint() const
{
    return {Fonts::px(28), Fonts::px(28)};
}

void IconButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    painter.drawPrimitive(QStyle::PE_PanelButtonTool, option);
    QRect box(0, 0, Fonts::px(16), Fonts::px(16));
    box.moveCenter(rect().center());
    const ThemeColors &colors = Theme::colors();
    Icons::paint(painter, m_name, box, isEnabled() ? colors.*m_color : colors.textFaint);
    if (hasFocus())
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
}

} // namespace Paperlark
