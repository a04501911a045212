#include "ui/page/figuremarks.h"

#include "ui/looks/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr qsizetype MostMarks = 400;

// Where a figure is text of the summary, and not part of an address, of code or of another figure.
bool isPlain(const QTextBlock &block, const Figure &figure)
{
    const int first = block.position() + int(figure.position);
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const bool overlaps = fragment.position() < first + figure.length && fragment.position() + fragment.length() > first;
        if (overlaps && (fragment.charFormat().isAnchor() || fragment.charFormat().hasProperty(QTextFormat::BackgroundBrush)))
            return false;
    }
    return true;
}

QPen penOf(bool shared)
{
    const ThemeColors &colors = Theme::colors();
    QPen pen(shared ? colors.accent : colors.textFaint, Fonts::scale());
    if (!shared)
        pen.setDashPattern({1, 2});
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

void makeAnchor(const QTextBlock &block, const Figure &figure)
{
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + int(figure.position));
    cursor.setPosition(cursor.position() + int(figure.length), QTextCursor::KeepAnchor);
    QTextCharFormat anchor;
    anchor.setAnchor(true);
    anchor.setAnchorHref(FigureMarks::scheme + u':' + QString::fromLatin1(figure.value.toUtf8().toPercentEncoding()));
    cursor.mergeCharFormat(anchor);
}

} // namespace

void FigureMarks::find(QTextDocument &document, const FigureTally &tally, const QTextBlock &first, const QTextBlock &end)
{
    clear();
    m_digests = tally.digests();
    if (tally.isEmpty())
        return;
    QTextCursor edit(&document);
    edit.beginEditBlock(); // one layout for all of it
    QStringList seen;
    for (QTextBlock block = first; block.isValid() && block != end && m_marks.size() < MostMarks; block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            findIn(block, tally, seen);
    }
    edit.endEditBlock();
}

void FigureMarks::findIn(const QTextBlock &block, const FigureTally &tally, QStringList &seen)
{
    for (const Figure &figure : figuresIn(block.text())) {
        const int statedBy = tally.statedBy(figure.value);
        if (statedBy == 0 || m_marks.size() >= MostMarks || !isPlain(block, figure))
            continue;
        m_marks.append({block.position() + int(figure.position), int(figure.length), statedBy});
        if (seen.contains(figure.value))
            continue;
        seen.append(figure.value);
        makeAnchor(block, figure);
    }
}

int FigureMarks::countStatedBy(int digests) const
{
    return int(std::count_if(m_marks.cbegin(), m_marks.cend(), [digests](const Mark &mark) { return mark.statedBy == digests; }));
}

QString FigureMarks::sentenceAt(int position) const
{
    for (const Mark &mark : m_marks) {
        if (position >= mark.position && position < mark.position + mark.length)
            return agreementText(mark.statedBy, m_digests);
    }
    return {};
}

void FigureMarks::paint(QPainter &painter, const QTextDocument &document, const QRect &exposed) const
{
    for (const Mark &mark : m_marks) {
        const QTextBlock block = document.findBlock(mark.position);
        const QRectF place = document.documentLayout()->blockBoundingRect(block);
        if (place.top() > exposed.bottom())
            break;
        if (place.bottom() < exposed.top())
            continue;
        painter.setPen(penOf(mark.statedBy > 1));
        const int first = mark.position - block.position();
        const int last = first + mark.length;
        QTextLine line = block.layout()->lineForTextPosition(first);
        for (; line.isValid() && line.textStart() < last; line = block.layout()->lineAt(line.lineNumber() + 1)) {
            const double left = line.cursorToX(qMax(first, line.textStart()));
            const double right = line.cursorToX(qMin(last, line.textStart() + line.textLength()));
            const double y = std::floor(place.top() + line.y() + line.ascent() + Fonts::scale() * 3) + 0.5;
            painter.drawLine(QPointF(place.left() + left, y), QPointF(place.left() + right, y));
        }
    }
}

QString withoutFigureAnchors(QString html)
{
    static const QRegularExpression anchor(u"<a href=\"figure:[^\"]*\">(.*?)</a>"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    return html.replace(anchor, u"\\1"_s);
}

} // namespace Paperlark
