#pragma once

#include "core/sources/source.h"

#include <QAbstractListModel>

namespace Paperlark {

// The sources as the sidebar lists them: name, and how it does in words.
class SourcesModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { StateRole = Qt::UserRole, IconRole, FailingRole };

    using QAbstractListModel::QAbstractListModel;

    // Rows that stay are repainted; another number of them is a reset.
    void set(const QList<Source> &sources, const QList<SourceId> &busy, bool offline);
    const Source &source(int row) const { return m_sources[row]; }
    bool isBusy(int row) const { return m_busy.contains(m_sources[row].id); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Source> m_sources{};
    QList<SourceId> m_busy{};
    bool m_offline{};
};

} // namespace Paperlark
