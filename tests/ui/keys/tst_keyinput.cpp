// Keys become actions: from every pane, on every layout, by chords, and never while somebody writes.
#include "core/library/importing/importer.h"
#include "core/library/library.h"
#include "ui/actions.h"
#include "ui/filter/searchfield.h"
#include "ui/keys/hintcard.h"
#include "ui/keys/keymap.h"
#include "ui/keys/keyreader.h"
#include "ui/keys/keyrow.h"
#include "ui/keys/panekeys.h"
#include "ui/list/listpane.h"
#include "ui/list/paperlistview.h"
#include "ui/mainwindow.h"
#include "ui/page/paperview.h"
#include "ui/sidebar/calendarview.h"
#include "ui/sidebar/facetview.h"
#include "ui/sidebar/sidebar.h"

#include <QAction>
#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QListView>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTextBrowser>

using namespace Paperlark;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Pane)

namespace {

// A key as a keyboard sends it: what the layout makes of it, and its place in xkb's numbers.
struct Stroke {
    int key{};
    QString text{};
    quint32 place{};
    Qt::KeyboardModifiers modifiers{};
    bool isRepeat{};
};

QKeyEvent press(const Stroke &stroke)
{
    return QKeyEvent(QEvent::KeyPress, stroke.key, stroke.modifiers, stroke.place, 0, 0, stroke.text, stroke.isRepeat);
}

} // namespace

Q_DECLARE_METATYPE(Stroke)

class KeyInputTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"tst_keyinput"_s);
    }

    // The actions are told, but do nothing: whether a key finds its action is what counts here.
    void init()
    {
        QSettings().clear();
        QFile::remove(KeyMap::defaultFile());
        m_library = std::move(*Library::open(u":memory:"_s));
        Importer importer(*m_library);
        QVERIFY(importer.importNow({QStringLiteral(PAPERLARK_SOURCE_DIR "/resources/samples")}).refused.isEmpty());
        m_window = std::make_unique<MainWindow>(*m_library);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(part<PaperListView>().currentIndex().isValid());
        m_triggered.clear();
        for (QAction *action : m_window->actions()) {
            QObject::disconnect(action, &QAction::triggered, m_window.get(), nullptr);
            action->setEnabled(true);
            connect(action, &QAction::triggered, this, [this, action] { m_triggered.append(action->objectName()); });
        }
        focus(Pane::List);
    }

    void cleanup()
    {
        m_window.reset();
        m_library.reset();
    }

    void everyKeyOfTheTableActsInEveryPane_data() { addPanes(); }
    void everyKeyOfTheTableActsInEveryPane()
    {
        QFETCH(Pane, pane);
        for (const KeyedAction &action : keyedActions()) {
            for (const QKeySequence &keys : m_window->keys().keys(action.id)) {
                if (isKept(pane, keys))
                    continue;
                focus(pane);
                m_triggered.clear();
                type(keys);
                const QString what = u"%1 by %2"_s.arg(action.id, keys.toString());
                QVERIFY2(m_triggered == QStringList{action.id}, qPrintable(what));
            }
        }
    }

    void whatAPaneKeepsIsNoAction_data() { addPanes(); }
    void whatAPaneKeepsIsNoAction()
    {
        QFETCH(Pane, pane);
        QVERIFY(!paneKeys(pane).isEmpty());
        for (const PaneKey &own : paneKeys(pane)) {
            for (const QKeySequence &keys : own.keys) {
                focus(pane);
                type(keys);
                QVERIFY2(m_triggered.isEmpty(), qPrintable(own.name + u' ' + keys.toString()));
            }
        }
    }

    void inputMethodsStayOutOfThePanes_data() { addPanes(); }
    void inputMethodsStayOutOfThePanes()
    {
        QFETCH(Pane, pane);
        focus(pane);
        QVERIFY(!QApplication::focusWidget()->testAttribute(Qt::WA_InputMethodEnabled));
        QInputMethodQueryEvent query(Qt::ImEnabled);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &query);
        QVERIFY(!query.value(Qt::ImEnabled).toBool());
    }

    void layoutsActAsTheyShould_data()
    {
        QTest::addColumn<QList<Stroke>>("strokes");
        QTest::addColumn<QStringList>("actions");
        const auto row = [](const char *name, const QList<Stroke> &strokes, const QStringList &actions) {
            QTest::newRow(name) << strokes << actions;
        };
        row("Hangul", {{0x3153, u"ㅓ"_s, 44}}, {u"go.next"_s});
        row("Hangul with Shift", {{0x3153, u"ㅓ"_s, 44, Qt::ShiftModifier}}, {u"read.lineDown"_s});
        row("Hangul chord", {{0x314E, u"ㅎ"_s, 42}, {0x3145, u"ㅅ"_s, 28}}, {u"go.today"_s});
        row("Cyrillic", {{0x041E, u"о"_s, 44}, {0x041B, u"л"_s, 45}}, {u"go.next"_s, u"go.previous"_s});
        row("Cyrillic letters on keys of signs", {{0x042E, u"ю"_s, 60}, {0x0411, u"б"_s, 59}},
            {u"view.unread"_s, u"view.starred"_s});
        row("the point of a Cyrillic layout", {{0x041E, u"о"_s, 44}, {Qt::Key_Period, u"."_s, 61}},
            {u"go.next"_s, u"go.search"_s});
        row("its comma", {{0x041E, u"о"_s, 44}, {Qt::Key_Comma, u","_s, 61, Qt::ShiftModifier}}, {u"go.next"_s, u"help.keys"_s});
        row("brackets", {{0x042A, u"ъ"_s, 35}, {0x0425, u"Х"_s, 34, Qt::ShiftModifier}}, {u"go.nextDay"_s, u"view.narrower"_s});
        row("Greek", {{0x039E, u"ξ"_s, 44}}, {u"go.next"_s});
        row("wide Latin", {{0xFF4A, u"ｊ"_s, 44}}, {u"go.next"_s});
        row("Dvorak: j is where c was", {{Qt::Key_J, u"j"_s, 54}, {Qt::Key_H, u"h"_s, 44}}, {u"go.next"_s, u"go.paneLeft"_s});
        row("AZERTY: m is where ; was", {{Qt::Key_M, u"m"_s, 47}, {Qt::Key_Comma, u","_s, 58}},
            {u"paper.read"_s, u"view.starred"_s});
        row("AZERTY: / needs Shift", {{Qt::Key_Slash, u"/"_s, 60, Qt::ShiftModifier}}, {u"go.search"_s});
        row("back to Latin", {{0x041E, u"о"_s, 44}, {Qt::Key_J, u"j"_s, 44}, {Qt::Key_Period, u"."_s, 60}},
            {u"go.next"_s, u"go.next"_s, u"view.unread"_s});
        row("Caps Lock", {{Qt::Key_J, u"J"_s, 44}}, {u"go.next"_s});
        row("Ctrl on a Cyrillic layout", {{0x0421, {}, 40, Qt::ControlModifier}, {0x0411, {}, 56, Qt::ControlModifier}},
            {u"view.sidebar"_s});
        row("a key that is held", {{Qt::Key_J, u"j"_s, 44}, {Qt::Key_J, u"j"_s, 44, {}, true}, {Qt::Key_J, u"j"_s, 44, {}, true}},
            {u"go.next"_s, u"go.next"_s, u"go.next"_s});
        row("marks do not flicker", {{Qt::Key_S, u"s"_s, 39}, {Qt::Key_S, u"s"_s, 39, {}, true}}, {u"paper.star"_s});
        row("a held beginning waits", {{Qt::Key_G, u"g"_s, 42}, {Qt::Key_G, u"g"_s, 42, {}, true}, {Qt::Key_T, u"t"_s, 28}},
            {u"go.today"_s});
    }
    void layoutsActAsTheyShould()
    {
        QFETCH(QList<Stroke>, strokes);
        QFETCH(QStringList, actions);
        for (const Stroke &stroke : strokes)
            send(stroke);
        QCOMPARE(m_triggered, actions);
    }

    void whoWritesIsLeftAlone()
    {
        SearchField &search = part<SearchField>();
        search.setFocus();
        for (const Stroke &stroke : QList<Stroke>{{Qt::Key_J, u"j"_s, 44}, {0x041E, u"о"_s, 44}, {Qt::Key_G, u"g"_s, 42}})
            send(stroke);
        QInputMethodEvent composing(u"ㅎ"_s, {});
        QCoreApplication::sendEvent(&search, &composing);
        QInputMethodEvent composed;
        composed.setCommitString(u"하"_s);
        QCoreApplication::sendEvent(&search, &composed);
        QCOMPARE(search.text(), u"jоg하"_s);
        QVERIFY(m_triggered.isEmpty());
        QVERIFY(part<HintCard>().isHidden());
        send({Qt::Key_B, {}, 56, Qt::ControlModifier});
        QCOMPARE(m_triggered, QStringList{u"view.sidebar"_s});
        send({Qt::Key_V, {}, 55, Qt::ControlModifier}); // the field's own
        QCOMPARE(m_triggered.size(), 1);
    }

    // Virtual keyboards and input methods send letters without a key.
    void lettersWithoutAKeyAreWritten()
    {
        SearchField &search = part<SearchField>();
        search.setFocus();
        search.clear();
        for (const QChar letter : u"o -v"_s)
            QTest::sendKeyEvent(QTest::Click, &search, Qt::Key_unknown, letter, {});
        QCOMPARE(search.text(), u"o -v"_s);
    }

    void aChordShowsWhatMayFollowAndWaits()
    {
        send({Qt::Key_G, u"g"_s, 42});
        HintCard &card = part<HintCard>();
        QVERIFY(card.isVisible());
        QVERIFY(part<PaperListView>().hasFocus());
        QVERIFY2(card.accessibleName().startsWith(u"After g: "_s), qPrintable(card.accessibleName()));
        QVERIFY(card.accessibleName().contains(u"Today: t"_s));
        QCOMPARE(card.findChildren<KeyRow *>().size(), 8);
        send({Qt::Key_T, u"t"_s, 28});
        QVERIFY(card.isHidden());
        QCOMPARE(m_triggered, QStringList{u"go.today"_s});
    }

    void escapeAndStrangeKeysEndAChordAndDoNothing()
    {
        for (const Stroke &end : QList<Stroke>{{Qt::Key_Escape, u"\x1b"_s, 9}, {Qt::Key_J, u"j"_s, 44}, {Qt::Key_F9, {}, 75}}) {
            send({Qt::Key_G, u"g"_s, 42});
            send({Qt::Key_Shift, {}, 50}); // on the way to a sign
            QVERIFY(part<HintCard>().isVisible());
            send(end);
            QVERIFY(part<HintCard>().isHidden());
            QVERIFY(m_triggered.isEmpty());
        }
        send({Qt::Key_G, u"g"_s, 42});
        QTest::mouseClick(m_window.get(), Qt::LeftButton, {}, {2, 2});
        QVERIFY(part<HintCard>().isHidden());
    }

    void newKeysActAndShowAtOnce()
    {
        QVERIFY(m_window->keys().setScheme({.changes = {{u"paper.star"_s, {Qt::Key_Y}}}}));
        type(Qt::Key_S);
        QVERIFY(m_triggered.isEmpty());
        type(Qt::Key_Y);
        QCOMPARE(m_triggered, QStringList{u"paper.star"_s});
        const auto *star = m_window->findChild<QAction *>(u"paper.star"_s);
        QCOMPARE(star->shortcut(), QKeySequence(Qt::Key_Y));
        QVERIFY(star->toolTip().endsWith(u"  y"_s));
        QVERIFY(m_window->keys().setScheme({.singleKeys = SingleKeys::WithAlt}));
        type(Qt::Key_J);
        type(Qt::ALT | Qt::Key_J);
        QCOMPARE(m_triggered, (QStringList{u"paper.star"_s, u"go.next"_s}));
        QVERIFY(m_window->keys().setScheme({.singleKeys = SingleKeys::Off}));
        type(Qt::ALT | Qt::Key_J);
        type(Qt::Key_G);
        QCOMPARE(m_triggered.size(), 2);
        QVERIFY(part<HintCard>().isHidden());
    }

