#pragma once

#include "ui/sidebar/calendarpainter.h"

namespace Paperlark {

// The days of a calendar as a strip of weeks, each week a column.
void paintWeeks(QPainter &painter, const CalendarGrid &grid, const CalendarModel &model, const CalendarLook &look);

} // namespace Paperlark
