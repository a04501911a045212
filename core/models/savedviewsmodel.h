#pragma once

#include "core/library/answers/inquiry.h"

#include <QAbstractListModel>

namespace Paperlark {

// The reader's saved views: name, how many unread papers each has, and which one is in force.
class SavedViewsModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    struct View {
        QString name{};
        PaperFilter filter{};
        friend bool operator==(const View &, const View &) = default;
    };
    // Qt::AccessibleTextRole is a spoken sentence, Qt::ToolTipRole tells the key.
    enum Role { UnreadRole = Qt::UserRole, InForceRole };
    static constexpr int withKeys = 9; // the first ones open by Ctrl+1 to Ctrl+9

    using QAbstractListModel::QAbstractListModel;

    void setViews(const QList<View> &views);
    const QList<View> &views() const { return m_views; }
    QList<PaperFilter> filters() const;
    void setCounts(const Answer &answer); // finds the filters among the answer's others
    void setFilter(const PaperFilter &filter);
    int inForce() const { return m_inForce; } // −1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void findInForce();
    void repaint();
    QString sentence(int row) const;

    QList<View> m_views{};
    QList<FilterCount> m_counts{}; // as many as views
    PaperFilter m_filter{};
    int m_inForce{-1};
};

} // namespace Paperlark
