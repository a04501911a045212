#include "ui/sidebar/spokencells.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>
#include <QWidget>

#include <vector>

namespace Paperlark {

namespace {

SpokenCells &cellsOf(QWidget *widget)
{
    return *dynamic_cast<SpokenCells *>(widget);
}

class CellAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    CellAccessible(QWidget *widget, int index) : m_widget(widget), m_index(index) {}

    bool isValid() const override { return m_widget && m_index < cellsOf(m_widget).cellCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_widget->window()->windowHandle(); }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        const QRect local = cell().rect;
        return {m_widget->mapToGlobal(local.topLeft()), local.size()};
    }
    QString text(QAccessible::Text text) const override { return text == QAccessible::Name ? cell().sentence : QString(); }
    QAccessible::State state() const override
    {
        const SpokenCells::Cell shown = cell();
        QAccessible::State state;
        state.focusable = state.selectable = true;
        state.selected = shown.chosen;
        state.invisible = shown.rect.isNull();
        state.focused = m_widget->hasFocus() && m_index == cellsOf(m_widget).currentCell();
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
            cellsOf(m_widget).pressCell(m_index);
        }
    }

private:
    SpokenCells::Cell cell() const { return isValid() ? cellsOf(m_widget).cell(m_index) : SpokenCells::Cell{}; }

    QPointer<QWidget> m_widget;
    int m_index;
};

class CellsAccessible final : public QAccessibleWidget
{
public:
    explicit CellsAccessible(QWidget *widget) : QAccessibleWidget(widget, QAccessible::List) {}
    ~CellsAccessible() override
    {
        for (const QAccessible::Id cell : m_cells) {
            QAccessible::deleteAccessibleInterface(cell);
        }
    }
    Q_DISABLE_COPY_MOVE(CellsAccessible)

    int childCount() const override { return cells().cellCount(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        while (int(m_cells.size()) <= index) {
            m_cells.push_back(QAccessible::registerAccessibleInterface(new CellAccessible(widget(), int(m_cells.size()))));
        }
        return QAccessible::accessibleInterface(m_cells[index]);
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (child(index)->rect().contains(x, y)) {
                return child(index);
            }
        }
        return nullptr;
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (child(index) == wanted) {
                return index;
            }
        }
        return -1;
    }
    QAccessibleInterface *focusChild() const override { return widget()->hasFocus() ? child(cells().currentCell()) : nullptr; }
    QString text(QAccessible::Text text) const override
    {
        const int current = cells().currentCell();
        if (text == QAccessible::Value && current >= 0 && current < childCount()) {
            return cells().cell(current).sentence;
        }
        return QAccessibleWidget::text(text);
    }

private:
    const SpokenCells &cells() const { return cellsOf(widget()); }

    mutable std::vector<QAccessible::Id> m_cells{}; // made when they are asked for
};

QAccessibleInterface *accessibleOf(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && dynamic_cast<SpokenCells *>(widget) ? new CellsAccessible(widget) : nullptr;
}

} // namespace

SpokenCells::SpokenCells()
{
    static const bool installed = [] {
        QAccessible::installFactory(accessibleOf);
        return true;
    }();
    Q_UNUSED(installed)
}

void SpokenCells::announceCurrentCell(QWidget &self) const
{
    const int current = currentCell();
    self.setAccessibleDescription(current >= 0 ? cell(current).sentence : QString());
    if (QAccessible::isActive() && current >= 0) {
        QAccessibleEvent focus(&self, QAccessible::Focus);
        focus.setChild(current);
        QAccessible::updateAccessibility(&focus);
    }
}

} // namespace Paperlark
