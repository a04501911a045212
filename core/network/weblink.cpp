#include "core/network/weblink.h"

#include <QHash>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr qsizetype longestAddress = 2000;

bool isInvisible(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

QString cleaned(const QString &written)
{
    QString text;
    text.reserve(written.size());
    std::copy_if(written.cbegin(), written.cend(), std::back_inserter(text), [](QChar c) { return !isInvisible(c); });
    return text;
}

// Letters and digits that pass for others, and the letters they pass for.
QString skeleton(const QString &host)
{
    static const QHash<QChar, QChar> twins{{u'а', u'a'}, {u'е', u'e'}, {u'о', u'o'}, {u'р', u'p'}, {u'с', u'c'}, {u'у', u'y'},
                                           {u'х', u'x'}, {u'і', u'i'}, {u'ј', u'j'}, {u'ѕ', u's'}, {u'һ', u'h'}, {u'ԁ', u'd'},
                                           {u'ɡ', u'g'}, {u'ո', u'n'}, {u'α', u'a'}, {u'ο', u'o'}, {u'ν', u'v'}, {u'ρ', u'p'},
                                           {u'χ', u'x'}, {u'ι', u'i'}, {u'υ', u'u'}, {u'ı', u'i'}, {u'ѵ', u'v'}, {u'ɑ', u'a'},
                                           {u'к', u'k'}, {u'т', u't'}, {u'в', u'b'}, {u'г', u'r'}, {u'0', u'o'}, {u'1', u'l'}};
    QString plain = host;
    for (QChar &c : plain)
        c = twins.value(c, c);
    return plain;
}

// `arxiv.org.example`, `аrxiv.org` with a Cyrillic letter, `g1thub.com`: nobody writes these by accident.
bool looksLikeKnown(const QString &asciiHost)
{
    const QStringList known = knownHosts();
    if (known.contains(asciiHost))
        return false;
    const QString plain = skeleton(QUrl::fromAce(asciiHost.toLatin1(), QUrl::IgnoreIDNWhitelist));
    return std::any_of(known.cbegin(), known.cend(), [&](const QString &host) {
        const bool inFront = asciiHost.startsWith(host + u'.') || asciiHost.contains(u'.' + host + u'.');
        return plain == skeleton(host) || inFront;
    });
}

bool isWellFormed(const QUrl &url)
{
    const QString scheme = url.scheme();
    return url.isValid() && (scheme == u"https" || scheme == u"http") && !url.host().isEmpty();
}

} // namespace

QStringList knownHosts()
{
    return {u"arxiv.org"_s, u"www.arxiv.org"_s,        u"export.arxiv.org"_s, u"huggingface.co"_s,
            u"hf.co"_s,     u"github.com"_s,           u"alphaxiv.org"_s,     u"www.alphaxiv.org"_s,
            u"ar5iv.org"_s, u"ar5iv.labs.arxiv.org"_s, u"doi.org"_s};
}

WebLink webLink(const QString &written)
{
    const QString text = cleaned(written);
    // A backslash is a slash to some browsers and a letter to others.
    if (text.isEmpty() || text.size() > longestAddress || text.contains(u'\\'))
        return {};
    QUrl url(text, QUrl::TolerantMode);
    if (!isWellFormed(url))
        return {};
    const bool hadUser = !url.userInfo().isEmpty();
    url.setUserInfo({});
    const QString host = url.host(QUrl::FullyEncoded);
    if (looksLikeKnown(host))
        return {};
    const bool plain = url.scheme() == u"https" && !hadUser && (url.port() == -1 || url.port() == 443);
    const bool known = plain && knownHosts().contains(host);
    return {known ? WebLink::Verdict::Open : WebLink::Verdict::Ask, QString::fromLatin1(url.toEncoded()), host};
}

} // namespace Paperlark
