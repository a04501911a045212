#include "ui/list/doneday.h"

#include "core/library/library.h"
#include "core/reading/maths.h"
#include "ui/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Paperlark {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::DoneDay)
};

} // namespace

std::optional<DayCount> nextUnreadDay(const QList<DayCount> &days, const QDate &from, int step)
{
    std::optional<DayCount> ahead;
    std::optional<DayCount> behind; // the farthest one
    const auto look = [&](const DayCount &count) {
        const bool isAhead = step > 0 ? count.day < from : count.day > from;
        std::optional<DayCount> &found = isAhead ? ahead : behind;
        if (count.unread > 0 && count.day != from && !found)
            found = count;
    };
    if (step > 0)
        std::for_each(days.crbegin(), days.crend(), look);
    else
        std::for_each(days.cbegin(), days.cend(), look);
    return ahead ? ahead : behind;
}

DoneDay DoneDay::of(const QDate &day, const Library &library, const std::optional<DayCount> &next)
{
    DoneDay done{.day = day};
    if (next) {
        done.nextUnread = next->day;
        done.left = next->unread;
    }
    PaperFilter filter;
    filter.firstDay = filter.lastDay = day;
    for (const PaperRow &row : library.rows(library.paperIds(filter))) {
        done.read += row.read;
        done.starred += row.starred;
        if (row.starred)
            done.starredTitles.append(titleText(row.title));
    }
    return done;
}

QString DoneDay::heading() const
{
    //: Said when a day is read to its end: "That’s Monday."
    return Text::tr("That’s %1.").arg(QLocale().standaloneDayName(day.dayOfWeek()));
}

QString DoneDay::facts() const
{
    const QString papers = QLocale().toString(read);
    return starred > 0 ? Text::tr("%1 read, %2 starred.").arg(papers, QLocale().toString(starred))
                       : Text::tr("%1 read.").arg(papers);
}

QString DoneDay::nextDay() const
{
    if (!nextUnread.isValid())
        return {};
    //: A day and how many of its papers are unread
    return Text::tr("%1, %2 left").arg(Wording::dayOfYear(nextUnread), QLocale().toString(left));
}

} // namespace Paperlark
