#pragma once

#include <QJsonValue>
#include <QStringView>

#include <optional>

namespace Paperlark {

// Reads what Python prints of a value: 'strings' and "strings" with their escapes, numbers, True, False, None, [lists],
// (tuples) and {'dicts': …}. Nothing when the text is anything else, has a tail, or nests deeper than 64.
std::optional<QJsonValue> pythonLiteral(QStringView text);

} // namespace Paperlark
