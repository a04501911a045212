#include "ui/filter/chipbutton.h"

#include "ui/keys/keyclaim.h"
#include "ui/looks/icons.h"
#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"

#include <QApplication>
#include <QDrag>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int Height = 24;
constexpr int Left = 8;
constexpr int Right = 4;
constexpr int Radius = 4;
constexpr int CrossSide = 12;
constexpr int LongestValue = 240;

QFont operationFont(const FilterChip &chip)
{
    return Fonts::font(FontRole::Control, {}, chip.excludes);
}

int operationWidth(const FilterChip &chip)
{
    if (chip.operation.isEmpty())
        return 0;
    return QFontMetrics(operationFont(chip)).horizontalAdvance(chip.operation) + Fonts::px(4);
}

void paintCross(QPainter &painter, const QRect &chip, const QColor &ink)
{
    const int side = Fonts::px(CrossSide);
    const QRect box(chip.right() + 1 - Fonts::px(Right) - side, chip.top() + (chip.height() - side) / 2, side, side);
    Icons::paint(painter, u"close"_s, box, ink);
}

} // namespace

ChipButton::ChipButton(const FilterChip &chip, QWidget *parent) : QAbstractButton(parent), m_chip(chip)
{
    setAccessibleName(tr("Without %1").arg(chip.text()));
    setAccessibleDescription(tr("Delete takes it out, F2 edits it as text: %1").arg(chip.typed));
    //: %1: the condition as it can be typed, e.g. tag:Video
    setToolTip(tr("%1\nDouble-click or F2 to edit it as text").arg(chip.typed));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

QSize ChipButton::sizeHint() const
{
    const QFontMetrics metrics(Fonts::font(FontRole::Control));
    const int value = qMin(metrics.horizontalAdvance(m_chip.value) + 1, Fonts::px(LongestValue));
    const int around = Fonts::px(Left) + Fonts::px(4) + Fonts::px(CrossSide) + Fonts::px(Right);
    return {around + operationWidth(m_chip) + value, qMax(Fonts::px(Height), metrics.height() + Fonts::px(6))};
}

bool ChipButton::event(QEvent *event)
{
    return claimKey(*event, {Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_F2}) || QAbstractButton::event(event);
}

bool ChipButton::hitButton(const QPoint &point) const
{
    return rect().contains(point) && point.x() >= width() - Fonts::px(CrossSide + 2 * Right + 2);
}

void ChipButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace: return click();
    case Qt::Key_F2: return emit editWanted();
    default: QAbstractButton::keyPressEvent(event);
    }
}

// Elsewhere than on the cross a press only gives the chip the keys.
void ChipButton::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    setFocus(Qt::MouseFocusReason);
    QAbstractButton::mousePressEvent(event);
}

QMimeData *ChipButton::dataOf(const FilterChip &chip)
{
    auto *data = new QMimeData;
    data->setData(filterMimeType, chip.typed.toUtf8());
    data->setText(chip.text());
    return data;
}

void ChipButton::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint moved = event->position().toPoint() - m_pressedAt;
    const bool far = moved.manhattanLength() >= QApplication::startDragDistance();
    if (!(event->buttons() & Qt::LeftButton) || !far || hitButton(m_pressedAt))
        return QAbstractButton::mouseMoveEvent(event);
    auto *drag = new QDrag(this); // Qt deletes it after the drop
    drag->setMimeData(dataOf(m_chip));
    drag->setPixmap(grab());
    drag->setHotSpot(m_pressedAt);
    drag->exec(Qt::CopyAction);
}

void ChipButton::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!hitButton(event->position().toPoint()))
        emit editWanted();
}

QSize ChipButton::minimumSizeHint() const
{
    return {Fonts::px(Height * 3), sizeHint().height()};
}

void ChipButton::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = Theme::colors();
    QPainter painter(this);
    if (m_chip.excludes)
        Draw::plate(painter, rect(), Radius, isDown() ? colors.inset : QColor(), colors.error);
    else
        Draw::plate(painter, rect(), Radius, isDown() ? colors.inset : colors.tagBackground,
                    Theme::isHighContrast() ? colors.line : QColor());
    if (underMouse())
        Draw::plate(painter, rect(), Radius, Draw::hover());
    QRect words = rect().adjusted(Fonts::px(Left), 0, -Fonts::px(Right) - Fonts::px(CrossSide) - Fonts::px(4), 0);
    painter.setFont(operationFont(m_chip));
    painter.setPen(m_chip.excludes ? colors.error : colors.textDim);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, m_chip.operation);
    words.setLeft(words.left() + operationWidth(m_chip));
    painter.setFont(Fonts::font(FontRole::Control));
    painter.setPen(colors.text);
    const QString value = painter.fontMetrics().elidedText(m_chip.value, Qt::ElideRight, words.width());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, value);
    paintCross(painter, rect(), colors.textDim);
    if (hasFocus())
        Draw::focusRing(painter, rect(), Radius);
}

} // namespace Paperlark
