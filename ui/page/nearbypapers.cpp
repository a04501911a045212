#include "ui/page/nearbypapers.h"

#include "core/library/library.h"
#include "ui/page/paperview.h"

namespace Paperlark {

namespace {

constexpr int Stay = 250; // ms with one paper
constexpr int AtMost = 4;

} // namespace

NearbyPapers::NearbyPapers(Library &library, PaperView &page, QObject *parent) : QObject(parent), m_library(library), m_page(page)
{
    m_stays.setSingleShot(true);
    m_stays.setInterval(Stay);
    connect(&m_stays, &QTimer::timeout, this, &NearbyPapers::look);
    connect(&library, &Library::relatedFound, this, [this](const QString &key, const QList<RelatedPaper> &related) {
        if (m_page.paper() && m_page.paper()->key == key)
            m_page.setRelated(related);
    });
    connect(&page, &PaperView::paperOpened, &m_stays, qOverload<>(&QTimer::start));
}

void NearbyPapers::look()
{
    if (m_page.paper())
        m_library.askRelated(m_page.paper()->key, AtMost);
}

} // namespace Paperlark
