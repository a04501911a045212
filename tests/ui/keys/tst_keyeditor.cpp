// The editor of keys: find an action, give it keys, take them from others, presets, files.
#include "ui/actions.h"
#include "ui/keys/keyeditor.h"
#include "ui/keys/keymap.h"
#include "ui/keys/keyrecorder.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class KeyEditorTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_map = std::make_unique<KeyMap>(keyedActions());
        m_editor = std::make_unique<KeyEditor>(*m_map, nullptr);
        m_editor->show();
        m_editor->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    }

    void cleanup()
    {
        m_editor.reset();
        m_map.reset();
    }

    void everyActionIsThereWithItsKeys()
    {
        QCOMPARE(shown().size(), m_map->actions().size());
        QVERIFY(shown().contains(u"Next paper: j"_s));
        QVERIFY(shown().contains(u"Today: g t"_s));
        QVERIFY(shown().contains(u"First paper: g g or Home"_s));
    }

    void actionsAreFoundByNameAndByKey()
    {
        search().setText(u"star"_s);
        QVERIFY(shown().contains(u"Star: s"_s));
        QVERIFY(!shown().contains(u"Next paper: j"_s));
        search().setText(u"g t"_s);
        QCOMPARE(shown(), QStringList{u"Today: g t"_s});
    }

    void keysAreAddedByPressingThem()
    {
        choose(u"paper.star"_s);
        recorder().setFocus();
        QTest::keyClick(&recorder(), Qt::Key_X);
        QTest::keyClick(&recorder(), Qt::Key_Y);
        QCOMPARE(recorder().text(), u"x y"_s);
        QTest::keyClick(&recorder(), Qt::Key_Backspace);
        QTest::keyClick(&recorder(), Qt::Key_S, Qt::ShiftModifier);
        QTest::keyClick(&recorder(), Qt::Key_Return);
        QCOMPARE(m_map->keys(u"paper.star"_s), (QList<QKeySequence>{Qt::Key_S, QKeySequence(Qt::Key_X, Qt::SHIFT | Qt::Key_S)}));
        QVERIFY(recorder().keys().isEmpty());
        button(u"As in the pre&set"_s).click();
        QCOMPARE(m_map->keys(u"paper.star"_s), QList<QKeySequence>{Qt::Key_S});
    }

    void aConflictIsExplainedAndTaken()
    {
        choose(u"paper.star"_s);
        QTest::keyClick(&recorder(), Qt::Key_J);
        QCOMPARE(explanation(), u"j is the key of “Next paper” now."_s);
        QVERIFY(recorder().accessibleDescription().contains(u"Next paper"_s));
        button(u"Take it &away there"_s).click();
        QCOMPARE(m_map->actionOf(Qt::Key_J), u"paper.star"_s);
        QVERIFY(m_map->keys(u"go.next"_s).isEmpty());
        choose(u"paper.later"_s);
        QTest::keyClick(&recorder(), Qt::Key_G);
        QVERIFY(explanation().contains(u"could not be reached"_s));
        choose(u"go.next"_s);
        button(u"As in the pre&set"_s).click(); // and j comes back
        QCOMPARE(m_map->actionOf(Qt::Key_J), u"go.next"_s);
        button(u"Reset all"_s).click();
        QVERIFY(m_map->scheme().changes.isEmpty());
    }

    void nothingWantsAMouse()
    {
        QTest::keyClicks(&search(), u"star"_s);
        QTest::keyClick(&search(), Qt::Key_Return);
        QVERIFY(recorder().hasFocus());
        QTest::keyClick(&recorder(), Qt::Key_F9);
        QTest::keyClick(&recorder(), Qt::Key_Return);
        QCOMPARE(m_map->actionOf(Qt::Key_F9), u"go.starred"_s); // the first that was found
        search().setFocus();
        for (int tabs = 0; tabs < 3; ++tabs)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(actions().hasFocus());
        QTest::keyClick(&actions(), Qt::Key_Down);
        QTest::keyClick(&actions(), Qt::Key_Down);
        QTest::keyClick(&actions(), Qt::Key_Return);
        QVERIFY(recorder().hasFocus());
        QTest::keyClick(&recorder(), Qt::Key_F8);
        QTest::keyClick(&recorder(), Qt::Key_Return);
        QCOMPARE(m_map->actionOf(Qt::Key_F8), u"paper.star"_s);
        for (QWidget *control : m_editor->findChildren<QPushButton *>())
            QVERIFY(control->focusPolicy() & Qt::TabFocus);
    }

    void keysCanBeRemoved()
    {
        choose(u"paper.star"_s);
        button(u"&Remove keys"_s).click();
        QVERIFY(m_map->keys(u"paper.star"_s).isEmpty());
        QVERIFY(shown().contains(u"Star: "_s));
    }

    void presetsAndSingleKeysAreChosen()
    {
        const auto boxes = m_editor->findChildren<QComboBox *>();
        boxes[0]->setCurrentIndex(1);
        emit boxes[0]->activated(1);
        boxes[1]->setCurrentIndex(2);
        emit boxes[1]->activated(2);
        QCOMPARE(m_map->scheme(), (KeyScheme{.preset = u"netnewswire"_s, .singleKeys = SingleKeys::Off}));
    }

    void keysAreTakenElsewhereAndBack()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"mine.json"_s);
        QVERIFY(m_map->setKeys(u"go.next"_s, {Qt::Key_F9}));
        m_editor->exportTo(file);
        QVERIFY(m_map->setScheme({}));
        m_editor->importFrom(file);
        QCOMPARE(m_map->actionOf(Qt::Key_F9), u"go.next"_s);
        QFile broken(file);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{");
        broken.close();
        m_editor->importFrom(file);
        QVERIFY(explanation().contains(u"Line 1"_s));
        QCOMPARE(m_map->actionOf(Qt::Key_F9), u"go.next"_s);
    }

private:
    KeyRecorder &recorder() const { return *m_editor->findChild<KeyRecorder *>(); }
    QLineEdit &search() const { return *m_editor->findChild<QLineEdit *>(); }
    QTreeWidget &actions() const { return *m_editor->findChild<QTreeWidget *>(); }
    QString explanation() const
    {
        for (const QLabel *label : m_editor->findChildren<QLabel *>()) {
            if (label->wordWrap())
                return label->text();
        }
        return {};
    }

    QPushButton &button(const QString &text) const
    {
        for (QPushButton *button : m_editor->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return *button;
        }
        qFatal("no such button: %s", qPrintable(text));
    }

    QStringList shown() const
    {
        QStringList rows;
        for (QTreeWidgetItemIterator it(&actions(), QTreeWidgetItemIterator::NotHidden); *it; ++it) {
            if ((*it)->parent())
                rows.append(u"%1: %2"_s.arg((*it)->text(0), (*it)->text(1)));
        }
        return rows;
    }

    void choose(const QString &id) const
    {
        for (QTreeWidgetItemIterator it(&actions()); *it; ++it) {
            if ((*it)->data(0, Qt::UserRole) == id)
                actions().setCurrentItem(*it);
        }
    }

    std::unique_ptr<KeyMap> m_map{};
    std::unique_ptr<KeyEditor> m_editor{};
};

QTEST_MAIN(KeyEditorTest)
#include "tst_keyeditor.moc"
