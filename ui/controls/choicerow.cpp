#include "ui/controls/choicerow.h"

#include "ui/controls/choicebutton.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/rolelabel.h"

#include <QEvent>
#include <QVBoxLayout>

namespace Paperlark {

ChoiceRow::ChoiceRow(const QString &question, const QStringList &answers, QWidget *parent) : QWidget(parent)
{
    auto *label = new RoleLabel(FontRole::Small, dimInk);
    label->setText(question);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(label);
    m_answers = new FlowLayout;
    column->addLayout(m_answers);
    for (const QString &answer : answers) {
        auto *button = new ChoiceButton(answer);
        //: a question and an answer, as a screen reader says them: "Lines: Tight"
        button->setAccessibleName(tr("%1: %2").arg(question, answer));
        connect(button, &QAbstractButton::clicked, this, [this, index = int(m_buttons.size())] { emit chosen(index); });
        m_answers->addWidget(button);
        m_buttons.append(button);
    }
    restyle();
}

void ChoiceRow::setChosen(int index)
{
    m_buttons[index]->setChecked(true);
}

void ChoiceRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        restyle();
    QWidget::changeEvent(event);
}

void ChoiceRow::restyle()
{
    layout()->setSpacing(Fonts::px(4));
    m_answers->setSpacing(Fonts::px(6));
    for (ChoiceButton *button : m_buttons)
        button->updateGeometry();
}

} // namespace Paperlark
