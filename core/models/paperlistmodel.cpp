#include "core/models/paperlistmodel.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int pageSize = 128;

QList<PaperListModel::DaySection> sectionsOf(const QList<PaperId> &ids)
{
    QList<PaperListModel::DaySection> sections;
    for (int row = 0; row < ids.size(); ++row) {
        const QDate day = dayOfPaperId(ids[row]);
        if (sections.isEmpty() || sections.last().day != day) {
            sections += PaperListModel::DaySection{day, row, 0};
        }
        ++sections.last().count;
    }
    return sections;
}

// Not by their own names: "한국어" in an English sentence is silence.
QStringList spokenLanguages(const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes) {
        const QString name = code.isEmpty() ? QString() : QLocale::languageToString(QLocale(code).language());
        if (!name.isEmpty() && !names.contains(name)) {
            names += name;
        }
    }
    return names;
}

} // namespace

PaperListModel::PaperListModel(Library &library, QObject *parent) : QAbstractListModel(parent), m_library(library)
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(0);
    connect(&m_reload, &QTimer::timeout, this, &PaperListModel::reset);
    connect(&library, &Library::papersChanged, this, &PaperListModel::reload);
    connect(&library, &Library::statesChanged, this, &PaperListModel::repaint);
    m_ids = library.paperIds(m_filter);
    m_sections = sectionsOf(m_ids);
}

const PaperFilter &PaperListModel::filter() const
{
    return m_filter;
}

void PaperListModel::setFilter(const PaperFilter &filter)
{
    m_filter = filter;
    reset();
}

void PaperListModel::reload()
{
    m_reload.start();
}

const QList<PaperListModel::DaySection> &PaperListModel::daySections() const
{
    return m_sections;
}

PaperRow PaperListModel::row(int row) const
{
    if (row < 0 || row >= m_ids.size()) {
        return {};
    }
    const int page = row / pageSize;
    if (!m_pages.contains(page)) {
        m_pages.insert(page, new QList<PaperRow>(m_library.rows(m_ids.mid(page * pageSize, pageSize))));
    }
    return m_pages.object(page)->value(row % pageSize);
}

QString PaperListModel::keyAt(int row) const
{
    return this->row(row).key;
}

int PaperListModel::rowOfKey(const QString &key) const
{
    const std::optional<PaperId> id = m_library.idOfKey(key);
    const auto at = id ? std::lower_bound(m_ids.cbegin(), m_ids.cend(), *id, std::greater<PaperId>()) : m_ids.cend();
    return at != m_ids.cend() && *at == *id ? int(at - m_ids.cbegin()) : -1;
}

int PaperListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QVariant PaperListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_ids.size()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole: return row(index.row()).title;
    case Qt::AccessibleTextRole: return sentence(index.row());
    case RowRole: return QVariant::fromValue(row(index.row()));
    case KeyRole: return keyAt(index.row());
    case DayRole: return dayOfPaperId(m_ids[index.row()]);
    default: return {};
    }
}

// What a screen reader says: "Unread. Starred. <title>. 16 votes. Korean and English. 3 of 12."
QString PaperListModel::sentence(int number) const
{
    const PaperRow paper = row(number);
    QStringList parts{paper.read ? tr("Read.") : tr("Unread.")};
    if (paper.starred) {
        parts += tr("Starred.");
    }
    if (paper.readingList) {
        parts += tr("In the reading list.");
    }
    parts += tr("%1.", "a paper's title, spoken").arg(paper.title);
    if (paper.votes) {
        parts += tr("%n vote(s).", nullptr, *paper.votes);
    }
    const QStringList languages = spokenLanguages(paper.languages);
    if (!languages.isEmpty()) {
        parts += tr("%1.", "a list of languages, spoken").arg(QLocale().createSeparatedList(languages));
    }
    if (!paper.note.isEmpty()) {
        parts += tr("Has a note.");
    }
    parts += tr("%1 of %2.", "position in the list").arg(number + 1).arg(m_ids.size());
    return parts.join(u' ');
}

void PaperListModel::reset()
{
    m_reload.stop();
    beginResetModel();
    m_pages.clear();
    m_ids = m_library.paperIds(m_filter);
    m_sections = sectionsOf(m_ids);
    endResetModel();
    emit reloaded();
}

// A paper stays where it is even when it no longer fits the filter: nothing moves under the reader's eyes.
void PaperListModel::repaint(const QStringList &keys)
{
    for (const QString &key : keys) {
        const int row = rowOfKey(key);
        if (row >= 0) {
            m_pages.remove(row / pageSize);
            emit dataChanged(index(row), index(row));
        }
    }
}

} // namespace Paperlark
