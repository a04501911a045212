#include "tests/bench/ramlist.h"

#include <QTest>

namespace Paperlark::Bench {

RamList::RamList(const PaperListModel &model)
{
    for (int row = 0; row < model.rowCount(); ++row)
        m_rows.append(model.row(row));
}

int RamList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RamList::data(const QModelIndex &index, int role) const
{
    const PaperRow &row = m_rows.at(index.row());
    switch (role) {
    case PaperListModel::RowRole: return QVariant::fromValue(row);
    case PaperListModel::KeyRole: return row.key;
    case PaperListModel::DayRole: return row.day;
    default: return {};
    }
}

std::unique_ptr<PaperListView> viewOf(QAbstractItemModel &model, const ListGeometry::Sections &sections, const QSize &size)
{
    auto view = std::make_unique<PaperListView>();
    view->setPapers({.model = &model,
                     .sections = [sections] { return sections; },
                     .rowOfKey = [](const QString &) { return -1; },
                     .dayFacts = [](QDate) { return DayFacts{.papers = 40, .unread = 20, .sources = 3}; }});
    view->resize(size);
    view->show();
    if (!QTest::qWaitForWindowExposed(view.get()))
        qFatal("The list is not shown.");
    return view;
}

} // namespace Paperlark::Bench
