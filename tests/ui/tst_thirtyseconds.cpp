// Half a minute with a morning's papers: every key goes to whatever has the focus, as from a keyboard. No mouse, no dialog.
#include "core/library/importing/importer.h"
#include "core/library/library.h"
#include "core/models/paperlistmodel.h"
#include "core/translations.h"
#include "ui/deciding/dwell.h"
#include "ui/deciding/toast.h"
#include "ui/filter/filterbinding.h"
#include "ui/list/paperlistview.h"
#include "ui/mainwindow.h"
#include "ui/page/papertext.h"
#include "ui/page/paperview.h"
#include "ui/settings.h"

#include <QClipboard>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class ThirtySecondsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"tst_thirtyseconds"_s);
        installTranslations(*QCoreApplication::instance());
        QSettings().clear();
        Settings::dwell.set(Dwell::Never);
        m_library = std::move(*Library::open(u":memory:"_s));
        m_window = std::make_unique<MainWindow>(*m_library);
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->importPaths({QStringLiteral(PAPERLARK_SOURCE_DIR "/resources/samples")}); // the folder is opened
        QTRY_COMPARE(list().model()->rowCount(), 29);
        waitForCounts();
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_library.reset();
    }

    // One after the other: each begins where the one before ended.
    void gtShowsToday()
    {
        press(Qt::Key_G, Qt::Key_T);
        waitForCounts();
        QCOMPARE(list().model()->rowCount(), 12);
        QCOMPARE(row(), 0);
    }

    void spaceReadsTwo()
    {
        for (int i = 0; i < 40 && row() < 2; ++i)
            press(Qt::Key_Space);
        QCOMPARE(row(), 2);
        QVERIFY(state(keyAt(0)).read && state(keyAt(1)).read && !state(keyAt(2)).read);
    }

    void sStarsAndEIsDone()
    {
        press(Qt::Key_S);
        QVERIFY(state(keyAt(2)).starred);
        press(Qt::Key_E);
        QVERIFY(state(keyAt(2)).read);
        QCOMPARE(row(), 3);
    }

    void tTagsWhileOneTypes()
    {
        press(Qt::Key_T);
        type(u"vid"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Escape);
        QCOMPARE(state(keyAt(3)).tags, QStringList{u"Video-Text-to-Text"_s});
    }

    void wChangesTheVoice()
    {
        const auto &text = *m_window->findChild<PaperText *>();
        const QString before = text.toPlainText();
        press(Qt::Key_W);
        QTRY_VERIFY(text.toPlainText() != before);
        QVERIFY(!text.toPlainText().isEmpty());
    }

    void yAndBCopyBibtex()
    {
        QGuiApplication::clipboard()->clear();
        press(Qt::Key_Y, Qt::Key_B);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.startsWith("@misc{"_L1) && copied.contains(u"eprint = {%1}"_s.arg(keyAt(3))));
        QVERIFY(m_window->findChild<Toast *>()->sentence().contains("BibTeX"_L1));
    }

    void aSearchBecomesAView()
    {
        press(Qt::Key_Slash);
        type(u"kv cache"_s);
        press(Qt::Key_Return);
        waitForCounts();
        QCOMPARE(list().currentKey(), u"2412.13649"_s);
        press(QKeyCombination(Qt::ControlModifier, Qt::Key_S));
        press(Qt::Key_Return);
        QCOMPARE(m_library->savedViews().size(), 1);
        QVERIFY(m_library->savedViews().first().filter.contains("kv cache"_L1));
    }

    void allAreReadAndUnreadAgain()
    {
        press(Qt::Key_G, Qt::Key_A);
        waitForCounts();
        press(QKeyCombination(Qt::ShiftModifier, Qt::Key_A));
        QCOMPARE(m_library->counts().unread, 0);
        press(Qt::Key_Z);
        QCOMPARE(m_library->counts().unread, 26);
    }

    void theNextDayIsOneKeyAway()
    {
        press(Qt::Key_G, Qt::Key_G);
        press(Qt::Key_BracketRight);
        QCOMPARE(row(), 12);
    }

private:
    void press(QKeyCombination stroke)
    {
        QWidget *focused = QApplication::focusWidget();
        QVERIFY2(focused && focused->window() == m_window.get(), "the focus is lost");
        QTest::keyClick(focused, stroke.key(), stroke.keyboardModifiers());
        QVERIFY2(!QApplication::activeModalWidget() && !QApplication::activePopupWidget(), "a dialog is open");
    }
    void press(Qt::Key key) { press(QKeyCombination(key)); }
    void press(Qt::Key first, Qt::Key second)
    {
        press(first);
        press(second);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void waitForCounts()
    {
        QCoreApplication::processEvents();
        QTRY_VERIFY(m_window->findChild<FilterBinding *>()->isAnswered());
    }

    PaperListView &list() const { return m_window->list(); }
    int row() const { return list().currentIndex().row(); }
    QString keyAt(int row) const { return list().model()->index(row, 0).data(PaperListModel::KeyRole).toString(); }
    PaperState state(const QString &key) const { return m_library->paper(key)->state; }

    std::unique_ptr<Library> m_library{};
    std::unique_ptr<MainWindow> m_window{};
};

QTEST_MAIN(ThirtySecondsTest)
#include "tst_thirtyseconds.moc"
