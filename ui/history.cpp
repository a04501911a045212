#include "ui/history.h"

#include <utility>

namespace Paperlark {

void History::visit(const HistoryPlace &place)
{
    if (m_at >= 0 && m_places[m_at] == place)
        return;
    m_places.resize(m_at + 1);
    m_places.append(place);
    if (m_places.size() > mostPlaces)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
}

void History::amend(const HistoryPlace &place)
{
    if (m_at < 0)
        return visit(place);
    m_places[m_at] = place;
    dropDoubles();
}

void History::dropDoubles()
{
    if (m_at > 0 && m_places[m_at - 1] == m_places[m_at])
        m_places.removeAt(m_at--);
    if (canGoForward() && m_places[m_at + 1] == m_places[m_at])
        m_places.removeAt(m_at + 1);
}

std::optional<HistoryPlace> History::back(const IsThere &isThere)
{
    while (canGoBack()) {
        const HistoryPlace place = m_places[m_at - 1];
        if (place != m_places[m_at] && (place.paper.isEmpty() || isThere(place.paper))) {
            --m_at;
            return place;
        }
        m_places.removeAt(--m_at);
    }
    return std::nullopt;
}

std::optional<HistoryPlace> History::forward(const IsThere &isThere)
{
    while (canGoForward()) {
        const HistoryPlace place = m_places[m_at + 1];
        if (place != m_places[m_at] && (place.paper.isEmpty() || isThere(place.paper))) {
            ++m_at;
            return place;
        }
        m_places.removeAt(m_at + 1);
    }
    return std::nullopt;
}

void History::see(const QString &paper)
{
    if (!paper.isEmpty() && paper != m_seen)
        m_before = std::exchange(m_seen, paper);
}

} // namespace Paperlark
