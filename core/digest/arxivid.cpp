#include "core/digest/arxivid.h"

#include <QUrl>

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

// Where a site names a paper by its id: the id follows behind `path`.
struct PaperPlace {
    QStringView host;
    QStringView path;
};
constexpr PaperPlace paperPlaces[] = {
    {u"arxiv.org", u"abs/"},          {u"arxiv.org", u"pdf/"},
    {u"arxiv.org", u"html/"},         {u"arxiv.org", u"format/"},
    {u"ar5iv.org", u"abs/"},          {u"ar5iv.org", u"html/"},
    {u"alphaxiv.org", u"abs/"},       {u"alphaxiv.org", u"pdf/"},
    {u"alphaxiv.org", u"html/"},      {u"alphaxiv.org", u"overview/"},
    {u"huggingface.co", u"papers/"},  {u"hf.co", u"papers/"},
    {u"papers.cool", u"arxiv/"},      {u"api.semanticscholar.org", u"arxiv:"},
    {u"doi.org", u"10.48550/arxiv."}, {u"dx.doi.org", u"10.48550/arxiv."},
};

// Ports that say nothing: those of the scheme itself.
QStringView withoutOwnPort(QStringView host, bool isSecure)
{
    const QStringView port = isSecure ? u":443" : u":80";
    return host.endsWith(port) ? host.chopped(port.size()) : host;
}

// One of arxiv.org's servers (export.arxiv.org, ar5iv.labs.arxiv.org) is arxiv.org, and a www before any of them is nothing.
QStringView mainHost(QStringView host)
{
    static constexpr QStringView arxiv = u"arxiv.org";
    if (host.endsWith(u".arxiv.org", Qt::CaseInsensitive))
        return arxiv;
    dropPrefix(host, u"www.");
    return host;
}

// What of the path names the paper, by host; empty for a host or page that names none.
QStringView paperPart(QStringView host, QStringView path)
{
    for (const PaperPlace &place : paperPlaces) {
        if (host.compare(place.host, Qt::CaseInsensitive) == 0 && path.startsWith(place.path, Qt::CaseInsensitive))
            return path.mid(place.path.size());
    }
    return {};
}

// As arXiv itself writes it: math.GT/0309136 is math/0309136.
QString canonical(QStringView id)
{
    const qsizetype slash = id.indexOf(u'/');
    return slash < 0 ? id.toString() : cutAt(id.left(slash), u'.').toString().toLower() + id.mid(slash);
}

} // namespace

bool isArxivId(QStringView text)
{
    return isNewStyle(text) || isOldStyle(text);
}

QString arxivIdOfUrl(QStringView url)
{
    QStringView rest = url.trimmed();
    const bool isSecure = dropPrefix(rest, u"https://");
    if (!isSecure && !dropPrefix(rest, u"http://"))
        dropPrefix(rest, u"//");
    rest = cutAt(cutAt(rest, u'#'), u'?');
    const QStringView host = cutAt(rest, u'/');
    QStringView path = rest.mid(std::min(rest.size(), host.size() + 1));
    const QString decoded = path.contains(u'%') ? QUrl::fromPercentEncoding(path.toUtf8()) : QString();
    path = decoded.isEmpty() ? path : decoded;
    QStringView id = paperPart(mainHost(withoutOwnPort(host, isSecure)), path);
    while (id.endsWith(u'/'))
        id.chop(1);
    if (id.endsWith(u".pdf", Qt::CaseInsensitive))
        id.chop(4);
    id = withoutVersion(id);
    return isArxivId(id) ? canonical(id) : QString();
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
    static const QDate first(2023, 12, 1); // what was submitted before is only in ar5iv's collection
    if (arxivId.isEmpty())
        return {};
    const bool isArxivs = monthOfArxivId(arxivId) >= first;
    return (isArxivs ? u"https://arxiv.org/html/"_s : u"https://ar5iv.labs.arxiv.org/html/"_s) + arxivId;
}

QString arxivDoiUrl(const QString &arxivId)
{
    return arxivId.isEmpty() ? QString() : u"https://doi.org/10.48550/arXiv."_s + arxivId;
}

QString alphaXivUrl(const QString &arxivId)
{
    return arxivId.isEmpty() ? QString() : u"https://www.alphaxiv.org/abs/"_s + arxivId;
}

QString semanticScholarUrl(const QString &arxivId)
{
    return arxivId.isEmpty() ? QString() : u"https://api.semanticscholar.org/arXiv:"_s + arxivId;
}

QString huggingFacePaperUrl(const QString &arxivId)
{
    return isNewStyle(arxivId) ? u"https://huggingface.co/papers/"_s + arxivId : QString();
}

QString papersCoolUrl(const QString &arxivId)
{
    return isNewStyle(arxivId) ? u"https://papers.cool/arxiv/"_s + arxivId : QString();
}

} // namespace Paperlark
