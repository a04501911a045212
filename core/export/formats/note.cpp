// A Markdown note a paper, with YAML properties in front, as vaults of notes (Obsidian, Logseq, Zettlr) keep them.
#include "core/export/citationkeys.h"
#include "core/export/exporter.h"
#include "core/export/exportrun.h"
#include "core/export/paperurl.h"
#include "core/reading/maths.h"
#include "core/reading/voices.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

// In double quotes YAML takes anything, when these are escaped.
QString quoted(const QString &text)
{
    QString yaml;
    for (QChar c : text) {
        if (c == u'"' || c == u'\\')
            yaml += u'\\' + QString(c);
        else if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator
                 || c == QChar::ByteOrderMark)
            yaml += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        else
            yaml += c;
    }
    return u'"' + yaml + u'"';
}

QString property(QLatin1StringView name, const QString &value)
{
    return value.isEmpty() ? QString() : name + u": "_s + value + u'\n';
}

QString textProperty(QLatin1StringView name, const QString &value)
{
    return value.isEmpty() ? QString() : property(name, quoted(value));
}

QString listProperty(QLatin1StringView name, const QStringList &values)
{
    QString yaml = values.isEmpty() ? QString() : name + u":\n"_s;
    for (const QString &value : values)
        yaml += u"  - "_s + quoted(value) + u'\n';
    return yaml;
}

// Vaults take letters, digits, - _ / and no tag of digits alone.
QString vaultTag(const QString &tag)
{
    QString name;
    bool onlyDigits = true;
    const QString words = tag.simplified();
    for (QChar c : words) {
        name += c == u' ' ? QChar(u'-') : c;
        onlyDigits &= c.isDigit();
    }
    name.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate() && !u"-_/"_s.contains(c); });
    return onlyDigits && !name.isEmpty() ? u'_' + name : name;
}

QStringList vaultTags(const Paper &paper)
{
    QStringList tags;
    for (const QString &tag : paper.tags + paper.state.tags)
        tags += vaultTag(tag);
    tags.removeAll(QString());
    tags.removeDuplicates();
    return tags;
}

QStringList daysOf(const Paper &paper)
{
    QStringList days;
    for (const QDate &day : paper.days)
        days += day.toString(Qt::ISODate);
    return days;
}

QString propertiesOf(const Paper &paper)
{
    const QStringList days = daysOf(paper);
    const PaperTime time = paperTime(paper);
    return u"---\n"_s + textProperty("title"_L1, titleText(paper.title)) + listProperty("authors"_L1, paper.authors)
        + property("year"_L1, time.year > 0 ? QString::number(time.year) : QString()) + textProperty("arxiv"_L1, paper.arxivId)
        + textProperty("url"_L1, paperUrl(paper)) + property("date"_L1, days.value(0)) + listProperty("days"_L1, days)
        + listProperty("tags"_L1, vaultTags(paper))
        + property("votes"_L1, paper.votes ? QString::number(*paper.votes) : QString()) + listProperty("code"_L1, paper.codeUrls)
        + listProperty("models"_L1, paper.hubUrls) + listProperty("sources"_L1, paper.sources)
        + property("starred"_L1, paper.state.starred ? u"true"_s : QString()) + u"---\n"_s;
}

// A name that every system takes, with the words in it left whole; 120 letters are 360 bytes at the most, and a name may
// have 255: so it is cut by bytes.
QString fileName(const Paper &paper)
{
    QString name;
    const QString title = titleText(paper.title);
    for (QChar c : title) {
        const bool forbidden = c.category() == QChar::Other_Control || QStringView(u"\\/:*?\"<>|#^[]").contains(c);
        name += forbidden ? QChar(u' ') : c;
    }
    name = name.simplified();
    constexpr qsizetype LongestName = 200; // bytes; leaves room for -2 and the ending
    while (name.toUtf8().size() > LongestName)
        name.chop(name.size() > 1 && name.back().isLowSurrogate() ? 2 : 1);
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name.isEmpty() ? QString(paper.key).replace(u'/', u'.').replace(u':', u'.') : name;
}

QString text(const Paper &paper)
{
    QString note = propertiesOf(paper) + u"\n# "_s + titleText(paper.title) + u'\n';
    if (!paper.state.note.isEmpty())
        note += u'\n' + paper.state.note + u'\n';
    const QStringList names = voiceNames(paper.summaries);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const Summary &voice = paper.summaries.at(i);
        if (!voice.text.isEmpty())
            note += u"\n## "_s + names.at(i) + u"\n\n"_s + voice.text + u'\n';
    }
    return note;
}

void write(ExportRun &run)
{
    QString between;
    while (const auto paper = run.nextPaper()) {
        run.write(between + text(*paper));
        between = u"\n"_s;
    }
}

} // namespace

const Exporter noteExporter{.name = "note"_L1,
                            .ending = "md"_L1,
                            .writes = QT_TRANSLATE_NOOP("Exporters", "One note for each paper, for a vault such as Obsidian's"),
                            .write = write,
                            .fileName = fileName,
                            .text = text};

} // namespace Paperlark
