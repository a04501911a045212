#include "ui/exporting/zoterosending.h"

#include "core/export/zoteroitems.h"
#include "core/library/library.h"
#include "ui/deciding/toast.h"
#include "ui/exporting/exports.h"
#include "ui/list/paperlistview.h"

#include <QJsonObject>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostPapers = 200; // more than these Zotero imports faster from a file

} // namespace

ZoteroSending::ZoteroSending(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    setConnector(std::make_unique<ZoteroConnector>());
}

void ZoteroSending::setConnector(std::unique_ptr<ZoteroConnector> connector)
{
    m_connector = std::move(connector);
    connect(m_connector.get(), &ZoteroConnector::saved, this,
            [this] { m_parts.toast.tell(tr("Sent %Ln paper(s) to Zotero", nullptr, m_papers), {}, {}, Toast::Stay::AWhile); });
    connect(m_connector.get(), &ZoteroConnector::absent, this, [this] {
        m_parts.exports.offerBibtex(
            tr("Zotero does not answer on this computer. Start it and try again, or save a file that it can import."));
    });
    connect(m_connector.get(), &ZoteroConnector::refused, this, &ZoteroSending::failed);
}

void ZoteroSending::send()
{
    const QStringList keys = m_parts.list.selectedKeys();
    if (keys.isEmpty())
        return;
    if (m_connector->isBusy())
        return emit failed({tr("Papers are still on their way to Zotero; one moment."), {}});
    if (keys.size() > MostPapers)
        return m_parts.exports.offerBibtex(tr("So many papers reach Zotero best as a file that it imports."));
    PaperFeed papers(m_parts.library, keys);
    const QJsonArray items = zoteroItems(papers);
    m_papers = int(items.size());
    m_connector->save(items, items.first().toObject().value("url"_L1).toString());
}

} // namespace Paperlark
