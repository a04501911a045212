#pragma once

#include <QDate>
#include <QRect>

class QPainter;

namespace Paperlark {

// What is known of a day beside the rows that the filter leaves.
struct DayFacts {
    int papers{};
    int unread{};
    int sources{};
    friend bool operator==(const DayFacts &, const DayFacts &) = default;
};

// The line between two days of the list: the date, what is left of it, and how far the reader got.
struct DayHeading {
    QDate day{};
    int shown{}; // rows under it
    DayFacts facts{};
    bool large{};     // the first one: two lines and a progress line
    bool withYear{};  // not said again where it goes without saying
    int rightInset{}; // px
    int news{};       // of the rows: came since the last visit, where no line tells it

    static int height(bool large);
    static int firstLine(bool large); // how far down the line with the day reaches
    void paint(QPainter &painter, const QRect &rect) const;
    bool isDone() const { return facts.papers > 0 && facts.unread == 0; }
    QString dayText(int room) const; // px; the short form where the long one has none
    QString factsText() const;
};

} // namespace Paperlark
