#include "ui/sidebar.h"

#include "ui/calendarview.h"
#include "ui/facetview.h"
#include "ui/sidebarrows.h"
#include "ui/wording.h"

#include <QButtonGroup>
#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int Width = 240;
constexpr int TopMargin = 12;
constexpr int BottomMargin = 12;

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QScrollArea(parent),
      m_calendar(new CalendarView),
      m_tags(new FacetView(FacetModel::Facet::Tags, tr("Tags"))),
      m_languages(new FacetView(FacetModel::Facet::Languages, tr("Languages"))),
      m_sources(new FacetView(FacetModel::Facet::Sources, tr("Sources")))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // over the inset of the rows; an unused bar is not drawn
    verticalScrollBar()->setAttribute(Qt::WA_OpaquePaintEvent, false);
    verticalScrollBar()->parentWidget()->raise();
    setAccessibleName(tr("Sidebar"));
    viewport()->setBackgroundRole(QPalette::Window);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    addRows(*column);
    column->addWidget(m_calendar);
    connect(m_calendar, &CalendarView::rangeChosen, this, &Sidebar::takeRange);
    for (FacetView *facet : {m_tags, m_languages, m_sources}) {
        addFacet(*column, *facet);
    }
    column->addStretch(1);
    setWidget(content);
    restyle();
    setFilter({});
}

PaperFilter Sidebar::filterOf(View view, const QDate &today)
{
    PaperFilter filter;
    switch (view) {
    case View::Today: filter.firstDay = filter.lastDay = today; break;
    case View::Unread: filter.unreadOnly = true; break;
    case View::ReadingList: filter.readingListOnly = true; break;
    case View::Starred: filter.starredOnly = true; break;
    case View::AllPapers: break;
    }
    return filter;
}

Sidebar::View Sidebar::viewOf(const PaperFilter &filter, const QDate &today)
{
    if (filter.readingListOnly) {
        return View::ReadingList;
    }
    if (filter.starredOnly) {
        return View::Starred;
    }
    if (filter.unreadOnly) {
        return View::Unread;
    }
    const bool isToday = today.isValid() && filter.firstDay == today && filter.lastDay == today;
    return isToday ? View::Today : View::AllPapers;
}

void Sidebar::setCounts(const LibraryCounts &counts, int todayUnread)
{
    m_rows[int(View::Today)]->setCount(todayUnread);
    m_rows[int(View::Unread)]->setCount(counts.unread);
    m_rows[int(View::ReadingList)]->setCount(counts.readingList);
    m_rows[int(View::Starred)]->setCount(counts.starred);
    m_rows[int(View::AllPapers)]->setCount(counts.papers);
}

void Sidebar::setToday(const QDate &today)
{
    m_today = today;
    const bool isNow = !today.isValid() || today == QDate::currentDate();
    //: The newest day present, when it is not the calendar's today: "Newest, Mon 23 Dec"
    m_rows[int(View::Today)]->setName(isNow ? tr("Today") : tr("Newest, %1").arg(Wording::dayOfYear(today)));
    markView();
}

void Sidebar::setFilter(const PaperFilter &filter)
{
    m_filter = filter;
    m_tags->model().setChoice(filter.tags.included, filter.tags.excluded);
    m_tags->setMatch(filter.tags.match);
    m_languages->model().setChoice(filter.languages.included, filter.languages.excluded);
    m_sources->model().setChoice(filter.sources.included, filter.sources.excluded);
    m_calendar->model().setRange(filter.firstDay, filter.lastDay);
    markView();
}

QSize Sidebar::sizeHint() const
{
    return {Fonts::px(Width), Fonts::px(Width)};
}

void Sidebar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        restyle();
    }
    QScrollArea::changeEvent(event);
}

void Sidebar::addRows(QVBoxLayout &column)
{
    column.addWidget(new GroupHead(tr("Library")));
    m_rows = {new LibraryRow(u"today"_s, tr("Today")), new LibraryRow(u"unread"_s, tr("Unread")),
              new LibraryRow(u"reading-list"_s, tr("Reading list")), new LibraryRow(u"star"_s, tr("Starred")),
              new LibraryRow(u"all-papers"_s, tr("All papers"))};
    auto *group = new QButtonGroup(this);
    for (int i = 0; i < views; ++i) {
        group->addButton(m_rows[i], i);
        column.addWidget(m_rows[i]);
    }
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { emit viewChosen(View(id)); });
    column.addSpacing(SidebarLayout::groupGap);
}

void Sidebar::addFacet(QVBoxLayout &column, FacetView &facet)
{
    column.addSpacing(SidebarLayout::groupGap);
    column.addWidget(&facet);
    connect(&facet, &FacetView::chosen, this, &Sidebar::takeFacets);
    connect(&facet, &FacetView::reached, this, [this, &facet](const QRect &row) {
        const QPoint middle = facet.mapTo(widget(), row.center());
        ensureVisible(middle.x(), middle.y(), 0, row.height());
    });
}

void Sidebar::restyle()
{
    auto *column = static_cast<QVBoxLayout *>(widget()->layout());
    column->setSpacing(0);
    column->setContentsMargins(0, Fonts::px(TopMargin), 0, Fonts::px(BottomMargin));
    setViewportMargins(0, 0, -verticalScrollBar()->sizeHint().width(), 0);
    verticalScrollBar()->setSingleStep(Fonts::px(SidebarLayout::facetRow));
}

void Sidebar::takeRange(const QDate &first, const QDate &last)
{
    m_filter.firstDay = first;
    m_filter.lastDay = last;
    markView();
    emit filterEdited(m_filter);
}

void Sidebar::takeFacets()
{
    m_filter.tags.included = m_tags->model().included();
    m_filter.tags.excluded = m_tags->model().excluded();
    m_filter.tags.match = m_tags->match();
    m_filter.languages.included = m_languages->model().included();
    m_filter.languages.excluded = m_languages->model().excluded();
    m_filter.sources.included = m_sources->model().included();
    m_filter.sources.excluded = m_sources->model().excluded();
    markView();
    emit filterEdited(m_filter);
}

void Sidebar::markView()
{
    m_rows[int(viewOf(m_filter, m_today))]->setChecked(true);
}

} // namespace Paperlark
