// What is laid over the text of the page: it stays what it is when it is copied or read aloud.
#include "core/library/filter/highlight.h"
#include "core/reading/ownlinks.h"
#include "core/reading/textfinding.h"
#include "ui/looks/theme.h"
#include "ui/page/papertext.h"

#include <QScrollBar>

namespace Paperlark {

namespace {

QTextCursor cursorOf(const QTextBlock &block, const TextSpan &span)
{
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + int(span.position));
    cursor.setPosition(block.position() + int(span.position + span.length), QTextCursor::KeepAnchor);
    return cursor;
}

QTextCharFormat marked(const QColor &background, const QColor &text)
{
    QTextCharFormat format;
    format.setBackground(background);
    format.setForeground(text);
    return format;
}

} // namespace

void PaperText::setSearchTerms(const QList<SearchTerm> &terms)
{
    if (terms == m_terms)
        return;
    m_terms = terms;
    showMarks();
}

int PaperText::find(const QString &wanted)
{
    m_found.clear();
    m_current = -1;
    for (QTextBlock block = document()->begin(); block.isValid() && !wanted.isEmpty(); block = block.next()) {
        for (const TextSpan &span : placesOf(wanted, block.text()))
            m_found.append(cursorOf(block, span));
    }
    showMarks();
    return int(m_found.size());
}

int PaperText::foundInView() const
{
    const int top = cursorForPosition(QPoint(0, 0)).position();
    for (int i = 0; i < m_found.size(); ++i) {
        if (m_found.at(i).selectionStart() >= top)
            return i;
    }
    return m_found.isEmpty() ? -1 : 0;
}

// In the upper third where it was not in view, so that what follows can be read on.
void PaperText::showFound(int index)
{
    m_current = index >= 0 && index < m_found.size() ? index : -1;
    showMarks();
    if (m_current < 0)
        return;
    const QRect place = cursorRect(m_found.at(m_current));
    const int height = viewport()->height();
    if (place.top() < 0 || place.bottom() > height)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + place.top() - height / 3);
}

void PaperText::showMarks()
{
    const ThemeColors &colors = Theme::colors();
    QList<ExtraSelection> marks;
    for (QTextBlock block = document()->begin(); block.isValid() && block != m_provenanceBlock; block = block.next()) {
        for (const TextSpan &span : spansOf(m_terms, block.text()))
            marks.append({cursorOf(block, span), marked(colors.hit, colors.text)});
    }
    for (int i = 0; i < m_found.size(); ++i) {
        const bool current = i == m_current;
        marks.append({m_found.at(i), current ? marked(colors.accent, colors.accentText) : marked(colors.hit, colors.text)});
    }
    if (!m_pointed.isNull()) {
        QTextCharFormat line;
        line.setFontUnderline(true);
        marks.append({m_pointed, line});
    }
    setExtraSelections(marks);
}

// A name looks like text until it is pointed at.
void PaperText::markPointed(const QString &address)
{
    const bool isOwn = ownLink(address).kind != OwnLink::Kind::None;
    if (!isOwn && m_pointed.isNull())
        return;
    m_pointed = isOwn ? linkCursor(address) : QTextCursor();
    showMarks();
}

QTextCursor PaperText::linkCursor(const QString &address) const
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (fragment.charFormat().anchorHref() == address)
                return cursorOf(block, {fragment.position() - block.position(), fragment.length()});
        }
    }
    return {};
}

} // namespace Paperlark
