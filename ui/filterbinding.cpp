#include "ui/filterbinding.h"

#include "core/library/library.h"
#include "core/models/paperlistmodel.h"
#include "ui/calendarview.h"
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

void FilterBinding::count()
{
    Sidebar &sidebar = m_parts.sidebar;
    const Answer answer = m_parts.library.answer({.filter = m_filter, .authors = sidebar.wantsAuthors()});
    if (m_imported)
        sidebar.setEmptyDays(m_parts.library.emptyDays());
    sidebar.setAnswer(answer, m_imported ? Sidebar::Rows::Renew : Sidebar::Rows::Keep);
    m_imported = false;
    m_today = sidebar.today();
    CalendarView &calendar = sidebar.calendar();
    calendar.setSources(m_parts.library.sourcesOfDays(calendar.spanFirst(), calendar.spanLast()));
    const int shown = m_parts.model.rowCount();
    m_parts.bar.setCounts(shown, answer.library.papers);
    m_parts.search.setPaperCount(shown);
    emit counted();
}

} // namespace Paperlark
