#include "ui/sidebar/sidebar.h"

#include "core/library/filter/filterdates.h"
#include "ui/controls/foldhead.h"
#include "ui/sidebar/calendarview.h"
#include "ui/sidebar/facetview.h"
#include "ui/sidebar/savedviewssection.h"
#include "ui/sidebar/sidebarrows.h"
#include "ui/sidebar/voteshistogram.h"
#include "ui/sources/sourcessection.h"
#include "ui/wording.h"

#include <QButtonGroup>
#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int Width = 240;
constexpr int LargestMinimum = 320;
constexpr int TopMargin = 12;
constexpr int BottomMargin = 12;

struct Section {
    Facet facet{};
    QString key{}; // under which it is remembered whether it is folded
};

const QList<Section> &sections()
{
    static const QList<Section> list{{Facet::Tags, u"tags"_s},
                                     {Facet::Languages, u"languages"_s},
                                     {Facet::Sources, u"sources"_s},
                                     {Facet::Authors, u"authors"_s},
                                     {Facet::Has, u"has"_s}};
    return list;
}

QString titleOf(Facet facet)
{
    switch (facet) {
    case Facet::Tags: return Sidebar::tr("Tags");
    case Facet::Languages: return Sidebar::tr("Languages");
    case Facet::Sources: return Sidebar::tr("Sources");
    case Facet::Authors: return Sidebar::tr("Authors");
    case Facet::Has: return Sidebar::tr("Has", "head over what a paper has: code, a model, a note");
    }
    return {};
}

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QScrollArea(parent),
      m_savedViews(new SavedViewsSection),
      m_sources(new SourcesSection),
      m_calendar(new CalendarView),
      m_votes(new VotesHistogram),
      m_votesHead(new FoldHead(tr("Votes")))
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
    addSavedViews(*column);
    column->addWidget(m_calendar);
    connect(m_calendar, &CalendarView::daysChosen, this, &Sidebar::takeDays);
    for (const Section &section : sections()) {
        auto *facet = new FacetView(section.facet, titleOf(section.facet));
        m_facets.insert(section.facet, facet);
        addFacet(*column, *facet);
    }
    facet(Facet::Authors).head().setUnfolded(false);
    connect(&facet(Facet::Authors).head(), &FoldHead::folded, this, [this](bool unfolded) {
        if (unfolded)
            emit authorsWanted();
    });
    addVotes(*column);
    addSources(*column);
    column->addStretch(1);
    content->resize(1, 1); // else it would be measured here, in fonts that are not yet its own
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
    const bool isToday = today.isValid() && filter.firstDay == today && filter.lastDay == today && filter.weekdays == 0;
    return isToday ? View::Today : View::AllPapers;
}

void Sidebar::setAnswer(const Answer &answer, Rows rows)
{
    for (FacetView *facet : std::as_const(m_facets)) {
        FacetModel &model = facet->model();
        if (model.facet() == Facet::Authors && !answer.question.authors) {
            continue;
        }
        const QList<FacetCount> counts = answer.facets.value(model.facet());
        rows == Rows::Renew ? model.reset(counts) : model.setCounts(counts);
    }
    m_votes->setCounts(answer.votes);
    m_savedViews->model().setCounts(answer);
    showDays(answer, rows);
    showCounts(answer);
}

void Sidebar::showDays(const Answer &answer, Rows rows)
{
    if (rows == Rows::Renew) {
        m_calendar->model().setImported(answer.allDays, answer.emptyDays);
        const QDate newest = answer.allDays.isEmpty() ? QDate() : answer.allDays.last().day;
        if (newest != m_today) {
            m_calendar->showDay(newest);
        }
        setToday(newest);
    }
    m_calendar->model().setCounts(answer.days);
}

void Sidebar::showCounts(const Answer &answer)
{
    const LibraryCounts &counts = answer.library;
    m_rows[int(View::Today)]->setCount(answer.allDays.isEmpty() ? 0 : answer.allDays.last().unread);
    m_rows[int(View::Unread)]->setCount(counts.unread);
    m_rows[int(View::ReadingList)]->setCount(counts.readingList);
    m_rows[int(View::Starred)]->setCount(counts.starred);
    m_rows[int(View::AllPapers)]->setCount(counts.papers);
}

bool Sidebar::wantsAuthors() const
{
    return m_facets.value(Facet::Authors)->head().isUnfolded();
}

QHash<QString, FoldHead *> Sidebar::heads() const
{
    QHash<QString, FoldHead *> heads{{u"votes"_s, m_votesHead},
                                     {u"savedViews"_s, &m_savedViews->head()},
                                     {u"newPapers"_s, &m_sources->head()}};
    for (const Section &section : sections()) {
        heads.insert(section.key, &m_facets.value(section.facet)->head());
    }
    return heads;
}

