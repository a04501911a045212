#pragma once

#include <QAccessible>
#include <QList>
#include <QPointer>
#include <QTextBlock>

namespace Paperlark {

class PaperText;

// A heading, a paragraph or a list item of the page. Deleted when the page changes, before anybody can ask it.
class BlockAccessible final : public QAccessibleInterface, public QAccessibleTextInterface
{
public:
    // `language`: of the text, a code; empty: not known.
    BlockAccessible(PaperText *page, const QTextBlock &block, const QString &language);
    ~BlockAccessible() override;
    Q_DISABLE_COPY_MOVE(BlockAccessible)

    static QString spokenText(const QTextBlock &block); // breaks of the layout are spaces; as long as the block's own

    QTextBlock block() const { return m_block; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int childCount() const override { return int(m_links.size()); }
    int indexOfChild(const QAccessibleInterface *child) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override;
    QString text(QAccessible::Text kind) const override;
    QRect rect() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    // Nothing is edited or selected through it; the page's own cursor is not told.
    void selection(int, int *start, int *end) const override { *start = *end = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override {}
    QString text(int start, int end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

private:
    QPointer<PaperText> m_page;
    QTextBlock m_block;
    QString m_language;
    QList<QAccessible::Id> m_links{};
};

} // namespace Paperlark
