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
    bool selected{}; // within the range of the filter
    bool open{};     // of the open paper
    bool inMonth{};

    friend bool operator==(const CalendarDay &, const CalendarDay &) = default;
};

// One month as six weeks of seven days: papers and unread of each day, gaps, the chosen range, the open paper's day.
class CalendarModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    // Qt::AccessibleTextRole gives a spoken sentence, CalendarDayRole the CalendarDay.
    enum Role { CalendarDayRole = Qt::UserRole };
    static constexpr int weeks = 6; // always, so that nothing below a calendar moves from month to month

    explicit CalendarModel(QObject *parent = nullptr);

    // All that was imported, whatever the filter.
    void setImported(const QList<DayCount> &counts, const QList<QDate> &emptyDays);
    // What the filter leaves of each day; setImported() starts with everything.
    void setCounts(const QList<DayCount> &counts);
    void setRange(const QDate &first, const QDate &last); // null: open end; both null: no range
    QDate openDay() const { return m_open; }
    void setOpenDay(const QDate &day);
    void setMonth(const QDate &anyDay);
    void setFirstDayOfWeek(Qt::DayOfWeek day);

    QDate month() const { return m_month; } // its first day
    bool hasRange() const { return m_first.isValid() || m_last.isValid(); }
    QDate rangeFirst() const { return m_first; }
    QDate rangeLast() const { return m_last; }
    Qt::DayOfWeek firstDayOfWeek() const { return m_firstDayOfWeek; }
    QDate newestDay() const { return m_newest; } // null: nothing was imported
    QDate dayAt(int week, int column) const;
    CalendarDay day(const QDate &day) const;
    DayCount countsOf(const QDate &first, const QDate &last) const; // `day` is `first`
    QString sentence(const QDate &day) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void repaint();

    QHash<QDate, DayCount> m_counts{};
    QSet<QDate> m_withPapers{};
    QSet<QDate> m_empty{};
    QSet<QDate> m_gaps{};
    QDate m_newest{};
    QDate m_first{};
    QDate m_last{};
    QDate m_open{};
    QDate m_month{};
    Qt::DayOfWeek m_firstDayOfWeek{Qt::Monday};
};

} // namespace Paperlark

Q_DECLARE_METATYPE(Paperlark::CalendarDay)
