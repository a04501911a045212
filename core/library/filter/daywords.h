#pragma once

#include "core/library/answers/inquiry.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Paperlark {

struct DaySpan {
    QDate first{}; // both are valid
    QDate last{};

    friend bool operator==(const DaySpan &, const DaySpan &) = default;
};

// The days that somebody means who writes them as people do, in any language of daylanguages.h: "23 dec", "last friday",
// "this week", "december 2024", "3 days ago", "12월 23일", "上周五", "先週の金曜日", "أمس"; and what stands behind date:
// where it has a beginning and an end. Case, width and marks don't count. A week begins on Monday.
//
// A day or month without a year is the newest one not after `today` that `days` (ascending) holds papers of, else the
// newest one not after `today`; so is a weekday alone. No value: these are no days.
std::optional<DaySpan> daySpanOf(const QString &text, const QDate &today, const QList<DayCount> &days);

} // namespace Paperlark
