#include "ui/rowlayout.h"

#include "core/reading/displaytext.h"
#include "core/reading/maths.h"
#include "ui/theme.h"

#include <QFontMetrics>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int ComfortableLines = 3;
constexpr int ComfortableTitleLines = 2;
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

// As many letters as a line may hold: the narrowest of a face are a quarter as wide as it is high.
qsizetype mostLetters(const QFont &font, int width)
{
    return 4 * qsizetype(qMax(0, width)) / qMax(1, font.pixelSize()) + 1;
}

// Shapes no more than can be seen, unless what it cut off would have fitted after all: letters without a width.
QString elided(const QString &text, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    const QString near = text.left(mostLetters(font, width));
    const QString line = metrics.elidedText(near, Qt::ElideRight, width);
    return line == near && near.size() < text.size() ? metrics.elidedText(text, Qt::ElideRight, width) : line;
}

qsizetype lengthOfLine(const QString &text, const QFont &font, int width, const QString &language)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    layout.endLayout();
    const qsizetype length = qMax(1, line.textLength());
    return language.startsWith("ko"_L1) ? wordEnd(text, length) : length;
}

// A line and where it begins in its text; of an elided one only the beginning is from there.
struct PlacedLine {
    QString text{};
    qsizetype start{};
    qsizetype length{};
};

QString folded(const QString &text)
{
    return text.left(LongestText).simplified();
}

QList<PlacedLine> placedLines(const QString &text, const QFont &font, int width, int lines, const QString &language)
{
    QList<PlacedLine> result;
    qsizetype start = 0;
    while (start < text.size() && result.size() + 1 < lines) {
        const qsizetype length = lengthOfLine(text.mid(start, mostLetters(font, width)), font, width, language);
        const QString line = text.mid(start, length).trimmed();
        result += {line, start, line.size()};
        start += length;
        while (start < text.size() && text[start].isSpace())
            ++start;
    }
    if (start >= text.size() || lines <= 0)
        return result;
    const QString rest = text.mid(start);
    const QString line = elided(rest, font, width);
    return result << PlacedLine{line, start, line == rest ? rest.size() : qMax<qsizetype>(0, line.size() - 1)};
}

// What of the spans stands in the line, counted from its beginning.
QList<TextSpan> within(const QList<TextSpan> &spans, const PlacedLine &line)
{
    QList<TextSpan> result;
    for (const TextSpan &span : spans) {
        const qsizetype first = qMax(span.position, line.start);
        const qsizetype end = qMin(span.position + span.length, line.start + line.length);
        if (first < end)
            result += {first - line.start, end - first};
    }
    return result;
}

std::unique_ptr<QTextLayout> shapedLine(const QString &text, const QFont &font, Qt::LayoutDirection direction)
{
    auto layout = std::make_unique<QTextLayout>(text, font);
    QTextOption option;
    option.setTextDirection(direction);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    layout->createLine();
    layout->endLayout();
    return layout;
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

} // namespace

QStringList brokenLines(const QString &text, const QFont &font, int width, int lines, const QString &language)
{
    QStringList result;
    for (const PlacedLine &line : placedLines(folded(text), font, width, lines, language))
        result << line.text;
    return result;
}

RowLayout::RowLayout(const PaperRow &row, ListDensity density, int width, const QList<SearchTerm> &terms)
    : m_terms(terms), m_unseen(terms)
{
    const bool compact = density == ListDensity::Compact;
    const QString han = hanLanguageOf(row.languages);
    const FontRole titleRole = compact ? FontRole::RowTitleCompact : FontRole::RowTitle;
    const QString title = titleText(row.title.left(LongestText));
    const QFont titleFont = Fonts::fontFor(folded(title), titleRole, han, !row.read);
    m_title = shaped(title, titleFont, width, compact ? 1 : ComfortableTitleLines, {});
    if (compact)
        return;
    const QFont teaserFont = isCjk(row.teaserLanguage) ? Fonts::font(FontRole::Control, row.teaserLanguage)
                                                       : Fonts::fontFor(folded(row.teaser), FontRole::Control, han);
    m_teaser =
        shaped(titleText(row.teaser.left(LongestText)), teaserFont, width, ComfortableLines - titleLines(), row.teaserLanguage);
}

RowLayout::Lines RowLayout::shaped(const QString &wholeText, const QFont &font, int width, int lines, const QString &language)
{
    const QString text = folded(wholeText);
    const QList<PlacedLine> placed = placedLines(text, font, width, lines, language);
    const QList<TextSpan> spans = spansOf(m_terms, text);
    const qsizetype end = placed.isEmpty() ? 0 : placed.last().start + placed.last().length;
    m_unseen.removeIf([&](const SearchTerm &term) {
        const QList<TextSpan> found = spansOf({term}, text);
        return !found.isEmpty() && found.first().position < end;
    });
    const bool rightToLeft = text.isRightToLeft(); // by its first strong letter, for all its lines
    Lines result;
    for (const PlacedLine &line : placed) {
        auto layout = shapedLine(line.text, font, rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        const double indent = rightToLeft ? qMax(0.0, width - layout->lineAt(0).naturalTextWidth()) : 0.0;
        result.push_back({std::move(layout), within(spans, line), indent});
    }
    return result;
}

const RowLayout::Line &RowLayout::line(int number) const
{
    const auto index = std::size_t(number);
    return index < m_title.size() ? m_title[index] : m_teaser[index - m_title.size()];
}

QString RowLayout::lineText(int number) const
{
    return line(number).layout->text();
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
            at.ry() += lineHeight;
        }
    };
    paintAll(m_title, titleInk);
    paintAll(m_teaser, teaserInk);
}

} // namespace Paperlark
