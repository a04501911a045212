#pragma once

#include "core/result.h"

#include <QHash>
#include <QStringList>

namespace Paperlark {

class Database;

// The numbers by which the index knows tags. A number that is committed never goes away.
class TagNames final
{
public:
    explicit TagNames(Database &database) : m_database(database) {}

    // In the order of `names`, upper and lower case alike; a new name gets a number.
    Result<QList<qint64>> numbersOf(const QStringList &names);
    // Without giving a number: 0 for a name that has none.
    Result<qint64> find(const QString &name);

    void rolledBack() { m_known.clear(); }

private:
    Result<qint64> numberOf(const QString &name);

    Database &m_database;
    QHash<QString, qint64> m_known{};
};

} // namespace Paperlark
