#pragma once

#include "core/library/filter/paperfilter.h"
#include "core/models/paperlistmodel.h"
#include "core/reading/paperlinks.h"
#include "core/result.h"
#include "ui/actions.h"
#include "ui/keys/panekeys.h"
#include "ui/list/rowlayout.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

#include <memory>

class QStackedWidget;

namespace Paperlark {

class CleanUp;
class Copying;
class Decisions;
class DropOverlay;
class Exports;
class FilterBinding;
class FolderSources;
class ImportReportPanel;
class Imports;
class KeyInput;
class KeyMap;
class Library;
class LinkOpener;
class LibraryWatch;
class LinkPicker;
class ListPane;
class NetworkGate;
class PageThumbnail;
class NewPapers;
class PaperCommands;
class PaperListView;
class PaperView;
class PaletteBinding;
class Panes;
class SavedViews;
class ShortcutSheet;
class Sidebar;
class StatusLine;
class TextPopover;
class Thumbnails;
class TopBar;
class TroubleBar;
class UnreadDays;
class WatchedFolders;
class WeekStrip;
class WelcomePanel;
class WindowHistory;
class ZoteroSending;
struct ImportReport;
struct Incoming;

// The window: three panes, what is dropped on it, and the wiring between its parts. What a key does is in actions.cpp, what
// is done with a paper in PaperCommands, which papers are shown in FilterBinding, how files come in in Imports.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Library &library, QWidget *parent = nullptr);
    ~MainWindow() override;

    void importPaths(const QStringList &paths);
    void open(const QStringList &words);                 // absolute paths, and addresses of the web
    void comeToFront(const QByteArray &activationToken); // a second start wants it; empty: without the desktop's leave

    bool searchesWords() const; // so that one paper may match better than another
    PaperCommands &commands() { return *m_commands; }
    PaperListView &list();
    UnreadDays &unreadDays() { return *m_unreadDays; }
    CleanUp &cleanUp() { return *m_cleanUp; }
    Decisions &decisions() { return *m_decisions; }
    Copying &copying() { return *m_copying; }
    Exports &exports() { return *m_exports; }
    ZoteroSending &zotero() { return *m_zotero; }
    PaperView &page() { return *m_page; }
    Imports &imports() { return *m_imports; }
    NewPapers &newPapers() { return *m_newPapers; }
    WindowHistory &history() { return *m_history; }
    LinkOpener &opener() { return *m_opener; }
    KeyMap &keys() { return *m_keys; }
    Thumbnails &thumbnails() { return *m_thumbnails; }

    // What the actions run
    void openFiles();
    void openFolder();
    void watchFolder();
    void openSamples();
    void removeSamples();
    void removeSource();
    void removeImport();
    void showLastImport();
    void printPage();
    void printDay(); // the papers of the day of the open one that are listed
    void focusSearch();
    void findOnPage();
    void openClipboard(); // paths, a digest as text, an address of a paper, an arXiv id
    void goTo(const PaperFilter &filter);
    void goToToday();
    void goToCalendar();
    void focusNextPane(int step);
    void focusPaneBeside(int step); // −1 left, 1 right
    void stepBack();
    void toggleReading();
    void toggleCompare();
    void toggleThumbnail(); // on the page
    void emptyThumbnails();
    void toggleSidebar();
    void toggleList();
    void toggleFocusMode(); // the page without bars
    void toggleFullScreen();
    void toggleUnreadOnly();
    void toggleStarredOnly();
    void clearFilter();
    void toggleDensity();
    void setDensity(ListDensity density);
    void toggleCalendar();
    void sortBy(PaperOrder order);
    void saveView();
    void renameView();
    SavedViews &savedViews() { return *m_savedViews; }
    void nextTheme();
    void toggleText();
    void stepMeasure(int steps);
    void chooseLanguage();
    void readFirst(const QString &language);
    void chooseInterfaceLanguage();
    void speak(const QString &language); // of the interface; empty: the desktop's
    void openLinks();                    // a list of the paper's links; of picked papers, the preferred link of each
    void preferLink(PaperLink::Kind kind);
    void choosePreferredLink();
    void chooseBrowser();
    void scaleText(int percent); // 0: back to 100 %
    void showKeys();
    void openPalette();
    void changeKeys();
    void printKeys();
    void showAbout();