private:
    template<typename Part>
    Part &part() const
    {
        return *m_window->findChild<Part *>();
    }

    static void addPanes()
    {
        QTest::addColumn<Pane>("pane");
        QTest::newRow("list") << Pane::List;
        QTest::newRow("page") << Pane::Page;
        QTest::newRow("sidebar") << Pane::Sidebar;
        QTest::newRow("calendar") << Pane::Calendar;
    }

    void focus(Pane pane) const
    {
        QWidget *widget = &part<PaperListView>();
        if (pane == Pane::Page)
            widget = part<PaperView>().findChild<QTextBrowser *>();
        else if (pane == Pane::Calendar)
            widget = &part<Sidebar>().calendar();
        else if (pane == Pane::Sidebar)
            widget = part<Sidebar>().facet(Facet::Languages).findChild<QListView *>();
        widget->setFocus();
        QVERIFY(widget->hasFocus());
    }

    static bool isKept(Pane pane, const QKeySequence &keys)
    {
        for (const PaneKey &own : paneKeys(pane)) {
            if (own.keys.contains(keys))
                return true;
        }
        return false;
    }

    void send(const Stroke &stroke) const
    {
        QKeyEvent event = press(stroke);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
    }

    void type(const QKeySequence &keys) const
    {
        for (int i = 0; i < keys.count(); ++i) {
            const QKeyCombination stroke = keys[uint(i)];
            const bool writes =
                stroke.key() < Qt::Key_Escape && !(stroke.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier));
            const QString text = writes ? QString(QChar(stroke.key())) : QString();
            const bool upper = stroke.keyboardModifiers() & Qt::ShiftModifier;
            send({stroke.key(), upper ? text : text.toLower(), 0, stroke.keyboardModifiers()});
        }
    }

    std::unique_ptr<Library> m_library{};
    std::unique_ptr<MainWindow> m_window{};
    QStringList m_triggered{};
};

QTEST_MAIN(KeyInputTest)
#include "tst_keyinput.moc"
