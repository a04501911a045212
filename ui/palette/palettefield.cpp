#include "ui/palette/palettefield.h"

#include <QInputMethodEvent>

namespace Paperlark {

PaletteField::PaletteField(QWidget *parent) : QLineEdit(parent)
{
    setFrame(false);
    connect(this, &QLineEdit::textChanged, this, &PaletteField::wordsChanged);
}

QString PaletteField::words() const
{
    return QString(text()).insert(cursorPosition(), m_composed);
}

// Over the palette no key is the window's.
bool PaletteField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void PaletteField::inputMethodEvent(QInputMethodEvent *event)
{
    const QString before = words();
    m_composed = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    if (words() != before)
        emit wordsChanged();
}

void PaletteField::focusOutEvent(QFocusEvent *event)
{
    m_composed.clear();
    QLineEdit::focusOutEvent(event);
}

} // namespace Paperlark
