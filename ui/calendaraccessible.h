#pragma once

namespace Paperlark {

// Screen readers see a CalendarView as a list of days, each of which speaks its sentence.
void installCalendarAccessible();

} // namespace Paperlark
