#pragma once

#include "core/library/filter/paperfilter.h"

#include <QString>
#include <QVariantList>

namespace Paperlark {

class Database;

// A statement that gives the first ids of a filter in digest order; its last value is the limit.
struct FirstRowsSql {
    QString statement{};
    QVariantList values{};
};

// For the first rows, only the frequent ones of all words with a beginning are looked for (vocabulary.h).
enum class Rows { First, All };

// Only for filters whose first rows cost the same in every library, however large: the index and the ids themselves
// answer them, newest first, and stop. No value: the filter asks for votes, marks, an id or another order.
std::optional<FirstRowsSql> firstRowsSql(Database &database, const PaperFilter &filter, const QDate &today, Rows rows = Rows::All);

} // namespace Paperlark
