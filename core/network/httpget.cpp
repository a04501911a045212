#include "core/network/httpget.h"

#include "core/network/gzip.h"
#include "core/network/hops.h"
#include "core/network/httpwords.h"
#include "core/network/networkgate.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int hopsAtMost = 5;
constexpr int longestWait = 24 * 60 * 60; // s
constexpr qint64 bufferBytes = qint64{256} << 10;

// The address that was looked at, with the name that the server goes by.
QNetworkRequest requestTo(const QUrl &url, const QString &numbers)
{
    const QString name = url.host(QUrl::FullyEncoded);
    QUrl pinned = url;
    pinned.setFragment({});
    pinned.setHost(numbers);
    QNetworkRequest request(pinned);
    const bool isNumber = !QHostAddress(url.host()).isNull();
    const QString host = isNumber && name.contains(u':') ? u'[' + name + u']' : name;
    request.setRawHeader("Host", (url.port() > 0 ? host + u':' + QString::number(url.port()) : host).toLatin1());
    request.setPeerVerifyName(name);
    return request;
}

void makeCareful(QNetworkRequest &request)
{
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Paperlark/" PAPERLARK_VERSION ""_s);
    request.setRawHeader("Accept-Encoding", "gzip"); // set by hand, so that it comes packed and is looked at here
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); // 0: none came
}

