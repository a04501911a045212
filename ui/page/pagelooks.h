#pragma once

#include "ui/page/textlooks.h"

namespace Paperlark {

// The theme and fonts in force, and what the reader wants of them, as the plain values that the renderer takes; `narrow` has the smaller title.
PageStyle pageStyle(const QStringList &languages, const TextLooks &looks, bool narrow);

// Black on white in sizes of paper, whatever the theme and the text scale; a px is 1/96 inch.
PageStyle printStyle(const QStringList &languages);

} // namespace Paperlark
