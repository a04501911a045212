#pragma once

#include "core/digest/digest.h"

namespace Paperlark {

// Half a character, as an escape of JSON or a file in UTF-16 may hold one, is no text: nothing behind can store it, search it
// or hand it on. It becomes U+FFFD, with one notice for the file.
void makeWellFormed(ParsedFile &parsed);

} // namespace Paperlark
