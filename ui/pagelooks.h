#pragma once

#include "ui/textlooks.h"

namespace Paperlark {

// The theme and fonts in force, and what the reader wants of them, as the plain values that the renderer takes; `narrow` has the smaller title.
PageStyle pageStyle(const QStringList &languages, const TextLooks &looks, bool narrow);

} // namespace Paperlark
