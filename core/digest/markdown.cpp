#include "core/digest/markdown.h"

#include "core/digest/arxivid.h"
#include "core/digest/dates.h"

#include <QVarLengthArray>

#include <algorithm>

namespace Paperlark {

namespace {

constexpr int MaximumDayRank = 3;

// A `[text](` and where its parts end.
struct Bracketed {
    qsizetype open{};
    qsizetype close{};       // of the text; "(" follows
    qsizetype targetEnd{-1}; // its closing parenthesis; -1: there is none
};

// One walk over the text, with the brackets that are open at a place: a text of nothing but brackets costs no more than
// any other. Ordered by where the text closes.
class BracketWalk final
{
public:
    QList<Bracketed> read(QStringView text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool afterText = !m_found.isEmpty() && m_found.last().close == i - 1;
            switch (text[i].unicode()) {
            case u'[': open(m_brackets, i); break;
            case u']': closeText(i, i + 1 < text.size() && text[i + 1] == u'('); break;
            case u'(': open(m_parentheses, afterText ? m_found.size() - 1 : -1); break;
            case u')': closeTarget(i); break;
            default: break;
            }
        }
        return m_found;
    }

private:
    using Stack = QVarLengthArray<qsizetype, 16>;

    static void open(Stack &stack, qsizetype what)
    {
        constexpr qsizetype MaximumNesting = 100;
        if (stack.size() == MaximumNesting) // no text nests so deep: those were no brackets
            stack.clear();
        stack.append(what);
    }

    void closeText(qsizetype at, bool hasTarget)
    {
        if (m_brackets.isEmpty())
            return;
        if (hasTarget)
            m_found.append({.open = m_brackets.last(), .close = at});
        m_brackets.removeLast();
    }

    void closeTarget(qsizetype at)
    {
        if (m_parentheses.isEmpty())
            return;
        if (m_parentheses.last() >= 0)
            m_found[m_parentheses.last()].targetEnd = at;
        m_parentheses.removeLast();
    }

    Stack m_brackets;    // where they stand
    Stack m_parentheses; // the number of the link whose target they open, or -1
    QList<Bracketed> m_found;
};

// `[x](a(b) ` has one parenthesis too many: the first that closes is better than none. Too long a target is none.
void settleTargets(QList<Bracketed> &found, QStringView text)
{
    constexpr qsizetype MaximumTarget = 4000;
    qsizetype next = 0; // the closing parenthesis behind the last place asked for
    for (Bracketed &link : found) {
        const qsizetype begin = link.close + 2;
        if (link.targetEnd < 0 || link.targetEnd - begin >= MaximumTarget) {
            if (next >= 0 && next < begin)
                next = text.indexOf(u')', begin);
            link.targetEnd = next;
        }
        if (link.targetEnd - begin >= MaximumTarget)
            link.targetEnd = -1;
    }
}

// `address "title"` and `<address>`: the address.
QStringView bareTarget(QStringView target)
{
    const QStringView text = target.trimmed();
    if (text.startsWith(u'<') && text.endsWith(u'>'))
        return text.mid(1, text.size() - 2);
    const qsizetype title = text.endsWith(u'"') ? text.indexOf(u" \"") : -1;
    return title > 0 ? text.left(title).trimmed() : target;
}

// A heading that is itself a paper (a link to one, or "3. Title") never names a day, even if its title does.
bool isPaperHeading(const MarkdownHeading &heading)
{
    const QStringView text = heading.text;
    qsizetype digits = 0;
    while (digits < text.size() && text[digits].isDigit())
        ++digits;
    const bool isNumbered = digits > 0 && digits <= 3 && digits < text.size() && text[digits] == u'.' && digits + 1 < text.size()
        && text[digits + 1].isSpace();
    if (isNumbered && heading.level >= 2)
        return true;
    const QList<MarkdownLink> links = linksOfText(text);
    return std::any_of(links.begin(), links.end(), [](const MarkdownLink &link) { return !arxivIdOfUrl(link.target).isEmpty(); });
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
    if (!text.contains(u"]("))
        return links;
    QList<Bracketed> found = BracketWalk().read(text);
    settleTargets(found, text);
    std::sort(found.begin(), found.end(), [](const Bracketed &a, const Bracketed &b) { return a.open < b.open; });
    qsizetype end = 0; // of the last link: what stands inside it is none
    for (const Bracketed &link : found) {
        if (link.targetEnd < 0 || link.open < end)
            continue;
        end = link.targetEnd + 1;
        const bool isImage = link.open > 0 && text[link.open - 1] == u'!';
        links.append({.text = text.mid(link.open + 1, link.close - link.open - 1),
                      .target = bareTarget(text.mid(link.close + 2, link.targetEnd - link.close - 2)),
                      .begin = isImage ? link.open - 1 : link.open,
                      .end = end,
                      .isImage = isImage});
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
