#include "ui/calendaraccessible.h"

#include "ui/calendarview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <array>

namespace Paperlark {

namespace {

QDate dayOf(const CalendarView &view, int cell)
{
    return view.model().dayAt(cell / 7, cell % 7);
}

class DayAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    DayAccessible(CalendarView *view, int cell) : m_view(view), m_cell(cell) {}

    bool isValid() const override { return m_view; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view->window()->windowHandle(); }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        const QRect local = m_view->dayRect(day());
        return {m_view->mapToGlobal(local.topLeft()), local.size()};
    }
    QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Name ? m_view->model().sentence(day()) : QString();
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        const CalendarDay shown = m_view->model().day(day());
        state.focusable = state.selectable = true;
        state.selected = shown.selected;
        state.invisible = !shown.inMonth;
        state.focused = m_view->hasFocus() && day() == m_view->currentDay();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction()) {
            m_view->choose(day(), day());
        }
    }

private:
    QDate day() const { return dayOf(*m_view, m_cell); }

    QPointer<CalendarView> m_view;
    int m_cell;
};

class CalendarAccessible final : public QAccessibleWidget
{
public:
    explicit CalendarAccessible(CalendarView *view) : QAccessibleWidget(view, QAccessible::List), m_view(view)
    {
        for (int cell = 0; cell < CalendarGrid::cells; ++cell) {
            m_days[cell] = QAccessible::registerAccessibleInterface(new DayAccessible(view, cell));
        }
    }
    ~CalendarAccessible() override
    {
        for (const QAccessible::Id day : m_days) {
            QAccessible::deleteAccessibleInterface(day);
        }
    }
    Q_DISABLE_COPY_MOVE(CalendarAccessible)

    int childCount() const override { return CalendarGrid::cells; }
    QAccessibleInterface *child(int index) const override
    {
        return index >= 0 && index < CalendarGrid::cells ? QAccessible::accessibleInterface(m_days[index]) : nullptr;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int cell = 0; cell < CalendarGrid::cells; ++cell) {
            if (child(cell)->rect().contains(x, y)) {
                return child(cell);
            }
        }
        return nullptr;
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (int cell = 0; cell < CalendarGrid::cells; ++cell) {
            if (child(cell) == wanted) {
                return cell;
            }
        }
        return -1;
    }
    QAccessibleInterface *focusChild() const override
    {
        const int cell = static_cast<int>(dayOf(*m_view, 0).daysTo(m_view->currentDay()));
        return m_view->hasFocus() ? child(cell) : nullptr;
    }
    QString text(QAccessible::Text text) const override
    {
        if (text == QAccessible::Value) {
            return m_view->model().sentence(m_view->currentDay());
        }
        return QAccessibleWidget::text(text);
    }

private:
    CalendarView *const m_view;
    std::array<QAccessible::Id, CalendarGrid::cells> m_days{};
};

QAccessibleInterface *accessibleOf(const QString &, QObject *object)
{
    auto *view = qobject_cast<CalendarView *>(object);
    return view ? new CalendarAccessible(view) : nullptr;
}

} // namespace

void installCalendarAccessible()
{
    static const bool installed = [] {
        QAccessible::installFactory(accessibleOf);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace Paperlark
