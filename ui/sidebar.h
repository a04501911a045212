#pragma once

#include "core/library/library.h"

#include <QScrollArea>

#include <array>

class QVBoxLayout;

namespace Paperlark {

class CalendarView;
class FacetView;
class LibraryRow;

// Views, calendar and facets. It shows a filter and tells how the reader wants it changed; it asks no library.
class Sidebar final : public QScrollArea
{
    Q_OBJECT
public:
    enum class View { Today, Unread, ReadingList, Starred, AllPapers };

    explicit Sidebar(QWidget *parent = nullptr);

    // The filter that a view starts with, and the view under which a filter stands. `today` is the newest day present.
    static PaperFilter filterOf(View view, const QDate &today);
    static View viewOf(const PaperFilter &filter, const QDate &today);

    void setCounts(const LibraryCounts &counts, int todayUnread);
    void setToday(const QDate &today);
    void setFilter(const PaperFilter &filter); // silent
    const PaperFilter &filter() const { return m_filter; }

    CalendarView &calendar() { return *m_calendar; }
    FacetView &tags() { return *m_tags; }
    FacetView &languages() { return *m_languages; }
    FacetView &sources() { return *m_sources; }

    QSize sizeHint() const override;

signals:
    void viewChosen(Paperlark::Sidebar::View view);
    void filterEdited(const Paperlark::PaperFilter &filter); // days or facets were chosen; the rest is as it was set

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRows(QVBoxLayout &column);
    void addFacet(QVBoxLayout &column, FacetView &facet);
    void restyle();
    void takeRange(const QDate &first, const QDate &last);
    void takeFacets();
    void markView();

    static constexpr int views = 5;
    std::array<LibraryRow *, views> m_rows{};
    CalendarView *m_calendar;
    FacetView *m_tags;
    FacetView *m_languages;
    FacetView *m_sources;
    PaperFilter m_filter{};
    QDate m_today{};
};

} // namespace Paperlark
