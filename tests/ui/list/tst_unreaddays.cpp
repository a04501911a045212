// Days that have something left to read: going on to them, and what is said
// when one is finished.
#include "tests/ui/windowofpapers.h"

#include "core/translations.h"
#include "ui/list/doneday.h"
#include "ui/list/unreaddays.h"

#include <QAbstractButton>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

class UnreadDaysTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setApplicationName(u"tst_unreaddays"_s);
        installTranslations(*qApp);
        QLocale::setDefault(QLocale(u"en_GB"_s));
    }

    void init() { m_window = std::make_unique<WindowOfPapers>(4, 3); } // 1 to 4 December; the 4th is a Wednesday
    void cleanup() { m_window.reset(); }

    void theNextOneIsDownTheListAndThenBeginsAgain()
    {
        const auto day = [](int number) { return QDate(2024, 12, number); };
        const QList<DayCount> days{{day(1), 3, 2}, {day(2), 3, 0}, {day(3), 3, 1}, {day(4), 3, 3}};
        const auto next = [&](int from, int step) { return nextUnreadDay(days, day(from), step)->day; };
        QCOMPARE(next(4, 1), day(3));
        QCOMPARE(next(3, 1), day(1));
        QCOMPARE(next(1, 1), day(4));
        QCOMPARE(next(1, -1), day(3));
        QCOMPARE(next(4, -1), day(1));
        QVERIFY(!nextUnreadDay({{day(1), 3, 3}}, day(1), 1));
    }

    void keysGoToDaysWithSomethingLeft()
    {
        readDay(3);
        m_window->press(Qt::Key_BracketRight, Qt::ControlModifier);
        QCOMPARE(currentDay(), QDate(2024, 12, 2)); // the 3rd is read
        m_window->press(Qt::Key_BracketLeft, Qt::ControlModifier);
        QCOMPARE(currentDay(), QDate(2024, 12, 4));
        QCOMPARE(list().currentIndex().row(), 0);
    }

    void theFirstUnreadPaperOfTheDayIsOpened()
    {
        QVERIFY(m_window->library().setRead({m_window->model().keyAt(3)}, true));
        m_window->waitForCounts();
        m_window->press(Qt::Key_BracketRight, Qt::ControlModifier);
        QCOMPARE(list().currentIndex().row(), 4);
    }

    void aListOfOneDayGoesOnToTheNext()
    {
        PaperFilter filter{.unreadOnly = true};
        filter.firstDay = filter.lastDay = QDate(2024, 12, 4);
        m_window->filter().setFilter(filter);
        QTRY_COMPARE(m_window->model().rowCount(), 3);
        m_window->waitForCounts();
        m_window->press(Qt::Key_BracketRight, Qt::ControlModifier);
        QCOMPARE(m_window->filter().filter().firstDay, QDate(2024, 12, 3));
        QVERIFY(m_window->filter().filter().unreadOnly);
        QTRY_COMPARE(currentDay(), QDate(2024, 12, 3));
    }

    void aFinishedDaySaysSoOnce()
    {
        readDay(3);
        QVERIFY(m_window->library().setStarred({WindowOfPapers::keyOf(4, 1)}, true));
        m_window->waitForCounts();
        for (int row = 0; row < 3; ++row) {
            QVERIFY(!m_window->news().contains(u"Wednesday"_s));
            list().goTo(row);
            m_window->press(Qt::Key_M);
            m_window->waitForCounts();
        }
        QCOMPARE(m_window->news(), u"That’s Wednesday. 3 read, 1 starred. Next unread day: Mon 2 Dec, 3 left."_s);
        for (auto *way : m_window->part<StatusLine>().findChildren<QAbstractButton *>())
            way->click();
        QCOMPARE(currentDay(), QDate(2024, 12, 2));
        m_window->trigger(u"paper.star"_s); // a mark that finishes nothing
        m_window->waitForCounts();
        QVERIFY(!m_window->news().contains(u"Wednesday"_s));
    }

    void theWholeFilterReadIsSaid()
    {
        m_window->select(u"all"_s);
        m_window->press(Qt::Key_M);
        m_window->waitForCounts();
        QCOMPARE(m_window->news(), u"All 12 papers of this view read."_s);
        m_window->press(Qt::Key_BracketRight, Qt::ControlModifier);
        QCOMPARE(m_window->news(), u"No other day has anything left to read."_s);
    }

    void whatAnImportBringsFinishesNothing()
    {
        readDay(4);
        QVERIFY(m_window->news().startsWith(u"That’s Wednesday."_s));
        m_window->part<StatusLine>().say({});
        m_window->import(QDate(2024, 12, 5), 2);
        m_window->waitForCounts();
        QCOMPARE(m_window->news(), QString());
    }

private:
    PaperListView &list() const { return m_window->list(); }
    QDate currentDay() const { return m_window->model().row(list().currentIndex().row()).day; }
    void readDay(int day)
    {
        QStringList keys;
        for (int paper = 0; paper < 3; ++paper)
            keys += WindowOfPapers::keyOf(day, paper);
        QVERIFY(m_window->library().setRead(keys, true));
        m_window->waitForCounts();
    }

    std::unique_ptr<WindowOfPapers> m_window{};
};

QTEST_MAIN(UnreadDaysTest)
#include "tst_unreaddays.moc"
