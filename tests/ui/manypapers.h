#pragma once

#include "ui/list/paperlistview.h"

#include <QItemSelection>

#include <algorithm>

namespace Paperlark {

using namespace Qt::StringLiterals;

// Rows made up on the spot, so that a million of them cost nothing. Ten papers a day.
class ManyPapers final : public QAbstractListModel
{
public:
    explicit ManyPapers(int count) : m_count(count) {}

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_count; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const PaperRow paper = row(index.row());
        if (role == PaperListModel::RowRole) {
            ++asked;
            return QVariant::fromValue(paper);
        }
        if (role == PaperListModel::KeyRole)
            return paper.key;
        return role == Qt::DisplayRole ? QVariant(paper.title) : QVariant();
    }
    ListGeometry::Sections sections() const
    {
        ListGeometry::Sections days;
        for (int first = 0; first < m_count; first += 10)
            days << ListSection{.day = QDate(2024, 12, 23).addDays(-first / 10),
                                .firstRow = first,
                                .count = qMin(10, m_count - first)};
        return days;
    }
    int rowOfKey(const QString &key) const
    {
        const int row = key.toInt() - m_shift;
        return row >= 0 && row < m_count ? row : -1;
    }
    QStringList keysOf(const QItemSelection &rows) const
    {
        QModelIndexList indexes = rows.indexes();
        std::sort(indexes.begin(), indexes.end());
        QStringList keys;
        for (const QModelIndex &index : std::as_const(indexes))
            keys += row(index.row()).key;
        return keys;
    }
    QItemSelection rowsOf(const QStringList &keys) const
    {
        QItemSelection rows;
        for (const QString &key : keys) {
            if (const QModelIndex index = this->index(rowOfKey(key), 0); index.isValid())
                rows.select(index, index);
        }
        return rows;
    }
    // As an import does: newer papers come in above, or some go.
    void replace(int shift, int count)
    {
        beginResetModel();
        m_shift = shift;
        m_count = count;
        endResetModel();
    }
    mutable int asked{};

private:
    PaperRow row(int row) const
    {
        return {.key = QString::number(row + m_shift),
                .title = u"A paper on rows, number %1"_s.arg(row),
                .teaser = u"한 줄 요약"_s,
                .teaserLanguage = u"ko"_s,
                .tags = {u"Lists"_s},
                .languages = {u"ko"_s, u"en"_s},
                .votes = row % 7,
                .read = row % 2 == 0};
    }
    int m_count{};
    int m_shift{};
};

inline PaperListView::Papers papersOf(ManyPapers &model)
{
    return {.model = &model,
            .sections = [&model] { return model.sections(); },
            .rowOfKey = [&model](const QString &key) { return model.rowOfKey(key); },
            .keysOf = [&model](const QItemSelection &rows) { return model.keysOf(rows); },
            .rowsOf = [&model](const QStringList &keys) { return model.rowsOf(keys); },
            .dayFacts = [](QDate) { return DayFacts{.papers = 10, .unread = 5, .sources = 3}; },
            .paperOf = {}};
}

} // namespace Paperlark
