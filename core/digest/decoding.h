#pragma once

#include "core/digest/digest.h"

namespace Paperlark {

// A file's text with LF line ends, and what had to be done to get it.
struct DecodedText {
    QString text{};
    QList<Notice> notices{};
    bool isText{true}; // false: the bytes are no text at all
};

// UTF-8, UTF-16 and UTF-32 with a byte order mark exactly; UTF-8 without one; old Korean, Japanese and Chinese encodings
// where the text says so beyond doubt (with a notice); else UTF-8 with U+FFFD for each wrong byte (with a notice).
DecodedText decodeDigest(const QByteArray &bytes);

} // namespace Paperlark
