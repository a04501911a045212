#include "ui/looks/stylepainter.h"

#include "ui/looks/theme.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <cmath>

namespace Paperlark {

namespace {

constexpr double EdgeWidth = 1.5;
constexpr double RingWidth = 2;
constexpr double HoverShare = 0.04;

// Restores the painter whatever way the function ends.
class Saved final
{
public:
    explicit Saved(QPainter &painter) : m_painter(painter) { m_painter.save(); }
    ~Saved() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter &m_painter;
};

QRectF inset(const QRect &rect, double by)
{
    return QRectF(rect).adjusted(by, by, -by, -by);
}

void ring(QPainter &painter, const QRect &rect, double by, double radius, const QColor &color)
{
    painter.setPen(QPen(color, RingWidth));
    painter.drawRoundedRect(inset(rect, by), radius, radius);
}

void tick(QPainter &painter, const QRectF &box, const QColor &color)
{
    QPainterPath path;
    path.moveTo(box.left() + box.width() * 0.25, box.top() + box.height() * 0.52);
    path.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.70);
    path.lineTo(box.left() + box.width() * 0.76, box.top() + box.height() * 0.32);
    painter.setPen(QPen(color, EdgeWidth * Fonts::scale(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void minus(QPainter &painter, const QRectF &box, const QColor &color)
{
    painter.setPen(QPen(color, EdgeWidth * Fonts::scale(), Qt::SolidLine, Qt::RoundCap));
    const double y = box.center().y();
    painter.drawLine(QPointF(box.left() + box.width() * 0.28, y), QPointF(box.right() - box.width() * 0.28, y));
}

} // namespace

namespace Draw {

void focusRing(QPainter &painter, const QRect &around, int radiusAt100)
{
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const double radius = Fonts::px(radiusAt100);
    ring(painter, around, RingWidth / 2, radius, Theme::colors().focus);
    if (Theme::isHighContrast()) // holds on the yellow of a selected row too
        ring(painter, around, RingWidth * 1.5, qMax(0.0, radius - RingWidth), Theme::colors().accentText);
}

void plate(QPainter &painter, const QRect &rect, int radiusAt100, const QColor &fill, const QColor &edge)
{
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double radius = Fonts::px(radiusAt100);
    painter.drawRoundedRect(edge.isValid() ? inset(rect, 0.5) : QRectF(rect), radius, radius);
}

QRect placed(const QPainter &painter, const QRect &place)
{
    if (painter.layoutDirection() != Qt::RightToLeft)
        return place;
    const int width =
        int(std::lround(painter.device()->width()
                        / (painter.device()->devType() == QInternal::Widget ? 1.0 : painter.device()->devicePixelRatio())));
    QRect mirrored = place;
    mirrored.moveLeft(width - place.right() - 1);
    return mirrored;
}

void checkBox(QPainter &painter, const QRect &box, Box state, bool enabled)
{
    const Saved saved(painter);
    const ThemeColors &colors = Theme::colors();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor edge = state == Box::Excluded ? colors.error : enabled ? colors.lineStrong : colors.textFaint;
    const double radius = Fonts::px(3);
    const QRectF frame = inset(box, EdgeWidth / 2);
    painter.setPen(state == Box::Included ? QPen(Qt::NoPen) : QPen(edge, EdgeWidth));
    painter.setBrush(state == Box::Included ? QBrush(enabled ? colors.accent : colors.textFaint) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(state == Box::Included ? QRectF(box) : frame, radius, radius);
    if (state == Box::Included)
        tick(painter, QRectF(box), colors.accentText);
    if (state == Box::Excluded)
        minus(painter, QRectF(box), colors.error);
    if (state == Box::Partly)
        minus(painter, QRectF(box), colors.accent);
}

void radioButton(QPainter &painter, const QRect &box, bool on, bool enabled)
{
    const Saved saved(painter);
    const ThemeColors &colors = Theme::colors();
    const QColor ink = enabled ? (on ? colors.accent : colors.lineStrong) : colors.textFaint;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, EdgeWidth));
    painter.drawEllipse(inset(box, EdgeWidth / 2));
    if (!on)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(inset(box, box.width() * 0.28));
}

QSize keyCapSize(const QString &key)
{
    const QFontMetrics metrics(Fonts::font(FontRole::Tiny));
    return {qMax(Fonts::px(16), metrics.horizontalAdvance(key) + Fonts::px(8)), Fonts::px(16)};
}

QString inItsDirection(const QString &text)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    return QGuiApplication::isRightToLeft() ? firstStrongIsolate + text + popIsolate : text;
}

QString elided(const QString &text, const QFontMetrics &metrics, int width)
{
    const QString shown = metrics.elidedText(text, Qt::ElideRight, width);
    return shown == text ? text : inItsDirection(shown);
}

void keyCap(QPainter &painter, const QRect &cap, const QString &key)
{
    plate(painter, cap, 3, Theme::colors().surface, Theme::colors().line);
    const Saved saved(painter);
    painter.setFont(Fonts::font(FontRole::Tiny));
    painter.setPen(Theme::colors().textDim);
    painter.drawText(cap, int(Qt::AlignCenter) | keyOrder, key);
}

// A forced order of letters switches the painter's own mirroring off.
void keyAtEnd(QPainter &painter, const QRect &line, const QString &key)
{
    const Qt::Alignment end = QStyle::visualAlignment(painter.layoutDirection(), Qt::AlignRight | Qt::AlignVCenter);
    painter.drawText(line, int(end) | keyOrder, key);
}

QColor hover()
{
    QColor color = Theme::colors().text;
    color.setAlphaF(HoverShare);
    return color;
}

} // namespace Draw

} // namespace Paperlark
