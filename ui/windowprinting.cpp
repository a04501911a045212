// What the actions of printing run.
#include "core/library/library.h"
#include "core/reading/voices.h"
#include "ui/filter/filterbinding.h"
#include "ui/keys/keymap.h"
#include "ui/keys/keymarkdown.h"
#include "ui/keys/keytext.h"
#include "ui/list/listpane.h"
#include "ui/list/paperlistview.h"
#include "ui/looks/looks.h"
#include "ui/mainwindow.h"
#include "ui/page/paperview.h"
#include "ui/page/printing.h"
#include "ui/statusline.h"

#include <QLocale>

namespace Paperlark {

namespace {

QString headingOf(const QDate &day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::LongFormat) : QString();
}

} // namespace

void MainWindow::printPage()
{
    const std::optional<Paper> &paper = m_page->paper();
    if (!paper)
        return;
    const QDate day = paper->days.isEmpty() ? QDate() : paper->days.constFirst();
    previewPrint(this, {{{*paper, m_page->voices(), m_page->openIndex()}}, headingOf(day)});
}

void MainWindow::printDay()
{
    const QModelIndex current = m_listPane->list().currentIndex();
    const QDate day = current.isValid() ? m_model.row(current.row()).day : QDate();
    if (!day.isValid())
        return m_status->say(tr("This paper stands under no day. Print it alone: %1.")
                                 .arg(keyText(m_keys->keys(QStringLiteral("file.print")).value(0))));
    PaperFilter filter = m_filter->filter();
    filter.clearDays();
    filter.firstDay = filter.lastDay = day;
    PrintJob job{.papers = {}, .heading = headingOf(day)};
    const QList<PaperRow> rows = m_library.rows(m_library.paperIds(filter));
    for (const PaperRow &row : rows) {
        const auto paper = row.day == day ? m_library.paper(row.key) : std::nullopt;
        if (paper)
            job.papers.append({*paper, voicesInOrder(paper->summaries, Looks::readingLanguages()), 0});
    }
    previewPrint(this, job);
}

void MainWindow::printKeys()
{
    previewPrint(this, {.heading = tr("Keys"), .html = keysAsHtml(*m_keys)});
}

} // namespace Paperlark
