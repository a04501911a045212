#pragma once

#include "core/models/paperlistmodel.h"

#include <QList>

namespace Paperlark {

// Where rows and day headings lie, one under the other. Answers from the days alone, so it costs the same for twelve
// rows and for a million. Coordinates are those of the whole list, not of what is visible.
class ListGeometry final
{
public:
    using Sections = QList<ListSection>;
    struct Heights {
        int row{};
        int firstHeading{};
        int heading{};
        friend bool operator==(const Heights &, const Heights &) = default;
    };

    void setSections(const Sections &sections);
    void setHeights(const Heights &heights);

    const Sections &sections() const { return m_sections; }
    int rowHeight() const { return m_heights.row; }
    int rowCount() const;
    int height() const;

    int rowTop(int row) const;
    int rowAt(int y) const;   // -1 on a heading and outside
    int rowFrom(int y) const; // the first row that reaches below y; rowCount() when none does
    int sectionOfRow(int row) const;
    int sectionAt(int y) const; // -1 when there is none
    int headingTop(int section) const;
    int headingHeight(int section) const;

private:
    Sections m_sections{};
    Heights m_heights{};
};

} // namespace Paperlark
