// The part of MainWindow about many papers of the list: those selected, those that no longer fit, those of a day, and
// where they go from here.
#include "ui/deciding/decisions.h"
#include "ui/exporting/copying.h"
#include "ui/exporting/exports.h"
#include "ui/exporting/zoterosending.h"
#include "ui/filter/filterbinding.h"
#include "ui/list/cleanup.h"
#include "ui/list/listpane.h"
#include "ui/list/paperlistview.h"
#include "ui/list/selectionbar.h"
#include "ui/list/unreaddays.h"
#include "ui/mainwindow.h"
#include "ui/statusline.h"

#include <QAction>
#include <QStackedWidget>

namespace Paperlark {

using namespace Qt::StringLiterals;

PaperListView &MainWindow::list()
{
    return m_listPane->list();
}

void MainWindow::connectSelection()
{
    m_cleanUp = new CleanUp({.model = m_model, .list = list(), .filter = *m_filter, .status = *m_status}, this);
    m_unreadDays =
        new UnreadDays({.library = m_library, .model = m_model, .list = list(), .filter = *m_filter, .status = *m_status}, this);
    connect(&list(), &PaperListView::pickedChanged, this, [this] { updateActions(*this); });
    m_listPane->selectionBar().setCommands({{findChild<QAction *>(u"paper.star"_s), tr("Star"), u"star"_s},
                                            {findChild<QAction *>(u"paper.later"_s), tr("Reading list"), u"reading-list"_s},
                                            {findChild<QAction *>(u"paper.tags"_s), tr("Tag"), u"tag"_s},
                                            {findChild<QAction *>(u"paper.done"_s), tr("Done"), u"check"_s},
                                            {findChild<QAction *>(u"paper.open"_s), tr("Open"), u"open"_s}},
                                           findChild<QAction *>(u"select.none"_s));
}

void MainWindow::connectExports()
{
    Toast &toast = m_decisions->toast();
    m_copying = new Copying({.library = m_library, .list = list(), .page = *m_page, .toast = toast}, this);
    m_exports = new Exports({.library = m_library, .model = m_model, .list = list(), .toast = toast, .over = *m_stack}, this);
    m_zotero = new ZoteroSending({.library = m_library, .list = list(), .toast = toast, .exports = *m_exports}, this);
    connect(m_copying, &Copying::failed, this, &MainWindow::showError);
    connect(m_exports, &Exports::failed, this, &MainWindow::showError);
    connect(m_zotero, &ZoteroSending::failed, this, &MainWindow::showError);
}

} // namespace Paperlark
