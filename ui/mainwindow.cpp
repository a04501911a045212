#include "ui/mainwindow.h"

#include "core/library/filter/filtertext.h"
#include "core/library/library.h"
#include "core/network/networkgate.h"
#include "core/watching/watchedfolders.h"
#include "ui/deciding/decisions.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/filterbinding.h"
#include "ui/filter/searchbinding.h"
#include "ui/filter/searchfield.h"
#include "ui/importing/dropoverlay.h"
#include "ui/importing/importreportpanel.h"
#include "ui/importing/imports.h"
#include "ui/importing/welcomepanel.h"
#include "ui/keys/clickhints.h"
#include "ui/keys/focuskeys.h"
#include "ui/keys/shortcutsheet.h"
#include "ui/links/linkopener.h"
#include "ui/list/cleanup.h"
#include "ui/list/listpane.h"
#include "ui/list/paperlistview.h"
#include "ui/list/weekstrip.h"
#include "ui/looks/fonts.h"
#include "ui/looks/icons.h"
#include "ui/looks/looks.h"
#include "ui/page/footbar.h"
#include "ui/page/nearbypapers.h"
#include "ui/page/pagepager.h"
#include "ui/page/paperview.h"
#include "ui/panes.h"
#include "ui/papercommands.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/sidebar/calendarview.h"
#include "ui/sidebar/savedviews.h"
#include "ui/sidebar/sidebar.h"
#include "ui/sources/newpapers.h"
#include "ui/statusline.h"
#include "ui/thumbnails/thumbnails.h"
#include "ui/topbar.h"
#include "ui/trouble/librarywatch.h"
#include "ui/trouble/troublebar.h"
#include "ui/windowhistory.h"

#include <QAction>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize MinimumSize{360, 400};
constexpr QSize FirstSize{1440, 900};
constexpr int SmallestHeightOfWeek = 420; // px at 100 %; in a lower window the papers need the room
constexpr int TypingRest = 150;           // ms without a key in the search box, until the page follows the first hit

// What the list showed when the window was closed.
PaperFilter lastFilter()
{
    PaperFilter filter = filterOfText(Session::load().filter);
    filter.order = Looks::order();
    return filter;
}

// Before the first widget: a widget that begins in other fonts and colours is told of the right ones when it is shown, with
// all that is in it.
QWidget *dressed(QWidget *parent)
{
    Looks::restore();
    return parent;
}

} // namespace

MainWindow::MainWindow(Library &library, QWidget *parent)
    : QMainWindow(dressed(parent)),
      m_library(library),
      m_model(library, lastFilter()),
      m_gate(std::make_unique<NetworkGate>(Settings::offline.value()))
{
    buildPanes();
    watchLibrary();
    new FocusKeys(this);
    m_opener = LinkOpener::forWindow(this);
    m_commands = new PaperCommands(
        {.library = library, .model = m_model, .list = m_listPane->list(), .page = *m_page, .opener = *m_opener}, this);
    m_filter = new FilterBinding(
        {.library = library, .model = m_model, .sidebar = *m_sidebar, .bar = m_listPane->bar(), .search = m_topBar->search()},
        this);
    new SearchBinding({.library = library,
                       .filter = *m_filter,
                       .bar = m_listPane->bar(),
                       .search = m_topBar->search(),
                       .list = m_listPane->list(),
                       .page = *m_page},
                      this);
    m_savedViews = new SavedViews({.library = library, .sidebar = *m_sidebar, .filter = *m_filter, .status = *m_status}, this);
    m_history = new WindowHistory({.library = library,
                                   .filter = *m_filter,
                                   .model = m_model,
                                   .list = m_listPane->list(),
                                   .search = m_topBar->search(),
                                   .window = *this},
                                  this);
    connect(m_history, &WindowHistory::changed, this, [this] { updateActions(*this); });
    m_imports = new Imports(library, *m_report, this);
    m_decisions = new Decisions({.library = library,
                                 .removals = m_imports->removals(),
                                 .model = m_model,
                                 .listPane = *m_listPane,
                                 .page = *m_page,
                                 .panes = *m_panes,
                                 .commands = *m_commands,
                                 .over = *m_stack},
                                this);
    connectExports();
    connectSources();
    m_actions = makeActions(*this);
    m_topBar->setActions(m_actions);
    bindKeys();
    connectList();
    connectSelection();
    connectPage();
    connectLinks();
    connectThumbnails();
    connectDecisions();
    connectImports();
    connectWatching();
    setReadingLanguages(Looks::readingLanguages());
    restoreSession();
    showWelcomeOrPanes();
    if (const QString key = m_decisions->paperOfDraft(); !key.isEmpty() && m_library.idOfKey(key))
        openPaper(key);
    updateActions(*this);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPanes()
{
    setAcceptDrops(true);
    setWindowTitle(QGuiApplication::applicationDisplayName());
    setMinimumSize(MinimumSize);
    m_topBar = new TopBar;
    m_sidebar = new Sidebar;
    m_listPane = new ListPane(m_library, m_model);
    m_week = new WeekStrip(m_sidebar->calendar());
    m_listPane->setHead(m_week);
    m_page = new PaperView;
    m_panes = new Panes(m_sidebar, m_listPane, m_page);
    m_status = new StatusLine;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_panes);

    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_trouble = new TroubleBar;
    column->addWidget(m_topBar);
    column->addWidget(m_trouble);
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    setCentralWidget(centre);
    m_report = new ImportReportPanel(m_stack);
    m_overlay = new DropOverlay(this);
    m_sheet = new ShortcutSheet(this);
    m_page->setLooks(Looks::text());
    connect(m_panes, &Panes::layoutChanged, this, &MainWindow::adoptPanes);
    connect(m_panes, &Panes::splitterMoved, this, &MainWindow::adoptPanes);
}

