#pragma once

#include "core/result.h"
#include "core/sources/source.h"

#include <QUrl>

namespace Paperlark {

// Whether a source can be kept as it stands: a name, and a place of its kind.
Result<void> checkSource(const Source &source);

// What is to be fetched of a source; `day` where it is by day.
QUrl addressOf(const Source &source, const QDate &day);

// Days of a source that is by day, looked at without being asked for: the last week, today included, oldest first.
QList<QDate> recentDays(const QDate &today);
QList<QDate> daysBetween(const QDate &first, const QDate &last); // both included, oldest first; at most ten years

// `…/2024/12/23.md` → `…/{yyyy}/{MM}/{dd}.md`: the address of one day that was pasted. Unchanged where no day is in it.
QString templateOf(const QString &address);

} // namespace Paperlark
