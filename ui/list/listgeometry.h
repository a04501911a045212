#pragma once

#include "core/library/answers/inquiry.h"

#include <QList>
#include <QSet>

namespace Paperlark {

// Where rows and headings lie, one under the other; of a folded section only the heading. Answers from the sections
// alone, so it costs the same for twelve rows and for a million. Coordinates are those of the whole list, not of what is
// visible.
class ListGeometry final
{
public:
    using Sections = QList<ListSection>;
    struct Heights {
        int row{};
        int firstHeading{};
        int heading{};
        int votesHeading{};
        int line{};
        friend bool operator==(const Heights &, const Heights &) = default;
    };

    // `lined`: the section that stands under a line across the list; 0: there is none.
    void setSections(const Sections &sections, const QSet<int> &folded = {}, int lined = 0);
    void setHeights(const Heights &heights);

    const Sections &sections() const { return m_sections; }
    int rowHeight() const { return m_heights.row; }
    int rowCount() const;
    int height() const;

    int rowTop(int row) const; // of a folded one: where it would begin
    int rowAt(int y) const;    // -1 on a heading and outside
    int rowFrom(int y) const;  // the first row that reaches below y; rowCount() when none does
    int sectionOfRow(int row) const;
    int sectionAt(int y) const; // -1 when there is none
    int linedSection() const { return m_lined; }
    int lineTop() const { return m_tops[m_lined] - m_heights.line; }
    int lineHeight() const { return m_heights.line; }
    int headingTop(int section) const { return m_tops[section]; }
    int headingHeight(int section) const;

    bool isFolded(int section) const { return m_folded.contains(section); }
    bool isShown(int row) const { return !isFolded(sectionOfRow(row)); }
    int shownFrom(int row, int step) const; // the first one from there on that no folded section holds; -1: none

private:
    void stack();

    Sections m_sections{};
    QSet<int> m_folded{};
    int m_lined{};
    Heights m_heights{};
    QList<int> m_tops{}; // of the headings, and where the last section ends
};

} // namespace Paperlark
