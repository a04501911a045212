#pragma once

#include <QDate>
#include <QString>

namespace Paperlark {

// Days as the window writes them, in the reader's locale.
QString dayText(const QDate &day);                           // Mon 23 Dec
QString daysText(const QDate &first, const QDate &last);     // 17 – 23 Dec; of a whole month its name
QString fullDayText(const QDate &day);                       // 23 Dec 2024
QString monthText(const QDate &day);                         // December 2024

} // namespace Paperlark