QStringList Sidebar::foldedSections() const
{
    QStringList folded;
    const auto all = heads();
    for (auto head = all.begin(); head != all.end(); ++head) {
        if (!head.value()->isUnfolded()) {
            folded.append(head.key());
        }
    }
    folded.sort();
    return folded;
}

void Sidebar::setFoldedSections(const QStringList &sections)
{
    const auto all = heads();
    for (auto head = all.begin(); head != all.end(); ++head) {
        head.value()->setUnfolded(!sections.contains(head.key()));
    }
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
    for (FacetView *facet : std::as_const(m_facets)) {
        facet->setChoice(filter.choice(facet->model().facet()));
    }
    m_votes->setRange(filter.minVotes, filter.maxVotes);
    m_votesHead->setSummary(m_votes->rangeText(), true);
    m_calendar->model().setWeekdays(filter.weekdays);
    const auto period = dateTermOf(filter.period, QDate::currentDate()); // "last7d" has other days tomorrow
    m_calendar->model().setRange(period ? period->first : filter.firstDay, period ? period->last : filter.lastDay);
    markView();
}

QSize Sidebar::sizeHint() const
{
    return {Fonts::px(Width), Fonts::px(Width)};
}

// Narrower, the calendar would lose its week-ends; wider, with large letters, the narrowest window could not hold it.
QSize Sidebar::minimumSizeHint() const
{
    return {std::min(Fonts::px(Width), LargestMinimum), 0};
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
    connect(&facet, &FacetView::chosen, this, [this, &facet] { takeFacet(facet.model().facet()); });
    connect(&facet, &FacetView::reached, this, [this, &facet](const QRect &row) { bringIntoView(facet, row); });
}

void Sidebar::addSavedViews(QVBoxLayout &column)
{
    column.addWidget(m_savedViews);
    column.addSpacing(SidebarLayout::groupGap);
    connect(m_savedViews, &SavedViewsSection::reached, this, [this](const QRect &row) { bringIntoView(*m_savedViews, row); });
    connect(&m_savedViews->model(), &QAbstractItemModel::modelReset, this, &Sidebar::markView);
}

void Sidebar::bringIntoView(const QWidget &part, const QRect &row)
{
    ensureVisible(0, part.mapTo(widget(), row.center()).y(), 0, row.height());
}

QList<PaperFilter> Sidebar::savedFilters() const
{
    return m_savedViews->model().filters();
}

void Sidebar::addVotes(QVBoxLayout &column)
{
    column.addSpacing(SidebarLayout::groupGap);
    column.addWidget(m_votesHead);
    column.addWidget(m_votes);
    connect(m_votesHead, &FoldHead::folded, m_votes, &QWidget::setVisible);
    connect(m_votes, &VotesHistogram::chosen, this, &Sidebar::takeVotes);
}

void Sidebar::addSources(QVBoxLayout &column)
{
    column.addSpacing(SidebarLayout::groupGap);
    column.addWidget(m_sources);
    connect(m_sources, &SourcesSection::reached, this, [this](const QRect &row) { bringIntoView(*m_sources, row); });
}

void Sidebar::restyle()
{
    auto *column = static_cast<QVBoxLayout *>(widget()->layout());
    column->setSpacing(0);
    column->setContentsMargins(0, Fonts::px(TopMargin), 0, Fonts::px(BottomMargin));
    setViewportMargins(0, 0, -verticalScrollBar()->sizeHint().width(), 0);
    verticalScrollBar()->setSingleStep(Fonts::px(SidebarLayout::facetRow));
}

void Sidebar::takeDays(const QDate &first, const QDate &last, unsigned weekdays)
{
    PaperFilter filter = m_filter;
    filter.clearDays();
    filter.firstDay = first;
    filter.lastDay = last;
    filter.weekdays = weekdays;
    edit(filter);
}

void Sidebar::takeFacet(Facet facet)
{
    PaperFilter filter = m_filter;
    filter.choice(facet) = m_facets.value(facet)->model().choice();
    edit(filter);
}

void Sidebar::takeVotes(std::optional<int> least, std::optional<int> most)
{
    PaperFilter filter = m_filter;
    filter.minVotes = least;
    filter.maxVotes = most;
    edit(filter);
}

void Sidebar::edit(const PaperFilter &filter)
{
    setFilter(filter);
    emit filterEdited(m_filter);
}

void Sidebar::markView()
{
    m_savedViews->model().setFilter(m_filter);
    const bool saved = m_savedViews->model().inForce() >= 0;
    QButtonGroup *group = m_rows.front()->group();
    group->setExclusive(false); // a saved view in force leaves none of them checked
    for (int i = 0; i < views; ++i) {
        m_rows[i]->setChecked(!saved && i == int(viewOf(m_filter, m_today)));
    }
    group->setExclusive(true);
}

} // namespace Paperlark
