#include "core/library/jsonlist.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Paperlark {

QVariant columnOfList(const QStringList &list)
{
    if (list.isEmpty()) {
        return {};
    }
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listOfColumn(const QVariant &column)
{
    if (column.isNull()) {
        return {};
    }
    QStringList list;
    const QJsonArray array = QJsonDocument::fromJson(column.toString().toUtf8()).array();
    for (const QJsonValue &value : array) {
        list += value.toString();
    }
    return list;
}

} // namespace Paperlark
