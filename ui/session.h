#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Paperlark {

// Where the reader was: the window comes back as it was left.
struct Session {
    QByteArray geometry{};
    QList<int> paneSizes{}; // sidebar, list, page
    bool sidebarShown{true};
    QStringList foldedSections{QStringLiteral("authors")}; // of the sidebar
    bool calendarShowsWeeks{};                             // not a month
    QString currentKey{};                                  // of the paper; empty: none
    QString filter{};                                      // as textOfFilter() writes it

    static Session load();
    void save() const;

    friend bool operator==(const Session &, const Session &) = default;
};

} // namespace Paperlark
