#include "ui/controls/sliderrow.h"

#include "ui/controls/flowlayout.h"
#include "ui/controls/rolelabel.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

namespace Paperlark {

SliderRow::SliderRow(const QString &name, const Words &words, QWidget *parent)
    : QWidget(parent), m_name(name), m_words(words), m_value(new RoleLabel(FontRole::Small)), m_slider(new QSlider(Qt::Horizontal))
{
    auto *label = new RoleLabel(FontRole::Small, dimInk);
    label->setText(name);
    auto *line = new FlowLayout; // of two lines where the text is large
    line->setLastAtEnd(true);
    line->addWidget(label);
    line->addWidget(m_value);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(line);
    column->addWidget(m_slider);
    m_slider->setFocusPolicy(Qt::TabFocus);
    connect(m_slider, &QSlider::sliderMoved, this, &SliderRow::showValue);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        showValue(value);
        emit valueChosen(value);
    });
    restyle();
}

void SliderRow::setRange(int smallest, int largest, int step)
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(smallest, largest);
    m_slider->setSingleStep(step);
    m_slider->setPageStep(2 * step);
}

void SliderRow::setValue(int value)
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(value);
    showValue(value);
}

void SliderRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        restyle();
    QWidget::changeEvent(event);
}

void SliderRow::showValue(int value)
{
    const QString words = m_words(value);
    m_value->setText(words);
    m_slider->setAccessibleName(m_name);
    m_slider->setAccessibleDescription(words);
    m_slider->update(); // its own change may have been kept quiet
}

void SliderRow::restyle()
{
    layout()->setSpacing(Fonts::px(2));
    m_slider->setMinimumHeight(Fonts::px(22));
}

} // namespace Paperlark
