#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace Paperlark {

// Where the reader was: the window comes back as it was left.
struct Session {
    QByteArray geometry{};
    QList<int> paneSizes{};       // sidebar, list, page: of a wide window,
    QList<int> mediumPaneSizes{}; // and of one that is not
    bool sidebarShown{true};
    QStringList foldedSections{QStringLiteral("authors")}; // of the sidebar
    bool calendarShowsWeeks{};                             // not a month
    QString currentKey{};                                  // of the paper; empty: none
    QString filter{};                                      // as textOfFilter() writes it
    QDateTime leftAt{};                                    // UTC; what comes later is new
    std::optional<int> rowOffset{};                        // of the paper's row from the top of the list, px; none: not known
    int pageOffset{};                                      // how far the page was scrolled, px
    bool compares{};                                       // the voices side by side
    QString voiceLanguage{};                               // of the tab chosen last; null: none was
    QString voiceSource{};

    static Session load();
    void save() const;

    friend bool operator==(const Session &, const Session &) = default;
};

} // namespace Paperlark
