#include "ui/thumbnails/thumbnails.h"

#include "core/places.h"
#include "ui/settings.h"

#include <QLocale>

#include <algorithm>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype imageMemory = 32'000; // kB of decoded images
constexpr qsizetype freshMemory = 16'000; // kB of images as they came
constexpr int mostDecoding = 1;           // forty megapixels are 160 MB
constexpr qsizetype mostWishes = 60;      // rows that were scrolled past are let go

constexpr qint64 bytesOf(int megabytes)
{
    return qint64{megabytes} * 1'000'000;
}

QString usualFolder()
{
    return Places::cache() + u"/thumbnails"_s;
}

} // namespace

Thumbnails::Thumbnails(NetworkGate &gate, QObject *parent) : Thumbnails(gate, Options{.folder = usualFolder()}, parent) {}

Thumbnails::Thumbnails(NetworkGate &gate, const Options &options, QObject *parent)
    : QObject(parent),
      m_consent{.always = Settings::thumbnailsAlways.value(), .hosts = Settings::thumbnailHosts.value()},
      m_fetcher(gate, options.fetching),
      m_cache(std::make_shared<ThumbnailCache>(options.folder, bytesOf(limit()))),
      m_images(imageMemory),
      m_fresh(freshMemory)
{
    m_pool.setMaxThreadCount(mostDecoding);
    connect(&m_fetcher, &ThumbnailFetcher::fetched, this, &Thumbnails::takeFetched);
    connect(&m_fetcher, &ThumbnailFetcher::failed, this,
            [this](const QString &address, const Error &error) { fail(address, error.message); });
    connect(&m_fetcher, &ThumbnailFetcher::givenUp, this, &Thumbnails::changed);
    readNames();
}

Thumbnails::~Thumbnails()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QString Thumbnails::keyOf(const Wish &wish)
{
    return u"%1 %2 %3 %4"_s.arg(int(wish.fit.manner)).arg(wish.fit.place.width()).arg(wish.fit.place.height()).arg(wish.address);
}

QString Thumbnails::hostOf(const QString &address)
{
    if (const QString *known = m_hosts.object(address))
        return *known;
    const QString host = m_fetcher.hostOf(address);
    m_hosts.insert(address, new QString(host));
    return host;
}

void Thumbnails::readNames()
{
    m_pool.start([this, cache = m_cache] {
        const QSet<QString> names = cache->names();
        QMetaObject::invokeMethod(
            this, [this, names] { m_names = names; }, Qt::QueuedConnection);
    });
}

// Mostly known at once: a page that first says "loading" and then "not loaded" is laid out twice.
bool Thumbnails::isAbsent(const QString &address)
{
    if (!m_absent.contains(address) && m_names && !m_fresh.contains(address)
        && !m_names->contains(ThumbnailCache::nameOf(address)))
        m_absent += address;
    return m_absent.contains(address);
}

Thumbnail Thumbnails::look(const QString &address, const ImageFit &fit)
{
    using State = Thumbnail::State;
    const QString host = address.isEmpty() ? QString() : hostOf(address);
    if (host.isEmpty())
        return {};
    Thumbnail found{
        .state = State::Looking, .host = host, .mayAlways = isKnownThumbnailHost(host), .isAllowed = m_consent.allows(host)};
    const Wish wish{address, fit};
    if (const QImage *image = m_images.object(keyOf(wish))) {
        found.state = State::Loaded;
        found.image = *image;
    } else if (m_fetcher.isFetching(address)) {
        found.state = State::Loading;
    } else if (m_troubles.contains(address)) {
        found.state = State::Failed;
        found.trouble = m_troubles.value(address);
    } else if (!isAbsent(address)) {
        decodeSoon(wish);
    } else if (found.isAllowed && !isOffline()) {
        m_fetcher.fetch(address);
        found.state = State::Loading;
    } else {
        found.state = State::NotLoaded;
    }
    return found;
}

bool Thumbnails::fetchOnce(const QString &address)
{
    if (isOffline())
        return false;
    m_troubles.remove(address);
    m_fetcher.fetch(address);
    emit changed(address);
    return true;
}

void Thumbnails::setConsent(const ThumbnailConsent &consent)
{
    if (consent == m_consent)
        return;
    m_consent = consent;
    Settings::thumbnailsAlways.set(consent.always);
    Settings::thumbnailHosts.set(consent.hosts);
    emit allChanged();
}

void Thumbnails::allow(const QString &host, bool allowed)
{
    ThumbnailConsent consent = m_consent;
    consent.hosts.removeAll(host);
    if (allowed)
        consent.hosts += host;
    setConsent(consent);
}

qint64 Thumbnails::keptBytes()
{
    return m_cache->size();
}

qint64 Thumbnails::empty()
{
    const qint64 gone = m_cache->empty();
    m_images.clear();
    m_fresh.clear();
    m_absent.clear();
    m_troubles.clear();
    m_names.reset();
    readNames();
    emit allChanged();
    return gone;
}

int Thumbnails::limit()
{
    return std::clamp(Settings::thumbnailMegabytes.value(), 10, 10'000);
}

void Thumbnails::setLimit(int megabytes)
{
    Settings::thumbnailMegabytes.set(megabytes);
    m_cache->setLimit(bytesOf(limit()));
}

QString Thumbnails::inWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 10'000'000 ? 1 : 0, QLocale::DataSizeSIFormat);
}

void Thumbnails::decodeSoon(const Wish &wish)
{
    const QString key = keyOf(wish);
    if (m_sought.contains(key))
        return;
    m_sought += key;
    m_wishes += wish;
    while (m_wishes.size() > mostWishes)
        m_sought.remove(keyOf(m_wishes.takeFirst()));
    decodeNext();
}

// What was asked for last is what is seen.
void Thumbnails::decodeNext()
{
    while (m_decoding < mostDecoding && !m_wishes.isEmpty())
        decode(m_wishes.takeLast());
}

void Thumbnails::decode(const Wish &wish)
{
    ++m_decoding;
    const QByteArray *fresh = m_fresh.object(wish.address);
    m_pool.start([this, wish, cache = m_cache, bytes = fresh ? *fresh : QByteArray()] {
        const auto kept = bytes.isNull() ? cache->image(wish.address) : std::optional(bytes);
        const Result<QImage> image = kept ? decodedImage(*kept, wish.fit) : Result<QImage>(QImage());
        if (!image)
            cache->forget(wish.address);
        QMetaObject::invokeMethod(
            this,
            [this, wish, image] {
                --m_decoding;
                m_sought.remove(keyOf(wish));
                image ? takeImage(wish, *image) : fail(wish.address, image.error().message);
                decodeNext();
            },
            Qt::QueuedConnection);
    });
}

// A null image: it is not kept.
void Thumbnails::takeImage(const Wish &wish, const QImage &image)
{
    if (image.isNull())
        m_absent += wish.address;
    else
        m_images.insert(keyOf(wish), new QImage(image), std::max<qsizetype>(1, image.sizeInBytes() / 1000));
    emit changed(wish.address);
}

void Thumbnails::takeFetched(const QString &address, const QByteArray &image)
{
    m_fresh.insert(address, new QByteArray(image), std::max<qsizetype>(1, image.size() / 1000));
    m_pool.start([address, image, cache = m_cache] { cache->keep(address, image); });
    m_absent.remove(address);
    if (m_names)
        *m_names += ThumbnailCache::nameOf(address);
    emit changed(address);
}

void Thumbnails::fail(const QString &address, const QString &trouble)
{
    m_fresh.remove(address);
    m_troubles.insert(address, trouble);
    emit changed(address);
}

} // namespace Paperlark
