#include "ui/keys/keyclaim.h"

#include <QKeyEvent>

#include <algorithm>

namespace Paperlark {

bool claimKey(QEvent &event, std::initializer_list<int> keys)
{
    if (event.type() != QEvent::ShortcutOverride) {
        return false;
    }
    const auto &key = static_cast<QKeyEvent &>(event);
    const bool plain = !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (!plain || std::find(keys.begin(), keys.end(), key.key()) == keys.end()) {
        return false;
    }
    event.accept();
    return true;
}

bool claimPress(QEvent &event)
{
    const bool shifted = event.type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent &>(event).modifiers() & Qt::ShiftModifier; // Shift+Space reads back wherever the focus is
    return !shifted && claimKey(event, {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter});
}

} // namespace Paperlark
