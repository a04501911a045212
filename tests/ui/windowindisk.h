#pragma once

#include "core/library/importing/importer.h"
#include "core/library/library.h"
#include "ui/mainwindow.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Paperlark::Testing {

// A window over a library in a folder of its own, which a test can take away.
class WindowInDisk final
{
public:
    explicit WindowInDisk(const QString &digests)
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        library = std::move(*Library::open(file()));
        Importer(*library).importNow({digests});
        open();
    }

    QString folder() const { return m_folder.filePath(QStringLiteral("disk")); }
    QString file() const { return m_folder.filePath(QStringLiteral("disk/library.db")); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    void open()
    {
        window = std::make_unique<MainWindow>(*library);
        window->resize(1300, 800);
        window->show();
        window->activateWindow();
        [this] { QVERIFY(QTest::qWaitForWindowActive(window.get())); }();
    }
    void again() // as after a crash: the window is not asked
    {
        window.reset();
        library = std::move(*Library::open(file()));
        open();
    }

    template<typename Part>
    Part &part() const
    {
        return *window->findChild<Part *>();
    }

private:
    QTemporaryDir m_folder{};

public:
    std::unique_ptr<Library> library{};
    std::unique_ptr<MainWindow> window{}; // goes before its library
};

} // namespace Paperlark::Testing
