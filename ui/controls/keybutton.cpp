#include "ui/controls/keybutton.h"

#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"

#include <QEnterEvent>
#include <QFocusEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int Inset = 9;
constexpr int Gap = 8;
constexpr int Height = 28;
constexpr int Radius = 5;

} // namespace

KeyButton::KeyButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void KeyButton::setKey(const QKeySequence &key)
{
    m_key = shortKeyText(key);
    updateGeometry();
}

void KeyButton::setKeyShown(bool shown)
{
    m_keyShown = shown;
    update();
}

void KeyButton::setPreferred(bool preferred)
{
    m_preferred = preferred;
}

QString KeyButton::shortKeyText(const QKeySequence &key)
{
    if (key.isEmpty())
        return {};
    const QString text = key.toString(QKeySequence::PortableText);
    if (text.size() == 1)
        return text.toLower();
    return QString(text).replace("Shift+"_L1, u"⇧"_s);
}

QFont KeyButton::wordFont() const
{
    return Fonts::font(FontRole::Control, {}, m_preferred);
}

QString KeyButton::visibleKey() const
{
    return m_keyShown ? m_key : QString();
}

QSize KeyButton::sizeHint() const
{
    const int word = Fonts::wordWidth(text(), FontRole::Control, m_preferred);
    const int key = Fonts::wordWidth(visibleKey(), FontRole::Tiny);
    return {word + (key > 0 ? Fonts::px(Gap) + key : 0) + 2 * Fonts::px(Inset), Fonts::px(Height)};
}

void KeyButton::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = Theme::colors();
    QPainter painter(this);
    Draw::plate(painter, rect(), Radius, isDown() ? colors.inset : colors.raised, m_preferred ? colors.accent : colors.line);
    if (underMouse() && !isDown())
        Draw::plate(painter, rect(), Radius, Draw::hover());
    const QRect inside = rect().adjusted(Fonts::px(Inset), 0, -Fonts::px(Inset), 0);
    painter.setFont(wordFont());
    painter.setPen(m_preferred ? colors.accent : colors.text);
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft, text());
    painter.setFont(Fonts::font(FontRole::Tiny));
    painter.setPen(m_preferred ? colors.accent : colors.textDim);
    Draw::keyAtEnd(painter, inside, visibleKey());
    if (hasFocus())
        Draw::focusRing(painter, rect(), Radius);
}

void KeyButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    emit pointedAt(true);
}

void KeyButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    emit pointedAt(false);
}

void KeyButton::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    emit pointedAt(true);
}

void KeyButton::focusOutEvent(QFocusEvent *event)
{
    QAbstractButton::focusOutEvent(event);
    emit pointedAt(false);
}

} // namespace Paperlark
