#pragma once

#include "core/network/hostaddress.h"
#include "core/result.h"
#include "core/sources/source.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

namespace Paperlark {

class GzipReader;
class HttpGet;
class NetworkGate;

// What holds for every request. Only tests change it: they ask this computer, and are in a hurry.
struct HttpPolicy {
    std::function<bool(const QString &numbers)> isPublic{isPublicAddress};
    Resolver resolve{resolveHost};
    int connectTimeout{10'000}; // ms; to find the host, connect and send
    int idleTimeout{15'000};    // ms without a byte
    int wholeTimeout{60'000};   // ms in all
};

struct HttpRequest {
    QUrl address{};
    qint64 limit{qint64{16} << 20}; // bytes, unpacked
    QByteArray accept{"*/*"};
    QByteArray tag{};      // ETag of what is at hand; empty: none
    QByteArray modified{}; // its Last-Modified
    SourceId source{};     // for the list of requests
    // What speaks against asking this address, at each hop, beside the rules that hold for all; none: nothing.
    std::function<std::optional<Error>(const QUrl &address)> objection{};
};

struct HttpAnswer {
    enum class Outcome {
        Complete,    // status 200, and whole
        NotModified, // what is at hand still holds
        Absent,      // 404 or 410
        Refused,     // by our own rules: to try again is no use before somebody changes something
        Failed,      // it may go better later
        Cancelled,
        Offline // the reader does not want it
    };

    Outcome outcome{Outcome::Failed};
    int status{};      // of the last hop; 0: none came
    QUrl address{};    // of the last hop
    QByteArray body{}; // unpacked; empty unless Complete
    QByteArray type{}; // Content-Type, lower case, without what stands behind the semicolon
    QByteArray tag{};  // ETag, Last-Modified as they came
    QByteArray modified{};
    int retryAfter{-1}; // seconds, at most a day; −1: not told
    Error error{};      // of Refused and Failed: what happened

    bool isComplete() const { return outcome == Outcome::Complete; }
};

// One thread's way into the network: the connections that are kept, two requests a host at most.
class Network final : public QObject
{
    Q_OBJECT
public:
    explicit Network(NetworkGate &gate, const HttpPolicy &policy = {}, QObject *parent = nullptr);
    ~Network() override;

    NetworkGate &gate() const { return m_gate; }
    const HttpPolicy &policy() const { return m_policy; }

private:
    friend class HttpGet;
    static constexpr int requestsAHost = 2;
    QNetworkAccessManager &access();               // from the first request on
    void enter(const QString &host, HttpGet &get); // calls send(), now or when one is through
    void leave(const QString &host);

    NetworkGate &m_gate;
    const HttpPolicy m_policy;
    std::unique_ptr<QNetworkAccessManager> m_access{};
    QHash<QString, int> m_underWay{};
    QHash<QString, QList<QPointer<HttpGet>>> m_waiting{};
};

// One careful GET. Every hop is looked at before it is taken: http or https, public addresses only, at most five, never from
// https to http; the connection goes to the very address that was looked at. No cookies, no referrer, no HTTP/2. What is not
// whole – by its length, its last chunk, or the sum of its gzip – is an error.
class HttpGet final : public QObject
{
    Q_OBJECT
public:
    HttpGet(Network &network, const HttpRequest &request, QObject *parent = nullptr);
    ~HttpGet() override; // gives it up, without a word

    void start();
    void cancel(); // ends with finished(), unless it has

signals:
    void finished(const Paperlark::HttpAnswer &answer); // once, never from within start()

private:
    friend class Network;
    enum class Phase { Connecting, Receiving };

    void hop(const QUrl &address);
    void takeAddresses(const QStringList &addresses);
    void send();
    void sendTo(const QString &numbers);
    void watch(QNetworkReply &reply);
    void takeHeaders();
    void takeBytes();
    void takeEnd();
    void takeStatus(int status);
    void takeRedirection();
    void takeBody();
    bool triesNextAddress();
    void timeOut();
    void succeed(HttpAnswer::Outcome outcome, const QString &words);
    void fail(HttpAnswer::Outcome outcome, const Error &error);
    void end();
    void endHop(const QString &words);
    void dropReply();

    Network &m_network;
    const HttpRequest m_request;
    HttpAnswer m_answer{};
    int m_hops{};
    std::unique_ptr<HostLookup> m_lookup{};
    QStringList m_addresses; // of this hop, that are not tried yet
    QString m_host{};        // whose place is taken; empty: none
    QNetworkReply *m_reply{};
    bool m_sent{}; // this hop counts as a request
    Phase m_phase{Phase::Connecting};
    bool m_isEnded{};
    bool m_isStarted{};
    qint64 m_received{}; // of this hop, as it came over the line
    QByteArray m_plain{};
    std::unique_ptr<GzipReader> m_gzip{}; // where it comes packed
    QTimer m_patience{};                  // of the phase
    QTimer m_whole{};
    QDateTime m_sentAt{};
    QElapsedTimer m_clock{};
};

} // namespace Paperlark
