#include "core/network/zoteroconnector.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>
#include <QUuid>

#include <utility>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestAnswer = qint64{64} << 10; // bytes; Zotero's are far smaller

// Its server drops whoever calls itself a browser.
QNetworkRequest requestTo(quint16 port, const QString &path)
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(port);
    url.setPath(u"/connector/"_s + path);
    QNetworkRequest request(url);
    request.setRawHeader("X-Zotero-Connector-API-Version", "3");
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Paperlark"_s);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return request;
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); // 0: none came
}

// Every answer of it says its version.
bool isOfZotero(const QNetworkReply &reply)
{
    return reply.hasRawHeader("X-Zotero-Version") || reply.hasRawHeader("X-Zotero-Connector-API-Version");
}

Error refusal(int status, const QByteArray &body)
{
    const QString detail = u"HTTP %1: "_s.arg(status) + QString::fromUtf8(body.first(qMin(body.size(), 500)));
    if (status == 0)
        return {ZoteroConnector::tr("Zotero gave no answer. Look there whether the papers have come before you send them again."),
                detail};
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    if (answer.contains("libraryEditable"_L1) && !answer.value("libraryEditable"_L1).toBool())
        return {ZoteroConnector::tr(
                    "What is selected in Zotero can't be changed: select another collection there, then send again."),
                detail};
    return {ZoteroConnector::tr(
                "Zotero did not take the papers (answer %1). Export them as BibTeX or RIS and import that file there.")
                .arg(status),
            detail};
}

} // namespace

ZoteroConnector::ZoteroConnector() : ZoteroConnector(Options{}) {}

ZoteroConnector::ZoteroConnector(const Options &options)
    : m_options(options), m_network(std::make_unique<QNetworkAccessManager>())
{
    m_network->setProxy(QNetworkProxy::NoProxy);
}

ZoteroConnector::~ZoteroConnector()
{
    if (m_reply)
        m_reply->disconnect(this);
}

void ZoteroConnector::save(const QJsonArray &items, const QString &page)
{
    if (isBusy())
        return;
    const QJsonObject request{{u"sessionID"_s, QUuid::createUuid().toString(QUuid::Id128)}, {u"uri"_s, page}, {u"items"_s, items}};
    m_request = QJsonDocument(request).toJson(QJsonDocument::Compact);
    wait(m_network->get(requestTo(m_options.port, u"ping"_s)), m_options.pingTimeout, &ZoteroConnector::takePing);
}

// In all, whether or not something still trickles in.
void ZoteroConnector::wait(QNetworkReply *reply, int timeout, Answered answered)
{
    m_reply = reply;
    reply->setReadBufferSize(LargestAnswer);
    QTimer::singleShot(timeout, reply, &QNetworkReply::abort);
    connect(reply, &QNetworkReply::finished, this, [this, reply, answered] {
        m_reply = nullptr;
        reply->deleteLater();
        (this->*answered)(*reply);
    });
}

void ZoteroConnector::takePing(QNetworkReply &reply)
{
    const QByteArray request = std::exchange(m_request, {});
    if (reply.error() != QNetworkReply::NoError || statusOf(reply) != 200 || !isOfZotero(reply))
        return emit absent();
    wait(m_network->post(requestTo(m_options.port, u"saveItems"_s), request), m_options.saveTimeout, &ZoteroConnector::takeSaved);
}

void ZoteroConnector::takeSaved(QNetworkReply &reply)
{
    if (statusOf(reply) == 201)
        emit saved();
    else
        emit refused(refusal(statusOf(reply), reply.isOpen() ? reply.read(LargestAnswer) : QByteArray()));
}

} // namespace Paperlark
