#include "ui/keys/keyrecorder.h"

#include "ui/keys/keytext.h"

#include <QKeyEvent>

#include <algorithm>

namespace Paperlark {

namespace {

constexpr int MostStrokes = 4;

QKeySequence withStrokes(const QKeySequence &keys, int count, QKeyCombination last = Qt::Key_unknown)
{
    int strokes[MostStrokes]{};
    for (int i = 0; i < count; ++i)
        strokes[i] = keys[uint(i)].toCombined();
    if (last != Qt::Key_unknown)
        strokes[count] = last.toCombined();
    return {strokes[0], strokes[1], strokes[2], strokes[3]};
}

} // namespace

KeyRecorder::KeyRecorder(QWidget *parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAccessibleName(tr("New key"));
    setPlaceholderText(tr("Press keys, then Enter"));
    setAccessibleDescription(tr("Press one key or several after each other, then Enter. Backspace takes one back."));
}

void KeyRecorder::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    setText(keyText(keys));
    emit changed();
}

bool KeyRecorder::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event); // Tab goes on to the next control
}

void KeyRecorder::keyPressEvent(QKeyEvent *event)
{
    const QKeyCombination stroke = m_reader.read(*event);
    if (stroke == Qt::Key_unknown || event->isAutoRepeat())
        return;
    const bool ends = stroke == Qt::Key_Return || stroke == Qt::Key_Enter;
    if (ends && !m_keys.isEmpty())
        return emit confirmed();
    if (stroke == Qt::Key_Escape && m_keys.isEmpty())
        return event->ignore(); // closes the dialog
    if (stroke == Qt::Key_Escape)
        return setKeys({});
    if (stroke == Qt::Key_Backspace)
        return setKeys(withStrokes(m_keys, std::max(0, m_keys.count() - 1)));
    if (!ends && m_keys.count() < MostStrokes)
        setKeys(withStrokes(m_keys, m_keys.count(), stroke));
}

} // namespace Paperlark
