#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace Paperlark {

// Where the reader was: which papers were listed, and which of them was open.
struct HistoryPlace {
    QString filter{}; // as textOfFilter() writes it
    QString paper{};  // its key; empty: none

    friend bool operator==(const HistoryPlace &, const HistoryPlace &) = default;
};

// The way of a reader through papers and filters. Bounded: the oldest steps go. No place stands twice in a row.
class History final
{
public:
    static constexpr qsizetype mostPlaces = 200;

    void visit(const HistoryPlace &place); // a step; what was ahead is gone
    void amend(const HistoryPlace &place); // the step was not finished: it leads here

    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }

    // Places whose paper is gone are skipped, and forgotten. None: there is no step left, and nothing changed.
    using IsThere = std::function<bool(const QString &paper)>;
    std::optional<HistoryPlace> back(const IsThere &isThere);
    std::optional<HistoryPlace> forward(const IsThere &isThere);

    void see(const QString &paper);                  // it is open, however the reader came to it
    QString paperBefore() const { return m_before; } // the open one; empty: none

private:
    void dropDoubles();

    QList<HistoryPlace> m_places{};
    qsizetype m_at{-1};
    QString m_seen{};
    QString m_before{};
};

} // namespace Paperlark
