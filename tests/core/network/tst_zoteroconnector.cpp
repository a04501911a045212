// Papers on their way to Zotero's connector server, in the words that its own browser connector uses.
#include "core/network/zoteroconnector.h"
#include "stubzotero.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTest>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

namespace {

const QJsonArray items{QJsonObject{{u"itemType"_s, u"preprint"_s}, {u"title"_s, u"제목 – title"_s}}};

} // namespace

class ZoteroConnectorTest final : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsSentUnasked()
    {
        StubZotero zotero;
        const ZoteroConnector connector({.port = zotero.port()});
        QTest::qWait(50);
        QVERIFY(zotero.requests.isEmpty());
    }

    void itSpeaksAsTheConnectorDoes()
    {
        StubZotero zotero;
        QCOMPARE(outcome(zotero), u"saved"_s);
        QCOMPARE(zotero.requests.size(), 2);
        const Request ping = zotero.requests[0];
        QCOMPARE(ping.line, QByteArray("GET /connector/ping HTTP/1.1"));
        QVERIFY(ping.body.isEmpty());
        const Request save = zotero.requests[1];
        QCOMPARE(save.line, QByteArray("POST /connector/saveItems HTTP/1.1"));
        QCOMPARE(save.headers.value("content-type"), QByteArray("application/json"));
        for (const Request &request : {ping, save}) {
            QCOMPARE(request.headers.value("host"), QByteArray("127.0.0.1:") + QByteArray::number(zotero.port()));
            QCOMPARE(request.headers.value("x-zotero-connector-api-version"), QByteArray("3"));
            QVERIFY(!request.headers.value("user-agent").startsWith("Mozilla/")); // browsers are sent away
            QVERIFY(!request.headers.contains("cookie") && !request.headers.contains("origin"));
        }
        const QJsonObject body = QJsonDocument::fromJson(save.body).object();
        QCOMPARE(body.keys(), (QStringList{u"items"_s, u"sessionID"_s, u"uri"_s}));
        QVERIFY(!body.value("sessionID"_L1).toString().isEmpty());
        QCOMPARE(body.value("uri"_L1).toString(), u"https://arxiv.org/abs/2412.13649"_s);
        QCOMPARE(body.value("items"_L1).toArray(), items);
    }

    void eachSendingIsASessionOfItsOwn()
    {
        StubZotero zotero;
        outcome(zotero);
        outcome(zotero);
        const auto session = [&](int request) {
            return QJsonDocument::fromJson(zotero.requests.value(request).body).object().value("sessionID"_L1).toString();
        };
        QVERIFY(!session(1).isEmpty() && session(1) != session(3));
    }

    void whatBecomesOfIt_data()
    {
        QTest::addColumn<QByteArray>("ping");
        QTest::addColumn<QByteArray>("save");
        QTest::addColumn<QString>("outcome");
        const QByteArray there = StubZotero::answer("200 OK", "");
        const QByteArray created = StubZotero::answer("201 Created", "");
        const QByteArray moved = "HTTP/1.0 302 Found\r\nX-Zotero-Version: 7\r\nLocation: http://127.0.0.1:1/\r\n\r\n";
        QTest::newRow("created, empty") << there << created << u"saved"_s;
        QTest::newRow("created, garbage") << there << StubZotero::answer("201 Created", "\xff{{{") << u"saved"_s;
        QTest::newRow("500") << there << StubZotero::answer("500 Error", "{}") << u"refused 500"_s;
        QTest::newRow("404") << there << StubZotero::answer("404 Not Found", "No endpoint") << u"refused 404"_s;
        QTest::newRow("200 is not 201") << there << StubZotero::answer("200 OK", "{}") << u"refused 200"_s;
        QTest::newRow("not editable") << there << StubZotero::answer("500 Error", R"({"libraryEditable":false})")
                                      << u"refused collection"_s;
        QTest::newRow("save is moved elsewhere") << there << moved << u"refused 302"_s;
        QTest::newRow("save hangs") << there << QByteArray() << u"refused silent"_s;
        QTest::newRow("save is garbage") << there << QByteArray("\x01\x02 what?\r\n\r\n") << u"refused silent"_s;
        QTest::newRow("ping hangs") << QByteArray() << created << u"absent"_s;
        QTest::newRow("ping is garbage") << QByteArray("\x01\x02 what?\r\n\r\n") << created << u"absent"_s;
        QTest::newRow("ping is moved elsewhere") << moved << created << u"absent"_s;
        QTest::newRow("ping is 404") << StubZotero::answer("404 Not Found", "") << created << u"absent"_s;
        QTest::newRow("somebody else") << StubZotero::answer("200 OK", "hello", "Server: other") << created << u"absent"_s;
        QTest::newRow("a flood") << StubZotero::answer("200 OK", QByteArray(8 << 20, 'x')) << created << u"absent"_s;
    }
    void whatBecomesOfIt()
    {
        QFETCH(QByteArray, ping);
        QFETCH(QByteArray, save);
        StubZotero zotero;
        zotero.pingAnswer = ping;
        zotero.saveAnswer = save;
        QTEST(outcome(zotero), "outcome");
        QVERIFY(zotero.requests.size() >= 2 || outcomeWas == "absent"_L1); // papers only go to Zotero
    }

    void nobodyIsThere()
    {
        StubZotero zotero;
        const quint16 port = zotero.port();
        zotero.close();
        QCOMPARE(outcome({.port = port}), u"absent"_s);
    }

    void noProxyIsAsked()
    {
        StubZotero zotero;
        StubZotero proxy;
        QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port()});
        QCOMPARE(outcome(zotero), u"saved"_s);
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
        QVERIFY(proxy.requests.isEmpty());
    }

    void oneAtATime()
    {
        StubZotero zotero;
        ZoteroConnector connector({.port = zotero.port()});
        const QSignalSpy saved(&connector, &ZoteroConnector::saved);
        connector.save(items, {});
        QVERIFY(connector.isBusy());
        connector.save(items, {});
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(!connector.isBusy());
        QCOMPARE(zotero.requests.size(), 2);
    }

    void itMayEndWhileItWaits()
    {
        StubZotero zotero;
        zotero.pingAnswer.clear();
        {
            ZoteroConnector connector({.port = zotero.port()});
            connector.save(items, {});
            QTRY_COMPARE(zotero.requests.size(), 1);
        }
        QCoreApplication::processEvents();
    }

