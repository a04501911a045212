#pragma once

#include <QKeySequence>
#include <QStringList>

namespace Paperlark {

// A shortcut as key caps, one a stroke: "G, T" → g t; "Shift+P" → ⇧P; "Ctrl+K" → Ctrl K.
QStringList keyCaps(const QKeySequence &keys);

// The same in one line, for tool tips and sentences: "g t", "Shift+P", "Ctrl+K". Empty: no key.
QString keyText(const QKeySequence &keys);

} // namespace Paperlark
