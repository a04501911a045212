#include "core/digest/markdown.h"

#include "core/digest/arxivid.h"
#include "core/digest/dates.h"

#include <algorithm>

namespace Paperlark {

namespace {

constexpr int MaximumDayRank = 3;

// Where the link text that opens at `open` closes as "](", brackets inside it counted; -1: it doesn't.
qsizetype linkTextEnd(QStringView text, qsizetype open)
{
    constexpr qsizetype MaximumLinkText = 4000; // keeps a file full of '[' linear
    const qsizetype limit = std::min(text.size() - 1, open + MaximumLinkText);
    int depth = 0;
    for (qsizetype i = open; i < limit; ++i) {
        if (text[i] == u'[')
            ++depth;
        else if (text[i] == u']' && --depth <= 0)
            return text[i + 1] == u'(' ? i : -1;
    }
    return -1;
}

// Where the target that begins at `begin` ends; parentheses inside it are counted; -1: it doesn't.
qsizetype linkTargetEnd(QStringView text, qsizetype begin)
{
    constexpr qsizetype MaximumTarget = 4000;
    const qsizetype limit = std::min(text.size(), begin + MaximumTarget);
    int depth = 0;
    for (qsizetype i = begin; i < limit; ++i) {
        if (text[i] == u'(')
            ++depth;
        else if (text[i] == u')' && depth-- == 0)
            return i;
    }
    // `[x](a(b) ` has one parenthesis too many: the first that closes is better than none.
    const qsizetype first = text.indexOf(u')', begin);
    return first < limit ? first : -1;
}

// A heading that is itself a paper (a link to one, or "3. Title") never names a day, even if its title does.
bool isPaperHeading(const MarkdownHeading &heading)
{
    const QStringView text = heading.text;
    qsizetype digits = 0;
    while (digits < text.size() && text[digits].isDigit())
        ++digits;
    const bool isNumbered = digits > 0 && digits <= 3 && digits < text.size() && text[digits] == u'.'
        && digits + 1 < text.size() && text[digits + 1].isSpace();
    if (isNumbered && heading.level >= 2)
        return true;
    const QList<MarkdownLink> links = linksOfText(text);
    return std::any_of(links.begin(), links.end(),
                       [](const MarkdownLink &link) { return !arxivIdOfUrl(link.target).isEmpty(); });
}

} // namespace

MarkdownHeading headingOfLine(QStringView line)
{
    int level = 0;
    while (level < line.size() && line[level] == u'#')
        ++level;
    if (level == 0 || level > 6 || (level < line.size() && !line[level].isSpace()))
        return {};
    QStringView text = line.mid(level).trimmed();
    return {level, text};
}

QList<MarkdownLink> linksOfText(QStringView text)
{
    QList<MarkdownLink> links;
    for (qsizetype open = text.indexOf(u'['); open >= 0; open = text.indexOf(u'[', open + 1)) {
        const qsizetype close = linkTextEnd(text, open);
        const qsizetype end = close < 0 ? -1 : linkTargetEnd(text, close + 2);
        if (end < 0)
            continue;
        const bool isImage = open > 0 && text[open - 1] == u'!';
        links.append({.text = text.mid(open + 1, close - open - 1),
                      .target = text.mid(close + 2, end - close - 2),
                      .begin = isImage ? open - 1 : open,
                      .end = end + 1,
                      .isImage = isImage});
        open = end;
    }
    return links;
}

QList<MarkdownDay> daysOfLines(const QList<QStringView> &lines)
{
    const QList<bool> fenced = fencedLines(lines);
    QList<MarkdownDay> days{MarkdownDay{.begin = 0, .end = lines.size()}};
    int rank = 0; // of the heading that named the current day
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines[i].startsWith(u'#') || fenced[i])
            continue;
        const MarkdownHeading heading = headingOfLine(lines[i]);
        if (heading.level == 0 || heading.level > MaximumDayRank || isPaperHeading(heading))
            continue;
        const QDate date = dateInHeading(heading.text);
        if (!date.isValid() && (rank == 0 || heading.level > rank))
            continue;
        rank = date.isValid() ? heading.level : 0;
        days.last().end = i;
        days.append({.date = date, .headingLine = date.isValid() ? int(i) + 1 : 0, .begin = i + 1, .end = lines.size()});
    }
    return days;
}

QList<bool> fencedLines(const QList<QStringView> &lines)
{
    QList<bool> fenced(lines.size(), false);
    qsizetype open = -1;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines[i].startsWith(u"```") && !lines[i].startsWith(u"~~~"))
            continue;
        if (open < 0) {
            open = i;
        } else if (lines[i].left(3) == lines[open].left(3)) {
            std::fill(fenced.begin() + open, fenced.begin() + i + 1, true);
            open = -1;
        }
    }
    return fenced;
}

bool isBlank(QStringView line)
{
    return std::all_of(line.begin(), line.end(), [](QChar c) { return c.isSpace(); });
}

bool isTableDelimiter(QStringView line)
{
    const QStringView row = line.trimmed();
    return row.contains(u'-') && row.contains(u'|')
        && std::all_of(row.begin(), row.end(), [](QChar c) { return QStringView(u"|-: \t").contains(c); });
}

QList<QStringView> cellsOfRow(QStringView row)
{
    QStringView rest = row.trimmed();
    if (rest.startsWith(u'|'))
        rest = rest.mid(1);
    if (rest.endsWith(u'|') && !rest.endsWith(u"\\|"))
        rest.chop(1);
    QList<QStringView> cells;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= rest.size(); ++i) {
        if (i < rest.size() && (rest[i] != u'|' || (i > 0 && rest[i - 1] == u'\\')))
            continue;
        cells.append(rest.mid(begin, i - begin).trimmed());
        begin = i + 1;
    }
    return cells;
}

} // namespace Paperlark
