#pragma once

#include <QStringList>
#include <QVariant>

namespace Paperlark {

// A list as one column: JSON, null when empty.
QVariant columnOfList(const QStringList &list);
QStringList listOfColumn(const QVariant &column);

// `text` as JSON has it, with its quotes.
void appendJson(QString &json, const QString &text);

} // namespace Paperlark
