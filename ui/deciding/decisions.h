#pragma once

#include "core/library/marks/mark.h"
#include "core/library/marks/notedraft.h"
#include "core/result.h"
#include "ui/deciding/undoing.h"

#include <QObject>

#include <optional>

namespace Paperlark {

class Dwell;
class Library;
class ListPane;
class PaperCommands;
class PaperListModel;
class PaperView;
class Panes;
class Removals;
class Tagging;
class Toast;

// What the reader decides about papers beside plain marks: done, more or less like this, tags, a note, read by staying on
// it; and the way back from all of it. Acts on all selected papers, one step each.
class Decisions final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        Library &library;
        Removals &removals;
        PaperListModel &model;
        ListPane &listPane;
        PaperView &page;
        Panes &panes;
        PaperCommands &commands;
        QWidget &over; // toast and tag box lie over it
    };
    explicit Decisions(const Parts &parts, QObject *parent = nullptr);

    void connectActions(QWidget &window); // once they are made

    void done(); // read, and on to the next unread
    void lessLikeThis();
    void moreLikeThis();
    void markAllRead(); // that are listed
    void editNote();
    void nextDwell(); // when a paper counts as read: the next of the choices
    Tagging &tagging() { return *m_tagging; }
    Undoing &undoing() { return *m_undoing; }
    Toast &toast() { return *m_toast; }
    Dwell &dwell() { return *m_dwell; }

    void follow();   // another paper is open, or it was marked
    bool stepBack(); // false: nothing of this was open
    bool leave();    // the window closes: what was begun is kept; false: a note could not be
    // The paper whose note was being written when the program ended badly; where it is shown, the note goes on. Empty: none.
    QString paperOfDraft() const { return m_draft ? m_draft->key : QString(); }

signals:
    void failed(const Paperlark::Error &error);
    void said(const QString &sentence);

private:
    void connectDwell();
    void connectNote();
    void keepNote(const QString &key, const QString &note);
    void draft(const QString &key, const QString &note);
    void forgetDraftWhenKept();
    void showUnkept(const QList<Mark> &marks);
    void goOnWithDraft();
    bool isReading() const;
    void toggleTaste(int taste);
    QList<QRect> keptClear() const;
    void report(const Result<void> &result);

    Parts m_parts;
    Toast *m_toast{};
    Undoing *m_undoing{};
    Tagging *m_tagging{};
    Dwell *m_dwell{};
    bool m_openedPage{};                // for the note: the list alone was there
    std::optional<NoteDraft> m_draft{}; // of a note that a crash cut off, until its paper is shown
    bool m_hasDraft{};                  // there is a draft beside the library
};

} // namespace Paperlark
