#include "core/network/httpget.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

namespace Paperlark {

Network::Network(NetworkGate &gate, const HttpPolicy &policy, QObject *parent) : QObject(parent), m_gate(gate), m_policy(policy)
{}

Network::~Network() = default;

// By no proxy: one would look up the host itself, and go where it likes.
QNetworkAccessManager &Network::access()
{
    if (!m_access) {
        m_access = std::make_unique<QNetworkAccessManager>();
        m_access->setProxy(QNetworkProxy::NoProxy);
        m_access->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }
    return *m_access;
}

void Network::enter(const QString &host, HttpGet &get)
{
    if (m_underWay.value(host) >= requestsAHost) {
        m_waiting[host] += &get;
        return;
    }
    ++m_underWay[host];
    get.m_host = host;
    get.send();
}

void Network::leave(const QString &host)
{
    if (--m_underWay[host] == 0) {
        m_underWay.remove(host);
    }
    while (!m_waiting.value(host).isEmpty()) {
        const QPointer<HttpGet> next = m_waiting[host].takeFirst();
        if (next && !next->m_isEnded) {
            enter(host, *next);
            return;
        }
    }
    m_waiting.remove(host);
}

} // namespace Paperlark
