#pragma once

#include "core/result.h"

#include <QKeySequence>
#include <QMap>
#include <QStringList>

namespace Paperlark {

using KeysById = QMap<QString, QList<QKeySequence>>; // by the id of an action; an empty list: no key

// Letters and signs that act without Ctrl or Alt are in the way of who speaks or types with trouble (WCAG 2.1.4).
enum class SingleKeys { On, WithAlt, Off };

// What the reader chose about keys; as text it is keys.json.
struct KeyScheme {
    QString preset{}; // of keypresets.h; empty: Paperlark's own keys
    SingleKeys singleKeys{};
    KeysById changes{}; // over the preset

    friend bool operator==(const KeyScheme &, const KeyScheme &) = default;
};

QByteArray toJson(const KeyScheme &scheme);
Result<KeyScheme> keySchemeOf(const QByteArray &json); // an id that no action has is kept: a later version may know it

// A file that is not there is an empty scheme.
Result<KeyScheme> readKeyScheme(const QString &file);
Result<void> writeKeyScheme(const QString &file, const KeyScheme &scheme);

} // namespace Paperlark
