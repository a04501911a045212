#include "core/models/paperlistmodel.h"

#include "core/reading/displaytext.h"
#include "core/reading/maths.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int pageSize = 32;     // two screens: the first row of a filter waits for a whole page
constexpr int firstRows = 200;   // more than a screen, less than a reader waits for
constexpr int mostRepaints = 64; // marks scattered over more runs of rows are told as one
constexpr int spokenTags = 3;    // more of them, and of a note, are on the page
constexpr int spokenLetters = 80;

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

PaperListModel::PaperListModel(Library &library, const PaperFilter &filter, QObject *parent)
    : QAbstractListModel(parent), m_library(library), m_filter(filter)
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(0);
    connect(&m_reload, &QTimer::timeout, this, &PaperListModel::showNewRows);
    connect(&library, &Library::papersChanged, this, &PaperListModel::reload);
    connect(&library, &Library::statesChanged, this, &PaperListModel::repaint);
    showFirstRows();
}

const PaperFilter &PaperListModel::filter() const
{
    return m_filter;
}

void PaperListModel::setFilter(const PaperFilter &filter)
{
    m_filter = filter;
    m_marked.clear();
    m_unfit.clear();
    showFirstRows();
}

// What stood there before stays until something better comes: an empty list for a moment would be a lie.
void PaperListModel::showFirstRows()
{
    m_reload.stop();
    m_complete = false;
    const auto ids = m_library.firstPaperIds(m_filter, firstRows);
    if (ids) {
        const bool complete = ids->size() < firstRows;
        const QList<PaperId> rows = withKept(*ids, complete);
        reset(rows, daySections(rows));
        setComplete(complete);
    }
}

// What came in stands on top at once; what is further down is known already, and is put right by the answer.
void PaperListModel::showNewRows()
{
    const auto first = m_ids.size() > firstRows ? m_library.firstPaperIds(m_filter, firstRows) : std::nullopt;
    if (m_ids.size() <= firstRows) {
        return showFirstRows();
    }
    m_complete = false;
    if (first && !first->isEmpty()) {
        const auto rest = std::upper_bound(m_ids.cbegin(), m_ids.cend(), first->last(), std::greater<PaperId>());
        const QList<PaperId> ids = withKept(*first, false) + QList<PaperId>(rest, m_ids.cend());
        reset(ids, daySections(ids));
    }
}

void PaperListModel::setAnswer(const Answer &answer)
{
    if (answer.question.filter != m_filter) {
        return;
    }
    if (m_complete) { // counted anew after a mark: no row goes away under the reader's eyes
        return setUnfit(answer.unfit);
    }
    if (answer.question.kept.size() < m_marked.size()) {
        return; // it does not know of the last mark; the next one does
    }
    m_unfit = answer.unfit;
    const bool goesOn =
        m_ids.size() <= answer.ids.size() && std::equal(m_ids.cbegin(), m_ids.cend(), answer.ids.cbegin()) && !m_ids.isEmpty();
    goesOn ? append(answer) : reset(answer.ids, answer.sections);
    setComplete(true);
}

// The rows on screen stay as they are.
void PaperListModel::append(const Answer &answer)
{
    const int before = int(m_ids.size());
    if (answer.ids.size() == before) {
        return answer.sections == m_sections ? void() : reset(answer.ids, answer.sections); // of another order, with the same rows
    }
    beginInsertRows({}, before, int(answer.ids.size()) - 1);
    m_pages.remove((before - 1) / pageSize); // its last page was not full
    m_ids = answer.ids;
    m_sections = answer.sections;
    endInsertRows();
}

void PaperListModel::setComplete(bool complete)
{
    m_complete = complete;
    if (complete) {
        emit completed();
    }
}

void PaperListModel::reload()
{
    m_reload.start();
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

// Only digest order goes down by id.
int PaperListModel::rowOfKey(const QString &key) const
{
    const std::optional<PaperId> id = key.isEmpty() ? std::nullopt : m_library.idOfKey(key);
    return id ? int(m_ids.indexOf(*id)) : -1;
}

int PaperListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

Qt::ItemFlags PaperListModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QVariant PaperListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_ids.size()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole: return titleText(row(index.row()).title);
    case Qt::AccessibleTextRole: return sentence(index.row());
    case RowRole: return QVariant::fromValue(row(index.row()));
    case KeyRole: return keyAt(index.row());
    case DayRole: return dayOfPaperId(m_ids[index.row()]);
    case UnfitRole: return m_unfit.contains(m_ids[index.row()]);
    default: return {};
    }
}

// What a screen reader says: "Unread. Starred. <title>. 16 votes. Korean and English. Tags: Video. Note: see the talk. 3 of 12."
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
    if (paper.taste != 0) {
        parts += paper.taste < 0 ? tr("Less like this.") : tr("More like this.");
    }
    parts += tr("%1.", "a paper's title, spoken").arg(titleText(paper.title));
    if (paper.votes) {
        parts += tr("%n vote(s).", nullptr, *paper.votes);
    }
    const QStringList languages = spokenLanguages(paper.languages);
    if (!languages.isEmpty()) {
        parts += tr("%1.", "a list of languages, spoken").arg(QLocale().createSeparatedList(languages));
    }
    if (!paper.tags.isEmpty()) {
        QStringList tags = paper.tags.mid(0, spokenTags);
        std::transform(tags.cbegin(), tags.cend(), tags.begin(), displayLine);
        parts += tr("Tags: %1.", "a list of them, spoken").arg(QLocale().createSeparatedList(tags));
    }
    if (!paper.note.isEmpty()) {
        parts += tr("Note: %1.", "the reader's own, spoken").arg(displayLine(paper.note).left(spokenLetters));
    }
    if (m_unfit.contains(m_ids[number])) {
        parts += tr("No longer in this view.");
    }
    parts += tr("%1 of %2.", "position in the list").arg(number + 1).arg(m_ids.size());
    return parts.join(u' ');
}

void PaperListModel::reset(const QList<PaperId> &ids, const QList<ListSection> &sections)
{
    beginResetModel();
    m_pages.clear();
    m_ids = ids;
    m_sections = sections;
    endResetModel();
    emit reloaded();
}

// A paper stays where it is even when it no longer fits the filter: nothing moves under the reader's eyes.
void PaperListModel::repaint(const QStringList &keys)
{
    QItemSelection rows = rowsOf(keys);
    const QStringList marked = keysOf(rows);
    m_marked += QSet<QString>(marked.cbegin(), marked.cend());
    if (rows.size() > mostRepaints) {
        rows = {rows.first().topLeft(), rows.last().bottomRight()};
    }
    for (const QItemSelectionRange &range : std::as_const(rows)) {
        for (int page = range.top() / pageSize; page <= range.bottom() / pageSize; ++page) {
            m_pages.remove(page);
        }
        emit dataChanged(range.topLeft(), range.bottomRight());
    }
}

} // namespace Paperlark
