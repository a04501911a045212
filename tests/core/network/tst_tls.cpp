// Encrypted connections: who can't prove who they are is asked nothing.
#include "core/network/httpget.h"

#include "core/network/networkgate.h"
#include "tests/core/network/faultyserver.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

using Outcome = HttpAnswer::Outcome;

namespace {

// Made for this test, known to nobody else.
const QByteArray key = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg5Ozk6l5D2FIFeRvq
TJ1cxcmZ6F3ZsJ+9mcFeAc/aV3ChRANCAAR3SZiwgU1VrRAK3iqErlAkgJORxuy4
hzOzEzL3LhL+eIsRcUqtKEmPH7W8G9udNKQqBwJPvWr7chQfhkaeDe+f
-----END PRIVATE KEY-----
)";

// Of 127.0.0.1, and of other.example.
const QByteArray ours = R"(-----BEGIN CERTIFICATE-----
MIIBmTCCAUCgAwIBAgIUQHYc1WR9dzdbVWrC69rt5KKmZpQwCgYIKoZIzj0EAwIw
GTEXMBUGA1UEAwwOUGFwZXJsYXJrIHRlc3QwIBcNMjYxMTI5MDIzNjM4WhgPMjEy
NjExMDUwMjM2MzhaMBkxFzAVBgNVBAMMDlBhcGVybGFyayB0ZXN0MFkwEwYHKoZI
zj0CAQYIKoZIzj0DAQcDQgAEd0mYsIFNVa0QCt4qhK5QJICTkcbsuIczsxMy9y4S
/niLEXFKrShJjx+1vBvbnTSkKgcCT71q+3IUH4ZGng3vn6NkMGIwHQYDVR0OBBYE
FPupcCbG4d245McUAyOXpoMeB0MrMB8GA1UdIwQYMBaAFPupcCbG4d245McUAyOX
poMeB0MrMA8GA1UdEwEB/wQFMAMBAf8wDwYDVR0RBAgwBocEfwAAATAKBggqhkjO
PQQDAgNHADBEAiA1If52/31rrjRoesYTOhuR1nTIJmmaMBhXJb1XPKO2KgIgYiMc
hzwPUDMMN/n0yoLghoKsWj7tDDmi5ck9Dy/S7dU=
-----END CERTIFICATE-----
)";
const QByteArray others = R"(-----BEGIN CERTIFICATE-----
MIIBozCCAUmgAwIBAgIUd7nA6MukCcxPJZYFw0co6nzYhDQwCgYIKoZIzj0EAwIw
GTEXMBUGA1UEAwwOUGFwZXJsYXJrIHRlc3QwIBcNMjYxMTI5MDIzNjM4WhgPMjEy
NjExMDUwMjM2MzhaMBkxFzAVBgNVBAMMDlBhcGVybGFyayB0ZXN0MFkwEwYHKoZI
zj0CAQYIKoZIzj0DAQcDQgAEd0mYsIFNVa0QCt4qhK5QJICTkcbsuIczsxMy9y4S
/niLEXFKrShJjx+1vBvbnTSkKgcCT71q+3IUH4ZGng3vn6NtMGswHQYDVR0OBBYE
FPupcCbG4d245McUAyOXpoMeB0MrMB8GA1UdIwQYMBaAFPupcCbG4d245McUAyOX
poMeB0MrMA8GA1UdEwEB/wQFMAMBAf8wGAYDVR0RBBEwD4INb3RoZXIuZXhhbXBs
ZTAKBggqhkjOPQQDAgNIADBFAiEAh/X/VWEim0M2jYZzq4ywEM2eifkbOqp4R5mQ
NpCreykCIDoTvtfcso7cJPnerbfN8dpVSEAXFe77k8IKPsKtKXvw
-----END CERTIFICATE-----
)";

QSslCertificate certificate(const QByteArray &pem)
{
    return QSslCertificate(pem);
}

} // namespace

class TlsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("Qt has no TLS here.");
    }

    void init()
    {
        m_before = QSslConfiguration::defaultConfiguration();
        m_gate = std::make_unique<NetworkGate>(false);
    }
    void cleanup()
    {
        m_network.reset();
        m_gate.reset();
        m_server.reset();
        QSslConfiguration::setDefaultConfiguration(m_before);
    }

    void whoProvesWhoTheyAreIsAsked()
    {
        serve(ours, FaultyServer::whole("200 OK", "# Papers"));
        trust(ours);
        const HttpAnswer answer = get();
        QVERIFY2(answer.outcome == Outcome::Complete, qPrintable(answer.error.message + answer.error.detail));
        QCOMPARE(answer.body, "# Papers");
        QCOMPARE(m_asked, 1);
    }

    // The connection goes to the numbers that were looked at; what is proved is the name.
    void theNameIsWhatIsProved()
    {
        serve(others, FaultyServer::whole("200 OK", "# Papers"));
        trust(others);
        QCOMPARE(get(u"other.example"_s).outcome, Outcome::Complete);
        QCOMPARE(get(u"another.example"_s).outcome, Outcome::Failed);
        QCOMPARE(m_asked, 1);
    }

    void whoCantIsAskedNothing_data()
    {
        QTest::addColumn<QByteArray>("shown");
        QTest::addColumn<QByteArray>("trusted");
        QTest::newRow("signed by nobody we know") << ours << QByteArray();
        QTest::newRow("of another host") << others << others;
    }
    void whoCantIsAskedNothing()
    {
        QFETCH(QByteArray, shown);
        QFETCH(QByteArray, trusted);
        serve(shown, FaultyServer::whole("200 OK", "# Papers"));
        trust(trusted);
        const HttpAnswer answer = get();
        QVERIFY(answer.outcome == Outcome::Failed || answer.outcome == Outcome::Refused);
        QVERIFY(answer.body.isEmpty());
        QVERIFY2(answer.error.message.contains(u"127.0.0.1 can't prove"_s), qPrintable(answer.error.message));
        QTest::qWait(50);
        QCOMPARE(m_asked, 0);
    }

    void noWayLeadsFromEncryptedToPlain()
    {
        FaultyServer plain;
        serve(ours, FaultyServer::redirection(plain.url(u"/a.md"_s).toEncoded()));
        trust(ours);
        const HttpAnswer answer = get();
        QCOMPARE(answer.outcome, Outcome::Refused);
        QCOMPARE(m_asked, 1);
        QCOMPARE(plain.connections, 0);
    }

private:
    void serve(const QByteArray &shown, const QByteArray &bytes)
    {
        m_server = std::make_unique<QSslServer>();
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(certificate(shown));
        configuration.setPrivateKey(QSslKey(key, QSsl::Ec));
        m_server->setSslConfiguration(configuration);
        m_asked = 0;
        connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this, bytes] {
            QTcpSocket *socket = m_server->nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, bytes] {
                if (!socket->readAll().contains("GET "))
                    return;
                ++m_asked;
                socket->write(bytes);
                socket->disconnectFromHost();
            });
        });
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
    }

    static void trust(const QByteArray &shown)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(shown.isEmpty() ? QList<QSslCertificate>() : QList{certificate(shown)});
        QSslConfiguration::setDefaultConfiguration(configuration);
    }

    // Every host is this computer.
    HttpAnswer get(const QString &host = u"127.0.0.1"_s)
    {
        m_network = std::make_unique<Network>(*m_gate,
                                              HttpPolicy{.isPublic = [](const QString &) { return true; },
                                                         .resolve = [](const QString &) { return QStringList{u"127.0.0.1"_s}; }});
        HttpGet get(*m_network, {.address = QUrl(u"https://%1:%2/a.md"_s.arg(host).arg(m_server->serverPort()))});
        std::optional<HttpAnswer> answer;
        connect(&get, &HttpGet::finished, this, [&answer](const HttpAnswer &given) { answer = given; });
        get.start();
        [&] { QTRY_VERIFY(answer); }();
        return answer.value_or(HttpAnswer());
    }

    QSslConfiguration m_before{};
    std::unique_ptr<QSslServer> m_server{};
    std::unique_ptr<NetworkGate> m_gate{};
    std::unique_ptr<Network> m_network{};
    int m_asked{};
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
