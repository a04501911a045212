#include "core/network/hostaddress.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QMutex>

#include <algorithm>
#include <array>
#include <thread>

#ifdef Q_OS_UNIX
#include <netdb.h>
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

using Subnet = std::pair<QHostAddress, int>;

// Of RFC 6890 and its successors: what is not the public Internet.
const QList<Subnet> &specialIpv4()
{
    static const QList<Subnet> networks = [] {
        QList<Subnet> all;
        for (const char *written : {"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
                                    "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15",
                                    "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"}) {
            all += QHostAddress::parseSubnet(QString::fromLatin1(written));
        }
        return all;
    }();
    return networks;
}

bool isIn(const QHostAddress &address, const char *network)
{
    return address.isInSubnet(QHostAddress::parseSubnet(QString::fromLatin1(network)));
}

bool isPublicIpv4(const QHostAddress &address)
{
    return std::none_of(specialIpv4().begin(), specialIpv4().end(),
                        [&](const Subnet &network) { return address.isInSubnet(network); });
}

// The last four bytes.
QHostAddress embeddedIpv4(const QHostAddress &address)
{
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return QHostAddress(quint32(bytes[12]) << 24 | quint32(bytes[13]) << 16 | quint32(bytes[14]) << 8 | quint32(bytes[15]));
}

// Tunnels carry an IPv4 address that nobody would look at; only the translation of whole networks (NAT64) is common.
bool isPublicIpv6(const QHostAddress &address)
{
    if (isIn(address, "64:ff9b::/96")) {
        return isPublicIpv4(embeddedIpv4(address));
    }
    return isIn(address, "2000::/3") && !isIn(address, "2001::/23") && !isIn(address, "2001:db8::/32")
        && !isIn(address, "2002::/16") && !isIn(address, "3fff::/20");
}

} // namespace

bool isPublicAddress(const QString &numbers)
{
    const QHostAddress address(numbers);
    bool isMapped = false;
    const QHostAddress ipv4(address.toIPv4Address(&isMapped)); // also of ::ffff:a.b.c.d
    if (isMapped) {
        return isPublicIpv4(ipv4);
    }
    return address.protocol() == QAbstractSocket::IPv6Protocol && isPublicIpv6(address);
}

// Not by Qt where it can be avoided: its tables may be gone when the program ends before the answer comes.
QStringList resolveHost(const QString &host)
{
    QStringList addresses;
#ifdef Q_OS_UNIX
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_ADDRCONFIG;
    addrinfo *first = nullptr;
    if (::getaddrinfo(host.toLatin1().constData(), nullptr, &hints, &first) != 0) {
        return {};
    }
    for (const addrinfo *info = first; info; info = info->ai_next) {
        addresses += QHostAddress(info->ai_addr).toString();
    }
    ::freeaddrinfo(first);
    addresses.removeDuplicates();
#else
    const QList<QHostAddress> found = QHostInfo::fromName(host).addresses();
    for (const QHostAddress &address : found) {
        addresses += address.toString();
    }
#endif
    return addresses;
}

struct HostLookup::Letterbox {
    QMutex mutex{};
    QObject *context{}; // null: nobody waits any more
    std::function<void(const QStringList &)> found{};
};

HostLookup::HostLookup(const Resolver &resolver, const QString &host, QObject &context,
                       const std::function<void(const QStringList &)> &found)
    : m_letterbox(std::make_shared<Letterbox>())
{
    m_letterbox->context = &context;
    m_letterbox->found = found;
    std::thread([resolver, host, box = m_letterbox] {
        const QStringList addresses = resolver(host);
        const QMutexLocker lock(&box->mutex);
        if (box->context) {
            QMetaObject::invokeMethod(
                box->context,
                [box, addresses] {
                    if (box->context) { // both in its thread, so no lock
                        box->found(addresses);
                    }
                },
                Qt::QueuedConnection);
        }
    }).detach();
}

HostLookup::~HostLookup()
{
    const QMutexLocker lock(&m_letterbox->mutex);
    m_letterbox->context = nullptr;
}

} // namespace Paperlark
