// The painting part of PaperListView.
#include "ui/list/newsinceline.h"
#include "ui/list/paperdelegate.h"
#include "ui/list/paperlistview.h"
#include "ui/list/votesheading.h"
#include "ui/looks/icons.h"
#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"

#include <QPaintEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int RightInset = 16;
constexpr int Gutter = 34;
constexpr int SmallestInset = 6;
constexpr int BarWidth = 3;
constexpr int ArrowSide = 11;
constexpr int ArrowLeft = 4;
constexpr int MostRowsForVotes = 64; // a longer day is measured by its beginning

} // namespace

int PaperListView::mostVotesOf(int section)
{
    auto it = m_mostVotes.constFind(section);
    if (it != m_mostVotes.constEnd())
        return *it;
    const ListSection &day = m_geometry.sections()[section];
    int most = 0;
    for (int row = day.firstRow; row < day.firstRow + qMin(day.count, MostRowsForVotes); ++row) {
        const auto paper = model()->index(row, 0).data(PaperListModel::RowRole).value<PaperRow>();
        most = qMax(most, paper.votes.value_or(0));
    }
    return *m_mostVotes.insert(section, most);
}

// Words end at the same distance from the pane's edge with a scroll bar and without.
int PaperListView::rightInset() const
{
    return qMax(Fonts::px(SmallestInset), Fonts::px(RightInset) - (width() - viewport()->width()));
}

// Only the gutter of that row is painted anew, thirty times.
void PaperListView::setDwell(double share)
{
    m_dwell = share;
    QRect gutter = visualRect(currentIndex());
    gutter.setWidth(Fonts::px(Gutter));
    viewport()->update(QStyle::visualRect(layoutDirection(), viewport()->rect(), gutter));
}

void PaperListView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(event->rect(), Theme::colors().surface);
    if (!model() || m_geometry.rowCount() == 0)
        return;
    paintRows(painter, event->rect());
    paintHeadings(painter, event->rect());
}

void PaperListView::paintRows(QPainter &painter, const QRect &area)
{
    PaperRowOption option;
    initViewItemOption(&option);
    const QStyle::State common =
        option.state & ~(QStyle::State_MouseOver | QStyle::State_Selected | QStyle::State_Active | QStyle::State_HasFocus);
    option.rightInset = rightInset();
    const int end = area.bottom() + verticalOffset();
    for (int row = m_geometry.rowFrom(area.top() + verticalOffset()); row >= 0 && row < m_geometry.rowCount();
         row = m_geometry.shownFrom(row + 1, 1)) {
        const QModelIndex index = model()->index(row, 0);
        option.rect = visualRect(index);
        if (option.rect.top() + verticalOffset() > end)
            break;
        const bool selected = selectionModel()->isSelected(index);
        option.state = common;
        option.state.setFlag(QStyle::State_Selected, selected);
        option.state.setFlag(QStyle::State_Active, hasFocus());
        option.state.setFlag(QStyle::State_HasFocus, hasFocus());
        option.state.setFlag(QStyle::State_MouseOver, row == m_hovered);
        option.current = index == currentIndex();
        option.unfit = index.data(PaperListModel::UnfitRole).toBool();
        option.picked = selected && m_picking;
        option.dwell = option.current ? m_dwell : 0;
        option.mostVotes = mostVotesOf(m_geometry.sectionOfRow(row));
        itemDelegate()->paint(&painter, option, index);
    }
}

void PaperListView::paintHeadings(QPainter &painter, const QRect &area)
{
    const int top = qMax(0, m_geometry.sectionAt(verticalOffset()));
    const int count = int(m_geometry.sections().size());
    if (m_geometry.linedSection() > 0) {
        const QRect line(0, m_geometry.lineTop() - verticalOffset(), viewport()->width(), m_geometry.lineHeight());
        if (line.intersects(area))
            NewSinceLine::paint(painter, line, m_papers.lastVisit());
    }
    for (int section = top + 1; section < count; ++section) {
        const int y = m_geometry.headingTop(section) - verticalOffset();
        if (y > area.bottom())
            break;
        paintHeading(painter, section, y);
    }
    // The day on top stays while its papers pass under it, until the next one pushes it out.
    paintHeading(painter, top, stickyHeight(top) - m_geometry.headingHeight(top));
}

DayHeading PaperListView::dayHeading(int section) const
{
    const ListSection &day = m_geometry.sections()[section];
    const bool withYear = section == 0 || day.day.year() != m_geometry.sections().constFirst().day.year();
    const DayFacts facts = m_papers.dayFacts ? m_papers.dayFacts(day.day) : DayFacts();
    const bool aboveLine = section < m_geometry.linedSection();
    const int news = m_papers.newIn && !aboveLine ? m_papers.newIn(day) : 0;
    return {day.day, day.count, facts, section == 0, withYear, rightInset(), news};
}

void PaperListView::paintHeading(QPainter &painter, int section, int top)
{
    const QRect place(0, top, viewport()->width(), m_geometry.headingHeight(section));
    const ListSection &shown = m_geometry.sections()[section];
    if (shown.heading == ListSection::Heading::None)
        return;
    if (shown.heading == ListSection::Heading::Votes) {
        const VotesHeading heading{shown.fromVotes, rightInset()};
        return heading.paint(painter, place);
    }
    dayHeading(section).paint(painter, place);
    paintFolding(painter, section, place);
}

// An arrow where a press folds and unfolds; the current day shows that it is, when no row can.
void PaperListView::paintFolding(QPainter &painter, int section, const QRect &heading) const
{
    const ThemeColors &colors = Theme::colors();
    const bool folded = m_geometry.isFolded(section);
    if (isCurrent(section)) {
        painter.fillRect(Draw::placed(painter, {heading.left(), heading.top(), Fonts::px(BarWidth), heading.height()}),
                         hasFocus() ? colors.accent : colors.lineStrong);
        if (hasFocus())
            Draw::focusRing(painter, heading.adjusted(1, 1, -1, -1), 0);
    }
    if (!folded && section != m_hoveredHeading)
        return;
    const int side = Fonts::px(ArrowSide);
    const int line = DayHeading::firstLine(section == 0);
    const QRect box(heading.left() + Fonts::px(ArrowLeft), heading.top() + (line - side) / 2, side, side);
    const QString ahead = layoutDirection() == Qt::RightToLeft ? u"left"_s : u"right"_s;
    Icons::paint(painter, folded ? ahead : u"down"_s, Draw::placed(painter, box), colors.textDim);
}

} // namespace Paperlark
