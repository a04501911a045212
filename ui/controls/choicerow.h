#pragma once

#include <QList>
#include <QWidget>

namespace Paperlark {

class ChoiceButton;

// A question and its few answers, one of which holds.
class ChoiceRow final : public QWidget
{
    Q_OBJECT
public:
    ChoiceRow(const QString &question, const QStringList &answers, QWidget *parent = nullptr);

    void setChosen(int index);
    ChoiceButton &button(int index) { return *m_buttons[index]; }

signals:
    void chosen(int index); // by the reader

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QList<ChoiceButton *> m_buttons{};
    QLayout *m_answers{};
};

} // namespace Paperlark
