#include "core/translations.h"
#include "ui/controls/hintbutton.h"
#include "ui/importing/concernrow.h"
#include "ui/importing/dropoverlay.h"
#include "ui/importing/importreportpanel.h"
#include "ui/importing/welcomepanel.h"
#include "ui/keys/keyrow.h"
#include "ui/keys/keytext.h"
#include "ui/keys/shortcutsheet.h"
#include "ui/list/emptystate.h"
#include "ui/looks/theme.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <tuple>

using namespace Qt::StringLiterals;
using namespace Paperlark;

namespace {

QPushButton *button(const QWidget &within, const QString &text)
{
    for (QPushButton *candidate : within.findChildren<QPushButton *>()) {
        if (candidate->text() == text && !candidate->isHidden()) {
            return candidate;
        }
    }
    return nullptr;
}

QStringList wordsOn(const QWidget &widget)
{
    QStringList words;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget)) {
            words.append(label->text());
        }
    }
    return words;
}

ImportReport someReport()
{
    return {.importId = 7,
            .read = {u"a.md"_s, u"b.md"_s},
            .notices = {{u"a.md"_s, {3, u"Kept."_s, u"| raw |"_s}}},
            .added = 12,
            .seconds = 1.8};
}

struct Host {
    QWidget window;
    Host()
    {
        window.resize(800, 600);
        window.show();
    }
};

} // namespace

class TestPanels final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void progressCanBeCancelledOnce();
    void theReportTakesTheFootOfTheWindow();
    void theReportEndsInPlaceWhenTheWindowGrowsMeanwhile();
    void theReportShowsKeptText();
    void theReportCanBeUndoneAndCopied();
    void nothingWrittenIsNothingToUndo();
    void escapeClosesTheReportButNotTheProgress();
    void theReportLeavesTheFocusWhereItIs();
    void welcomeOffersTheWaysIn();
    void welcomeAsksForTheLanguage();
    void nothingMatchesOffersEveryConditionAway();
    void conditionsAreNoMarkup();
    void theDoneDayLeadsToTheNext();
    void everythingReadSaysSo();
    void dropSentences_data();
    void dropSentences();
    void theOverlayLetsDragsThrough();
    void keysAreWrittenAsCaps_data();
    void keysAreWrittenAsCaps();
    void theSheetListsActionsWithKeys();
    void theSheetFindsNamesAndKeys();
    void theSheetClosesByKey_data();
    void theSheetClosesByKey();
    void theSheetKeepsKeysFromTheWindow();
};

void TestPanels::initTestCase()
{
    installTranslations(*qApp);
    Theme::apply(ThemeName::Paper);
}

void TestPanels::progressCanBeCancelledOnce()
{
    Host host;
    ImportReportPanel panel(&host.window);
    QSignalSpy cancels(&panel, &ImportReportPanel::cancelRequested);
    panel.showProgress(120, 263);
    QVERIFY(wordsOn(panel).contains(u"Reading 120 of 263 files…"_s));
    QTest::mouseClick(button(panel, u"Cancel"_s), Qt::LeftButton);
    QTest::mouseClick(button(panel, u"Cancel"_s), Qt::LeftButton);
    QCOMPARE(cancels.size(), 1);
}

void TestPanels::theReportTakesTheFootOfTheWindow()
{
    Host host;
    ImportReportPanel panel(&host.window);
    QVERIFY(!panel.isVisible());
    panel.showReport(someReport());
    QVERIFY(wordsOn(panel).contains(u"Imported 2 files"_s));
    QTRY_COMPARE(panel.geometry().bottom(), host.window.rect().bottom());
    QCOMPARE(panel.width(), host.window.width());
    QVERIFY(panel.height() <= host.window.height() * 6 / 10);
    host.window.resize(700, 500);
    QTRY_COMPARE(panel.geometry().bottom(), host.window.rect().bottom());
    QCOMPARE(panel.width(), 700);
}

void TestPanels::theReportEndsInPlaceWhenTheWindowGrowsMeanwhile()
{
    Host host;
    ImportReportPanel panel(&host.window);
    panel.showReport(someReport());
    host.window.resize(900, 900);
    QTest::qWait(300); // the slide's own time
    QCOMPARE(panel.geometry().bottom(), host.window.rect().bottom());
    const int before = panel.height();
    panel.findChild<ConcernRow *>()->setOpen(true);
    QTRY_VERIFY(panel.height() > before);
    QCOMPARE(panel.geometry().bottom(), host.window.rect().bottom());
    const QPushButton *undo = button(panel, u"Undo import"_s);
    QVERIFY(host.window.rect().contains(undo->mapTo(&host.window, undo->rect().bottomRight())));
}

