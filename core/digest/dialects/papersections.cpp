#include "core/digest/arxivid.h"
#include "core/digest/dialect.h"
#include "core/digest/fields.h"
#include "core/digest/labels.h"
#include "core/digest/language.h"
#include "core/digest/limits.h"
#include "core/digest/markdown.h"

#include <QCoreApplication>

#include <algorithm>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PaperSections)
};

// `[Title](link)`, with or without a number before it. Brackets in the title are counted, so the whole text is the link.
std::optional<MarkdownLink> titleLink(QStringView heading)
{
    for (const MarkdownLink &link : linksOfText(heading)) {
        const bool isOnlyNumbered =
            std::none_of(heading.begin(), heading.begin() + link.begin, [](QChar c) { return c.isLetter(); });
        if (!link.isImage && isOnlyNumbered)
            return link;
    }
    return std::nullopt;
}

bool isPaperHeading(const MarkdownHeading &heading)
{
    if (heading.level < 2)
        return false;
    const auto link = titleLink(heading.text);
    return link && !arxivIdOfUrl(link->target).isEmpty();
}

// The address in an attribute: src="…" or src='…'.
QString sourceAttribute(QStringView line)
{
    const qsizetype at = line.indexOf(u"src=");
    if (at < 0 || at + 5 >= line.size())
        return {};
    const QChar quote = line[at + 4];
    const qsizetype end = line.indexOf(quote, at + 5);
    return (quote == u'"' || quote == u'\'') && end > 0 ? line.mid(at + 5, end - at - 5).toString() : QString();
}

// `[Watch Video](url)`, and the era that forgot the parentheses: `[Watch Video]https://…`.
QString watchVideo(QStringView line)
{
    static constexpr QStringView label = u"[Watch Video]";
    if (!line.startsWith(label, Qt::CaseInsensitive))
        return {};
    QStringView target = line.mid(label.size()).trimmed();
    if (target.startsWith(u'('))
        target = target.mid(1);
    if (target.endsWith(u')'))
        target.chop(1);
    return target.toString();
}

bool isHtmlLine(QStringView line)
{
    static constexpr QStringView tags[] = {u"<div", u"</div", u"<video",  u"</video", u"<img",
                                           u"<p>",  u"</p>",  u"<source", u"<br"};
    return std::any_of(std::begin(tags), std::end(tags),
                       [line](QStringView tag) { return line.startsWith(tag, Qt::CaseInsensitive); });
}

// Reads one line of the facts above the summary. False: it is no fact, so it belongs to the summary.
bool readFact(Entry &entry, QStringView line)
{
    if (const QString video = watchVideo(line); !video.isEmpty()) {
        entry.video = video;
        return true;
    }
    if (isHtmlLine(line)) {
        const QString source = sourceAttribute(line);
        if (line.contains(u"<img", Qt::CaseInsensitive) && entry.thumbnail.isEmpty())
            entry.thumbnail = source;
        else if (entry.video.isEmpty())
            entry.video = source;
        return true;
    }
    if (line.startsWith(u"![")) {
        const QList<MarkdownLink> links = linksOfText(line);
        if (links.size() == 1 && links[0].end == line.size()) {
            entry.thumbnail = links[0].target.toString();
            return true;
        }
    }
    const LabelledLine field = labelledLine(line);
    return field.label != EntryLabel::None && field.label != EntryLabel::Summary && readLabelled(entry, field);
}

// Facts stand above the first line of text; below it a line that looks like one is text.
Entry readEntry(const QList<QStringView> &lines, qsizetype begin, qsizetype end, const MarkdownLink &link)
{
    while (end > begin + 1 && isBlank(lines[end - 1]))
        --end;
    Entry entry{.line = int(begin) + 1, .endLine = int(end)};
    entry.title = foldedSpace(link.text);
    setPaperLink(entry, link.target);
    qsizetype at = begin + 1;
    while (at < end && (isBlank(lines[at]) || readFact(entry, lines[at].trimmed())))
        ++at;
    if (at < end)
        entry.summary = QStringView(lines[at].begin(), lines[end - 1].end()).trimmed().toString();
    entry.language = languageOfText(entry.summary);
    return entry;
}

class SectionsReader final
{
public:
    SectionsReader(const DigestText &file, ParsedFile &parsed)
        : m_lines(file.lines), m_fenced(fencedLines(file.lines)), m_parsed(parsed)
    {}

