#include "core/digest/exportformat.h"

#include "core/digest/arxivid.h"

#include <algorithm>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct TextFact {
    QStringView label{};
    QString Entry::*text{};
};

struct ListFact {
    QStringView label{};
    QStringList Entry::*list{};
};

// Format, not interface. An address brings the arXiv id that it names, so it stands first.
constexpr TextFact textFacts[] = {
    {u"Title", &Entry::title}, {u"Translated title", &Entry::translatedTitle},
    {u"Gist", &Entry::gist},   {u"Thumbnail", &Entry::thumbnail},
    {u"Video", &Entry::video},
};
constexpr ListFact listFacts[] = {
    {u"Tags", &Entry::tags},
    {u"Code", &Entry::githubUrls},
    {u"Models", &Entry::hubUrls},
    {u"Rejected links", &Entry::linkRejects},
};
constexpr QStringView addressLabel = u"Address";
constexpr QStringView arxivLabel = u"arXiv id";
constexpr QStringView authorsLabel = u"Authors";
constexpr QStringView votesLabel = u"Votes";
constexpr QStringView andOthers = u"and others";
constexpr QStringView emptyItem = u"-";
constexpr QStringView between = u" · ";

bool isLoneSurrogate(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate())
        return at + 1 >= text.size() || !text[at + 1].isLowSurrogate();
    return text[at].isLowSurrogate() && (at == 0 || !text[at - 1].isHighSurrogate());
}

QString reference(QChar c)
{
    return u"&#%1;"_s.arg(c.unicode());
}

// `also`: characters that mean something where the text will stand.
QString escaped(QStringView text, QStringView also = {})
{
    QString line;
    line.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool beginsReference = c == u'&' && i + 1 < text.size() && text[i + 1] == u'#';
        const bool isControl = (c < u' ' && c != u'\t') || c == QChar(0x7f);
        line += isControl || beginsReference || also.contains(c) || isLoneSurrogate(text, i) ? reference(c) : QString(c);
    }
    return line;
}

// A value on a line of its own, whose outer white space would be lost.
QString escapedValue(QStringView text, QStringView also = {})
{
    if (text.isEmpty())
        return {};
    const auto outer = [](QChar c) { return c.isSpace() ? reference(c) : QString(); };
    const QString first = outer(text.front());
    const QString last = text.size() > 1 ? outer(text.back()) : QString();
    const QStringView inner =
        text.mid(first.isEmpty() ? 0 : 1, text.size() - (first.isEmpty() ? 0 : 1) - (last.isEmpty() ? 0 : 1));
    return first + escaped(inner, also) + last;
}

// The character of `&#59;` at `at`, and where it ends; nothing for any other ampersand.
std::optional<std::pair<QChar, qsizetype>> referenceAt(QStringView text, qsizetype at)
{
    if (at + 1 >= text.size() || text[at + 1] != u'#')
        return std::nullopt;
    const qsizetype end = text.indexOf(u';', at);
    bool ok = false;
    const ushort code = end > 0 && end - at <= 7 ? text.mid(at + 2, end - at - 2).toUShort(&ok) : 0;
    return ok ? std::optional(std::pair(QChar(code), end + 1)) : std::nullopt;
}

QString unescaped(QStringView line)
{
    QString text;
    text.reserve(line.size());
    for (qsizetype i = 0; i < line.size();) {
        const auto found = line[i] == u'&' ? referenceAt(line, i) : std::nullopt;
        text += found ? found->first : line[i];
        i = found ? found->second : i + 1;
    }
    return text;
}

QString escapedItem(const QString &item)
{
    if (item.isEmpty())
        return emptyItem.toString();
    if (item == emptyItem || item == andOthers)
        return reference(item.front()) + item.mid(1);
    return escapedValue(item, u";");
}

QStringList escapedItems(const QStringList &items)
{
    QStringList all;
    for (const QString &item : items)
        all += escapedItem(item);
    return all;
}

// Items are parted by semicolons, of which those of references are none.
QList<QStringView> splitItems(QStringView value)
{
    QList<QStringView> items;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < value.size();) {
        const auto found = value[i] == u'&' ? referenceAt(value, i) : std::nullopt;
        if (value[i] == u';') {
            items += value.mid(begin, i - begin).trimmed();
            begin = i + 1;
        }
        i = found ? found->second : i + 1;
    }
    if (!value.isEmpty())
        items += value.mid(begin).trimmed();
    return items;
}

QStringList itemsOf(const QList<QStringView> &parts)
{
    QStringList items;
    for (QStringView part : parts)
        items += part == emptyItem ? QString() : unescaped(part);
    return items;
}

QString fact(QStringView label, const QString &value)
{
    return u"- "_s + label + u':' + (value.isEmpty() ? QString() : u' ' + value) + u'\n';
}

QString authorsFact(const Entry &entry)
{
    QStringList items = escapedItems(entry.authors);
    if (entry.authorsTruncated)
        items += andOthers.toString();
    return fact(authorsLabel, items.join(u"; "_s));
}

void readAuthors(Entry &entry, QStringView value)
{
    QList<QStringView> parts = splitItems(value);
    entry.authorsTruncated = !parts.isEmpty() && parts.constLast() == andOthers;
    if (entry.authorsTruncated)
        parts.removeLast();
    entry.authors = itemsOf(parts);
}

void setAddress(Entry &entry, const QString &url)
{
    entry.url = url;
    entry.arxivId = arxivIdOfUrl(url);
}

