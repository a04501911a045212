// The section of saved views in the sidebar, and the whole way from a filter to a view and back.
#include "core/library/filter/filtertext.h"
#include "core/library/importing/importer.h"
#include "core/translations.h"
#include "ui/controls/foldhead.h"
#include "ui/deciding/toast.h"
#include "ui/filter/chipbutton.h"
#include "ui/filter/filterbinding.h"
#include "ui/keys/keycapbutton.h"
#include "ui/list/paperlistview.h"
#include "ui/mainwindow.h"
#include "ui/sidebar/savedviewlist.h"
#include "ui/sidebar/savedviewssection.h"
#include "ui/sidebar/sidebar.h"
#include "ui/sidebar/sidebarrows.h"

#include <QAccessible>
#include <QAction>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Paperlark;

namespace {

struct Section {
    SavedViewsSection section;

    explicit Section(const QStringList &names = {u"One"_s, u"Two"_s, u"Three"_s})
    {
        QList<SavedViewsModel::View> views;
        for (const QString &name : names) {
            views.append({name, filterOfText(name)});
        }
        section.model().setViews(views);
        section.resize(240, 200);
        section.show();
        section.activateWindow();
    }
    SavedViewList &list() { return section.list(); }
    QLineEdit &field() { return *section.findChild<QLineEdit *>(); }
    QPoint rowCentre(int row) { return list().visualRect(section.model().index(row)).center(); }
    void type(const QString &name)
    {
        field().selectAll();
        QTest::keyClicks(&field(), name);
        QTest::keyClick(&field(), Qt::Key_Return);
    }
};

} // namespace

