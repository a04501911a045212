// Where papers lead: what opens addresses, the list of all links of a paper, the reader's choices about both.
#include "core/models/paperlistmodel.h"
#include "ui/links/browserdialog.h"
#include "ui/links/linkchoices.h"
#include "ui/links/linkopener.h"
#include "ui/links/linkpicker.h"
#include "ui/list/paperlistview.h"
#include "ui/mainwindow.h"
#include "ui/page/paperview.h"
#include "ui/papercommands.h"
#include "ui/statusline.h"

#include <QAction>
#include <QInputDialog>
#include <QStackedWidget>

namespace Paperlark {

using namespace Qt::StringLiterals;

void MainWindow::connectLinks()
{
    using Kind = PaperLink::Kind;
    for (const auto &[kind, id] :
         {std::pair(Kind::Pdf, u"paper.pdf"_s), {Kind::HuggingFace, u"paper.huggingFace"_s}, {Kind::Code, u"paper.code"_s}})
        m_page->setAction(kind, findChild<QAction *>(id));
    m_page->setLinkActions(findChild<QAction *>(u"paper.open"_s), findChild<QAction *>(u"paper.links"_s));
    m_page->setPreferredLink(LinkChoices::preferred());
    connect(m_page, &PaperView::linkActivated, m_opener, &LinkOpener::open);
    connect(m_page, &PaperView::linkPointedAt, m_status, &StatusLine::point);
    connect(m_page, &PaperView::figurePointedAt, m_status, &StatusLine::point);
    connect(m_opener, &LinkOpener::refused, this, &MainWindow::showError);
    connect(m_commands, &PaperCommands::manyPagesWanted, this, [this](int pages, const std::function<void()> &open) {
        m_status->offer(tr("Open %Ln page(s) in the browser?", nullptr, pages), tr("Open all"), open);
    });
    connect(m_commands, &PaperCommands::pickedOpened, this, [this](int pages, const QStringList &keys) {
        m_status->offer(tr("%Ln page(s) opened, and their papers are no longer selected.", nullptr, pages), tr("Select again"),
                        [this, keys] { list().pick(m_model.rowsOf(keys)); });
    });
}

// Of many papers at once nobody wants to choose: the preferred link of each.
void MainWindow::openLinks()
{
    if (list().isPicking())
        return m_commands->openPicked();
    if (m_links && m_links->isOpen())
        return m_links->dismiss();
    const auto &paper = m_page->paper();
    const auto preferred = paper ? preferredLink(*paper, LinkChoices::preferred()) : std::nullopt;
    if (!preferred)
        return;
    if (!m_links) {
        m_links = new LinkPicker(m_stack);
        connect(m_links, &LinkPicker::chosen, m_opener, &LinkOpener::open);
        connect(m_links, &LinkPicker::pointedAt, m_status, &StatusLine::point);
    }
    m_links->setOwnKeys(findChild<QAction *>(u"paper.links"_s)->shortcuts());
    m_links->open(paper->title, paperLinks(*paper), *preferred);
}

void MainWindow::preferLink(PaperLink::Kind kind)
{
    LinkChoices::prefer(kind);
    m_page->setPreferredLink(kind);
    m_status->say(tr("Preferred link: %1, where a paper has it").arg(linkName(kind)));
}

void MainWindow::choosePreferredLink()
{
    const QList<PaperLink::Kind> kinds = preferableLinks();
    QStringList names;
    for (const PaperLink::Kind kind : kinds)
        names.append(linkName(kind));
    bool accepted = false;
    const QString name = QInputDialog::getItem(this, tr("Preferred link"), tr("Which page of a paper shall open first?"), names,
                                               int(kinds.indexOf(LinkChoices::preferred())), false, &accepted);
    if (accepted)
        preferLink(kinds.value(names.indexOf(name)));
}

void MainWindow::chooseBrowser()
{
    BrowserDialog dialog(LinkChoices::browser(), this);
    if (dialog.exec() == QDialog::Accepted)
        LinkChoices::setBrowser(dialog.browser());
}

} // namespace Paperlark
