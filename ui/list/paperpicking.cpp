// The part of PaperCommands that picks many papers at once, and opens them.
#include "core/library/library.h"
#include "core/models/paperlistmodel.h"
#include "ui/links/linkchoices.h"
#include "ui/links/linkopener.h"
#include "ui/list/paperlistview.h"
#include "ui/papercommands.h"

#include <QSet>

namespace Paperlark {

namespace {

constexpr int MostUnasked = 10; // pages that open at once without a question
constexpr int MostPages = 100;  // more would only bury the browser

QString preferredAddress(const Paper &paper)
{
    const auto link = preferredLink(paper, LinkChoices::preferred());
    return link ? link->address : QString();
}

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

QStringList PaperCommands::pickedKeys() const
{
    if (m_parts.list.isPicking())
        return m_parts.list.selectedKeys();
    const QString current = m_parts.list.currentKey();
    return current.isEmpty() ? QStringList() : QStringList{current};
}

void PaperCommands::open(PaperLink::Kind kind)
{
    openAll(pickedKeys(), [kind](const Paper &paper) { return paperLink(paper, kind); });
}

void PaperCommands::openPreferred()
{
    openAll(pickedKeys(), preferredAddress);
}

void PaperCommands::openPicked()
{
    const QStringList keys = pickedKeys();
    openAll(keys, preferredAddress, [this, keys](int pages) {
        m_parts.list.endPicking();
        emit pickedOpened(pages, keys);
    });
}

// A browser full of pages is hard to undo: many are opened after a question, too many not at all.
void PaperCommands::openAll(const QStringList &keys, const AddressOf &addressOf, const std::function<void(int)> &opened)
{
    if (keys.size() > MostPages)
        return emit failed(
            {tr("%Ln page(s) are too many for a browser. Select %1 papers at most.", nullptr, int(keys.size())).arg(MostPages),
             {}});
    QStringList addresses;
    for (const QString &key : keys) {
        const auto paper = m_parts.library.paper(key);
        addresses.append(paper ? addressOf(*paper) : QString());
    }
    addresses.removeAll(QString());
    if (addresses.isEmpty() && !keys.isEmpty())
        return emit failed({tr("None of the selected papers has such a page."), {}});
    const auto open = [this, addresses, opened] {
        if (const int pages = m_parts.opener.openAll(addresses); pages > 0 && opened)
            opened(pages);
    };
    if (addresses.size() > MostUnasked)
        emit manyPagesWanted(int(addresses.size()), open);
    else
        open();
}

} // namespace Paperlark
