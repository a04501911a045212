#include "ui/listgeometry.h"

#include <algorithm>

namespace Paperlark {

void ListGeometry::setSections(const Sections &sections)
{
    m_sections = sections;
}

void ListGeometry::setHeights(const Heights &heights)
{
    m_heights = heights;
}

int ListGeometry::rowCount() const
{
    return m_sections.isEmpty() ? 0 : m_sections.last().firstRow + m_sections.last().count;
}

int ListGeometry::headingTop(int section) const
{
    const int headings = section == 0 ? 0 : m_heights.firstHeading + (section - 1) * m_heights.heading;
    return headings + m_sections[section].firstRow * m_heights.row;
}

int ListGeometry::headingHeight(int section) const
{
    return section == 0 ? m_heights.firstHeading : m_heights.heading;
}

int ListGeometry::height() const
{
    if (m_sections.isEmpty())
        return 0;
    const int last = int(m_sections.size()) - 1;
    return headingTop(last) + headingHeight(last) + m_sections[last].count * m_heights.row;
}

int ListGeometry::sectionOfRow(int row) const
{
    const auto after = std::upper_bound(m_sections.begin(), m_sections.end(), row,
                                        [](int wanted, const auto &section) { return wanted < section.firstRow; });
    return int(after - m_sections.begin()) - 1;
}

int ListGeometry::sectionAt(int y) const
{
    int low = 0;
    int high = int(m_sections.size());
    while (low < high) { // the first heading below y
        const int middle = (low + high) / 2;
        if (headingTop(middle) <= y)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}

int ListGeometry::rowTop(int row) const
{
    const int section = sectionOfRow(row);
    if (section < 0)
        return 0;
    return headingTop(section) + headingHeight(section) + (row - m_sections[section].firstRow) * m_heights.row;
}

int ListGeometry::rowFrom(int y) const
{
    const int section = sectionAt(y);
    if (section < 0)
        return 0;
    const int below = qMax(0, y - headingTop(section) - headingHeight(section));
    return m_sections[section].firstRow + qMin(below / m_heights.row, m_sections[section].count);
}

int ListGeometry::rowAt(int y) const
{
    if (y < 0 || y >= height())
        return -1;
    const int row = rowFrom(y);
    return row < rowCount() && rowTop(row) <= y ? row : -1;
}

} // namespace Paperlark
