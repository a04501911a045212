#include "core/digest/arxivid.h"
#include "core/digest/dialect.h"
#include "core/digest/fields.h"
#include "core/digest/language.h"
#include "core/digest/limits.h"
#include "core/digest/markdown.h"
#include "core/digest/tablecolumns.h"

#include <QCoreApplication>

#include <algorithm>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PaperTable)
};

// One row with all the lines it broke over.
struct Row {
    qsizetype begin{};
    qsizetype end{}; // behind its last line
    QString text{};  // joined by line breaks
};

// A title that wrapped in its source breaks the row over lines, so a row runs until it has all its pipes and ends in one;
// the next row, a blank line or a heading ends a row that never does.
Row rowAt(const QList<QStringView> &lines, qsizetype begin, qsizetype limit, const TableColumns &columns)
{
    Row row{.begin = begin, .end = begin + 1, .text = lines[begin].toString()};
    if (!columns.hasOuterPipes)
        return row;
    qsizetype pipes = lines[begin].count(u'|');
    while (pipes <= columns.count() || !lines[row.end - 1].trimmed().endsWith(u'|')) {
        if (row.end >= limit || isBlank(lines[row.end]) || lines[row.end].trimmed().startsWith(u'|')
            || headingOfLine(lines[row.end]).level > 0)
            break;
        pipes += lines[row.end].count(u'|');
        row.text += u'\n' + lines[row.end++].toString();
    }
    return row;
}

// What stands between a title and the links behind it.
QString withoutSeparator(QString title)
{
    static constexpr QStringView breaks[] = {u"<br>", u"<br/>", u"<br />"};
    for (QStringView mark : breaks) {
        if (title.endsWith(mark, Qt::CaseInsensitive))
            title.chop(mark.size());
    }
    title = title.trimmed();
    if (title.endsWith(u':') || title.endsWith(" -"_L1) || title.endsWith(u" –") || title.endsWith(u" —") || title.endsWith(u'·'))
        title.chop(1);
    return title.trimmed();
}

// `[Title](link)`, also bold or numbered, `Title (Read more on [arXiv](…) or …)`, `Title - read more on …`, or the bare title.
QString titleOfCell(QStringView cell)
{
    const QList<MarkdownLink> links = linksOfText(cell);
    const MarkdownLink *paper = paperLink(links);
    if (!paper)
        return foldedSpace(links.size() == 1 && links[0].begin == 0 ? links[0].text : cell);
    const MarkdownLink &first = links.first();
    if (std::none_of(cell.begin(), cell.begin() + first.begin, [](QChar c) { return c.isLetter(); }))
        return foldedSpace(first.text);
    QString title = foldedSpace(cell.left(first.begin));
    const qsizetype parenthesis = title.lastIndexOf(u'(');
    if (parenthesis > 0 && title.indexOf(u')', parenthesis) < 0)
        return title.left(parenthesis).trimmed();
    const qsizetype dash = title.lastIndexOf(" - "_L1);
    return dash > 0 && title.mid(dash).contains("read more"_L1, Qt::CaseInsensitive) ? title.left(dash).trimmed()
                                                                                     : withoutSeparator(title);
}

// `<address>`: the address.
QStringView withoutAngles(QStringView cell)
{
    return cell.startsWith(u'<') && cell.endsWith(u'>') ? cell.mid(1, cell.size() - 2) : cell;
}

// The link to the paper stands in the title, in a column of links, or anywhere but in the summary.
QString paperUrl(const TableCells &cells, const TableColumns &columns)
{
    QString url;
    int rankOfUrl = 3;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const TableColumn kind = columns.kind(i);
        const int rank = kind == TableColumn::Title ? 0 : kind == TableColumn::Link ? 1 : 2;
        if (kind == TableColumn::Summary || rank >= rankOfUrl)
            continue;
        const QList<MarkdownLink> links = linksOfText(cells[i]);
        if (const MarkdownLink *link = paperLink(links)) {
            url = link->target.toString();
            rankOfUrl = rank;
        } else if (const QStringView bare = withoutAngles(cells[i]); !arxivIdOfUrl(bare).isEmpty()) {
            url = bare.toString();
            rankOfUrl = rank;
        }
    }
    return url;
}

