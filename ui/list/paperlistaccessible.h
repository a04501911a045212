#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace Paperlark {

class PaperListView;

// The list for screen readers: a list whose items are the papers, each one sentence (Qt::AccessibleTextRole). Items are
// made when they are asked for. Qt has an interface for its own item views only.
class PaperListAccessible final : public QAccessibleWidget
{
public:
    explicit PaperListAccessible(PaperListView *view);
    ~PaperListAccessible() override;
    static void install(); // once for the application

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

private:
    PaperListView *view() const;
    mutable QHash<int, QAccessible::Id> m_items{};
};

} // namespace Paperlark
