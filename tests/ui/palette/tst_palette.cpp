// The command palette: what it offers, and in the window, offscreen, on the sample days.
#include "core/library/importing/importer.h"
#include "core/library/library.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/filterbinding.h"
#include "ui/filter/searchfield.h"
#include "ui/list/paperlistview.h"
#include "ui/looks/looks.h"
#include "ui/looks/theme.h"
#include "ui/mainwindow.h"
#include "ui/page/paperview.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/palettefield.h"
#include "ui/palette/paletterowpainter.h"
#include "ui/palette/paletteshade.h"
#include "ui/settings.h"

#include <QAction>
#include <QFile>
#include <QInputMethodEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Paperlark;
using namespace Qt::StringLiterals;

using Kind = PaletteRow::Kind;

// Who of the window below the palette and its shade paints where the palette lies.
class PaintsBelow final : public QObject
{
public:
    explicit PaintsBelow(CommandPalette &palette) : m_palette(palette) { qApp->installEventFilter(this); }

    const QStringList &below() const { return m_below; }
    int own() const { return m_own; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() != QEvent::Paint || !widget || widget->window() != m_palette.window())
            return false;
        if (widget == &m_palette || m_palette.isAncestorOf(widget)) {
            ++m_own;
        } else if (!qobject_cast<PaletteShade *>(widget)) {
            const QRegion painted = static_cast<QPaintEvent *>(event)->region();
            if (painted.translated(widget->mapTo(widget->window(), QPoint())).intersects(m_palette.geometry()))
                m_below += QString::fromLatin1(widget->metaObject()->className());
        }
        return false;
    }

private:
    CommandPalette &m_palette;
    QStringList m_below{};
    int m_own{};
};

