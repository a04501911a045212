// The window comes back as it was left, on the sample days.
#include "core/library/importing/importer.h"
#include "core/library/library.h"
#include "core/models/paperlistmodel.h"
#include "ui/filter/filterbinding.h"
#include "ui/list/paperlistview.h"
#include "ui/mainwindow.h"
#include "ui/page/paperview.h"
#include "ui/panes.h"

#include <QAction>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

const QString scope = u"2412.13649"_s; // three voices

} // namespace

class TestComingBack final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"tst_comingback"_s);
    }

    void init()
    {
        QSettings().clear();
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

    void listAndPageAreScrolledAsTheyWere()
    {
        list().goTo(list().model()->rowCount() / 2);
        rest();
        QScrollBar &rows = *list().verticalScrollBar();
        rows.setValue(rows.value() - 20);
        m_window->page().scrollLines(3);
        const QString key = list().currentKey();
        const int row = list().currentOffset();
        const int page = m_window->page().offset();
        QVERIFY(rows.value() > 0 && page > 0);
        leaveAndComeBack();
        QCOMPARE(list().currentKey(), key);
        QTRY_COMPARE(m_window->page().offset(), page);
        QCOMPARE(list().currentOffset(), row);
        QVERIFY(list().verticalScrollBar()->value() > 0);
        trigger(u"go.next"_s);
        rest();
        QCOMPARE(m_window->page().offset(), 0); // another paper begins at its beginning
    }

    // An older version kept the paper only.
    void withoutAKnownPlaceTheRowIsSeenWhole()
    {
        m_window.reset();
        QSettings().clear();
        QSettings().setValue(u"session/currentPaper"_s, scope);
        openWindow();
        rest();
        QCOMPARE(list().currentKey(), scope);
        QCOMPARE(list().currentIndex().row(), 0);
        QCOMPARE(list().verticalScrollBar()->value(), 0); // under the heading of its day, not behind it
    }

    void theVoiceThatWasChosenIsOpen()
    {
        openPaper(scope);
        trigger(u"read.voice"_s);
        const int open = m_window->page().openIndex();
        QVERIFY(open > 0);
        leaveAndComeBack();
        QCOMPARE(m_window->page().openIndex(), open);
        QVERIFY(!m_window->page().isComparing());
    }

    void comparingGoesOn()
    {
        openPaper(scope);
        trigger(u"read.compare"_s);
        QVERIFY(m_window->page().isComparing());
        leaveAndComeBack();
        QCOMPARE(list().currentKey(), scope);
        QVERIFY(m_window->page().isComparing());
        trigger(u"read.compare"_s);
        leaveAndComeBack();
        QVERIFY(!m_window->page().isComparing());
    }

    void aPaperThatWasReadInAListOfUnreadOnesIsOpen()
    {
        trigger(u"view.unread"_s);
        rest();
        list().goTo(3);
        const QString key = list().currentKey();
        QVERIFY(m_library->setRead({key}, true));
        rest();
        leaveAndComeBack();
        QVERIFY(m_window->findChild<FilterBinding *>()->filter().unreadOnly);
        QTRY_COMPARE(list().currentKey(), key);
        QVERIFY(list().currentIndex().data(PaperListModel::UnfitRole).toBool());
        QCOMPARE(m_window->page().paper()->key, key);
    }

    void eachWidthHasItsOwnPanes()
    {
        auto *panes = m_window->findChild<Panes *>();
        m_window->resize(1300, 700);
        panes->setSizes({260, 420, 620});
        const QList<int> wide = panes->sizes().mid(0, 2); // the page takes what is left
        m_window->resize(900, 700);
        QCOMPARE(panes->widthClass(), Panes::Width::Medium);
        panes->setSizes({0, 390, 509});
        const int list = panes->sizes()[1];
        leaveAndComeBack();
        panes = m_window->findChild<Panes *>();
        QCOMPARE(panes->widthClass(), Panes::Width::Medium);
        QCOMPARE(panes->sizes()[1], list);
        m_window->resize(1300, 700);
        QCOMPARE(panes->sizes().mid(0, 2), wide);
    }

private:
    void openWindow()
    {
        const bool isFirst = QSettings().allKeys().isEmpty();
        m_window = std::make_unique<MainWindow>(*m_library);
        if (isFirst)
            m_window->resize(1300, 450);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        rest();
    }
    void leaveAndComeBack()
    {
        m_window->close();
        m_window.reset();
        openWindow();
    }
    // Until the answer is there, and what follows from it is done.
    void rest()
    {
        QTRY_VERIFY(m_window->findChild<FilterBinding *>()->isAnswered());
        for (int turn = 0; turn < 5; ++turn)
            QCoreApplication::processEvents();
    }
    void openPaper(const QString &key)
    {
        m_window->openPaper(key);
        rest();
        QCOMPARE(list().currentKey(), key);
    }
    void trigger(const QString &id) { m_window->findChild<QAction *>(id)->trigger(); }
    PaperListView &list() const { return *m_window->findChild<PaperListView *>(); }

    std::unique_ptr<Library> m_library{};
    std::unique_ptr<MainWindow> m_window{};
};

QTEST_MAIN(TestComingBack)
#include "tst_comingback.moc"
