#include "core/models/facetmodel.h"

#include "core/languagename.h"

#include <QHash>

#include <algorithm>

namespace Paperlark {

namespace {

QHash<QString, int> byName(const QList<FacetCount> &counts)
{
    QHash<QString, int> papers;
    for (const FacetCount &count : counts) {
        papers.insert(count.name, count.papers);
    }
    return papers;
}

} // namespace

FacetModel::FacetModel(Facet facet, QObject *parent) : QAbstractListModel(parent), m_facet(facet) {}

void FacetModel::reset(const QList<FacetCount> &counts)
{
    beginResetModel();
    const QHash<QString, int> papers = byName(counts);
    erase_if(m_rows, [](const Row &row) { return row.state == FacetState::Off; });
    for (Row &row : m_rows) {
        row.papers = papers.value(row.name);
    }
    const qsizetype chosen = m_rows.size();
    for (const FacetCount &count : counts) {
        if (rowOf(count.name) < 0) {
            m_rows.append({.name = count.name, .papers = count.papers});
        }
    }
    std::stable_sort(m_rows.begin() + chosen, m_rows.end(), [](const Row &a, const Row &b) { return a.papers > b.papers; });
    endResetModel();
}

void FacetModel::setCounts(const QList<FacetCount> &counts)
{
    QHash<QString, int> papers = byName(counts);
    const QList<Row> before = m_rows;
    for (Row &row : m_rows) {
        row.papers = papers.take(row.name);
    }
    repaintChanges(before);
    QList<Row> added;
    for (const FacetCount &count : counts) {
        if (papers.contains(count.name)) {
            added.append({.name = count.name, .papers = count.papers});
            papers.remove(count.name);
        }
    }
    append(added);
}

void FacetModel::setChoice(const QStringList &included, const QStringList &excluded)
{
    QList<Row> added;
    for (const QString &name : included + excluded) {
        if (rowOf(name) < 0) {
            added.append({.name = name});
        }
    }
    append(added);
    const QList<Row> before = m_rows;
    for (Row &row : m_rows) {
        row.state = included.contains(row.name) ? FacetState::Include
            : excluded.contains(row.name)       ? FacetState::Exclude
                                                : FacetState::Off;
    }
    repaintChanges(before);
}

FacetState FacetModel::state(int row) const
{
    return m_rows.at(row).state;
}

QStringList FacetModel::included() const
{
    return namesIn(FacetState::Include);
}

QStringList FacetModel::excluded() const
{
    return namesIn(FacetState::Exclude);
}

void FacetModel::cycle(int row)
{
    switch (state(row)) {
    case FacetState::Off: choose(row, FacetState::Include); break;
    case FacetState::Include: choose(row, FacetState::Exclude); break;
    case FacetState::Exclude: choose(row, FacetState::Off); break;
    }
    emit changed();
}

void FacetModel::only(int row)
{
    const QString name = m_rows.at(row).name;
    if (included() == QStringList{name} && excluded().isEmpty()) {
        return;
    }
    setChoice({name}, {});
    emit changed();
}

void FacetModel::exclude(int row)
{
    if (state(row) == FacetState::Exclude) {
        return;
    }
    choose(row, FacetState::Exclude);
    emit changed();
}

void FacetModel::clear()
{
    if (included().isEmpty() && excluded().isEmpty()) {
        return;
    }
    setChoice({}, {});
    emit changed();
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return displayName(row.name);
    case Qt::AccessibleTextRole: return sentence(row);
    case NameRole: return row.name;
    case CountRole: return row.papers;
    case StateRole: return QVariant::fromValue(row.state);
    default: return {};
    }
}

QStringList FacetModel::namesIn(FacetState state) const
{
    QStringList names;
    for (const Row &row : m_rows) {
        if (row.state == state) {
            names.append(row.name);
        }
    }
    return names;
}

int FacetModel::rowOf(const QString &name) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&name](const Row &row) { return row.name == name; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void FacetModel::append(const QList<Row> &rows)
{
    if (rows.isEmpty()) {
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
    m_rows.append(rows);
    endInsertRows();
}

// One signal for all: views work through every row at each.
void FacetModel::repaintChanges(const QList<Row> &before)
{
    int first = rowCount();
    int last = -1;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows.at(row) != before.at(row)) {
            first = std::min(first, row);
            last = row;
        }
    }
    if (last >= 0) {
        emit dataChanged(index(first), index(last));
    }
}

void FacetModel::choose(int row, FacetState state)
{
    m_rows[row].state = state;
    emit dataChanged(index(row), index(row));
}

QString FacetModel::displayName(const QString &name) const
{
    if (m_facet == Facet::Languages) {
        return languageName(name);
    }
    return name.isEmpty() ? tr("Unknown source") : name;
}

QString FacetModel::sentence(const Row &row) const
{
    const QString name = displayName(row.name);
    switch (row.state) {
    case FacetState::Include: return tr("%1, %n paper(s), included", nullptr, row.papers).arg(name);
    case FacetState::Exclude: return tr("%1, %n paper(s), excluded", nullptr, row.papers).arg(name);
    case FacetState::Off: break;
    }
    return tr("%1, %n paper(s)", nullptr, row.papers).arg(name);
}

} // namespace Paperlark
