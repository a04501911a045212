#pragma once

#include "core/library/answers/inquiry.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace Paperlark {

class FilterBar;
class Library;
class PaperListModel;
class SearchField;
class Sidebar;

// The filter in force, and everything that shows it or changes it: list, sidebar, chips, search field. The first rows
// follow at once; the rest of the list and all counts follow when the library has answered, so that a key never waits.
class FilterBinding final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        Library &library;
        PaperListModel &model;
        Sidebar &sidebar;
        FilterBar &bar;
        SearchField &search;
    };
    explicit FilterBinding(const Parts &parts, QObject *parent = nullptr);

    void startCounting(); // before, only rows are shown
    const PaperFilter &filter() const { return m_filter; }
    void setFilter(const PaperFilter &filter);
    void refresh();                                     // after an import or a removal
    void refreshCounts();                               // after marks
    void setAuthorsWanted(bool wanted);                 // counted too, for whoever looks for one
    void setWaysOut(const QList<PaperFilter> &filters); // of an empty list: what each would leave is asked too
    const Answer &answer() const { return m_answer; }   // the last one; maybe of another filter
    // Of the filter whether read or not.
    FilterCount wholeCount() const { return m_answer.others.isEmpty() ? FilterCount() : m_answer.others.last(); }
    bool isAnswered() const { return m_counts && !m_waiting && !m_askAgain && !m_soon.isActive(); }
    QDate newestDay() const { return m_today; }

signals:
    void filterChanged();
    void chosenInSidebar();
    void counted(); // all counts are those of the filter

private:
    void connectParts();
    void choose(const PaperFilter &filter);
    void ask();
    void showCount();
    void adopt(const Answer &answer);

    Parts m_parts;
    PaperFilter m_filter{};
    QList<PaperFilter> m_waysOut{};
    QTimer m_soon{};
    QElapsedTimer m_asked{};
    QTimer m_late{}; // an answer that is not there by then is waited for
    Answer m_answer{};
    bool m_authorsWanted{};
    bool m_counts{};       // rows were shown; what is counted comes behind them
    bool m_waiting{};      // for an answer
    bool m_askAgain{};     // when it is there: something changed meanwhile
    bool m_imported{true}; // since it was asked: the days present are to be asked again
    bool m_hasNews{};      // papers came before it was asked
    QDate m_today{};
};

} // namespace Paperlark
