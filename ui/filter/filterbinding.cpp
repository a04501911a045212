#include "ui/filter/filterbinding.h"

#include "core/library/library.h"
#include "core/models/paperlistmodel.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/searchfield.h"
#include "ui/sidebar/calendarview.h"
#include "ui/sidebar/sidebar.h"

#include <utility>

namespace Paperlark {

namespace {

constexpr int LongestStaleCount = 100; // ms; sooner the number would flicker with every key
constexpr int RestAfterCount = 4;      // times as long as it took: an import makes every count old at once

} // namespace

FilterBinding::FilterBinding(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    m_late.setSingleShot(true);
    m_late.setInterval(LongestStaleCount);
    connectParts();
    refresh();
}

// A new filter overtakes whatever is being counted.
void FilterBinding::setFilter(const PaperFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_waysOut.clear();
    m_parts.model.setFilter(filter);
    m_parts.sidebar.setFilter(filter);
    m_parts.bar.setFilter(filter);
    if (m_parts.search.searchText() != filter.text)
        m_parts.search.setText(filter.text);
    ask();
    m_late.start();
    emit filterChanged();
}

void FilterBinding::startCounting()
{
    m_counts = true;
    ask();
}

void FilterBinding::setWaysOut(const QList<PaperFilter> &filters)
{
    if (filters == m_waysOut)
        return;
    m_waysOut = filters;
    ask();
}

void FilterBinding::setAuthorsWanted(bool wanted)
{
    if (std::exchange(m_authorsWanted, wanted) != wanted && wanted && !m_answer.question.authors)
        refreshCounts();
}

void FilterBinding::choose(const PaperFilter &filter)
{
    setFilter(filter);
    emit chosenInSidebar();
}

void FilterBinding::refresh()
{
    m_imported = true;
    m_parts.model.reload();
    refreshCounts();
}

// Imports and marks come faster than they are counted: the next count waits for the one under way.
void FilterBinding::refreshCounts()
{
    if (m_waiting)
        m_askAgain = true;
    else if (m_counts && !m_soon.isActive())
        m_soon.start(0);
}

void FilterBinding::connectParts()
{
    connect(&m_soon, &QTimer::timeout, this, &FilterBinding::ask);
    connect(&m_late, &QTimer::timeout, this, &FilterBinding::showCount);
    connect(&m_parts.search, &SearchField::authorsWanted, this, &FilterBinding::refreshCounts);
    connect(&m_parts.library, &Library::answered, this, &FilterBinding::adopt);
    connect(&m_parts.bar, &FilterBar::filterChanged, this, &FilterBinding::setFilter);
    connect(&m_parts.sidebar, &Sidebar::filterEdited, this, &FilterBinding::choose);
    connect(&m_parts.sidebar, &Sidebar::authorsWanted, this, &FilterBinding::refreshCounts);
    connect(&m_parts.sidebar, &Sidebar::viewChosen, this,
            [this](Sidebar::View view) { choose(Sidebar::filterOf(view, m_today)); });
    connect(&m_parts.search, &SearchField::searched, this, [this](const QString &text) {
        PaperFilter filter = m_filter;
        filter.text = text;
        setFilter(filter);
    });
    connect(&m_parts.sidebar.calendar(), &CalendarView::spanChanged, this, [this](const QDate &first, const QDate &last) {
        m_parts.sidebar.calendar().setSources(m_parts.library.sourcesOfDays(first, last));
    });
}

void FilterBinding::ask()
{
    if (!m_counts)
        return;
    m_soon.stop();
    m_waiting = true;
    m_askAgain = false;
    m_asked.start();
    m_hasNews |= std::exchange(m_imported, false);
    const bool authors = m_authorsWanted || m_parts.sidebar.wantsAuthors() || m_parts.search.wantsAuthors();
    PaperFilter whole = m_filter;
    whole.unreadOnly = false;
    m_parts.library.ask({.filter = m_filter,
                         .others = m_waysOut + m_parts.sidebar.savedFilters() + QList{whole},
                         .kept = m_parts.model.kept(),
                         .authors = authors});
}

void FilterBinding::adopt(const Answer &answer)
{
    m_waiting = false;
    m_late.stop();
    m_answer = answer;
    m_parts.model.setAnswer(answer);
    Sidebar &sidebar = m_parts.sidebar;
    const bool hasNews = std::exchange(m_hasNews, false);
    sidebar.setAnswer(answer, hasNews ? Sidebar::Rows::Renew : Sidebar::Rows::Keep);
    m_today = sidebar.today();
    if (CalendarView &calendar = sidebar.calendar(); hasNews)
        calendar.setSources(m_parts.library.sourcesOfDays(calendar.spanFirst(), calendar.spanLast()));
    showCount();
    emit counted();
    if (m_askAgain)
        m_soon.start(m_imported ? int(m_asked.elapsed()) * RestAfterCount : 0);
}

// A number that is not that of the filter any more is none.
void FilterBinding::showCount()
{
    const bool known = m_answer.question.filter == m_filter;
    const std::optional<int> shown = known ? std::optional(m_answer.papers()) : std::nullopt;
    m_parts.bar.setCounts(shown, m_answer.library.papers);
    m_parts.search.setPaperCount(shown.value_or(-1));
}

} // namespace Paperlark
