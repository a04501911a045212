#include "ui/list/paperlistaccessible.h"

#include "ui/list/newsinceline.h"
#include "ui/list/paperlistview.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

class PaperItem final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    PaperItem(PaperListView *view, int row) : m_view(view), m_row(row) {}

    int row() const { return m_row; }
    bool isValid() const override { return m_view && m_view->model() && index().isValid(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text kind) const override;
    QRect rect() const override;
    QAccessible::State state() const override;

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (isValid() && action == pressAction())
            m_view->setCurrentIndex(index());
    }

private:
    QModelIndex index() const { return m_view->model()->index(m_row, 0); }

    QPointer<PaperListView> m_view{};
    int m_row{};
};

QString PaperItem::text(QAccessible::Text kind) const
{
    if (kind != QAccessible::Name || !isValid())
        return {};
    if (index() == m_view->currentIndex() && !m_view->currentHeading().isEmpty())
        return m_view->currentHeading();
    const QString sentence = index().data(Qt::AccessibleTextRole).toString();
    const QString place = m_view->matchPlace(index());
    const QString paper = sentence.isEmpty() ? index().data().toString() : sentence;
    const bool picked = m_view->isPicking() && m_view->selectionModel()->isSelected(index());
    //: %1: a row of the list, spoken
    QString spoken = picked ? PaperListView::tr("Selected. %1").arg(paper) : paper;
    if (const QString visit = m_view->visitAbove(m_row); !visit.isEmpty())
        spoken = NewSinceLine::spoken(visit, spoken);
    //: %1: a row, spoken; %2: where the words searched stand: author, note, 한국어
    return place.isEmpty() ? spoken : PaperListView::tr("%1 Found in: %2.").arg(spoken, place);
}

QRect PaperItem::rect() const
{
    if (!isValid())
        return {};
    const QRect row = m_view->visualRect(index());
    return {m_view->viewport()->mapToGlobal(row.topLeft()), row.size()};
}

QAccessible::State PaperItem::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.selectable = true;
    state.multiSelectable = true;
    state.focusable = true;
    state.selected = m_view->selectionModel()->isSelected(index());
    state.focused = m_view->hasFocus() && m_view->currentIndex().row() == m_row;
    state.offscreen = !m_view->viewport()->rect().intersects(m_view->visualRect(index()));
    return state;
}

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *view = qobject_cast<PaperListView *>(object))
        return new PaperListAccessible(view);
    return nullptr;
}

} // namespace

PaperListAccessible::PaperListAccessible(PaperListView *view) : QAccessibleWidget(view, QAccessible::List) {}

PaperListAccessible::~PaperListAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_items))
        QAccessible::deleteAccessibleInterface(id);
}

void PaperListAccessible::install()
{
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(installed);
}

PaperListView *PaperListAccessible::view() const
{
    return static_cast<PaperListView *>(widget());
}

int PaperListAccessible::childCount() const
{
    return view()->geometryOfRows().rowCount();
}

QAccessibleInterface *PaperListAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    auto known = m_items.find(index);
    if (known == m_items.end())
        known = m_items.insert(index, QAccessible::registerAccessibleInterface(new PaperItem(view(), index)));
    return QAccessible::accessibleInterface(*known);
}

QAccessibleInterface *PaperListAccessible::childAt(int x, int y) const
{
    return child(view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y))).row());
}

QAccessibleInterface *PaperListAccessible::focusChild() const
{
    return view()->hasFocus() ? child(view()->currentIndex().row()) : nullptr;
}

int PaperListAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *item = dynamic_cast<const PaperItem *>(child);
    return item ? item->row() : -1;
}

} // namespace Paperlark
