#include "core/library/tagnames.h"

#include "core/library/database.h"

using namespace Qt::StringLiterals;

namespace Paperlark {

Result<QList<qint64>> TagNames::numbersOf(const QStringList &names)
{
    QList<qint64> numbers;
    for (const QString &name : names) {
        const auto number = numberOf(name);
        if (!number) {
            return number.error();
        }
        numbers += *number;
    }
    return numbers;
}

Result<qint64> TagNames::find(const QString &name)
{
    if (const auto known = m_known.constFind(name); known != m_known.cend()) {
        return *known;
    }
    const auto found = m_database.value(u"SELECT id FROM tag_names WHERE name = ?"_s, {name});
    if (!found) {
        return found.error();
    }
    const qint64 number = found->toLongLong();
    if (number > 0) {
        m_known.insert(name, number);
    }
    return number;
}

Result<qint64> TagNames::numberOf(const QString &name)
{
    const auto found = find(name);
    if (!found || *found > 0) {
        return found;
    }
    const auto made = m_database.insert(u"INSERT INTO tag_names(name) VALUES(?)"_s, {name});
    if (made) {
        m_known.insert(name, *made);
    }
    return made;
}

} // namespace Paperlark
