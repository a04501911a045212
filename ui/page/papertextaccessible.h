#pragma once

#include <QAccessibleWidget>
#include <QList>
#include <QObject>

namespace Paperlark {

class PaperText;

// The page for screen readers: a document of headings, paragraphs and list items, each with its text, the language of its
// text and its links. Qt 6.4 offers one plain text without them. What stands between them – the controls above the
// summary – is a child at its place. Items live until the page changes.
class PaperTextAccessible final : public QAccessibleWidget
{
public:
    explicit PaperTextAccessible(PaperText *text);
    ~PaperTextAccessible() override;
    static void install(); // once for the application

    QString text(QAccessible::Text kind) const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

private:
    PaperText *page() const;
    const QList<QAccessible::Id> &items() const;
    void deleteItems();
    void forget();

    mutable QList<QAccessible::Id> m_items{}; // made when they are asked for
    QObject m_life{};                         // ends its connections
};

} // namespace Paperlark
