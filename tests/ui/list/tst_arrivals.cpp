// What came since the last visit: a line where that is a place in the list, a word in the headings of days otherwise.
#include "tests/ui/windowofpapers.h"

#include "core/translations.h"
#include "ui/list/arrivals.h"
#include "ui/list/listpane.h"
#include "ui/session.h"

#include <QAccessible>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

class ArrivalsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setApplicationName(u"tst_arrivals"_s);
        installTranslations(*qApp);
        QLocale::setDefault(QLocale(u"en_GB"_s));
    }

    void init()
    {
        m_window = std::make_unique<WindowOfPapers>(3, 3); // 1 to 3 December
        m_visit = m_window->library().imports().first().finishedAt;
        while (QDateTime::currentDateTimeUtc() <= m_visit) // what comes next comes later by the clock, too
            continue;
        m_window->part<ListPane>().setLastVisit(m_visit);
        m_window->filter().refreshCounts();
        m_window->waitForCounts();
    }
    void cleanup() { m_window.reset(); }

    void withoutNewsThereIsNoLine() { QCOMPARE(geometry().linedSection(), 0); }

    void theLineStandsBetweenWhatIsNewAndWhatWasKnown()
    {
        const int before = geometry().height();
        import(QDate(2024, 12, 4), 3);
        import(QDate(2024, 12, 5), 2);
        QCOMPARE(geometry().linedSection(), 2);
        QVERIFY(geometry().lineHeight() > 0);
        QCOMPARE(geometry().lineTop() + geometry().lineHeight(), geometry().headingTop(2));
        QCOMPARE(geometry().rowAt(geometry().lineTop() + 1), -1);
        QCOMPARE(geometry().rowFrom(geometry().lineTop() + 1), 5);
        QVERIFY(geometry().height() > before + geometry().lineHeight());
        QVERIFY(!facts(0).contains(u"new"_s)); // the line says so
    }

    void theFirstRowUnderItSaysSo()
    {
        import(QDate(2024, 12, 4), 3);
        const auto name = [this](int row) {
            return QAccessible::queryAccessibleInterface(&list())->child(row)->text(QAccessible::Name);
        };
        QVERIFY(!name(2).startsWith(u"Known before"_s));
        QVERIFY2(name(3).startsWith(u"Known before %1 from here on. Unread."_s.arg(arrivals().moment())), qPrintable(name(3)));
        QVERIFY(!name(4).startsWith(u"Known before"_s));
    }

    void aLateDigestOfAnOldDayIsToldByItsHeading()
    {
        import(QDate(2024, 11, 30), 2);
        QCOMPARE(geometry().linedSection(), 0); // under it would stand what is new
        QVERIFY2(facts(3).contains(u"2 papers · 2 new"_s), qPrintable(facts(3)));
        import(QDate(2024, 12, 4), 3);
        QCOMPARE(geometry().linedSection(), 1);
        QVERIFY(facts(4).contains(u"2 new"_s));
        QVERIFY(!facts(1).contains(u"new"_s));
    }

    void aDayThatWasKnownInPartIsNoNewDay()
    {
        import(QDate(2024, 12, 3), 5); // the file again, with two papers more
        QCOMPARE(geometry().linedSection(), 0);
        import(QDate(2024, 12, 4), 3);
        QCOMPARE(geometry().linedSection(), 1);
    }

    void otherOrdersHaveNoLine()
    {
        import(QDate(2024, 12, 4), 3);
        m_window->trigger(u"view.sortVotes"_s);
        m_window->waitForCounts();
        QCOMPARE(geometry().linedSection(), 0);
        m_window->trigger(u"view.sortDigest"_s);
        m_window->waitForCounts();
        QCOMPARE(geometry().linedSection(), 1);
    }

    void theCurrentPaperKeepsItsPlaceWhenTheLineComes()
    {
        list().goTo(5);
        const QString key = list().currentKey();
        import(QDate(2024, 12, 4), 3);
        QCOMPARE(list().currentKey(), key);
        QVERIFY(list().viewport()->rect().contains(list().visualRect(list().currentIndex())));
    }

    void aFirstVisitHasNothingNew()
    {
        m_window->part<ListPane>().setLastVisit({});
        import(QDate(2024, 12, 4), 3);
        QCOMPARE(geometry().linedSection(), 0);
    }

    void theNextWindowKnowsWhenThisOneWasLeft()
    {
        m_window->window->close();
        QVERIFY(m_window->window->isHidden());
        const QDateTime left = Session::load().leftAt;
        QVERIFY(left >= m_visit && left <= QDateTime::currentDateTimeUtc());
    }

    void momentsAreToldShortly()
    {
        Arrivals told(m_window->library());
        const auto momentOf = [&](int daysAgo) {
            told.setLastVisit(QDateTime(QDate::currentDate().addDays(-daysAgo), QTime(8, 14)).toUTC());
            return told.moment();
        };
        QCOMPARE(momentOf(0), u"08:14"_s);
        QCOMPARE(momentOf(3), QLocale().toString(QDate::currentDate().addDays(-3), u"ddd"_s) + u" 08:14"_s);
        QCOMPARE(momentOf(9), QLocale().toString(QDate::currentDate().addDays(-9), QLocale::ShortFormat) + u" 08:14"_s);
    }

private:
    void import(const QDate &day, int papers)
    {
        m_window->import(day, papers);
        m_window->waitForCounts();
        QTRY_VERIFY(m_window->model().isComplete());
    }
    // What the heading of a section says, as it is spoken when it is folded.
    QString facts(int section)
    {
        list().goTo(geometry().sections()[section].firstRow);
        list().setFolded(section, true);
        const QString spoken = list().currentHeading();
        list().setFolded(section, false);
        return spoken;
    }
    PaperListView &list() const { return m_window->list(); }
    const ListGeometry &geometry() const { return list().geometryOfRows(); }
    Arrivals &arrivals() const { return m_window->part<Arrivals>(); }

    std::unique_ptr<WindowOfPapers> m_window{};
    QDateTime m_visit{};
};

QTEST_MAIN(ArrivalsTest)
#include "tst_arrivals.moc"