// A row begins with the header's outer pipe; one that has lost it must name a paper, or it is any text with pipes.
bool startsRow(QStringView line, const TableColumns &columns)
{
    if (!columns.hasOuterPipes)
        return line.contains(u'|');
    if (line.trimmed().startsWith(u'|'))
        return true;
    if (line.count(u'|') + 1 < columns.count())
        return false;
    const TableCells cells = cellsByColumn(line, columns);
    return cells.size() == columns.count() && !paperUrl(cells, columns).isEmpty();
}

// A page of the paper on Hugging Face that stands beside its arXiv link.
void addPaperPage(Entry &entry, QStringView cell)
{
    for (const MarkdownLink &link : linksOfText(cell)) {
        const QString url = link.target.toString();
        if (url.contains("huggingface.co/papers/"_L1) && url != entry.url)
            entry.hubUrls.append(url);
    }
    entry.hubUrls.removeDuplicates();
}

void setLinks(QStringList &urls, QStringList &rejects, QStringView cell)
{
    const LinkList links = linksOfCell(cell);
    urls += links.urls;
    rejects += links.rejects;
}

void readCell(Entry &entry, TableColumn kind, QStringView cell)
{
    switch (kind) {
    case TableColumn::Title:
        entry.title = titleOfCell(cell);
        addPaperPage(entry, cell);
        break;
    case TableColumn::TranslatedTitle: entry.translatedTitle = foldedSpace(cell); break;
    case TableColumn::Authors: entry.authors = authorsOfText(cell, entry.authorsTruncated); break;
    case TableColumn::Summary: entry.summary = joinedLines(cell.trimmed()); break;
    case TableColumn::Tags: entry.tags = tagsOfText(cell); break;
    case TableColumn::Code: setLinks(entry.githubUrls, entry.linkRejects, cell); break;
    case TableColumn::Hub: setLinks(entry.hubUrls, entry.linkRejects, cell); break;
    case TableColumn::Votes: entry.votes = votesOfText(cell); break;
    case TableColumn::Link: addPaperPage(entry, cell); break;
    case TableColumn::Other: break;
    }
}

Entry entryOfRow(const Row &row, const TableCells &cells, const TableColumns &columns)
{
    Entry entry{.line = int(row.begin) + 1, .endLine = int(row.end)};
    setPaperLink(entry, paperUrl(cells, columns));
    for (qsizetype i = 0; i < cells.size(); ++i)
        readCell(entry, columns.kind(i), cells[i]);
    entry.language = languageOfText(entry.summary);
    return entry;
}

bool isBlankRow(const TableCells &cells)
{
    return std::all_of(cells.begin(), cells.end(), isBlank);
}

class TableReader final
{
public:
    TableReader(const DigestText &file, ParsedFile &parsed)
        : m_lines(file.lines), m_fenced(fencedLines(file.lines)), m_parsed(parsed)
    {}

    void readDay(const MarkdownDay &day)
    {
        m_digest = {.date = day.date, .line = day.headingLine};
        m_columns = {};
        m_foundTable = false;
        for (qsizetype i = day.begin; i < day.end && m_room > 0;)
            i = readFrom(i, day.end);
        if (m_foundTable)
            m_parsed.digests.append(m_digest);
    }

private:
    qsizetype readFrom(qsizetype at, qsizetype limit)
    {
        const QStringView line = m_lines[at];
        if (m_fenced[at] || headingOfLine(line).level > 0)
            return at + 1;
        if (line.contains(u'|') && at + 1 < limit && isTableDelimiter(m_lines[at + 1]) && !namesPaper(line)) {
            m_columns = columnsOfHeader(line); // a table that lists no papers gives no columns: its rows are passed by
            m_foundTable |= m_columns.isPaperTable();
            return at + 2;
        }
        if (!m_columns.isPaperTable() || isBlank(line) || isTableDelimiter(line))
            return at + 1;
        if (startsRow(line, m_columns))
            return readRow(rowAt(m_lines, at, limit, m_columns));
        if (at > 0 && !isBlank(m_lines[at - 1]))
            notice(at, Tr::tr("A line inside the table belongs to no row. It is kept as text."), line.toString());
        return at + 1;
    }

    // A row is no header, not even with a stray delimiter below it.
    bool namesPaper(QStringView line) const
    {
        return m_columns.isPaperTable() && !paperUrl(cellsByColumn(line, m_columns), m_columns).isEmpty();
    }

