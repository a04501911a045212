#pragma once

#include "tests/core/library/shelf.h"

namespace Paperlark::Testing {

inline const QDate monday(2024, 12, 23);
inline const QString one = QStringLiteral("2412.00001");
inline const QString two = QStringLiteral("2412.00002");

// Two papers of one day, to be marked.
inline void putTwoPapers(Shelf &shelf, const QStringList &tagsOfFirst = {})
{
    Entry first = entry(one, QStringLiteral("First Paper"), QStringLiteral("About caches."));
    first.tags = tagsOfFirst;
    shelf.put(QStringLiteral("/d/one/2024-12-23.md"), monday,
              {first, entry(two, QStringLiteral("Second Paper"), QStringLiteral("About pictures."))});
}

} // namespace Paperlark::Testing
