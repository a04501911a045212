// The painting half of PaperListView.
#include "ui/paperdelegate.h"
#include "ui/paperlistview.h"
#include "ui/theme.h"

#include <QPaintEvent>
#include <QPainter>

namespace Paperlark {

namespace {

constexpr int RightInset = 16;
constexpr int SmallestInset = 6;
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

void PaperListView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
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
    const bool several = selectedRows() > 1;
    const int end = area.bottom() + verticalOffset();
    for (int row = m_geometry.rowFrom(area.top() + verticalOffset()); row < m_geometry.rowCount(); ++row) {
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
        option.marked = selected && several;
        option.mostVotes = mostVotesOf(m_geometry.sectionOfRow(row));
        itemDelegate()->paint(&painter, option, index);
    }
}

void PaperListView::paintHeadings(QPainter &painter, const QRect &area)
{
    const int top = qMax(0, m_geometry.sectionAt(verticalOffset()));
    const int count = int(m_geometry.sections().size());
    for (int section = top + 1; section < count; ++section) {
        const int y = m_geometry.headingTop(section) - verticalOffset();
        if (y > area.bottom())
            break;
        paintHeading(painter, section, y);
    }
    // The day on top stays while its papers pass under it, until the next one pushes it out.
    paintHeading(painter, top, stickyHeight(top) - m_geometry.headingHeight(top));
}

void PaperListView::paintHeading(QPainter &painter, int section, int top)
{
    const ListSection &day = m_geometry.sections()[section];
    const bool withYear = section == 0 || day.day.year() != m_geometry.sections().constFirst().day.year();
    const DayHeading heading{day.day,      day.count, m_papers.dayFacts ? m_papers.dayFacts(day.day) : DayFacts(),
                             section == 0, withYear,  rightInset()};
    heading.paint(painter, {0, top, viewport()->width(), m_geometry.headingHeight(section)});
}

} // namespace Paperlark
