#pragma once

#include "core/library/answers/inquiry.h"

#include <QHash>
#include <QScrollArea>

#include <array>

class QVBoxLayout;

namespace Paperlark {

class CalendarView;
class FacetView;
class FoldHead;
class LibraryRow;
class SavedViewsSection;
class SourcesSection;
class VotesHistogram;

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

    // What the library says of the filter. Rows keep their places while the reader works; after an import they are sorted
    // anew and the calendar learns which days there are.
    enum class Rows { Keep, Renew };
    void setAnswer(const Answer &answer, Rows rows);
    QDate today() const { return m_today; }    // the newest day present
    void setFilter(const PaperFilter &filter); // silent
    const PaperFilter &filter() const { return m_filter; }

    // Authors are many: they are counted only while somebody looks at them.
    bool wantsAuthors() const;

    QStringList foldedSections() const;
    void setFoldedSections(const QStringList &sections);

    CalendarView &calendar() { return *m_calendar; }
    FacetView &facet(Facet facet) { return *m_facets.value(facet); }
    VotesHistogram &votes() { return *m_votes; }
    SavedViewsSection &savedViews() { return *m_savedViews; }
    SourcesSection &sources() { return *m_sources; }
    QList<PaperFilter> savedFilters() const; // to be counted

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void viewChosen(Paperlark::Sidebar::View view);
    void filterEdited(const Paperlark::PaperFilter &filter); // days, facets or votes were chosen; the rest is as it was set
    void authorsWanted();                                    // ask again, with authors

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRows(QVBoxLayout &column);
    void addSavedViews(QVBoxLayout &column);
    void addFacet(QVBoxLayout &column, FacetView &facet);
    void addSources(QVBoxLayout &column);
    void addVotes(QVBoxLayout &column);
    void restyle();
    void showCounts(const Answer &answer);
    void showDays(const Answer &answer, Rows rows);
    void setToday(const QDate &today);
    void takeDays(const QDate &first, const QDate &last, unsigned weekdays);
    void takeFacet(Facet facet);
    void takeVotes(std::optional<int> least, std::optional<int> most);
    void edit(const PaperFilter &filter);
    void bringIntoView(const QWidget &part, const QRect &row);
    void markView();
    QHash<QString, FoldHead *> heads() const; // by the name under which their state is kept

    static constexpr int views = 5;
    std::array<LibraryRow *, views> m_rows{};
    SavedViewsSection *m_savedViews;
    SourcesSection *m_sources;
    CalendarView *m_calendar;
    QHash<Facet, FacetView *> m_facets{};
    VotesHistogram *m_votes;
    FoldHead *m_votesHead;
    PaperFilter m_filter{};
    QDate m_today{};
};

} // namespace Paperlark