class TestSavedViewsSection final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"tst_savedviewssection"_s);
        installTranslations(*qApp);
    }

    void cleanup()
    {
        m_window.reset();
        m_library.reset();
        QSettings().clear();
    }

    void aClickOpensAView()
    {
        Section shown;
        QSignalSpy opened(&shown.list(), &SavedViewList::opened);
        QTest::mouseClick(shown.list().viewport(), Qt::LeftButton, {}, shown.rowCentre(1));
        QCOMPARE(opened, (QList<QVariantList>{{1}}));
    }

    void aDragMovesAView()
    {
        Section shown;
        QSignalSpy moved(&shown.list(), &SavedViewList::moved);
        QSignalSpy opened(&shown.list(), &SavedViewList::opened);
        QWidget *viewport = shown.list().viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, shown.rowCentre(0));
        QTest::mouseMove(viewport, shown.rowCentre(1));
        QTest::mouseMove(viewport, shown.rowCentre(2) + QPoint(0, 10));
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, shown.rowCentre(2) + QPoint(0, 10));
        QCOMPARE(moved, (QList<QVariantList>{{0, 2}}));
        QVERIFY(opened.isEmpty());
    }

    void keysOpenMoveRenameAndDelete()
    {
        Section shown;
        SavedViewList &list = shown.list();
        QSignalSpy opened(&list, &SavedViewList::opened);
        QSignalSpy moved(&list, &SavedViewList::moved);
        QSignalSpy removed(&list, &SavedViewList::removed);
        QVERIFY(QTest::qWaitForWindowActive(&shown.section));
        list.setFocus();
        list.setCurrentIndex(shown.section.model().index(1));
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(opened, (QList<QVariantList>{{1}}));
        QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(moved.last(), (QVariantList{1, 0}));
        QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(moved.size(), 1); // it is the first
        QTest::keyClick(&list, Qt::Key_Delete);
        QCOMPARE(removed, (QList<QVariantList>{{0}}));
        QSignalSpy renamed(&shown.section, &SavedViewsSection::renamed);
        QTest::keyClick(&list, Qt::Key_F2);
        QCOMPARE(shown.field().text(), u"One"_s);
        shown.type(u"  First one "_s);
        QVERIFY(list.hasFocus()); // the keys are where they were
        QCOMPARE(renamed, (QList<QVariantList>{{0, u"First one"_s}}));
    }

    void aNameIsAskedForInPlace()
    {
        Section shown;
        QSignalSpy named(&shown.section, &SavedViewsSection::named);
        shown.section.askName(u"Tag Video"_s);
        QVERIFY(shown.field().isVisible());
        QCOMPARE(shown.field().selectedText(), u"Tag Video"_s);
        QTest::keyClick(&shown.field(), Qt::Key_Escape);
        QVERIFY(!shown.field().isVisible());
        QVERIFY(named.isEmpty());
        shown.section.askName(u"Tag Video"_s);
        QTest::keyClick(&shown.field(), Qt::Key_Return);
        QCOMPARE(named, (QList<QVariantList>{{u"Tag Video"_s}}));
        shown.section.askName(u"Tag Video"_s);
        shown.type(u" "_s);
        QCOMPARE(named.size(), 1); // a view needs a name
    }

    void aConditionCanBeDroppedHere()
    {
        Section shown;
        QSignalSpy dropped(&shown.section, &SavedViewsSection::dropped);
        PaperFilter filter;
        filter.unreadOnly = true;
        filter.tags.included = QStringList{u"Video"_s};
        const std::unique_ptr<QMimeData> carried(ChipButton::dataOf(filterChips(filter).last()));
        QMimeData &data = *carried;
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&shown.section, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&shown.section, &drop);
        QCOMPARE(dropped, (QList<QVariantList>{{u"tag:Video"_s, u"tag Video"_s}}));
    }

    void withoutViewsTheKeyIsTold()
    {
        Section shown(QStringList{});
        auto *hint = shown.section.findChild<QLabel *>();
        QVERIFY(hint->isVisible());
        shown.section.askName(u"One"_s);
        QVERIFY(!hint->isVisible());
    }

    void rowsAreListItemsThatSpeak()
    {
        Section shown;
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&shown.list());
        QCOMPARE(list->text(QAccessible::Name), u"Saved views"_s);
        QCOMPARE(list->child(0)->text(QAccessible::Name), u"One, 0 papers, 0 unread"_s);
    }

    void theFilterIsSavedOpenedAndMarked()
    {
        openOnSamples();
        trigger(u"view.unread"_s);
        trigger(u"views.save"_s);
        QVERIFY(field().hasFocus());
        QCOMPARE(field().text(), u"Unread"_s);
        QTest::keyClicks(&field(), u"To read"_s);
        QTest::keyClick(&field(), Qt::Key_Return);
        QCOMPARE(m_library->savedViews(), (QList<SavedView>{{u"To read"_s, u"is:unread"_s}}));
        QVERIFY(part<PaperListView>().hasFocus());
        QCOMPARE(model().inForce(), 0);
        QTRY_COMPARE(model().index(0).data(SavedViewsModel::UnreadRole).toInt(), m_library->counts().unread);
        for (const LibraryRow *row : m_window->findChildren<LibraryRow *>()) {
            QVERIFY(!row->isChecked());
        }
        trigger(u"view.clear"_s);
        QCOMPARE(model().inForce(), -1);
        trigger(u"views.open1"_s);
        QVERIFY(filter().unreadOnly);
        trigger(u"views.open2"_s); // there is none: nothing happens
        QVERIFY(filter().unreadOnly);
    }

    void whatIsSavedOrEmptyIsNotSavedAgain()
    {
        openOnSamples();
        trigger(u"views.save"_s);
        QVERIFY(field().isHidden());
        QVERIFY(m_library->setSavedViews({{u"To read"_s, u"is:unread"_s}}));
        trigger(u"views.open1"_s);
        trigger(u"views.save"_s);
        QVERIFY(field().isHidden());
    }

    void deletingOffersUndo()
    {
        openOnSamples();
        const QList<SavedView> views{{u"To read"_s, u"is:unread"_s}, {u"Code"_s, u"has:code"_s}};
        QVERIFY(m_library->setSavedViews(views));
        trigger(u"views.open1"_s);
        trigger(u"views.remove"_s);
        QCOMPARE(m_library->savedViews(), QList<SavedView>{views[1]});
        QCOMPARE(part<Toast>().sentence(), u"“To read” is no longer a saved view"_s);
        part<Toast>().findChild<KeyCapButton *>()->click();
        QCOMPARE(m_library->savedViews(), views);
        QCOMPARE(part<Toast>().sentence(), u"Undone: remove the saved view “To read”"_s);
        trigger(u"edit.redo"_s);
        QCOMPARE(m_library->savedViews(), QList<SavedView>{views[1]});
    }

    void movingAndRenamingAreKept()
    {
        openOnSamples();
        QVERIFY(m_library->setSavedViews({{u"To read"_s, u"is:unread"_s}, {u"Code"_s, u"has:code"_s}}));
        SavedViewList &list = part<SavedViewList>();
        list.setCurrentIndex(model().index(1));
        QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_library->savedViews().first().name, u"Code"_s);
        QCOMPARE(list.currentIndex().row(), 0);
        QTest::keyClick(&list, Qt::Key_Delete);
        QCOMPARE(m_library->savedViews().size(), 1);
        QCOMPARE(list.currentIndex().row(), 0);
        trigger(u"edit.undo"_s);
        part<PaperListView>().setFocus();
        trigger(u"views.open1"_s);
        trigger(u"views.rename"_s);
        QTest::keyClicks(&field(), u"With code"_s);
        QTest::keyClick(&field(), Qt::Key_Return);
        QCOMPARE(m_library->savedViews().first(), (SavedView{u"With code"_s, u"has:code"_s}));
        QVERIFY(part<PaperListView>().hasFocus());
    }

    void savingOpensAHiddenSidebar()
    {
        openOnSamples();
        trigger(u"view.sidebar"_s);
        QVERIFY(!part<Sidebar>().isVisible());
        trigger(u"view.starred"_s);
        trigger(u"views.save"_s);
        QVERIFY(part<Sidebar>().isVisible());
        QVERIFY(field().hasFocus());
    }

private:
    void openOnSamples()
    {
        m_library = std::move(*Library::open(u":memory:"_s));
        Importer importer(*m_library);
        QCOMPARE(importer.importNow({QStringLiteral(PAPERLARK_SOURCE_DIR "/resources/samples")}).refused.size(), 0);
        m_window = std::make_unique<MainWindow>(*m_library);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void trigger(const QString &id) { m_window->findChild<QAction *>(id)->trigger(); }
    template<typename Part>
    Part &part() const
    {
        return *m_window->findChild<Part *>();
    }
    SavedViewsModel &model() const { return part<SavedViewsSection>().model(); }
    QLineEdit &field() const { return *part<SavedViewsSection>().findChild<QLineEdit *>(); }
    const PaperFilter &filter() const { return part<FilterBinding>().filter(); }

    std::unique_ptr<Library> m_library{};
    std::unique_ptr<MainWindow> m_window{};
};

QTEST_MAIN(TestSavedViewsSection)
#include "tst_savedviewssection.moc"
