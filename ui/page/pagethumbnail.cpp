#include "ui/page/pagethumbnail.h"

#include "ui/page/pagepicture.h"
#include "ui/page/paperview.h"
#include "ui/settings.h"

namespace Paperlark {

PageThumbnail::PageThumbnail(PaperView &page, Thumbnails &thumbnails, QObject *parent)
    : QObject(parent), m_page(page), m_thumbnails(thumbnails)
{
    connect(&page, &PaperView::pictureWanted, this, &PageThumbnail::renew);
    connect(&thumbnails, &Thumbnails::allChanged, this, &PageThumbnail::renew);
    connect(&thumbnails, &Thumbnails::changed, this, [this](const QString &changed) {
        if (changed == address())
            renew();
    });
    connect(&page.picture(), &PagePicture::onceWanted, this, &PageThumbnail::loadOnce);
    connect(&page.picture(), &PagePicture::hostWanted, this, &PageThumbnail::allowHost);
    connect(&page.picture(), &PagePicture::alwaysWanted, this, &PageThumbnail::allowAlways);
}

QString PageThumbnail::address() const
{
    return m_page.paper() ? m_page.paper()->thumbnail : QString();
}

void PageThumbnail::renew()
{
    const bool isShown = Settings::thumbnailsShown.value();
    m_page.setThumbnail(isShown ? m_thumbnails.look(address(), m_page.pictureFit()) : Thumbnail());
}

void PageThumbnail::tellIfOffline()
{
    if (m_thumbnails.isOffline())
        emit said(tr("You are offline by choice, so no picture was asked for. Go online to load it."));
}

void PageThumbnail::loadOnce()
{
    m_thumbnails.fetchOnce(address());
    tellIfOffline();
}

void PageThumbnail::allowHost()
{
    const QString host = m_page.picture().thumbnail().host;
    m_thumbnails.allow(host, true);
    emit said(tr("Pictures from %1 are loaded without asking from now on.").arg(host));
    tellIfOffline();
}

void PageThumbnail::allowAlways()
{
    ThumbnailConsent consent = m_thumbnails.consent();
    consent.always = true;
    m_thumbnails.setConsent(consent);
    emit said(tr("Pictures from the hosts Paperlark knows are loaded without asking from now on."));
    tellIfOffline();
}

void PageThumbnail::setShown(bool shown)
{
    Settings::thumbnailsShown.set(shown);
    renew();
    emit said(shown ? tr("Pages show their picture.") : tr("Pages hide their picture; the same key shows it again."));
}

void PageThumbnail::toggle()
{
    if (!Settings::thumbnailsShown.value()) {
        setShown(true);
        m_page.picture().takeFocus();
        return;
    }
    const Thumbnail::State state = m_page.picture().thumbnail().state;
    if (state == Thumbnail::State::None)
        emit said(tr("This paper has no picture that could be loaded."));
    else if (m_page.picture().hasButtonFocus() || !m_page.picture().takeFocus())
        setShown(false);
}

} // namespace Paperlark
