#pragma once

#include <QHash>
#include <QJsonValue>
#include <QStringView>

#include <optional>

namespace Paperlark {

// Reads what Python prints of a value: 'strings' and "strings" with their escapes, numbers, True, False, None, [lists],
// (tuples) and {'dicts': …}. Nothing when the text is anything else, has a tail, or nests deeper than 64.
// A QJsonObject sorts its keys: `placeOfKey` is told where each key is first written.
std::optional<QJsonValue> pythonLiteral(QStringView text, QHash<QString, qsizetype> *placeOfKey = nullptr);

} // namespace Paperlark
