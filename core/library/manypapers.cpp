// What the library is asked about many papers at once: a hundred thousand take one statement.
#include "core/library/library.h"

#include "core/library/database.h"
#include "core/library/jsonlist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

QString columnOf(Mark::What flag)
{
    Q_ASSERT(flag == Mark::What::Read || flag == Mark::What::Starred || flag == Mark::What::ReadingList);
    return flag == Mark::What::Read ? u"read"_s : flag == Mark::What::Starred ? u"starred"_s : u"reading_list"_s;
}

// A question that fails was logged where it happened, and is answered with nothing.
QStringList firstColumn(Database &database, const QString &statement, const QVariantList &values)
{
    QStringList texts;
    const auto read = database.each(statement, values, [&](const Database::Row &row) {
        texts += row[0].toString();
        return true;
    });
    return read ? texts : QStringList();
}

} // namespace

QStringList Library::keysOf(const QList<PaperId> &ids) const
{
    return firstColumn(*m_database, u"SELECT p.key FROM json_each(?) j CROSS JOIN papers p ON p.id = j.value ORDER BY j.key"_s,
                       {columnOfNumbers(ids)});
}

QSet<PaperId> Library::idsOf(const QStringList &keys) const
{
    const auto ids =
        m_database->numbers(u"SELECT p.id FROM json_each(?) j CROSS JOIN papers p ON p.key = j.value"_s, {columnOfList(keys)});
    return ids ? QSet<PaperId>(ids->cbegin(), ids->cend()) : QSet<PaperId>();
}

QStringList Library::keysWithout(const QStringList &keys, Mark::What flag) const
{
    const QString statement = u"SELECT j.value FROM json_each(?) j LEFT JOIN states s ON s.key = j.value"
                              " WHERE s.%1 IS NOT 1 ORDER BY j.key"_s.arg(columnOf(flag));
    QStringList without = firstColumn(*m_database, statement, {columnOfList(keys)});
    // What is seen already, but not written yet.
    for (const QList<Mark> &step : m_waitingMarks) {
        for (const Mark &mark : step) {
            if (mark.what != flag) {
                continue;
            }
            const QSet<QString> marked(mark.keys.cbegin(), mark.keys.cend());
            without.removeIf([&](const QString &key) { return marked.contains(key); });
            std::copy_if(keys.cbegin(), keys.cend(), std::back_inserter(without),
                         [&](const QString &key) { return !mark.on && marked.contains(key); });
        }
    }
    return without;
}

} // namespace Paperlark
