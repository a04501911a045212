#pragma once

#include "core/models/paperlistmodel.h"
#include "ui/list/paperlistview.h"

namespace Paperlark::Bench {

// The rows of another model, all of them in memory: what a list could be at best.
class RamList final : public QAbstractListModel
{
public:
    explicit RamList(const PaperListModel &model);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<PaperRow> m_rows{};
};

// The list of the window, over any model and without a window around it.
std::unique_ptr<PaperListView> viewOf(QAbstractItemModel &model, const ListGeometry::Sections &sections, const QSize &size);

} // namespace Paperlark::Bench
