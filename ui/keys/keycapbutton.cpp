#include "ui/keys/keycapbutton.h"

#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"

#include <QPainter>
#include <QStyle>

namespace Paperlark {

namespace {

constexpr int Inset = 10;
constexpr int Gap = 8;
constexpr int Height = 26;
constexpr int Radius = 4;
constexpr double PlateShare = 0.16;
constexpr double PressedShare = 0.28;

QFont wordFont()
{
    return Fonts::font(FontRole::Control, {}, true);
}

} // namespace

KeyCapButton::KeyCapButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void KeyCapButton::setKey(const QString &key)
{
    m_key = key;
    updateGeometry();
    update();
}

QSize KeyCapButton::sizeHint() const
{
    const int word = QFontMetrics(wordFont()).horizontalAdvance(text());
    const int key = QFontMetrics(Fonts::font(FontRole::Tiny)).horizontalAdvance(m_key);
    return {word + (key > 0 ? Fonts::px(Gap) + key : 0) + 2 * Fonts::px(Inset), Fonts::px(Height)};
}

void KeyCapButton::paintEvent(QPaintEvent *)
{
    const QColor ink = Theme::colors().raised;
    QColor plate = ink;
    plate.setAlphaF(float(isDown() || underMouse() ? PressedShare : PlateShare));
    QPainter painter(this);
    Draw::plate(painter, rect(), Radius, plate);
    const QRect inside = rect().adjusted(Fonts::px(Inset), 0, -Fonts::px(Inset), 0);
    painter.setPen(ink);
    painter.setFont(wordFont());
    painter.drawText(inside, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter, text());
    painter.setFont(Fonts::font(FontRole::Tiny));
    Draw::keyAtEnd(painter, inside, m_key);
}

} // namespace Paperlark
