#pragma once

#include "core/library/importing/importer.h"
#include "core/library/library.h"
#include "core/models/paperlistmodel.h"
#include "ui/filter/filterbinding.h"
#include "ui/list/paperlistview.h"
#include "ui/mainwindow.h"
#include "ui/statusline.h"

#include <QAction>
#include <QLabel>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Paperlark::Testing {

// The whole window over days of papers that are made up: paper `i` of a day is arXiv <yymm>.<day><three digits>.
class WindowOfPapers final
{
public:
    explicit WindowOfPapers(int days, int papersADay) : m_library(std::move(*Library::open(QStringLiteral(":memory:"))))
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        for (int day = 1; day <= days; ++day)
            import(QDate(2024, 12, day), papersADay);
        window = std::make_unique<MainWindow>(*m_library);
        window->resize(1300, 800);
        window->show();
        window->activateWindow();
        [this] { QVERIFY(QTest::qWaitForWindowActive(window.get())); }();
        [this] { QTRY_VERIFY(filter().isAnswered() && model().isComplete()); }();
        list().setFocus();
    }

    static QString keyOf(int day, int paper)
    {
        return QStringLiteral("2412.%1%2").arg(day, 2, 10, QChar(u'0')).arg(paper, 3, 10, QChar(u'0'));
    }
    void import(const QDate &day, int papers) { Importer(*m_library).importNow({write(day, papers, m_folder.path())}); }
    // Days of December in a folder of their own, to be imported later.
    QString folderOf(int firstDay, int lastDay, int papersADay)
    {
        const QString folder = m_folder.filePath(QStringLiteral("later"));
        [&] { QVERIFY(QDir().mkpath(folder)); }();
        for (int day = firstDay; day <= lastDay; ++day)
            write(QDate(2024, 12, day), papersADay, folder);
        return folder;
    }
    static QString write(const QDate &day, int papers, const QString &folder)
    {
        QString text =
            QStringLiteral("## Papers for %1\n\n| Title | Authors | Summary |\n|---|---|---|\n").arg(day.toString(Qt::ISODate));
        for (int i = 0; i < papers; ++i)
            text += QStringLiteral("| Paper %1 (Read more on [arXiv](https://arxiv.org/abs/%1))| A. Author | It says %1. |\n")
                        .arg(keyOf(day.day(), i));
        QFile file(QDir(folder).filePath(day.toString(Qt::ISODate) + QStringLiteral(".md")));
        [&] { QVERIFY(file.open(QIODevice::WriteOnly)); }();
        file.write(text.toUtf8());
        return file.fileName();
    }

    Library &library() { return *m_library; }
    PaperListView &list() const { return window->list(); }
    const PaperListModel &model() const { return static_cast<const PaperListModel &>(*list().model()); }
    FilterBinding &filter() const { return *window->findChild<FilterBinding *>(); }
    template<typename Part>
    Part &part() const
    {
        return *window->findChild<Part *>();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const { QTest::keyClick(&list(), key, modifiers); }
    void trigger(const QString &id) const { window->findChild<QAction *>(id)->trigger(); }
    void select(const QString &id) const { trigger(QStringLiteral("select.") + id); }
    // The papers of the library that carry a mark, as a filter asks for them.
    int count(const PaperFilter &marked) { return int(m_library->paperIds(marked).size()); }
    QString news() const // what the status line said last
    {
        QString said;
        for (const QLabel *label : part<StatusLine>().template findChildren<QLabel *>())
            said = label->accessibleName().isEmpty() ? said : label->accessibleName();
        return said;
    }
    void waitForCounts() const
    {
        QCoreApplication::processEvents();
        [this] { QTRY_VERIFY(filter().isAnswered()); }();
        QCoreApplication::processEvents();
        [this] { QTRY_VERIFY(filter().isAnswered()); }();
    }

private:
    QTemporaryDir m_folder{};
    std::unique_ptr<Library> m_library{};

public:
    std::unique_ptr<MainWindow> window{}; // goes before its library
};

} // namespace Paperlark::Testing
