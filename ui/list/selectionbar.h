#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace Paperlark {

class ActionButton;
class IconButton;
class RoleLabel;

// The foot of the list while rows are picked: how many, and what can be done with all of them.
class SelectionBar final : public QWidget
{
    Q_OBJECT
public:
    // A command, as short as it is said here, and its drawing for where words have no room.
    struct Command {
        QAction *action{};
        QString word{};
        QString drawing{};
    };

    explicit SelectionBar(QWidget *parent = nullptr);

    void setCommands(const QList<Command> &commands, QAction *selectNone);
    void setCount(int papers); // 0: it hides
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();
    void fold();

    RoleLabel *m_count{};
    QHBoxLayout *m_row{};
    QHBoxLayout *m_buttonRow{};
    QList<ActionButton *> m_buttons{};
    IconButton *m_close{};
};

} // namespace Paperlark
