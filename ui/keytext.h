#pragma once

#include <QKeySequence>
#include <QStringList>

namespace Paperlark {

// A shortcut as key caps, one a stroke: "G, T" → g t; "Shift+P" → ⇧P; "Ctrl+K" → Ctrl K.
QStringList keyCaps(const QKeySequence &keys);

} // namespace Paperlark
