#pragma once

#include <QObject>

class QWidget;

namespace Paperlark {

// Lets the control that has the focus have its keys, though the window has a command on them too: Space and Enter press a
// button, Enter and Esc end a field, Enter follows a link.
class FocusKeys final : public QObject
{
    Q_OBJECT
public:
    explicit FocusKeys(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window{};
};

} // namespace Paperlark
