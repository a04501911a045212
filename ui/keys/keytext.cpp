#include "ui/keys/keytext.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

QString keyName(Qt::Key key, bool shifted)
{
    static const QHash<Qt::Key, QString> signs{{Qt::Key_Left, u"←"_s},    {Qt::Key_Right, u"→"_s},  {Qt::Key_Up, u"↑"_s},
                                               {Qt::Key_Down, u"↓"_s},    {Qt::Key_Return, u"↵"_s}, {Qt::Key_Enter, u"↵"_s},
                                               {Qt::Key_Escape, u"Esc"_s}};
    if (signs.contains(key)) {
        return signs.value(key);
    }
    const QString name = QKeySequence(key).toString(QKeySequence::NativeText);
    return name.size() == 1 && !shifted ? name.toLower() : name;
}

QString cap(const QKeyCombination &stroke)
{
    const Qt::KeyboardModifiers modifiers = stroke.keyboardModifiers();
    QString text;
    if (modifiers & Qt::ControlModifier) {
        text += "Ctrl "_L1;
    }
    if (modifiers & Qt::AltModifier) {
        text += "Alt "_L1;
    }
    if (modifiers & Qt::ShiftModifier) {
        text += u'⇧';
    }
    const bool upper = modifiers & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier);
    return text + keyName(stroke.key(), upper);
}

} // namespace

QStringList keyCaps(const QKeySequence &keys)
{
    QStringList caps;
    for (int i = 0; i < keys.count(); ++i) {
        caps.append(cap(keys[static_cast<uint>(i)]));
    }
    return caps;
}

QString keyText(const QKeySequence &keys)
{
    QStringList strokes;
    for (int i = 0; i < keys.count(); ++i) {
        const QString text = QKeySequence(keys[static_cast<uint>(i)]).toString(QKeySequence::NativeText);
        strokes.append(text.size() == 1 ? text.toLower() : text);
    }
    return strokes.join(u' ');
}

} // namespace Paperlark
