// The window's pictures: on the page, on the cards of the list, and what is kept of them.
#include "core/network/networkgate.h"
#include "ui/list/listpane.h"
#include "ui/list/paperlistview.h"
#include "ui/mainwindow.h"
#include "ui/page/pagethumbnail.h"
#include "ui/page/paperview.h"
#include "ui/panes.h"
#include "ui/statusline.h"
#include "ui/thumbnails/thumbnails.h"

namespace Paperlark {

void MainWindow::connectThumbnails()
{
    m_thumbnails = std::make_unique<Thumbnails>(*m_gate);
    m_pageThumbnail = new PageThumbnail(*m_page, *m_thumbnails, this);
    connect(m_pageThumbnail, &PageThumbnail::said, m_status, &StatusLine::say);
    PaperListView &list = m_listPane->list();
    list.setThumbnailOf([this](const QString &address, const QSize &pixels) {
        return m_thumbnails->look(address, {.place = pixels, .manner = ImageFit::Manner::Covering}).image;
    });
    connect(m_thumbnails.get(), &Thumbnails::changed, &list, &PaperListView::showThumbnails);
    connect(m_thumbnails.get(), &Thumbnails::allChanged, &list, &PaperListView::showThumbnails);
    connect(m_gate.get(), &NetworkGate::offlineChanged, m_thumbnails.get(), &Thumbnails::allChanged);
}

// Where only the list is seen, the page comes first.
void MainWindow::toggleThumbnail()
{
    if (!m_page->isVisible())
        m_panes->setReading(true);
    m_pageThumbnail->toggle();
}

void MainWindow::emptyThumbnails()
{
    const qint64 gone = m_thumbnails->empty();
    m_status->say(gone > 0 ? tr("%1 of kept thumbnails are gone.").arg(Thumbnails::inWords(gone))
                           : tr("No thumbnails were kept."));
}

} // namespace Paperlark
