// The part of PaperListModel that keeps papers which the filter leaves out since the reader marked them: nothing goes away
// under the reader's eyes, whatever is counted or imported meanwhile.
#include "core/models/paperlistmodel.h"

#include <algorithm>

namespace Paperlark {

// The first rows of a filter come in digest order, without what is only kept.
QList<PaperId> PaperListModel::withKept(QList<PaperId> first, bool toTheEnd) const
{
    const QSet<PaperId> kept = m_marked.isEmpty() ? QSet<PaperId>() : m_library.idsOf(m_marked.values());
    if (kept.isEmpty()) {
        return first;
    }
    QSet<PaperId> rows(first.cbegin(), first.cend());
    const PaperId last = toTheEnd ? 0 : first.last();
    for (const PaperId id : kept) {
        if (id >= last) {
            rows += id;
        }
    }
    first = rows.values();
    std::sort(first.begin(), first.end(), std::greater<PaperId>());
    return first;
}

void PaperListModel::setUnfit(const QSet<PaperId> &unfit)
{
    if (unfit == m_unfit || m_ids.isEmpty()) {
        return;
    }
    m_unfit = unfit;
    emit dataChanged(index(0), index(int(m_ids.size()) - 1), {UnfitRole});
}

int PaperListModel::cleanUp(const QString &staying)
{
    constexpr PaperId none = -1;
    const PaperId stays = staying.isEmpty() ? none : m_library.idOfKey(staying).value_or(none);
    QSet<PaperId> going = m_unfit;
    m_unfit.clear();
    m_marked.clear();
    if (going.remove(stays)) {
        m_unfit += stays;
        m_marked += staying;
    }
    if (going.isEmpty()) {
        return 0;
    }
    QList<PaperId> ids;
    QList<ListSection> sections;
    for (ListSection section : std::as_const(m_sections)) {
        const auto begin = m_ids.cbegin() + section.firstRow;
        section.firstRow = int(ids.size());
        std::copy_if(begin, begin + section.count, std::back_inserter(ids), [&](PaperId id) { return !going.contains(id); });
        section.count = int(ids.size()) - section.firstRow;
        sections += section.count > 0 ? QList{section} : QList<ListSection>();
    }
    const int gone = int(m_ids.size() - ids.size());
    reset(ids, sections);
    return gone;
}

} // namespace Paperlark
