// What the actions run on the window itself.
#include "core/languagename.h"
#include "core/library/filter/filtertext.h"
#include "core/library/importing/removals.h"
#include "core/library/library.h"
#include "core/reading/displaytext.h"
#include "core/translations.h"
#include "ui/deciding/decisions.h"
#include "ui/exporting/exports.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/filterbinding.h"
#include "ui/filter/searchfield.h"
#include "ui/importing/importreportpanel.h"
#include "ui/importing/imports.h"
#include "ui/keys/keymap.h"
#include "ui/keys/keytext.h"
#include "ui/list/listpane.h"
#include "ui/list/paperlistview.h"
#include "ui/looks/looks.h"
#include "ui/mainwindow.h"
#include "ui/page/findbar.h"
#include "ui/page/paperview.h"
#include "ui/page/textpopover.h"
#include "ui/palette/palettebinding.h"
#include "ui/panes.h"
#include "ui/settings.h"
#include "ui/sidebar/calendarview.h"
#include "ui/sidebar/savedviews.h"
#include "ui/sidebar/savedviewssection.h"
#include "ui/sidebar/sidebar.h"
#include "ui/statusline.h"
#include "ui/topbar.h"

#include <QApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QLocale>
#include <QMessageBox>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

// The row that the reader picks; −1: none.
int chooseOne(QWidget *parent, const QString &title, const QString &question, const QStringList &names)
{
    bool accepted = false;
    const QString name = QInputDialog::getItem(parent, title, question, names, 0, false, &accepted);
    return accepted ? int(names.indexOf(name)) : -1;
}

} // namespace

void MainWindow::openFiles()
{
    m_imports->start(QFileDialog::getOpenFileNames(this, tr("Open digests"), QString(),
                                                   tr("Digests (*.md *.markdown *.txt *.json);;All files (*)")));
}

void MainWindow::openFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open a folder of digests"));
    if (!folder.isEmpty())
        importPaths({folder});
}

void MainWindow::openSamples()
{
    m_imports->startSamples();
}

void MainWindow::removeSamples()
{
    m_imports->removeSamples();
}

void MainWindow::removeSource()
{
    QStringList names;
    for (const FacetCount &source : m_library.facetCounts(Facet::Sources))
        names.append(source.name);
    const int chosen = chooseOne(this, tr("Remove a source"), tr("Which source shall go? What you marked stays."), names);
    if (chosen >= 0)
        m_imports->removeSource(names[chosen]);
}

void MainWindow::removeImport()
{
    const QList<ImportRecord> imports = m_library.imports();
    QStringList names;
    for (const ImportRecord &record : imports)
        names.append(QLocale().toString(record.finishedAt.toLocalTime(), QLocale::ShortFormat) + u" · "_s
                     + tr("%Ln file(s)", nullptr, record.files) + u" · "_s + tr("%Ln paper(s)", nullptr, record.papers));
    const int chosen =
        chooseOne(this, tr("Undo an import"), tr("Which import shall be taken back? What you marked stays."), names);
    if (chosen >= 0)
        m_imports->undo(imports[chosen].id);
}

void MainWindow::showLastImport()
{
    m_imports->showLast();
}

void MainWindow::focusSearch()
{
    showPanes();
    m_topBar->search().setFocus(Qt::ShortcutFocusReason);
    m_topBar->search().selectAll();
}

void MainWindow::findOnPage()
{
    if (!m_page->isVisible())
        m_panes->setReading(true);
    m_page->findBar().open();
}

void MainWindow::searchAuthor(const QString &name)
{
    PaperFilter filter{.order = m_filter->filter().order};
    filter.authors.included = {name};
    m_filter->setFilter(filter);
    m_status->say(tr("Papers by %1; %2 shows all again.").arg(displayLine(name), keyText(m_keys->keys(u"view.clear"_s).value(0))));
}

void MainWindow::toggleUnreadOnly()
{
    PaperFilter filter = m_filter->filter();
    filter.unreadOnly = !filter.unreadOnly;
    m_filter->setFilter(filter);
}

void MainWindow::toggleStarredOnly()
{
    PaperFilter filter = m_filter->filter();
    filter.starredOnly = !filter.starredOnly;
    m_filter->setFilter(filter);
}

void MainWindow::clearFilter()
{
    m_filter->setFilter({.order = m_filter->filter().order});
}

void MainWindow::sortBy(PaperOrder order)
{
    PaperFilter filter = m_filter->filter();
    filter.order = order;
    m_filter->setFilter(filter);
}

bool MainWindow::searchesWords() const
{
    return !searchTermsOf(m_filter->filter()).isEmpty();
}

