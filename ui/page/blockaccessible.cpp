#include "ui/page/blockaccessible.h"

#include "ui/page/figuremarks.h"
#include "ui/page/papertext.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextLayout>
#include <QTextList>
#include <QUrl>
#include <QWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

// Of `length` characters from `start` of the block, on the screen.
QRect placeOf(const PaperText &page, const QTextBlock &block, int start, int length)
{
    const QPointF origin = page.document()->documentLayout()->blockBoundingRect(block).topLeft();
    QRectF place;
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        const int from = qMax(start, line.textStart());
        const int to = qMin(start + length, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const auto [left, right] = std::minmax({line.cursorToX(from), line.cursorToX(to)});
        place |= QRectF(left, line.position().y(), right - left, line.height()).translated(origin);
    }
    const QPoint scrolled(0, page.verticalScrollBar()->value());
    return {page.viewport()->mapToGlobal(place.toAlignedRect().topLeft() - scrolled), place.toAlignedRect().size()};
}

// A place of the page that leads somewhere.
class LinkAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    struct Link {
        int start{}; // in the block
        int length{};
        QString address{};
    };

    LinkAccessible(PaperText *page, BlockAccessible *block, const Link &link) : m_page(page), m_block(block), m_link(link) {}

    bool isValid() const override { return m_page && m_block->isValid(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_block->window(); }
    QAccessibleInterface *parent() const override { return m_block; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override { return QAccessible::Link; }
    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return m_block->block().text().mid(m_link.start, m_link.length);
        return kind == QAccessible::Description ? m_link.address : QString();
    }
    QRect rect() const override { return isValid() ? placeOf(*m_page, m_block->block(), m_link.start, m_link.length) : QRect(); }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.focusable = state.linked = true;
        state.focused = isFocused();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        if (action == pressAction())
            emit m_page->linkActivated(m_link.address);
        else if (action == setFocusAction())
            m_page->focusLink(m_link.address);
    }

private:
    bool isFocused() const
    {
        const int start = m_block->block().position() + m_link.start;
        return isValid() && m_page->hasFocus() && m_page->textCursor().hasSelection()
            && m_page->textCursor().selectionStart() == start;
    }

    QPointer<PaperText> m_page;
    BlockAccessible *m_block; // which deletes this
    Link m_link;
};

// Neighbouring fragments of one address are one link: a word in two scripts is drawn in two fonts.
QList<LinkAccessible::Link> linksOf(const QTextBlock &block)
{
    QList<LinkAccessible::Link> links;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QString address = fragment.charFormat().anchorHref();
        if (address.isEmpty() || QUrl(address).scheme() == FigureMarks::scheme)
            continue;
        const int start = fragment.position() - block.position();
        if (!links.isEmpty() && links.last().address == address && links.last().start + links.last().length == start)
            links.last().length += fragment.length();
        else
            links.append({start, fragment.length(), address});
    }
    return links;
}

} // namespace

BlockAccessible::BlockAccessible(PaperText *page, const QTextBlock &block, const QString &language)
    : m_page(page), m_block(block), m_language(language)
{
    for (const LinkAccessible::Link &link : linksOf(block))
        m_links.append(QAccessible::registerAccessibleInterface(new LinkAccessible(page, this, link)));
}

BlockAccessible::~BlockAccessible()
{
    for (const QAccessible::Id link : std::as_const(m_links))
        QAccessible::deleteAccessibleInterface(link);
}

// Characters stay where they are, so that an offset is one in the block.
QString BlockAccessible::spokenText(const QTextBlock &block)
{
    QString text = block.text();
    for (QChar &letter : text) {
        if (letter == QChar::Nbsp || letter == QChar(QChar::LineSeparator) || letter == QChar::ObjectReplacementCharacter)
            letter = u' ';
    }
    return text;
}

bool BlockAccessible::isValid() const
{
    return m_page && m_block.isValid();
}

QWindow *BlockAccessible::window() const
{
    return m_page ? m_page->window()->windowHandle() : nullptr;
}

QAccessibleInterface *BlockAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(m_page);
}

QAccessibleInterface *BlockAccessible::child(int index) const
{
    return index >= 0 && index < m_links.size() ? QAccessible::accessibleInterface(m_links[index]) : nullptr;
}

QAccessibleInterface *BlockAccessible::childAt(int x, int y) const
{
    for (const QAccessible::Id link : m_links) {
        if (QAccessibleInterface *item = QAccessible::accessibleInterface(link); item->rect().contains(x, y))
            return item;
    }
    return nullptr;
}

QAccessibleInterface *BlockAccessible::focusChild() const
{
    for (const QAccessible::Id link : m_links) {
        if (QAccessibleInterface *item = QAccessible::accessibleInterface(link); item->state().focused)
            return item;
    }
    return nullptr;
}

int BlockAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto isChild = [child](QAccessible::Id link) { return QAccessible::accessibleInterface(link) == child; };
    const auto found = std::find_if(m_links.begin(), m_links.end(), isChild);
    return found == m_links.end() ? -1 : int(found - m_links.begin());
}

QAccessible::Role BlockAccessible::role() const
{
    if (!isValid())
        return QAccessible::NoRole;
    if (m_block.blockFormat().headingLevel() > 0)
        return QAccessible::Heading;
    return m_block.textList() ? QAccessible::ListItem : QAccessible::Paragraph;
}

QString BlockAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Name && isValid() ? spokenText(m_block).remove(QChar(0x200B)).simplified() : QString();
}

QRect BlockAccessible::rect() const
{
    return isValid() ? placeOf(*m_page, m_block, 0, m_block.length()) : QRect();
}

QAccessible::State BlockAccessible::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    state.readOnly = state.selectableText = state.multiLine = true;
    const QRect shown(m_page ? m_page->viewport()->mapToGlobal(QPoint()) : QPoint(),
                      m_page ? m_page->viewport()->size() : QSize());
    state.offscreen = !shown.intersects(rect());
    return state;
}

void *BlockAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this) : nullptr;
}

QString BlockAccessible::text(int start, int end) const
{
    const QString whole = isValid() ? spokenText(m_block) : QString();
    return whole.mid(start, (end < 0 ? int(whole.size()) : end) - start);
}

int BlockAccessible::characterCount() const
{
    return isValid() ? int(m_block.text().size()) : 0;
}

QRect BlockAccessible::characterRect(int offset) const
{
    return isValid() ? placeOf(*m_page, m_block, offset, 1) : QRect();
}

int BlockAccessible::offsetAtPoint(const QPoint &point) const
{
    if (!isValid() || !rect().contains(point))
        return -1;
    const int position = m_page->cursorForPosition(m_page->viewport()->mapFromGlobal(point)).position() - m_block.position();
    return qBound(0, position, characterCount());
}

void BlockAccessible::scrollToSubstring(int start, int end)
{
    if (!isValid())
        return;
    const QRect place = placeOf(*m_page, m_block, start, qMax(1, end - start));
    const int top = m_page->viewport()->mapFromGlobal(place.topLeft()).y();
    const int below = top + place.height() - m_page->viewport()->height();
    if (top < 0 || below > 0)
        m_page->verticalScrollBar()->setValue(m_page->verticalScrollBar()->value() + (top < 0 ? top : below));
}

// IAccessible2's text attributes; of them all, the language is what a voice needs.
QString BlockAccessible::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return m_language.isEmpty() ? QString() : u"language:%1;"_s.arg(m_language);
}

} // namespace Paperlark
