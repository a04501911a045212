#pragma once

#include "core/library/answers/inquiry.h"

#include <QObject>

namespace Paperlark {

class FilterBinding;
class Library;
class PaperListModel;
class PaperListView;
class StatusLine;

// Days that have something left to read in the filter: on to the next one, and a word when one is read to its end.
class UnreadDays final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        Library &library;
        PaperListModel &model;
        PaperListView &list;
        FilterBinding &filter;
        StatusLine &status;
    };
    explicit UnreadDays(const Parts &parts, QObject *parent = nullptr);

    void next() { go(1); } // down the list
    void previous() { go(-1); }

private:
    void go(int step);
    bool openIn(const QDate &day);
    void openLater(const QDate &day);
    std::optional<DayCount> dayFrom(const QDate &day, int step) const;
    void compare();
    void tellDay(const QDate &day);

    Parts m_parts;
    QHash<QDate, int> m_left{}; // unread in each day of the library, when it was counted last
    PaperFilter m_filter{};     // of that count
    FilterCount m_whole{};      // of that filter
    bool m_marked{};            // since then
};

} // namespace Paperlark
