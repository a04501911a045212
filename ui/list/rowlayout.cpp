#include "ui/list/rowlayout.h"

#include "core/reading/displaytext.h"
#include "core/reading/maths.h"
#include "ui/looks/theme.h"

#include <QFontMetrics>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int ComfortableLines = 3;
constexpr int ComfortableTitleLines = 2;
constexpr QChar Ellipsis(0x2026);
constexpr qsizetype LongestText = 600; // three lines never hold more, and shaping costs by the letter

bool isHangul(QChar c)
{
    return c.unicode() >= 0xAC00 && c.unicode() <= 0xD7A3;
}

// Where Qt would break between two syllables, the line ends at the last blank instead, if it has one.
qsizetype wordEnd(QStringView text, qsizetype end)
{
    if (end <= 0 || end >= text.size() || !isHangul(text[end]) || text[end - 1].isSpace())
        return end;
    const qsizetype blank = text.left(end).lastIndexOf(' '_L1);
    return blank > 0 ? blank + 1 : end;
}

bool isWide(QChar c)
{
    return c.unicode() >= 0x1100 && !c.isSpace();
}

// As many letters as a line may hold: the narrowest of a face are a quarter as wide as it is high.
qsizetype mostLetters(const QFont &font, int width)
{
    return 4 * qsizetype(qMax(0, width)) / qMax(1, font.pixelSize()) + 1;
}

// In the first of its faces: asked for one of several, Qt sorts all fonts of the computer first.
QFont fontOfEllipsis(QFont font)
{
    font.setFamilies({font.families().value(0)});
    return font;
}

int widthOfEllipsis(const QFont &font)
{
    return QFontMetrics(fontOfEllipsis(font)).horizontalAdvance(Ellipsis);
}

// A few more letters than a line will hold, by the usual widths of a face.
qsizetype likelyLetters(const QString &text, const QFont &font, int width)
{
    constexpr double widthOfLatin = 0.4;
    double room = 1.2 * width / qMax(1, font.pixelSize()) + 2;
    qsizetype letters = 0;
    while (letters < text.size() && room > 0)
        room -= isWide(text[letters++]) ? 1 : widthOfLatin;
    return letters;
}

// The first line of a text, and a little of what follows, shaped.
struct FirstLine {
    std::unique_ptr<QTextLayout> layout{};
    qsizetype length{}; // in the text, blanks at its end included
};

// It breaks after a word; or anywhere, and leaves room for an ellipsis where the text goes on.
enum class LineEnd { AfterWord, Anywhere };

FirstLine lineOf(const QString &piece, const QFont &font, int width, LineEnd end, Qt::LayoutDirection direction)
{
    FirstLine line{std::make_unique<QTextLayout>(piece, font)};
    QTextOption option;
    option.setTextDirection(direction);
    option.setWrapMode(end == LineEnd::Anywhere ? QTextOption::WrapAnywhere : QTextOption::WordWrap);
    line.layout->setTextOption(option);
    line.layout->setCacheEnabled(true);
    line.layout->beginLayout();
    QTextLine first = line.layout->createLine();
    first.setLineWidth(width);
    if (end == LineEnd::Anywhere && first.textLength() < piece.size())
        first.setLineWidth(qMax(0, width - widthOfEllipsis(font)));
    line.layout->endLayout();
    line.length = qMax(1, first.textLength());
    return line;
}

// Shapes no more than can be seen, because shaping costs by the letter; unless what it left out would have fitted after
// all: letters without a width.
FirstLine firstLine(const QString &text, const QFont &font, int width, LineEnd end, Qt::LayoutDirection direction)
{
    for (const qsizetype letters : {likelyLetters(text, font, width), mostLetters(font, width)}) {
        const QString piece = text.left(letters);
        FirstLine line = lineOf(piece, font, width, end, direction);
        if (piece.size() == text.size() || line.length < piece.size())
            return line;
    }
    return lineOf(text, font, width, end, direction);
}

// A line and where it begins in its text.
struct PlacedLine {
    std::unique_ptr<QTextLayout> layout{};
    qsizetype start{};
    qsizetype length{};
    bool elided{}; // more of the text follows than is shown
};

QString folded(const QString &text)
{
    return text.left(LongestText).simplified();
}

std::vector<PlacedLine> placedLines(const QString &text, const QFont &font, int width, int lines, const QString &language)
{
    // By its first strong letter, for all its lines.
    const Qt::LayoutDirection direction = text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    std::vector<PlacedLine> result;
    qsizetype start = 0;
    while (start < text.size() && int(result.size()) + 1 < lines) {
        const QString rest = text.mid(start);
        FirstLine line = firstLine(rest, font, width, LineEnd::AfterWord, direction);
        const qsizetype end = language.startsWith("ko"_L1) ? wordEnd(rest, line.length) : line.length;
        if (end != line.length)
            line = lineOf(rest.left(end), font, width, LineEnd::AfterWord, direction);
        result.push_back({std::move(line.layout), start, rest.left(end).trimmed().size()});
        start += end;
        while (start < text.size() && text[start].isSpace())
            ++start;
    }
    if (start >= text.size() || lines <= 0)
        return result;
    const QString rest = text.mid(start);
    FirstLine line = firstLine(rest, font, width, LineEnd::Anywhere, direction);
    result.push_back({std::move(line.layout), start, line.length, line.length < rest.size()});
    return result;
}