void TestPanels::theReportShowsKeptText()
{
    Host host;
    ImportReportPanel panel(&host.window);
    panel.showReport(someReport());
    auto *text = panel.findChild<QPlainTextEdit *>();
    QVERIFY(!text->isVisible());
    QTest::mouseClick(button(panel, u"Show"_s), Qt::LeftButton);
    QVERIFY(text->isVisible());
    QCOMPARE(text->toPlainText(), u"a.md:3\nKept.\n\n| raw |"_s);
    QTest::mouseClick(button(panel, u"Hide"_s), Qt::LeftButton);
    QVERIFY(!text->isVisible());
}

void TestPanels::theReportCanBeUndoneAndCopied()
{
    Host host;
    ImportReportPanel panel(&host.window);
    QSignalSpy undone(&panel, &ImportReportPanel::undoRequested);
    panel.showReport(someReport());
    QTest::mouseClick(button(panel, u"Undo import"_s), Qt::LeftButton);
    QCOMPARE(undone.last().at(0).toLongLong(), 7);
    QTest::mouseClick(button(panel, u"Copy report"_s), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"| raw |"_s));
}

void TestPanels::nothingWrittenIsNothingToUndo()
{
    Host host;
    ImportReportPanel panel(&host.window);
    panel.showReport({});
    QVERIFY(!button(panel, u"Undo import"_s));
    QVERIFY(wordsOn(panel).contains(u"Nothing was imported"_s));
}

void TestPanels::escapeClosesTheReportButNotTheProgress()
{
    Host host;
    ImportReportPanel panel(&host.window);
    QSignalSpy dismissed(&panel, &ImportReportPanel::dismissed);
    panel.showProgress(1, 2);
    QTest::keyClick(&panel, Qt::Key_Escape);
    QVERIFY(panel.isShown());
    panel.showReport(someReport());
    QTest::keyClick(&panel, Qt::Key_Escape);
    QVERIFY(!panel.isVisible());
    QCOMPARE(dismissed.size(), 1);
}

void TestPanels::theReportLeavesTheFocusWhereItIs()
{
    Host host;
    QLineEdit field(&host.window);
    field.show();
    host.window.activateWindow();
    field.setFocus();
    ImportReportPanel panel(&host.window);
    panel.showReport(someReport());
    QCOMPARE(host.window.focusWidget(), &field);
}

void TestPanels::welcomeOffersTheWaysIn()
{
    WelcomePanel panel;
    panel.resize(600, 500);
    panel.show();
    QSignalSpy files(&panel, &WelcomePanel::openFilesRequested);
    QSignalSpy folder(&panel, &WelcomePanel::openFolderRequested);
    QSignalSpy samples(&panel, &WelcomePanel::samplesRequested);
    QTest::mouseClick(button(panel, u"Open files…"_s), Qt::LeftButton);
    QTest::mouseClick(button(panel, u"Open folder…"_s), Qt::LeftButton);
    QTest::keyClick(button(panel, u"Three sample days"_s), Qt::Key_Space);
    QCOMPARE(files.size() + folder.size() + samples.size(), 3);
    QCOMPARE(samples.size(), 1);
}

void TestPanels::welcomeAsksForTheLanguage()
{
    WelcomePanel panel;
    panel.show();
    QSignalSpy languages(&panel, &WelcomePanel::languageChosen);
    panel.setLanguage(u"en"_s);
    const QList<QRadioButton *> radios = panel.findChildren<QRadioButton *>();
    QCOMPARE(radios.size(), 7); // three languages, four habits of keys
    QVERIFY(radios.at(1)->isChecked());
    QVERIFY(languages.isEmpty());
    QCOMPARE(radios.at(0)->text(), u"한국어 first"_s);
    radios.at(0)->click();
    QCOMPARE(languages.last().at(0).toString(), u"ko"_s);
    QSignalSpy presets(&panel, &WelcomePanel::keyPresetChosen);
    panel.setKeyPreset({});
    QVERIFY(radios.at(3)->isChecked());
    QVERIFY(presets.isEmpty());
    radios.at(5)->click();
    QCOMPARE(presets.last().at(0).toString(), u"gmail"_s);
    QVERIFY(radios.at(0)->isChecked());
}

