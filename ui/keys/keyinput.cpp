#include "ui/keys/keyinput.h"

#include "ui/keys/keymap.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace Paperlark {

namespace {

QKeySequence extended(const QKeySequence &begun, const QKeyCombination &stroke)
{
    int strokes[4]{};
    for (int i = 0; i < begun.count(); ++i)
        strokes[i] = begun[uint(i)].toCombined();
    strokes[begun.count()] = stroke.toCombined();
    return {strokes[0], strokes[1], strokes[2], strokes[3]};
}

// Letters belong to a text field, also those that Qt gives no key for: it lets such keys through as shortcuts.
bool isWriting(const QWidget &focused, const QKeyEvent &event)
{
    const bool isText = !event.text().isEmpty() && event.text().at(0).isPrint()
        && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    return isText && focused.testAttribute(Qt::WA_InputMethodEnabled) && focused.inputMethodQuery(Qt::ImEnabled).toBool();
}

} // namespace

// On the application: it must see a key before the control that has the focus, and controls come and go.
KeyInput::KeyInput(const KeyMap &map, QWidget *window) : QObject(window), m_map(map), m_window(window)
{
    QCoreApplication::instance()->installEventFilter(this);
    connect(&map, &KeyMap::changed, this, &KeyInput::cancel);
}

void KeyInput::cancel()
{
    setBegun({});
}

bool KeyInput::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::WindowDeactivate: cancel(); return false;
    case QEvent::KeyPress: break;
    default: return false;
    }
    auto *widget = qobject_cast<QWidget *>(watched);
    const QWidget *focused = QApplication::focusWidget() ? QApplication::focusWidget() : m_window;
    if (!widget || widget != focused || widget->window() != m_window) // on its way up to a parent
        return false;
    if (!takesKey(*widget, *static_cast<QKeyEvent *>(event)))
        return false;
    event->accept();
    return true;
}

bool KeyInput::takesKey(QWidget &focused, QKeyEvent &event)
{
    const QKeyCombination stroke = m_reader.read(event);
    if (stroke.key() == Qt::Key_unknown)
        return false;
    if (!m_begun.isEmpty()) {
        if (!event.isAutoRepeat()) // the first key is still held
            goOn(stroke);
        return true;
    }
    const QKeySequence keys(stroke);
    const bool isBound = !m_map.actionOf(keys).isEmpty() || !m_map.stepsAfter(keys).isEmpty();
    if (!isBound || keepsForItself(focused, event))
        return false;
    actOn(keys, event.isAutoRepeat());
    return true;
}

// A key that ends no chord ends the waiting and does nothing else: what was meant is not known.
void KeyInput::goOn(const QKeyCombination &stroke)
{
    const QKeySequence keys = extended(m_begun, stroke);
    setBegun({});
    actOn(keys, false);
}

void KeyInput::actOn(const QKeySequence &keys, bool isRepeat)
{
    const QString id = m_map.actionOf(keys);
    if (id.isEmpty())
        return setBegun(m_map.stepsAfter(keys).isEmpty() ? QKeySequence() : keys);
    auto *action = m_window->findChild<QAction *>(id, Qt::FindDirectChildrenOnly);
    if (!isRepeat || action->autoRepeat())
        action->trigger();
}

// Asked as Qt asks before its own shortcuts, so that every control answers as it always does.
bool KeyInput::keepsForItself(QWidget &focused, const QKeyEvent &event) const
{
    if (isWriting(focused, event))
        return true;
    QKeyEvent question(QEvent::ShortcutOverride, event.key(), event.modifiers(), event.nativeScanCode(), event.nativeVirtualKey(),
                       event.nativeModifiers(), event.text(), event.isAutoRepeat(), quint16(event.count()));
    question.ignore();
    QCoreApplication::sendEvent(&focused, &question);
    return question.isAccepted();
}

void KeyInput::setBegun(const QKeySequence &begun)
{
    if (begun == m_begun)
        return;
    m_begun = begun;
    emit begunChanged(begun);
}

} // namespace Paperlark
