#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace Paperlark {

// What stands behind date: — see filtertext.h.
struct DateTerm {
    QDate first{}; // null: open; both null without weekdays: undated
    QDate last{};
    unsigned weekdays{};
    bool moves{}; // "today", "last7d": other days tomorrow

    friend bool operator==(const DateTerm &, const DateTerm &) = default;
};

// No value: no date in one of the forms.
std::optional<DateTerm> dateTermOf(const QString &text, const QDate &today);

QString dateRangeText(const QDate &first, const QDate &last); // "2024-12-20..2024-12-23", "2024-12", "..2024-12-01"
QStringList weekdayWords();                                   // "monday" …
} // namespace Paperlark
