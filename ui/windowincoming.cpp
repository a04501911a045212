// What comes in: by a drop, by Ctrl+V, by the words of a start and of a second start.
#include "core/digest/arxivid.h"
#include "core/export/papersmime.h"
#include "core/library/importing/importreport.h"
#include "core/library/library.h"
#include "ui/importing/dropoverlay.h"
#include "ui/importing/imports.h"
#include "ui/importing/incoming.h"
#include "ui/importing/otherprogram.h"
#include "ui/links/linkopener.h"
#include "ui/mainwindow.h"
#include "ui/statusline.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>

namespace Paperlark {

void MainWindow::openClipboard()
{
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    const Incoming incoming = copied ? incomingIn(*copied) : Incoming();
    if (incoming.isNothing())
        return m_status->say(tr("What was copied is no file, no digest, no address of a paper and no arXiv id."));
    take(incoming);
}

void MainWindow::open(const QStringList &words)
{
    take(incomingOf(words));
}

void MainWindow::take(const Incoming &incoming)
{
    if (!incoming.paths.isEmpty())
        importPaths(incoming.paths);
    if (!incoming.text.isEmpty())
        m_imports->startText(incoming.text);
    if (!incoming.paper.isEmpty())
        return goToPaper(incoming.paper);
    if (!incoming.addresses.isEmpty())
        m_status->say(
            tr("%1 was not fetched: add its source, or save the file and drop it here.").arg(incoming.addresses.first()));
}

// Nothing is known of a paper that no digest told of, and to ask for it would be to go online: that is left to the reader.
void MainWindow::goToPaper(const QString &arxivId)
{
    if (m_library.paper(arxivId))
        return openPaper(arxivId);
    m_status->offer(tr("%1 is not in your library.").arg(arxivId), tr("Open on arXiv"),
                    [this, arxivId] { m_opener->open(arxivAbstractUrl(arxivId)); });
}

// A double click may have brought a file here that the reader wanted to see elsewhere.
void MainWindow::offerAnotherProgram(const ImportReport &report)
{
    if (!report.read.isEmpty() || report.refused.size() != 1 || !QFileInfo(report.refused.first().file).isFile())
        return;
    const QString file = report.refused.first().file;
    //: %1: the name of a file
    m_status->offer(tr("%1 is not read as a digest.").arg(QFileInfo(file).fileName()), tr("Open with another program"),
                    [this, file] { openWithOtherProgram(file, this, [this](const Error &error) { showError(error); }); });
}

void MainWindow::comeToFront(const QByteArray &activationToken)
{
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken); // where Qt's Wayland looks for it, once
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    QApplication::alert(this); // where a desktop lets no window come by itself, it says that this one would like to
}

// What is dragged out of this window is here already.
void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const bool isOurs = event->source() || qobject_cast<const PapersMime *>(event->mimeData());
    const Incoming incoming = isOurs ? Incoming() : incomingIn(*event->mimeData());
    if (incoming.isNothing())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_overlay->showFor(incoming);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_overlay->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_overlay->hide();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    take(incomingIn(*event->mimeData()));
}

} // namespace Paperlark
