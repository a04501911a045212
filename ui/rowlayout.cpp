#include "ui/rowlayout.h"

#include "ui/fonts.h"

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

std::unique_ptr<QTextLayout> shaped(const QString &text, const QFont &font)
{
    auto layout = std::make_unique<QTextLayout>(text, font);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    layout->createLine();
    layout->endLayout();
    return layout;
}

void shapeAll(std::vector<std::unique_ptr<QTextLayout>> &lines, const QStringList &texts, const QFont &font)
{
    for (const QString &text : texts)
        lines.push_back(shaped(text, font));
}

} // namespace

QStringList brokenLines(const QString &text, const QFont &font, int width, int lines, const QString &language)
{
    QStringList result;
    QString rest = text.left(LongestText).simplified();
    while (!rest.isEmpty() && result.size() + 1 < lines) {
        const qsizetype length = lengthOfLine(rest, font, width, language);
        result << rest.left(length).trimmed();
        rest = rest.mid(length).trimmed();
    }
    if (!rest.isEmpty() && lines > 0)
        result << QFontMetrics(font).elidedText(rest, Qt::ElideRight, width);
    return result;
}

RowLayout::RowLayout(const PaperRow &row, ListDensity density, int width)
{
    const bool compact = density == ListDensity::Compact;
    const QFont titleFont = Fonts::font(compact ? FontRole::RowTitleCompact : FontRole::RowTitle, {}, !row.read);
    shapeAll(m_title, brokenLines(row.title, titleFont, width, compact ? 1 : ComfortableTitleLines), titleFont);
    if (compact)
        return;
    const QFont teaserFont = Fonts::font(FontRole::Control, row.teaserLanguage);
    const int left = ComfortableLines - titleLines();
    shapeAll(m_teaser, brokenLines(row.teaser, teaserFont, width, left, row.teaserLanguage), teaserFont);
}

QString RowLayout::lineText(int line) const
{
    const auto index = std::size_t(line);
    return index < m_title.size() ? m_title[index]->text() : m_teaser[index - m_title.size()]->text();
}

void RowLayout::paint(QPainter &painter, QPoint topLeft, int lineHeight, const QColor &titleInk, const QColor &teaserInk) const
{
    QPointF at = topLeft;
    const auto paintAll = [&](const Lines &lines, const QColor &ink) {
        painter.setPen(ink);
        for (const auto &layout : lines) {
            // The pitch is the primary font's: a borrowed glyph must not move its line.
            const QFontMetrics metrics(layout->font());
            const double baseline = (lineHeight - metrics.height()) / 2.0 + metrics.ascent();
            layout->draw(&painter, {at.x(), at.y() + baseline - layout->lineAt(0).ascent()});
            at.ry() += lineHeight;
        }
    };
    paintAll(m_title, titleInk);
    paintAll(m_teaser, teaserInk);
}

} // namespace Paperlark
