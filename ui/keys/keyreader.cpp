#include "ui/keys/keyreader.h"

#include "ui/keys/keyposition.h"

#include <QKeyEvent>

namespace Paperlark {

namespace {

constexpr int FirstKeyWithoutCharacter = Qt::Key_Escape;
constexpr char16_t LastLatin = 0x24F;

bool isModifier(int key)
{
    return (key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock) || key == Qt::Key_AltGr || key == Qt::Key_Super_L
        || key == Qt::Key_Super_R || key == Qt::Key_Hyper_L || key == Qt::Key_Hyper_R || key == Qt::Key_Mode_switch;
}

// Null for Tab, F5 and the like. With Ctrl the text is a control character, and the key says which it was.
QChar characterOf(const QKeyEvent &event)
{
    const QString text = event.text();
    if (event.key() >= FirstKeyWithoutCharacter && (text.size() != 1 || event.key() < Qt::Key_Dead_Grave))
        return {};
    if (text.size() == 1 && text.front().isPrint())
        return text.front();
    return event.key() > 0 && event.key() <= 0xFFFF ? QChar(char16_t(event.key())) : QChar();
}

bool isLatin(QChar character)
{
    return character.unicode() <= LastLatin;
}

QKeyCombination strokeOf(QChar character, Qt::KeyboardModifiers modifiers)
{
    if (!character.isLetter())
        modifiers &= ~Qt::ShiftModifier;
    return QKeyCombination(modifiers, Qt::Key(character.toUpper().unicode()));
}

} // namespace

QKeyCombination KeyReader::read(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers =
        event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (isModifier(event.key()))
        return Qt::Key_unknown;
    QChar character = characterOf(event);
    if (character.isNull() || character.isSpace())
        return QKeyCombination(modifiers, event.key() == Qt::Key_Backtab ? Qt::Key_Tab : Qt::Key(event.key()));
    if (!event.text().isEmpty() && event.text().front().isLetter())
        m_writesLatin = isLatin(event.text().front());
    if (const QChar there = characterAtPlaceOf(event); !there.isNull() && (!m_writesLatin || !isLatin(character)))
        character = there;
    return strokeOf(character, modifiers);
}

} // namespace Paperlark
