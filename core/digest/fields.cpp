#include "core/digest/fields.h"

#include "core/digest/arxivid.h"
#include "core/digest/pythonliteral.h"

#include <QJsonArray>

#include <algorithm>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

// The strings of a Python list, when that is what the text is.
std::optional<QStringList> pythonStrings(QStringView text)
{
    if (!text.startsWith(u'[') || !text.endsWith(u']') || text.contains(u"]("))
        return std::nullopt;
    const auto literal = pythonLiteral(text);
    if (!literal || !literal->isArray())
        return std::nullopt;
    QStringList strings;
    const QJsonArray items = literal->toArray();
    for (const auto &item : items) {
        if (!item.isString())
            return std::nullopt;
        strings.append(item.toString());
    }
    return strings;
}

QStringList splitAt(QStringView separators, QStringView text)
{
    QStringList parts;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !separators.contains(text[i]))
            continue;
        const QString part = foldedSpace(text.mid(begin, i - begin));
        if (!part.isEmpty())
            parts.append(part);
        begin = i + 1;
    }
    return parts;
}

QStringList splitAtCommas(QStringView text)
{
    return splitAt(u",，、", text);
}

QString bareTag(QStringView tag)
{
    static constexpr QStringView decoration = u"`#*'\"[] ";
    while (!tag.isEmpty() && decoration.contains(tag.front()))
        tag = tag.mid(1);
    while (!tag.isEmpty() && decoration.contains(tag.back()))
        tag.chop(1);
    return tag.toString();
}

bool hasScheme(QStringView target)
{
    const qsizetype colon = target.indexOf(u"://");
    return colon > 0 && std::all_of(target.begin(), target.begin() + colon, [](QChar c) { return c.isLetterOrNumber(); });
}

// "github.com/a/b", "x.github.io": a dot in the first part and letters behind the last one.
bool looksLikeHost(QStringView target)
{
    const QStringView host = target.left(target.indexOf(u'/') < 0 ? target.size() : target.indexOf(u'/'));
    const qsizetype dot = host.lastIndexOf(u'.');
    const QStringView top = host.mid(dot + 1);
    return dot > 0 && top.size() >= 2 && std::all_of(top.begin(), top.end(), [](QChar c) { return c.isLetter(); })
        && std::none_of(host.begin(), host.end(), [](QChar c) { return c.isSpace() || c == u'[' || c == u'@'; });
}

// A target that broke over lines is one address; the break and its indentation go.
QString withoutBreaks(QStringView target)
{
    QString text;
    bool broken = false;
    for (QChar c : target) {
        broken = c == u'\n' || (broken && c.isSpace());
        if (!broken)
            text += c;
    }
    return text.trimmed();
}

// A column's own name as a target: the machine had no address and wrote the word.
bool isColumnName(const QString &target)
{
    static const QStringList names{u"huggingface"_s, u"hugging face"_s, u"github"_s, u"link"_s, u"url"_s};
    return names.contains(target.toLower());
}

QString arxivIdOfTarget(QStringView target)
{
    return target.contains(u'\n') ? arxivIdOfUrl(withoutBreaks(target)) : arxivIdOfUrl(target);
}

void addTarget(LinkList &links, QStringView target)
{
    const QString text = withoutBreaks(target);
    if (isNothing(text) || isColumnName(text))
        return;
    const QString url = addressOfTarget(text);
    (url.isEmpty() ? links.rejects : links.urls).append(url.isEmpty() ? text : url);
}

} // namespace

QString foldedSpace(QStringView text)
{
    QString folded(text.size(), Qt::Uninitialized);
    QChar *end = folded.data();
    bool isBehindSpace = true;
    for (QChar c : text) {
        if (!c.isSpace() || !isBehindSpace)
            *end++ = c.isSpace() ? QChar(u' ') : c;
        isBehindSpace = c.isSpace();
    }
    folded.truncate(end - folded.constData());
    if (folded.endsWith(u' '))
        folded.chop(1);
    return folded;
}

QString joinedLines(QStringView text)
{
    QString joined;
    qsizetype begin = 0;
    for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', begin)) {
        joined += text.mid(begin, at - begin) + u' ';
        begin = at + 1;
        while (begin < text.size() && text[begin].isSpace() && text[begin] != u'\n')
            ++begin;
    }
    return joined + text.mid(begin);
}

QStringList authorsOfText(QStringView text, bool &truncated)
{
    if (isNothing(text))
        return {};
    QStringList authors = pythonStrings(text.trimmed()).value_or(splitAtCommas(text));
    truncated = authors.removeAll(u"+"_s) > 0;
    return authors;
}

QStringList tagsOfText(QStringView text)
{
    if (isNothing(text))
        return {};
    if (auto tags = pythonStrings(text.trimmed()))
        return *tags;
    QStringList parts = splitAtCommas(text);
    if (parts.size() == 1 && (text.trimmed().startsWith(u'`') || text.trimmed().startsWith(u'#')))
        parts = splitAt(u"`#", text); // each tag has its mark, so they do without commas
    QStringList tags;
    for (const QString &part : std::as_const(parts)) {
        if (const QString tag = bareTag(part); !tag.isEmpty())
            tags.append(tag);
    }
    return tags;
}

std::optional<int> votesOfText(QStringView text)
{
    QString digits;
    for (QChar c : text) {
        if (c.isDigit() && c.unicode() < 0x80)
            digits += c;
        else if (!digits.isEmpty() && c != u',')
            break;
    }
    bool ok = false;
    const int votes = digits.toInt(&ok);
    return ok ? std::optional(votes) : std::nullopt;
}

bool isNothing(QStringView text)
{
    static const QStringList words{u"n/a"_s, u"na"_s, u"none"_s, u"null"_s, u"nil"_s,  u"string"_s, u"undefined"_s, u"nan"_s,
                                   u"-"_s,   u"—"_s,  u"–"_s,    u"[]"_s,   u"없음"_s, u"无"_s,     u"無"_s,        u"なし"_s};
    static constexpr qsizetype longest = 9;
    const QStringView word = text.trimmed();
    return word.isEmpty() || (word.size() <= longest && words.contains(word, Qt::CaseInsensitive));
}

LinkList linksOfCell(QStringView cell)
{
    LinkList list;
    const QList<MarkdownLink> links = linksOfText(cell);
    for (const MarkdownLink &link : links)
        addTarget(list, link.target);
    if (links.isEmpty() && !isNothing(cell)) {
        for (const QString &part : splitAtCommas(cell))
            addTarget(list, part);
    }
    list.urls.removeDuplicates(); // once, at the end: to look each one up takes the square of their number
    list.rejects.removeDuplicates();
    return list;
}

QString addressOfTarget(QStringView target)
{
    if (target.startsWith(u'<') && target.endsWith(u'>'))
        target = target.mid(1, target.size() - 2);
    if (hasScheme(target))
        return target.toString();
    if (target.startsWith(u"//"))
        return u"https:"_s + target.toString();
    return looksLikeHost(target) ? u"https://"_s + target.toString() : QString();
}

const MarkdownLink *paperLink(const QList<MarkdownLink> &links)
{
    const MarkdownLink *first = nullptr;
    for (const MarkdownLink &link : links) {
        if (link.isImage || arxivIdOfTarget(link.target).isEmpty())
            continue;
        if (link.target.contains(u"arxiv.org", Qt::CaseInsensitive))
            return &link;
        first = first ? first : &link;
    }
    return first;
}

void setPaperLink(Entry &entry, QStringView url)
{
    entry.url = withoutBreaks(url);
    entry.arxivId = arxivIdOfUrl(entry.url);
}

} // namespace Paperlark
