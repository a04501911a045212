#include "core/network/httpwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Paperlark::HttpWords {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::HttpGet)
};

constexpr qint64 mebibyte = qint64{1} << 20;

QString plain(const QUrl &address)
{
    return address.toDisplayString(QUrl::RemoveUserInfo);
}

} // namespace

Error notAllowed(const QUrl &address)
{
    return {Text::tr("%1 is not fetched: only addresses that begin with https:// or http:// are.").arg(plain(address))};
}

Error hasPassword(const QUrl &address)
{
    return {Text::tr("%1 is not fetched: a name or password in an address would be sent along. Take it out.").arg(plain(address))};
}

Error becomesUnsafe(const QUrl &from, const QUrl &to)
{
    return {Text::tr("%1 leads from https to http, where anybody can change what comes: it was not followed to %2.")
                .arg(from.host(), plain(to))};
}

Error isPrivate(const QString &host)
{
    return {Text::tr("%1 is an address of this computer or its neighbourhood and was not asked: sources are public.").arg(host)};
}

Error notFound(const QString &host)
{
    return {Text::tr("%1 can't be found. Check the address and the connection to the Internet.").arg(host)};
}

Error tooManyHops(const QUrl &address)
{
    return {Text::tr("%1 leads on and on, more than five times. Look for the right address in a browser.").arg(plain(address))};
}

Error silence(const QString &host, int milliseconds, bool connecting)
{
    return connecting ? Error{Text::tr("%1 did not answer (%2 s).").arg(host).arg(milliseconds / 1000)}
                      : Error{Text::tr("%1 fell silent in the middle (%2 s).").arg(host).arg(milliseconds / 1000)};
}

Error tooSlow(const QString &host, int milliseconds)
{
    return {Text::tr("%1 was not done after %2 s. Nothing of it was kept.").arg(host).arg(milliseconds / 1000)};
}

Error tooLarge(const QString &host, qint64 limit)
{
    return {
        Text::tr("What %1 sends is larger than %2 MiB and was not kept. It is hardly a digest.").arg(host).arg(limit / mebibyte)};
}

Error notWhole(const QString &host)
{
    return {Text::tr("%1 broke off before the end. Nothing of it was kept.").arg(host)};
}

Error unknownLength(const QString &host)
{
    return {Text::tr("%1 does not say how long its answer is, so it can't be told whether it came whole. Nothing of it was kept.")
                .arg(host)};
}

Error broken(const QString &host)
{
    return {Text::tr("What %1 sent was damaged on its way (its gzip does not add up). Nothing of it was kept.").arg(host)};
}

Error wrongPacking(const QString &host, const QByteArray &packing)
{
    return {Text::tr("%1 packs its answer in a way that was not asked for (%2). Nothing of it was kept.")
                .arg(host, QString::fromLatin1(packing.left(40)))};
}

Error noTarget(const QString &host)
{
    return {Text::tr("%1 says that the address has moved, but not where to.").arg(host)};
}

Error status(const QString &host, int status)
{
    switch (status) {
    case 401:
    case 403: return {Text::tr("%1 does not let everybody read this (answer %2).").arg(host).arg(status)};
    case 404:
    case 410: return {Text::tr("%1 has nothing at this address (answer %2).").arg(host).arg(status)};
    case 429: return {Text::tr("%1 asks to be left alone for a while (answer 429).").arg(host)};
    default: break;
    }
    return status >= 500 ? Error{Text::tr("%1 has trouble of its own (answer %2).").arg(host).arg(status)}
                         : Error{Text::tr("%1 gave an answer that is of no use here (%2).").arg(host).arg(status)};
}

Error connection(const QString &host, const QNetworkReply &reply)
{
    const QString detail = reply.errorString();
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError: return {Text::tr("%1 does not take connections.").arg(host), detail};
    case QNetworkReply::RemoteHostClosedError: return {notWhole(host).message, detail};
    case QNetworkReply::SslHandshakeFailedError:
        return {Text::tr("%1 can't prove that it is %1 (its certificate is not in order). Nothing was asked of it.").arg(host),
                detail};
    default: return {Text::tr("The connection to %1 failed. Check the connection to the Internet.").arg(host), detail};
    }
}

} // namespace Paperlark::HttpWords
