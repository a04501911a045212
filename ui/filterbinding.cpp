#include "ui/filterbinding.h"

#include "core/library/library.h"
#include "core/models/paperlistmodel.h"
#include "ui/calendarview.h"
#include "ui/facetview.h"
#include "ui/filterbar.h"
#include "ui/searchfield.h"
#include "ui/sidebar.h"

namespace Paperlark {

FilterBinding::FilterBinding(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connectParts();
    refresh();
}

void FilterBinding::setFilter(const PaperFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_parts.model.setFilter(filter);
    m_parts.sidebar.setFilter(filter);
    m_parts.bar.setFilter(filter);
    if (m_parts.search.text() != filter.text)
        m_parts.search.setText(filter.text);
    m_soon.start();
    emit filterChanged();
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
    m_soon.start();
}

void FilterBinding::refreshCounts()
{
    m_soon.start();
}

void FilterBinding::connectParts()
{
    connect(&m_soon, &QTimer::timeout, this, &FilterBinding::count);
    connect(&m_parts.bar, &FilterBar::filterChanged, this, &FilterBinding::setFilter);
    connect(&m_parts.sidebar, &Sidebar::filterEdited, this, &FilterBinding::choose);
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

void FilterBinding::count()
{
    countDays();
    countFacets();
    m_imported = false;
    const int shown = m_parts.model.rowCount();
    m_parts.bar.setCounts(shown, m_parts.library.counts().papers);
    m_parts.search.setPaperCount(shown);
    emit counted();
}

void FilterBinding::countFacets()
{
    const Library &library = m_parts.library;
    const auto show = [this](FacetView &facet, const QList<FacetCount> &counts) {
        m_imported ? facet.model().reset(counts) : facet.model().setCounts(counts);
    };
    show(m_parts.sidebar.tags(), library.tagCounts(m_filter));
    show(m_parts.sidebar.languages(), library.languageCounts(m_filter));
    show(m_parts.sidebar.sources(), library.sourceCounts(m_filter));
}

void FilterBinding::countDays()
{
    const QList<DayCount> all = m_parts.library.dayCounts({});
    CalendarView &calendar = m_parts.sidebar.calendar();
    if (m_imported) {
        calendar.model().setImported(all, m_parts.library.emptyDays());
        const QDate newest = all.isEmpty() ? QDate() : all.last().day;
        if (newest != m_today)
            calendar.showDay(newest);
        m_today = newest;
        m_parts.sidebar.setToday(m_today);
    }
    PaperFilter anyDay = m_filter;
    anyDay.firstDay = anyDay.lastDay = QDate();
    calendar.model().setCounts(anyDay.isEmpty() ? all : m_parts.library.dayCounts(anyDay));
    calendar.setSources(m_parts.library.sourcesOfDays(calendar.spanFirst(), calendar.spanLast()));
    m_parts.sidebar.setCounts(m_parts.library.counts(), all.isEmpty() ? 0 : all.last().unread);
}

} // namespace Paperlark
