#include "ui/page/papertextaccessible.h"

#include "core/digest/language.h"
#include "ui/page/blockaccessible.h"
#include "ui/page/papertext.h"

#include <algorithm>

namespace Paperlark {

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *page = qobject_cast<PaperText *>(object))
        return new PaperTextAccessible(page);
    return nullptr;
}

const BlockAccessible *blockOf(QAccessible::Id item)
{
    return dynamic_cast<const BlockAccessible *>(QAccessible::accessibleInterface(item));
}

} // namespace

PaperTextAccessible::PaperTextAccessible(PaperText *text) : QAccessibleWidget(text, QAccessible::Document)
{
    QObject::connect(text, &PaperText::pageChanged, &m_life, [this] { forget(); });
}

PaperTextAccessible::~PaperTextAccessible()
{
    deleteItems();
}

void PaperTextAccessible::install()
{
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(installed);
}

PaperText *PaperTextAccessible::page() const
{
    return static_cast<PaperText *>(widget());
}

// The title is what the reader has come to.
QString PaperTextAccessible::text(QAccessible::Text kind) const
{
    if (kind != QAccessible::Description)
        return QAccessibleWidget::text(kind);
    return page()->document()->begin().text().simplified();
}

// The controls are not its own.
void PaperTextAccessible::deleteItems()
{
    for (const QAccessible::Id item : std::as_const(m_items)) {
        if (blockOf(item))
            QAccessible::deleteAccessibleInterface(item);
    }
    m_items.clear();
}

void PaperTextAccessible::forget()
{
    deleteItems();
    QAccessibleEvent changed(page(), QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&changed);
}

// A heading of two words tells no language: it has that of what comes before it.
const QList<QAccessible::Id> &PaperTextAccessible::items() const
{
    if (!m_items.isEmpty())
        return m_items;
    QString language;
    for (QTextBlock block = page()->document()->begin(); block.isValid(); block = block.next()) {
        if (block == page()->controlsBlock() && page()->controls()) {
            m_items.append(QAccessible::uniqueId(QAccessible::queryAccessibleInterface(page()->controls())));
            continue;
        }
        const QString text = BlockAccessible::spokenText(block).simplified();
        if (text.isEmpty())
            continue;
        if (const QString own = languageOfText(text); !own.isEmpty())
            language = own;
        m_items.append(QAccessible::registerAccessibleInterface(new BlockAccessible(page(), block, language)));
    }
    return m_items;
}

int PaperTextAccessible::childCount() const
{
    return int(items().size());
}

QAccessibleInterface *PaperTextAccessible::child(int index) const
{
    return index >= 0 && index < childCount() ? QAccessible::accessibleInterface(items()[index]) : nullptr;
}

QAccessibleInterface *PaperTextAccessible::childAt(int x, int y) const
{
    for (const QAccessible::Id item : items()) {
        if (QAccessibleInterface *child = QAccessible::accessibleInterface(item); child && child->rect().contains(x, y))
            return child;
    }
    return nullptr;
}

QAccessibleInterface *PaperTextAccessible::focusChild() const
{
    for (const QAccessible::Id item : items()) {
        const BlockAccessible *block = blockOf(item);
        if (QAccessibleInterface *link = block ? block->focusChild() : nullptr)
            return link;
    }
    return QAccessibleWidget::focusChild();
}

int PaperTextAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto isChild = [child](QAccessible::Id item) { return QAccessible::accessibleInterface(item) == child; };
    const auto found = std::find_if(items().begin(), items().end(), isChild);
    return found == items().end() ? -1 : int(found - items().begin());
}

} // namespace Paperlark
