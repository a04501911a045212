// What came into the library since a moment.
#include "core/library/library.h"

#include "core/library/database.h"

using namespace Qt::StringLiterals;

namespace Paperlark {

// A file that is read again keeps the import that first brought it, so what was only told anew is not new.
QList<PaperId> Library::newSince(const QDateTime &moment, int atMost) const
{
    const qint64 since = moment.toMSecsSinceEpoch();
    const auto known = m_database->value(u"SELECT EXISTS(SELECT 1 FROM imports WHERE finished_at <= ?)"_s, {since});
    if (!known || !known->toBool()) {
        return {};
    }
    const auto ids = m_database->numbers(
        u"WITH late AS MATERIALIZED (SELECT id FROM imports WHERE finished_at > ?) SELECT DISTINCT p.id FROM late"
        " CROSS JOIN files f ON f.import_id = late.id CROSS JOIN entries e ON e.file_id = f.id JOIN papers p ON p.key = e.key"
        " WHERE NOT EXISTS (SELECT 1 FROM entries o JOIN files g ON g.id = o.file_id WHERE o.key = e.key"
        " AND g.import_id NOT IN (SELECT id FROM late)) LIMIT ?"_s,
        {since, atMost + 1});
    return ids && ids->size() <= atMost ? *ids : QList<PaperId>();
}

} // namespace Paperlark
