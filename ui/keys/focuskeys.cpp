#include "ui/keys/focuskeys.h"

#include "ui/keys/keyclaim.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTabBar>

namespace Paperlark {

namespace {

bool claimKeysOf(const QWidget &control, QEvent &event)
{
    if (qobject_cast<const QAbstractButton *>(&control))
        return claimPress(event);
    if (qobject_cast<const QLineEdit *>(&control))
        return claimKey(event, {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape});
    if (qobject_cast<const QAbstractSlider *>(&control))
        return claimKey(event,
                        {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home,
                         Qt::Key_End});
    if (qobject_cast<const QTabBar *>(&control))
        return claimKey(event, {Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End});
    return false;
}

bool isPlainEnter(const QKeyEvent &key)
{
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    return enter && !(key.modifiers() & ~Qt::KeypadModifier);
}

} // namespace

// On the application, because every part of the window makes controls of its own while it runs.
FocusKeys::FocusKeys(QWidget *window) : QObject(window), m_window(window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool FocusKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    auto *control = qobject_cast<QWidget *>(watched);
    if (!control || control->window() != m_window || !control->hasFocus())
        return false;
    if (event->type() == QEvent::ShortcutOverride)
        return claimKeysOf(*control, *event);
    auto *button = qobject_cast<QAbstractButton *>(control);
    if (!button || !isPlainEnter(*static_cast<QKeyEvent *>(event)))
        return false;
    button->click(); // Qt's own buttons know Space only
    return true;
}

} // namespace Paperlark
