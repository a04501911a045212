#pragma once

#include "core/library/marks/mark.h"
#include "core/reading/paperlinks.h"
#include "core/result.h"

#include <QItemSelection>
#include <QObject>
#include <QStringList>

#include <functional>

namespace Paperlark {

class Library;
class LinkOpener;
class PaperListModel;
class PaperListView;
class PaperView;

// What the reader does with papers: go on to one, pick some, mark and open those selected.
class PaperCommands final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        Library &library;
        PaperListModel &model;
        PaperListView &list;
        PaperView &page;
        LinkOpener &opener;
    };
    explicit PaperCommands(const Parts &parts, QObject *parent = nullptr);

    void goToRow(int row); // nothing out of range
    void nextPaper();
    void previousPaper();
    void nextUnread();
    void previousUnread();
    void nextDay(); // down the list: older
    void previousDay();
    void firstPaper();
    void lastPaper();
    void readOn(); // a page down; at the end the paper is read and the next unread one opens
    void readBack();

    // Of all that is selected: where one paper lacks the mark all get it, else all lose it.
    void toggleRead();
    void toggleStarred();
    void toggleReadingList();

    void pickAll(); // of the whole list, as far down as it goes
    void pickNone();
    void pickUnread();
    void pickStarred();
    void pickDay(); // that of the current paper

    // Of all that is picked:
    void open(PaperLink::Kind kind);
    void openPreferred();
    void openPicked(); // the preferred one; they are picked no longer

    bool hasPaper() const;
    bool hasLink(PaperLink::Kind kind) const;
    bool hasAnyLink() const;

signals:
    void readOnFrom(const QString &key); // it is about to be marked read
    void failed(const Paperlark::Error &error);
    void pickedOpened(int pages, const QStringList &keys);              // of the papers that were picked
    void manyPagesWanted(int pages, const std::function<void()> &open); // a browser gets so many only after a question

private:
    using Setter = Result<void> (Library::*)(const QStringList &, bool);
    void toggle(Mark::What flag, Setter set);
    QItemSelection allRows() const;
    using AddressOf = std::function<QString(const Paper &)>; // empty: it has none
    void openAll(const QStringList &keys, const AddressOf &addressOf, const std::function<void(int pages)> &opened = {});
    QStringList pickedKeys() const; // or the current one
    int currentRow() const;
    int unreadRow(int from, int step) const; // -1: none
    void report(const Result<void> &result);

    Parts m_parts;
};

} // namespace Paperlark
