#pragma once

#include "core/library/answers/inquiry.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace Paperlark {

class Library;

// The unread day that comes next in a list: `step` 1 is the way down from newest to oldest, −1 up. Behind the last one it
// begins again at the other end; `from` itself is no answer. Days ascend.
std::optional<DayCount> nextUnreadDay(const QList<DayCount> &days, const QDate &from, int step);

// A day that was read to its end, and what is said of it.
struct DoneDay {
    QDate day{};
    int read{};
    int starred{};
    QStringList starredTitles{};
    QDate nextUnread{}; // null: no day has anything unread
    int left{};         // unread on that day

    static DoneDay of(const QDate &day, const Library &library, const std::optional<DayCount> &next);

    QString heading() const; // "That’s Monday."
    QString facts() const;   // "12 read, 3 starred."
    QString nextDay() const; // "Fri 20 Dec, 5 left"; empty: none
};

} // namespace Paperlark
