#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace Paperlark {

// Which thumbnails may be fetched without asking. Nothing may before the reader says so.
struct ThumbnailConsent {
    bool always{};       // from the hosts that Paperlark knows
    QStringList hosts{}; // from these as well, by the reader's word

    bool allows(const QString &host) const;
    friend bool operator==(const ThumbnailConsent &, const ThumbnailConsent &) = default;
};

// Where digests have their thumbnails; for these there is "always".
QStringList knownThumbnailHosts();
bool isKnownThumbnailHost(const QString &host);

// The host that would be asked, in ASCII. Empty: this address is never fetched – it is not https, names a port or a user,
// or its host is dressed up as one that it is not.
QString thumbnailHost(const QString &address);

// Whether an image of `host` may be got by way of `address`, to which it was moved.
bool mayThumbnailMoveTo(const QUrl &address, const QString &host);

} // namespace Paperlark
