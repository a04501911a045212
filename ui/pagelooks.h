#pragma once

#include "core/reading/pagestyle.h"

namespace Paperlark {

// The theme and fonts in force as the plain values that the renderer takes; `narrow` has the smaller title.
PageStyle pageStyle(const QStringList &languages, bool narrow);

} // namespace Paperlark
