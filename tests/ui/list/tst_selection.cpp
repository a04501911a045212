// Rows picked apart from the cursor, in the whole window.
#include "tests/ui/windowofpapers.h"

#include "core/translations.h"
#include "ui/controls/actionbutton.h"
#include "ui/list/selectionbar.h"
#include "ui/looks/theme.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QToolButton>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

class SelectionTest final : public QObject
{
    Q_OBJECT

public slots:
    void openedUrl(const QUrl &) { ++m_opened; }

private slots:
    void initTestCase()
    {
        QCoreApplication::setApplicationName(u"tst_selection"_s);
        installTranslations(*qApp);
        QLocale::setDefault(QLocale(u"en_GB"_s));
        QDesktopServices::setUrlHandler(u"https"_s, this, "openedUrl");
    }

    void init()
    {
        m_opened = 0;
        m_window = std::make_unique<WindowOfPapers>(3, 5);
        QCOMPARE(list().currentIndex().row(), 0);
    }

    void cleanup()
    {
        m_window.reset();
        Fonts::setScale(1);
    }

    void movingKeepsWhatIsPicked()
    {
        press(Qt::Key_X);
        for (const Qt::Key key : {Qt::Key_J, Qt::Key_Down, Qt::Key_J, Qt::Key_K})
            press(key);
        QCOMPARE(list().currentIndex().row(), 2);
        QCOMPARE(picked(), QList<int>{0});
        press(Qt::Key_X);
        press(Qt::Key_J);
        QCOMPARE(picked(), (QList<int>{0, 2}));
    }

    void theLastOneTakenBackEndsIt()
    {
        press(Qt::Key_X);
        QVERIFY(list().isPicking());
        press(Qt::Key_X);
        QVERIFY(!list().isPicking());
        press(Qt::Key_J);
        QCOMPARE(picked(), QList<int>{1}); // the selection follows again
    }

    void shiftXExtendsFromTheOnePickedLast()
    {
        goTo(2);
        press(Qt::Key_X);
        goTo(4);
        press(Qt::Key_X);
        goTo(7);
        press(Qt::Key_X, Qt::ShiftModifier);
        QCOMPARE(picked(), (QList<int>{2, 4, 5, 6, 7}));
        goTo(6);
        press(Qt::Key_X, Qt::ShiftModifier);
        QCOMPARE(picked(), (QList<int>{2, 4, 5, 6, 7}));
    }

    void chordsPickAllNoneUnreadStarredAndTheDay()
    {
        QVERIFY(m_window->library().setRead({keyAt(0), keyAt(6)}, true));
        QVERIFY(m_window->library().setStarred({keyAt(1), keyAt(14)}, true));
        chord(Qt::Key_A);
        QCOMPARE(list().selectedRows(), 15);
        chord(Qt::Key_U);
        QCOMPARE(list().selectedRows(), 13);
        QVERIFY(!picked().contains(6));
        chord(Qt::Key_S);
        QCOMPARE(picked(), (QList<int>{1, 14}));
        goTo(7);
        chord(Qt::Key_D);
        QCOMPARE(picked(), (QList<int>{5, 6, 7, 8, 9}));
        chord(Qt::Key_N);
        QCOMPARE(picked(), QList<int>{7});
        QVERIFY(!list().isPicking());
    }

    void commandsActOnAllOfThem()
    {
        QVERIFY(m_window->library().setStarred({keyAt(1)}, true));
        m_window->select(u"day"_s);
        goTo(12);         // not one of them
        press(Qt::Key_S); // one of them lacks a star: all get it
        QCOMPARE(m_window->count({.starredOnly = true}), 5);
        press(Qt::Key_S);
        QCOMPARE(m_window->count({.starredOnly = true}), 0);
        press(Qt::Key_R);
        press(Qt::Key_M);
        QCOMPARE(m_window->count({.readingListOnly = true}), 5);
        QCOMPARE(m_window->count({.unreadOnly = true}), 10);
        QCOMPARE(list().selectedRows(), 5);
        QVERIFY(!m_window->model().row(12).read);
    }

    void pressesAndArrowsPickAsInLists()
    {
        pressRow(1, Qt::ControlModifier);
        QCOMPARE(picked(), (QList<int>{0, 1}));
        pressRow(1, Qt::ControlModifier);
        QCOMPARE(picked(), QList<int>{0});
        pressRow(3, Qt::NoModifier);
        QCOMPARE(picked(), QList<int>{3});
        QVERIFY(!list().isPicking());
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(picked(), (QList<int>{3, 4, 5}));
        press(Qt::Key_J);
        QCOMPARE(picked(), (QList<int>{3, 4, 5}));
        pressRow(1, Qt::ShiftModifier);
        QVERIFY(list().isPicking());
        pressRow(4, Qt::NoModifier); // one of those picked: alone at the release
        QCOMPARE(picked(), QList<int>{4});
        QVERIFY(!list().isPicking());
    }

    void escapeEndsItBeforeAnythingElse()
    {
        chord(Qt::Key_A);
        press(Qt::Key_Escape);
        QVERIFY(!list().isPicking());
        QCOMPARE(picked(), QList<int>{0});
    }

    void anImportTakesNothingBack()
    {
        press(Qt::Key_X);
        goTo(12);
        press(Qt::Key_X);
        const QStringList before = list().selectedKeys();
        m_window->import(QDate(2024, 12, 4), 7);
        QTRY_COMPARE(list().model()->rowCount(), 22);
        m_window->waitForCounts();
        QCOMPARE(list().selectedKeys(), before);
        QCOMPARE(picked(), (QList<int>{7, 19}));
        QVERIFY(list().isPicking());
    }