QString textOf(const QTextLayout &layout, qsizetype length, bool elided)
{
    const QString text = layout.text().left(length);
    return elided ? text + Ellipsis : text;
}

// What of the spans stands in the line, counted from its beginning.
QList<TextSpan> within(const QList<TextSpan> &spans, qsizetype start, qsizetype length)
{
    QList<TextSpan> result;
    for (const TextSpan &span : spans) {
        const qsizetype first = qMax(span.position, start);
        const qsizetype end = qMin(span.position + span.length, start + length);
        if (first < end)
            result += {first - start, end - first};
    }
    return result;
}

QList<QTextLayout::FormatRange> formatsOf(const QList<TextSpan> &hits)
{
    QTextCharFormat format;
    format.setBackground(Theme::colors().hit);
    format.setForeground(Theme::colors().text);
    QList<QTextLayout::FormatRange> ranges;
    for (const TextSpan &hit : hits)
        ranges += {int(hit.position), int(hit.length), format};
    return ranges;
}

// Behind the words; before them in a line that runs to the left.
void paintEllipsis(QPainter &painter, const QTextLayout &layout, QPointF baseline)
{
    const bool rightToLeft = layout.textOption().textDirection() == Qt::RightToLeft;
    baseline.rx() += rightToLeft ? -widthOfEllipsis(layout.font()) : layout.lineAt(0).naturalTextWidth();
    painter.setFont(fontOfEllipsis(layout.font()));
    painter.drawText(baseline, QString(Ellipsis));
}

} // namespace

QStringList brokenLines(const QString &text, const QFont &font, int width, int lines, const QString &language)
{
    QStringList result;
    for (const PlacedLine &line : placedLines(folded(text), font, width, lines, language))
        result << textOf(*line.layout, line.length, line.elided);
    return result;
}

RowLayout::RowLayout(const PaperRow &row, ListDensity density, int width, const Highlighter &highlighter)
    : m_unseen(highlighter.terms())
{
    const bool compact = density == ListDensity::Compact;
    const QString han = hanLanguageOf(row.languages);
    const FontRole titleRole = compact ? FontRole::RowTitleCompact : FontRole::RowTitle;
    const QString title = titleText(row.title.left(LongestText));
    const QFont titleFont = Fonts::fontFor(folded(title), titleRole, han, !stepsBack(row));
    m_title = shaped(title, titleFont, width, compact ? 1 : ComfortableTitleLines, {});
    mark(m_title, title, highlighter);
    if (compact)
        return;
    const QFont teaserFont = isCjk(row.teaserLanguage) ? Fonts::font(FontRole::Control, row.teaserLanguage)
                                                       : Fonts::fontFor(folded(row.teaser), FontRole::Control, han);
    const QString teaser = titleText(row.teaser.left(LongestText));
    m_teaser = shaped(teaser, teaserFont, width, ComfortableLines - titleLines(), row.teaserLanguage);
    mark(m_teaser, teaser, highlighter);
}

RowLayout::Lines RowLayout::shaped(const QString &wholeText, const QFont &font, int width, int lines, const QString &language)
{
    const QString text = folded(wholeText);
    Lines result;
    for (PlacedLine &line : placedLines(text, font, width, lines, language)) {
        const double free = qMax(0.0, width - line.layout->lineAt(0).naturalTextWidth());
        result.push_back({std::move(line.layout), line.start, line.length, line.elided, text.isRightToLeft() ? free : 0.0, {}});
    }
    return result;
}

void RowLayout::mark(Lines &lines, const QString &text, const Highlighter &highlighter)
{
    const Highlighter::Found found = highlighter.find(folded(text));
    const qsizetype end = lines.empty() ? 0 : lines.back().start + lines.back().length;
    for (qsizetype i = 0; i < found.firsts.size(); ++i) {
        if (found.firsts[i] >= 0 && found.firsts[i] < end)
            m_unseen.removeOne(highlighter.terms()[i]);
    }
    for (Line &line : lines)
        line.hits = within(found.spans, line.start, line.length);
}

const RowLayout::Line &RowLayout::line(int number) const
{
    const auto index = std::size_t(number);
    return index < m_title.size() ? m_title[index] : m_teaser[index - m_title.size()];
}

QString RowLayout::lineText(int number) const
{
    const Line &shown = line(number);
    return textOf(*shown.layout, shown.length, shown.elided);
}

QList<TextSpan> RowLayout::hits(int number) const
{
    return line(number).hits;
}

void RowLayout::paint(QPainter &painter, QPoint topLeft, int lineHeight, const QColor &titleInk, const QColor &teaserInk) const
{
    QPointF at = topLeft;
    const auto paintAll = [&](const Lines &lines, const QColor &ink) {
        painter.setPen(ink);
        for (const Line &shown : lines) {
            // The pitch is the primary font's: a borrowed glyph must not move its line.
            const QFontMetrics metrics(shown.layout->font());
            const double baseline = (lineHeight - metrics.height()) / 2.0 + metrics.ascent();
            const QPointF place(at.x() + shown.indent, at.y() + baseline - shown.layout->lineAt(0).ascent());
            shown.layout->draw(&painter, place, formatsOf(shown.hits));
            if (shown.elided)
                paintEllipsis(painter, *shown.layout, {place.x(), at.y() + baseline});
            at.ry() += lineHeight;
        }
    };
    paintAll(m_title, titleInk);
    paintAll(m_teaser, teaserInk);
}

} // namespace Paperlark
