// How new papers come into the window by themselves.
#include "core/library/filter/paperfilter.h"
#include "ui/mainwindow.h"
#include "ui/sidebar/sidebar.h"
#include "ui/sources/newpapers.h"

namespace Paperlark {

void MainWindow::connectSources()
{
    m_newPapers = std::make_unique<NewPapers>(NewPapers::Parts{
        .library = m_library, .gate = *m_gate, .section = m_sidebar->sources(), .status = *m_status, .window = *this});
    connect(m_newPapers.get(), &NewPapers::failed, this, &MainWindow::showError);
    connect(m_newPapers.get(), &NewPapers::showWanted, this, [this] { goTo({.unreadOnly = true}); });
}

} // namespace Paperlark
