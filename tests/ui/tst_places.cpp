// Where keys lead: first and last paper, days with unread ones, views, panes, what was copied.
#include "core/library/importing/importer.h"
#include "core/library/library.h"
#include "ui/filter/filterbinding.h"
#include "ui/list/listpane.h"
#include "ui/list/paperlistview.h"
#include "ui/mainwindow.h"
#include "ui/page/paperview.h"
#include "ui/sidebar/calendarview.h"
#include "ui/sidebar/sidebar.h"
#include "ui/statusline.h"
#include "ui/topbar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class PlacesTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"tst_places"_s);
    }

    void init()
    {
        QSettings().clear();
        m_library = std::move(*Library::open(u":memory:"_s));
        Importer importer(*m_library);
        QVERIFY(importer.importNow({samples()}).refused.isEmpty());
        m_window = std::make_unique<MainWindow>(*m_library);
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(list().currentIndex().isValid());
        list().setFocus();
    }

    void cleanup()
    {
        m_window.reset();
        m_library.reset();
    }

    void firstAndLastPaper()
    {
        press(Qt::Key_G, Qt::ShiftModifier);
        QCOMPARE(row(), list().model()->rowCount() - 1);
        press(Qt::Key_G);
        press(Qt::Key_G);
        QCOMPARE(row(), 0);
        press(Qt::Key_End);
        QCOMPARE(row(), list().model()->rowCount() - 1);
        press(Qt::Key_Home);
        QCOMPARE(row(), 0);
    }

    void daysWithoutUnreadPapersAreLeftOut()
    {
        press(Qt::Key_BracketRight);
        const QDate second = day();
        const int firstOfSecond = row();
        QStringList keys;
        for (int i = 0; i < list().model()->rowCount(); ++i) {
            const QModelIndex index = list().model()->index(i, 0);
            if (index.data(PaperListModel::DayRole).toDate() == second)
                keys.append(index.data(PaperListModel::KeyRole).toString());
        }
        press(Qt::Key_Home);
        QVERIFY(m_library->setRead(keys, true));
        QTRY_VERIFY(m_window->findChild<FilterBinding *>()->isAnswered()); // the days' counts follow the marks
        press(Qt::Key_BracketRight, Qt::ControlModifier);
        QVERIFY(day() < second);
        QCOMPARE(row(), firstOfSecond + int(keys.size()));
        press(Qt::Key_BracketLeft, Qt::ControlModifier);
        QCOMPARE(row(), 0);
    }

    void chordsLeadToViews_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<PaperFilter>("filter");
        QTest::newRow("unread") << Qt::Key_U << PaperFilter{.unreadOnly = true};
        QTest::newRow("starred") << Qt::Key_S << PaperFilter{.starredOnly = true};
        QTest::newRow("reading list") << Qt::Key_R << PaperFilter{.readingListOnly = true};
        QTest::newRow("notes") << Qt::Key_N << PaperFilter{.has = {.included = {u"note"_s}, .match = Match::All}};
        QTest::newRow("all") << Qt::Key_A << PaperFilter{};
        QTest::newRow("newest") << Qt::Key_T << PaperFilter{.firstDay = QDate(2024, 12, 23), .lastDay = QDate(2024, 12, 23)};
    }
    void chordsLeadToViews()
    {
        QFETCH(Qt::Key, key);
        QTRY_VERIFY(part<FilterBinding>().isAnswered());
        press(Qt::Key_G);
        press(key);
        QTEST(part<FilterBinding>().filter(), "filter");
    }

    void aDateIsChosenInTheCalendar()
    {
        press(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(!part<Sidebar>().isVisible());
        press(Qt::Key_G);
        press(Qt::Key_D);
        QVERIFY(part<Sidebar>().calendar().hasFocus());
    }

    void panesLieSideBySide()
    {
        press(Qt::Key_L);
        QVERIFY(holdsFocus(part<PaperView>()));
        press(Qt::Key_L);
        QVERIFY(holdsFocus(part<PaperView>())); // not round
        press(Qt::Key_Left);
        QVERIFY(list().hasFocus());
        press(Qt::Key_H);
        QVERIFY(part<Sidebar>().calendar().hasFocus());
        press(Qt::Key_L);
        QVERIFY(list().hasFocus());
    }

    void aNarrowWindowTurnsBetweenListAndPage()
    {
        m_window->resize(500, 700);
        QTRY_VERIFY(!part<PaperView>().isVisible());
        press(Qt::Key_L);
        QVERIFY(part<PaperView>().isVisible());
        QVERIFY(holdsFocus(part<PaperView>()));
        press(Qt::Key_H);
        QVERIFY(list().isVisible());
        QVERIFY(list().hasFocus());
    }

    void theListGoesAndComesBack()
    {
        press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!list().isVisible());
        QVERIFY(holdsFocus(part<PaperView>()));
        const int before = row();
        press(Qt::Key_J); // acts without it
        QCOMPARE(row(), before + 1);
        press(Qt::Key_Q); // back, and never out
        QVERIFY(list().isVisible());
        QVERIFY(list().hasFocus());
        QVERIFY(m_window->isVisible());
    }

    void nothingButThePage()
    {
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!part<TopBar>().isVisible());
        QVERIFY(!part<StatusLine>().isVisible());
        QVERIFY(!list().isVisible());
        press(Qt::Key_Slash);
        QVERIFY(part<TopBar>().isVisible());
        press(Qt::Key_Escape);
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        press(Qt::Key_Escape);
        QVERIFY(part<TopBar>().isVisible());
        QVERIFY(list().hasFocus());
        press(Qt::Key_F11);
        QVERIFY(m_window->isFullScreen());
        press(Qt::Key_F11);
        QVERIFY(!m_window->isFullScreen());
    }

    void whatWasCopiedIsOpened_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("id") << u"2412.13649"_s;
        QTest::newRow("as cited") << u" arXiv:2412.13649v2\n"_s;
        QTest::newRow("address") << u"https://huggingface.co/papers/2412.13649"_s;
    }
    void whatWasCopiedIsOpened()
    {
        QFETCH(QString, text);
        press(Qt::Key_End);
        QVERIFY(list().currentKey() != u"2412.13649"_s);
        QApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(list().currentKey(), u"2412.13649"_s);
    }

    void aCopiedPathIsImported()
    {
        QVERIFY(m_library->removeSource(m_library->facetCounts(Facet::Sources).value(0).name));
        const int papers = m_library->counts().papers;
        QApplication::clipboard()->setText(samples());
        part<PaperView>().setFocus();
        press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(m_library->counts().papers > papers, 30'000);
    }

    void whatIsNothingIsSaidToBeSo()
    {
        QApplication::clipboard()->setText(u"hello"_s);
        press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(saysInStatus(u"no arXiv id"_s));
        QApplication::clipboard()->setText(u"1706.03762"_s);
        press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(saysInStatus(u"1706.03762 is not in your library"_s));
    }

private:
    static QString samples() { return QStringLiteral(PAPERLARK_SOURCE_DIR "/resources/samples"); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents();
    }

    bool saysInStatus(const QString &words) const
    {
        const auto labels = part<StatusLine>().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(words); });
    }

    template<typename Part>
    Part &part() const
    {
        return *m_window->findChild<Part *>();
    }
    PaperListView &list() const { return part<PaperListView>(); }
    int row() const { return list().currentIndex().row(); }
    QDate day() const { return list().currentIndex().data(PaperListModel::DayRole).toDate(); }
    static bool holdsFocus(const QWidget &pane) { return pane.isAncestorOf(QApplication::focusWidget()); }

    std::unique_ptr<Library> m_library{};
    std::unique_ptr<MainWindow> m_window{};
};

QTEST_MAIN(PlacesTest)
#include "tst_places.moc"
