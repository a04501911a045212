#include "ui/thumbnails/imagedecoding.h"

#include "tests/ui/thumbnails/somepicture.h"

#include <QTest>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

using Manner = ImageFit::Manner;

namespace {

// A PNG's head that claims this size, with hardly anything behind it.
QByteArray claim(quint32 width, quint32 height)
{
    QByteArray bytes = encoded(someImage({8, 8}));
    for (int i = 0; i < 4; ++i) {
        bytes[16 + i] = char(width >> (24 - 8 * i));
        bytes[20 + i] = char(height >> (24 - 8 * i));
    }
    quint32 crc = 0xFFFFFFFF; // of the chunk's name and content
    for (int i = 12; i < 29; ++i) {
        crc ^= quint8(bytes[i]);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320 : 0);
    }
    crc = ~crc;
    for (int i = 0; i < 4; ++i)
        bytes[29 + i] = char(crc >> (24 - 8 * i));
    return bytes;
}

} // namespace

class ImageDecodingTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyFormatIsShown_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("png") << somePicture({1200, 648}, "PNG");
        QTest::newRow("jpeg") << somePicture({1200, 648}, "JPG");
    }

    void everyFormatIsShown()
    {
        QFETCH(QByteArray, bytes);
        const auto whole = decodedImage(bytes, {.place = {320, 180}, .manner = Manner::Whole});
        QVERIFY(whole.has_value());
        QCOMPARE(whole->size(), QSize(320, 172));
        const auto covering = decodedImage(bytes, {.place = {96, 54}, .manner = Manner::Covering});
        QVERIFY(covering.has_value());
        QCOMPARE(covering->size(), QSize(96, 54));
        QVERIFY(qRed(covering->pixel(10, 27)) > 200 && qBlue(covering->pixel(10, 27)) < 60);
        QVERIFY(qBlue(covering->pixel(85, 27)) > 200 && qRed(covering->pixel(85, 27)) < 60);
    }

    void ofATallPictureTheMiddleIsShown()
    {
        QImage tall(100, 1000, QImage::Format_RGB32);
        tall.fill(Qt::white);
        QPainter(&tall).fillRect(0, 450, 100, 100, Qt::black);
        const auto shown = decodedImage(encoded(tall), {.place = {96, 54}, .manner = Manner::Covering});
        QVERIFY(shown.has_value());
        QCOMPARE(shown->size(), QSize(96, 54));
        QVERIFY(qGray(shown->pixel(48, 27)) < 60);
    }

    void aSmallOneIsNotEnlargedOnThePage()
    {
        const auto shown = decodedImage(somePicture({40, 30}), {.place = {320, 180}, .manner = Manner::Whole});
        QVERIFY(shown.has_value());
        QCOMPARE(shown->size(), QSize(40, 30));
    }

    void otherFormatsAreNotShownWhateverPlugInsThereAre()
    {
        const QByteArray bitmap = somePicture({8, 8}, "BMP");
        QVERIFY(!bitmap.isEmpty());
        const QByteArray drawing("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\"/>");
        for (const QByteArray &bytes : {bitmap, drawing, QByteArray(), QByteArray("text")})
            QVERIFY(!decodedImage(bytes, fit()));
    }

    void whatIsDamagedSaysSo()
    {
        const QByteArray picture = somePicture();
        for (const QByteArray &bytes : {picture.left(8), picture.left(30), QByteArray("\x89PNG\r\n\x1a\nnothing of the kind")}) {
            const auto shown = decodedImage(bytes, fit());
            QVERIFY(!shown.has_value());
            QVERIFY(shown.error().message.size() > 20);
        }
    }

    void moreThanFortyMegapixelsAreRefusedBeforeTheyAreDecoded()
    {
        const auto huge = decodedImage(claim(100'000, 100'000), fit());
        QVERIFY(!huge.has_value());
        const auto just = decodedImage(claim(8'001, 5'000), fit());
        QVERIFY(!just.has_value());
        QVERIFY2(just.error().message.contains("40"_L1), qPrintable(just.error().message));
    }

    void aWebpIsShownOrSaysWhatIsMissing()
    {
        // The smallest one there is: one pixel, lossless.
        const QByteArray webp = QByteArray::fromBase64("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
        const auto shown = decodedImage(webp, fit());
        if (!shown)
            QVERIFY2(shown.error().message.contains("WEBP"_L1), qPrintable(shown.error().message));
        else
            QCOMPARE(shown->size(), QSize(1, 1));
    }

private:
    static ImageFit fit() { return {.place = {320, 180}, .manner = Manner::Whole}; }
};

QTEST_MAIN(ImageDecodingTest)
#include "tst_imagedecoding.moc"
