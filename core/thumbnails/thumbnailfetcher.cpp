#include "core/thumbnails/thumbnailfetcher.h"

#include "core/network/networkgate.h"
#include "core/thumbnails/imageformat.h"

#include <QUrl>

namespace Paperlark {

ThumbnailFetcher::ThumbnailFetcher(NetworkGate &gate) : ThumbnailFetcher(gate, Options{}) {}

ThumbnailFetcher::ThumbnailFetcher(NetworkGate &gate, const Options &options)
    : m_options(options), m_network(gate, options.policy)
{}

ThumbnailFetcher::~ThumbnailFetcher() = default;

bool ThumbnailFetcher::isOffline() const
{
    return m_network.gate().isOffline();
}

bool ThumbnailFetcher::isFetching(const QString &address) const
{
    return m_underWay.contains(address) || m_waiting.contains(address);
}

void ThumbnailFetcher::fetch(const QString &address)
{
    if (m_underWay.contains(address))
        return;
    m_waiting.removeOne(address);
    m_waiting += address;
    while (m_waiting.size() > mostWaiting) {
        const QString oldest = m_waiting.takeFirst();
        QMetaObject::invokeMethod(
            this, [this, oldest] { emit givenUp(oldest); }, Qt::QueuedConnection);
    }
    startNext();
}

void ThumbnailFetcher::startNext()
{
    while (m_underWay.size() < std::size_t(mostAtOnce) && !m_waiting.isEmpty())
        start(m_waiting.takeLast());
}

void ThumbnailFetcher::start(const QString &address)
{
    const QString host = hostOf(address);
    HttpRequest request{.address = QUrl(address, QUrl::StrictMode),
                        .limit = largestImage,
                        .accept = "image/webp,image/png,image/jpeg,image/gif"};
    request.objection = [this, host](const QUrl &hop) {
        if (!host.isEmpty() && m_options.mayMoveTo(hop, host))
            return std::optional<Error>();
        return std::optional(Error{
            tr("The picture is kept at %1, where none are fetched from. Open the paper's page to see it.").arg(hop.host())});
    };
    auto get = std::make_unique<HttpGet>(m_network, request);
    connect(get.get(), &HttpGet::finished, this, [this, address](const HttpAnswer &answer) { take(address, answer); });
    get->start();
    m_underWay[address] = std::move(get);
}

void ThumbnailFetcher::take(const QString &address, const HttpAnswer &answer)
{
    using Outcome = HttpAnswer::Outcome;
    if (const auto done = m_underWay.find(address); done != m_underWay.end()) {
        done->second.release()->deleteLater(); // it is telling us
        m_underWay.erase(done);
    }
    startNext();
    if (answer.outcome == Outcome::Offline || answer.outcome == Outcome::Cancelled)
        return emit givenUp(address);
    if (!answer.isComplete())
        return emit failed(address, answer.error);
    if (imageFormat(answer.body).isEmpty())
        return emit failed(
            address, Error{tr("What %1 sent is no PNG, JPEG, GIF or WebP image and was not kept.").arg(answer.address.host())});
    emit fetched(address, answer.body);
}

} // namespace Paperlark