    void aFilterKeepsWhatItShows()
    {
        QVERIFY(m_window->library().setStarred({keyAt(2)}, true));
        chord(Qt::Key_D);
        const QString starred = keyAt(2);
        press(Qt::Key_Comma);
        QTRY_COMPARE(list().model()->rowCount(), 1);
        QCOMPARE(list().selectedKeys(), QStringList{starred});
        press(Qt::Key_Comma);
        QTRY_COMPARE(list().model()->rowCount(), 15);
        QCOMPARE(list().selectedRows(), 1);
    }

    void theBarSaysHowManyAndActs()
    {
        auto &bar = m_window->part<SelectionBar>();
        QVERIFY(!bar.isVisible());
        chord(Qt::Key_D);
        QVERIFY(bar.isVisible());
        QCOMPARE(bar.accessibleName(), u"5 selected"_s);
        const auto buttons = bar.findChildren<ActionButton *>();
        QTest::mouseClick(buttons.first(), Qt::LeftButton);
        QCOMPARE(m_window->count({.starredOnly = true}), 5);
        QCOMPARE(buttons.first()->toolTip(), u"Star  s"_s);
        QTest::mouseClick(bar.findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(!bar.isVisible());
        QVERIFY(!list().isPicking());
    }

    void theBarFoldsToWordsAndDrawings()
    {
        using Form = ActionButton::Form;
        chord(Qt::Key_A);
        auto &bar = m_window->part<SelectionBar>();
        const auto *button = bar.findChild<ActionButton *>();
        for (const auto &[width, form] : {std::pair(600, Form::KeyedWord), {400, Form::Word}, {300, Form::Drawing}}) {
            bar.resize(width, bar.height());
            QCOMPARE(button->sizeHint().width(), button->widthAs(form));
        }
        QCOMPARE(button->accessibleName(), u"Star"_s);
        bar.grab();
    }

    void theBarLeavesTheCurrentRowInSight()
    {
        list().setDensity(ListDensity::Comfortable);
        goTo(14);
        press(Qt::Key_X);
        QVERIFY(list().viewport()->rect().contains(list().visualRect(list().currentIndex())));
    }

    void pickedRowsSaySo()
    {
        chord(Qt::Key_D);
        const auto spoken = [this](int row) {
            return QAccessible::queryAccessibleInterface(&list())->child(row)->text(QAccessible::Name);
        };
        QVERIFY(spoken(1).startsWith(u"Selected. Unread."_s));
        QVERIFY(spoken(6).startsWith(u"Unread."_s));
        chord(Qt::Key_N);
        QVERIFY(spoken(0).startsWith(u"Unread."_s)); // where the cursor is says nothing about it
    }

    void manyPagesOpenAfterAQuestion()
    {
        chord(Qt::Key_D);
        m_window->trigger(u"paper.open"_s);
        QCOMPARE(m_opened, 5);
        chord(Qt::Key_A);
        m_window->trigger(u"paper.open"_s);
        QCOMPARE(m_opened, 5);
        QVERIFY(m_window->news().startsWith(u"Open 15 pages in the browser?"_s));
        QTest::mouseClick(button(u"Open all"_s), Qt::LeftButton);
        QCOMPARE(m_opened, 20);
    }

    // Moving is not reading: whoever marks papers that were looked at needs time, and here there is none.
    void aThousandRowsHeldDownMarkNothing()
    {
        m_window = std::make_unique<WindowOfPapers>(25, 42);
        QVERIFY(m_window->library().setStarred({keyAt(1), keyAt(500)}, true));
        QVERIFY(m_window->library().setRead({keyAt(2), keyAt(700)}, true));
        goTo(3);
        press(Qt::Key_X);
        goTo(0);
        for (int row = 1; row <= 1'000; ++row) {
            QTest::simulateEvent(&list(), true, Qt::Key_J, Qt::NoModifier, u"j"_s, row > 1);
            QCOMPARE(list().currentIndex().row(), row);
        }
        QTest::simulateEvent(&list(), false, Qt::Key_J, Qt::NoModifier, u"j"_s, false);
        m_window->library().waitForMarks();
        QCOMPARE(m_window->count({.starredOnly = true}), 2);
        QCOMPARE(m_window->count({.unreadOnly = true}), 25 * 42 - 2);
        QCOMPARE(picked(), QList<int>{3});
    }

private:
    PaperListView &list() const { return m_window->list(); }
    QString keyAt(int row) const { return m_window->model().keyAt(row); }
    void goTo(int row) const { list().goTo(row); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const { m_window->press(key, modifiers); }
    void chord(Qt::Key key) const
    {
        press(Qt::Key_Asterisk);
        press(key);
    }
    void pressRow(int row, Qt::KeyboardModifiers modifiers) const
    {
        QTest::mouseClick(list().viewport(), Qt::LeftButton, modifiers, list().visualRect(list().model()->index(row, 0)).center());
    }
    QList<int> picked() const
    {
        QList<int> rows;
        for (const QModelIndex &index : list().selectionModel()->selectedIndexes())
            rows += index.row();
        std::sort(rows.begin(), rows.end());
        return rows;
    }
    QAbstractButton *button(const QString &text) const
    {
        for (auto *button : m_window->part<StatusLine>().findChildren<QAbstractButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    std::unique_ptr<WindowOfPapers> m_window{};
    int m_opened{};
};

QTEST_MAIN(SelectionTest)
#include "tst_selection.moc"