void MainWindow::connectList()
{
    PaperListView &list = m_listPane->list();
    connect(list.selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        m_isFirstImport = m_isFirstImport && (current.row() <= 0 || m_model.keyAt(current.row()) == m_currentKey);
        if (m_listPane->list().isRestoring())
            return; // the model says next that it was reloaded
        if (current.isValid())
            m_currentKey = m_model.keyAt(current.row());
        if (!m_showSoon.isActive())
            showCurrentPaper();
    });
    m_showSoon.setSingleShot(true);
    connect(&m_showSoon, &QTimer::timeout, this, &MainWindow::showCurrentPaper);
    connect(&list, &QAbstractItemView::activated, this, &MainWindow::toggleReading);
    connect(&m_model, &PaperListModel::reloaded, this, &MainWindow::keepCurrentPaper);
    connect(&m_model, &PaperListModel::completed, this, &MainWindow::keepCurrentPaper);
    connect(&m_library, &Library::askingFailed, this, &MainWindow::showError);
    connect(&m_library, &Library::markFailed, this, &MainWindow::showError);
    m_library.letMarksWait();
    connect(&m_library, &Library::papersChanged, m_filter, &FilterBinding::refresh);
    connect(&m_library, &Library::statesChanged, this, [this](const QStringList &keys) {
        m_filter->refreshCounts();
        if (keys.contains(m_currentKey))
            showCurrentPaper();
    });
    connect(m_filter, &FilterBinding::filterChanged, this, [this] { Looks::setOrder(m_filter->filter().order); });
    connect(m_filter, &FilterBinding::counted, this, [this] {
        m_status->setCounts(m_filter->answer().library);
        m_listPane->setAnswer(m_filter->answer());
        adoptPanes(); // now there may be days
    });
    connect(m_listPane, &ListPane::waysOutWanted, m_filter, &FilterBinding::setWaysOut);
    connect(&m_listPane->bar(), &FilterBar::densityChanged, this, &MainWindow::setDensity);
    connect(m_listPane, &ListPane::filterChosen, m_filter, &FilterBinding::setFilter);
    connect(&m_topBar->search(), &SearchField::left, m_listPane, &ListPane::takeFocus);
    connect(&m_topBar->search(), &SearchField::firstWanted, m_commands, [this] { m_commands->goToRow(0); });
    connect(m_savedViews, &SavedViews::done, m_listPane, &ListPane::takeFocus);
    connect(m_savedViews, &SavedViews::failed, this, &MainWindow::showError);
    // A choice in the sidebar ends the search: the next letter is a command again.
    connect(m_filter, &FilterBinding::chosenInSidebar, this, [this] {
        if (m_topBar->search().hasFocus())
            m_listPane->takeFocus();
    });
}

