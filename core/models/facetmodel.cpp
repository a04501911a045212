#include "core/models/facetmodel.h"

#include "core/models/facetname.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace Paperlark {

namespace {

bool holds(const QStringList &names, const QString &name)
{
    return names.contains(name, Qt::CaseInsensitive);
}

void remove(QStringList &names, const QString &name)
{
    names.removeIf([&name](const QString &each) { return each.compare(name, Qt::CaseInsensitive) == 0; });
}

// The name as the digests write it.
QString writtenName(const QList<FacetCount> &counts, const QString &name)
{
    const auto found = std::find_if(counts.begin(), counts.end(), [&name](const FacetCount &count) {
        return count.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == counts.end() ? name : found->name;
}

} // namespace

FacetModel::FacetModel(Facet facet, QObject *parent) : QAbstractListModel(parent), m_facet(facet) {}

void FacetModel::reset(const QList<FacetCount> &counts)
{
    m_all = counts;
    m_usual.clear();
    keep(m_choice.included + m_choice.excluded);
    fillUsual();
    refill();
}

void FacetModel::setCounts(const QList<FacetCount> &counts)
{
    m_all = counts;
    const qsizetype before = m_usual.size();
    fillUsual();
    if (m_usual.size() != before) {
        return refill();
    }
    recount();
}

void FacetModel::setChoice(const FacetChoice &choice)
{
    if (choice == m_choice) {
        return;
    }
    m_choice = choice;
    keep(choice.included + choice.excluded);
    if (rowCount() > 0) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

FacetState FacetModel::state(int row) const
{
    return stateOf(m_rows.at(row).name);
}

FacetState FacetModel::stateOf(const QString &name) const
{
    return holds(m_choice.included, name) ? FacetState::Include
        : holds(m_choice.excluded, name)  ? FacetState::Exclude
                                          : FacetState::Off;
}

void FacetModel::find(const QString &text)
{
    if (text != m_text) {
        m_text = text;
        refill();
    }
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
    const FacetChoice wanted{.included = {m_rows.at(row).name}, .match = m_choice.match};
    if (m_choice != wanted) {
        setChoice(wanted);
        emit changed();
    }
}

void FacetModel::exclude(int row)
{
    if (state(row) != FacetState::Exclude) {
        choose(row, FacetState::Exclude);
        emit changed();
    }
}

void FacetModel::clear()
{
    if (!m_choice.isEmpty()) {
        setChoice({.match = m_choice.match});
        emit changed();
    }
}

void FacetModel::setMatch(Match match)
{
    if (match != m_choice.match) {
        m_choice.match = match;
        emit changed();
    }
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
    case Qt::DisplayRole: return facetName(m_facet, row.name);
    case Qt::AccessibleTextRole: return sentence(row);
    case Qt::ToolTipRole: return nextClick(row);
    case NameRole: return row.name;
    case CountRole: return row.papers;
    case StateRole: return QVariant::fromValue(stateOf(row.name));
    default: return {};
    }
}

void FacetModel::choose(int row, FacetState state)
{
    const QString name = m_rows.at(row).name;
    FacetChoice choice = m_choice;
    remove(choice.included, name);
    remove(choice.excluded, name);
    if (state != FacetState::Off) {
        (state == FacetState::Include ? choice.included : choice.excluded).append(name);
    }
    setChoice(choice);
}

// Names get a row that stays until the next reset.
void FacetModel::keep(const QStringList &names)
{
    QList<Row> added;
    for (const QString &name : names) {
        if (!holds(m_usual, name)) {
            m_usual.append(writtenName(m_all, name));
            added.append({.name = m_usual.last()});
        }
    }
    if (!added.isEmpty() && m_text.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(added.size()) - 1);
        m_rows.append(added);
        endInsertRows();
        recount();
    }
}

void FacetModel::fillUsual()
{
    for (qsizetype i = 0; i < m_all.size() && m_usual.size() < usualRows; ++i) {
        if (!holds(m_usual, m_all.at(i).name)) {
            m_usual.append(m_all.at(i).name);
        }
    }
}

QStringList FacetModel::foundNames() const
{
    QStringList names;
    for (qsizetype i = 0; i < m_all.size() && names.size() < usualRows; ++i) {
        if (facetName(m_facet, m_all.at(i).name).contains(m_text, Qt::CaseInsensitive)) {
            names.append(m_all.at(i).name);
        }
    }
    return names;
}

void FacetModel::refill()
{
    beginResetModel();
    m_rows.clear();
    for (const QString &name : m_text.isEmpty() ? m_usual : foundNames()) {
        m_rows.append({.name = name});
    }
    endResetModel();
    recount();
}

// One pass over all names, of which there may be a hundred thousand. One signal: views work through every row at each.
void FacetModel::recount()
{
    QHash<QString, int *> shown;
    QList<Row> rows = m_rows;
    for (Row &row : rows) {
        row.papers = 0;
        shown.insert(row.name, &row.papers);
    }
    const QSet<QString> usual(m_usual.begin(), m_usual.end());
    qsizetype hidden = m_all.size();
    for (const FacetCount &count : m_all) {
        if (int *papers = shown.value(count.name)) {
            *papers = count.papers;
        }
        hidden -= usual.contains(count.name);
    }
    const bool same = rows == m_rows && hidden == m_hidden;
    m_rows = rows;
    m_hidden = static_cast<int>(hidden);
    if (!same && !rows.isEmpty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

QString FacetModel::sentence(const Row &row) const
{
    const QString name = facetName(m_facet, row.name);
    switch (stateOf(row.name)) {
    case FacetState::Include: return tr("%1, included, %n paper(s) if left out", nullptr, row.papers).arg(name);
    case FacetState::Exclude: return tr("%1, left out, %n paper(s) if cleared", nullptr, row.papers).arg(name);
    case FacetState::Off: break;
    }
    return tr("%1, %n paper(s) if included", nullptr, row.papers).arg(name);
}

QString FacetModel::nextClick(const Row &row) const
{
    switch (stateOf(row.name)) {
    case FacetState::Include: return tr("Click to leave it out: %Ln paper(s)", nullptr, row.papers);
    case FacetState::Exclude: return tr("Click to let it be: %Ln paper(s)", nullptr, row.papers);
    case FacetState::Off: break;
    }
    return tr("Click to include it: %Ln paper(s)", nullptr, row.papers);
}

} // namespace Paperlark
