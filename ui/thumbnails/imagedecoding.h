#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace Paperlark {

// How an image is to lie in its place, in device pixels.
struct ImageFit {
    enum class Manner {
        Whole,   // all of it, as large as the place allows; never enlarged
        Covering // the place is filled, and what stands over is cut off
    };
    QSize place{};
    Manner manner{};

    friend bool operator==(const ImageFit &, const ImageFit &) = default;
};

// Foreign bytes → an image of that size. The format is that of the first bytes, at most 40 megapixels; decoded scaled, the
// first picture of a moving one. May take a second: in a thread where nobody waits.
Result<QImage> decodedImage(const QByteArray &bytes, const ImageFit &fit);

} // namespace Paperlark