void MainWindow::connectPage()
{
    using Button = PagePager::Button;
    for (const auto &[button, id] : {std::pair(Button::Previous, u"go.previous"_s),
                                     {Button::Next, u"go.next"_s},
                                     {Button::Read, u"paper.read"_s},
                                     {Button::Star, u"paper.star"_s},
                                     {Button::ReadingList, u"paper.later"_s}})
        m_page->setAction(button, findChild<QAction *>(id));
    m_page->setCompareAction(findChild<QAction *>(u"read.compare"_s));
    using Foot = FootBar::Button;
    for (const auto &[button, id] : {std::pair(Foot::Done, u"paper.done"_s),
                                     {Foot::Star, u"paper.star"_s},
                                     {Foot::ReadingList, u"paper.later"_s},
                                     {Foot::Open, u"paper.open"_s},
                                     {Foot::Compare, u"read.compare"_s}})
        m_page->footBar().setAction(button, findChild<QAction *>(id));
    connect(m_page, &PaperView::paperWanted, this, &MainWindow::openPaper);
    connect(m_page, &PaperView::dayWanted, m_filter, [this](const QDate &day) {
        PaperFilter filter{.order = m_filter->filter().order};
        filter.firstDay = filter.lastDay = day;
        m_filter->setFilter(filter);
    });
    new NearbyPapers(m_library, *m_page, this);
    connect(m_page, &PaperView::authorChosen, this, &MainWindow::searchAuthor);
    connect(m_commands, &PaperCommands::failed, this, &MainWindow::showError);
}

void MainWindow::connectDecisions()
{
    m_decisions->connectActions(*this);
    connect(&m_decisions->undoing(), &Undoing::changed, this, [this] { updateActions(*this); });
    connect(m_decisions, &Decisions::failed, this, &MainWindow::showError);
    connect(m_decisions, &Decisions::said, m_status, &StatusLine::say);
    connect(new ClickHints(this), &ClickHints::said, m_status, &StatusLine::say);
}

void MainWindow::connectImports()
{
    connect(m_imports, &Imports::failed, this, &MainWindow::showError);
    connect(m_imports, &Imports::finished, this, [this](const ImportReport &report) {
        takeReport(report);
        offerAnotherProgram(report);
        offerToWatch(std::exchange(m_offered, {}), report);
    });
    connect(&m_library, &Library::papersChanged, this, &MainWindow::showWelcomeOrPanes);
}

void MainWindow::takeReport(const ImportReport &report)
{
    m_status->showImport(report);
    showWelcomeOrPanes();
    connect(
        &m_model, &PaperListModel::reloaded, this, [this] { m_isFirstImport = m_library.isEmpty(); }, Qt::SingleShotConnection);
    m_model.reload();
}

// Only who has no papers yet sees it, and its fonts would cost everybody else a tenth of the start.
WelcomePanel *MainWindow::welcome()
{
    if (m_welcome)
        return m_welcome;
    m_welcome = new WelcomePanel;
    m_welcome->setLanguage(Looks::readingLanguages().value(0));
    m_stack->addWidget(m_welcome);
    connect(m_welcome, &WelcomePanel::openFilesRequested, this, &MainWindow::openFiles);
    connect(m_welcome, &WelcomePanel::openFolderRequested, this, &MainWindow::openFolder);
    connect(m_welcome, &WelcomePanel::samplesRequested, this, &MainWindow::openSamples);
    connect(m_welcome, &WelcomePanel::sourcesRequested, m_newPapers.get(), &NewPapers::add);
    adoptKeysInWelcome();
    connect(m_welcome, &WelcomePanel::keyPresetChosen, this, &MainWindow::chooseKeyPreset);
    connect(m_welcome, &WelcomePanel::languageChosen, this, &MainWindow::readFirst);
    return m_welcome;
}

