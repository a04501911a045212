#pragma once

#include "core/reading/paperlinks.h"
#include "core/result.h"

#include <QObject>
#include <QStringList>

namespace Paperlark {

class Library;
class LinkOpener;
class PaperListModel;
class PaperListView;
class PaperView;

// What the reader does with papers: go on to one, mark those selected, open the links of the one that is shown.
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
    void nextUnreadDay(); // to its first unread paper
    void previousUnreadDay();
    void firstPaper();
    void lastPaper();
    void readOn(); // a page down; at the end the paper is read and the next unread one opens
    void readBack();

    void toggleRead();
    void toggleStarred();
    void toggleReadingList();

    void open(PaperLink::Kind kind);

    bool hasPaper() const;
    bool hasLink(PaperLink::Kind kind) const;

signals:
    void failed(const Paperlark::Error &error);

private:
    int currentRow() const;
    int unreadRow(int from, int step) const; // -1: none
    void report(const Result<void> &result);

    Parts m_parts;
};

} // namespace Paperlark
