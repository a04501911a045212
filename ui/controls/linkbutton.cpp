#include "ui/controls/linkbutton.h"

#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"

#include <QPainter>

namespace Paperlark {

namespace {

constexpr int Height = 24;
constexpr int Around = 4; // so that the ring does not touch the word
constexpr int Radius = 4;

} // namespace

LinkButton::LinkButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(Fonts::font(FontRole::Small));
    return {metrics.horizontalAdvance(text()) + 2 * Fonts::px(Around), qMax(Fonts::px(Height), metrics.height())};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(Fonts::font(FontRole::Small));
    painter.setPen(Theme::colors().link);
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (hasFocus())
        Draw::focusRing(painter, rect(), Radius);
}

} // namespace Paperlark
