#pragma once

#include <QDate>
#include <QString>

// Days in words, in the interface's language and its order of day, month and year.
namespace Paperlark::DayText {

QString dayOfMonth(const QDate &day); // 23 Dec
QString weekday(const QDate &day);    // Mon 23 Dec 2024; of no day, "no date"
QString month(const QDate &day);      // Dec 2024

} // namespace Paperlark::DayText