    qsizetype readRow(const Row &row)
    {
        const TableCells cells = cellsByColumn(row.text, m_columns);
        const Entry entry = entryOfRow(row, cells, m_columns);
        const bool isWhole = cells.size() == m_columns.count();
        const bool isPaper = !entry.arxivId.isEmpty() || (isWhole && !entry.title.isEmpty() && !entry.summary.isEmpty());
        if (isPaper) {
            m_digest.entries.append(entry);
            --m_room;
        }
        if (!isWhole)
            notice(row.begin, wrongCellCount(cells.size(), isPaper), row.text);
        else if (!isPaper && !isBlankRow(cells))
            notice(row.begin, Tr::tr("The row names no paper: no arXiv or Hugging Face link, or no title. It is kept as text."),
                   row.text);
        else
            keepOtherColumns(row, cells);
        return row.end;
    }

    QString wrongCellCount(qsizetype count, bool wasRead) const
    {
        const QString counts = Tr::tr("The row has %1 cells, its header has %2.").arg(count).arg(m_columns.count());
        return counts + u' '
            + (wasRead ? Tr::tr("What could be told apart was read; the row is kept as text, too.")
                       : Tr::tr("It is kept as text."));
    }

    // Nothing of a digest is dropped, not even a column that we have no place for.
    void keepOtherColumns(const Row &row, const TableCells &cells)
    {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (m_columns.kind(i) == TableColumn::Other && !m_columns.names[i].isEmpty() && !isNothing(cells[i]))
                notice(row.begin, Tr::tr("The column “%1” is not known. Its text is kept.").arg(m_columns.names[i]),
                       cells[i].toString());
        }
    }

    void notice(qsizetype at, const QString &message, const QString &text)
    {
        addNotice(m_parsed.notices, {.line = int(at) + 1, .message = message, .text = text});
    }

    const QList<QStringView> &m_lines;
    const QList<bool> m_fenced;
    ParsedFile &m_parsed;
    TableColumns m_columns{};
    Digest m_digest{};
    bool m_foundTable{};
    qsizetype m_room{Limits::Entries + 1}; // one too many, so that applyLimits() can tell
};

// Where the table that begins at `begin` ends: at a heading or another table.
qsizetype tableEnd(const QList<QStringView> &lines, qsizetype begin)
{
    qsizetype end = begin;
    while (end < lines.size() && headingOfLine(lines[end]).level == 0
           && (end + 1 >= lines.size() || !isTableDelimiter(lines[end + 1])))
        ++end;
    return end;
}

bool hasPaper(const QList<QStringView> &lines, qsizetype begin, qsizetype end, const TableColumns &columns)
{
    for (qsizetype i = begin; i < end;) {
        if (!startsRow(lines[i], columns)) {
            ++i;
            continue;
        }
        const Row row = rowAt(lines, i, end, columns);
        if (!paperUrl(cellsByColumn(row.text, columns), columns).isEmpty())
            return true;
        i = row.end;
    }
    return false;
}

// A table of papers has a column of titles and a row that names a paper; on an empty day its heading names the day.
bool recognizes(const DigestText &file)
{
    const QList<bool> fenced = fencedLines(file.lines);
    bool hasHeader = false;
    for (qsizetype i = 0; i + 1 < file.lines.size(); ++i) {
        if (fenced[i] || !isTableDelimiter(file.lines[i + 1]) || !file.lines[i].contains(u'|'))
            continue;
        const TableColumns columns = columnsOfHeader(file.lines[i]);
        if (!columns.isPaperTable())
            continue;
        hasHeader = true;
        const qsizetype end = tableEnd(file.lines, i + 2);
        if (hasPaper(file.lines, i + 2, end, columns))
            return true;
        i = end - 1;
    }
    if (!hasHeader)
        return false;
    const QList<MarkdownDay> days = daysOfLines(file.lines);
    return std::any_of(days.begin(), days.end(), [](const MarkdownDay &day) { return day.date.isValid(); });
}

ParsedFile parse(const DigestText &file)
{
    ParsedFile parsed;
    TableReader reader(file, parsed);
    for (const MarkdownDay &day : daysOfLines(file.lines))
        reader.readDay(day);
    return parsed;
}

} // namespace

const Dialect paperTable{"paper-table"_L1, recognizes, parse};

} // namespace Paperlark
