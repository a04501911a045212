#pragma once

#include "core/network/httpget.h"
#include "core/result.h"
#include "core/thumbnails/thumbnailconsent.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace Paperlark {

// Fetches thumbnails, each only when it is told to: https, hosts that may be asked, at most 5 MiB, PNG, JPEG, GIF or WebP
// by their first bytes. The newest wish comes first; of too many the oldest are given up.
class ThumbnailFetcher final : public QObject
{
    Q_OBJECT
public:
    // Only tests change what may be asked: their server is on this computer.
    struct Options {
        HttpPolicy policy{};
        std::function<QString(const QString &address)> hostOf{thumbnailHost}; // empty: never asked
        std::function<bool(const QUrl &address, const QString &host)> mayMoveTo{mayThumbnailMoveTo};
    };

    explicit ThumbnailFetcher(NetworkGate &gate);
    ThumbnailFetcher(NetworkGate &gate, const Options &options);
    ~ThumbnailFetcher() override; // gives up what is under way

    QString hostOf(const QString &address) const { return m_options.hostOf(address); }
    bool isOffline() const;
    bool isFetching(const QString &address) const; // or waits for its turn
    void fetch(const QString &address);            // ends with one of the signals

    static constexpr qint64 largestImage = qint64{5} << 20; // bytes
    static constexpr int mostAtOnce = 4;
    static constexpr int mostWaiting = 24;

signals:
    void fetched(const QString &address, const QByteArray &image);
    void failed(const QString &address, const Paperlark::Error &error);
    void givenUp(const QString &address); // offline, or too many were wished for

private:
    void startNext();
    void start(const QString &address);
    void take(const QString &address, const HttpAnswer &answer);

    const Options m_options;
    Network m_network;
    QStringList m_waiting{}; // the newest one last
    std::map<QString, std::unique_ptr<HttpGet>> m_underWay{};
};

} // namespace Paperlark
