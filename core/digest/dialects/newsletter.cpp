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
    Q_DECLARE_TR_FUNCTIONS(Newsletter)
};

// `### 12. Title`: the title behind the number, or nothing when the heading is no numbered one or a link itself.
QStringView numberedTitle(QStringView line)
{
    const MarkdownHeading heading = headingOfLine(line);
    if (heading.level < 2)
        return {};
    qsizetype digits = 0;
    while (digits < heading.text.size() && heading.text[digits].isDigit())
        ++digits;
    if (digits == 0 || digits > 3 || digits >= heading.text.size() || !QStringView(u".、．)").contains(heading.text[digits]))
        return {};
    const QStringView title = heading.text.mid(digits + 1).trimmed();
    return paperLink(linksOfText(title)) ? QStringView() : title;
}

bool isRule(QStringView line)
{
    const QStringView text = line.trimmed();
    return text.size() >= 3 && std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'-' || c == u'*' || c == u'_'; });
}

// Behind a heading of a paper: where its section ends, without the rule and the blank lines that set it off.
qsizetype sectionEnd(const QList<QStringView> &lines, qsizetype begin, qsizetype limit)
{
    qsizetype end = begin;
    while (end < limit && headingOfLine(lines[end]).level == 0)
        ++end;
    return end;
}

qsizetype trimmedEnd(const QList<QStringView> &lines, qsizetype begin, qsizetype end)
{
    while (end > begin && (isBlank(lines[end - 1]) || isRule(lines[end - 1])))
        --end;
    return end;
}

bool hasLabels(const QList<QStringView> &lines, qsizetype begin, qsizetype end)
{
    return std::any_of(lines.begin() + begin, lines.begin() + end,
                       [](QStringView line) { return labelledLine(line).label != EntryLabel::None; });
}

// A field runs from its label to the next one. Text under no label, or under one that is not known, belongs to the summary.
Entry readEntry(const QList<QStringView> &lines, qsizetype heading, qsizetype end)
{
    Entry entry{.line = int(heading) + 1, .endLine = int(end)};
    QStringList summary;
    for (qsizetype i = heading + 1; i < end;) {
        LabelledLine field = labelledLine(lines[i]);
        qsizetype next = i + 1;
        while (next < end && labelledLine(lines[next]).label == EntryLabel::None)
            ++next;
        const QStringView last = lines[next - 1];
        field.value = field.label == EntryLabel::None ? QStringView(lines[i].begin(), last.end()).trimmed()
                                                      : QStringView(field.value.begin(), last.end()).trimmed();
        if (!readLabelled(entry, field) && !field.value.isEmpty())
            summary.append(field.value.toString());
        i = next;
    }
    entry.summary = summary.join("\n\n"_L1);
    entry.language = languageOfText(entry.summary);
    const QString ownTitle = foldedSpace(numberedTitle(lines[heading]));
    (entry.title.isEmpty() ? entry.title : entry.translatedTitle) = ownTitle;
    return entry;
}

Digest readDay(const QList<QStringView> &lines, const MarkdownDay &day, qsizetype room, QList<Notice> &notices)
{
    Digest digest{.date = day.date, .line = day.headingLine};
    for (qsizetype i = day.begin; i < day.end && digest.entries.size() < room; ++i) {
        const QStringView title = numberedTitle(lines[i]);
        if (title.isEmpty())
            continue;
        const qsizetype end = trimmedEnd(lines, i + 1, sectionEnd(lines, i + 1, day.end));
        if (hasLabels(lines, i + 1, end))
            digest.entries.append(readEntry(lines, i, end));
        else
            addNotice(notices,
                      {.line = int(i) + 1,
                       .message = Tr::tr("The section has a number and a title, but no abstract or link. It is kept as text."),
                       .text = QStringView(lines[i].begin(), lines[end - 1].end()).toString()});
        i = end - 1;
    }
    return digest;
}

// Numbered headings that are no links themselves, with a line that says "original title", "abstract" or "paper link" below.
bool recognizes(const DigestText &file)
{
    for (qsizetype i = 0; i < file.lines.size(); ++i) {
        if (!file.lines[i].startsWith(u'#') || numberedTitle(file.lines[i]).isEmpty())
            continue;
        const qsizetype end = sectionEnd(file.lines, i + 1, file.lines.size());
        if (std::any_of(file.lines.begin() + i + 1, file.lines.begin() + end,
                        [](QStringView line) { return isNewsletterField(labelledLine(line)); }))
            return true;
    }
    return false;
}

ParsedFile parse(const DigestText &file)
{
    ParsedFile parsed;
    qsizetype room = Limits::Entries + 1; // one too many, so that applyLimits() can tell
    for (const MarkdownDay &day : daysOfLines(file.lines)) {
        const Digest digest = readDay(file.lines, day, room, parsed.notices);
        room -= digest.entries.size();
        if (!digest.entries.isEmpty() || day.date.isValid())
            parsed.digests.append(digest);
    }
    return parsed;
}

} // namespace

const Dialect newsletter{"newsletter"_L1, recognizes, parse};

} // namespace Paperlark
