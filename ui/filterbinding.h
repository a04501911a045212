#pragma once

#include "core/library/paperfilter.h"

#include <QDate>
#include <QObject>
#include <QTimer>

namespace Paperlark {

class FilterBar;
class Library;
class PaperListModel;
class SearchField;
class Sidebar;

// The filter in force, and everything that shows it or changes it: list, sidebar, chips, search field. The list follows at
// once; counts follow when there is nothing else to do, so that a key never waits for them.
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

    const PaperFilter &filter() const { return m_filter; }
    void setFilter(const PaperFilter &filter);
    void refresh();       // after an import or a removal
    void refreshCounts(); // after marks
    QDate newestDay() const { return m_today; }

signals:
    void filterChanged();
    void chosenInSidebar();
    void counted(); // all counts are those of the filter

private:
    void connectParts();
    void choose(const PaperFilter &filter);
    void count();

    Parts m_parts;
    PaperFilter m_filter{};
    QTimer m_soon{};
    QDate m_today{};
    bool m_imported{true}; // the days present are to be asked again
};

} // namespace Paperlark
