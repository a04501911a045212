// Where the actions lead the reader: to another pane, to a view of the library, one step back.
#include "core/library/library.h"
#include "ui/deciding/decisions.h"
#include "ui/filter/filterbinding.h"
#include "ui/importing/importreportpanel.h"
#include "ui/importing/imports.h"
#include "ui/keys/shortcutsheet.h"
#include "ui/list/listpane.h"
#include "ui/list/paperlistview.h"
#include "ui/mainwindow.h"
#include "ui/page/findbar.h"
#include "ui/page/paperview.h"
#include "ui/page/textpopover.h"
#include "ui/panes.h"
#include "ui/sidebar/calendarview.h"
#include "ui/sidebar/sidebar.h"
#include "ui/statusline.h"
#include "ui/topbar.h"

#include <QApplication>

#include <algorithm>

namespace Paperlark {

using namespace Qt::StringLiterals;

void MainWindow::goTo(const PaperFilter &wanted)
{
    PaperFilter filter = wanted;
    filter.order = m_filter->filter().order;
    m_filter->setFilter(filter);
    showPanes();
    m_listPane->takeFocus();
}

void MainWindow::goToToday()
{
    goTo(Sidebar::filterOf(Sidebar::View::Today, m_filter->newestDay()));
}

void MainWindow::goToCalendar()
{
    showSidebar();
    m_sidebar->calendar().setFocus(Qt::ShortcutFocusReason);
}

Pane MainWindow::focusedPane() const
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus == &m_sidebar->calendar())
        return Pane::Calendar;
    if (m_sidebar->isAncestorOf(focus))
        return Pane::Sidebar;
    if (m_listPane->isAncestorOf(focus))
        return Pane::List;
    return m_page->isAncestorOf(focus) ? Pane::Page : Pane::Window;
}

QList<QWidget *> MainWindow::panes() const
{
    return {m_sidebar, m_listPane, m_page};
}

void MainWindow::focusPane(QWidget *pane)
{
    if (pane == m_sidebar)
        m_sidebar->calendar().setFocus(Qt::ShortcutFocusReason);
    else if (pane == m_listPane)
        m_listPane->takeFocus();
    else
        m_page->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::focusNextPane(int step)
{
    const QList<QWidget *> all = panes();
    const auto holdsFocus = [](QWidget *pane) { return pane->isAncestorOf(QApplication::focusWidget()); };
    qsizetype at = std::find_if(all.begin(), all.end(), holdsFocus) - all.begin();
    for (qsizetype tried = 0; tried < all.size(); ++tried) {
        at = (at + step + all.size()) % all.size();
        if (all[at]->isVisible())
            break;
    }
    focusPane(all[at]);
}

// Not round: the leftmost stays. Where list and page share one place, they take turns in it.
void MainWindow::focusPaneBeside(int step)
{
    const int way = isRightToLeft() ? -step : step;
    if (m_page->isHidden() && way > 0 && m_listPane->isAncestorOf(QApplication::focusWidget()))
        m_panes->setReading(true);
    else if (m_panes->isReading() && way < 0)
        m_panes->setReading(false);
    QList<QWidget *> shown = panes();
    shown.removeIf([](const QWidget *pane) { return !pane->isVisible(); });
    const auto holdsFocus = [](QWidget *pane) { return pane->isAncestorOf(QApplication::focusWidget()); };
    const qsizetype at = std::find_if(shown.begin(), shown.end(), holdsFocus) - shown.begin();
    if (at == shown.size())
        return focusPane(m_panes->isReading() ? static_cast<QWidget *>(m_page) : m_listPane);
    focusPane(shown[std::clamp(at + way, qsizetype(0), shown.size() - 1)]);
}

// One step at a time, and never out of a filter: the sheet, the popover, the report, what is found, the wide page,
// what is picked, the list.
// (In a text field the key is the field's own.)
void MainWindow::stepBack()
{
    if (m_sheet->isVisible())
        return m_sheet->dismiss();
    if (m_text && m_text->isVisible())
        return m_text->dismiss();
    if (m_decisions->stepBack())
        return;
    if (m_report->isShown())
        return m_report->dismiss();
    if (m_page->findBar().isVisible())
        return m_page->findBar().close();
    if (!m_panes->isReading() && list().isPicking())
        list().endPicking();
    showPanes();
    m_listPane->takeFocus();
}

void MainWindow::showPanes()
{
    m_topBar->show();
    m_status->show();
    m_panes->setReading(false);
    m_panes->setListWanted(true);
}

void MainWindow::toggleReading()
{
    if (m_panes->isReading())
        showPanes();
    else
        m_panes->setReading(true);
    focusPapers();
}

void MainWindow::toggleSidebar()
{
    m_panes->toggleSidebar();
}

void MainWindow::toggleList()
{
    m_panes->setListWanted(!m_listPane->isVisible());
    focusPapers();
}

void MainWindow::focusPapers()
{
    if (m_listPane->isVisible())
        m_listPane->takeFocus();
    else
        m_page->setFocus(Qt::OtherFocusReason);
}

void MainWindow::toggleFocusMode()
{
    const bool alone = !m_topBar->isHidden();
    m_topBar->setHidden(alone);
    m_status->setHidden(alone);
    m_panes->setReading(alone);
    focusPapers();
}

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

} // namespace Paperlark