void MainWindow::restoreSession()
{
    const Session session = Session::load();
    if (!restoreGeometry(session.geometry))
        resize(FirstSize);
    m_panes->setSidebarWanted(session.sidebarShown);
    m_panes->setSizesOf(Panes::Width::Wide, session.paneSizes);
    m_panes->setSizesOf(Panes::Width::Medium, session.mediumPaneSizes);
    m_sidebar->setFoldedSections(session.foldedSections);
    m_sidebar->calendar().setShape(session.calendarShowsWeeks ? CalendarView::Shape::Weeks : CalendarView::Shape::Month);
    const ListDensity density = Looks::density();
    m_listPane->list().setDensity(density);
    m_listPane->bar().setDensity(density);
    m_currentKey = session.currentKey;
    m_rowOffset = session.rowOffset;
    m_page->setManner({session.voiceLanguage, session.voiceSource, session.compares});
    m_page->setOffset(session.currentKey, session.pageOffset);
    m_listPane->setLastVisit(session.leftAt);
    m_filter->setFilter(lastFilter());
    m_model.keep(session.currentKey); // read in a list of unread papers, it is the open one all the same
    m_model.reload();
}

void MainWindow::importPaths(const QStringList &paths)
{
    m_offered = folderToOffer(paths);
    m_imports->start(paths);
}

// The list's selection is the one truth; the page follows it.
void MainWindow::showCurrentPaper()
{
    m_showSoon.stop();
    const QModelIndex current = m_listPane->list().currentIndex();
    const auto paper = current.isValid() ? m_library.paper(m_model.keyAt(current.row())) : std::nullopt;
    if (paper)
        m_currentKey = paper->key;
    m_page->setPatience(m_topBar->search().hasFocus() ? TypingRest : 0);
    m_page->setPaper(paper, current.row(), m_model.rowCount());
    m_decisions->follow();
    m_sidebar->calendar().followDay(current.isValid() ? m_model.row(current.row()).day : QDate());
    updateActions(*this);
}

// Where the list does not show it, the filter gives way.
void MainWindow::openPaper(const QString &key)
{
    if (const int row = m_model.rowOfKey(key); row >= 0)
        return m_commands->goToRow(row);
    m_wantedKey = key;
    m_filter->setFilter({.order = m_filter->filter().order});
}

// A paper that was marked and cleaned up since is listed again: who goes back wants to see it.
void MainWindow::showPlace(const PaperFilter &filter, const QString &key)
{
    if (filter != m_filter->filter())
        m_filter->setFilter(filter);
    else if (const int row = m_model.rowOfKey(key); row >= 0)
        return m_commands->goToRow(row);
    m_wantedKey = key;
    m_model.keep(key);
    m_filter->refresh();
}

// After a change of filter or an import the paper that was open stays open where it is still listed.
void MainWindow::keepCurrentPaper()
{
    if (!m_wantedKey.isEmpty() && m_model.rowOfKey(m_wantedKey) >= 0)
        m_currentKey = m_wantedKey;
    const bool stillComes = m_model.kept().contains(m_wantedKey) && m_model.rowOfKey(m_wantedKey) < 0;
    if (m_model.isComplete() && !stillComes)
        m_wantedKey.clear();
    // Whichever file is read first, a library that fills for the first time opens at its newest paper.
    const int row = m_isFirstImport ? 0 : m_model.rowOfKey(m_currentKey);
    const bool mayComeLater = row < 0 && !m_model.isComplete() && !m_currentKey.isEmpty();
    if (m_model.isComplete() || m_model.rowCount() > 0)
        m_listPane->showListOrReason(); // a list that gets the focus goes to its first row
    if (m_model.isComplete() && m_model.rowCount() == 0)
        m_panes->setReading(false); // the list says why
    if (mayComeLater)
        return;
    if (m_model.rowCount() > 0 && m_listPane->list().currentIndex().row() != std::max(row, 0)) {
        m_currentKey = m_model.keyAt(std::max(row, 0));
        if (m_page->paper())
            m_showSoon.start(0); // rows first: they are what was asked for
        m_listPane->list().goTo(std::max(row, 0));
    } else if (row >= 0 && m_page->paper()) {
        m_showSoon.start(0); // it shows that paper already, and has only its place to say anew
    } else {
        showCurrentPaper();
    }
    if (const auto offset = std::exchange(m_rowOffset, std::nullopt); offset && row >= 0)
        m_listPane->list().setCurrentOffset(*offset);
}

