#pragma once

#include "core/models/calendarmodel.h"
#include "ui/sidebar/calendargrid.h"

#include <QStringList>

class QPainter;

namespace Paperlark {

// What of a calendar is not in its model.
struct CalendarLook {
    QDate hovered{};
    QDate focused{}; // null: the calendar has no focus
    int hoveredLetter{-1};
    int linkWidth{}; // of what stands at the end of the second line
    QString summary{};
    QStringList sources{};
};

void paintCalendarDay(QPainter &painter, const QRect &cell, const CalendarDay &day, const CalendarLook &look);
void paintCalendar(QPainter &painter, const CalendarGrid &grid, const CalendarModel &model, const CalendarLook &look);

} // namespace Paperlark
