#pragma once

#include "core/result.h"

#include <QNetworkReply>
#include <QUrl>

namespace Paperlark::HttpWords {

// What went wrong, in sentences for the reader: who, what, what to do.
Error notAllowed(const QUrl &address);
Error hasPassword(const QUrl &address);
Error becomesUnsafe(const QUrl &from, const QUrl &to);
Error isPrivate(const QString &host);
Error notFound(const QString &host);
Error tooManyHops(const QUrl &address);
Error silence(const QString &host, int milliseconds, bool connecting);
Error tooSlow(const QString &host, int milliseconds);
Error tooLarge(const QString &host, qint64 limit);
Error notWhole(const QString &host);
Error unknownLength(const QString &host);
Error broken(const QString &host);
Error wrongPacking(const QString &host, const QByteArray &packing);
Error noTarget(const QString &host);
Error status(const QString &host, int status);
Error connection(const QString &host, const QNetworkReply &reply);

} // namespace Paperlark::HttpWords
