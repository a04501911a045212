#include "core/models/daygaps.h"

#include <algorithm>

namespace Paperlark {

namespace {

// Two old samples and this week's digests don't make a year of missing files.
constexpr qint64 longestGap = 21;

bool isWeekday(const QDate &day)
{
    return day.dayOfWeek() <= Qt::Friday;
}

} // namespace

QList<QDate> dayGaps(QList<QDate> days)
{
    std::sort(days.begin(), days.end());
    QList<QDate> gaps;
    for (qsizetype i = 1; i < days.size(); ++i) {
        if (days.at(i - 1).daysTo(days.at(i)) > longestGap) {
            continue;
        }
        for (QDate day = days.at(i - 1).addDays(1); day < days.at(i); day = day.addDays(1)) {
            if (isWeekday(day)) {
                gaps.append(day);
            }
        }
    }
    return gaps;
}

} // namespace Paperlark
