#include "app/windowkeeper.h"

#include "core/translations.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"

#include <QApplication>
#include <QLocale>

#include <utility>

namespace Paperlark {

WindowKeeper::WindowKeeper(QApplication &application, OneInstance &instance) : m_application(application)
{
    connect(&instance, &OneInstance::handedOver, this, [this](const HandedOver &what) {
        if (m_window) {
            m_window->comeToFront(what.activationToken);
            receive(what);
        } else {
            m_waiting.append(what);
        }
    });
}

WindowKeeper::~WindowKeeper() = default;

void WindowKeeper::speakAsChosen(QApplication &application)
{
    installTranslations(application, Settings::interfaceLanguage.value());
    QApplication::setLayoutDirection(QLocale().textDirection());
}

void WindowKeeper::open(Library &library)
{
    m_library = &library;
    makeWindow();
    for (const HandedOver &what : std::exchange(m_waiting, {}))
        receive(what);
}

void WindowKeeper::receive(const HandedOver &what)
{
    m_window->open(what.words);
}

void WindowKeeper::makeWindow()
{
    m_window = std::make_unique<MainWindow>(*m_library);
    // Queued: a menu, a dialog or the palette of that very window may be on the stack.
    connect(m_window.get(), &MainWindow::languageChosen, this, &WindowKeeper::renew, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::reopenWanted, this, &WindowKeeper::reopenWanted);
    connect(m_window.get(), &MainWindow::restoreWanted, this, &WindowKeeper::restoreWanted);
    m_window->show();
}

void WindowKeeper::forgetWindow()
{
    m_window.reset();
    m_library = nullptr;
}

// Closing keeps where the reader was, to the row; opening goes back there. A window that will not close, for a note that
// could not be kept, stays as it is.
void WindowKeeper::renew()
{
    QApplication::setQuitOnLastWindowClosed(false);
    if (m_window->close()) {
        m_window.reset();
        speakAsChosen(m_application);
        makeWindow();
    }
    QApplication::setQuitOnLastWindowClosed(true);
}

} // namespace Paperlark
