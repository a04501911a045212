// A folder that was opened is offered to be watched, in a quiet line; then new digests come by themselves.
#include "tests/ui/windowofpapers.h"
#include "ui/controls/linkbutton.h"
#include "ui/filter/searchfield.h"

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int guard = 30'000; // ms; ten times what a reader may have to wait

} // namespace

class WindowWatchingTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_papers = std::make_unique<WindowOfPapers>(2, 3); }
    void cleanup() { m_papers.reset(); }

    void aFolderThatWasOpenedIsOffered()
    {
        const QString folder = m_papers->folderOf(10, 11, 2);
        m_papers->window->importPaths({folder});
        QTRY_VERIFY_WITH_TIMEOUT(way().isVisible(), guard);
        QCOMPARE(way().text(), u"Watch it"_s);
        QVERIFY2(m_papers->news().contains("4 new"_L1) && m_papers->news().contains(QDir(folder).dirName()),
                 qPrintable(m_papers->news()));
        QVERIFY(!QApplication::activeModalWidget());
        way().click();
        QVERIFY(!way().isVisible());
        QVERIFY(m_papers->news().contains(folder));
        WindowOfPapers::write(QDate(2024, 12, 12), 5, folder);
        QTRY_COMPARE_WITH_TIMEOUT(m_papers->count({}), 6 + 4 + 5, guard);
        QTRY_COMPARE_WITH_TIMEOUT(m_papers->model().rowCount(), 15, guard);
        // Who opens it again is not asked again.
        m_papers->window->importPaths({folder});
        QTRY_VERIFY_WITH_TIMEOUT(m_papers->news().contains("0 new"_L1), guard);
        QVERIFY(!way().isVisible());
    }

    void filesAndSeveralFoldersAreNotOffered()
    {
        const QString folder = m_papers->folderOf(10, 11, 2);
        m_papers->window->importPaths({folder + u"/2024-12-10.md"_s});
        QTRY_COMPARE_WITH_TIMEOUT(m_papers->count({}), 8, guard);
        QTRY_VERIFY_WITH_TIMEOUT(m_papers->news().contains("2 new"_L1), guard);
        QVERIFY(!way().isVisible());
        m_papers->window->importPaths({folder, folder + u"/.."_s});
        QTRY_COMPARE_WITH_TIMEOUT(m_papers->count({}), 10, guard);
        QTRY_VERIFY_WITH_TIMEOUT(m_papers->news().contains("2 new"_L1), guard);
        QVERIFY(!way().isVisible());
    }

    void rowsStayUnderTheCursorWhenPapersCome()
    {
        const QString folder = m_papers->folderOf(10, 11, 2);
        m_papers->window->importPaths({folder});
        QTRY_VERIFY_WITH_TIMEOUT(way().isVisible(), guard);
        way().click();
        m_papers->waitForCounts();
        m_papers->press(Qt::Key_J);
        const QString key = m_papers->list().currentKey();
        const int offset = m_papers->list().currentOffset();
        WindowOfPapers::write(QDate(2024, 12, 12), 5, folder);
        QTRY_COMPARE_WITH_TIMEOUT(m_papers->model().rowCount(), 15, guard);
        QCOMPARE(m_papers->list().currentKey(), key);
        QCOMPARE(m_papers->list().currentOffset(), offset);
    }

    void whoTypesIsNotDisturbedWhenPapersCome()
    {
        const QString folder = m_papers->folderOf(10, 11, 2);
        m_papers->window->importPaths({folder});
        QTRY_VERIFY_WITH_TIMEOUT(way().isVisible(), guard);
        way().click();
        m_papers->waitForCounts();
        m_papers->trigger(u"go.search"_s);
        auto &search = m_papers->part<SearchField>();
        QTRY_VERIFY(search.hasFocus());
        WindowOfPapers::write(QDate(2024, 12, 12), 5, folder);
        QTRY_COMPARE_WITH_TIMEOUT(m_papers->model().rowCount(), 15, guard);
        QVERIFY(search.hasFocus());
    }

private:
    LinkButton &way() const { return *m_papers->part<StatusLine>().findChild<LinkButton *>(); }

    std::unique_ptr<WindowOfPapers> m_papers{};
};

QTEST_MAIN(WindowWatchingTest)
#include "tst_windowwatching.moc"
