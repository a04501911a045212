// Which pictures may be fetched at all, which without asking, and what counts as a picture.
#include "core/thumbnails/imageformat.h"
#include "core/thumbnails/thumbnailconsent.h"

#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class ThumbnailConsentTest final : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsAllowedBeforeTheReaderSaysSo()
    {
        for (const QString &host : knownThumbnailHosts())
            QVERIFY(!ThumbnailConsent().allows(host));
    }

    void alwaysIsForKnownHostsAndAHostForItselfAlone()
    {
        const ThumbnailConsent always{.always = true};
        QVERIFY(always.allows(u"cdn-thumbnails.huggingface.co"_s));
        QVERIFY(!always.allows(u"pictures.example"_s));
        QVERIFY(!always.allows(u"evil.huggingface.co"_s));
        QVERIFY(!always.allows(QString()));
        const ThumbnailConsent one{.hosts = {u"pictures.example"_s}};
        QVERIFY(one.allows(u"pictures.example"_s));
        QVERIFY(!one.allows(u"www.pictures.example"_s));
        QVERIFY(!one.allows(u"huggingface.co"_s));
    }

    void onlyPlainHttpsAddressesAreEverFetched_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("host");
        QTest::newRow("https") << u"https://cdn-uploads.huggingface.co/a.png"_s << u"cdn-uploads.huggingface.co"_s;
        QTest::newRow("unknown host") << u"https://pictures.example/a.png"_s << u"pictures.example"_s;
        QTest::newRow("http") << u"http://huggingface.co/a.png"_s << QString();
        QTest::newRow("file") << u"file:///a.png"_s << QString();
        QTest::newRow("data") << u"data:image/png;base64,AAAA"_s << QString();
        QTest::newRow("resource") << u"qrc:/a.png"_s << QString();
        QTest::newRow("port") << u"https://huggingface.co:8443/a.png"_s << QString();
        QTest::newRow("relative") << u"/a.png"_s << QString();
        QTest::newRow("dressed up") << u"https://huggingface.co.example/a.png"_s << QString();
        QTest::newRow("none") << QString() << QString();
    }

    void onlyPlainHttpsAddressesAreEverFetched()
    {
        QFETCH(QString, address);
        QTEST(thumbnailHost(address), "host");
    }

    void aPictureMovesWithinItsHostAndAmongKnownOnes()
    {
        const auto moves = [](const QString &to, const QString &host) { return mayThumbnailMoveTo(QUrl(to), host); };
        QVERIFY(moves(u"https://pictures.example/b.png"_s, u"pictures.example"_s));
        QVERIFY(moves(u"https://cdn-uploads.huggingface.co/b.png"_s, u"huggingface.co"_s));
        QVERIFY(!moves(u"https://tracker.example/b.png"_s, u"huggingface.co"_s));
        QVERIFY(!moves(u"https://huggingface.co/b.png"_s, u"pictures.example"_s)); // which nobody allowed
        QVERIFY(!moves(u"http://huggingface.co/b.png"_s, u"huggingface.co"_s));
    }

    void picturesGoByTheirFirstBytes()
    {
        QCOMPARE(imageFormat("\x89PNG\r\n\x1a\nrest"), QByteArray("png"));
        QCOMPARE(imageFormat("\xff\xd8\xff\xe0rest"), QByteArray("jpeg"));
        QCOMPARE(imageFormat("GIF89arest"), QByteArray("gif"));
        QCOMPARE(imageFormat(QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16)), QByteArray("webp"));
        for (const QByteArray &other :
             {QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), QByteArray("BM6"), QByteArray("II*"),
              QByteArray("<html>"), QByteArray("RIFF\x10\0\0\0WAVE", 12), QByteArray("\x89PNG"), QByteArray()})
            QCOMPARE(imageFormat(other), QByteArray());
    }
};

QTEST_GUILESS_MAIN(ThumbnailConsentTest)
#include "tst_thumbnailconsent.moc"
