#pragma once

#include "core/thumbnails/thumbnailcache.h"
#include "core/thumbnails/thumbnailconsent.h"
#include "core/thumbnails/thumbnailfetcher.h"
#include "ui/thumbnails/imagedecoding.h"

#include <QCache>
#include <QHash>
#include <QSet>
#include <QThreadPool>

namespace Paperlark {

// How it stands with a picture.
struct Thumbnail {
    enum class State {
        None,      // there is none, or its address is one that is never fetched
        NotLoaded, // the reader's word is wanted
        Looking,   // for one that was kept; a moment
        Loading,   // over the network
        Loaded,
        Failed
    };
    State state{};
    QString host{};
    QImage image{};    // of Loaded
    QString trouble{}; // of Failed: one sentence
    bool mayAlways{};  // the host is one that Paperlark knows
    bool isAllowed{};  // its pictures need no word

    friend bool operator==(const Thumbnail &, const Thumbnail &) = default;
};

// The pictures of papers: kept ones, and, where the reader allowed it, those that are fetched. It never lets a painter wait:
// what is not there yet is told by changed().
class Thumbnails final : public QObject
{
    Q_OBJECT
public:
    struct Options {
        QString folder{}; // of what is kept
        ThumbnailFetcher::Options fetching{};
    };
    explicit Thumbnails(NetworkGate &gate, QObject *parent = nullptr); // kept in the user's cache folder
    Thumbnails(NetworkGate &gate, const Options &options, QObject *parent = nullptr);
    ~Thumbnails() override;

    // What is known now. Starts to look for it, and to fetch it where that is allowed.
    Thumbnail look(const QString &address, const ImageFit &fit);

    bool fetchOnce(const QString &address); // false: offline
    const ThumbnailConsent &consent() const { return m_consent; }
    void setConsent(const ThumbnailConsent &consent); // kept as a setting
    void allow(const QString &host, bool allowed);
    bool isOffline() const { return m_fetcher.isOffline(); }

    qint64 keptBytes();
    qint64 empty();                       // bytes that went
    void setLimit(int megabytes);         // of what is kept; a setting
    static int limit();                   // megabytes
    static QString inWords(qint64 bytes); // "12 MB"

signals:
    void changed(const QString &address); // look again
    void allChanged();                    // at each

private:
    struct Wish {
        QString address{};
        ImageFit fit{};
    };
    static QString keyOf(const Wish &wish);
    QString hostOf(const QString &address);
    void readNames();
    bool isAbsent(const QString &address);
    void decodeSoon(const Wish &wish);
    void decodeNext();
    void decode(const Wish &wish);
    void takeImage(const Wish &wish, const QImage &image);
    void takeFetched(const QString &address, const QByteArray &image);
    void fail(const QString &address, const QString &trouble);

    ThumbnailConsent m_consent{};
    ThumbnailFetcher m_fetcher;
    std::shared_ptr<ThumbnailCache> m_cache;
    QCache<QString, QString> m_hosts{4000}; // by address: to judge one costs more than to paint its card
    QCache<QString, QImage> m_images;
    QList<Wish> m_wishes{};                 // to be decoded, the newest last
    QSet<QString> m_sought{};               // keys of these and of those under way
    std::optional<QSet<QString>> m_names{}; // of what the cache keeps; read behind the window
    QSet<QString> m_absent{};               // addresses that are not kept
    QHash<QString, QString> m_troubles{};   // by address
    QCache<QString, QByteArray> m_fresh;    // just fetched, by address: seen also where the disk takes nothing
    int m_decoding{};
    QThreadPool m_pool{}; // goes first, with what it does
};

} // namespace Paperlark