// The facts in which `entry` differs from `known`.
QString factsBeside(Entry known, const Entry &entry)
{
    QString facts;
    if (entry.url != known.url) {
        facts += fact(addressLabel, escapedValue(entry.url));
        setAddress(known, entry.url);
    }
    if (entry.arxivId != known.arxivId)
        facts += fact(arxivLabel, escapedValue(entry.arxivId));
    for (const TextFact &each : textFacts) {
        if (entry.*each.text != known.*each.text)
            facts += fact(each.label, escapedValue(entry.*each.text));
    }
    if (entry.authors != known.authors || entry.authorsTruncated != known.authorsTruncated)
        facts += authorsFact(entry);
    for (const ListFact &each : listFacts) {
        if (entry.*each.list != known.*each.list)
            facts += fact(each.label, escapedItems(entry.*each.list).join(u"; "_s));
    }
    if (entry.votes != known.votes)
        facts += fact(votesLabel, entry.votes ? QString::number(*entry.votes) : QString());
    return facts.isEmpty() ? QString() : facts + u'\n';
}

// A bracket at the front of a title would make a link of it.
QString titleLine(const Entry &facts)
{
    if (facts.url.isEmpty())
        return u"# "_s + escapedValue(facts.title, u"[") + u"\n\n"_s;
    return u"# ["_s + escapedValue(facts.title) + u"]("_s + escapedValue(facts.url, u"]") + u")\n\n"_s;
}

QString voiceLine(const ExportedVoice &voice)
{
    const auto orNone = [](const QString &text) { return text.isEmpty() ? emptyItem.toString() : escapedItem(text); };
    return u"## "_s + orNone(voice.day.toString(Qt::ISODate)) + between + orNone(voice.entry.language) + between
        + orNone(voice.source) + u"\n\n"_s;
}

QString quotation(const QString &text)
{
    if (text.isEmpty())
        return {};
    QString lines;
    for (QStringView line : QStringView(text).split(u'\n'))
        lines += (line.isEmpty() ? u">"_s : u"> "_s + escaped(line)) + u'\n';
    return lines + u'\n';
}

} // namespace

QString exportedPaper(const Entry &facts, const QList<ExportedVoice> &voices)
{
    Entry known;
    known.title = facts.title;
    setAddress(known, facts.url);
    QString text = titleLine(facts) + factsBeside(known, facts);
    for (const ExportedVoice &voice : voices)
        text += voiceLine(voice) + factsBeside(facts, voice.entry) + quotation(voice.entry.summary);
    return text;
}

bool readExportedTitle(Entry &facts, QStringView line)
{
    if (line != u"#" && !line.startsWith(u"# "))
        return false;
    const QStringView heading = line.mid(1).trimmed();
    const qsizetype middle = heading.lastIndexOf(u"](");
    facts = {};
    if (heading.startsWith(u'[') && heading.endsWith(u')') && middle > 0) {
        facts.title = unescaped(heading.mid(1, middle - 1).trimmed());
        setAddress(facts, unescaped(heading.mid(middle + 2).chopped(1)));
    } else {
        facts.title = unescaped(heading);
    }
    return true;
}

bool readExportedVoice(ExportedVoice &voice, QStringView line)
{
    const qsizetype language = line.indexOf(between);
    const qsizetype source = language < 0 ? -1 : line.indexOf(between, language + between.size());
    if (!line.startsWith(u"## ") || source < 0)
        return false;
    const auto orNone = [](QStringView part) { return part == emptyItem ? QString() : unescaped(part); };
    voice.day = QDate::fromString(orNone(line.mid(3, language - 3)), Qt::ISODate);
    voice.entry.language = orNone(line.mid(language + between.size(), source - language - between.size()));
    voice.source = orNone(line.mid(source + between.size()).trimmed());
    return true;
}

bool readExportedFact(Entry &entry, QStringView line)
{
    const qsizetype colon = line.indexOf(u':');
    if (!line.startsWith(u"- ") || colon < 0)
        return false;
    const QStringView label = line.mid(2, colon - 2);
    const QStringView value = line.mid(colon + 1).trimmed();
    if (label == addressLabel) {
        setAddress(entry, unescaped(value));
    } else if (label == arxivLabel) {
        entry.arxivId = unescaped(value);
    } else if (label == authorsLabel) {
        readAuthors(entry, value);
    } else if (label == votesLabel) {
        bool ok = false;
        const int votes = value.toInt(&ok);
        entry.votes = ok ? std::optional(votes) : std::nullopt;
    } else if (const auto *text = std::find_if(std::begin(textFacts), std::end(textFacts),
                                               [label](const TextFact &each) { return each.label == label; });
               text != std::end(textFacts)) {
        entry.*text->text = unescaped(value);
    } else if (const auto *list = std::find_if(std::begin(listFacts), std::end(listFacts),
                                               [label](const ListFact &each) { return each.label == label; });
               list != std::end(listFacts)) {
        entry.*list->list = itemsOf(splitItems(value));
    } else {
        return false;
    }
    return true;
}

bool readExportedText(QString &text, QStringView line, bool isFirstLine)
{
    if (!line.startsWith(u'>'))
        return false;
    if (!isFirstLine)
        text += u'\n';
    text += unescaped(line.mid(line.startsWith(u"> ") ? 2 : 1));
    return true;
}

} // namespace Paperlark
