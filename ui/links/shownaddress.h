#pragma once

#include <QString>

class QFontMetrics;

namespace Paperlark {

// An address for the eye, as one plain line. However little room there is, the end of the host stays in sight: it says whose
// page it is, and an address can begin with whatever its owner likes.
QString elidedAddress(const QString &address, const QFontMetrics &metrics, int width);

// The same in a sentence, at most 120 characters.
QString shortAddress(const QString &address);

// As elidedAddress() gets it where room is dear: without https://, which goes without saying.
QString bareAddress(const QString &address);

} // namespace Paperlark
