#pragma once

#include <QDate>
#include <QList>

namespace Paperlark {

// The weekdays that have no digest though days on both sides have one, near enough that a file seems to be missing.
// `days` need not be sorted. Ascending.
QList<QDate> dayGaps(QList<QDate> days);

} // namespace Paperlark