void TestPanels::nothingMatchesOffersEveryConditionAway()
{
    EmptyState state;
    state.show();
    QSignalSpy without(&state, &EmptyState::withoutChosen);
    QSignalSpy cleared(&state, &EmptyState::clearAllChosen);
    state.showNoMatch({{u"tag"_s, u"Video"_s}, {{}, u"last 7 days"_s}});
    QPushButton *second = button(state, u"Without “last 7 days”"_s);
    QCOMPARE(second->accessibleDescription(), u"…"_s);
    state.setCounts({{.papers = 23}, {.papers = 41}});
    QCOMPARE(second->accessibleDescription(), u"41"_s);
    QTest::mouseClick(second, Qt::LeftButton);
    QCOMPARE(without.last().at(0).toInt(), 1);
    QTest::mouseClick(button(state, u"Clear all"_s), Qt::LeftButton);
    QCOMPARE(cleared.size(), 1);
}

void TestPanels::conditionsAreNoMarkup()
{
    EmptyState state;
    state.showNoMatch({{u"tag"_s, u"<b>A & B</b>"_s}});
    QVERIFY(wordsOn(state).join(u' ').contains(u"&lt;b&gt;A &amp; B&lt;/b&gt;"_s));
    state.showNoMatch({{{}, u"「kv cache」"_s, true}}); // in the quotes of any language
    QVERIFY(button(state, u"Without 「kv cache」"_s));
    state.showNoMatch({{u"tag"_s, u"<b>A & B</b>"_s}});
    QVERIFY(button(state, u"Without “<b>A && B</b>”"_s)); // a lone & would underline the B
}

void TestPanels::theDoneDayLeadsToTheNext()
{
    EmptyState state;
    state.show();
    QSignalSpy days(&state, &EmptyState::dayChosen);
    state.showDayDone({.day = QDate(2024, 12, 23), .read = 12, .starred = 3, .nextUnread = QDate(2024, 12, 19), .left = 5});
    QVERIFY(wordsOn(state).contains(u"That’s Monday."_s));
    QVERIFY(wordsOn(state).contains(u"12 read, 3 starred."_s));
    QPushButton *next = button(state, u"Next unread day"_s);
    QCOMPARE(next->accessibleDescription(), u"Thu 19 Dec, 5 left"_s);
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(days.last().at(0).toDate(), QDate(2024, 12, 19));
    state.showDayDone({.day = QDate(2024, 12, 23), .read = 12});
    QVERIFY(!button(state, u"Next unread day"_s));
}

void TestPanels::everythingReadSaysSo()
{
    EmptyState state;
    state.showAllRead(1);
    QVERIFY(wordsOn(state).contains(u"All 1 paper of this view read."_s));
}

void TestPanels::dropSentences_data()
{
    QTest::addColumn<int>("files");
    QTest::addColumn<int>("folders");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("file") << 1 << 0 << u"Import 1 file"_s;
    QTest::newRow("folders") << 0 << 2 << u"Import 2 folders"_s;
    QTest::newRow("both") << 3 << 1 << u"Import 3 files and 1 folder"_s;
}

void TestPanels::dropSentences()
{
    QFETCH(int, files);
    QFETCH(int, folders);
    QTEST(DropOverlay::sentence(files, folders), "sentence");
}

void TestPanels::theOverlayLetsDragsThrough()
{
    QTemporaryDir folder;
    Host host;
    DropOverlay overlay(&host.window);
    overlay.showFor({folder.path(), folder.filePath(u"a.md"_s)});
    QCOMPARE(overlay.accessibleName(), u"Import 1 file and 1 folder"_s);
    QCOMPARE(overlay.geometry(), host.window.rect());
    QVERIFY(overlay.isVisible());
    QVERIFY(!host.window.childAt(host.window.rect().center()));
}

