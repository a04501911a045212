#pragma once

#include "core/models/calendarmodel.h"
#include "ui/sidebar/calendargrid.h"
#include "ui/sidebar/spokencells.h"

#include <QWidget>

namespace Paperlark {

class LinkButton;

// How many papers each day of a month or of twenty weeks has, what is unread, the days in the filter. Choosing days tells
// daysChosen(); the choice itself is the model's. A click replaces what was chosen; with Ctrl, weekdays add to it.
class CalendarView final : public QWidget, public SpokenCells
{
    Q_OBJECT
public:
    using Shape = CalendarModel::Shape;
    explicit CalendarView(QWidget *parent = nullptr);

    CalendarModel &model() { return m_model; }
    const CalendarModel &model() const { return m_model; }
    void setShape(Shape shape);

    // The days that the line beneath tells of, and who told them.
    QDate spanFirst() const { return m_spanFirst; }
    QDate spanLast() const { return m_spanLast; }
    void setSources(const QStringList &sources);
    QString summary() const;

    void showDay(const QDate &day);   // moves the keys to it and turns to it
    void followDay(const QDate &day); // the day of the open paper
    QDate currentDay() const { return m_current; }
    QRect dayRect(const QDate &day) const; // null: not shown
    CalendarGrid grid() const { return {rect(), layoutDirection(), m_model.shape()}; }
    void choose(const QDate &first, const QDate &last, unsigned weekdays = 0);
    void chooseWeekday(int weekday, Qt::KeyboardModifiers modifiers); // Qt::Monday …
    void chooseShown(Qt::KeyboardModifiers modifiers = {});           // the whole month, or all weeks

    // The days, then in a month the letters of its weekdays.
    int cellCount() const override;
    Cell cell(int index) const override;
    int currentCell() const override;
    void pressCell(int index) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void daysChosen(const QDate &first, const QDate &last, unsigned weekdays); // null, null, 0: any day
    void spanChanged(const QDate &first, const QDate &last);                   // answer with setSources()

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
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QDate dayAt(const QPoint &point) const;
    QDate dayOfCell(int cell) const;
    int weekdayOfLetter(int letter) const;
    QString weekdaySentence(int weekday) const;
    QString spanText() const;
    QString hintAt(const QPoint &point) const;
    void adoptShape();
    void placeLink();
    void turn(int arrow);
    void startDrag(const QDate &day, bool extend);
    void moveTo(const QDate &day, bool extend);
    bool moveByArrow(const QKeyEvent &event, bool extend);
    bool moveByPage(const QKeyEvent &event, bool extend);
    bool chooseByKey(const QKeyEvent &event);
    void hover(const QPoint &point);
    void hover(const QDate &day, int letter);
    void updateSpan();

    CalendarModel m_model{};
    LinkButton *m_link;
    QStringList m_sources{};
    QDate m_current{};
    QDate m_anchor{};
    QDate m_hovered{};
    int m_hoveredLetter{-1};
    QDate m_spanFirst{};
    QDate m_spanLast{};
    bool m_dragging{};
};

} // namespace Paperlark
