// The whole window, offscreen, on the sample days.
#include "tests/ui/windowonsamples.h"

#include "ui/filter/filterbinding.h"
#include "ui/importing/welcomepanel.h"
#include "ui/keys/shortcutsheet.h"
#include "ui/list/listpane.h"
#include "ui/looks/looks.h"
#include "ui/page/textpopover.h"
#include "ui/sidebar/calendarview.h"
#include "ui/sidebar/sidebar.h"
#include "ui/statusline.h"

#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

// How often a field was told that its font is of this family.
class FontsOfFields final : public QObject
{
public:
    explicit FontsOfFields(const QString &family) : m_family(family) { qApp->installEventFilter(this); }

    int count() const { return m_count; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *field = qobject_cast<QLineEdit *>(watched);
        m_count += event->type() == QEvent::FontChange && field && field->font().family() == m_family ? 1 : 0;
        return false;
    }

private:
    QString m_family{};
    int m_count{};
};

class MainWindowTest final : public WindowOnSamples
{
    Q_OBJECT

public slots:
    void openedUrl(const QUrl &url) { m_opened.append(url.toString()); }

private slots:
    void initTestCase()
    {
        startAs(u"tst_mainwindow"_s);
        QDesktopServices::setUrlHandler(u"https"_s, this, "openedUrl");
    }
    void init()
    {
        m_opened.clear();
        makeLibrary();
    }
    void cleanup() { closeAll(); }

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

    void itsMarkComesBehindTheFirstPicture()
    {
        QApplication::setWindowIcon({});
        openWindow();
        QTRY_VERIFY(!m_window->windowIcon().isNull());
    }

    void nothingInItBeginsInOtherFonts()
    {
        QApplication::setFont(QFont(u"Serif"_s, 9));
        const FontsOfFields fonts(u"Serif"_s);
        openWindow();
        QCOMPARE(fonts.count(), 0);
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
        const QSet<QString> modal{u"file.print"_s,        u"file.printDay"_s,     u"file.open"_s,     u"file.openFolder"_s,
                                  u"file.watchFolder"_s,  u"help.about"_s,        u"file.quit"_s,     u"file.close"_s,
                                  u"file.removeSource"_s, u"file.removeImport"_s, u"view.language"_s, u"view.link"_s,
                                  u"view.browser"_s,      u"view.interface"_s,    u"sources.add"_s,   u"sources.export"_s,
                                  u"sources.import"_s};
        for (QAction *action : commandActions()) {
            if (!modal.contains(action->objectName()))
                action->trigger();
            QCoreApplication::processEvents();
        }
        QVERIFY(m_window->isVisible());
    }

private:
    QStringList m_opened{};

    bool saysInStatus(const QString &words) const
    {
        const auto labels = m_window->findChild<StatusLine *>()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(words); });
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
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
