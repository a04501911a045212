#pragma once

#include "core/network/oneinstance.h"
#include "core/result.h"

#include <QList>
#include <QObject>

#include <memory>

class QApplication;

namespace Paperlark {

class Library;
class MainWindow;

// Keeps the program's one window: leads to it what second starts bring, also what came before there was one, and makes
// it anew in another language, where it was, on the same library.
class WindowKeeper final : public QObject
{
    Q_OBJECT
public:
    WindowKeeper(QApplication &application, OneInstance &instance);
    ~WindowKeeper() override;

    static void speakAsChosen(QApplication &application); // in the language of the settings, in its direction

    void open(Library &library); // which outlives the window
    void forgetWindow();         // it is closed; what second starts bring waits for the next one
    MainWindow &window() const { return *m_window; }
    void receive(const HandedOver &what); // once it is open

signals:
    void reopenWanted(); // of the window, whichever it is
    void restoreWanted(const Paperlark::Error &damage);

private:
    void makeWindow();
    void renew();

    QApplication &m_application;
    Library *m_library{};
    std::unique_ptr<MainWindow> m_window{};
    QList<HandedOver> m_waiting{};
};

} // namespace Paperlark