void MainWindow::toggleDensity()
{
    const ListDensity now = m_listPane->list().density();
    setDensity(now == ListDensity::Comfortable   ? ListDensity::Compact
                   : now == ListDensity::Compact ? ListDensity::Cards
                                                 : ListDensity::Comfortable);
}

void MainWindow::setDensity(ListDensity density)
{
    m_listPane->list().setDensity(density);
    m_listPane->bar().setDensity(density);
    Looks::setDensity(density);
}

void MainWindow::toggleCalendar()
{
    CalendarView &calendar = m_sidebar->calendar();
    const bool month = calendar.model().shape() == CalendarView::Shape::Month;
    calendar.setShape(month ? CalendarView::Shape::Weeks : CalendarView::Shape::Month);
}

// The name is written in the sidebar, wherever that is.
void MainWindow::saveView()
{
    showSidebar();
    m_savedViews->saveFilter();
}

void MainWindow::renameView()
{
    showSidebar();
    m_savedViews->renameCurrent();
}

void MainWindow::showSidebar()
{
    showPanes();
    if (!m_sidebar->isVisible())
        m_panes->toggleSidebar();
}

void MainWindow::toggleCompare()
{
    if (!m_page->toggleCompare())
        m_status->say(tr("There is nothing to compare: this paper has one summary."));
}

void MainWindow::nextTheme()
{
    m_status->say(tr("Theme: %1").arg(Looks::nextTheme()));
}

// Made when it is first wanted.
void MainWindow::toggleText()
{
    if (!m_text) {
        m_text = new TextPopover(m_stack);
        connect(m_text, &TextPopover::textChosen, this, [this] { m_page->setLooks(Looks::text()); });
        connect(m_page, &PaperView::voiceChanged, m_text, &TextPopover::setLanguage);
    }
    m_text->setLanguage(m_page->openLanguage());
    m_text->toggle(&m_topBar->textButton());
}

void MainWindow::stepMeasure(int steps)
{
    TextLooks looks = Looks::text();
    looks.measure = steppedMeasure(looks.measure, steps);
    Looks::setText(looks);
    m_page->setLooks(looks);
    if (m_text)
        m_text->adopt();
    const int letters = lettersOf(looks.measure, m_page->openLanguage());
    m_status->say(tr("Lines of %1 letters").arg(letters));
}

void MainWindow::chooseLanguage()
{
    const QStringList codes = Looks::offeredLanguages();
    QStringList names;
    for (const QString &code : codes)
        names.append(languageName(code));
    const int chosen = chooseOne(this, tr("Reading language"), tr("Which language do you read first?"), names);
    if (chosen >= 0)
        readFirst(codes[chosen]);
}

void MainWindow::readFirst(const QString &language)
{
    Looks::preferLanguage(language);
    setReadingLanguages(Looks::readingLanguages());
}

void MainWindow::chooseInterfaceLanguage()
{
    QStringList codes = interfaceLanguages();
    codes.prepend({});
    QStringList names{tr("As the desktop")};
    for (const QString &code : codes.mid(1))
        names.append(interfaceLanguageName(code));
    const int chosen = chooseOne(this, tr("Language of the window"), tr("Which language shall menus and messages be in?"), names);
    if (chosen >= 0)
        speak(codes[chosen]);
}

// The window is made anew, to the row as it was; what runs behind it is not cut off for that.
void MainWindow::speak(const QString &language)
{
    if (language == Settings::interfaceLanguage.value())
        return;
    Settings::interfaceLanguage.set(language);
    if (m_imports->isRunning() || m_imports->removals().isRunning() || m_exports->isRunning())
        m_status->say(tr("The window speaks this language from its next start on: files are still being read or written."));
    else
        emit languageChosen();
}

void MainWindow::scaleText(int percent)
{
    m_status->say(tr("Text at %1 %").arg(Looks::scaleText(percent)));
}

void MainWindow::openPalette()
{
    if (!m_palette) {
        m_palette = new PaletteBinding({.library = m_library,
                                        .filter = *m_filter,
                                        .views = m_sidebar->savedViews().model(),
                                        .actions = m_actions,
                                        .window = *this},
                                       this);
        connect(m_palette, &PaletteBinding::listWanted, m_listPane, [this] {
            m_panes->setReading(false);
            m_listPane->takeFocus();
        });
    }
    m_palette->open();
}

void MainWindow::showAbout()
{
    QMessageBox box(this);
    box.setWindowTitle(tr("About Paperlark"));
    box.setTextFormat(Qt::PlainText);
    box.setText(tr("Paperlark %1").arg(QStringLiteral(PAPERLARK_VERSION)));
    box.setInformativeText(tr("Reads the daily digests of AI papers. MIT licence. Made with Qt and md4c."));
    box.setIconPixmap(windowIcon().pixmap(64));
    box.exec();
}

} // namespace Paperlark
