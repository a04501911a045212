// The window's watched folders: chosen by hand, or offered where a folder was dropped.
#include "core/library/library.h"
#include "core/network/networkgate.h"
#include "core/reading/displaytext.h"
#include "core/sources/sources.h"
#include "core/watching/foldersources.h"
#include "core/watching/watchedfolders.h"
#include "ui/importing/imports.h"
#include "ui/mainwindow.h"
#include "ui/sources/newpapers.h"
#include "ui/statusline.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace Paperlark {

void MainWindow::connectWatching()
{
    m_watched = std::make_unique<WatchedFolders>(m_library);
    m_folderSources = new FolderSources(m_newPapers->sources(), *m_watched, this);
    connect(m_newPapers.get(), &NewPapers::fetchAsked, m_watched.get(), &WatchedFolders::look);
    connect(m_watched.get(), &WatchedFolders::imported, this, [this](const QStringList &, const ImportReport &report) {
        if (report.importId != 0)
            takeReport(report); // what is the same again is no news
    });
    connect(m_watched.get(), &WatchedFolders::failed, this,
            [this](const QStringList &, const QString &sentence) { showError({sentence}); });
}

void MainWindow::watchFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Watch a folder for new digests"));
    if (!folder.isEmpty())
        watch(folder);
}

void MainWindow::watch(const QString &folder)
{
    if (m_library.isReadOnly()) {
        const QString file = QDir::toNativeSeparators(m_library.file());
        return showError(
            {tr("The library %1 can only be read, so nothing that comes could be kept. Make it writable first.").arg(file)});
    }
    m_folderSources->add(folder);
    m_status->say(tr("The folder %1 is watched: new digests in it are read by themselves.")
                      .arg(displayLine(QDir::toNativeSeparators(folder))));
}

// One folder that was just opened by hand, and that nobody watches yet.
QString MainWindow::folderToOffer(const QStringList &paths) const
{
    const QFileInfo info(paths.size() == 1 ? paths.first() : QString());
    const QString folder = QDir::cleanPath(info.absoluteFilePath());
    const bool isOffered = info.isDir() && !m_library.isReadOnly() && !m_watched->isWatched(folder);
    return isOffered ? folder : QString();
}

// In the line that tells of the import, and gone with it: never a dialog.
void MainWindow::offerToWatch(const QString &folder, const ImportReport &report)
{
    if (folder.isEmpty() || report.read.isEmpty() || report.cancelled || m_watched->isWatched(folder))
        return;
    //: %1 and %2: numbers of papers; %3: the name of a folder
    const QString sentence = tr("%1 new, %2 merged from %3. Watch it for new digests?")
                                 .arg(report.added)
                                 .arg(report.merged)
                                 .arg(displayLine(QFileInfo(folder).fileName()));
    m_status->offer(sentence, tr("Watch it"), [this, folder] { watch(folder); });
}

} // namespace Paperlark
