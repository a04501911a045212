#include "ui/palette/paletteshade.h"

#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"

#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <qdrawutil.h>

namespace Paperlark {

namespace {

constexpr int Radius = 8;
constexpr int ShadowDrop = 12;
constexpr int ShadowBlur = 32;
constexpr double ShadowShare = 0.22;

// From the edge of the shadow to where all of it is alike.
int shadowMargin()
{
    return Fonts::px(ShadowBlur) * 2 + Fonts::px(Radius);
}

// Of the smallest plate; stretched in the middle it is that of any.
QPixmap smallestShadow(qreal ratio)
{
    const int blur = Fonts::px(ShadowBlur);
    const int side = 2 * shadowMargin() + 1;
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor ink(Qt::black);
    const double radius = Fonts::px(Radius) + blur;
    for (int step = 0; step < blur; ++step) { // from the outermost on, each a little over those before
        ink.setAlphaF(float(ShadowShare * 2 * (step + 1) / (double(blur) * (blur + 1))));
        painter.setBrush(ink);
        painter.drawRoundedRect(QRectF(0, 0, side, side).adjusted(step, step, -step, -step), radius - step, radius - step);
    }
    return pixmap;
}

QRect withShadow(const QRect &plate)
{
    const int blur = Fonts::px(ShadowBlur);
    return plate.adjusted(-blur, -blur, blur, blur).translated(0, Fonts::px(ShadowDrop));
}

} // namespace

PaletteShade::PaletteShade(QWidget *window) : QWidget(window)
{
    hide();
}

// With every key the plate may end elsewhere; what is above its lower end and the shadow there stays as it is.
void PaletteShade::setPlate(const QRect &plate)
{
    if (plate == m_plate)
        return;
    const QRect before = withShadow(m_plate);
    const QRect after = withShadow(plate);
    const bool onlyEndsElsewhere = m_plate.topLeft() == plate.topLeft() && m_plate.width() == plate.width();
    m_plate = plate;
    QRect changed = before | after;
    if (onlyEndsElsewhere)
        changed.setTop(std::min(before.bottom(), after.bottom()) - shadowMargin());
    update(changed);
}

int PaletteShade::roundEnd()
{
    return Fonts::px(Radius);
}

void PaletteShade::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    if (!m_plate.contains(event->pos())) // its round ends are the palette's to the eye
        emit pressed();
}

void PaletteShade::paintEvent(QPaintEvent *event)
{
    const ThemeColors &colors = Theme::colors();
    QPainter painter(this);
    painter.fillRect(event->rect(), colors.scrim);
    paintShadow(painter);
    Draw::plate(painter, m_plate, Radius, colors.raised, colors.line);
}

void PaletteShade::paintShadow(QPainter &painter)
{
    const qreal ratio = devicePixelRatioF();
    const int margin = shadowMargin();
    if (m_shadow.size() != QSize(2 * margin + 1, 2 * margin + 1) * ratio)
        m_shadow = smallestShadow(ratio);
    const int pixels = int(margin * ratio);
    qDrawBorderPixmap(&painter, withShadow(m_plate), {margin, margin, margin, margin}, m_shadow, m_shadow.rect(),
                      {pixels, pixels, pixels, pixels});
}

} // namespace Paperlark
