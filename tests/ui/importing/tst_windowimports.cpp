// What comes into the window, and goes out of it again: drops, imports, sources.
#include "tests/ui/windowonsamples.h"

#include "ui/controls/linkbutton.h"
#include "ui/deciding/toast.h"
#include "ui/importing/importreportpanel.h"
#include "ui/importing/imports.h"
#include "ui/importing/welcomepanel.h"
#include "ui/statusline.h"

#include <QClipboard>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

class WindowImportsTest final : public WindowOnSamples
{
    Q_OBJECT

private slots:
    void initTestCase() { startAs(u"tst_windowimports"_s); }
    void init() { makeLibrary(); }
    void cleanup() { closeAll(); }

    void droppedFilesAreImported()
    {
        openWindow();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(samples())});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &drop);
        QTRY_VERIFY_WITH_TIMEOUT(m_library->counts().papers > 15, 30'000);
        QTRY_VERIFY(list().isVisible());
        QTRY_VERIFY(part<ImportReportPanel>().isShown());
    }

    void aPastedDigestIsImportedAndCanBeTakenBack()
    {
        openOnSamples();
        const int papers = m_library->counts().papers;
        QApplication::clipboard()->setText(PastedDay);
        press(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(m_library->counts().papers, papers + 1, 30'000);
        QVERIFY(m_library->paper(u"2412.99999"_s));
        const QString name = u"pasted on "_s + QDate::currentDate().toString(Qt::ISODate);
        QVERIFY(
            std::ranges::any_of(m_library->facetCounts(Facet::Sources), [&](const auto &source) { return source.name == name; }));
        QTRY_VERIFY(part<ImportReportPanel>().isShown() && !m_window->imports().isRunning());
        m_window->imports().undo(m_library->imports().value(0).id);
        QTRY_COMPARE_WITH_TIMEOUT(m_library->counts().papers, papers, 30'000);
    }

    void inATextFieldPastedTextIsText()
    {
        openOnSamples();
        const int papers = m_library->counts().papers;
        QApplication::clipboard()->setText(PastedDay);
        press(Qt::Key_Slash);
        press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(search().text().contains(u"Papers for"_s));
        QVERIFY(!m_window->imports().isRunning());
        QCOMPARE(m_library->counts().papers, papers);
    }

    void aDroppedAddressOfAPaperOpensIt()
    {
        openOnSamples();
        press(Qt::Key_End);
        QVERIFY(list().currentKey() != u"2412.13649"_s);
        QMimeData data;
        data.setUrls({QUrl(u"https://huggingface.co/papers/2412.13649"_s)});
        QVERIFY(drop(data));
        QTRY_COMPARE(list().currentKey(), u"2412.13649"_s);
        data.setUrls({QUrl(u"https://arxiv.org/abs/1706.03762"_s)});
        QVERIFY(drop(data));
        QVERIFY(saysInStatus(u"1706.03762 is not in your library."_s));
        QVERIFY(isOffered(u"Open on arXiv"_s));
    }

    void anotherAddressIsNotFetched()
    {
        openOnSamples();
        QMimeData data;
        data.setUrls({QUrl(u"https://example.org/2024-12-23.md"_s)});
        QVERIFY(drop(data));
        QVERIFY(saysInStatus(u"https://example.org/2024-12-23.md was not fetched"_s));
        QVERIFY(!m_window->imports().isRunning());
    }

    void whatIsNothingIsNotWelcome()
    {
        openWindow();
        QMimeData data;
        data.setText(u"hello"_s);
        QVERIFY(!drop(data));
    }

    void aFileThatIsNoDigestMayGoToAnotherProgram()
    {
        openOnSamples();
        QTemporaryDir folder;
        QFile file(folder.filePath(u"shopping.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("bread\nmilk\n");
        file.close();
        m_window->open({file.fileName()});
        QTRY_VERIFY_WITH_TIMEOUT(saysInStatus(u"shopping.txt is not read as a digest."_s), 30'000);
        QVERIFY(isOffered(u"Open with another program"_s));
    }

    void aSecondStartBringsTheWindowBack()
    {
        openOnSamples();
        m_window->showMinimized();
        m_window->comeToFront({});
        QVERIFY(!m_window->isMinimized() && m_window->isVisible());
        QTRY_VERIFY(m_window->isActiveWindow());
        m_window->open({u"https://arxiv.org/abs/2412.13649"_s});
        QTRY_COMPARE(list().currentKey(), u"2412.13649"_s);
    }

    void afterTheFirstImportTheListHasTheKeys()
    {
        openWindow();
        QCoreApplication::processEvents(); // the list has been looked at and found empty
        m_window->importPaths({samples()});
        QTRY_VERIFY_WITH_TIMEOUT(list().isVisible() && !m_window->imports().isRunning(), 30'000);
        QTRY_VERIFY(list().hasFocus());
    }

    void aFirstImportOpensAtTheNewestPaper()
    {
        QTemporaryDir folder;
        for (int day = 1; day <= 25; ++day)
            writeDay(folder.filePath(u"%1.md"_s.arg(day, 2, 10, QChar(u'0'))), QDate(2024, 12, day), 30);
        openWindow();
        m_window->importPaths({folder.path()});
        QTRY_COMPARE_WITH_TIMEOUT(m_library->counts().papers, 25 * 30, 30'000);
        QTRY_COMPARE(list().model()->rowCount(), 25 * 30);
        QTRY_COMPARE(list().currentIndex().row(), 0);
        QCOMPARE(list().currentIndex().data(PaperListModel::DayRole).toDate(), QDate(2024, 12, 25));
        QVERIFY(list().hasFocus());
        QTRY_VERIFY(part<ImportReportPanel>().isShown() && !m_window->imports().isRunning());
        QTest::qWait(50); // the last reload

        const QString open = list().currentKey(); // from now on nothing moves by itself
        writeDay(folder.filePath(u"26.md"_s), QDate(2024, 12, 26), 30);
        m_window->importPaths({folder.filePath(u"26.md"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(list().model()->rowCount(), 26 * 30, 30'000);
        QTRY_COMPARE(list().currentIndex().row(), 30);
        QCOMPARE(list().currentKey(), open);
    }

    void anImportCanBeTakenBack()
    {
        openWindow();
        m_window->importPaths({samples()});
        QTRY_VERIFY_WITH_TIMEOUT(part<ImportReportPanel>().isShown() && !m_window->imports().isRunning(), 30'000);
        const qint64 id = m_library->imports().value(0).id;
        m_window->imports().undo(id);
        QTRY_COMPARE(m_library->counts().papers, 0);
        QTRY_VERIFY(m_window->findChild<WelcomePanel *>() && part<WelcomePanel>().isVisible());
    }

    void aSourceIsChosenAndGoes()
    {
        openOnSamples();
        const auto before = m_library->facetCounts(Facet::Sources).size();
        QTimer::singleShot(0, this, [] { // accepts the first of the dialog's list
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->accept();
        });
        trigger(u"file.removeSource"_s);
        QTRY_COMPARE(m_library->facetCounts(Facet::Sources).size(), before - 1);
        QTRY_COMPARE(part<Toast>().sentence(), u"Source “%1” removed"_s.arg(m_library->lastDone()->text));
        press(Qt::Key_Z);
        QTRY_COMPARE(m_library->facetCounts(Facet::Sources).size(), before);
        QTRY_VERIFY(part<Toast>().sentence().startsWith(u"Undone: "_s));
        trigger(u"edit.redo"_s);
        QTRY_COMPARE(m_library->facetCounts(Facet::Sources).size(), before - 1);
    }

    void anImportThatWasTakenBackComesBackToo()
    {
        openOnSamples();
        const int papers = m_library->counts().papers;
        m_window->imports().undo(m_library->imports().value(0).id);
        QTRY_VERIFY(m_window->findChild<WelcomePanel *>() && part<WelcomePanel>().isVisible());
        trigger(u"edit.undo"_s);
        QTRY_COMPARE(list().model()->rowCount(), papers);
        QTRY_VERIFY(list().isVisible());
    }

private:
    static inline const QString PastedDay =
        u"## Papers for 2024-12-23\n\n| Title | Authors | Summary |\n|---|---|---|\n"
        "| Paper (Read more on [arXiv](https://arxiv.org/abs/2412.99999))| A. Author | It was pasted. |\n"_s;

    bool drop(const QMimeData &data)
    {
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &drop);
        return true;
    }

    bool saysInStatus(const QString &words) const
    {
        const auto labels = part<StatusLine>().findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->accessibleName().contains(words); });
    }

    bool isOffered(const QString &way) const
    {
        const auto buttons = part<StatusLine>().findChildren<LinkButton *>();
        return std::ranges::any_of(buttons,
                                   [&](const LinkButton *button) { return button->isVisible() && button->text() == way; });
    }

    static void writeDay(const QString &path, const QDate &day, int papers)
    {
        QString text = u"## Papers for %1\n\n| Title | Authors | Summary |\n|---|---|---|\n"_s.arg(day.toString(Qt::ISODate));
        for (int i = 0; i < papers; ++i) {
            const QString id = u"2412.%1%2"_s.arg(day.day(), 2, 10, QChar(u'0')).arg(i, 3, 10, QChar(u'0'));
            text += u"| Paper %1 (Read more on [arXiv](https://arxiv.org/abs/%1))| A. Author | It says %1. |\n"_s.arg(id);
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
};

QTEST_MAIN(WindowImportsTest)
#include "tst_windowimports.moc"
