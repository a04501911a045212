#pragma once

#include <QStringList>
#include <QVariant>

namespace Paperlark {

// A list as one column: JSON, null when empty.
QVariant columnOfList(const QStringList &list);
QStringList listOfColumn(const QVariant &column);
QVariant columnOfNumbers(const QList<qint64> &numbers); // never null

// `text` as JSON has it, with its quotes.
void appendJson(QString &json, const QString &text);

} // namespace Paperlark