    void openPaper(const QString &key);                            // where the list hides it, the filter gives way
    void showPlace(const PaperFilter &filter, const QString &key); // the key where it is listed
    void searchAuthor(const QString &name);
    void showError(const Error &error);

signals:
    void languageChosen(); // of the interface: words that were written stay, so the window wants to be made anew
    // The library can't go on as it is: this window is to be closed, and another one opened
    void reopenWanted();                                // on what lies in its place now,
    void restoreWanted(const Paperlark::Error &damage); // or on a backup

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildPanes();
    void bindKeys();
    void adoptKeys();
    void adoptKeysInWelcome();
    void chooseKeyPreset(const QString &preset);
    Pane focusedPane() const;
    void focusPane(QWidget *pane);
    void focusPapers();             // the list, or the page where it has gone
    QList<QWidget *> panes() const; // from left to right
    void connectList();
    void connectSelection();
    void connectPage();
    void connectLinks();
    void connectThumbnails();
    void connectDecisions();
    void connectImports();
    void connectWatching();
    void watch(const QString &folder);
    QString folderToOffer(const QStringList &paths) const; // empty: none
    void offerToWatch(const QString &folder, const ImportReport &report);
    void takeReport(const ImportReport &report);
    void connectExports();
    void connectSources();
    WelcomePanel *welcome();
    void restoreSession();
    void take(const Incoming &incoming);
    void goToPaper(const QString &arxivId);
    void offerAnotherProgram(const ImportReport &report);
    void watchLibrary();
    void showCurrentPaper();
    void keepCurrentPaper();
    void showWelcomeOrPanes();
    void adoptPanes();
    void showPanes(); // all of them, out of reading
    void showSidebar();
    void setReadingLanguages(const QStringList &languages);

    Library &m_library;
    PaperListModel m_model;
    QList<ActionGroup> m_actions{};
    KeyMap *m_keys{};
    KeyInput *m_keyInput{};
    TopBar *m_topBar{};
    TroubleBar *m_trouble{};
    LibraryWatch *m_watch{};
    QStackedWidget *m_stack{};
    WelcomePanel *m_welcome{}; // made when it is first wanted
    Panes *m_panes{};
    Sidebar *m_sidebar{};
    ListPane *m_listPane{};
    WeekStrip *m_week{};
    PaperView *m_page{};
    StatusLine *m_status{};
    ImportReportPanel *m_report{};
    DropOverlay *m_overlay{};
    ShortcutSheet *m_sheet{};
    TextPopover *m_text{};
    PaletteBinding *m_palette{}; // made when it is first wanted
    LinkOpener *m_opener{};
    LinkPicker *m_links{}; // made when it is first wanted
    PaperCommands *m_commands{};
    Decisions *m_decisions{};
    Copying *m_copying{};
    Exports *m_exports{};
    ZoteroSending *m_zotero{};
    FilterBinding *m_filter{};
    CleanUp *m_cleanUp{};
    UnreadDays *m_unreadDays{};
    SavedViews *m_savedViews{};
    WindowHistory *m_history{};
    std::unique_ptr<NetworkGate> m_gate;
    std::unique_ptr<NewPapers> m_newPapers{}; // before its gate goes
    std::unique_ptr<WatchedFolders> m_watched{};
    FolderSources *m_folderSources{};
    QString m_offered{}; // a folder whose import is under way: to be watched?
    std::unique_ptr<Thumbnails> m_thumbnails{};
    PageThumbnail *m_pageThumbnail{};
    Imports *m_imports{};
    QTimer m_showSoon{};              // showCurrentPaper()
    QString m_currentKey{};           // survives resets of the list
    std::optional<int> m_rowOffset{}; // of its row, as the last window left it; until the list shows it
    QString m_wantedKey{};            // of a link to a paper that the list does not show yet
    bool m_closesWithoutNote{};       // it could not be kept, and the reader was told
    bool m_isOnScreen{};              // its first picture was painted
    bool m_isFirstImport{};           // the list fills for the first time, and the reader has not chosen a paper yet
};

} // namespace Paperlark
