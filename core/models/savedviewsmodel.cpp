#include "core/models/savedviewsmodel.h"

#include "core/library/filter/filtertext.h"

#include <QLocale>

#include <algorithm>

namespace Paperlark {

namespace {

// What was typed and what was clicked can mean the same, and so can names that were chosen in another order.
PaperFilter plainForm(const PaperFilter &given)
{
    PaperFilter filter = filterOfText(textOfFilter(given));
    for (const Facet facet : allFacets) {
        filter.choice(facet).included.sort(Qt::CaseInsensitive);
        filter.choice(facet).excluded.sort(Qt::CaseInsensitive);
    }
    return filter;
}

} // namespace

void SavedViewsModel::setViews(const QList<View> &views)
{
    if (views == m_views) {
        return;
    }
    beginResetModel();
    QList<FilterCount> counts;
    for (const View &view : views) {
        const auto known =
            std::find_if(m_views.cbegin(), m_views.cend(), [&](const View &old) { return old.filter == view.filter; });
        counts.append(known == m_views.cend() ? FilterCount{} : m_counts.at(known - m_views.cbegin()));
    }
    m_views = views;
    m_counts = counts;
    findInForce();
    endResetModel();
}

QList<PaperFilter> SavedViewsModel::filters() const
{
    QList<PaperFilter> filters;
    for (const View &view : m_views) {
        filters.append(view.filter);
    }
    return filters;
}

void SavedViewsModel::setCounts(const Answer &answer)
{
    for (qsizetype row = 0; row < m_views.size(); ++row) {
        const qsizetype place = answer.question.others.indexOf(m_views.at(row).filter);
        if (place >= 0 && place < answer.others.size()) {
            m_counts[row] = answer.others.at(place);
        }
    }
    repaint();
}

void SavedViewsModel::setFilter(const PaperFilter &filter)
{
    m_filter = filter;
    findInForce();
    repaint();
}

void SavedViewsModel::findInForce()
{
    m_inForce = -1;
    const PaperFilter wanted = plainForm(m_filter);
    for (int row = 0; row < int(m_views.size()) && m_inForce < 0; ++row) {
        if (plainForm(m_views.at(row).filter) == wanted) {
            m_inForce = row;
        }
    }
}

void SavedViewsModel::repaint()
{
    if (!m_views.isEmpty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

int SavedViewsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_views.size());
}

QVariant SavedViewsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole: return m_views.at(row).name;
    case Qt::AccessibleTextRole: return sentence(row);
    case Qt::ToolTipRole:
        return row < withKeys ? tr("%1 (Ctrl+%2)", "a saved view and its key").arg(m_views.at(row).name).arg(row + 1)
                              : m_views.at(row).name;
    case UnreadRole: return m_counts.at(row).unread;
    case InForceRole: return row == m_inForce;
    default: return {};
    }
}

QString SavedViewsModel::sentence(int row) const
{
    const FilterCount &count = m_counts.at(row);
    const QString told =
        tr("%1, %n paper(s), %2 unread", nullptr, count.papers).arg(m_views.at(row).name, QLocale().toString(count.unread));
    return row == m_inForce ? tr("%1, in force", "%1: a saved view with its counts").arg(told) : told;
}

} // namespace Paperlark
