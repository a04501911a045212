#pragma once

#include "core/library/library.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QHash>
#include <QSet>

namespace Paperlark {

struct CalendarDay {
    enum class Kind {
        NoDigest, // nothing was imported for it
        Gap,      // nothing was imported for it, though its neighbours have something
        Empty,    // its digest held no paper
        Papers    // has papers; maybe none that the filter leaves
    };

    QDate day{};
    Kind kind{Kind::NoDigest};
    int papers{};
    int unread{};
    bool selected{}; // among the days of the filter
    bool open{};     // of the open paper
    bool shown{};    // in the month, or in the weeks

    int heat() const; // 0: no papers; 1 to 5
    friend bool operator==(const CalendarDay &, const CalendarDay &) = default;
};

// Weeks of seven days, of one month or twenty in a row: papers and unread of each day, gaps, the days of the filter, the
// open paper's day.
class CalendarModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    // Qt::AccessibleTextRole gives a spoken sentence, CalendarDayRole the CalendarDay.
    enum Role { CalendarDayRole = Qt::UserRole };
    enum class Shape {
        Month, // always six weeks, so that nothing below a calendar moves from month to month
        Weeks
    };

    explicit CalendarModel(QObject *parent = nullptr);

    // All that was imported, whatever the filter.
    void setImported(const QList<DayCount> &counts, const QList<QDate> &emptyDays);
    // What the filter leaves of each day; setImported() starts with everything.
    void setCounts(const QList<DayCount> &counts);
    void setRange(const QDate &first, const QDate &last); // null: open end; both null: no range
    void setWeekdays(unsigned weekdays);                  // bit 0 is Monday; of the range, if there is one; 0: any
    QDate openDay() const { return m_open; }
    void setOpenDay(const QDate &day);
    Shape shape() const { return m_shape; }
    void setShape(Shape shape);
    void show(const QDate &day); // turns to it; weeks in which it is shown already stay
    void turn(int pages);
    void turnYears(int years);
    void setFirstDayOfWeek(Qt::DayOfWeek day);

    int weeks() const { return m_shape == Shape::Month ? 6 : 20; }
    QDate firstShown() const; // of the month, or of the weeks
    QDate lastShown() const;
    bool hasRange() const { return m_first.isValid() || m_last.isValid(); }
    bool hasChoice() const { return hasRange() || m_weekdays != 0; }
    unsigned weekdays() const { return m_weekdays; }
    QDate rangeFirst() const { return m_first; }
    QDate rangeLast() const { return m_last; }
    Qt::DayOfWeek firstDayOfWeek() const { return m_firstDayOfWeek; }
    QDate oldestDay() const { return m_oldest; } // null: nothing was imported
    QDate newestDay() const { return m_newest; }
    QDate dayAt(int week, int column) const;
    CalendarDay day(const QDate &day) const;
    DayCount countsOf(const QDate &first, const QDate &last, unsigned weekdays = 0) const; // `day` is `first`
    QString sentence(const QDate &day) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void repaint();
    QDate startOfWeek(const QDate &day) const;
    void setPage(const QDate &page);

    QHash<QDate, DayCount> m_counts{};
    QSet<QDate> m_withPapers{};
    QSet<QDate> m_empty{};
    QSet<QDate> m_gaps{};
    QDate m_oldest{};
    QDate m_newest{};
    QDate m_first{};
    QDate m_last{};
    QDate m_open{};
    unsigned m_weekdays{};
    Shape m_shape{Shape::Month};
    QDate m_page{}; // a day of the month, or of the last week
    Qt::DayOfWeek m_firstDayOfWeek{Qt::Monday};
};

} // namespace Paperlark

Q_DECLARE_METATYPE(Paperlark::CalendarDay)
