#pragma once

#include "core/models/calendarmodel.h"
#include "ui/calendargrid.h"
#include "ui/spokencells.h"

#include <QWidget>

namespace Paperlark {

// One month: how many papers each day has, what is unread, the range in the filter. Choosing days tells rangeChosen();
// the range itself is the model's.
class CalendarView final : public QWidget, public SpokenCells
{
    Q_OBJECT
public:
    explicit CalendarView(QWidget *parent = nullptr);

    CalendarModel &model() { return m_model; }
    const CalendarModel &model() const { return m_model; }

    // The days that the line beneath tells of, and who told them.
    QDate spanFirst() const { return m_spanFirst; }
    QDate spanLast() const { return m_spanLast; }
    void setSources(const QStringList &sources);
    QString summary() const;

    void showDay(const QDate &day);   // moves the keys to it and shows its month
    void followDay(const QDate &day); // the day of the open paper
    QDate currentDay() const { return m_current; }
    QRect dayRect(const QDate &day) const; // null: not in this month
    void choose(const QDate &first, const QDate &last);

    int cellCount() const override { return CalendarGrid::cells; }
    Cell cell(int index) const override;
    int currentCell() const override;
    void pressCell(int index) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void rangeChosen(const QDate &first, const QDate &last); // null, null: no range
    void spanChanged(const QDate &first, const QDate &last); // answer with setSources()

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    CalendarGrid grid() const;
    QDate dayAt(const QPoint &point) const;
    void turnMonth(int months);
    void startDrag(const QDate &day, bool extend);
    void moveTo(const QDate &day, bool extend);
    bool moveByKey(const QKeyEvent &event);
    void hover(const QDate &day);
    void updateSpan();

    CalendarModel m_model{};
    QStringList m_sources{};
    QDate m_current{};
    QDate m_anchor{};
    QDate m_hovered{};
    QDate m_spanFirst{};
    QDate m_spanLast{};
    bool m_dragging{};
};

} // namespace Paperlark