    void readDay(const MarkdownDay &day)
    {
        Digest digest{.date = day.date, .line = day.headingLine};
        for (qsizetype i = day.begin; i < day.end && m_room > digest.entries.size();) {
            const MarkdownHeading heading = m_fenced[i] ? MarkdownHeading{} : headingOfLine(m_lines[i]);
            const qsizetype end = heading.level > 0 ? sectionEnd(i, day.end, heading) : i + 1;
            if (heading.level > 1)
                readSection(digest, i, end, heading);
            i = end;
        }
        m_room -= digest.entries.size();
        if (!digest.entries.isEmpty() || day.date.isValid())
            m_parsed.digests.append(digest);
    }

private:
    // A section runs to the next heading of its rank or above, or to the next paper; a smaller heading belongs to its text.
    qsizetype sectionEnd(qsizetype begin, qsizetype limit, const MarkdownHeading &heading) const
    {
        const bool isPaper = isPaperHeading(heading);
        for (qsizetype i = begin + 1; i < limit; ++i) {
            const MarkdownHeading next = m_fenced[i] ? MarkdownHeading{} : headingOfLine(m_lines[i]);
            if (next.level > 0 && (!isPaper || next.level <= heading.level || isPaperHeading(next)))
                return i;
        }
        return limit;
    }

    void readSection(Digest &digest, qsizetype begin, qsizetype end, const MarkdownHeading &heading)
    {
        const auto link = titleLink(heading.text);
        const bool tellsPaper = isPaperHeading(heading) || hasFacts(begin + 1, end); // a broken link or none does not matter then
        const Entry entry = tellsPaper
            ? readEntry(m_lines, begin, end, link.value_or(MarkdownLink{.text = heading.text, .target = {}}))
            : Entry();
        if (!entry.title.isEmpty() || !entry.arxivId.isEmpty())
            digest.entries.append(entry);
        else if (tellsPaper || heading.text.startsWith(u'[') || heading.text.contains(u"arxiv.org", Qt::CaseInsensitive))
            addNotice(m_parsed.notices,
                      {.line = int(begin) + 1,
                       .message = Tr::tr("The section names no paper: its link leads to none. It is kept as text."),
                       .text = QStringView(m_lines[begin].begin(), m_lines[end - 1].end()).toString()});
    }

    // Names its authors or votes, and leaves the paper's link to the heading.
    bool hasFacts(qsizetype begin, qsizetype end) const
    {
        bool found = false;
        for (qsizetype i = begin; i < end; ++i) {
            const LabelledLine field = labelledLine(m_lines[i]);
            if (isNewsletterField(field))
                return false;
            found |= field.label == EntryLabel::Authors || field.label == EntryLabel::Votes;
        }
        return found;
    }

    const QList<QStringView> &m_lines;
    const QList<bool> m_fenced;
    ParsedFile &m_parsed;
    qsizetype m_room{Limits::Entries + 1}; // one too many, so that applyLimits() can tell
};

// `## Daily Papers (2024-06-04)` and nothing else: a day on which nothing came.
bool isEmptyDay(const QList<QStringView> &lines)
{
    const bool onlyHeadings = std::all_of(lines.begin(), lines.end(), [](QStringView line) {
        return isBlank(line) || (headingOfLine(line).level > 0 && line.contains(u"papers", Qt::CaseInsensitive));
    });
    const QList<MarkdownDay> days = onlyHeadings ? daysOfLines(lines) : QList<MarkdownDay>{};
    return std::any_of(days.begin(), days.end(), [](const MarkdownDay &day) { return day.date.isValid(); });
}

bool recognizes(const DigestText &file)
{
    const QList<bool> fenced = fencedLines(file.lines);
    for (qsizetype i = 0; i < file.lines.size(); ++i) {
        if (file.lines[i].startsWith(u'#') && !fenced[i] && isPaperHeading(headingOfLine(file.lines[i])))
            return true;
    }
    return isEmptyDay(file.lines);
}

ParsedFile parse(const DigestText &file)
{
    ParsedFile parsed;
    SectionsReader reader(file, parsed);
    for (const MarkdownDay &day : daysOfLines(file.lines))
        reader.readDay(day);
    return parsed;
}

} // namespace

const Dialect paperSections{"paper-sections"_L1, recognizes, parse};

} // namespace Paperlark
