#include "ui/deciding/decisions.h"

#include "core/library/library.h"
#include "core/models/paperlistmodel.h"
#include "ui/deciding/dwell.h"
#include "ui/deciding/notefield.h"
#include "ui/deciding/tagging.h"
#include "ui/deciding/toast.h"
#include "ui/filter/searchfield.h"
#include "ui/importing/importreportpanel.h"
#include "ui/list/listpane.h"
#include "ui/list/paperlistview.h"
#include "ui/list/selectionbar.h"
#include "ui/looks/looks.h"
#include "ui/page/footbar.h"
#include "ui/page/paperview.h"
#include "ui/panes.h"
#include "ui/papercommands.h"

#include <QAction>
#include <QApplication>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Paperlark {

Decisions::Decisions(const Parts &parts, QObject *parent)
    : QObject(parent),
      m_parts(parts),
      m_toast(new Toast(&parts.over)),
      m_undoing(new Undoing({.library = parts.library, .toast = *m_toast, .removals = parts.removals}, this)),
      m_tagging(
          new Tagging({.library = parts.library, .list = parts.listPane.list(), .over = parts.over, .page = parts.page}, this)),
      m_dwell(new Dwell([this] { return isReading(); }, this)),
      m_draft(draftOf(parts.library.file())),
      m_hasDraft(m_draft.has_value())
{
    m_toast->setKeptClear([this] { return keptClear(); });
    connect(m_undoing, &Undoing::failed, this, &Decisions::failed);
    connect(m_tagging, &Tagging::failed, this, &Decisions::failed);
    connect(m_undoing, &Undoing::paperConcerned, this,
            [this](const QString &key) { m_parts.commands.goToRow(m_parts.model.rowOfKey(key)); });
    connect(&parts.commands, &PaperCommands::readOnFrom, m_undoing, &Undoing::readQuietly);
    const auto placeToast = [this] {
        if (m_toast->isVisible())
            m_toast->place();
    };
    connect(&parts.panes, &Panes::layoutChanged, m_toast, placeToast);
    connect(parts.listPane.list().verticalScrollBar(), &QScrollBar::valueChanged, m_toast, placeToast);
    connectDwell();
    connectNote();
}

void Decisions::connectActions(QWidget &window)
{
    const auto action = [&window](const QString &id) { return window.findChild<QAction *>(id); };
    m_undoing->setActions(action(u"edit.undo"_s), action(u"edit.redo"_s));
    QList<QAction *> quick;
    for (int digit = 1; digit <= 9; ++digit)
        quick.append(action(u"tag.quick"_s + QString::number(digit)));
    m_tagging->setQuickActions(quick);
}

void Decisions::connectDwell()
{
    m_dwell->setDelay(Looks::dwell());
    connect(m_dwell, &Dwell::filled, &m_parts.listPane.list(), &PaperListView::setDwell);
    connect(m_dwell, &Dwell::dwelt, this, [this](const QString &key) {
        m_undoing->readQuietly(key);
        report(m_parts.library.setRead({key}, true));
    });
    connect(qApp, &QApplication::focusChanged, m_dwell, &Dwell::reconsider); // the window's too
    connect(&m_parts.panes, &Panes::layoutChanged, m_dwell, &Dwell::reconsider);
}

// Who types into the search box passes papers by without looking at them, and a list alone is not read.
bool Decisions::isReading() const
{
    const QWidget *focus = QApplication::focusWidget();
    return m_parts.page.isVisible() && m_parts.page.isActiveWindow() && !qobject_cast<const SearchField *>(focus);
}

void Decisions::follow()
{
    const auto &paper = m_parts.page.paper();
    m_dwell->setRingShown(!Looks::hasReducedMotion()); // the desktop or the reader may have changed their mind
    m_dwell->look(paper ? paper->key : QString(), paper && !paper->state.read);
    if (paper && m_draft && paper->key == m_draft->key)
        goOnWithDraft();
    if (m_toast->isVisible())
        m_toast->place(); // off the row that is current now
}

void Decisions::connectNote()
{
    NoteField &field = m_parts.page.noteField();
    connect(&m_parts.page, &PaperView::noteWanted, this, &Decisions::editNote);
    connect(&field, &NoteField::kept, this, &Decisions::keepNote);
    connect(&field, &NoteField::typed, this, &Decisions::draft);
    connect(&m_parts.library, &Library::markFailed, this, [this](const Error &, const QList<Mark> &marks) { showUnkept(marks); });
    connect(&m_parts.library, &Library::journalChanged, this, &Decisions::forgetDraftWhenKept);
    connect(&field, &NoteField::ended, this, [this] {
        forgetDraftWhenKept();
        if (std::exchange(m_openedPage, false)) {
            m_parts.panes.setReading(false);
            m_parts.listPane.takeFocus();
        }
    });
}

