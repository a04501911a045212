#include "ui/thumbnails/imagedecoding.h"

#include "core/thumbnails/imageformat.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

namespace Paperlark {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::ImageDecoding)
};

constexpr qint64 mostPixels = 40'000'000;
constexpr int allocationLimit = 192; // MB: room for those pixels and the scaled copy

QSize scaledSize(const QSize &size, const ImageFit &fit)
{
    const bool whole = fit.manner == ImageFit::Manner::Whole;
    const QSize scaled = size.scaled(fit.place, whole ? Qt::KeepAspectRatio : Qt::KeepAspectRatioByExpanding);
    return (whole && scaled.width() > size.width() ? size : scaled).expandedTo({1, 1});
}

QImage cut(const QImage &image, const ImageFit &fit)
{
    if (fit.manner == ImageFit::Manner::Whole || image.size() == fit.place)
        return image;
    const QPoint corner((image.width() - fit.place.width()) / 2, (image.height() - fit.place.height()) / 2);
    return image.copy(QRect(corner, fit.place));
}

Error unreadable(const QString &why)
{
    return {Tr::tr("The picture is damaged and can't be shown."), why};
}

} // namespace

Result<QImage> decodedImage(const QByteArray &bytes, const ImageFit &fit)
{
    const QByteArray format = imageFormat(bytes);
    if (format.isEmpty())
        return unreadable(QStringLiteral("unknown format"));
    if (!QImageReader::supportedImageFormats().contains(format))
        return Error{
            Tr::tr("The picture is %1, which this computer can't show. Install Qt's image formats (qt6-image-formats-plugins).")
                .arg(QString::fromLatin1(format.toUpper()))};
    static const bool isLimited = (QImageReader::setAllocationLimit(allocationLimit), true);
    Q_UNUSED(isLimited);
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return unreadable(reader.errorString());
    if (qint64(size.width()) * size.height() > mostPixels)
        return Error{Tr::tr("The picture has more than 40 megapixels and is not shown.")};
    reader.setScaledSize(scaledSize(size, fit));
    const QImage image = reader.read();
    if (image.isNull())
        return unreadable(reader.errorString());
    return cut(image, fit).convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
}

} // namespace Paperlark
