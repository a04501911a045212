#pragma once

#include "core/library/importing/importer.h"
#include "core/library/library.h"
#include "core/models/paperlistmodel.h"
#include "ui/filter/searchfield.h"
#include "ui/list/paperlistview.h"
#include "ui/mainwindow.h"
#include "ui/page/paperview.h"

#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include <memory>

namespace Paperlark::Testing {

// For tests of the whole window, offscreen, over a library that is empty or holds the sample days.
class WindowOnSamples : public QObject
{
protected:
    static void startAs(const QString &test) // whose settings are its own
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(test);
    }
    void makeLibrary()
    {
        QSettings().clear();
        m_library = std::move(*Library::open(QStringLiteral(":memory:")));
    }
    void closeAll()
    {
        m_window.reset();
        m_library.reset();
    }

    static QString samples() { return QStringLiteral(PAPERLARK_SOURCE_DIR "/resources/samples"); }
    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(*m_library);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void openOnSamples()
    {
        Importer importer(*m_library);
        QCOMPARE(importer.importNow({samples()}).refused.size(), 0);
        openWindow();
        QTRY_VERIFY(list().currentIndex().isValid());
        list().setFocus();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : m_window.get(), key, modifiers);
        QCoreApplication::processEvents();
    }
    void trigger(const QString &id) { m_window->findChild<QAction *>(id)->trigger(); }
    void goTo(const QString &key)
    {
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            const QModelIndex index = list().model()->index(row, 0);
            if (index.data(PaperListModel::KeyRole) == key)
                list().setCurrentIndex(index);
        }
        QCOMPARE(list().currentKey(), key);
    }

    template<typename Part>
    Part &part() const
    {
        return *m_window->findChild<Part *>();
    }
    PaperListView &list() const { return part<PaperListView>(); }
    PaperView &page() const { return part<PaperView>(); }
    SearchField &search() const { return part<SearchField>(); }

    std::unique_ptr<Library> m_library{};
    std::unique_ptr<MainWindow> m_window{};
};

} // namespace Paperlark::Testing
