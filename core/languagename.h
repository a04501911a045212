#pragma once

#include <QString>

namespace Paperlark {

// The language's own name for itself ("한국어"); of no code, "Unknown language".
QString languageName(const QString &code);

} // namespace Paperlark
