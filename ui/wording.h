#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace Paperlark {

// Phrases that several parts of the window share. Days are written in the reader's locale.
namespace Wording {
QString papers(int count);                                              // "1 paper", "8,049 papers"
QString papersOf(int shown, int all);                                   // "6 of 12 papers"
QString votes(std::optional<int> least, std::optional<int> most);       // "50 – 99 votes", "200 votes or more"; both none: ""
QString votesSpoken(std::optional<int> least, std::optional<int> most); // "50 to 99 votes"
QString withoutMnemonic(QString text);                     // "&Star" and "별표(&S)" without what Alt reaches them by
QString languageMark(const QString &code);                 // "KO"
QString day(const QDate &day);                             // "Mon 23 Dec 2024"; a null day is "No date"
QString dayOfYear(const QDate &day);                       // "Mon 23 Dec"
QString longDay(const QDate &day);                         // "Monday 23 December"
QString fullDay(const QDate &day);                         // "Monday 23 December 2024"
QString date(const QDate &day);                            // "23 Dec 2024"
QString month(const QDate &day);                           // "December 2024"
QString months(const QDate &first, const QDate &last);     // "Aug – Dec 2024", "Nov 2024 – Mar 2025"
QString weekdays(unsigned weekdays);                       // "Mon, Wed"; bit 0 is Monday
QString days(const QDate &first, const QDate &last);       // "17 – 23 Dec 2024", "December 2024", "since 17 Dec 2024"
QString daysOfYear(const QDate &first, const QDate &last); // the same where there is little room: "17 – 23 Dec", "Dec 2024"
} // namespace Wording

} // namespace Paperlark
