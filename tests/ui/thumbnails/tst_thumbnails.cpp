// From the reader's word to a picture.
#include "ui/thumbnails/thumbnails.h"

#include "tests/ui/thumbnails/pictureserver.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

using State = Thumbnail::State;

class ThumbnailsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_pictures = std::make_unique<PictureServer>(); }
    void cleanup() { m_pictures.reset(); }

    void nothingIsAskedWithoutTheReadersWord()
    {
        QTRY_COMPARE(state(), State::NotLoaded);
        for (int i = 0; i < 20; ++i)
            state();
        QTest::qWait(50);
        QCOMPARE(m_pictures->server.connections, 0);
        QCOMPARE(m_pictures->gate.requests(), 0);
        QCOMPARE(look().host, PictureServer::host());
        QCOMPARE(look({}).state, State::None);
        QCOMPARE(look(u"file:///a.png"_s).state, State::None);
    }

    // Pages that first said "loading" would be laid out twice.
    void whatIsNotKeptIsKnownAtOnce()
    {
        QTRY_COMPARE(state(), State::NotLoaded);
        QCOMPARE(look(m_pictures->address("/another.png")).state, State::NotLoaded);
    }

    void onceLoadsThisOneAndNoOther()
    {
        QTRY_COMPARE(state(), State::NotLoaded);
        QVERIFY(thumbnails().fetchOnce(m_pictures->address()));
        QTRY_COMPARE(state(), State::Loaded);
        QCOMPARE(look().image.size(), QSize(320, 172));
        QCOMPARE(thumbnails().consent(), ThumbnailConsent());
        QTRY_COMPARE(look(m_pictures->address("/b.png")).state, State::NotLoaded);
        QCOMPARE(m_pictures->server.asked.size(), 1);
    }

    void aHostThatIsAllowedIsNotAskedAboutAgainAndNotAskedAgain()
    {
        QTRY_COMPARE(state(), State::NotLoaded);
        thumbnails().allow(PictureServer::host(), true);
        QTRY_COMPARE(state(), State::Loaded);
        QTRY_COMPARE(look(m_pictures->address("/b.png")).state, State::Loaded);
        QCOMPARE(m_pictures->server.asked.size(), 2);
        m_pictures->open(); // as the next run of the program
        QCOMPARE(thumbnails().consent().hosts, QStringList{PictureServer::host()});
        QTRY_COMPARE(state(), State::Loaded);
        QCOMPARE(m_pictures->server.asked.size(), 2); // it was kept
        thumbnails().allow(PictureServer::host(), false);
        QCOMPARE(thumbnails().consent(), ThumbnailConsent());
    }

    void whatWasKeptIsShownWithoutARequestOfflineToo()
    {
        QVERIFY(thumbnails().fetchOnce(m_pictures->address()));
        QTRY_COMPARE(state(), State::Loaded);
        m_pictures->gate.setOffline(true);
        m_pictures->open();
        QTRY_COMPARE(state(), State::Loaded);
        QCOMPARE(m_pictures->server.asked.size(), 1);
    }

    void offlineNothingIsAskedWhateverIsAllowed()
    {
        m_pictures->gate.setOffline(true);
        thumbnails().allow(PictureServer::host(), true);
        QTRY_COMPARE(state(), State::NotLoaded);
        QVERIFY(!thumbnails().fetchOnce(m_pictures->address()));
        QTest::qWait(50);
        QCOMPARE(m_pictures->server.connections, 0);
        m_pictures->gate.setOffline(false);
        QTRY_COMPARE(state(), State::Loaded);
    }

    void twoSizesAreOneRequest()
    {
        thumbnails().allow(PictureServer::host(), true);
        QTRY_COMPARE(state(), State::Loaded);
        const ImageFit card{.place = {96, 54}, .manner = ImageFit::Manner::Covering};
        QTRY_COMPARE(thumbnails().look(m_pictures->address(), card).state, State::Loaded);
        QCOMPARE(thumbnails().look(m_pictures->address(), card).image.size(), QSize(96, 54));
        QCOMPARE(m_pictures->server.asked.size(), 1);
    }

    void whatCantBeShownSaysWhyOnceAndIsNotAskedAgain_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path : {"/bad.png", "/text.png", "/none.png"})
            QTest::newRow(path) << QByteArray(path);
    }

    void whatCantBeShownSaysWhyOnceAndIsNotAskedAgain()
    {
        QFETCH(QByteArray, path);
        const QString address = m_pictures->address(path.constData());
        thumbnails().allow(PictureServer::host(), true);
        QTRY_COMPARE(look(address).state, State::Failed);
        QVERIFY(look(address).trouble.size() > 20);
        for (int i = 0; i < 10; ++i)
            look(address);
        QTest::qWait(50);
        QCOMPARE(m_pictures->server.asked.size(), 1);
        QCOMPARE(thumbnails().keptBytes(), 0);
        QVERIFY(thumbnails().fetchOnce(address)); // the reader tries again
        QTRY_COMPARE(m_pictures->server.asked.size(), 2);
        QTRY_COMPARE(look(address).state, State::Failed);
    }

    void damagedFilesAreFetchedAgain()
    {
        thumbnails().allow(PictureServer::host(), true);
        QTRY_COMPARE(state(), State::Loaded);
        QTRY_COMPARE(QDir(m_pictures->folder()).entryList(QDir::Files).size(), 1);
        QFile kept(QDir(m_pictures->folder()).entryInfoList(QDir::Files).first().filePath());
        QVERIFY(kept.open(QIODevice::ReadWrite) && kept.seek(200) && kept.write("damage") == 6);
        kept.close();
        m_pictures->open();
        QTRY_COMPARE(state(), State::Loaded);
        QCOMPARE(m_pictures->server.asked.size(), 2);
    }

    void emptyingTakesThemAwayAndSaysHowMuch()
    {
        QCOMPARE(thumbnails().empty(), 0);
        QVERIFY(thumbnails().fetchOnce(m_pictures->address()));
        QTRY_COMPARE(state(), State::Loaded);
        QTRY_VERIFY(thumbnails().keptBytes() > 0);
        const qint64 kept = thumbnails().keptBytes();
        QSignalSpy all(&thumbnails(), &Thumbnails::allChanged);
        QCOMPARE(thumbnails().empty(), kept);
        QCOMPARE(all.size(), 1);
        QTRY_COMPARE(state(), State::NotLoaded); // and is asked about again
        QCOMPARE(Thumbnails::inWords(12'400'000), u"12 MB"_s);
    }

    void withoutAPlaceToKeepThemPicturesAreShownAllTheSame()
    {
        QFile blocking(m_pictures->folder());
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        thumbnails().allow(PictureServer::host(), true);
        QTRY_COMPARE(state(), State::Loaded);
        QCOMPARE(m_pictures->server.asked.size(), 1);
    }

    // Each look costs next to nothing, however many there are and whatever is on its way.
    void scrollingThroughThousandsHoldsUpNobody()
    {
        thumbnails().allow(PictureServer::host(), true);
        m_pictures->server.answer = [](const FaultyServer::Asked &) {
            return FaultyServer::Answer{.bytes = FaultyServer::whole("200 OK", somePicture({64, 36})), .delay = 5};
        };
        QElapsedTimer timer;
        qint64 longest = 0;
        for (int i = 0; i < 3000; ++i) {
            timer.start();
            look(m_pictures->address(QByteArray("/many/" + QByteArray::number(i)).constData()));
            longest = std::max(longest, timer.nsecsElapsed());
            if (i % 100 == 0)
                QCoreApplication::processEvents();
        }
        QVERIFY2(longest < 2'000'000'000, qPrintable(QString::number(longest))); // a stall; promised is a frame
        QTRY_COMPARE(look(m_pictures->address("/many/2999")).state, State::Loaded);
        QVERIFY(m_pictures->server.asked.size() < 500);
    }

private:
    Thumbnails &thumbnails() { return *m_pictures->thumbnails; }
    Thumbnail look(const QString &address)
    {
        return thumbnails().look(address, {.place = {320, 180}, .manner = ImageFit::Manner::Whole});
    }
    Thumbnail look() { return look(m_pictures->address()); }
    State state() { return look().state; }

    std::unique_ptr<PictureServer> m_pictures{};
};

QTEST_MAIN(ThumbnailsTest)
#include "tst_thumbnails.moc"
