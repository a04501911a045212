#include "ui/list/listgeometry.h"

#include <algorithm>

namespace Paperlark {

void ListGeometry::setSections(const Sections &sections, const QSet<int> &folded, int lined)
{
    m_sections = sections;
    m_folded = folded;
    m_lined = lined;
    stack();
}

void ListGeometry::setHeights(const Heights &heights)
{
    m_heights = heights;
    stack();
}

void ListGeometry::stack()
{
    m_tops = {0};
    for (int section = 0; section < m_sections.size(); ++section) {
        const int rows = isFolded(section) ? 0 : m_sections[section].count;
        const int line = m_lined > 0 && section + 1 == m_lined ? m_heights.line : 0;
        m_tops += m_tops.last() + headingHeight(section) + rows * m_heights.row + line;
    }
}

int ListGeometry::rowCount() const
{
    return m_sections.isEmpty() ? 0 : m_sections.last().firstRow + m_sections.last().count;
}

int ListGeometry::headingHeight(int section) const
{
    const ListSection &shown = m_sections[section];
    if (shown.heading == ListSection::Heading::None)
        return 0;
    return shown.heading == ListSection::Heading::Votes ? m_heights.votesHeading
        : section == 0                                  ? m_heights.firstHeading
                                                        : m_heights.heading;
}

int ListGeometry::height() const
{
    return m_tops.isEmpty() ? 0 : m_tops.last();
}

int ListGeometry::sectionOfRow(int row) const
{
    const auto after = std::upper_bound(m_sections.begin(), m_sections.end(), row,
                                        [](int wanted, const auto &section) { return wanted < section.firstRow; });
    return int(after - m_sections.begin()) - 1;
}

int ListGeometry::sectionAt(int y) const
{
    if (m_sections.isEmpty())
        return -1;
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end() - 1, y); // the first heading below y
    return int(after - m_tops.begin()) - 1;
}

int ListGeometry::rowTop(int row) const
{
    const int section = sectionOfRow(row);
    if (section < 0)
        return 0;
    const int before = isFolded(section) ? 0 : row - m_sections[section].firstRow;
    return headingTop(section) + headingHeight(section) + before * m_heights.row;
}

int ListGeometry::rowFrom(int y) const
{
    const int section = sectionAt(y);
    if (section < 0)
        return 0;
    const int below = qMax(0, y - headingTop(section) - headingHeight(section));
    const int row = m_sections[section].firstRow + qMin(below / qMax(1, m_heights.row), m_sections[section].count);
    const int shown = isFolded(section) || row >= rowCount() ? shownFrom(row, 1) : row;
    return shown < 0 ? rowCount() : shown;
}

int ListGeometry::rowAt(int y) const
{
    if (y < 0 || y >= height())
        return -1;
    const int row = rowFrom(y);
    return row < rowCount() && rowTop(row) <= y ? row : -1;
}

int ListGeometry::shownFrom(int row, int step) const
{
    while (row >= 0 && row < rowCount()) {
        const int section = sectionOfRow(row);
        if (!isFolded(section))
            return row;
        row = step > 0 ? m_sections[section].firstRow + m_sections[section].count : m_sections[section].firstRow - 1;
    }
    return -1;
}

} // namespace Paperlark
