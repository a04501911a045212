#include "ui/controls/actionbutton.h"

#include "ui/controls/keybutton.h"
#include "ui/looks/icons.h"
#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"

#include <QAction>
#include <QPainter>

namespace Paperlark {

namespace {

constexpr int Inset = 7;
constexpr int Gap = 6; // word and key
constexpr int Height = 28;
constexpr int IconSide = 16;
constexpr int Radius = 5;

} // namespace

ActionButton::ActionButton(QAction *action, const QString &word, const QString &drawing, QWidget *parent)
    : QAbstractButton(parent), m_action(action), m_drawing(drawing)
{
    setText(word);
    setAccessibleName(word);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &ActionButton::adopt);
    adopt();
}

void ActionButton::adopt()
{
    setToolTip(m_action->toolTip());
    setEnabled(m_action->isEnabled());
    updateGeometry();
    update();
}

void ActionButton::setForm(Form form)
{
    if (form == m_form)
        return;
    m_form = form;
    updateGeometry();
    update();
}

QString ActionButton::keyText() const
{
    return KeyButton::shortKeyText(m_action->shortcut());
}

int ActionButton::widthAs(Form form) const
{
    if (form == Form::Drawing)
        return Fonts::px(Height);
    const int word = QFontMetrics(Fonts::font(FontRole::Control)).horizontalAdvance(text());
    const int key = QFontMetrics(Fonts::font(FontRole::Tiny)).horizontalAdvance(keyText());
    return word + (form == Form::KeyedWord && key > 0 ? Fonts::px(Gap) + key : 0) + 2 * Fonts::px(Inset);
}

QSize ActionButton::sizeHint() const
{
    return {widthAs(m_form), Fonts::px(Height)};
}

QSize ActionButton::minimumSizeHint() const
{
    return {Fonts::px(Height), Fonts::px(Height)};
}

void ActionButton::paintWord(QPainter &painter, const QColor &ink) const
{
    const QRect inside = rect().adjusted(Fonts::px(Inset), 0, -Fonts::px(Inset), 0);
    painter.setFont(Fonts::font(FontRole::Control));
    painter.setPen(ink);
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft, text());
    if (m_form == Form::Word)
        return;
    painter.setFont(Fonts::font(FontRole::Tiny));
    painter.setPen(isEnabled() ? Theme::colors().textDim : ink);
    Draw::keyAtEnd(painter, inside, keyText());
}

void ActionButton::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = Theme::colors();
    const QColor ink = isEnabled() ? colors.text : colors.textFaint;
    QPainter painter(this);
    if (isDown())
        Draw::plate(painter, rect(), Radius, colors.inset);
    else if (underMouse() && isEnabled())
        Draw::plate(painter, rect(), Radius, Draw::hover());
    if (m_form == Form::Drawing) {
        QRect box(0, 0, Fonts::px(IconSide), Fonts::px(IconSide));
        box.moveCenter(rect().center());
        Icons::paint(painter, m_drawing, box, ink);
    } else {
        paintWord(painter, ink);
    }
    if (hasFocus())
        Draw::focusRing(painter, rect(), Radius);
}

} // namespace Paperlark
