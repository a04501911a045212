#include "core/models/calendarmodel.h"

#include "core/models/daygaps.h"

#include <QLocale>

#include <algorithm>

namespace Paperlark {

namespace {

QDate firstOfMonth(const QDate &day)
{
    return QDate(day.year(), day.month(), 1);
}

bool isOneOf(unsigned weekdays, const QDate &day)
{
    return weekdays == 0 || (weekdays >> (day.dayOfWeek() - 1) & 1U) != 0;
}

} // namespace

int CalendarDay::heat() const
{
    return papers == 0 ? 0 : papers <= 4 ? 1 : papers <= 8 ? 2 : papers <= 13 ? 3 : papers <= 18 ? 4 : 5;
}

CalendarModel::CalendarModel(QObject *parent)
    : QAbstractTableModel(parent), m_page(QDate::currentDate()), m_firstDayOfWeek(QLocale().firstDayOfWeek())
{}

void CalendarModel::setImported(const QList<DayCount> &counts, const QList<QDate> &emptyDays)
{
    QList<QDate> days = emptyDays;
    m_empty = QSet<QDate>(emptyDays.begin(), emptyDays.end());
    m_withPapers.clear();
    for (const DayCount &count : counts) {
        m_withPapers.insert(count.day);
        days.append(count.day);
    }
    const auto ends = std::minmax_element(days.begin(), days.end());
    m_oldest = days.isEmpty() ? QDate() : *ends.first;
    m_newest = days.isEmpty() ? QDate() : *ends.second;
    const QList<QDate> gaps = dayGaps(days);
    m_gaps = QSet<QDate>(gaps.begin(), gaps.end());
    setCounts(counts);
}

void CalendarModel::setCounts(const QList<DayCount> &counts)
{
    m_counts.clear();
    for (const DayCount &count : counts) {
        m_counts.insert(count.day, count);
    }
    repaint();
}

void CalendarModel::setRange(const QDate &first, const QDate &last)
{
    const bool reversed = first.isValid() && last.isValid() && last < first;
    m_first = reversed ? last : first;
    m_last = reversed ? first : last;
    repaint();
}

void CalendarModel::setOpenDay(const QDate &day)
{
    m_open = day;
    repaint();
}

void CalendarModel::setWeekdays(unsigned weekdays)
{
    m_weekdays = weekdays;
    repaint();
}

void CalendarModel::setShape(Shape shape)
{
    if (shape == m_shape) {
        return;
    }
    const QDate last = std::min(lastShown(), m_newest.isValid() ? m_newest : lastShown());
    beginResetModel();
    m_shape = shape;
    m_page = last;
    endResetModel();
}

void CalendarModel::show(const QDate &day)
{
    if (day < firstShown() || day > lastShown()) {
        setPage(day);
    }
}

void CalendarModel::turn(int pages)
{
    setPage(m_shape == Shape::Month ? firstShown().addMonths(pages) : m_page.addDays(7LL * weeks() * pages));
}

void CalendarModel::turnYears(int years)
{
    setPage(m_page.addYears(years));
}

void CalendarModel::setPage(const QDate &page)
{
    m_page = page;
    repaint();
}

void CalendarModel::setFirstDayOfWeek(Qt::DayOfWeek day)
{
    m_firstDayOfWeek = day;
    repaint();
}

QDate CalendarModel::startOfWeek(const QDate &day) const
{
    return day.addDays(-((day.dayOfWeek() - m_firstDayOfWeek + 7) % 7));
}

QDate CalendarModel::firstShown() const
{
    return m_shape == Shape::Month ? firstOfMonth(m_page) : startOfWeek(m_page).addDays(7LL * (1 - weeks()));
}

QDate CalendarModel::lastShown() const
{
    return m_shape == Shape::Month ? firstShown().addMonths(1).addDays(-1) : firstShown().addDays(7LL * weeks() - 1);
}

QDate CalendarModel::dayAt(int week, int column) const
{
    return startOfWeek(firstShown()).addDays(7LL * week + column);
}

CalendarDay CalendarModel::day(const QDate &day) const
{
    const DayCount count = m_counts.value(day);
    CalendarDay result{.day = day, .papers = count.papers, .unread = count.unread};
    result.kind = m_withPapers.contains(day) ? CalendarDay::Kind::Papers
        : m_empty.contains(day)              ? CalendarDay::Kind::Empty
        : m_gaps.contains(day)               ? CalendarDay::Kind::Gap
                                             : CalendarDay::Kind::NoDigest;
    result.selected =
        hasChoice() && isOneOf(m_weekdays, day) && (!m_first.isValid() || day >= m_first) && (!m_last.isValid() || day <= m_last);
    result.open = day == m_open;
    result.shown = day >= firstShown() && day <= lastShown();
    return result;
}

DayCount CalendarModel::countsOf(const QDate &first, const QDate &last, unsigned weekdays) const
{
    DayCount sum{.day = first};
    for (const DayCount &count : m_counts) {
        if (count.day >= first && count.day <= last && isOneOf(weekdays, count.day)) {
            sum.papers += count.papers;
            sum.unread += count.unread;
        }
    }
    return sum;
}

QString CalendarModel::sentence(const QDate &date) const
{
    //: A date as it is spoken, in the notation of QLocale::toString()
    const QString name = QLocale().toString(date, tr("dddd d MMMM yyyy", "a Qt date format"));
    const CalendarDay told = day(date);
    switch (told.kind) {
    case CalendarDay::Kind::NoDigest: return tr("%1, no digest").arg(name);
    case CalendarDay::Kind::Gap: return tr("%1, no digest, though the days around it have one").arg(name);
    case CalendarDay::Kind::Empty: return tr("%1, a digest without papers").arg(name);
    case CalendarDay::Kind::Papers: break;
    }
    if (told.unread == 0) {
        return tr("%1, %n paper(s)", nullptr, told.papers).arg(name);
    }
    return tr("%1, %n paper(s), %2 unread", nullptr, told.papers).arg(name, QLocale().toString(told.unread));
}

int CalendarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : weeks();
}

int CalendarModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 7;
}

QVariant CalendarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const QDate date = dayAt(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole: return date.day();
    case Qt::AccessibleTextRole: return sentence(date);
    case CalendarDayRole: return QVariant::fromValue(day(date));
    default: return {};
    }
}

void CalendarModel::repaint()
{
    emit dataChanged(index(0, 0), index(weeks() - 1, 6));
}

} // namespace Paperlark
