#pragma once

#include <QObject>
#include <QString>

namespace Paperlark {

class PaperView;
class Thumbnails;

// Brings the picture of the open paper onto its page, and carries out what the reader answers when it asks.
class PageThumbnail final : public QObject
{
    Q_OBJECT
public:
    PageThumbnail(PaperView &page, Thumbnails &thumbnails, QObject *parent = nullptr);

    // Where the page asks, the focus goes there; else pictures are hidden on pages, or shown again.
    void toggle();

signals:
    void said(const QString &sentence);

private:
    QString address() const;
    void renew();
    void loadOnce();
    void allowHost();
    void allowAlways();
    void tellIfOffline();
    void setShown(bool shown);

    PaperView &m_page;
    Thumbnails &m_thumbnails;
};

} // namespace Paperlark
