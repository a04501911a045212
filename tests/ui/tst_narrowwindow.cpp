// What takes the place of sidebar and pager where there is no room for them: the week over the list, the page's foot.
#include "tests/ui/windowofpapers.h"

#include "ui/controls/rolelabel.h"
#include "ui/deciding/toast.h"
#include "ui/filter/searchfield.h"
#include "ui/keys/keyrow.h"
#include "ui/keys/shortcutsheet.h"
#include "ui/list/weekstrip.h"
#include "ui/looks/fonts.h"
#include "ui/page/footbar.h"
#include "ui/page/pagepager.h"
#include "ui/page/paperview.h"
#include "ui/sidebar/sidebar.h"
#include "ui/topbar.h"

#include <QAbstractButton>
#include <QAccessible>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

class NarrowWindowTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setApplicationName(u"tst_narrowwindow"_s);
        QStandardPaths::setTestModeEnabled(true);
    }
    void init() { m_papers = std::make_unique<WindowOfPapers>(12, 3); }
    void cleanup() { m_papers.reset(); }

    void theWeekStandsInForTheCalendar()
    {
        QVERIFY(!week().isVisible());
        resizeTo(900);
        QTRY_VERIFY(week().isVisible());
        QCOMPARE(week().lastDay(), day(12));
        QVERIFY(!week().dayRect(day(6)).isNull());
        QVERIFY(week().dayRect(day(5)).isNull());
        m_papers->window->toggleSidebar(); // the drawer has a calendar
        QTRY_VERIFY(!week().isVisible());
        m_papers->window->toggleSidebar();
        QTRY_VERIFY(week().isVisible());
        resizeTo(500);
        QTRY_VERIFY(week().isVisible());
        resizeTo(1300);
        QTRY_VERIFY(!week().isVisible());
    }

    // The box stands over the list where there is one beside the page, and has the bar to itself elsewhere.
    void theSearchBoxHasRoomInEveryWidthAndDirection()
    {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            m_papers->window->setLayoutDirection(direction);
            for (const int width : {1300, 900, 500, 360}) {
                resizeTo(width);
                auto *search = m_papers->window->findChild<SearchField *>();
                QTRY_VERIFY2(search->width() > 100, qPrintable(u"%1 %2"_s.arg(width).arg(search->width())));
            }
        }
        m_papers->window->setLayoutDirection(Qt::LeftToRight);
    }

    void theSearchBoxHasTheBarToItselfWhileOneTypesWhereThatIsShort()
    {
        Fonts::setScale(2);
        resizeTo(400);
        auto *search = m_papers->window->findChild<SearchField *>();
        auto *bar = m_papers->window->findChild<TopBar *>();
        const int before = search->width();
        m_papers->window->activateWindow();
        search->setFocus(Qt::ShortcutFocusReason);
        QTRY_VERIFY(search->hasFocus());
        QVERIFY(search->width() > 2 * before);
        QVERIFY(search->width() > bar->width() * 8 / 10);
        search->clearFocus();
        QTRY_VERIFY(!search->hasFocus());
        QCOMPARE(search->width(), before);
        Fonts::setScale(1);
    }

    // As long a title as any language has for it.
    void theSheetOfKeysKeepsItsTitleWhole()
    {
        resizeTo(360);
        m_papers->window->findChild<QAction *>(u"help.keys"_s)->trigger();
        auto *sheet = m_papers->window->findChild<ShortcutSheet *>();
        QTRY_VERIFY(sheet->isVisible());
        const QList<RoleLabel *> labels = sheet->findChildren<RoleLabel *>();
        const auto title =
            std::find_if(labels.begin(), labels.end(), [](const RoleLabel *label) { return label->text() == "Keys"_L1; });
        QVERIFY(title != labels.end());
        (*title)->setText(u"Shortcut"_s);
        QTRY_COMPARE((*title)->width(), (*title)->sizeHint().width());
        // What has less than its least is laid over its neighbour.
        QVERIFY((*title)->parentWidget()->minimumSizeHint().width() <= sheet->width());
        sheet->dismiss();
        (*title)->setText(u"Keys"_s);
    }

    void theSheetOfKeysKeepsEveryWordAtTwiceTheSize()
    {
        Fonts::setScale(2);
        resizeTo(360);
        m_papers->window->findChild<QAction *>(u"help.keys"_s)->trigger();
        auto *sheet = m_papers->window->findChild<ShortcutSheet *>();
        QTRY_VERIFY(sheet->isVisible());
        QTest::qWait(50); // rows learn their width, then their height
        const QList<KeyRow *> rows = sheet->findChildren<KeyRow *>();
        QVERIFY(rows.size() > 50);
        for (const KeyRow *row : rows) {
            QVERIFY2(row->height() >= row->heightForWidth(row->width()), qPrintable(row->text()));
            QVERIFY(row->mapTo(sheet, QPoint(row->width(), 0)).x() <= sheet->width());
        }
        sheet->dismiss();
        Fonts::setScale(1);
    }

    void aDayOfTheWeekIsChosenAndLetGo()
    {
        resizeTo(900);
        QTRY_VERIFY(week().isVisible());
        const QPoint at = week().dayRect(day(10)).center();
        QTest::mouseClick(&week(), Qt::LeftButton, {}, at);
        QTRY_COMPARE(m_papers->list().model()->rowCount(), 3);
        QCOMPARE(m_papers->filter().filter().firstDay, day(10));
        QCOMPARE(m_papers->filter().filter().lastDay, day(10));
        QTest::mouseClick(&week(), Qt::LeftButton, {}, at);
        QTRY_COMPARE(m_papers->list().model()->rowCount(), 36);
        QVERIFY(m_papers->filter().filter().leavesNothingOut());
    }

    void theWeekFollowsTheOpenPaper()
    {
        resizeTo(900);
        QTest::keyClick(&m_papers->list(), Qt::Key_End); // the first of December
        QTRY_COMPARE(week().lastDay(), day(5));
        QVERIFY(!week().dayRect(day(1)).isNull());
    }

    void keysChooseADay()
    {
        resizeTo(900);
        QTRY_VERIFY(week().isVisible());
        week().setFocus();
        QTest::keyClick(&week(), Qt::Key_Left);
        QTest::keyClick(&week(), Qt::Key_Left);
        QCOMPARE(week().cell(week().currentCell()).sentence, week().accessibleDescription());
        QTest::keyClick(&week(), Qt::Key_Space);
        QTRY_COMPARE(m_papers->filter().filter().firstDay, day(10));
        QVERIFY(week().cell(week().currentCell()).chosen);
    }

    void everyDayIsSpoken()
    {
        resizeTo(900);
        QTRY_VERIFY(week().isVisible());
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&week());
        QVERIFY(spoken);
        QCOMPARE(spoken->childCount(), 7);
        QVERIFY(spoken->child(6)->text(QAccessible::Name).contains(u"3 paper"_s));
    }

    void theFootHasTheActionsOfThePage()
    {
        QVERIFY(!foot().isVisible());
        QVERIFY(star().isVisible());
        resizeTo(500);
        m_papers->window->toggleReading();
        QTRY_VERIFY(foot().isVisible());
        QVERIFY(!star().isVisible());
        const QString key = m_papers->list().currentKey();
        press(u"Star"_s);
        QTRY_VERIFY(button(u"Starred"_s));
        press(u"Later"_s);
        QTRY_VERIFY(button(u"On the list"_s));
        press(u"Done"_s);
        QTRY_VERIFY(m_papers->list().currentKey() != key);
        QVERIFY(button(u"Star"_s) && button(u"Later"_s)); // of the next one
        for (const QAbstractButton *one : foot().findChildren<QAbstractButton *>()) {
            QVERIFY(one->height() >= 44);
            QVERIFY(!one->toolTip().isEmpty());
        }
        resizeTo(1300);
        QTRY_VERIFY(!foot().isVisible());
        QTRY_VERIFY(star().isVisible());
    }

    void theToastLiesOverNeither()
    {
        resizeTo(500);
        m_papers->window->toggleReading();
        QTRY_VERIFY(foot().isVisible());
        press(u"Later"_s);
        auto &toast = *m_papers->window->findChild<Toast *>();
        QTRY_VERIFY(toast.isVisible());
        const auto placeOf = [this](const QWidget &part) {
            return QRect(part.mapTo(m_papers->window.get(), QPoint()), part.size());
        };
        QVERIFY(!placeOf(toast).intersects(placeOf(foot())));
    }

private:
    static QDate day(int number) { return {2024, 12, number}; }
    WeekStrip &week() const { return *m_papers->window->findChild<WeekStrip *>(); }
    FootBar &foot() const { return *m_papers->window->findChild<FootBar *>(); }
    QWidget &star() const
    {
        const auto buttons = m_papers->window->findChild<PagePager *>()->findChildren<QAbstractButton *>();
        return **std::find_if(buttons.begin(), buttons.end(), [](const QAbstractButton *one) {
            return one->accessibleName().contains(u"starred"_s, Qt::CaseInsensitive);
        });
    }
    QAbstractButton *button(const QString &word) const
    {
        for (QAbstractButton *one : foot().findChildren<QAbstractButton *>()) {
            if (one->accessibleName() == word)
                return one;
        }
        return nullptr;
    }
    void press(const QString &word) const
    {
        QTRY_VERIFY(button(word) && button(word)->width() > 44); // it has its place
        QTest::mouseClick(button(word), Qt::LeftButton);
    }
    void resizeTo(int width) const { m_papers->window->resize(width, 700); }

    std::unique_ptr<WindowOfPapers> m_papers{};
};

QTEST_MAIN(NarrowWindowTest)
#include "tst_narrowwindow.moc"
