// The part of PaperCommands that picks many papers at once, and opens them.
#include "core/library/library.h"
#include "core/models/paperlistmodel.h"
#include "ui/linkopener.h"
#include "ui/list/paperlistview.h"
#include "ui/papercommands.h"

#include <QSet>

namespace Paperlark {

namespace {

constexpr int MostUnasked = 10; // pages that open at once without a question
constexpr int MostPages = 100;  // more would only bury the browser

} // namespace

QItemSelection PaperCommands::allRows() const
{
    const int rows = m_parts.model.rowCount();
    return rows > 0 ? QItemSelection(m_parts.model.index(0), m_parts.model.index(rows - 1)) : QItemSelection();
}

void PaperCommands::pickAll()
{
    m_parts.list.pick(allRows());
}

void PaperCommands::pickNone()
{
    m_parts.list.endPicking();
}

void PaperCommands::pickUnread()
{
    const QStringList unread = m_parts.library.keysWithout(m_parts.model.keysOf(allRows()), Mark::What::Read);
    m_parts.list.pick(m_parts.model.rowsOf(unread));
}

void PaperCommands::pickStarred()
{
    QStringList keys = m_parts.model.keysOf(allRows());
    const QStringList without = m_parts.library.keysWithout(keys, Mark::What::Starred);
    const QSet<QString> plain(without.cbegin(), without.cend());
    keys.removeIf([&](const QString &key) { return plain.contains(key); });
    m_parts.list.pick(m_parts.model.rowsOf(keys));
}

void PaperCommands::pickDay()
{
    if (hasPaper())
        m_parts.list.pick(m_parts.model.rowsOfDay(m_parts.model.row(currentRow()).day));
}

// A browser full of pages is hard to undo: many are opened after a question, too many not at all.
void PaperCommands::open(PaperLink::Kind kind)
{
    if (!m_parts.list.isPicking())
        return openAll(m_parts.list.currentKey().isEmpty() ? QStringList() : QStringList{m_parts.list.currentKey()}, kind);
    const QStringList keys = m_parts.list.selectedKeys();
    if (keys.size() > MostPages)
        emit failed(
            {tr("%Ln page(s) are too many for a browser. Select %1 papers at most.", nullptr, int(keys.size())).arg(MostPages),
             {}});
    else if (keys.size() > MostUnasked)
        emit manyPagesWanted(int(keys.size()), [this, keys, kind] { openAll(keys, kind); });
    else
        openAll(keys, kind);
}

void PaperCommands::openAll(const QStringList &keys, PaperLink::Kind kind)
{
    bool opened = false;
    for (const QString &key : keys) {
        const auto paper = m_parts.library.paper(key);
        const QString address = paper ? paperLink(*paper, kind) : QString();
        if (!address.isEmpty())
            m_parts.opener.open(address);
        opened = opened || !address.isEmpty();
    }
    if (!opened && !keys.isEmpty())
        emit failed({tr("None of the selected papers has such a page."), {}});
}

} // namespace Paperlark
