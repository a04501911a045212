#include "ui/sources/sourcesmodel.h"

#include "ui/sources/sourcewords.h"

namespace Paperlark {

void SourcesModel::set(const QList<Source> &sources, const QList<SourceId> &busy, bool offline)
{
    const bool resets = sources.size() != m_sources.size();
    if (resets) {
        beginResetModel();
    }
    m_sources = sources;
    m_busy = busy;
    m_offline = offline;
    if (resets) {
        endResetModel();
    } else if (!m_sources.isEmpty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

int SourcesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sources.size());
}

QVariant SourcesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Source &shown = source(index.row());
    const bool busy = isBusy(index.row());
    const QString state = SourceWords::state(shown, busy, m_offline);
    switch (role) {
    case Qt::DisplayRole: return shown.name;
    case Qt::ToolTipRole:
        return QString(shown.name + u'\n' + state + u'\n' + shown.place).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    case Qt::AccessibleTextRole: return QString(shown.name + QStringLiteral(", ") + state);
    case StateRole: return state;
    case IconRole: return SourceWords::icon(shown, busy);
    case FailingRole: return shown.isFailing() && !busy;
    default: return {};
    }
}

} // namespace Paperlark
