#include "ui/controls/buttonrow.h"

#include "ui/looks/fonts.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace Paperlark {

ButtonRow::ButtonRow(Qt::Alignment alignment, int gapAt100, QWidget *parent)
    : QWidget(parent), m_alignment(alignment), m_gap(gapAt100), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins({});
    m_layout->setSizeConstraint(QLayout::SetNoConstraint);
    if (alignment & Qt::AlignHCenter) {
        m_layout->addStretch(1);
    }
    m_layout->addStretch(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    restyle();
}

void ButtonRow::add(QWidget *control)
{
    m_controls.append(control);
    m_layout->insertWidget(m_layout->count() - 1, control, 0, m_alignment | Qt::AlignVCenter);
    updateGeometry();
}

QSize ButtonRow::sizeHint() const
{
    return {widthInLine(), m_layout->sizeHint().height()};
}

QSize ButtonRow::minimumSizeHint() const
{
    int widest = 0;
    for (const QWidget *control : m_controls) {
        widest = std::max(widest, control->sizeHint().width());
    }
    return {widest, m_layout->sizeHint().height()};
}

void ButtonRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        restyle();
    }
    QWidget::changeEvent(event);
}

void ButtonRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto direction = widthInLine() > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (direction != m_layout->direction()) {
        m_layout->setDirection(direction);
        updateGeometry();
    }
}

int ButtonRow::widthInLine() const
{
    int width = 0;
    for (const QWidget *control : m_controls) {
        width += control->sizeHint().width() + (width > 0 ? m_layout->spacing() : 0);
    }
    return width;
}

void ButtonRow::restyle()
{
    m_layout->setSpacing(Fonts::px(m_gap));
}

} // namespace Paperlark
