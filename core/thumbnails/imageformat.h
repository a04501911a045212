#pragma once

#include <QByteArray>

namespace Paperlark {

// The format of an image by its first bytes: "png", "jpeg", "gif" or "webp". Empty: none of them, whatever it calls itself.
QByteArray imageFormat(const QByteArray &bytes);

} // namespace Paperlark