void Decisions::keepNote(const QString &key, const QString &note)
{
    const auto kept = m_parts.library.setNote(key, note);
    if (!kept)
        m_parts.page.noteField().refuse();
    else if (m_parts.library.marksWait()) // it is not written yet
        draft(key, note);
    report(kept);
}

void Decisions::draft(const QString &key, const QString &note)
{
    const auto drafted = keepDraft(m_parts.library.file(), {.key = key, .note = note});
    m_hasDraft = m_hasDraft || drafted;
    report(drafted);
}

void Decisions::forgetDraftWhenKept()
{
    if (m_hasDraft && !m_draft && !m_parts.page.noteField().isEditing() && !m_parts.library.marksWait()) {
        m_hasDraft = false;
        forgetDraft(m_parts.library.file());
    }
}

// A note that waited for another writer and could not be written comes back to the screen.
void Decisions::showUnkept(const QList<Mark> &marks)
{
    for (const Mark &mark : marks) {
        if (mark.what != Mark::What::Note || mark.text.isEmpty() || mark.keys.isEmpty())
            continue;
        const auto paper = m_parts.library.paper(mark.keys.constFirst());
        m_parts.page.noteField().editUnkept(mark.keys.constFirst(), paper ? paper->state.note : QString(), mark.text,
                                            NoteField::Because::NotSaved);
        draft(mark.keys.constFirst(), mark.text);
    }
}

void Decisions::goOnWithDraft()
{
    const NoteDraft draft = *std::exchange(m_draft, std::nullopt);
    const QString note = m_parts.page.paper()->state.note;
    if (note.trimmed() == draft.note.trimmed())
        return forgetDraft(m_parts.library.file()); // it was kept a moment before
    m_openedPage = !m_parts.page.isVisible();
    if (m_openedPage)
        m_parts.panes.setReading(true);
    m_parts.page.noteField().editUnkept(draft.key, note, draft.note, NoteField::Because::Recovered);
}

void Decisions::editNote()
{
    m_openedPage = !m_parts.page.isVisible();
    if (m_openedPage)
        m_parts.panes.setReading(true);
    m_parts.page.editNote();
}

void Decisions::done()
{
    report(m_parts.library.setRead(m_parts.listPane.list().selectedKeys(), true));
    m_parts.commands.nextUnread();
}

void Decisions::lessLikeThis()
{
    toggleTaste(-1);
}

void Decisions::moreLikeThis()
{
    toggleTaste(1);
}

void Decisions::toggleTaste(int taste)
{
    const PaperListView &list = m_parts.listPane.list();
    const QList<PaperRow> papers = list.selectedPapers();
    const bool all = std::all_of(papers.cbegin(), papers.cend(), [taste](const PaperRow &paper) { return paper.taste == taste; });
    report(m_parts.library.setTaste(list.selectedKeys(), all ? 0 : taste));
}

void Decisions::markAllRead()
{
    const PaperListModel &model = m_parts.model;
    const QItemSelection all(model.index(0), model.index(model.rowCount() - 1));
    // A list that is not complete yet is asked for whole.
    const QStringList keys =
        model.isComplete() ? model.keysOf(all) : m_parts.library.keysOf(m_parts.library.paperIds(model.filter()));
    report(m_parts.library.setRead(keys, true));
}

void Decisions::nextDwell()
{
    const auto [delay, words] = Looks::nextDwell();
    m_dwell->setDelay(delay);
    emit said(words);
}

bool Decisions::stepBack()
{
    return m_tagging->closeBox();
}

// A note that can't be kept comes back with the next window, from its draft.
bool Decisions::leave()
{
    NoteField &field = m_parts.page.noteField();
    m_dwell->look({}, false);
    const bool wasWritten = field.isEditing();
    if (field.leave() && wasWritten)
        m_parts.library.waitForMarks(); // and hear of what can't be written
    if (!field.isEditing())
        return true;
    const auto drafted = keepDraft(m_parts.library.file(), {.key = field.key(), .note = field.text()});
    report(drafted);
    return bool(drafted);
}

// The row that one is at, the bar of picked rows, and an import's report.
QList<QRect> Decisions::keptClear() const
{
    const PaperListView &list = m_parts.listPane.list();
    QList<QRect> places;
    if (list.isVisible()) {
        const QRect row = list.visualRect(list.currentIndex()) & list.viewport()->rect();
        places.append({list.viewport()->mapTo(&m_parts.over, row.topLeft()), row.size()});
    }
    if (const QWidget &bar = m_parts.listPane.selectionBar(); bar.isVisible())
        places.prepend({bar.mapTo(&m_parts.over, QPoint()), bar.size()});
    if (const QWidget &foot = m_parts.page.footBar(); foot.isVisible())
        places.append({foot.mapTo(&m_parts.over, QPoint()), foot.size()});
    if (const auto *report = m_parts.over.findChild<ImportReportPanel *>(); report && report->isShown())
        places.append(report->geometry());
    return places;
}

void Decisions::report(const Result<void> &result)
{
    if (!result)
        emit failed(result.error());
}

} // namespace Paperlark