void MainWindow::showWelcomeOrPanes()
{
    const bool isEmpty = m_library.isEmpty();
    m_isFirstImport = m_isFirstImport || isEmpty;
    QWidget *shown = isEmpty ? static_cast<QWidget *>(welcome()) : m_panes;
    const bool turnsThePage = m_stack->currentWidget() != shown; // the stack then gives the focus to whatever comes first
    m_stack->setCurrentWidget(shown);
    m_topBar->search().setEnabled(!isEmpty);
    adoptPanes();
    if (isEmpty)
        m_welcome->setFocus();
    else if (turnsThePage || !focusWidget() || !focusWidget()->isVisible()) // papers that come by themselves disturb nobody
        m_listPane->takeFocus();
}

void MainWindow::adoptPanes()
{
    const Panes::Width width = m_panes->widthClass();
    m_page->setFootShown(width == Panes::Width::Narrow);
    const bool hasRoom = m_stack->height() >= Fonts::px(SmallestHeightOfWeek);
    m_week->setVisible(width != Panes::Width::Wide && m_sidebar->isHidden() && hasRoom && m_week->lastDay().isValid());
    const bool overList =
        m_stack->currentWidget() == m_panes && !m_listPane->isHidden() && m_panes->widthClass() == Panes::Width::Wide;
    m_topBar->setListSpan(overList ? m_listPane->x() : 0, overList ? m_listPane->width() : 0);
}

void MainWindow::setReadingLanguages(const QStringList &languages)
{
    m_library.setReadingLanguages(languages);
    if (m_welcome)
        m_welcome->setLanguage(languages.value(0));
    m_page->setReadingLanguages(languages);
    m_listPane->list().setReadingLanguage(languages.value(0));
    m_model.reload();
}

void MainWindow::watchLibrary()
{
    m_watch = new LibraryWatch(m_library, *m_trouble, this);
    connect(m_watch, &LibraryWatch::said, m_status, &StatusLine::say);
    connect(m_watch, &LibraryWatch::reopenWanted, this, &MainWindow::reopenWanted);
    connect(m_watch, &LibraryWatch::restoreWanted, this, &MainWindow::restoreWanted);
}

void MainWindow::showError(const Error &error)
{
    m_status->say(error.message);
    m_watch->heed(error);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // The second time it is the reader's will.
    if (!m_decisions->leave() && !std::exchange(m_closesWithoutNote, true))
        return event->ignore();
    const PaperView::Manner manner = m_page->manner();
    Session{.geometry = saveGeometry(),
            .paneSizes = m_panes->sizesOf(Panes::Width::Wide),
            .mediumPaneSizes = m_panes->sizesOf(Panes::Width::Medium),
            .sidebarShown = m_panes->isSidebarWanted(),
            .foldedSections = m_sidebar->foldedSections(),
            .calendarShowsWeeks = m_sidebar->calendar().model().shape() == CalendarView::Shape::Weeks,
            .currentKey = m_currentKey,
            .filter = textOfFilter(m_filter->filter()),
            .leftAt = QDateTime::currentDateTimeUtc(),
            .rowOffset = m_listPane->list().currentOffset(),
            .pageOffset = m_page->offset(),
            .compares = manner.compares,
            .voiceLanguage = manner.language,
            .voiceSource = manner.source}
        .save();
    QMainWindow::closeEvent(event);
}

// Counts and the window's icon come behind the first picture: until then both cores are its own.
void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (m_isOnScreen)
        return;
    // Its panes are painted in this turn, and on the screen in the next.
    m_isOnScreen = true;
    QTimer::singleShot(0, this, [this] { QTimer::singleShot(0, m_filter, &FilterBinding::startCounting); });
    QTimer::singleShot(0, m_newPapers.get(), &NewPapers::start);
    QTimer::singleShot(0, this, &Icons::giveWindowsTheMark);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    adoptPanes();
}

} // namespace Paperlark
