// Deciding about papers in the whole window, by keys, offscreen, on the sample days.
#include "core/library/importing/importer.h"
#include "core/library/library.h"
#include "core/models/paperlistmodel.h"
#include "core/translations.h"
#include "ui/controls/iconbutton.h"
#include "ui/deciding/decisions.h"
#include "ui/deciding/dwell.h"
#include "ui/deciding/notefield.h"
#include "ui/deciding/tagbox.h"
#include "ui/deciding/toast.h"
#include "ui/filter/searchfield.h"
#include "ui/list/paperlistview.h"
#include "ui/mainwindow.h"
#include "ui/page/pagepager.h"
#include "ui/page/paperview.h"
#include "ui/settings.h"
#include "ui/statusline.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class TestDeciding final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"tst_deciding"_s);
        installTranslations(*QCoreApplication::instance());
    }

    void init()
    {
        QSettings().clear();
        Settings::dwell.set(Dwell::Never);
        m_library = std::move(*Library::open(u":memory:"_s));
        Importer importer(*m_library);
        QCOMPARE(importer.importNow({QStringLiteral(PAPERLARK_SOURCE_DIR "/resources/samples")}).refused.size(), 0);
        openWindow();
    }

    void cleanup()
    {
        m_window.reset();
        m_library.reset();
    }

    void eReadsAndGoesToTheNextUnread()
    {
        const QString first = list().currentKey();
        press(Qt::Key_J);
        const QString second = list().currentKey();
        press(Qt::Key_M);
        press(Qt::Key_K);
        press(Qt::Key_E);
        QVERIFY(state(first).read);
        QVERIFY(list().currentKey() != first && list().currentKey() != second); // which is read
        QCOMPARE(toast().sentence(), u"1 paper marked read"_s);
        QVERIFY(list().hasFocus());
    }

    void zTakesBackAndRedoDoesItAgain()
    {
        const QString first = list().currentKey();
        press(Qt::Key_S);
        press(Qt::Key_J);
        press(Qt::Key_J);
        press(Qt::Key_Z);
        QVERIFY(!state(first).starred);
        QCOMPARE(list().currentKey(), first); // one sees what was undone
        QCOMPARE(toast().sentence(), u"Undone: star 1 paper"_s);
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(state(first).starred);
        QCOMPARE(toast().sentence(), u"1 paper starred"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!state(first).starred);
    }

    void theMenuSaysWhatItWouldUndo()
    {
        QAction &undo = action(u"edit.undo"_s);
        QVERIFY(!undo.isEnabled());
        select(3);
        press(Qt::Key_S);
        QVERIFY(undo.isEnabled());
        QCOMPARE(undo.text(), u"&Undo: star 3 papers"_s);
        QVERIFY(!action(u"edit.redo"_s).isEnabled());
        undo.trigger();
        QVERIFY(!undo.isEnabled());
        QCOMPARE(action(u"edit.redo"_s).text(), u"&Redo: star 3 papers"_s);
        QVERIFY(action(u"edit.redo"_s).isEnabled());
    }

    void theToastOffersTheWayBackAndForth()
    {
        const QString key = list().currentKey();
        press(Qt::Key_R);
        auto *way = toast().findChild<QAbstractButton *>();
        QTest::mouseClick(way, Qt::LeftButton);
        QVERIFY(!state(key).readingList);
        QCOMPARE(way->text(), u"Redo"_s);
        QTest::mouseClick(way, Qt::LeftButton);
        QVERIFY(state(key).readingList);
        QVERIFY(list().hasFocus());
    }

    void allInViewAreReadAsOneStep()
    {
        const int papers = list().model()->rowCount();
        press(Qt::Key_A, Qt::ShiftModifier);
        QCOMPARE(m_library->counts().unread, 0);
        QCOMPARE(toast().sentence(), u"%1 papers marked read"_s.arg(papers));
        QVERIFY(toast().staysUntilNext());
        press(Qt::Key_J);
        QVERIFY(toast().isVisible());
        press(Qt::Key_Z);
        QCOMPARE(m_library->counts().unread, papers);
    }

    void everySelectedPaperIsMeant()
    {
        select(3);
        const QStringList keys = list().selectedKeys();
        press(Qt::Key_Minus);
        for (const QString &key : keys)
            QCOMPARE(state(key).taste, -1);
        QCOMPARE(list().selectedKeys(), keys); // it goes nowhere
        press(Qt::Key_Z);
        for (const QString &key : keys)
            QCOMPARE(state(key).taste, 0);
    }

    void lessAndMoreAreTakenBackByTheirKeys()
    {
        const QString key = list().currentKey();
        press(Qt::Key_Equal);
        QCOMPARE(state(key).taste, 1);
        press(Qt::Key_Minus);
        QCOMPARE(state(key).taste, -1);
        press(Qt::Key_Minus);
        QCOMPARE(state(key).taste, 0);
    }

    void tVidEnterTypedFast()
    {
        const QString key = list().currentKey();
        const QString other = list().model()->index(5, 0).data(PaperListModel::KeyRole).toString();
        QVERIFY(m_library->addTag({other}, u"video games"_s).has_value());
        QTest::keyClick(focus(), Qt::Key_T);
        QTest::keyClicks(focus(), u"video g"_s); // without a turn of the event loop
        QTest::keyClick(focus(), Qt::Key_Return);
        QCOMPARE(state(key).tags, (QStringList{u"video games"_s}));
        QVERIFY(part<TagBox>().isVisible());
        press(Qt::Key_Escape);
        QVERIFY(!part<TagBox>().isVisible());
        QVERIFY(list().hasFocus());
        QCOMPARE(toast().sentence(), u"1 paper tagged “video games”"_s);
    }

    void aDigitAsksOnceWhichTagItIs()
    {
        const QString key = list().currentKey();
        press(Qt::Key_3);
        QVERIFY(part<TagBox>().isVisible());
        QTest::keyClicks(focus(), u"to teach"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_library->quickTags().value(3), u"to teach"_s);
        QCOMPARE(state(key).tags, (QStringList{u"to teach"_s}));
        QCOMPARE(action(u"tag.quick3"_s).text(), u"Quick tag &3: to teach"_s);
        press(Qt::Key_3);
        QVERIFY(state(key).tags.isEmpty());
        press(Qt::Key_3);
        QCOMPARE(state(key).tags, (QStringList{u"to teach"_s}));
        press(Qt::Key_0);
        QVERIFY(state(key).tags.isEmpty());
        press(Qt::Key_Z);
        QCOMPARE(state(key).tags, (QStringList{u"to teach"_s}));
    }

    void aNoteFromTheListAndBack()
    {
        const QString key = list().currentKey();
        QTest::keyClick(focus(), Qt::Key_C);
        QTest::keyClicks(focus(), u"read again #kv-cache"_s);
        press(Qt::Key_Return);
        QVERIFY(list().hasFocus());
        QCOMPARE(state(key).note, u"read again #kv-cache"_s);
        QCOMPARE(state(key).tags, (QStringList{u"kv-cache"_s}));
        QCOMPARE(page().paper()->state.note, u"read again #kv-cache"_s); // shown at once
        press(Qt::Key_Z);
        QVERIFY(state(key).note.isEmpty());
        QVERIFY(state(key).tags.isEmpty());
    }

    void closingTheWindowKeepsWhatWasTyped()
    {
        const QString key = list().currentKey();
        press(Qt::Key_C);
        QTest::keyClicks(focus(), u"half a thought"_s);
        m_window->close();
        QCOMPARE(state(key).note, u"half a thought"_s);
    }

    void lettersAndUndoInAFieldAreTheFields()
    {
        press(Qt::Key_S);
        press(Qt::Key_Slash);
        QTest::keyClicks(&search(), u"zest"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(state(list().currentKey()).starred);
        QVERIFY(search().text() != u"zest"_s); // it is its own
    }

    void stayingReadsQuietlyAndCanBeUndone()
    {
        m_window->decisions().dwell().setDelay(30);
        QTRY_VERIFY(page().paper()->state.read);
        const QString key = list().currentKey();
        QVERIFY(state(key).read);
        QVERIFY(toast().sentence().isEmpty());
        press(Qt::Key_Z);
        QVERIFY(!state(key).read);
        QVERIFY(!m_window->decisions().dwell().isRunning()); // it is not read a second time
    }

    void skimmingReadsNothing()
    {
        m_window->decisions().dwell().setDelay(Hour);
        for (int i = 0; i < 5; ++i)
            press(Qt::Key_J);
        QVERIFY(m_window->decisions().dwell().isRunning());
        QCOMPARE(m_library->counts().unread, m_library->counts().papers);
    }

    void whoSearchesDoesNotRead()
    {
        m_window->decisions().dwell().setDelay(Hour);
        QVERIFY(m_window->decisions().dwell().isRunning());
        press(Qt::Key_Slash);
        QVERIFY(!m_window->decisions().dwell().isRunning());
        press(Qt::Key_Escape);
        QVERIFY(m_window->decisions().dwell().isRunning());
    }

    void whenAPaperIsReadIsAChoice()
    {
        Settings::dwell.set(1200);
        const QList<int> choices{Dwell::OnLeaving, Dwell::Never, 1200};
        for (const int choice : choices) {
            action(u"view.dwell"_s).trigger();
            QCOMPARE(Settings::dwell.value(), choice);
            QCOMPARE(m_window->decisions().dwell().delay(), choice);
        }
    }

    void spaceReadsWithoutAToast()
    {
        for (int i = 0; i < 200 && m_library->counts().unread == m_library->counts().papers; ++i)
            press(Qt::Key_Space);
        QVERIFY(m_library->counts().unread < m_library->counts().papers);
        QVERIFY(toast().sentence().isEmpty());
        QVERIFY(action(u"edit.undo"_s).isEnabled());
    }

    void aClickIsAnsweredWithItsKeyThreeTimes()
    {
        auto &star = *part<PagePager>().findChildren<IconButton *>().at(3);
        int hints = 0;
        for (int i = 0; i < 5; ++i) {
            part<StatusLine>().say({});
            QTest::mouseClick(&star, Qt::LeftButton);
            QCoreApplication::processEvents();
            hints += saysInStatus(u"You clicked “Star” – s does that"_s) ? 1 : 0;
        }
        QCOMPARE(hints, 3);
        QCOMPARE(Settings::keyHints.value(), 3);
    }

    void theWayBackSurvivesTheWindow()
    {
        const QString key = list().currentKey();
        press(Qt::Key_S);
        m_window.reset();
        openWindow();
        QVERIFY(toast().sentence().isEmpty()); // nothing was done yet
        QVERIFY(action(u"edit.undo"_s).isEnabled());
        press(Qt::Key_Z);
        QVERIFY(!state(key).starred);
    }

private:
    static constexpr int Hour = 3'600'000; // never over in a test

    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(*m_library);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(list().currentIndex().isValid());
        list().setFocus();
    }

    static QWidget *focus() { return QApplication::focusWidget(); }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focus(), key, modifiers);
        QCoreApplication::processEvents();
    }

    void select(int papers) const // from the current one on
    {
        for (int i = 1; i < papers; ++i)
            QTest::keyClick(&list(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(list().selectedKeys().size(), papers);
    }

    bool saysInStatus(const QString &words) const
    {
        const auto labels = part<StatusLine>().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(words); });
    }

    PaperState state(const QString &key) const { return m_library->paper(key)->state; }
    QAction &action(const QString &id) const { return *m_window->findChild<QAction *>(id); }

    template<typename Part>
    Part &part() const
    {
        return *m_window->findChild<Part *>();
    }
    PaperListView &list() const { return part<PaperListView>(); }
    PaperView &page() const { return part<PaperView>(); }
    SearchField &search() const { return part<SearchField>(); }
    Toast &toast() const { return part<Toast>(); }

    std::unique_ptr<Library> m_library{};
    std::unique_ptr<MainWindow> m_window{};
};

QTEST_MAIN(TestDeciding)
#include "tst_deciding.moc"
