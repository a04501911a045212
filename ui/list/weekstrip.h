#pragma once

#include "ui/sidebar/spokencells.h"

#include <QDate>
#include <QWidget>

namespace Paperlark {

class CalendarModel;
class CalendarView;
struct CalendarDay;

// Seven days over the list, where the window has no room for the sidebar and its calendar: the newest, or those around the
// open paper. They are the calendar's days, and to choose one is to choose it there.
class WeekStrip final : public QWidget, public SpokenCells
{
    Q_OBJECT
public:
    explicit WeekStrip(CalendarView &calendar, QWidget *parent = nullptr);

    QDate lastDay() const; // null: nothing has a day
    QRect dayRect(const QDate &day) const;
    void choose(const QDate &day); // once more: any day

    int cellCount() const override;
    Cell cell(int index) const override;
    int currentCell() const override { return m_current; }
    void pressCell(int index) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const CalendarModel &model() const;
    QDate dayOf(int cell) const;
    QRect rectOf(int cell) const;
    int cellAt(const QPoint &point) const; // −1: none
    void setHovered(int cell);

    CalendarView &m_calendar;
    int m_current{6};
    int m_hovered{-1};
};

} // namespace Paperlark
