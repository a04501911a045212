#include "core/digest/arxivid.h"

#include <algorithm>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// YYMM.NNNN until 2014, YYMM.NNNNN since.
bool isNewStyle(QStringView text)
{
    if (text.size() < 9 || text.size() > 10 || text[4] != u'.' || !isDigits(text.left(4)) || !isDigits(text.mid(5)))
        return false;
    const int month = text.mid(2, 2).toInt();
    return month >= 1 && month <= 12;
}

// archive/YYMMNNN, with an optional subject class: math.GT/0309136.
bool isOldStyle(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 2 || slash > 20 || !isDigits(text.mid(slash + 1)) || text.size() - slash - 1 != 7)
        return false;
    return std::all_of(text.begin(), text.begin() + slash,
                       [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'-' || c == u'.'; });
}

QStringView withoutVersion(QStringView id)
{
    const qsizetype v = id.lastIndexOf(u'v');
    return v > 0 && isDigits(id.mid(v + 1)) ? id.left(v) : id;
}

QStringView cutAt(QStringView text, QChar mark)
{
    const qsizetype at = text.indexOf(mark);
    return at < 0 ? text : text.left(at);
}

bool dropPrefix(QStringView &text, QStringView prefix)
{
    if (!text.startsWith(prefix, Qt::CaseInsensitive))
        return false;
    text = text.mid(prefix.size());
    return true;
}

// What of the path names the paper, by host; empty for a host or page that names none.
QStringView paperPart(QStringView host, QStringView path)
{
    static constexpr QStringView arxivPages[] = {u"abs/", u"pdf/", u"html/", u"format/"};
    const auto isHost = [host](QStringView name) { return host.compare(name, Qt::CaseInsensitive) == 0; };
    if (isHost(u"arxiv.org") || host.endsWith(u".arxiv.org", Qt::CaseInsensitive) || isHost(u"alphaxiv.org")
        || isHost(u"www.alphaxiv.org")) {
        for (QStringView page : arxivPages) {
            if (dropPrefix(path, page))
                return path;
        }
        return {};
    }
    if (isHost(u"huggingface.co") || isHost(u"www.huggingface.co") || isHost(u"hf.co"))
        return dropPrefix(path, u"papers/") ? path : QStringView{};
    if (isHost(u"doi.org") || isHost(u"dx.doi.org"))
        return dropPrefix(path, u"10.48550/arxiv.") ? path : QStringView{};
    return {};
}

} // namespace

bool isArxivId(QStringView text)
{
    return isNewStyle(text) || isOldStyle(text);
}

QString arxivIdOfUrl(QStringView url)
{
    QStringView rest = url.trimmed();
    if (!dropPrefix(rest, u"https://") && !dropPrefix(rest, u"http://"))
        dropPrefix(rest, u"//");
    rest = cutAt(cutAt(rest, u'#'), u'?');
    const QStringView host = cutAt(rest, u'/');
    QStringView id = paperPart(host, rest.mid(std::min(rest.size(), host.size() + 1)));
    while (id.endsWith(u'/'))
        id.chop(1);
    if (id.endsWith(u".pdf", Qt::CaseInsensitive))
        id.chop(4);
    id = withoutVersion(id);
    return isArxivId(id) ? id.toString() : QString();
}

QDate monthOfArxivId(const QString &arxivId)
{
    const QString digits = arxivId.section(u'/', -1).left(4);
    const int year = digits.left(2).toInt();
    return QDate(year > 90 ? 1900 + year : 2000 + year, digits.mid(2).toInt(), 1);
}

QString arxivAbstractUrl(const QString &arxivId)
{
    return arxivId.isEmpty() ? QString() : u"https://arxiv.org/abs/"_s + arxivId;
}

QString arxivPdfUrl(const QString &arxivId)
{
    return arxivId.isEmpty() ? QString() : u"https://arxiv.org/pdf/"_s + arxivId;
}

QString arxivHtmlUrl(const QString &arxivId)
{
    return arxivId.isEmpty() ? QString() : u"https://arxiv.org/html/"_s + arxivId;
}

QString huggingFacePaperUrl(const QString &arxivId)
{
    return arxivId.isEmpty() ? QString() : u"https://huggingface.co/papers/"_s + arxivId;
}

} // namespace Paperlark
