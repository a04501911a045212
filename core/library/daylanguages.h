#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace Paperlark {

// What one word says of a day. `value`: 1 is January or Monday; 1 of Months: behind a number it names a month, as 月 does
// and 个月 does not.
struct DayToken {
    enum class Kind {
        Number,
        Month,
        Weekday,
        Today,
        Yesterday,
        DayBeforeYesterday,
        This,
        Last,
        Ago,
        Days, // a unit, or the mark behind a number: 23日
        Weeks,
        Months,
        Years,
        Nothing // "the", "of", the rd of 23rd
    };
    Kind kind{};
    int value{};

    friend bool operator==(const DayToken &, const DayToken &) = default;
};

// Of all languages at once: nobody says in which one they are about to write.
struct DayVocabulary {
    QHash<QString, QList<DayToken>> words{}; // folded by foldedDayText()
    qsizetype longest{};                     // of the words, in UTF-16 units
};
const DayVocabulary &dayVocabulary();

// As the index folds text; every digit as 0 to 9.
QString foldedDayText(const QString &text);

} // namespace Paperlark