private:
    // Only who never answers is waited for in vain.
    QString outcome(const StubZotero &zotero)
    {
        const bool pingHangs = zotero.pingAnswer.isEmpty() || zotero.pingAnswer.size() > 1'000'000;
        return outcome({.port = zotero.port(),
                        .pingTimeout = pingHangs ? 300 : 10'000,
                        .saveTimeout = zotero.saveAnswer.isEmpty() ? 300 : 10'000});
    }
    QString outcome(const ZoteroConnector::Options &options)
    {
        ZoteroConnector connector(options);
        QString &what = outcomeWas;
        what.clear();
        connect(&connector, &ZoteroConnector::saved, this, [&what] { what = u"saved"_s; });
        connect(&connector, &ZoteroConnector::absent, this, [&what] { what = u"absent"_s; });
        connect(&connector, &ZoteroConnector::refused, this, [&what](const Error &error) {
            const QString status = error.detail.mid(5, error.detail.indexOf(u':') - 5);
            what = error.message.contains("collection"_L1) ? u"refused collection"_s
                : status == "0"_L1                         ? u"refused silent"_s
                                                           : u"refused "_s + status;
        });
        connector.save(items, u"https://arxiv.org/abs/2412.13649"_s);
        [&what] { QTRY_VERIFY_WITH_TIMEOUT(!what.isEmpty(), 20'000); }();
        return what;
    }

    QString outcomeWas{};
};

QTEST_GUILESS_MAIN(ZoteroConnectorTest)
#include "tst_zoteroconnector.moc"