void TestPanels::keysAreWrittenAsCaps_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<QStringList>("caps");
    QTest::newRow("letter") << QKeySequence(Qt::Key_J) << QStringList{u"j"_s};
    QTest::newRow("shift") << QKeySequence(Qt::SHIFT | Qt::Key_P) << QStringList{u"⇧P"_s};
    QTest::newRow("control") << QKeySequence(Qt::CTRL | Qt::Key_O) << QStringList{u"Ctrl O"_s};
    QTest::newRow("chord") << QKeySequence(Qt::Key_G, Qt::Key_T) << QStringList{u"g"_s, u"t"_s};
    QTest::newRow("arrow") << QKeySequence(Qt::ALT | Qt::Key_Left) << QStringList{u"Alt ←"_s};
    QTest::newRow("sign") << QKeySequence(Qt::Key_Question) << QStringList{u"?"_s};
    QTest::newRow("none") << QKeySequence() << QStringList{};
}

void TestPanels::keysAreWrittenAsCaps()
{
    QFETCH(QKeySequence, keys);
    QTEST(keyCaps(keys), "caps");
}

namespace {

struct Sheet : Host {
    QAction star{u"&Star"_s};
    QAction pdf{u"Open &PDF"_s};
    QAction keyless{u"About"_s};
    QLineEdit below{&window};
    ShortcutSheet sheet{&window};

    Sheet()
    {
        star.setShortcut(Qt::Key_S);
        pdf.setShortcut(Qt::SHIFT | Qt::Key_P);
        below.show();
        window.activateWindow();
        std::ignore = QTest::qWaitForWindowActive(&window);
        below.setFocus();
        sheet.open({{u"Paper"_s, {&star, &pdf}}, {u"Help"_s, {&keyless}}});
    }
    QStringList rows() const
    {
        QStringList names;
        for (const KeyRow *row : sheet.findChildren<KeyRow *>()) {
            names.append(row->accessibleName());
        }
        return names;
    }
};

} // namespace

void TestPanels::theSheetListsActionsWithKeys()
{
    Sheet shown;
    QCOMPARE(shown.rows(), (QStringList{u"Star: s"_s, u"Open PDF: ⇧P"_s}));
    QCOMPARE(shown.sheet.geometry(), shown.window.rect());
    QVERIFY(!wordsOn(shown.sheet).contains(u"Help"_s));
}

void TestPanels::theSheetFindsNamesAndKeys()
{
    Sheet shown;
    QTest::keyClick(&shown.sheet, Qt::Key_Slash);
    QVERIFY(shown.sheet.isVisible());
    shown.sheet.field().setText(u"pdf"_s);
    QCOMPARE(shown.rows(), QStringList{u"Open PDF: ⇧P"_s});
    shown.sheet.field().setText(u"s"_s);
    QCOMPARE(shown.rows(), QStringList{u"Star: s"_s});
    shown.sheet.field().clear();
    QTest::keyClick(&shown.sheet, Qt::Key_P); // where no key is bound, a letter begins to search
    QCOMPARE(shown.sheet.field().text(), u"p"_s);
    shown.sheet.field().clear();
    QTest::keyClicks(&shown.sheet.field(), u"q?"_s); // letters, not commands
    QVERIFY(shown.sheet.isVisible());
    QVERIFY(shown.rows().isEmpty());
}

void TestPanels::theSheetClosesByKey_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Esc") << Qt::Key_Escape;
    QTest::newRow("q") << Qt::Key_Q;
    QTest::newRow("?") << Qt::Key_Question;
}

void TestPanels::theSheetClosesByKey()
{
    QFETCH(Qt::Key, key);
    Sheet shown;
    QTest::keyClick(&shown.sheet, key);
    QVERIFY(!shown.sheet.isVisible());
    QCOMPARE(shown.window.focusWidget(), &shown.below); // as it was before
}

void TestPanels::theSheetKeepsKeysFromTheWindow()
{
    Sheet shown;
    const auto claims = [&shown](int key, Qt::KeyboardModifiers modifiers = {}) {
        QKeyEvent event(QEvent::ShortcutOverride, key, modifiers);
        event.ignore();
        QCoreApplication::sendEvent(&shown.sheet, &event);
        return event.isAccepted();
    };
    QVERIFY(claims(Qt::Key_J));
    QVERIFY(claims(Qt::Key_S, Qt::ShiftModifier));
    QVERIFY(!claims(Qt::Key_Q, Qt::ControlModifier));
    QTest::keyClick(&shown.sheet, Qt::Key_Tab);
    QVERIFY(shown.sheet.field().hasFocus());
    for (const QString &link : {u"Change keys…"_s, u"Print"_s}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(qobject_cast<QAbstractButton *>(QApplication::focusWidget())->text(), link);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(shown.sheet.hasFocus());
}

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
