#include "ui/papercommands.h"

#include "core/library/library.h"
#include "core/models/paperlistmodel.h"
#include "ui/list/paperlistview.h"
#include "ui/page/paperview.h"

#include <algorithm>

namespace Paperlark {

PaperCommands::PaperCommands(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts) {}

int PaperCommands::currentRow() const
{
    return m_parts.list.currentIndex().row();
}

void PaperCommands::goToRow(int row)
{
    if (row >= 0 && row < m_parts.model.rowCount())
        m_parts.list.goTo(row);
}

void PaperCommands::nextPaper()
{
    goToRow(m_parts.list.shownRow(currentRow() + 1, 1));
}

void PaperCommands::previousPaper()
{
    goToRow(m_parts.list.shownRow(currentRow() - 1, -1));
}

int PaperCommands::unreadRow(int from, int step) const
{
    const int count = m_parts.model.rowCount();
    for (int row = from; row >= 0 && row < count; row += step) {
        if (!m_parts.model.row(row).read)
            return row;
    }
    return -1;
}

void PaperCommands::nextUnread()
{
    goToRow(unreadRow(currentRow() + 1, 1));
}

void PaperCommands::previousUnread()
{
    goToRow(unreadRow(currentRow() - 1, -1));
}

void PaperCommands::nextDay()
{
    for (const ListSection &section : m_parts.model.sections()) {
        if (section.firstRow > currentRow())
            return goToRow(section.firstRow);
    }
}

// To the day's own first paper, and from there to the day above, as back keys do everywhere.
void PaperCommands::previousDay()
{
    const auto &sections = m_parts.model.sections();
    for (auto section = sections.rbegin(); section != sections.rend(); ++section) {
        if (section->firstRow < currentRow())
            return goToRow(section->firstRow);
    }
}

void PaperCommands::firstPaper()
{
    goToRow(m_parts.list.shownRow(0, 1));
}

void PaperCommands::lastPaper()
{
    goToRow(m_parts.list.shownRow(m_parts.model.rowCount() - 1, -1));
}

void PaperCommands::readOn()
{
    if (!hasPaper() || m_parts.page.pageDown())
        return;
    emit readOnFrom(m_parts.list.currentKey());
    report(m_parts.library.setRead({m_parts.list.currentKey()}, true));
    const int next = unreadRow(currentRow() + 1, 1);
    goToRow(next >= 0 ? next : currentRow() + 1);
}

void PaperCommands::readBack()
{
    m_parts.page.pageUp();
}

void PaperCommands::toggle(Mark::What flag, Setter set)
{
    const QStringList keys = m_parts.list.selectedKeys();
    const QStringList without = m_parts.library.keysWithout(keys, flag);
    if (!keys.isEmpty())
        report((m_parts.library.*set)(without.isEmpty() ? keys : without, !without.isEmpty()));
}

void PaperCommands::toggleRead()
{
    toggle(Mark::What::Read, &Library::setRead);
}

void PaperCommands::toggleStarred()
{
    toggle(Mark::What::Starred, &Library::setStarred);
}

void PaperCommands::toggleReadingList()
{
    toggle(Mark::What::ReadingList, &Library::setReadingList);
}

bool PaperCommands::hasPaper() const
{
    return m_parts.list.currentIndex().isValid();
}

bool PaperCommands::hasLink(PaperLink::Kind kind) const
{
    return m_parts.list.isPicking() || (m_parts.page.paper() && !m_parts.page.address(kind).isEmpty());
}

bool PaperCommands::hasAnyLink() const
{
    const auto &paper = m_parts.page.paper();
    return m_parts.list.isPicking() || (paper && preferredLink(*paper, PaperLink::Kind::Arxiv));
}

void PaperCommands::report(const Result<void> &result)
{
    if (!result)
        emit failed(result.error());
}

} // namespace Paperlark
