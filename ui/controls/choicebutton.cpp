#include "ui/controls/choicebutton.h"

#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace Paperlark {

namespace {

constexpr int Inset = 10;
constexpr int Height = 30;
constexpr int Radius = 5;
constexpr int ChosenEdge = 2;

} // namespace

ChoiceButton::ChoiceButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
}

void ChoiceButton::setSwatches(const QList<Swatch> &swatches)
{
    m_swatches = swatches;
    update();
}

void ChoiceButton::setFamilies(const QStringList &families)
{
    m_families = families;
    updateGeometry();
    update();
}

// As wide as when it is chosen, so that a choice moves nothing.
QSize ChoiceButton::sizeHint() const
{
    return {QFontMetrics(wordFont(true)).horizontalAdvance(text()) + 2 * Fonts::px(Inset), Fonts::px(Height)};
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors &colors = Theme::colors();
    const QList<Swatch> shown = m_swatches.isEmpty()
        ? QList<Swatch>{{colors.raised, isChecked() ? colors.accent : colors.text, colors.line}}
        : m_swatches;
    const int width = int((rect().width() + shown.size() - 1) / shown.size());
    for (int i = 0; i < shown.size(); ++i)
        paintSwatch(painter, QRect(i * width, 0, width, height()), shown[i]);
    painter.setClipping(false);
    if (isChecked()) {
        Draw::plate(painter, rect(), Radius, {}, colors.accent);
        Draw::plate(painter, rect().adjusted(1, 1, -1, -1), Radius - 1, {}, colors.accent);
    }
    if (hasFocus())
        Draw::focusRing(painter, rect().adjusted(ChosenEdge, ChosenEdge, -ChosenEdge, -ChosenEdge), Radius - ChosenEdge);
}

// Each swatch paints the whole button and shows its part of it.
void ChoiceButton::paintSwatch(QPainter &painter, const QRect &part, const Swatch &swatch) const
{
    painter.setClipRect(part);
    Draw::plate(painter, rect(), Radius, swatch.ground, swatch.edge);
    if (underMouse())
        Draw::plate(painter, rect(), Radius, Draw::hover());
    painter.setFont(wordFont(isChecked()));
    painter.setPen(swatch.ink);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

QFont ChoiceButton::wordFont(bool bold) const
{
    QFont font = Fonts::font(FontRole::Control, {}, bold);
    if (!m_families.isEmpty())
        font.setFamilies(m_families);
    return font;
}

} // namespace Paperlark
