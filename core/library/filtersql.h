#pragma once

#include "core/library/paperfilter.h"

#include <QString>
#include <QVariantList>

namespace Paperlark {

// The condition that a filter puts on `papers p`: empty, or " WHERE …" with its values in order.
struct FilterSql {
    QString where{};
    QVariantList values{};
};

FilterSql filterSql(const PaperFilter &filter);

} // namespace Paperlark