class TestPalette final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"tst_palette"_s);
    }

    void init()
    {
        QSettings().clear();
        m_library = std::move(*Library::open(u":memory:"_s));
        Importer importer(*m_library);
        QCOMPARE(importer.importNow({QStringLiteral(PAPERLARK_SOURCE_DIR "/resources/samples")}).refused.size(), 0);
        m_window = std::make_unique<MainWindow>(*m_library);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(part<FilterBinding>().isAnswered());
        part<PaperListView>().setFocus();
    }

    void cleanup()
    {
        m_window.reset();
        m_library.reset();
    }

    void itsKeysOpenIt_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("Ctrl+K") << Qt::Key_K << Qt::KeyboardModifiers(Qt::ControlModifier);
        QTest::newRow("Ctrl+Shift+P") << Qt::Key_P << (Qt::ControlModifier | Qt::ShiftModifier);
        QTest::newRow("colon") << Qt::Key_Colon << Qt::KeyboardModifiers();
    }
    void itsKeysOpenIt()
    {
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        press(key, modifiers);
        QVERIFY(palette().isVisible());
        QVERIFY(palette().field().hasFocus());
        QVERIFY(!rows().isEmpty());
        const bool writes = modifiers == Qt::NoModifier;
        press(key, modifiers);
        QCOMPARE(palette().isVisible(), writes); // a colon is written
    }

    void ctrlKOpensItFromTheSearchField()
    {
        part<SearchField>().setFocus();
        press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette().isVisible());
    }

    void escGivesTheFocusBackWhereItWas()
    {
        SearchField &search = part<SearchField>();
        search.setFocus();
        QTest::keyClicks(&search, u"kv cache"_s);
        search.setSelection(3, 2);
        open();
        press(Qt::Key_Escape);
        QVERIFY(!palette().isVisible());
        QVERIFY(search.hasFocus());
        QCOMPARE(search.text(), u"kv cache"_s);
        QCOMPARE(search.selectedText(), u"ca"_s);
    }

    void noKeyReachesTheWindowWhileItIsOpen()
    {
        const QString before = part<PaperListView>().currentKey();
        open(u"j"_s);
        press(Qt::Key_Tab);
        press(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(part<PaperListView>().currentKey(), before);
        QVERIFY(palette().field().hasFocus());
    }

    void anActionRuns()
    {
        open(u"star"_s);
        QCOMPARE(chosen().value, u"paper.star"_s);
        QCOMPARE(chosen().caps, QStringList{u"s"_s});
        press(Qt::Key_Return);
        QVERIFY(!palette().isVisible());
        QVERIFY(m_library->paper(part<PaperListView>().currentKey())->state.starred);
    }

    void itShowsTheKeyInForce()
    {
        m_window->findChild<QAction *>(u"paper.star"_s)->setShortcut(Qt::CTRL | Qt::Key_D);
        open(u"star"_s);
        QCOMPARE(chosen().caps, QStringList{u"Ctrl D"_s});
    }

    void whatCanNotBeDoneIsLeftOutUntilItIsLookedFor()
    {
        QAction &action = *m_window->findChild<QAction *>(u"paper.pdf"_s);
        action.setEnabled(false);
        open();
        QVERIFY(!has(Kind::Action, u"paper.pdf"_s));
        palette().field().setText(u"open the pdf"_s);
        QCOMPARE(chosen().value, u"paper.pdf"_s);
        QVERIFY(!chosen().isPossible);
        press(Qt::Key_Return);
        QVERIFY(palette().isVisible());
    }

    void aPaperOpensByItsTitle()
    {
        const QModelIndex last = lastPaper();
        const QString title = last.data(Qt::DisplayRole).toString();
        open(title.section(u' ', 0, 2));
        QTRY_VERIFY(has(Kind::Paper, last.data(PaperListModel::KeyRole).toString()));
        choose(Kind::Paper, last.data(PaperListModel::KeyRole).toString());
        QTRY_COMPARE(part<PaperView>().paper()->key, last.data(PaperListModel::KeyRole).toString());
        QVERIFY(part<PaperListView>().hasFocus());
    }

    void aPaperStandsThereAsInTheList()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"2024-12-24.md"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "| Title | Summary |\n|---|---|\n| [Zebra $\\alpha$-Trees](https://arxiv.org/abs/2412.90002) | They grow. |\n");
        file.close();
        Importer importer(*m_library);
        QCOMPARE(importer.importNow({file.fileName()}).refused.size(), 0);
        open(u"zebra"_s);
        QTRY_VERIFY(has(Kind::Paper, u"2412.90002"_s));
        const auto isPaper = [](const PaletteRow &row) { return row.value == "2412.90002"_L1; };
        QCOMPARE(std::find_if(rows().begin(), rows().end(), isPaper)->name, u"Zebra α-Trees"_s);
    }

    void whatIsCutOffIsNotMarked()
    {
        const QString name = u"A name that is far longer than what there is room for"_s;
        QImage image(Fonts::px(260), PaletteRowPainter::rowHeight(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        PaletteRowPainter(painter, Qt::LeftToRight, u"en"_s)
            .row({.kind = Kind::Tag, .name = name, .icon = u"tag"_s, .match = {.spans = {{0, name.size()}}}}, image.rect(), {});
        painter.end();
        int inked = 0;
        int marked = 0;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                const QRgb pixel = image.pixel(x, y);
                inked = pixel == qRgb(255, 255, 255) ? inked : x;
                marked = pixel == Theme::colors().accent.rgb() ? x : marked;
            }
        }
        QVERIFY(marked > Fonts::px(60));
        QVERIFY(marked + Fonts::px(4) < inked); // three dots stand behind the last letter
    }

    void enterWaitsForThePapers()
    {
        const QModelIndex last = lastPaper();
        open();
        palette().field().setText(last.data(Qt::DisplayRole).toString());
        press(Qt::Key_Return); // in the same turn
        QTRY_COMPARE(part<PaperView>().paper()->key, last.data(PaperListModel::KeyRole).toString());
    }

    void aTagNarrowsTheFilterAndShiftLeavesItOut()
    {
        part<FilterBinding>().setFilter({.unreadOnly = true});
        QTRY_VERIFY(part<FilterBinding>().isAnswered());
        open(u"#multimodal"_s);
        QCOMPARE(chosen().kind, Kind::Tag);
        press(Qt::Key_Return);
        PaperFilter expected{.unreadOnly = true};
        expected.tags.included = {u"Multimodal"_s};
        QCOMPARE(part<FilterBinding>().filter(), expected);
        QVERIFY(part<PaperListView>().hasFocus());
        open(u"#multimodal"_s);
        press(Qt::Key_Return, Qt::ShiftModifier);
        expected.tags.included.clear();
        expected.tags.excluded = {u"Multimodal"_s};
        QCOMPARE(part<FilterBinding>().filter(), expected);
    }

    void anAuthorIsFoundByAnAtSign()
    {
        const QString author = part<PaperView>().paper()->authors.first();
        open(u"＠"_s + author); // as an input method writes it
        QTRY_VERIFY(has(Kind::Author, author));
        press(Qt::Key_Return);
        QCOMPARE(part<FilterBinding>().filter().authors.included, QStringList{author});
    }

    void aDayIsShown()
    {
        open(u"23 dec"_s);
        QCOMPARE(chosen().kind, Kind::Days);
        QCOMPARE(chosen().name, u"Monday 23 December 2024"_s);
        press(Qt::Key_Return);
        PaperFilter expected;
        expected.firstDay = expected.lastDay = QDate(2024, 12, 23);
        QCOMPARE(part<FilterBinding>().filter(), expected);
    }

    void aSavedViewOpens()
    {
        QVERIFY(m_library->setSavedViews({{u"Seminar stack"_s, u"is:unread"_s}}));
        open(u"seminar"_s);
        QCOMPARE(chosen().kind, Kind::View);
        QCOMPARE(chosen().caps, QStringList{u"Ctrl 1"_s});
        press(Qt::Key_Return);
        QCOMPARE(part<FilterBinding>().filter(), (PaperFilter{.unreadOnly = true}));
    }

    void settingsAreChoices()
    {
        open(u"theme night"_s);
        QCOMPARE(chosen().kind, Kind::Setting);
        press(Qt::Key_Return);
        QCOMPARE(Theme::current(), ThemeName::Night);
        open(u"theme night"_s);
        QCOMPARE(chosen().hint, u"in use"_s);
        press(Qt::Key_Escape);
        for (const auto &[words, isDone] : std::initializer_list<std::pair<QString, std::function<bool()>>>{
                 {u"compact list"_s, [this] { return part<PaperListView>().density() == ListDensity::Compact; }},
                 {u"sort votes"_s, [this] { return part<FilterBinding>().filter().order == PaperOrder::Votes; }},
                 {u"text size 125"_s, [] { return Looks::textPercent() == 125; }},
                 {u"reading language 한국어"_s, [] { return Looks::readingLanguages().first() == u"ko"_s; }}}) {
            open(words);
            const PaletteRow row = chosen();
            QVERIFY2(row.kind == Kind::Setting, qPrintable(words));
            press(Qt::Key_Return);
            QVERIFY2(isDone(), qPrintable(words));
        }
        Looks::setTextPercent(100);
        Looks::setTheme(ThemeName::Paper);
    }

    void whatWasChosenComesFirst()
    {
        open(u">last import"_s);
        press(Qt::Key_Return);
        open(u"#agents"_s);
        QTRY_COMPARE(chosen().id(), u"tag:Agents"_s);
        press(Qt::Key_Return);
        open();
        QTRY_COMPARE(rows().at(0).id(), u"tag:Agents"_s);
        QCOMPARE(rows().at(1).id(), u"action:file.report"_s);
        QCOMPARE(paletteSection(rows().at(1)), u"Recent"_s);
        QCOMPARE(std::count_if(rows().begin(), rows().end(), [](const auto &row) { return row.value == u"file.report"_s; }), 1);
    }

    void whatWouldBeUndoneIsNoNameToFindItBy()
    {
        QVERIFY(m_library->addTag({part<PaperListView>().currentKey()}, u"Seminar"_s));
        open(u"seminar"_s);
        QVERIFY(!has(Kind::Action, u"edit.undo"_s));
        open(u"undo"_s);
        QCOMPARE(chosen().value, u"edit.undo"_s);
        QVERIFY2(chosen().hint.contains(u"Seminar"_s), qPrintable(chosen().hint));
    }

    void motionIsAChoice()
    {
        open(u"motion none"_s);
        QCOMPARE(chosen().kind, Kind::Setting);
        press(Qt::Key_Return);
        QVERIFY(Looks::hasReducedMotion());
        open(u"motion desktop"_s);
        press(Qt::Key_Return);
        QVERIFY(!Looks::hasReducedMotion());
    }

    void signsNarrowItDown()
    {
        open(u">"_s);
        QVERIFY(std::all_of(rows().begin(), rows().end(), [](const auto &row) { return row.kind == Kind::Action; }));
        palette().field().setText(u"#"_s);
        QVERIFY(!rows().isEmpty());
        QVERIFY(std::all_of(rows().begin(), rows().end(), [](const auto &row) { return row.kind == Kind::Tag; }));
    }

    void whatIsBeingComposedFindsAlready()
    {
        QVERIFY(m_library->setSavedViews({{u"언어 모델"_s, u"is:unread"_s}}));
        open();
        QInputMethodEvent composing(u"어"_s, {});
        QCoreApplication::sendEvent(&palette().field(), &composing);
        QVERIFY(has(Kind::View, u"언어 모델"_s));
        QVERIFY(!has(Kind::Action, u"file.open"_s));
        press(Qt::Key_Return); // the input method's
        QVERIFY(palette().isVisible());
        QInputMethodEvent done;
        done.setCommitString(u"어"_s);
        QCoreApplication::sendEvent(&palette().field(), &done);
        press(Qt::Key_Return);
        QCOMPARE(part<FilterBinding>().filter(), (PaperFilter{.unreadOnly = true}));
    }

    void arrowsGoRoundAndRowsAreSpoken()
    {
        open(u"open on"_s);
        const int count = int(rows().size());
        QVERIFY(count > 1);
        press(Qt::Key_Up);
        QCOMPARE(palette().list().currentIndex().row(), count - 1);
        press(Qt::Key_Down);
        const QString spoken = palette().list().currentIndex().data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"Actions"_s) && spoken.endsWith(u"1 of %1"_s.arg(count)), qPrintable(spoken));
        QVERIFY(palette().field().accessibleDescription().startsWith(QString::number(count)));
    }

    void aPressOutsideClosesIt()
    {
        open();
        QTest::mouseClick(&part<PaletteShade>(), Qt::LeftButton, {}, palette().geometry().topLeft() + QPoint(40, -3));
        QVERIFY(palette().isVisible()); // on the round end above the field
        QTest::mouseClick(&part<PaletteShade>(), Qt::LeftButton, {}, {3, 3});
        QVERIFY(!palette().isVisible());
        QVERIFY(!part<PaletteShade>().isVisible());
    }

    void aKeyPaintsNothingUnderThePalette()
    {
        open(u"s"_s);
        QTest::qWait(100);
        const PaintsBelow paints(palette());
        palette().field().insert(u"c"_s);
        QTest::qWait(100);
        QVERIFY(paints.own() > 0);
        QCOMPARE(paints.below(), QStringList());
    }

    void aClickChoosesAndAHeadingDoesNot()
    {
        open(u">star"_s);
        PaletteList &list = palette().list();
        const QRect first = list.visualRect(list.model()->index(0, 0));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, first.topLeft() + QPoint(40, 4));
        QVERIFY(palette().isVisible());
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, first.bottomLeft() + QPoint(40, -8));
        QVERIFY(!palette().isVisible());
        QVERIFY(m_library->paper(part<PaperListView>().currentKey())->state.starred);
    }

    void itFitsIntoANarrowWindow()
    {
        m_window->resize(m_window->minimumSize());
        open();
        QVERIFY(palette().window()->rect().contains(palette().geometry()));
    }

private:
    void open(const QString &typed = {})
    {
        m_window->findChild<QAction *>(u"app.palette"_s)->trigger();
        palette().field().setText(typed);
        QCoreApplication::processEvents();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    void choose(Kind kind, const QString &value)
    {
        for (qsizetype i = 0; i < rows().size() && (chosen().kind != kind || chosen().value != value); ++i)
            press(Qt::Key_Down);
        press(Qt::Key_Return);
    }

    bool has(Kind kind, const QString &value) const
    {
        return std::any_of(rows().begin(), rows().end(),
                           [&](const PaletteRow &row) { return row.kind == kind && row.value == value; });
    }

    QModelIndex lastPaper() const
    {
        QAbstractItemModel &model = *part<PaperListView>().model();
        return model.index(model.rowCount() - 1, 0);
    }

    CommandPalette &palette() const { return part<CommandPalette>(); }
    const QList<PaletteRow> &rows() const { return palette().list().rows(); }
    PaletteRow chosen() const { return palette().list().chosen().value_or(PaletteRow()); }

    template<typename Part>
    Part &part() const
    {
        return *m_window->findChild<Part *>();
    }

    std::unique_ptr<Library> m_library{};
    std::unique_ptr<MainWindow> m_window{};
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
