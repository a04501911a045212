#include "ui/actions.h"

#include "ui/deciding/decisions.h"
#include "ui/deciding/tagging.h"
#include "ui/exporting/copying.h"
#include "ui/exporting/exports.h"
#include "ui/exporting/zoterosending.h"
#include "ui/keys/keymap.h"
#include "ui/keys/keytext.h"
#include "ui/list/cleanup.h"
#include "ui/list/paperlistview.h"
#include "ui/list/unreaddays.h"
#include "ui/mainwindow.h"
#include "ui/page/findbar.h"
#include "ui/page/paperview.h"
#include "ui/papercommands.h"
#include "ui/sidebar/savedviews.h"
#include "ui/sources/newpapers.h"
#include "ui/windowhistory.h"
#include "ui/wording.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

// When an action can do something.
enum class Needs { Nothing, Paper, Link, Pdf, HuggingFace, Code, Words, StepBack, StepForward, PaperBefore, Undo, Redo };

struct ActionRow {
    const char *id;
    ActionMenu menu;
    const char *text; // for tr()
    QList<QKeySequence> keys;
    Needs needs;
    void (*run)(MainWindow &);
};

using W = MainWindow;
using Kind = PaperLink::Kind;

QKeySequence chord(Qt::Key first, Qt::Key second)
{
    return {first, second};
}

