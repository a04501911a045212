#include "ui/list/daybook.h"

#include "core/library/library.h"

#include <algorithm>

namespace Paperlark {

namespace {

constexpr int AtATime = 8;

} // namespace

DayBook::DayBook(const Library &library, QObject *parent) : QObject(parent), m_library(library)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &DayBook::fetchSources);
    connect(&library, &Library::papersChanged, this, &DayBook::forgetSources);
}

void DayBook::setDays(const QList<DayCount> &days)
{
    if (days == m_days)
        return;
    m_days = days;
    emit changed();
}

void DayBook::forgetSources()
{
    m_sources.clear();
    m_wanted.clear();
    emit changed();
}

DayFacts DayBook::factsOf(const QDate &day)
{
    if (!day.isValid())
        return {};
    const auto count = std::lower_bound(m_days.cbegin(), m_days.cend(), day,
                                        [](const DayCount &known, const QDate &wanted) { return known.day < wanted; });
    const bool counted = count != m_days.cend() && count->day == day;
    const auto sources = m_sources.constFind(day);
    if (sources == m_sources.constEnd() && !m_wanted.contains(day)) {
        m_wanted += day;
        m_soon.start();
    }
    return {.papers = counted ? count->papers : 0,
            .unread = counted ? count->unread : 0,
            .sources = sources == m_sources.constEnd() ? 0 : *sources};
}

void DayBook::fetchSources()
{
    for (int i = 0; i < AtATime && !m_wanted.isEmpty(); ++i) {
        const QDate day = m_wanted.takeLast(); // what was painted last is what is seen
        m_sources.insert(day, int(m_library.sourcesOfDays(day, day).size()));
    }
    emit changed();
    if (!m_wanted.isEmpty())
        m_soon.start();
}

} // namespace Paperlark
