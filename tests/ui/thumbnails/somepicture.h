#pragma once

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace Paperlark::Testing {

// A picture made on the spot: two halves, so that one sees which part is shown.
inline QImage someImage(const QSize &size, Qt::GlobalColor left = Qt::red, Qt::GlobalColor right = Qt::blue)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(left);
    QPainter painter(&image);
    painter.fillRect(size.width() / 2, 0, size.width() - size.width() / 2, size.height(), right);
    return image;
}

inline QByteArray encoded(const QImage &image, const char *format = "PNG")
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

inline QByteArray somePicture(const QSize &size = {1200, 648}, const char *format = "PNG")
{
    return encoded(someImage(size), format);
}

} // namespace Paperlark::Testing
