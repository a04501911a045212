#pragma once

#include <QStringList>
#include <QVariant>

namespace Paperlark {

// A list as one column: JSON, null when empty.
QVariant columnOfList(const QStringList &list);
QStringList listOfColumn(const QVariant &column);

} // namespace Paperlark