// One row each, whatever its length.
// clang-format off
const QList<ActionRow> &actionTable()
{
    // THE LIST of commands: menus, tool tips, the palette, the ? sheet and the tests all come from it.
    static const QList<ActionRow> table{
        {"file.open", ActionMenu::File, QT_TRANSLATE_NOOP("Actions", "&Open files…"), {Qt::CTRL | Qt::Key_O}, Needs::Nothing, [](W &w) { w.openFiles(); }},
        {"file.openFolder", ActionMenu::File, QT_TRANSLATE_NOOP("Actions", "Open &folder…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_O}, Needs::Nothing, [](W &w) { w.openFolder(); }},
        {"file.watchFolder", ActionMenu::File, QT_TRANSLATE_NOOP("Actions", "&Watch a folder…"), {}, Needs::Nothing, [](W &w) { w.watchFolder(); }},
        {"file.paste", ActionMenu::File, QT_TRANSLATE_NOOP("Actions", "Open what was cop&ied"), {Qt::CTRL | Qt::Key_V}, Needs::Nothing, [](W &w) { w.openClipboard(); }},
        {"sources.add", ActionMenu::File, QT_TRANSLATE_NOOP("Actions", "&Add a source…"), {}, Needs::Nothing, [](W &w) { w.newPapers().add(); }},
        {"sources.fetch", ActionMenu::File, QT_TRANSLATE_NOOP("Actions", "&Look for new papers"), {Qt::Key_F5, Qt::CTRL | Qt::Key_R}, Needs::Nothing, [](W &w) { w.newPapers().fetch(); }},
        {"sources.earlier", ActionMenu::File, QT_TRANSLATE_NOOP("Actions", "Fetch earlier da&ys…"), {}, Needs::Nothing, [](W &w) { w.newPapers().fetchEarlier(); }},
        {"sources.activity", ActionMenu::File, QT_TRANSLATE_NOOP("Actions", "&Network activity…"), {}, Needs::Nothing, [](W &w) { w.newPapers().showActivity(); }},
        {"sources.offline", ActionMenu::File, QT_TRANSLATE_NOOP("Actions", "Go o&ffline or online"), {}, Needs::Nothing, [](W &w) { w.newPapers().toggleOffline(); }},
        {"sources.notices", ActionMenu::File, QT_TRANSLATE_NOOP("Actions", "The desktop &tells of new papers, or not"), {}, Needs::Nothing, [](W &w) { w.newPapers().toggleNotices(); }},
        {"sources.export", ActionMenu::File, QT_TRANSLATE_NOOP("Actions", "Export the list of sources…"), {}, Needs::Nothing, [](W &w) { w.newPapers().exportList(); }},
        {"sources.import", ActionMenu::File, QT_TRANSLATE_NOOP("Actions", "Add sources from a list…"), {}, Needs::Nothing, [](W &w) { w.newPapers().importList(); }},
        {"file.samples", ActionMenu::File, QT_TRANSLATE_NOOP("Actions", "Look at three &sample days"), {}, Needs::Nothing, [](W &w) { w.openSamples(); }},
        {"file.removeSamples", ActionMenu::File, QT_TRANSLATE_NOOP("Actions", "&Remove the sample days"), {}, Needs::Nothing, [](W &w) { w.removeSamples(); }},
        {"file.removeSource", ActionMenu::File, QT_TRANSLATE_NOOP("Actions", "Remove a s&ource…"), {}, Needs::Nothing, [](W &w) { w.removeSource(); }},
        {"file.removeImport", ActionMenu::File, QT_TRANSLATE_NOOP("Actions", "&Undo an import…"), {}, Needs::Nothing, [](W &w) { w.removeImport(); }},
        {"file.report", ActionMenu::File, QT_TRANSLATE_NOOP("Actions", "Last &import"), {}, Needs::Nothing, [](W &w) { w.showLastImport(); }},
        {"file.print", ActionMenu::File, QT_TRANSLATE_NOOP("Actions", "&Print…"), {Qt::CTRL | Qt::Key_P}, Needs::Paper, [](W &w) { w.printPage(); }},
        {"file.printDay", ActionMenu::File, QT_TRANSLATE_NOOP("Actions", "Print the &day…"), {}, Needs::Paper, [](W &w) { w.printDay(); }},
        {"file.export", ActionMenu::File, QT_TRANSLATE_NOOP("Actions", "&Export…"), {Qt::CTRL | Qt::Key_E}, Needs::Paper, [](W &w) { w.exports().open(); }},
        {"file.close", ActionMenu::File, QT_TRANSLATE_NOOP("Actions", "&Close window"), {Qt::CTRL | Qt::Key_W}, Needs::Nothing, [](W &w) { w.close(); }},
        {"file.quit", ActionMenu::File, QT_TRANSLATE_NOOP("Actions", "&Quit"), {Qt::CTRL | Qt::Key_Q}, Needs::Nothing, [](W &) { QCoreApplication::quit(); }},

        {"edit.undo", ActionMenu::Edit, QT_TRANSLATE_NOOP("Actions", "&Undo"), {Qt::Key_Z, Qt::CTRL | Qt::Key_Z}, Needs::Undo, [](W &w) { w.decisions().undoing().undo(); }},
        {"edit.redo", ActionMenu::Edit, QT_TRANSLATE_NOOP("Actions", "&Redo"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}, Needs::Redo, [](W &w) { w.decisions().undoing().redo(); }},
        {"copy.smart", ActionMenu::Edit, QT_TRANSLATE_NOOP("Actions", "&Copy"), {Qt::CTRL | Qt::Key_C}, Needs::Paper, [](W &w) { w.copying().copySmart(); }},
        {"copy.link", ActionMenu::Edit, QT_TRANSLATE_NOOP("Actions", "Copy &link"), {chord(Qt::Key_Y, Qt::Key_Y)}, Needs::Paper, [](W &w) { w.copying().copy(CopyForm::Link); }},
        {"copy.bibtex", ActionMenu::Edit, QT_TRANSLATE_NOOP("Actions", "Copy &BibTeX"), {chord(Qt::Key_Y, Qt::Key_B), Qt::CTRL | Qt::SHIFT | Qt::Key_C}, Needs::Paper, [](W &w) { w.copying().copy(CopyForm::Bibtex); }},
        {"copy.markdown", ActionMenu::Edit, QT_TRANSLATE_NOOP("Actions", "Copy &Markdown link"), {chord(Qt::Key_Y, Qt::Key_M)}, Needs::Paper, [](W &w) { w.copying().copy(CopyForm::MarkdownLink); }},
        {"copy.title", ActionMenu::Edit, QT_TRANSLATE_NOOP("Actions", "Copy &title"), {chord(Qt::Key_Y, Qt::Key_T)}, Needs::Paper, [](W &w) { w.copying().copy(CopyForm::Title); }},
        {"copy.arxivId", ActionMenu::Edit, QT_TRANSLATE_NOOP("Actions", "Copy arXiv &id"), {chord(Qt::Key_Y, Qt::Key_I)}, Needs::Paper, [](W &w) { w.copying().copy(CopyForm::ArxivId); }},
        {"copy.citation", ActionMenu::Edit, QT_TRANSLATE_NOOP("Actions", "Copy cit&ation"), {chord(Qt::Key_Y, Qt::Key_Q)}, Needs::Paper, [](W &w) { w.copying().copy(CopyForm::Citation); }},

        {"go.next", ActionMenu::Go, QT_TRANSLATE_NOOP("Actions", "&Next paper"), {Qt::Key_J}, Needs::Paper, [](W &w) { w.commands().nextPaper(); }},
        {"go.previous", ActionMenu::Go, QT_TRANSLATE_NOOP("Actions", "&Previous paper"), {Qt::Key_K}, Needs::Paper, [](W &w) { w.commands().previousPaper(); }},
        {"go.nextUnread", ActionMenu::Go, QT_TRANSLATE_NOOP("Actions", "Next &unread"), {Qt::Key_N}, Needs::Paper, [](W &w) { w.commands().nextUnread(); }},
        {"go.previousUnread", ActionMenu::Go, QT_TRANSLATE_NOOP("Actions", "Previous unre&ad"), {Qt::Key_P}, Needs::Paper, [](W &w) { w.commands().previousUnread(); }},
        {"go.nextDay", ActionMenu::Go, QT_TRANSLATE_NOOP("Actions", "Next &day down the list"), {Qt::Key_BracketRight}, Needs::Paper, [](W &w) { w.commands().nextDay(); }},
        {"go.previousDay", ActionMenu::Go, QT_TRANSLATE_NOOP("Actions", "Day &before in the list"), {Qt::Key_BracketLeft}, Needs::Paper, [](W &w) { w.commands().previousDay(); }},
        {"go.historyBack", ActionMenu::Go, QT_TRANSLATE_NOOP("Actions", "Back &to where you were"), {Qt::ALT | Qt::Key_Left}, Needs::StepBack, [](W &w) { w.history().back(); }},
        {"go.historyForward", ActionMenu::Go, QT_TRANSLATE_NOOP("Actions", "F&orward again"), {Qt::ALT | Qt::Key_Right}, Needs::StepForward, [](W &w) { w.history().forward(); }},
        {"go.lastPaper", ActionMenu::Go, QT_TRANSLATE_NOOP("Actions", "The paper be&fore this one"), {Qt::Key_QuoteLeft}, Needs::PaperBefore, [](W &w) { w.history().toggleLastPapers(); }},
        {"go.nextUnreadDay", ActionMenu::Go, QT_TRANSLATE_NOOP("Actions", "Next da&y with unread papers"), {Qt::CTRL | Qt::Key_BracketRight}, Needs::Nothing, [](W &w) { w.unreadDays().next(); }},
        {"go.previousUnreadDay", ActionMenu::Go, QT_TRANSLATE_NOOP("Actions", "Day before with unread pape&rs"), {Qt::CTRL | Qt::Key_BracketLeft}, Needs::Nothing, [](W &w) { w.unreadDays().previous(); }},
        {"go.first", ActionMenu::Go, QT_TRANSLATE_NOOP("Actions", "F&irst paper"), {chord(Qt::Key_G, Qt::Key_G), Qt::Key_Home}, Needs::Paper, [](W &w) { w.commands().firstPaper(); }},
        {"go.last", ActionMenu::Go, QT_TRANSLATE_NOOP("Actions", "Las&t paper"), {Qt::SHIFT | Qt::Key_G, Qt::Key_End}, Needs::Paper, [](W &w) { w.commands().lastPaper(); }},
        {"go.today", ActionMenu::Go, QT_TRANSLATE_NOOP("Actions", "Today"), {chord(Qt::Key_G, Qt::Key_T)}, Needs::Nothing, [](W &w) { w.goToToday(); }},
        {"go.unread", ActionMenu::Go, QT_TRANSLATE_NOOP("Actions", "Unread"), {chord(Qt::Key_G, Qt::Key_U)}, Needs::Nothing, [](W &w) { w.goTo({.unreadOnly = true}); }},
        {"go.all", ActionMenu::Go, QT_TRANSLATE_NOOP("Actions", "All papers"), {chord(Qt::Key_G, Qt::Key_A)}, Needs::Nothing, [](W &w) { w.goTo({}); }},
        {"go.starred", ActionMenu::Go, QT_TRANSLATE_NOOP("Actions", "Starred"), {chord(Qt::Key_G, Qt::Key_S)}, Needs::Nothing, [](W &w) { w.goTo({.starredOnly = true}); }},
        {"go.later", ActionMenu::Go, QT_TRANSLATE_NOOP("Actions", "Reading list"), {chord(Qt::Key_G, Qt::Key_R)}, Needs::Nothing, [](W &w) { w.goTo({.readingListOnly = true}); }},
        {"go.date", ActionMenu::Go, QT_TRANSLATE_NOOP("Actions", "Date…"), {chord(Qt::Key_G, Qt::Key_D)}, Needs::Nothing, [](W &w) { w.goToCalendar(); }},
        {"go.notes", ActionMenu::Go, QT_TRANSLATE_NOOP("Actions", "Notes"), {chord(Qt::Key_G, Qt::Key_N)}, Needs::Nothing, [](W &w) { w.goTo({.has = {.included = {QStringLiteral("note")}, .match = Match::All}}); }},
        {"go.search", ActionMenu::Go, QT_TRANSLATE_NOOP("Actions", "&Search"), {Qt::Key_Slash, Qt::CTRL | Qt::Key_L}, Needs::Nothing, [](W &w) { w.focusSearch(); }},
        {"go.paneLeft", ActionMenu::Go, QT_TRANSLATE_NOOP("Actions", "Pane to the &left"), {Qt::Key_H, Qt::Key_Left}, Needs::Nothing, [](W &w) { w.focusPaneBeside(-1); }},
        {"go.paneRight", ActionMenu::Go, QT_TRANSLATE_NOOP("Actions", "Pane to the &right"), {Qt::Key_L, Qt::Key_Right}, Needs::Nothing, [](W &w) { w.focusPaneBeside(1); }},
        {"go.pane", ActionMenu::Go, QT_TRANSLATE_NOOP("Actions", "Next pan&e"), {Qt::Key_F6}, Needs::Nothing, [](W &w) { w.focusNextPane(1); }},
        {"go.paneBack", ActionMenu::Go, QT_TRANSLATE_NOOP("Actions", "Pane be&fore"), {Qt::SHIFT | Qt::Key_F6}, Needs::Nothing, [](W &w) { w.focusNextPane(-1); }},
        {"go.back", ActionMenu::Go, QT_TRANSLATE_NOOP("Actions", "One step &back"), {Qt::Key_Escape, Qt::Key_Q}, Needs::Nothing, [](W &w) { w.stepBack(); }},

        {"paper.done", ActionMenu::Paper, QT_TRANSLATE_NOOP("Actions", "&Done, then to the next unread"), {Qt::Key_E}, Needs::Paper, [](W &w) { w.decisions().done(); }},
        {"paper.read", ActionMenu::Paper, QT_TRANSLATE_NOOP("Actions", "&Read or unread"), {Qt::Key_M}, Needs::Paper, [](W &w) { w.commands().toggleRead(); }},
        {"paper.star", ActionMenu::Paper, QT_TRANSLATE_NOOP("Actions", "&Star"), {Qt::Key_S}, Needs::Paper, [](W &w) { w.commands().toggleStarred(); }},
        {"paper.later", ActionMenu::Paper, QT_TRANSLATE_NOOP("Actions", "Reading &list"), {Qt::Key_R}, Needs::Paper, [](W &w) { w.commands().toggleReadingList(); }},
        {"paper.note", ActionMenu::Paper, QT_TRANSLATE_NOOP("Actions", "&Note…"), {Qt::Key_C}, Needs::Paper, [](W &w) { w.decisions().editNote(); }},
        {"paper.less", ActionMenu::Paper, QT_TRANSLATE_NOOP("Actions", "&Less like this"), {Qt::Key_Minus}, Needs::Paper, [](W &w) { w.decisions().lessLikeThis(); }},
        {"paper.more", ActionMenu::Paper, QT_TRANSLATE_NOOP("Actions", "&More like this"), {Qt::Key_Equal}, Needs::Paper, [](W &w) { w.decisions().moreLikeThis(); }},
        {"paper.allRead", ActionMenu::Paper, QT_TRANSLATE_NOOP("Actions", "Mark all in &view read"), {Qt::SHIFT | Qt::Key_A}, Needs::Paper, [](W &w) { w.decisions().markAllRead(); }},
        {"paper.tags", ActionMenu::Paper, QT_TRANSLATE_NOOP("Actions", "&Tags…"), {Qt::Key_T}, Needs::Paper, [](W &w) { w.decisions().tagging().openBox(); }},
        {"tag.quick1", ActionMenu::Paper, QT_TRANSLATE_NOOP("Actions", "Quick tag &1…"), {Qt::Key_1}, Needs::Paper, [](W &w) { w.decisions().tagging().toggleQuick(1); }},
        {"tag.quick2", ActionMenu::Paper, QT_TRANSLATE_NOOP("Actions", "Quick tag &2…"), {Qt::Key_2}, Needs::Paper, [](W &w) { w.decisions().tagging().toggleQuick(2); }},
        {"tag.quick3", ActionMenu::Paper, QT_TRANSLATE_NOOP("Actions", "Quick tag &3…"), {Qt::Key_3}, Needs::Paper, [](W &w) { w.decisions().tagging().toggleQuick(3); }},
        {"tag.quick4", ActionMenu::Paper, QT_TRANSLATE_NOOP("Actions", "Quick tag &4…"), {Qt::Key_4}, Needs::Paper, [](W &w) { w.decisions().tagging().toggleQuick(4); }},
        {"tag.quick5", ActionMenu::Paper, QT_TRANSLATE_NOOP("Actions", "Quick tag &5…"), {Qt::Key_5}, Needs::Paper, [](W &w) { w.decisions().tagging().toggleQuick(5); }},
        {"tag.quick6", ActionMenu::Paper, QT_TRANSLATE_NOOP("Actions", "Quick tag &6…"), {Qt::Key_6}, Needs::Paper, [](W &w) { w.decisions().tagging().toggleQuick(6); }},
        {"tag.quick7", ActionMenu::Paper, QT_TRANSLATE_NOOP("Actions", "Quick tag &7…"), {Qt::Key_7}, Needs::Paper, [](W &w) { w.decisions().tagging().toggleQuick(7); }},
        {"tag.quick8", ActionMenu::Paper, QT_TRANSLATE_NOOP("Actions", "Quick tag &8…"), {Qt::Key_8}, Needs::Paper, [](W &w) { w.decisions().tagging().toggleQuick(8); }},
        {"tag.quick9", ActionMenu::Paper, QT_TRANSLATE_NOOP("Actions", "Quick tag &9…"), {Qt::Key_9}, Needs::Paper, [](W &w) { w.decisions().tagging().toggleQuick(9); }},
        {"tag.clearQuick", ActionMenu::Paper, QT_TRANSLATE_NOOP("Actions", "Clear &quick tags"), {Qt::Key_0}, Needs::Paper, [](W &w) { w.decisions().tagging().clearQuick(); }},
        {"paper.open", ActionMenu::Paper, QT_TRANSLATE_NOOP("Actions", "Open in the &browser"), {Qt::Key_O, Qt::Key_B}, Needs::Link, [](W &w) { w.commands().openPreferred(); }},
        {"paper.links", ActionMenu::Paper, QT_TRANSLATE_NOOP("Actions", "All lin&ks…"), {Qt::SHIFT | Qt::Key_O}, Needs::Link, [](W &w) { w.openLinks(); }},
        {"paper.pdf", ActionMenu::Paper, QT_TRANSLATE_NOOP("Actions", "Open the &PDF"), {Qt::SHIFT | Qt::Key_P}, Needs::Pdf, [](W &w) { w.commands().open(Kind::Pdf); }},
        {"paper.huggingFace", ActionMenu::Paper, QT_TRANSLATE_NOOP("Actions", "Open on &Hugging Face"), {Qt::SHIFT | Qt::Key_H}, Needs::HuggingFace, [](W &w) { w.commands().open(Kind::HuggingFace); }},
        {"paper.code", ActionMenu::Paper, QT_TRANSLATE_NOOP("Actions", "Open the &code"), {Qt::SHIFT | Qt::Key_C}, Needs::Code, [](W &w) { w.commands().open(Kind::Code); }},
        {"paper.zotero", ActionMenu::Paper, QT_TRANSLATE_NOOP("Actions", "Send to &Zotero"), {Qt::SHIFT | Qt::Key_T}, Needs::Paper, [](W &w) { w.zotero().send(); }},

        {"select.paper", ActionMenu::Paper, QT_TRANSLATE_NOOP("Actions", "S&elect or unselect"), {Qt::Key_X}, Needs::Paper, [](W &w) { w.list().togglePicked(); }},
        {"select.extend", ActionMenu::Paper, QT_TRANSLATE_NOOP("Actions", "Select up &to here"), {Qt::SHIFT | Qt::Key_X}, Needs::Paper, [](W &w) { w.list().extendPicked(); }},
        {"select.all", ActionMenu::Paper, QT_TRANSLATE_NOOP("Actions", "Select all &in the list"), {QKeySequence(Qt::Key_Asterisk, Qt::Key_A)}, Needs::Paper, [](W &w) { w.commands().pickAll(); }},
        {"select.none", ActionMenu::Paper, QT_TRANSLATE_NOOP("Actions", "Select &none"), {QKeySequence(Qt::Key_Asterisk, Qt::Key_N)}, Needs::Paper, [](W &w) { w.commands().pickNone(); }},
        {"select.unread", ActionMenu::Paper, QT_TRANSLATE_NOOP("Actions", "Select &unread"), {QKeySequence(Qt::Key_Asterisk, Qt::Key_U)}, Needs::Paper, [](W &w) { w.commands().pickUnread(); }},
        {"select.starred", ActionMenu::Paper, QT_TRANSLATE_NOOP("Actions", "Select starre&d"), {QKeySequence(Qt::Key_Asterisk, Qt::Key_S)}, Needs::Paper, [](W &w) { w.commands().pickStarred(); }},
        {"select.day", ActionMenu::Paper, QT_TRANSLATE_NOOP("Actions", "Select this da&y"), {QKeySequence(Qt::Key_Asterisk, Qt::Key_D)}, Needs::Paper, [](W &w) { w.commands().pickDay(); }},

        {"read.on", ActionMenu::Read, QT_TRANSLATE_NOOP("Actions", "Read &on, then to the next unread"), {Qt::Key_Space}, Needs::Paper, [](W &w) { w.commands().readOn(); }},
        {"read.back", ActionMenu::Read, QT_TRANSLATE_NOOP("Actions", "&Page up"), {Qt::SHIFT | Qt::Key_Space}, Needs::Paper, [](W &w) { w.commands().readBack(); }},
        {"read.voice", ActionMenu::Read, QT_TRANSLATE_NOOP("Actions", "Next &language or digest"), {Qt::Key_W}, Needs::Paper, [](W &w) { w.page().nextVoice(); }},
        {"read.compare", ActionMenu::Read, QT_TRANSLATE_NOOP("Actions", "&Compare voices"), {Qt::SHIFT | Qt::Key_W}, Needs::Paper, [](W &w) { w.toggleCompare(); }},
        {"read.halfDown", ActionMenu::Read, QT_TRANSLATE_NOOP("Actions", "Half a page &down"), {Qt::Key_D}, Needs::Paper, [](W &w) { w.page().halfPage(1); }},
        {"read.halfUp", ActionMenu::Read, QT_TRANSLATE_NOOP("Actions", "Half a page &up"), {Qt::Key_U}, Needs::Paper, [](W &w) { w.page().halfPage(-1); }},
        {"read.lineDown", ActionMenu::Read, QT_TRANSLATE_NOOP("Actions", "A line do&wn"), {Qt::SHIFT | Qt::Key_J}, Needs::Paper, [](W &w) { w.page().scrollLines(1); }},
        {"read.lineUp", ActionMenu::Read, QT_TRANSLATE_NOOP("Actions", "A line &up"), {Qt::SHIFT | Qt::Key_K}, Needs::Paper, [](W &w) { w.page().scrollLines(-1); }},
        {"read.original", ActionMenu::Read, QT_TRANSLATE_NOOP("Actions", "&As the digest wrote it"), {Qt::Key_I}, Needs::Paper, [](W &w) { w.page().toggleOriginal(); }},
        {"read.thumbnail", ActionMenu::Read, QT_TRANSLATE_NOOP("Actions", "&Thumbnail on the page"), {Qt::Key_V}, Needs::Paper, [](W &w) { w.toggleThumbnail(); }},
        {"read.find", ActionMenu::Read, QT_TRANSLATE_NOOP("Actions", "F&ind on the page"), {Qt::CTRL | Qt::Key_F}, Needs::Paper, [](W &w) { w.findOnPage(); }},
        {"read.findNext", ActionMenu::Read, QT_TRANSLATE_NOOP("Actions", "Find n&ext"), {Qt::Key_F3}, Needs::Paper, [](W &w) { w.page().findBar().findNext(); }},
        {"read.findPrevious", ActionMenu::Read, QT_TRANSLATE_NOOP("Actions", "Find pre&vious"), {Qt::SHIFT | Qt::Key_F3}, Needs::Paper, [](W &w) { w.page().findBar().findPrevious(); }},
        {"read.full", ActionMenu::Read, QT_TRANSLATE_NOOP("Actions", "&Full width"), {Qt::Key_Return, Qt::Key_Enter}, Needs::Paper, [](W &w) { w.toggleReading(); }},

        {"view.sidebar", ActionMenu::View, QT_TRANSLATE_NOOP("Actions", "&Sidebar"), {Qt::CTRL | Qt::Key_B}, Needs::Nothing, [](W &w) { w.toggleSidebar(); }},
        {"list.cleanUp", ActionMenu::View, QT_TRANSLATE_NOOP("Actions", "Clean u&p the list"), {Qt::Key_Apostrophe}, Needs::Nothing, [](W &w) { w.cleanUp().run(); }},
        {"view.list", ActionMenu::View, QT_TRANSLATE_NOOP("Actions", "List of &papers"), {Qt::CTRL | Qt::SHIFT | Qt::Key_B}, Needs::Nothing, [](W &w) { w.toggleList(); }},
        {"view.focus", ActionMenu::View, QT_TRANSLATE_NOOP("Actions", "Nothing but the pa&ge"), {Qt::CTRL | Qt::SHIFT | Qt::Key_F}, Needs::Paper, [](W &w) { w.toggleFocusMode(); }},
        {"view.fullScreen", ActionMenu::View, QT_TRANSLATE_NOOP("Actions", "&Full screen"), {Qt::Key_F11}, Needs::Nothing, [](W &w) { w.toggleFullScreen(); }},
        {"view.unread", ActionMenu::View, QT_TRANSLATE_NOOP("Actions", "&Unread only"), {Qt::Key_Period}, Needs::Nothing, [](W &w) { w.toggleUnreadOnly(); }},
        {"view.starred", ActionMenu::View, QT_TRANSLATE_NOOP("Actions", "S&tarred only"), {Qt::Key_Comma}, Needs::Nothing, [](W &w) { w.toggleStarredOnly(); }},
        {"view.clear", ActionMenu::View, QT_TRANSLATE_NOOP("Actions", "&Clear all filters"), {Qt::SHIFT | Qt::Key_F}, Needs::Nothing, [](W &w) { w.clearFilter(); }},
        {"view.density", ActionMenu::View, QT_TRANSLATE_NOOP("Actions", "&Comfortable rows, compact ones, cards"), {}, Needs::Nothing, [](W &w) { w.toggleDensity(); }},
        {"view.emptyThumbnails", ActionMenu::View, QT_TRANSLATE_NOOP("Actions", "Empty the thumbnail cac&he"), {}, Needs::Nothing, [](W &w) { w.emptyThumbnails(); }},
        {"view.calendar", ActionMenu::View, QT_TRANSLATE_NOOP("Actions", "Month or 20 &weeks in the calendar"), {}, Needs::Nothing, [](W &w) { w.toggleCalendar(); }},
        {"view.sortDigest", ActionMenu::View, QT_TRANSLATE_NOOP("Actions", "Sort in &digest order"), {Qt::ALT | Qt::Key_1}, Needs::Nothing, [](W &w) { w.sortBy(PaperOrder::Digest); }},
        {"view.sortVotes", ActionMenu::View, QT_TRANSLATE_NOOP("Actions", "Sort by &votes"), {Qt::ALT | Qt::Key_2}, Needs::Nothing, [](W &w) { w.sortBy(PaperOrder::Votes); }},
        {"view.sortOldest", ActionMenu::View, QT_TRANSLATE_NOOP("Actions", "Sort &oldest first"), {Qt::ALT | Qt::Key_3}, Needs::Nothing, [](W &w) { w.sortBy(PaperOrder::OldestFirst); }},
        {"view.sortMatch", ActionMenu::View, QT_TRANSLATE_NOOP("Actions", "Sort by &best match"), {Qt::ALT | Qt::Key_4}, Needs::Words, [](W &w) { w.sortBy(PaperOrder::BestMatch); }},
        {"view.theme", ActionMenu::View, QT_TRANSLATE_NOOP("Actions", "&Next theme"), {}, Needs::Nothing, [](W &w) { w.nextTheme(); }},
        {"view.text", ActionMenu::View, QT_TRANSLATE_NOOP("Actions", "Te&xt and theme…"), {}, Needs::Nothing, [](W &w) { w.toggleText(); }},
        {"view.narrower", ActionMenu::View, QT_TRANSLATE_NOOP("Actions", "S&horter lines"), {Qt::Key_BraceLeft}, Needs::Nothing, [](W &w) { w.stepMeasure(-1); }},
        {"view.wider", ActionMenu::View, QT_TRANSLATE_NOOP("Actions", "L&onger lines"), {Qt::Key_BraceRight}, Needs::Nothing, [](W &w) { w.stepMeasure(1); }},
        {"view.dwell", ActionMenu::View, QT_TRANSLATE_NOOP("Actions", "Mark read: after a moment, on leaving, ne&ver"), {}, Needs::Nothing, [](W &w) { w.decisions().nextDwell(); }},
        {"view.language", ActionMenu::View, QT_TRANSLATE_NOOP("Actions", "&Reading language…"), {}, Needs::Nothing, [](W &w) { w.chooseLanguage(); }},
        {"view.interface", ActionMenu::View, QT_TRANSLATE_NOOP("Actions", "Language of the window…"), {}, Needs::Nothing, [](W &w) { w.chooseInterfaceLanguage(); }},
        {"view.link", ActionMenu::View, QT_TRANSLATE_NOOP("Actions", "Preferred l&ink…"), {}, Needs::Nothing, [](W &w) { w.choosePreferredLink(); }},
        {"view.browser", ActionMenu::View, QT_TRANSLATE_NOOP("Actions", "&Browser…"), {}, Needs::Nothing, [](W &w) { w.chooseBrowser(); }},
        {"view.larger", ActionMenu::View, QT_TRANSLATE_NOOP("Actions", "&Larger text"), {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}, Needs::Nothing, [](W &w) { w.scaleText(10); }},
        {"view.smaller", ActionMenu::View, QT_TRANSLATE_NOOP("Actions", "S&maller text"), {Qt::CTRL | Qt::Key_Minus}, Needs::Nothing, [](W &w) { w.scaleText(-10); }},
        {"view.normal", ActionMenu::View, QT_TRANSLATE_NOOP("Actions", "&Normal text"), {Qt::CTRL | Qt::Key_0}, Needs::Nothing, [](W &w) { w.scaleText(0); }},

        {"views.save", ActionMenu::Views, QT_TRANSLATE_NOOP("Actions", "&Save this view…"), {Qt::CTRL | Qt::Key_S}, Needs::Nothing, [](W &w) { w.saveView(); }},
        {"views.rename", ActionMenu::Views, QT_TRANSLATE_NOOP("Actions", "&Rename the view in force…"), {}, Needs::Nothing, [](W &w) { w.renameView(); }},
        {"views.remove", ActionMenu::Views, QT_TRANSLATE_NOOP("Actions", "&Delete the view in force"), {}, Needs::Nothing, [](W &w) { w.savedViews().removeCurrent(); }},
        {"views.open1", ActionMenu::Views, QT_TRANSLATE_NOOP("Actions", "Saved view &1"), {Qt::CTRL | Qt::Key_1}, Needs::Nothing, [](W &w) { w.savedViews().open(0); }},
        {"views.open2", ActionMenu::Views, QT_TRANSLATE_NOOP("Actions", "Saved view &2"), {Qt::CTRL | Qt::Key_2}, Needs::Nothing, [](W &w) { w.savedViews().open(1); }},
        {"views.open3", ActionMenu::Views, QT_TRANSLATE_NOOP("Actions", "Saved view &3"), {Qt::CTRL | Qt::Key_3}, Needs::Nothing, [](W &w) { w.savedViews().open(2); }},
        {"views.open4", ActionMenu::Views, QT_TRANSLATE_NOOP("Actions", "Saved view &4"), {Qt::CTRL | Qt::Key_4}, Needs::Nothing, [](W &w) { w.savedViews().open(3); }},
        {"views.open5", ActionMenu::Views, QT_TRANSLATE_NOOP("Actions", "Saved view &5"), {Qt::CTRL | Qt::Key_5}, Needs::Nothing, [](W &w) { w.savedViews().open(4); }},
        {"views.open6", ActionMenu::Views, QT_TRANSLATE_NOOP("Actions", "Saved view &6"), {Qt::CTRL | Qt::Key_6}, Needs::Nothing, [](W &w) { w.savedViews().open(5); }},
        {"views.open7", ActionMenu::Views, QT_TRANSLATE_NOOP("Actions", "Saved view &7"), {Qt::CTRL | Qt::Key_7}, Needs::Nothing, [](W &w) { w.savedViews().open(6); }},
        {"views.open8", ActionMenu::Views, QT_TRANSLATE_NOOP("Actions", "Saved view &8"), {Qt::CTRL | Qt::Key_8}, Needs::Nothing, [](W &w) { w.savedViews().open(7); }},
        {"views.open9", ActionMenu::Views, QT_TRANSLATE_NOOP("Actions", "Saved view &9"), {Qt::CTRL | Qt::Key_9}, Needs::Nothing, [](W &w) { w.savedViews().open(8); }},

        {"app.palette", ActionMenu::Help, QT_TRANSLATE_NOOP("Actions", "&Commands…"), {Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::SHIFT | Qt::Key_P, Qt::Key_Colon}, Needs::Nothing, [](W &w) { w.openPalette(); }},
        {"help.keys", ActionMenu::Help, QT_TRANSLATE_NOOP("Actions", "&Keys"), {Qt::Key_Question, Qt::Key_F1}, Needs::Nothing, [](W &w) { w.showKeys(); }},
        {"help.changeKeys", ActionMenu::Help, QT_TRANSLATE_NOOP("Actions", "Change ke&ys…"), {}, Needs::Nothing, [](W &w) { w.changeKeys(); }},
        {"help.about", ActionMenu::Help, QT_TRANSLATE_NOOP("Actions", "&About Paperlark"), {}, Needs::Nothing, [](W &w) { w.showAbout(); }},
    };
    return table;
}
// clang-format on

QString menuTitle(ActionMenu menu)
{
    switch (menu) {
    case ActionMenu::File: return Tr::tr("&File");
    case ActionMenu::Edit: return Tr::tr("&Edit");
    case ActionMenu::Go: return Tr::tr("&Go");
    case ActionMenu::Paper: return Tr::tr("&Paper");
    case ActionMenu::Read: return Tr::tr("&Read");
    case ActionMenu::View: return Tr::tr("&View");
    case ActionMenu::Views: return Tr::tr("Saved view&s");
    case ActionMenu::Help: return Tr::tr("&Help");
    }
    return {};
}

QString nameOf(const QString &text)
{
    return Wording::withoutMnemonic(text).remove(u'…');
}

// The keys are shown by the action and acted on by KeyInput: in this context Qt's own shortcuts never fire.
QAction *makeAction(const ActionRow &row, MainWindow &window)
{
    auto *action = new QAction(Tr::tr(row.text), &window);
    action->setObjectName(QLatin1StringView(row.id));
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setAutoRepeat(row.menu != ActionMenu::File && row.menu != ActionMenu::Paper && row.menu != ActionMenu::Help);
    QObject::connect(action, &QAction::triggered, &window, [run = row.run, &window] { run(window); });
    window.addAction(action);
    return action;
}

bool isPossible(Needs needs, MainWindow &window)
{
    switch (needs) {
    case Needs::Nothing: return true;
    case Needs::Paper: return window.commands().hasPaper();
    case Needs::Link: return window.commands().hasAnyLink();
    case Needs::Pdf: return window.commands().hasLink(Kind::Pdf);
    case Needs::HuggingFace: return window.commands().hasLink(Kind::HuggingFace);
    case Needs::Words: return window.searchesWords();
    case Needs::StepBack: return window.history().canGoBack();
    case Needs::StepForward: return window.history().canGoForward();
    case Needs::PaperBefore: return window.history().hasPaperBefore();
    case Needs::Undo: return window.decisions().undoing().canUndo();
    case Needs::Redo: return window.decisions().undoing().canRedo();
    case Needs::Code: return window.commands().hasLink(Kind::Code);
    }
    return true;
}

} // namespace

QList<ActionGroup> makeActions(MainWindow &window)
{
    QList<ActionGroup> groups;
    ActionMenu menu{};
    for (const ActionRow &row : actionTable()) {
        if (groups.isEmpty() || row.menu != menu)
            groups.append({.title = menuTitle(row.menu)});
        menu = row.menu;
        groups.last().actions.append(makeAction(row, window));
    }
    return groups;
}

QList<KeyedAction> keyedActions()
{
    QList<KeyedAction> actions;
    for (const ActionRow &row : actionTable())
        actions.append({.id = QLatin1StringView(row.id),
                        .group = nameOf(menuTitle(row.menu)),
                        .name = nameOf(Tr::tr(row.text)),
                        .keys = row.keys});
    return actions;
}

void showKeys(const QList<ActionGroup> &groups, const KeyMap &map)
{
    for (const ActionGroup &group : groups) {
        for (QAction *action : group.actions) {
            action->setShortcuts(map.keys(action->objectName()));
            const QString tip = nameOf(action->text());
            const QString key = keyText(action->shortcut());
            action->setToolTip(key.isEmpty() ? tip : u"%1  %2"_s.arg(tip, key));
        }
    }
}

// Often: at every paper. So the window is not searched for each of them; its first actions are those of the table.
void updateActions(MainWindow &window)
{
    const QList<QAction *> actions = window.actions();
    const QList<ActionRow> &table = actionTable();
    for (qsizetype i = 0; i < table.size(); ++i) {
        Q_ASSERT(actions[i]->objectName() == QLatin1StringView(table[i].id));
        actions[i]->setEnabled(isPossible(table[i].needs, window));
    }
}

} // namespace Paperlark
