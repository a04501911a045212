#include "ui/list/unreaddays.h"

#include "core/library/library.h"
#include "core/models/paperlistmodel.h"
#include "ui/filter/filterbinding.h"
#include "ui/list/doneday.h"
#include "ui/list/paperlistview.h"
#include "ui/statusline.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Paperlark {

UnreadDays::UnreadDays(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    connect(&parts.library, &Library::statesChanged, this, [this] { m_marked = true; });
    connect(&parts.filter, &FilterBinding::counted, this, &UnreadDays::compare);
}

// The list runs from old to new where the reader sorted it so.
std::optional<DayCount> UnreadDays::dayFrom(const QDate &day, int step) const
{
    const bool oldestFirst = m_parts.filter.filter().order == PaperOrder::OldestFirst;
    return nextUnreadDay(m_parts.filter.answer().days, day, oldestFirst ? -step : step);
}

void UnreadDays::go(int step)
{
    const int row = m_parts.list.currentIndex().row();
    const QDate day = row < 0 ? m_parts.filter.filter().firstDay : m_parts.model.row(row).day;
    const auto next = dayFrom(day, step);
    if (!next)
        m_parts.status.say(tr("No other day has anything left to read."));
    else if (!openIn(next->day))
        openLater(next->day);
}

// The first unread paper of the day, where the list shows it.
bool UnreadDays::openIn(const QDate &day)
{
    const QItemSelection rows = m_parts.model.rowsOfDay(day);
    for (const QItemSelectionRange &range : rows) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (!m_parts.model.row(row).read) {
                m_parts.list.goTo(row);
                return true;
            }
        }
    }
    return false;
}

// A list of other days goes on to that day; everything else that is asked for stays.
void UnreadDays::openLater(const QDate &day)
{
    if (!m_parts.filter.filter().hasDays())
        return;
    PaperFilter filter = m_parts.filter.filter();
    filter.clearDays();
    filter.firstDay = filter.lastDay = day;
    m_parts.filter.setFilter(filter);
    if (m_parts.model.isComplete())
        openIn(day);
    else
        connect(
            &m_parts.model, &PaperListModel::completed, this, [this, day] { openIn(day); }, Qt::SingleShotConnection);
}

// Only what the reader did finishes a day; an import or a removal does not.
void UnreadDays::compare()
{
    if (!m_parts.filter.isAnswered())
        return; // something was marked since this was asked
    const Answer &answer = m_parts.filter.answer();
    const QHash<QDate, int> before = std::exchange(m_left, {});
    const FilterCount wholeBefore = std::exchange(m_whole, m_parts.filter.wholeCount());
    const bool sameFilter = std::exchange(m_filter, answer.question.filter) == m_filter;
    const bool marked = std::exchange(m_marked, false);
    const int row = m_parts.list.currentIndex().row();
    const QDate open = row < 0 ? QDate() : m_parts.model.row(row).day;
    QDate finished;
    for (const DayCount &count : answer.allDays) {
        m_left.insert(count.day, count.unread);
        if (count.unread == 0 && before.value(count.day) > 0 && finished != open)
            finished = count.day;
    }
    if (!marked || !sameFilter)
        return;
    const bool isOneDay = m_filter.firstDay.isValid() && m_filter.firstDay == m_filter.lastDay;
    if (m_whole.unread == 0 && wholeBefore.unread > 0 && !(isOneDay && finished.isValid()))
        m_parts.status.say(tr("All %Ln paper(s) of this view read.", nullptr, m_whole.papers));
    else if (finished.isValid())
        tellDay(finished);
}

void UnreadDays::tellDay(const QDate &day)
{
    const auto next = dayFrom(day, 1);
    const DoneDay done = DoneDay::of(day, m_parts.library, next);
    const QString sentence = done.heading() + u' ' + done.facts();
    if (!next)
        return m_parts.status.say(sentence);
    const QString ahead = tr("Next unread day: %1.").arg(done.nextDay());
    m_parts.status.offer(sentence + u' ' + ahead, tr("Go there"), [this, day = next->day] {
        if (!openIn(day))
            openLater(day);
    });
}

} // namespace Paperlark