bool isRedirection(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

// Seconds, or a day of RFC 9110; no longer than a day.
int waitOf(const QByteArray &written)
{
    bool isNumber = false;
    const qint64 seconds = written.trimmed().toLongLong(&isNumber);
    if (isNumber) {
        return seconds < 0 ? -1 : int(std::min<qint64>(seconds, longestWait));
    }
    QDateTime until = QLocale::c().toDateTime(QString::fromLatin1(written.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    until.setTimeSpec(Qt::UTC);
    return until.isValid() ? int(std::clamp<qint64>(QDateTime::currentDateTimeUtc().secsTo(until), 0, longestWait)) : -1;
}

bool isChunked(const QNetworkReply &reply)
{
    return reply.rawHeader("Transfer-Encoding").toLower().contains("chunked");
}

} // namespace

HttpGet::HttpGet(Network &network, const HttpRequest &request, QObject *parent)
    : QObject(parent), m_network(network), m_request(request)
{
    m_patience.setSingleShot(true);
    m_whole.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &HttpGet::timeOut);
    connect(&m_whole, &QTimer::timeout, this, [this] {
        fail(HttpAnswer::Outcome::Failed, HttpWords::tooSlow(m_answer.address.host(), m_network.policy().wholeTimeout));
    });
    connect(&network.gate(), &NetworkGate::offlineChanged, this, [this](bool offline) {
        if (offline && m_isStarted) {
            fail(HttpAnswer::Outcome::Offline, {});
        }
    });
}

HttpGet::~HttpGet()
{
    m_isEnded = true;
    endHop(tr("given up"));
}

void HttpGet::start()
{
    m_isStarted = true;
    QMetaObject::invokeMethod(
        this, [this] { hop(m_request.address); }, Qt::QueuedConnection);
}

void HttpGet::cancel()
{
    fail(HttpAnswer::Outcome::Cancelled, {});
}

void HttpGet::hop(const QUrl &address)
{
    if (m_isEnded) {
        return;
    }
    m_answer.address = address;
    if (m_network.gate().isOffline()) {
        return fail(HttpAnswer::Outcome::Offline, {});
    }
    if (const auto objection = objectionTo(address)) {
        return fail(HttpAnswer::Outcome::Refused, *objection);
    }
    if (const auto objection = m_request.objection ? m_request.objection(address) : std::optional<Error>()) {
        return fail(HttpAnswer::Outcome::Refused, *objection);
    }
    m_network.enter(address.host(), *this);
}

// Its turn has come.
void HttpGet::send()
{
    if (!m_whole.isActive()) {
        m_whole.start(m_network.policy().wholeTimeout);
    }
    m_phase = Phase::Connecting;
    m_patience.start(m_network.policy().connectTimeout);
    const QString host = m_answer.address.host(QUrl::FullyEncoded);
    if (!QHostAddress(host).isNull()) {
        return takeAddresses({host});
    }
    m_lookup = std::make_unique<HostLookup>(m_network.policy().resolve, host, *this,
                                            [this](const QStringList &addresses) { takeAddresses(addresses); });
}

// One private address among public ones is as bad: whoever answers for the name may mean it.
void HttpGet::takeAddresses(const QStringList &addresses)
{
    const QString host = m_answer.address.host();
    if (addresses.isEmpty()) {
        return fail(HttpAnswer::Outcome::Failed, HttpWords::notFound(host));
    }
    if (!std::all_of(addresses.begin(), addresses.end(), m_network.policy().isPublic)) {
        return fail(HttpAnswer::Outcome::Refused, HttpWords::isPrivate(host));
    }
    m_addresses = addresses;
    sendTo(m_addresses.takeFirst());
}

void HttpGet::sendTo(const QString &numbers)
{
    if (!m_network.gate().pass()) {
        return fail(HttpAnswer::Outcome::Offline, {});
    }
    QNetworkRequest request = requestTo(m_answer.address, numbers);
    makeCareful(request);
    request.setRawHeader("Accept", m_request.accept);
    if (!m_request.tag.isEmpty()) {
        request.setRawHeader("If-None-Match", m_request.tag);
    }
    if (!m_request.modified.isEmpty()) {
        request.setRawHeader("If-Modified-Since", m_request.modified);
    }
    m_sent = true;
    m_received = 0;
    m_sentAt = QDateTime::currentDateTimeUtc();
    m_clock.start();
    m_reply = m_network.access().get(request);
    watch(*m_reply);
}

void HttpGet::watch(QNetworkReply &reply)
{
    reply.setReadBufferSize(bufferBytes);
    connect(&reply, &QNetworkReply::requestSent, this, [this] {
        m_phase = Phase::Receiving;
        m_patience.start(m_network.policy().idleTimeout);
    });
    connect(&reply, &QNetworkReply::metaDataChanged, this, &HttpGet::takeHeaders);
    connect(&reply, &QNetworkReply::readyRead, this, &HttpGet::takeBytes);
    connect(&reply, &QNetworkReply::finished, this, &HttpGet::takeEnd);
}

void HttpGet::takeHeaders()
{
    if (statusOf(*m_reply) != 200) {
        return;
    }
    const QString host = m_answer.address.host();
    const QByteArray packing = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    const bool isPacked = packing == "gzip" || packing == "x-gzip";
    if (!isPacked && !packing.isEmpty() && packing != "identity") {
        return fail(HttpAnswer::Outcome::Failed, HttpWords::wrongPacking(host, packing));
    }
    bool isKnown = false;
    const qint64 length = m_reply->rawHeader("Content-Length").trimmed().toLongLong(&isKnown);
    if (isKnown && length > m_request.limit) {
        return fail(HttpAnswer::Outcome::Refused, HttpWords::tooLarge(host, m_request.limit));
    }
    if (!isKnown && !isPacked && !isChunked(*m_reply)) {
        return fail(HttpAnswer::Outcome::Failed, HttpWords::unknownLength(host));
    }
    m_gzip = isPacked ? std::make_unique<GzipReader>(m_request.limit) : nullptr;
    m_plain.clear();
}

// The body of anything but 200 is of no interest and is not waited for: takeStatus() ends it.
void HttpGet::takeBytes()
{
    m_phase = Phase::Receiving;
    m_patience.start(m_network.policy().idleTimeout);
    if (const int status = statusOf(*m_reply); status != 200) {
        return takeStatus(status);
    }
    const QByteArray bytes = m_reply->readAll();
    m_received += bytes.size();
    const QString host = m_answer.address.host();
    if (!m_gzip) {
        m_plain += bytes;
    } else if (const auto state = m_gzip->feed(bytes); state == GzipReader::State::Broken) {
        return fail(HttpAnswer::Outcome::Failed, HttpWords::broken(host));
    }
    if (m_plain.size() > m_request.limit || m_received > m_request.limit
        || (m_gzip && m_gzip->state() == GzipReader::State::TooLarge)) {
        fail(HttpAnswer::Outcome::Refused, HttpWords::tooLarge(host, m_request.limit));
    }
}

void HttpGet::takeEnd()
{
    const int status = statusOf(*m_reply);
    if (status == 200 && m_reply->bytesAvailable() > 0) {
        takeBytes();
    }
    if (m_isEnded) {
        return;
    }
    if (status == 0 || (status == 200 && m_reply->error() != QNetworkReply::NoError)) {
        if (!triesNextAddress()) {
            fail(HttpAnswer::Outcome::Failed, HttpWords::connection(m_answer.address.host(), *m_reply));
        }
        return;
    }
    status == 200 ? takeBody() : takeStatus(status);
}

// A host of several addresses may be out of reach by the first.
bool HttpGet::triesNextAddress()
{
    if (statusOf(*m_reply) != 0 || m_phase != Phase::Connecting || m_addresses.isEmpty()) {
        return false;
    }
    const QString words = HttpWords::connection(m_answer.address.host(), *m_reply).message;
    const QString host = std::exchange(m_host, {}); // the place is kept
    endHop(words);
    m_host = host;
    sendTo(m_addresses.takeFirst());
    return true;
}

void HttpGet::takeStatus(int status)
{
    m_answer.status = status;
    m_answer.retryAfter = waitOf(m_reply->rawHeader("Retry-After"));
    const QString host = m_answer.address.host();
    if (isRedirection(status)) {
        takeRedirection();
    } else if (status == 304 && (!m_request.tag.isEmpty() || !m_request.modified.isEmpty())) {
        succeed(HttpAnswer::Outcome::NotModified, tr("not modified"));
    } else if (status == 404 || status == 410) {
        m_answer.error = HttpWords::status(host, status);
        succeed(HttpAnswer::Outcome::Absent, tr("nothing there"));
    } else {
        fail(HttpAnswer::Outcome::Failed, HttpWords::status(host, status));
    }
}

void HttpGet::takeRedirection()
{
    const QUrl from = m_answer.address;
    const QByteArray written = m_reply->rawHeader("Location");
    const QUrl target = from.resolved(QUrl::fromEncoded(written));
    if (written.isEmpty() || !target.isValid()) {
        return fail(HttpAnswer::Outcome::Failed, HttpWords::noTarget(from.host()));
    }
    if (++m_hops > hopsAtMost) {
        return fail(HttpAnswer::Outcome::Refused, HttpWords::tooManyHops(m_request.address));
    }
    if (const auto objection = objectionToMove(from, target)) {
        return fail(HttpAnswer::Outcome::Refused, *objection);
    }
    endHop(tr("moved to %1").arg(target.toDisplayString(QUrl::RemoveUserInfo)));
    hop(target);
}

void HttpGet::takeBody()
{
    if (m_gzip && m_gzip->state() != GzipReader::State::Whole) {
        return fail(HttpAnswer::Outcome::Failed, HttpWords::notWhole(m_answer.address.host()));
    }
    m_answer.status = 200;
    m_answer.body = m_gzip ? m_gzip->unpacked() : std::exchange(m_plain, {});
    m_answer.type = m_reply->rawHeader("Content-Type").split(';').first().trimmed().toLower();
    m_answer.tag = m_reply->rawHeader("ETag");
    m_answer.modified = m_reply->rawHeader("Last-Modified");
    succeed(HttpAnswer::Outcome::Complete, tr("came whole"));
}

void HttpGet::timeOut()
{
    const QString host = m_answer.address.host();
    const bool connecting = m_phase == Phase::Connecting;
    const HttpPolicy &policy = m_network.policy();
    const bool neverSpoke = m_reply && statusOf(*m_reply) == 0;
    fail(HttpAnswer::Outcome::Failed,
         HttpWords::silence(host, connecting ? policy.connectTimeout : policy.idleTimeout, connecting || neverSpoke));
}

void HttpGet::succeed(HttpAnswer::Outcome outcome, const QString &words)
{
    m_answer.outcome = outcome;
    endHop(words);
    end();
}

void HttpGet::fail(HttpAnswer::Outcome outcome, const Error &error)
{
    if (m_isEnded) {
        return;
    }
    m_answer.outcome = outcome;
    m_answer.error = error;
    m_answer.body.clear();
    if (m_reply && m_answer.status == 0) {
        m_answer.status = statusOf(*m_reply);
    }
    endHop(outcome == HttpAnswer::Outcome::Cancelled     ? tr("cancelled")
               : outcome == HttpAnswer::Outcome::Offline ? tr("given up: offline")
                                                         : error.message);
    end();
}

void HttpGet::end()
{
    m_isEnded = true;
    m_whole.stop();
    m_gzip.reset();
    m_plain.clear();
    QMetaObject::invokeMethod(
        this, [this] { emit finished(m_answer); }, Qt::QueuedConnection);
}

// The request is told of, the connection given back, the next one let in.
void HttpGet::endHop(const QString &words)
{
    m_patience.stop();
    m_lookup.reset();
    if (m_sent) {
        m_network.gate().note({.at = m_sentAt,
                               .source = m_request.source,
                               .address = m_answer.address.toString(QUrl::RemoveUserInfo),
                               .status = m_reply ? statusOf(*m_reply) : 0,
                               .bytes = m_received,
                               .milliseconds = m_clock.elapsed(),
                               .result = words});
        m_sent = false;
    }
    dropReply();
    if (!m_host.isEmpty()) {
        m_network.leave(std::exchange(m_host, {}));
    }
}

void HttpGet::dropReply()
{
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->deleteLater(); // which closes the connection, where it goes on
    }
}

} // namespace Paperlark
