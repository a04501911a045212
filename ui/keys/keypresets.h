#pragma once

#include "ui/keys/keyscheme.h"

namespace Paperlark {

// Habits of other programs and keyboards: the keys that differ from Paperlark's own. Each is a file of
// resources/keys/, written as keys.json is.
struct KeyPreset {
    QString id{};   // the name of its file; empty: Paperlark's own
    QString name{}; // for the reader
    KeysById keys{};
};

const QList<KeyPreset> &keyPresets();            // Paperlark's own is the first
const KeyPreset &presetNamed(const QString &id); // an unknown one: Paperlark's own

} // namespace Paperlark
