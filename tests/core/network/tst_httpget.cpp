// One careful GET, against a server that does everything wrong.
#include "core/network/httpget.h"

#include "core/network/networkgate.h"
#include "tests/core/network/faultyserver.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <zlib.h>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

using Outcome = HttpAnswer::Outcome;

namespace {

QByteArray packed(const QByteArray &plain)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(plain.size()))), Qt::Uninitialized);
    QByteArray in = plain;
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = uInt(in.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

QByteArray asGzip(const QByteArray &bytes)
{
    return FaultyServer::whole("200 OK", bytes, "Content-Encoding: gzip");
}

QByteArray chunked(const QByteArray &chunks)
{
    return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n" + chunks;
}

// kB that the process holds at most since the peak was put back.
qint64 peakMemory()
{
    QFile file(u"/proc/self/status"_s);
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

bool putBackPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    return file.open(QIODevice::WriteOnly) && file.write("5") == 1;
}

} // namespace

class HttpGetTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server = std::make_unique<FaultyServer>();
        m_gate = std::make_unique<NetworkGate>(false);
        m_network = std::make_unique<Network>(*m_gate, patientPolicy());
    }
    void cleanup()
    {
        m_network.reset();
        m_gate.reset();
        m_server.reset();
    }

    void whatComesWholeIsHandedOver()
    {
        m_server->answers["/a.md"] = {FaultyServer::whole(
            "200 OK", "# Papers",
            "ETag: \"x1\"\r\nLast-Modified: Mon, 23 Dec 2024 08:00:00 GMT\r\nContent-Type: Text/Markdown; charset=utf-8")};
        QSignalSpy ended(m_gate.get(), &NetworkGate::ended);
        const HttpAnswer answer = get(u"/a.md"_s);
        QCOMPARE(answer.outcome, Outcome::Complete);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, "# Papers");
        QCOMPARE(answer.tag, "\"x1\"");
        QCOMPARE(answer.modified, "Mon, 23 Dec 2024 08:00:00 GMT");
        QCOMPARE(answer.type, "text/markdown");
        QCOMPARE(m_gate->requests(), 1);
        QCOMPARE(ended.size(), 1);
        const auto record = ended.first().first().value<RequestRecord>();
        QCOMPARE(record.status, 200);
        QCOMPARE(record.bytes, 8);
        QCOMPARE(record.address, m_server->url(u"/a.md"_s).toString());
        QVERIFY(!record.result.isEmpty());
    }

    void nothingIsToldThatNeedNotBe()
    {
        m_server->answers["/a.md"] = {FaultyServer::whole("200 OK", "x", "Set-Cookie: who=me")};
        QCOMPARE(get(u"/a.md#part"_s).outcome, Outcome::Complete);
        QCOMPARE(get(u"/a.md"_s).outcome, Outcome::Complete);
        for (const FaultyServer::Asked &asked : std::as_const(m_server->asked)) {
            QCOMPARE(asked.path, "/a.md");
            QVERIFY(!asked.headers.contains("cookie"));
            QVERIFY(!asked.headers.contains("referer"));
            QVERIFY(!asked.headers.contains("upgrade"));
            QVERIFY(!asked.headers.contains("accept-language") || asked.headers.value("accept-language").startsWith("en"));
            QVERIFY(asked.headers.value("user-agent").startsWith("Paperlark/"));
            QCOMPARE(asked.headers.value("host"), "127.0.0.1:" + QByteArray::number(m_server->port()));
        }
    }

    void validatorsGoAlongAnd304IsNoBody()
    {
        m_server->answers["/a.md"] = {FaultyServer::whole("304 Not Modified", {})};
        HttpRequest request = to(u"/a.md"_s);
        request.tag = "\"x1\"";
        request.modified = "Mon, 23 Dec 2024 08:00:00 GMT";
        QCOMPARE(get(request).outcome, Outcome::NotModified);
        QCOMPARE(m_server->asked.first().headers.value("if-none-match"), "\"x1\"");
        QCOMPARE(m_server->asked.first().headers.value("if-modified-since"), "Mon, 23 Dec 2024 08:00:00 GMT");
        QCOMPARE(get(u"/a.md"_s).outcome, Outcome::Failed); // nobody asked whether
    }

    void gzipIsUnpackedAndLooksAtItsSum()
    {
        const QByteArray text = QByteArray("papers ").repeated(5000);
        m_server->answers["/a"] = {asGzip(packed(text))};
        QCOMPARE(get(u"/a"_s).body, text);
        // Whoever says no length is believed when the sum is right.
        m_server->answers["/b"] = {"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n" + packed(text)};
        QCOMPARE(get(u"/b"_s).body, text);
    }

    void whatIsNotWholeIsAnErrorAndGivesNothing_data()
    {
        QTest::addColumn<QByteArray>("sent");
        const QByteArray text = QByteArray("papers ").repeated(5000);
        const QByteArray gzip = packed(text);
        QByteArray wrongSum = gzip;
        wrongSum[wrongSum.size() - 6] = char(wrongSum[wrongSum.size() - 6] + 1);
        QTest::newRow("cut in the body") << "HTTP/1.1 200 OK\r\nContent-Length: 100\r\nConnection: close\r\n\r\nhalf"_ba;
        QTest::newRow("cut in the headers") << "HTTP/1.1 200 OK\r\nContent-Le"_ba;
        QTest::newRow("cut in a chunk") << chunked("a\r\n01234");
        QTest::newRow("no last chunk") << chunked("4\r\nhalf\r\n");
        QTest::newRow("no length at all") << "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nwho knows"_ba;
        QTest::newRow("gzip cut, length lies") << asGzip(gzip.chopped(12));
        QTest::newRow("gzip cut, no length")
            << "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n" + gzip.chopped(12);
        QTest::newRow("gzip with a wrong sum") << asGzip(wrongSum);
        QTest::newRow("gzip that is none") << asGzip("plain text");
        QTest::newRow("gzip that goes on behind its end") << asGzip(gzip + "more");
        QTest::newRow("a packing that nobody asked for") << FaultyServer::whole("200 OK", "xyz", "Content-Encoding: br");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("garbage") << QByteArray("\x00\x01\x02\xff garbage", 12).repeated(40);
        QTest::newRow("500") << FaultyServer::whole("500 Oops", "# Papers");
        QTest::newRow("204") << "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"_ba;
        QTest::newRow("206") << FaultyServer::whole("206 Partial Content", "# Pap");
        QTest::newRow("401") << FaultyServer::whole("401 Who", "?", "WWW-Authenticate: Basic realm=\"x\"");
    }

    void whatIsNotWholeIsAnErrorAndGivesNothing()
    {
        QFETCH(QByteArray, sent);
        m_server->answers["/a"] = {sent};
        const HttpAnswer answer = get(u"/a"_s);
        QCOMPARE(answer.outcome, Outcome::Failed);
        QVERIFY(answer.body.isEmpty());
        QVERIFY2(answer.error.message.contains(u"127.0.0.1"_s), qPrintable(answer.error.message));
        QVERIFY(answer.error.message.endsWith(u'.'));
    }

    void absentIsNoFailure()
    {
        QCOMPARE(get(u"/missing"_s).outcome, Outcome::Absent);
        m_server->answers["/gone"] = {FaultyServer::whole("410 Gone", "x")};
        QCOMPARE(get(u"/gone"_s).outcome, Outcome::Absent);
    }

    void retryAfterIsReadUpToADay_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("seconds") << "120"_ba << 120 << 120;
        QTest::newRow("too long") << "9999999"_ba << 86400 << 86400;
        QTest::newRow("a date long ago") << "Mon, 23 Dec 2024 08:00:00 GMT"_ba << 0 << 0;
        const QDateTime soon = QDateTime::currentDateTimeUtc().addSecs(3600);
        QTest::newRow("a date") << QLocale::c().toString(soon, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1() << 3000 << 3600;
        QTest::newRow("nonsense") << "soon"_ba << -1 << -1;
        QTest::newRow("below zero") << "-5"_ba << -1 << -1;
    }

    void retryAfterIsReadUpToADay()
    {
        QFETCH(QByteArray, written);
        m_server->answers["/a"] = {FaultyServer::whole("429 Too Many Requests", "x", "Retry-After: " + written)};
        const HttpAnswer answer = get(u"/a"_s);
        QCOMPARE(answer.outcome, Outcome::Failed);
        QFETCH(int, least);
        QFETCH(int, most);
        QVERIFY2(answer.retryAfter >= least && answer.retryAfter <= most, qPrintable(QString::number(answer.retryAfter)));
    }

    void whatIsTooLargeIsGivenUp()
    {
        HttpRequest request = to(u"/a"_s);
        request.limit = 1000;
        m_server->answers["/a"] = {"HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n", false}; // by its word
        QCOMPARE(get(request).outcome, Outcome::Refused);
        m_server->answers["/a"] = {chunked("3e9\r\n" + QByteArray(1001, 'x') + "\r\n0\r\n\r\n")};
        QCOMPARE(get(request).outcome, Outcome::Refused);
        m_server->answers["/a"] = {asGzip(packed(QByteArray(1001, 'x')))};
        QCOMPARE(get(request).outcome, Outcome::Refused);
        m_server->answers["/a"] = {asGzip(packed(QByteArray(1000, 'x')))};
        QCOMPARE(get(request).outcome, Outcome::Complete);
    }

    void aGzipBombCostsLittle()
    {
        const QByteArray bomb = packed(QByteArray(qsizetype{400} << 20, '\0'));
        m_server->answers["/a"] = {asGzip(bomb)};
        if (!putBackPeak())
            QSKIP("The peak of memory can't be put back here.");
        const qint64 before = peakMemory();
        const HttpAnswer answer = get(u"/a"_s);
        QCOMPARE(answer.outcome, Outcome::Refused);
        QVERIFY2(peakMemory() - before <= 32 * 1024, qPrintable(u"%1 kB"_s.arg(peakMemory() - before)));
    }

    void redirectionsAreFollowedFiveTimes()
    {
        for (int i = 0; i < 6; ++i)
            m_server->answers["/" + QByteArray::number(i)] = {FaultyServer::redirection("/" + QByteArray::number(i + 1))};
        m_server->answers["/6"] = {FaultyServer::whole("200 OK", "here")};
        QSignalSpy ended(m_gate.get(), &NetworkGate::ended);
        const HttpAnswer answer = get(u"/1"_s);
        QCOMPARE(answer.body, "here");
        QCOMPARE(answer.address, m_server->url(u"/6"_s));
        QCOMPARE(ended.size(), 6); // each hop is a request
        QCOMPARE(get(u"/0"_s).outcome, Outcome::Refused);
        m_server->answers["/loop"] = {FaultyServer::redirection("/loop")};
        QCOMPARE(get(u"/loop"_s).outcome, Outcome::Refused);
    }

    void redirectionsToOtherPlacesAreNotFollowed_data()
    {
        QTest::addColumn<QByteArray>("target");
        for (const char *target : {"file:///etc/hostname", "qrc:/a", "data:text/plain,hello", "ftp://example.org/a",
                                   "javascript:1", "http://user:secret@example.org/", "http:///nowhere"})
            QTest::newRow(target) << QByteArray(target);
    }

    void redirectionsToOtherPlacesAreNotFollowed()
    {
        QFETCH(QByteArray, target);
        m_server->answers["/a"] = {FaultyServer::redirection(target)};
        const HttpAnswer answer = get(u"/a"_s);
        QVERIFY(answer.outcome == Outcome::Refused || answer.outcome == Outcome::Failed);
        QVERIFY(!answer.error.message.isEmpty());
        QVERIFY(!answer.error.message.contains(u"secret"_s));
        QCOMPARE(m_gate->requests(), 1);
    }

    void aRedirectionWithoutATargetIsAnError()
    {
        m_server->answers["/a"] = {FaultyServer::whole("302 Found", {})};
        QCOMPARE(get(u"/a"_s).outcome, Outcome::Failed);
    }

    void onlyTheWebIsAsked_data()
    {
        QTest::addColumn<QUrl>("url");
        for (const char *url : {"file:///etc/hostname", "qrc:/a", "data:,x", "ftp://example.org/", "https:///x", "",
                                "https://me:secret@example.org/"})
            QTest::newRow(url) << QUrl(QString::fromLatin1(url));
    }

    void onlyTheWebIsAsked()
    {
        QFETCH(QUrl, url);
        QCOMPARE(get(HttpRequest{.address = url}).outcome, Outcome::Refused);
        QCOMPARE(m_gate->requests(), 0);
    }

    // With the policy that readers have.
    void thisComputerAndItsNeighboursAreNotAsked_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QStringList>("addresses");
        QTest::newRow("loopback") << u"127.0.0.1"_s << QStringList();
        QTest::newRow("loopback, IPv6") << u"[::1]"_s << QStringList();
        QTest::newRow("mapped") << u"[::ffff:127.0.0.1]"_s << QStringList();
        QTest::newRow("private") << u"192.168.1.1"_s << QStringList();
        QTest::newRow("a number") << u"2130706433"_s << QStringList{u"127.0.0.1"_s};
        QTest::newRow("a name of loopback") << u"localhost"_s << QStringList{u"127.0.0.1"_s};
        QTest::newRow("a name of a neighbour") << u"printer.example"_s << QStringList{u"10.1.2.3"_s};
        QTest::newRow("one of two") << u"both.example"_s << QStringList{u"93.184.216.34"_s, u"169.254.169.254"_s};
        QTest::newRow("unique local") << u"six.example"_s << QStringList{u"fd00::1"_s};
    }

    void thisComputerAndItsNeighboursAreNotAsked()
    {
        QFETCH(QString, host);
        QFETCH(QStringList, addresses);
        HttpPolicy policy;
        policy.resolve = [addresses](const QString &) { return addresses; };
        m_network = std::make_unique<Network>(*m_gate, policy);
        const HttpAnswer answer = get(HttpRequest{.address = QUrl(u"http://%1:%2/"_s.arg(host).arg(m_server->port()))});
        QCOMPARE(answer.outcome, Outcome::Refused);
        QCOMPARE(m_gate->requests(), 0);
        QCOMPARE(m_server->connections, 0);
    }

    // A public place that leads to a private one: the name is looked up anew at each hop.
    void aRedirectionToTheNeighbourhoodIsNotFollowed()
    {
        HttpPolicy policy = patientPolicy();
        policy.isPublic = [](const QString &numbers) { return numbers == "127.0.0.1"_L1 || isPublicAddress(numbers); };
        m_network = std::make_unique<Network>(*m_gate, policy);
        m_server->answers["/a"] = {FaultyServer::redirection("http://127.0.0.2:" + QByteArray::number(m_server->port()) + "/b")};
        const HttpAnswer answer = get(u"/a"_s);
        QCOMPARE(answer.outcome, Outcome::Refused);
        QVERIFY(answer.error.message.contains(u"127.0.0.2"_s));
        QCOMPARE(m_server->asked.size(), 1);
    }

    // The connection goes to the address that was looked at: a second look-up could tell another one.
    void theNameIsLookedUpOnce()
    {
        m_server->answers["/a"] = {FaultyServer::whole("200 OK", "x")};
        auto lookups = std::make_shared<std::atomic<int>>(0);
        HttpPolicy policy = patientPolicy();
        policy.resolve = [lookups](const QString &) {
            ++*lookups;
            return QStringList{u"127.0.0.1"_s};
        };
        m_network = std::make_unique<Network>(*m_gate, policy);
        QUrl url = m_server->url(u"/a"_s);
        url.setHost(u"papers.example"_s);
        QCOMPARE(get(HttpRequest{.address = url}).body, "x");
        QCOMPARE(lookups->load(), 1);
        QCOMPARE(m_server->asked.first().headers.value("host"), "papers.example:" + QByteArray::number(m_server->port()));
    }

    void aHostThatIsNotFoundIsNamed()
    {
        HttpPolicy policy;
        policy.resolve = [](const QString &) { return QStringList(); };
        m_network = std::make_unique<Network>(*m_gate, policy);
        const HttpAnswer answer = get(HttpRequest{.address = QUrl(u"https://nowhere.example/"_s)});
        QCOMPARE(answer.outcome, Outcome::Failed);
        QVERIFY(answer.error.message.contains(u"nowhere.example"_s));
    }

    void nobodyWaitsForASlowLookUp()
    {
        auto block = std::make_shared<std::atomic<bool>>(true);
        HttpPolicy policy;
        policy.connectTimeout = 100;
        policy.resolve = [block](const QString &) {
            while (*block)
                QThread::msleep(5);
            return QStringList{u"127.0.0.1"_s};
        };
        m_network = std::make_unique<Network>(*m_gate, policy);
        QCOMPARE(get(HttpRequest{.address = QUrl(u"https://slow.example/"_s)}).outcome, Outcome::Failed);
        *block = false;
    }

    void silenceEndsInTime_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("before a word") << ""_ba;
        QTest::newRow("in the headers") << "HTTP/1.1 200 OK\r\nContent-"_ba;
        QTest::newRow("in the body") << "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"_ba;
    }

    void silenceEndsInTime()
    {
        QFETCH(QByteArray, sent);
        HttpPolicy policy = patientPolicy();
        policy.idleTimeout = 200;
        m_network = std::make_unique<Network>(*m_gate, policy);
        m_server->answers["/a"] = {sent, false};
        QCOMPARE(get(u"/a"_s).outcome, Outcome::Failed);
    }

    void whoeverDripsIsNotWaitedForForEver()
    {
        HttpPolicy policy = patientPolicy();
        policy.wholeTimeout = 500;
        m_network = std::make_unique<Network>(*m_gate, policy);
        m_server->answers["/a"] = {.bytes = FaultyServer::whole("200 OK", QByteArray(10'000, 'x')), .dripping = 10};
        const HttpAnswer answer = get(u"/a"_s);
        QCOMPARE(answer.outcome, Outcome::Failed);
        QVERIFY(answer.body.isEmpty());
    }

    void theSecondAddressIsTriedWhereTheFirstIsDead()
    {
        m_server->answers["/a"] = {FaultyServer::whole("200 OK", "x")};
        HttpPolicy policy = patientPolicy();
        policy.resolve = [](const QString &) { return QStringList{u"127.0.0.9"_s, u"127.0.0.1"_s}; };
        m_network = std::make_unique<Network>(*m_gate, policy);
        QUrl url = m_server->url(u"/a"_s);
        url.setHost(u"papers.example"_s);
        QCOMPARE(get(HttpRequest{.address = url}).body, "x");
    }

    void twoAtATimeAskAHost()
    {
        m_server->answer = [](const FaultyServer::Asked &) {
            return FaultyServer::Answer{.bytes = FaultyServer::whole("200 OK", "x"), .delay = 30};
        };
        int done = 0;
        std::vector<std::unique_ptr<HttpGet>> all;
        for (int i = 0; i < 10; ++i) {
            all.push_back(std::make_unique<HttpGet>(*m_network, to(u"/%1"_s.arg(i))));
            connect(all.back().get(), &HttpGet::finished, this,
                    [&done](const HttpAnswer &answer) { done += answer.isComplete(); });
            all.back()->start();
        }
        all[5].reset(); // one that waits goes
        QTRY_COMPARE(done, 9);
        QVERIFY2(m_server->mostAtOnce <= 2, qPrintable(QString::number(m_server->mostAtOnce)));
    }

    void offlineSendsNothingAndGivesUpWhatIsUnderWay()
    {
        m_gate->setOffline(true);
        QCOMPARE(get(u"/a"_s).outcome, Outcome::Offline);
        QCOMPARE(m_gate->requests(), 0);
        m_gate->setOffline(false);
        m_server->answers["/a"] = {{}, false};
        HttpGet hanging(*m_network, to(u"/a"_s));
        QSignalSpy finished(&hanging, &HttpGet::finished);
        hanging.start();
        QTRY_COMPARE(m_server->asked.size(), 1);
        m_gate->setOffline(true);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().value<HttpAnswer>().outcome, Outcome::Offline);
        QCOMPARE(m_server->connections, 1);
    }

    void cancelEndsOnce()
    {
        m_server->answers["/a"] = {{}, false};
        HttpGet hanging(*m_network, to(u"/a"_s));
        QSignalSpy finished(&hanging, &HttpGet::finished);
        hanging.start();
        QTRY_COMPARE(m_server->asked.size(), 1);
        hanging.cancel();
        hanging.cancel();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().value<HttpAnswer>().outcome, Outcome::Cancelled);
        QTest::qWait(20);
        QCOMPARE(finished.size(), 1);
    }

private:
    static HttpPolicy patientPolicy()
    {
        return {.isPublic = [](const QString &) { return true; }};
    }
    HttpRequest to(const QString &path) const { return {.address = m_server->url(path)}; }
    HttpAnswer get(const QString &path) { return get(to(path)); }
    HttpAnswer get(const HttpRequest &request)
    {
        HttpGet one(*m_network, request);
        HttpAnswer answer{.status = -1};
        bool done = false;
        connect(&one, &HttpGet::finished, this, [&](const HttpAnswer &given) {
            answer = given;
            done = true;
        });
        one.start();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(done, 30'000); }();
        return answer;
    }

    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<NetworkGate> m_gate;
    std::unique_ptr<Network> m_network;
};

QTEST_GUILESS_MAIN(HttpGetTest)
#include "tst_httpget.moc"
