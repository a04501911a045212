// Papers that no longer fit the filter stay where they are until they are
// cleaned up.
#include "tests/ui/windowofpapers.h"

#include "core/translations.h"
#include "ui/list/emptystate.h"

#include <QAccessible>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

class CleanUpTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setApplicationName(u"tst_cleanup"_s);
        installTranslations(*qApp);
        QLocale::setDefault(QLocale(u"en_GB"_s));
    }

    void init()
    {
        m_window = std::make_unique<WindowOfPapers>(3, 5);
        showUnread();
    }

    void cleanup() { m_window.reset(); }

    void aReadPaperStaysInTheUnreadOnesAndSaysSo()
    {
        markRead(1);
        QCOMPARE(model().rowCount(), 15);
        QCOMPARE(unfitRows(), QList<int>{1});
        QCOMPARE(m_window->filter().answer().papers(),
                 14); // what counts and facets speak of
        QVERIFY(model().index(1).data(Qt::AccessibleTextRole).toString().contains(u"No longer in this view."_s));
        markRead(1); // unread again
        QCOMPARE(unfitRows(), QList<int>());
        list().grab();
    }

    void anImportLeavesItThere()
    {
        markRead(1);
        const QString current = list().currentKey();
        m_window->import(QDate(2024, 12, 4), 7);
        QTRY_COMPARE(model().rowCount(), 22);
        m_window->waitForCounts();
        QCOMPARE(list().currentKey(), current);
        QCOMPARE(list().currentIndex().row(), 8);
        QCOMPARE(unfitRows(), QList<int>{8});
        QCOMPARE(m_window->filter().answer().papers(), 21);
    }

    void itStandsInItsPlaceInEveryOrder_data()
    {
        QTest::addColumn<QString>("sort");
        QTest::addColumn<int>("row");
        QTest::newRow("votes") << u"view.sortVotes"_s << 1 + 7; // none has votes: as in the digests
        QTest::newRow("oldest first") << u"view.sortOldest"_s << 1;
    }

    void itStandsInItsPlaceInEveryOrder()
    {
        QFETCH(QString, sort);
        m_window->trigger(sort);
        m_window->waitForCounts();
        markRead(1);
        const QString read = model().keyAt(1);
        m_window->import(QDate(2024, 12, 4), 7);
        QTRY_COMPARE(model().rowCount(), 22);
        QTEST(model().rowOfKey(read), "row");
    }

    void aTagThatWentKeepsItsPapersToo()
    {
        const QStringList tagged{model().keyAt(0), model().keyAt(5), model().keyAt(10)};
        QVERIFY(m_window->library().addTag(tagged, u"later"_s));
        PaperFilter filter;
        filter.tags.included = {u"later"_s};
        m_window->filter().setFilter(filter);
        QTRY_COMPARE(model().rowCount(), 3);
        m_window->waitForCounts();
        QVERIFY(m_window->library().removeTag({tagged[1]}, u"later"_s));
        m_window->waitForCounts();
        QCOMPARE(unfitRows(), QList<int>{1});
        m_window->import(QDate(2024, 12, 4), 7);
        QCoreApplication::processEvents();
        m_window->waitForCounts();
        QCOMPARE(model().rowCount(), 3);
        QCOMPARE(unfitRows(), QList<int>{1});
    }

    void cleaningUpTakesAllButTheOpenOne()
    {
        for (const int row : {1, 5, 6, 7})
            markRead(row);
        const QString open = list().currentKey();
        const QString staysToo = model().keyAt(8);
        m_window->press(Qt::Key_Apostrophe);
        QTRY_COMPARE(model().rowCount(), 12);
        QCOMPARE(m_window->news(), u"Cleaned up: 3 papers left the list."_s);
        QCOMPARE(list().currentKey(), open);
        QCOMPARE(unfitRows(), QList<int>{list().currentIndex().row()});
        QVERIFY(model().rowOfKey(staysToo) >= 0);
        int rows = 0;
        for (const ListSection &section : model().sections()) {
            QCOMPARE(section.firstRow, rows);
            rows += section.count;
        }
        QCOMPARE(rows, 12);
    }

    void itWaitsForTheMarkBefore()
    {
        list().goTo(1);
        m_window->press(Qt::Key_M);
        list().goTo(0);
        m_window->press(Qt::Key_Apostrophe); // at once: the mark is not counted yet
        QTRY_COMPARE(model().rowCount(), 14);
    }

    void nothingToCleanUpIsSaid()
    {
        m_window->press(Qt::Key_Apostrophe);
        QTRY_COMPARE(m_window->news(), u"Nothing to clean up: every paper listed fits."_s);
        QCOMPARE(model().rowCount(), 15);
    }

    void theLastOneGoesAndTheListSaysWhy()
    {
        m_window->select(u"all"_s);
        m_window->press(Qt::Key_M);
        m_window->waitForCounts();
        QCOMPARE(unfitRows().size(), 15);
        m_window->press(Qt::Key_Apostrophe);
        QTRY_COMPARE(model().rowCount(), 1); // what is open stays beside others
        m_window->press(Qt::Key_Apostrophe);
        QTRY_VERIFY(m_window->part<EmptyState>().isVisible());
        QCOMPARE(m_window->part<EmptyState>().accessibleName(), u"Nothing left to read"_s);
    }

    void anotherFilterForgets()
    {
        markRead(1);
        m_window->press(Qt::Key_Period);
        QTRY_COMPARE(model().rowCount(), 15);
        showUnread();
        QCOMPARE(model().rowCount(), 14);
        QCOMPARE(unfitRows(), QList<int>());
    }

private:
    PaperListView &list() const { return m_window->list(); }
    const PaperListModel &model() const { return m_window->model(); }
    void showUnread()
    {
        m_window->press(Qt::Key_Period);
        QVERIFY(m_window->filter().filter().unreadOnly);
        QTRY_VERIFY(model().isComplete());
        m_window->waitForCounts();
    }
    void markRead(int row)
    {
        list().goTo(row);
        m_window->press(Qt::Key_M);
        m_window->waitForCounts();
    }
    QList<int> unfitRows() const
    {
        QList<int> rows;
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().index(row).data(PaperListModel::UnfitRole).toBool())
                rows += row;
        }
        return rows;
    }

    std::unique_ptr<WindowOfPapers> m_window{};
};

QTEST_MAIN(CleanUpTest)
#include "tst_cleanup.moc"
