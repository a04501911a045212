#pragma once

#include <QDate>
#include <QString>

namespace Paperlark {

// Phrases that several parts of the window share.
namespace Wording {
QString papers(int count);                     // "1 paper", "8,049 papers"
QString papersOf(int shown, int all);          // "6 of 12 papers"
QString language(const QString &code);         // "한국어": each in its own words
QString languageMark(const QString &code);     // "KO"
QString day(QDate day);                        // "Mon 23 Dec 2024"
QString longDay(QDate day);                    // "Monday 23 December"; a null day is "No date"
QString days(QDate first, QDate last);         // "17 – 23 Dec 2024", "December 2024", "since 17 Dec 2024"
} // namespace Wording

} // namespace Paperlark
