// The part of PaperView that lays the voices of a paper side by side.
#include "core/reading/comparisonhtml.h"
#include "ui/looks/theme.h"
#include "ui/page/comparebutton.h"
#include "ui/page/paperview.h"

namespace Paperlark {

namespace {

constexpr int ColumnsFrom = 1000;    // a narrower page stacks its voices
constexpr int ColumnOfVoice = 440;   // at most,
constexpr int NarrowestColumn = 240; // and at least
constexpr int ColumnOfFacets = 118;

} // namespace

void PaperView::setCompareAction(QAction *action)
{
    m_compare->setAction(action);
}

// The voice that was open when comparing began is no choice of a tab, but opens like one.
void PaperView::clickVoice(int index)
{
    if (!isComparing() || index < 0)
        return;
    m_compares = false;
    renewPage(Place::Kept);
    openVoice(index);
}

bool PaperView::toggleCompare()
{
    if (m_voices.size() < 2) {
        m_compare->setChecked(false);
        return false;
    }
    m_compares = !m_compares;
    m_compare->setChecked(m_compares);
    renewPage(Place::Top);
    return true;
}

bool PaperView::isComparing() const
{
    return m_compares && m_voices.size() > 1;
}

PageShape PaperView::shape() const
{
    if (!isComparing())
        return PageShape::OneVoice;
    const int needed = qMax(ColumnsFrom, ColumnOfFacets + int(m_voices.size()) * NarrowestColumn);
    return m_voices.size() <= mostColumns && width() >= Fonts::px(needed) ? PageShape::Columns : PageShape::Stacked;
}

int PaperView::measure() const
{
    const int columns = ColumnOfFacets + int(m_voices.size()) * ColumnOfVoice;
    return shape() == PageShape::Columns ? Fonts::px(columns) : columnWidth(m_looks, openLanguage());
}

} // namespace Paperlark
