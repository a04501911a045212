// The whole window, offscreen, on the sample days.
#include "core/library/importing/importer.h"
#include "core/library/library.h"
#include "core/models/paperlistmodel.h"
#include "ui/actions.h"
#include "ui/deciding/toast.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/filterbinding.h"
#include "ui/filter/searchfield.h"
#include "ui/importing/importreportpanel.h"
#include "ui/importing/imports.h"
#include "ui/importing/welcomepanel.h"
#include "ui/keys/shortcutsheet.h"
#include "ui/list/emptystate.h"
#include "ui/list/listpane.h"
#include "ui/list/paperlistview.h"
#include "ui/looks/looks.h"
#include "ui/mainwindow.h"
#include "ui/page/paperview.h"
#include "ui/page/textpopover.h"
#include "ui/panes.h"
#include "ui/sidebar/calendarview.h"
#include "ui/sidebar/facetview.h"
#include "ui/sidebar/sidebar.h"
#include "ui/sidebar/sidebarrows.h"
#include "ui/statusline.h"

#include <QAction>
#include <QDesktopServices>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>

#include <algorithm>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class MainWindowTest final : public QObject
{
    Q_OBJECT

public slots:
    void openedUrl(const QUrl &url) { m_opened.append(url.toString()); }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"tst_mainwindow"_s);
        QDesktopServices::setUrlHandler(u"https"_s, this, "openedUrl");
    }

    void init()
    {
        QSettings().clear();
        m_opened.clear();
        m_library = std::move(*Library::open(u":memory:"_s));
    }

    void cleanup()
    {
        m_window.reset();
        m_library.reset();
    }

    void anEmptyLibraryShowsTheWelcome()
    {
        openWindow();
        QVERIFY(part<WelcomePanel>().isVisible());
        QVERIFY(!list().isVisible());
        const auto languages = part<WelcomePanel>().findChildren<QRadioButton *>();
        QVERIFY(std::any_of(languages.begin(), languages.end(), [](const QRadioButton *button) { return button->isChecked(); }));
    }

    void theWelcomeShowsWhichLanguageComesFirst()
    {
        Looks::preferLanguage(u"zh"_s);
        openWindow();
        const auto radios = part<WelcomePanel>().findChildren<QRadioButton *>();
        QCOMPARE(radios.size(), 7); // three languages, four habits of keys
        QVERIFY(radios[2]->isChecked());
    }

    void samplesFillListAndPage()
    {
        openOnSamples();
        QVERIFY(list().isVisible());
        QVERIFY(list().model()->rowCount() > 15);
        QVERIFY(page().paper().has_value());
        QCOMPARE(page().paper()->key, list().currentKey());
    }

    void actionsHaveUniqueIdsAndKeys()
    {
        openWindow();
        QSet<QString> ids;
        QSet<QKeySequence> keys;
        for (const QAction *action : commandActions()) {
            QVERIFY2(!ids.contains(action->objectName()), qPrintable(action->objectName()));
            ids.insert(action->objectName());
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!keys.contains(key), qPrintable(key.toString()));
                keys.insert(key);
            }
            QVERIFY(!action->text().isEmpty());
        }
        QVERIFY(ids.size() > 30);
    }

    void everyActionIsReachableFromAMenu()
    {
        openWindow();
        QSet<QAction *> inMenus;
        for (QMenu *menu : m_window->findChildren<QMenu *>()) {
            for (QAction *action : menu->actions())
                inMenus.insert(action);
        }
        for (QAction *action : commandActions())
            QVERIFY2(inMenus.contains(action), qPrintable(action->objectName()));
    }

    void shiftWComparesAndSaysSoWhereThereIsNothingToCompare()
    {
        openOnSamples();
        const auto voices = [this] { return page().paper()->summaries.size(); };
        for (int i = 0; i < 30 && voices() < 2; ++i)
            press(Qt::Key_J);
        QVERIFY(voices() > 1);
        press(Qt::Key_W, Qt::ShiftModifier);
        QVERIFY(page().isComparing());
        press(Qt::Key_W, Qt::ShiftModifier);
        QVERIFY(!page().isComparing());
        for (int i = 0; i < 30 && voices() > 1; ++i)
            press(Qt::Key_J);
        QCOMPARE(voices(), 1);
        press(Qt::Key_W, Qt::ShiftModifier);
        QVERIFY(!page().isComparing());
        QVERIFY(saysInStatus(u"nothing to compare"_s));
    }

    void textPopoverOpensFromItsButtonAndEscLeadsBack()
    {
        openOnSamples();
        trigger(u"view.text"_s);
        QVERIFY(part<TextPopover>().isVisible());
        QVERIFY(part<TextPopover>().isAncestorOf(QApplication::focusWidget()));
        press(Qt::Key_Escape);
        QVERIFY(!part<TextPopover>().isVisible());
        QVERIFY(list().hasFocus());
    }

    void bracesMakeLinesShorterAndLonger()
    {
        openOnSamples();
        press(Qt::Key_BraceLeft);
        QCOMPARE(Looks::text().measure, 64);
        press(Qt::Key_BraceRight);
        press(Qt::Key_BraceRight);
        QCOMPARE(Looks::text().measure, 72);
    }

    void jAndKMoveThroughPapersAndThePageFollows()
    {
        openOnSamples();
        const QString first = list().currentKey();
        press(Qt::Key_J);
        QVERIFY(list().currentKey() != first);
        QCOMPARE(page().paper()->key, list().currentKey());
        press(Qt::Key_K);
        QCOMPARE(list().currentKey(), first);
    }

    void spaceReadsADayToItsEnd()
    {
        openOnSamples();
        const int unread = m_library->counts().unread;
        for (int i = 0; i < 400 && m_library->counts().unread > unread - 3; ++i)
            press(Qt::Key_Space);
        QCOMPARE(m_library->counts().unread, unread - 3);
        QCOMPARE(list().currentIndex().row(), 3);
    }

    void mMarksReadAndTheRowStays()
    {
        openOnSamples();
        press(Qt::Key_Period); // unread only
        QTRY_VERIFY(part<FilterBinding>().isAnswered());
        const int rows = list().model()->rowCount();
        const QString key = list().currentKey();
        press(Qt::Key_M);
        QVERIFY(m_library->paper(key)->state.read);
        QCoreApplication::processEvents();
        QCOMPARE(list().model()->rowCount(), rows);
        QCOMPARE(list().currentKey(), key);
        press(Qt::Key_M);
        QVERIFY(!m_library->paper(key)->state.read);
    }

    void sStarsAndRPutsOnTheReadingList()
    {
        openOnSamples();
        press(Qt::Key_S);
        press(Qt::Key_R);
        const PaperState state = m_library->paper(list().currentKey())->state;
        QVERIFY(state.starred);
        QVERIFY(state.readingList);
        QCOMPARE(m_library->counts().starred, 1);
    }

    void nGoesToTheNextUnreadPaper()
    {
        openOnSamples();
        auto &model = part<ListPane>().list();
        const QString second = model.model()->index(1, 0).data(PaperListModel::KeyRole).toString();
        QVERIFY(m_library->setRead({second}, true));
        press(Qt::Key_N);
        QCOMPARE(list().currentIndex().row(), 2);
        press(Qt::Key_P);
        QCOMPARE(list().currentIndex().row(), 0);
    }

    void bracketsGoFromDayToDay()
    {
        openOnSamples();
        const QDate newest = list().currentIndex().data(PaperListModel::DayRole).toDate();
        press(Qt::Key_BracketRight);
        const QDate older = list().currentIndex().data(PaperListModel::DayRole).toDate();
        QVERIFY(older < newest);
        press(Qt::Key_BracketLeft);
        QCOMPARE(list().currentIndex().data(PaperListModel::DayRole).toDate(), newest);
        QCOMPARE(list().currentIndex().row(), 0);
    }

    void wGoesRoundTheVoices()
    {
        openOnSamples();
        goTo(u"2412.13649"_s);
        QCOMPARE(page().paper()->summaries.size(), 4);
        QStringList languages;
        for (int i = 0; i < 4; ++i) {
            languages.append(page().openLanguage());
            press(Qt::Key_W);
        }
        QCOMPARE(page().openLanguage(), languages.first());
        QCOMPARE(QSet<QString>(languages.begin(), languages.end()), (QSet<QString>{u"en"_s, u"ko"_s, u"zh"_s}));
    }

    void linksOpenThroughTheOneOpener()
    {
        openOnSamples();
        goTo(u"2412.13649"_s);
        press(Qt::Key_O);
        press(Qt::Key_P, Qt::ShiftModifier);
        press(Qt::Key_H, Qt::ShiftModifier);
        press(Qt::Key_C, Qt::ShiftModifier);
        QCOMPARE(m_opened,
                 (QStringList{u"https://arxiv.org/abs/2412.13649"_s, u"https://arxiv.org/pdf/2412.13649"_s,
                              u"https://huggingface.co/papers/2412.13649"_s, u"https://github.com/Linking-ai/SCOPE"_s}));
    }

    void searchFiltersAndEscapeLeaves()
    {
        openOnSamples();
        const int all = list().model()->rowCount();
        press(Qt::Key_Slash);
        QTRY_VERIFY(search().hasFocus());
        QTest::keyClicks(&search(), u"SCOPE"_s);
        QTRY_VERIFY(list().model()->rowCount() < all);
        QVERIFY(list().model()->rowCount() >= 1);
        QTest::keyClick(&search(), Qt::Key_Escape);
        QTRY_VERIFY(list().hasFocus());
    }

    void lettersInTheSearchFieldAreNoCommands()
    {
        openOnSamples();
        const QString key = list().currentKey();
        press(Qt::Key_Slash);
        QTest::keyClicks(&search(), u"smj"_s);
        QVERIFY(!m_library->paper(key)->state.starred);
        QVERIFY(!m_library->paper(key)->state.read);
        QCOMPARE(search().text(), u"smj"_s);
    }

    void aFilterWithoutPapersNamesTheWayOut()
    {
        openOnSamples();
        search().setText(u"zyzzyva"_s);
        emit search().searched(u"zyzzyva"_s);
        QTRY_VERIFY(!list().isVisible());
        trigger(u"view.clear"_s);
        QTRY_VERIFY(list().isVisible());
        QVERIFY(search().text().isEmpty());
    }

    void enterInTheSearchGoesToTheListAndOpensNothing()
    {
        openOnSamples();
        press(Qt::Key_Slash);
        QTest::keyClicks(&search(), u"SCOPE"_s);
        QCoreApplication::processEvents();
        press(Qt::Key_Return);
        QVERIFY(list().hasFocus());
        QVERIFY(list().isVisible());
        QCOMPARE(search().text(), u"SCOPE"_s);
    }

    void aFocusedButtonTakesSpaceAndEnter()
    {
        openOnSamples();
        QVERIFY(search().text().isEmpty());
        press(Qt::Key_Comma); // starred only: nothing
        QTRY_VERIFY(!list().isVisible());
        auto *wayOut = qobject_cast<QPushButton *>(QApplication::focusWidget());
        QVERIFY(wayOut);
        press(Qt::Key_Return);
        QTRY_VERIFY(list().isVisible());
        QVERIFY(list().hasFocus());

        const QString current = list().currentKey();
        QAbstractButton *next = nullptr;
        for (QAbstractButton *button : page().findChildren<QAbstractButton *>()) {
            if (button->accessibleName() == u"Next paper"_s)
                next = button;
        }
        QVERIFY(next);
        next->setFocus();
        press(Qt::Key_Space);
        QVERIFY(list().currentKey() != current);
        QVERIFY(m_library->counts().unread == m_library->counts().papers); // Space did not read on
    }

    void theMouseInTheSidebarLeavesTheKeysToThePapers()
    {
        openOnSamples();
        Sidebar &sidebar = part<Sidebar>();
        QTRY_VERIFY(sidebar.facet(Facet::Tags).model().rowCount() > 0);
        QListView *tags = sidebar.facet(Facet::Tags).findChild<QListView *>();
        QTest::mouseClick(tags->viewport(), Qt::LeftButton, {}, tags->visualRect(tags->model()->index(0, 0)).center());
        QVERIFY(list().hasFocus());
        QTest::mouseClick(sidebar.findChild<QRadioButton *>(), Qt::LeftButton);
        QVERIFY(list().hasFocus());
        search().setFocus();
        QTest::mouseClick(tags->viewport(), Qt::LeftButton, {}, tags->visualRect(tags->model()->index(0, 0)).center());
        QVERIFY(list().hasFocus());
    }

    void escapeInTheTagFieldClosesTheField()
    {
        openOnSamples();
        auto *field = part<Sidebar>().facet(Facet::Tags).findChild<QLineEdit *>();
        auto *more = part<Sidebar>().facet(Facet::Tags).findChild<MoreRow *>();
        more->click();
        QVERIFY(field->hasFocus());
        press(Qt::Key_Escape);
        QVERIFY(field->isHidden());
        QVERIFY(part<Sidebar>().facet(Facet::Tags).isAncestorOf(QApplication::focusWidget()));
    }

    void aPageLeadsToItsOtherDaysAndToPapersOutsideTheFilter()
    {
        openOnSamples();
        const QString oldest = list().model()->index(list().model()->rowCount() - 1, 0).data(PaperListModel::KeyRole).toString();
        const QDate newest = page().paper()->days.constFirst();
        trigger(u"view.sortVotes"_s);
        emit page().dayWanted(newest);
        QCOMPARE(part<FilterBinding>().filter().firstDay, newest);
        QCOMPARE(part<FilterBinding>().filter().order, PaperOrder::Votes);
        QTRY_VERIFY(part<FilterBinding>().isAnswered());
        emit page().paperWanted(oldest);
        QTRY_COMPARE(list().currentKey(), oldest);
        QVERIFY(!part<FilterBinding>().filter().firstDay.isValid());
    }

    void aListWithoutPapersIsNoPlaceToChooseFrom()
    {
        openOnSamples();
        press(Qt::Key_Return);
        QVERIFY(!list().isVisible());
        press(Qt::Key_Comma);
        QTRY_VERIFY(part<EmptyState>().isVisible());
        QTRY_VERIFY(page().findChild<QTextBrowser *>()->toPlainText().contains(u"The list says why"_s));
    }

    void aTagInTheSidebarFiltersInThreeStates()
    {
        openOnSamples();
        FacetModel &tags = part<Sidebar>().facet(Facet::Tags).model();
        QTRY_VERIFY(tags.rowCount() > 0);
        const int all = list().model()->rowCount();
        const int papers = tags.index(0).data(FacetModel::CountRole).toInt();
        tags.cycle(0);
        QTRY_COMPARE(list().model()->rowCount(), papers);
        tags.cycle(0);
        QTRY_COMPARE(list().model()->rowCount(), all - papers);
        tags.cycle(0);
        QTRY_COMPARE(list().model()->rowCount(), all);
    }

    void aDayInTheCalendarFilters()
    {
        openOnSamples();
        QTRY_COMPARE(part<Sidebar>().calendar().model().newestDay(), QDate(2024, 12, 23));
        part<Sidebar>().calendar().choose(QDate(2024, 12, 20), QDate(2024, 12, 20));
        PaperFilter day;
        day.firstDay = day.lastDay = QDate(2024, 12, 20);
        QTRY_COMPARE(list().model()->rowCount(), int(m_library->paperIds(day).size()));
    }

    void droppedFilesAreImported()
    {
        openWindow();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(samples())});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &drop);
        QTRY_VERIFY_WITH_TIMEOUT(m_library->counts().papers > 15, 30'000);
        QTRY_VERIFY(list().isVisible());
        QTRY_VERIFY(part<ImportReportPanel>().isShown());
    }

    void afterTheFirstImportTheListHasTheKeys()
    {
        openWindow();
        QCoreApplication::processEvents(); // the list has been looked at and found empty
        m_window->importPaths({samples()});
        QTRY_VERIFY_WITH_TIMEOUT(list().isVisible() && !m_window->imports().isRunning(), 30'000);
        QTRY_VERIFY(list().hasFocus());
    }

    void aFirstImportOpensAtTheNewestPaper()
    {
        QTemporaryDir folder;
        for (int day = 1; day <= 25; ++day)
            writeDay(folder.filePath(u"%1.md"_s.arg(day, 2, 10, QChar(u'0'))), QDate(2024, 12, day), 30);
        openWindow();
        m_window->importPaths({folder.path()});
        QTRY_COMPARE_WITH_TIMEOUT(m_library->counts().papers, 25 * 30, 30'000);
        QTRY_COMPARE(list().model()->rowCount(), 25 * 30);
        QTRY_COMPARE(list().currentIndex().row(), 0);
        QCOMPARE(list().currentIndex().data(PaperListModel::DayRole).toDate(), QDate(2024, 12, 25));
        QVERIFY(list().hasFocus());
        QTRY_VERIFY(part<ImportReportPanel>().isShown() && !m_window->imports().isRunning());
        QTest::qWait(50); // the last reload

        const QString open = list().currentKey(); // from now on nothing moves by itself
        writeDay(folder.filePath(u"26.md"_s), QDate(2024, 12, 26), 30);
        m_window->importPaths({folder.filePath(u"26.md"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(list().model()->rowCount(), 26 * 30, 30'000);
        QTRY_COMPARE(list().currentIndex().row(), 30);
        QCOMPARE(list().currentKey(), open);
    }

    void anImportCanBeTakenBack()
    {
        openWindow();
        m_window->importPaths({samples()});
        QTRY_VERIFY_WITH_TIMEOUT(part<ImportReportPanel>().isShown() && !m_window->imports().isRunning(), 30'000);
        const qint64 id = m_library->imports().value(0).id;
        m_window->imports().undo(id);
        QCOMPARE(m_library->counts().papers, 0);
        QTRY_VERIFY(part<WelcomePanel>().isVisible());
    }

    void aSourceIsChosenAndGoes()
    {
        openOnSamples();
        const auto before = m_library->facetCounts(Facet::Sources).size();
        QTimer::singleShot(0, this, [] { // accepts the first of the dialog's list
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->accept();
        });
        trigger(u"file.removeSource"_s);
        QCOMPARE(m_library->facetCounts(Facet::Sources).size(), before - 1);
        QCOMPARE(part<Toast>().sentence(), u"Source “%1” removed"_s.arg(m_library->lastDone()->text));
        press(Qt::Key_Z);
        QCOMPARE(m_library->facetCounts(Facet::Sources).size(), before);
        trigger(u"edit.redo"_s);
        QCOMPARE(m_library->facetCounts(Facet::Sources).size(), before - 1);
    }

    void anImportThatWasTakenBackComesBackToo()
    {
        openOnSamples();
        const int papers = m_library->counts().papers;
        m_window->imports().undo(m_library->imports().value(0).id);
        QTRY_VERIFY(part<WelcomePanel>().isVisible());
        trigger(u"edit.undo"_s);
        QTRY_COMPARE(list().model()->rowCount(), papers);
        QVERIFY(list().isVisible());
    }

    void theWindowComesBackAsItWasLeft()
    {
        openOnSamples();
        m_window->resize(1300, 800);
        goTo(u"2412.13649"_s);
        trigger(u"view.sidebar"_s);
        m_window->close();
        m_window.reset();
        openWindow();
        QCOMPARE(list().currentKey(), u"2412.13649"_s);
        QVERIFY(!part<Sidebar>().isVisible());
        QCOMPARE(m_window->size(), QSize(1300, 800));
    }

    void aNarrowWindowShowsListOrPage()
    {
        openOnSamples();
        m_window->resize(500, 700);
        QTRY_VERIFY(!page().isVisible());
        press(Qt::Key_Return);
        QTRY_VERIFY(page().isVisible());
        QVERIFY(!list().isVisible());
        press(Qt::Key_Escape);
        QTRY_VERIFY(list().isVisible());
    }

    void theSheetShowsTheKeys()
    {
        openOnSamples();
        press(Qt::Key_Question);
        QTRY_VERIFY(part<ShortcutSheet>().isVisible());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!part<ShortcutSheet>().isVisible());
    }

    void namesForScreenReaders()
    {
        openOnSamples();
        QCOMPARE(list().accessibleName(), u"Papers"_s);
        QCOMPARE(search().accessibleName(), u"Search"_s);
        QCOMPARE(part<Sidebar>().calendar().accessibleName(), u"Calendar"_s);
        bool hasPage = false;
        for (const QWidget *child : page().findChildren<QWidget *>())
            hasPage |= child->accessibleName() == u"Paper"_s;
        QVERIFY(hasPage);
    }

    void everyActionRunsOnce()
    {
        openOnSamples();
        const QSet<QString> modal{u"file.print"_s,        u"file.printDay"_s, u"file.open"_s,  u"file.openFolder"_s,
                                  u"help.about"_s,        u"file.quit"_s,     u"file.close"_s, u"file.removeSource"_s,
                                  u"file.removeImport"_s, u"view.language"_s};
        for (QAction *action : commandActions()) {
            if (!modal.contains(action->objectName()))
                action->trigger();
            QCoreApplication::processEvents();
        }
        QVERIFY(m_window->isVisible());
    }

    void returnMakesChipsAndBackspaceMakesTextAgain()
    {
        openOnSamples();
        SearchField &search = part<SearchField>();
        trigger(u"go.search"_s);
        QTest::keyClicks(&search, u"model is:unread"_s);
        press(Qt::Key_Return);
        QCOMPARE(search.text(), u"model"_s);
        QCOMPARE(part<FilterBar>().filter(), (PaperFilter{.text = u"model"_s, .unreadOnly = true}));
        trigger(u"go.search"_s);
        press(Qt::Key_Delete);
        QTRY_COMPARE(part<FilterBar>().filter(), (PaperFilter{.unreadOnly = true}));
        press(Qt::Key_Backspace);
        QCOMPARE(search.text(), u"is:unread"_s);
        QCOMPARE(part<FilterBar>().filter(), (PaperFilter{.text = u"is:unread"_s}));
    }

    void anEmptyListCountsItsWaysOut()
    {
        openOnSamples();
        trigger(u"go.search"_s);
        QTest::keyClicks(&part<SearchField>(), u"xyzzy is:unread"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(part<EmptyState>().isVisible());
        const auto count = [this](int way) {
            return part<EmptyState>().findChildren<QPushButton *>().at(way)->accessibleDescription();
        };
        QTRY_COMPARE(count(0), u"0"_s); // unread goes, xyzzy stays
        QCOMPARE(count(1), QLocale().toString(m_library->counts().unread));
        QVERIFY(part<EmptyState>().isAncestorOf(QApplication::focusWidget()));
    }

    void theOrderIsRemembered()
    {
        openOnSamples();
        trigger(u"view.sortVotes"_s);
        QCOMPARE(part<FilterBar>().filter().order, PaperOrder::Votes);
        trigger(u"view.clear"_s);
        QCOMPARE(part<FilterBar>().filter().order, PaperOrder::Votes);
        m_window.reset();
        openWindow();
        QCOMPARE(part<FilterBar>().filter(), (PaperFilter{.order = PaperOrder::Votes}));
        QVERIFY(!m_window->findChild<QAction *>(u"view.sortMatch"_s)->isEnabled());
    }

    void searchedWordsAreMarkedInListAndPage()
    {
        openOnSamples();
        trigger(u"go.search"_s);
        QTest::keyClicks(&part<SearchField>(), u"model"_s);
        QTRY_VERIFY(!page().findChild<QTextBrowser *>()->extraSelections().isEmpty());
        press(Qt::Key_Escape);
        QTRY_VERIFY(page().findChild<QTextBrowser *>()->extraSelections().isEmpty());
    }

private:
    static QString samples() { return QStringLiteral(PAPERLARK_SOURCE_DIR "/resources/samples"); }

    static void writeDay(const QString &path, const QDate &day, int papers)
    {
        QString text = u"## Papers for %1\n\n| Title | Authors | Summary |\n|---|---|---|\n"_s.arg(day.toString(Qt::ISODate));
        for (int i = 0; i < papers; ++i) {
            const QString id = u"2412.%1%2"_s.arg(day.day(), 2, 10, QChar(u'0')).arg(i, 3, 10, QChar(u'0'));
            text += u"| Paper %1 (Read more on [arXiv](https://arxiv.org/abs/%1))| A. Author | It says %1. |\n"_s.arg(id);
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(*m_library);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void openOnSamples()
    {
        Importer importer(*m_library);
        QCOMPARE(importer.importNow({samples()}).refused.size(), 0);
        openWindow();
        QTRY_VERIFY(list().currentIndex().isValid());
        list().setFocus();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : m_window.get(), key, modifiers);
        QCoreApplication::processEvents();
    }

    bool saysInStatus(const QString &words) const
    {
        const auto labels = m_window->findChild<StatusLine *>()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(words); });
    }

    void trigger(const QString &id) { m_window->findChild<QAction *>(id)->trigger(); }

    void goTo(const QString &key)
    {
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            const QModelIndex index = list().model()->index(row, 0);
            if (index.data(PaperListModel::KeyRole) == key)
                list().setCurrentIndex(index);
        }
        QCOMPARE(list().currentKey(), key);
    }

    QList<QAction *> commandActions() const
    {
        QList<QAction *> actions;
        for (QAction *action : m_window->actions()) {
            if (action->objectName().contains(u'.'))
                actions.append(action);
        }
        return actions;
    }

    template<typename Part>
    Part &part() const
    {
        return *m_window->findChild<Part *>();
    }
    PaperListView &list() const { return part<PaperListView>(); }
    PaperView &page() const { return part<PaperView>(); }
    SearchField &search() const { return part<SearchField>(); }

    std::unique_ptr<Library> m_library{};
    std::unique_ptr<MainWindow> m_window{};
    QStringList m_opened{};
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
