// The part of PaperListModel about many rows at once.
#include "core/models/paperlistmodel.h"

#include <algorithm>

namespace Paperlark {

QStringList PaperListModel::keysOf(const QItemSelection &rows) const
{
    QItemSelection ordered = rows;
    std::sort(ordered.begin(), ordered.end(),
              [](const QItemSelectionRange &a, const QItemSelectionRange &b) { return a.top() < b.top(); });
    QList<PaperId> ids;
    for (const QItemSelectionRange &range : std::as_const(ordered)) {
        ids += m_ids.mid(range.top(), range.height());
    }
    return m_library.keysOf(ids);
}

template<typename Wanted>
QItemSelection PaperListModel::rowsWhere(Wanted wanted) const
{
    QItemSelection rows;
    for (auto end = m_ids.cbegin(); end != m_ids.cend();) {
        const auto begin = std::find_if(end, m_ids.cend(), wanted);
        end = std::find_if_not(begin, m_ids.cend(), wanted);
        if (begin != end) {
            rows += QItemSelectionRange(index(int(begin - m_ids.cbegin())), index(int(end - m_ids.cbegin()) - 1));
        }
    }
    return rows;
}

QItemSelection PaperListModel::rowsOf(const QStringList &keys) const
{
    const QSet<PaperId> ids = m_library.idsOf(keys);
    return ids.isEmpty() ? QItemSelection() : rowsWhere([&](PaperId id) { return ids.contains(id); });
}

QItemSelection PaperListModel::rowsOfDay(const QDate &day) const
{
    return rowsWhere([&](PaperId id) { return dayOfPaperId(id) == day; });
}

int PaperListModel::countIn(const ListSection &section, const QList<PaperId> &ascending) const
{
    if (m_filter.order != PaperOrder::Digest || section.count == 0) {
        return 0;
    }
    const auto first = m_ids.cbegin() + section.firstRow;
    const auto end = first + section.count;
    const auto from = std::lower_bound(ascending.cbegin(), ascending.cend(), *(end - 1));
    const auto to = std::upper_bound(from, ascending.cend(), *first);
    return int(std::count_if(from, to, [&](PaperId id) { return std::binary_search(first, end, id, std::greater<PaperId>()); }));
}

} // namespace Paperlark
