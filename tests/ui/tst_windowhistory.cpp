// Back and forward through papers and filters, and the window as it was left, offscreen, on the sample days.
#include "core/library/importing/importer.h"
#include "core/library/library.h"
#include "ui/filter/filterbinding.h"
#include "ui/filter/searchfield.h"
#include "ui/list/paperlistview.h"
#include "ui/mainwindow.h"
#include "ui/page/paperview.h"
#include "ui/windowhistory.h"

#include <QAction>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class TestWindowHistory final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"tst_windowhistory"_s);
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

    void atTheStartThereIsNoWayBack()
    {
        QVERIFY(!action(u"go.historyBack"_s).isEnabled());
        QVERIFY(!action(u"go.historyForward"_s).isEnabled());
        QVERIFY(!action(u"go.lastPaper"_s).isEnabled());
    }

    void altArrowsGoThroughPapers()
    {
        const QString first = key();
        press(Qt::Key_J);
        const QString second = key();
        press(Qt::Key_J);
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(key(), second);
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(key(), first);
        QVERIFY(!action(u"go.historyBack"_s).isEnabled());
        press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(key(), second);
        QCOMPARE(m_window->page().paper()->key, second);
        QVERIFY(action(u"go.historyForward"_s).isEnabled());
    }

    void whatWasCleanedUpIsListedAgain()
    {
        binding().setFilter({.unreadOnly = true});
        QTRY_VERIFY(binding().isAnswered());
        const QString first = key();
        press(Qt::Key_E);
        QVERIFY(key() != first);
        const int listed = list().model()->rowCount();
        press(Qt::Key_Apostrophe);
        QTRY_COMPARE(list().model()->rowCount(), listed - 1);
        press(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(key(), first);
        QTRY_COMPARE(m_window->page().paper()->key, first);
        QTRY_COMPARE(list().model()->rowCount(), listed);
        QCOMPARE(binding().filter(), (PaperFilter{.unreadOnly = true}));
    }

    void aFilterAndThePaperItOpensAreOneStep()
    {
        press(Qt::Key_J);
        const QString before = key();
        PaperFilter filter;
        filter.tags.included = {u"Multimodal"_s};
        binding().setFilter(filter);
        rest();
        QVERIFY(key() != before);
        const QString there = key();
        press(Qt::Key_Left, Qt::AltModifier);
        rest();
        QCOMPARE(binding().filter(), PaperFilter());
        QCOMPARE(key(), before);
        press(Qt::Key_Right, Qt::AltModifier);
        rest();
        QCOMPARE(binding().filter(), filter);
        QCOMPARE(key(), there);
    }

    void whatIsTypedAtATimeIsOneStep()
    {
        const QString before = key();
        SearchField &search = *m_window->findChild<SearchField *>();
        search.setFocus();
        for (const QChar letter : u"model"_s) {
            QTest::keyClick(&search, letter.toLatin1());
            rest();
        }
        press(Qt::Key_Return);
        rest();
        QCOMPARE(binding().filter().text, u"model"_s);
        m_window->history().back();
        rest();
        QCOMPARE(binding().filter().text, QString());
        QCOMPARE(key(), before);
        QCOMPARE(search.text(), QString());
    }

    void aPaperThatIsGoneIsSkipped()
    {
        const QString first = key();
        press(Qt::Key_J);
        press(Qt::Key_J);
        QVERIFY(m_window->history().canGoBack());
        QVERIFY(m_library->removeSource(m_library->facetCounts(Facet::Sources).last().name));
        rest();
        m_window->history().back();
        rest();
        QVERIFY(m_library->idOfKey(key()));
        QVERIFY(m_library->idOfKey(first) || key() != first);
    }

    void theLastTwoPapersChangePlaces()
    {
        const QString first = key();
        press(Qt::Key_J);
        const QString second = key();
        press(Qt::Key_QuoteLeft);
        QCOMPARE(key(), first);
        press(Qt::Key_QuoteLeft);
        QCOMPARE(key(), second);
    }

    void theMouseGoesBackAndForward()
    {
        const QString first = key();
        press(Qt::Key_J);
        const QString second = key();
        QTest::mouseClick(list().viewport(), Qt::BackButton, {}, {100, 200});
        QCOMPARE(key(), first);
        QTest::mouseClick(&m_window->page(), Qt::ForwardButton);
        QCOMPARE(key(), second);
    }

    void theWindowComesBackWithItsFilterAsTextAndOrder()
    {
        binding().setFilter({.text = u"model"_s, .unreadOnly = true, .order = PaperOrder::Votes});
        rest();
        press(Qt::Key_J);
        press(Qt::Key_J);
        const QString left = key();
        m_window->close();
        m_window.reset();
        openWindow();
        QCOMPARE(binding().filter(), (PaperFilter{.text = u"model"_s, .unreadOnly = true, .order = PaperOrder::Votes}));
        QTRY_COMPARE(key(), left);
        QVERIFY(!action(u"go.historyBack"_s).isEnabled());
    }

private:
    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(*m_library);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        rest();
        list().setFocus();
    }

    // Until the answer is there, and what follows from it is done.
    void rest()
    {
        QTRY_VERIFY(binding().isAnswered());
        for (int turn = 0; turn < 5; ++turn)
            QCoreApplication::processEvents();
    }

    void press(Qt::Key pressed, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), pressed, modifiers);
        QCoreApplication::processEvents();
    }

    QAction &action(const QString &id) const { return *m_window->findChild<QAction *>(id); }
    FilterBinding &binding() const { return *m_window->findChild<FilterBinding *>(); }
    PaperListView &list() const { return *m_window->findChild<PaperListView *>(); }
    QString key() const { return list().currentKey(); }

    std::unique_ptr<Library> m_library{};
    std::unique_ptr<MainWindow> m_window{};
};

QTEST_MAIN(TestWindowHistory)
#include "tst_windowhistory.moc"
