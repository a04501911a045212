#pragma once

#include "core/library/filter/filterexpression.h"
#include "core/library/filter/filterscan.h"

namespace Paperlark {

// What one "field:value" or word means. An error is a sentence for the reader; what then is searched is `instead`.
struct FilterReading {
    FilterExpression expression{};
    std::optional<PaperOrder> order{}; // sort: says how, not what
    QString mistake{};
};

bool isFilterField(const QString &name);
FilterReading readTerm(const FilterToken &token, const QDate &today);

QString wordOfOrder(PaperOrder order);
QString votesText(std::optional<int> from, std::optional<int> to); // ">=50", "10..50", "none"

} // namespace Paperlark
