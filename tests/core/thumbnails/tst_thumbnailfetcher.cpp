// Pictures over the network, from a server of our own.
#include "core/thumbnails/thumbnailfetcher.h"

#include "core/network/networkgate.h"
#include "tests/core/network/faultyserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray png("\x89PNG\r\n\x1a\nthe rest");

} // namespace

class ThumbnailFetcherTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server = std::make_unique<FaultyServer>();
        m_gate = std::make_unique<NetworkGate>(false);
        ThumbnailFetcher::Options options;
        options.policy.isPublic = [](const QString &) { return true; };
        options.hostOf = [](const QString &address) { return QUrl(address).host(); };
        options.mayMoveTo = [](const QUrl &address, const QString &host) { return address.host() == host; };
        make(options);
    }

    void cleanup()
    {
        m_fetcher.reset();
        m_server.reset();
    }

    void aPictureIsFetched()
    {
        m_server->answers["/a.png"] = {FaultyServer::whole("200 OK", png)};
        fetch(u"/a.png"_s);
        QVERIFY(m_fetcher->isFetching(url(u"/a.png"_s)));
        QTRY_COMPARE(m_fetched->size(), 1);
        QCOMPARE(m_fetched->first()[0].toString(), url(u"/a.png"_s));
        QCOMPARE(m_fetched->first()[1].toByteArray(), png);
        QVERIFY(!m_fetcher->isFetching(url(u"/a.png"_s)));
        const auto headers = m_server->asked.first().headers;
        QVERIFY(!headers.contains("cookie") && !headers.contains("referer"));
    }

    void whatIsNoPictureIsNotKept()
    {
        m_server->answers["/a.png"] = {FaultyServer::whole("200 OK", "<svg/>", "Content-Type: image/png")};
        fetch(u"/a.png"_s);
        QTRY_COMPARE(m_failed->size(), 1);
        QVERIFY(trouble().contains("127.0.0.1"_L1) && trouble().contains("PNG"_L1));
        QVERIFY(m_fetched->isEmpty());
    }

    void whatIsTooLargeIsRefused()
    {
        m_server->answers["/a.png"] = {FaultyServer::whole("200 OK", png + QByteArray(ThumbnailFetcher::largestImage, 'x'))};
        fetch(u"/a.png"_s);
        QTRY_COMPARE(m_failed->size(), 1);
        QVERIFY(m_fetched->isEmpty());
    }

    void whatIsNotThereOrCutOffSaysSo()
    {
        m_server->answers["/cut.png"] = {"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + png};
        fetch(u"/cut.png"_s);
        fetch(u"/none.png"_s);
        QTRY_COMPARE(m_failed->size(), 2);
        for (const QVariantList &failure : *m_failed)
            QVERIFY(failure[1].value<Error>().message.size() > 20);
    }

    void itIsNotFetchedByWayOfAnotherHost()
    {
        m_server->answers["/a.png"] = {
            FaultyServer::redirection("http://localhost:" + QByteArray::number(m_server->port()) + "/b.png")};
        m_server->answers["/b.png"] = {FaultyServer::whole("200 OK", png)};
        fetch(u"/a.png"_s);
        QTRY_COMPARE(m_failed->size(), 1);
        QVERIFY2(trouble().contains("localhost"_L1), qPrintable(trouble()));
        QCOMPARE(m_server->asked.size(), 1); // the other was never asked
    }

    void itMayMoveWithinItsHost()
    {
        m_server->answers["/a.png"] = {FaultyServer::redirection("/b.png")};
        m_server->answers["/b.png"] = {FaultyServer::whole("200 OK", png)};
        fetch(u"/a.png"_s);
        QTRY_COMPARE(m_fetched->size(), 1);
    }

    void thisComputerIsNeverAskedUnlessATestSaysSo()
    {
        ThumbnailFetcher::Options options;
        options.hostOf = [](const QString &address) { return QUrl(address).host(); };
        options.mayMoveTo = [](const QUrl &, const QString &) { return true; };
        make(options);
        fetch(u"/a.png"_s);
        QTRY_COMPARE(m_failed->size(), 1);
        make({});
        QCOMPARE(m_fetcher->hostOf(url(u"/a.png"_s)), QString());
        fetch(u"/a.png"_s);
        QTRY_COMPARE(m_failed->size(), 1);
        QCOMPARE(m_server->connections, 0);
    }

    void offlineNothingIsAsked()
    {
        m_gate->setOffline(true);
        QVERIFY(m_fetcher->isOffline());
        fetch(u"/a.png"_s);
        QTRY_COMPARE(m_givenUp->size(), 1);
        QVERIFY(m_failed->isEmpty());
        QCOMPARE(m_server->connections, 0);
        QCOMPARE(m_gate->requests(), 0);
    }

    void goingOfflineGivesUpWhatIsUnderWay()
    {
        m_server->answers["/a.png"] = {.bytes = FaultyServer::whole("200 OK", png), .delay = 60'000};
        fetch(u"/a.png"_s);
        QTRY_COMPARE(m_server->asked.size(), 1);
        m_gate->setOffline(true);
        QTRY_COMPARE(m_givenUp->size(), 1);
        QVERIFY(!m_fetcher->isFetching(url(u"/a.png"_s)));
    }

    void ofTooManyTheOldestAreGivenUpAndTheNewestComeFirst()
    {
        int number = 0;
        m_server->answer = [](const FaultyServer::Asked &) {
            return FaultyServer::Answer{.bytes = FaultyServer::whole("200 OK", png), .delay = 20};
        };
        constexpr int wished = 60;
        while (number < wished)
            fetch(u"/%1.png"_s.arg(number++));
        const int come = ThumbnailFetcher::mostAtOnce + ThumbnailFetcher::mostWaiting;
        QTRY_COMPARE(m_fetched->size(), come);
        QCOMPARE(m_givenUp->size(), wished - come);
        QVERIFY(m_server->mostAtOnce <= 2); // a host
        QStringList order;
        for (const QVariantList &one : *m_fetched)
            order += one[0].toString();
        QVERIFY(order.indexOf(url(u"/59.png"_s)) < order.indexOf(url(u"/40.png"_s)));
        QVERIFY(!order.contains(url(u"/20.png"_s)));
    }

    void theSameIsAskedOnce()
    {
        m_server->answers["/a.png"] = {FaultyServer::whole("200 OK", png)};
        for (int i = 0; i < 5; ++i)
            fetch(u"/a.png"_s);
        QTRY_COMPARE(m_fetched->size(), 1);
        QTest::qWait(50);
        QCOMPARE(m_server->asked.size(), 1);
    }

private:
    void make(const ThumbnailFetcher::Options &options)
    {
        m_fetcher = std::make_unique<ThumbnailFetcher>(*m_gate, options);
        m_fetched = std::make_unique<QSignalSpy>(m_fetcher.get(), &ThumbnailFetcher::fetched);
        m_failed = std::make_unique<QSignalSpy>(m_fetcher.get(), &ThumbnailFetcher::failed);
        m_givenUp = std::make_unique<QSignalSpy>(m_fetcher.get(), &ThumbnailFetcher::givenUp);
    }
    QString url(const QString &path) const { return m_server->url(path).toString(); }
    void fetch(const QString &path) { m_fetcher->fetch(url(path)); }
    QString trouble() const { return m_failed->first()[1].value<Error>().message; }

    std::unique_ptr<FaultyServer> m_server{};
    std::unique_ptr<NetworkGate> m_gate{};
    std::unique_ptr<ThumbnailFetcher> m_fetcher{};
    std::unique_ptr<QSignalSpy> m_fetched{};
    std::unique_ptr<QSignalSpy> m_failed{};
    std::unique_ptr<QSignalSpy> m_givenUp{};
};

QTEST_GUILESS_MAIN(ThumbnailFetcherTest)
#include "tst_thumbnailfetcher.moc"
