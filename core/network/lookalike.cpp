#include "core/network/lookalike.h"

#include <QHash>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr qsizetype shortestSite = 9; // of shorter names too many others are one letter away

// Letters and digits that pass for others, and the letters they pass for.
QChar twinOf(QChar c)
{
    static const QHash<QChar, QChar> twins{{u'а', u'a'}, {u'в', u'b'}, {u'г', u'r'}, {u'е', u'e'}, {u'к', u'k'}, {u'о', u'o'},
                                           {u'р', u'p'}, {u'с', u'c'}, {u'т', u't'}, {u'у', u'y'}, {u'х', u'x'}, {u'і', u'i'},
                                           {u'ј', u'j'}, {u'ѕ', u's'}, {u'һ', u'h'}, {u'ԁ', u'd'}, {u'ѵ', u'v'}, {u'ԛ', u'q'},
                                           {u'ԝ', u'w'}, {u'ո', u'n'}, {u'օ', u'o'}, {u'ս', u'u'}, {u'հ', u'h'}, {u'զ', u'q'},
                                           {u'ց', u'g'}, {u'α', u'a'}, {u'γ', u'y'}, {u'η', u'n'}, {u'ι', u'i'}, {u'κ', u'k'},
                                           {u'ν', u'v'}, {u'ο', u'o'}, {u'ρ', u'p'}, {u'τ', u't'}, {u'υ', u'u'}, {u'χ', u'x'},
                                           {u'ı', u'i'}, {u'ɑ', u'a'}, {u'ɡ', u'g'}, {u'ɩ', u'i'}, {u'ø', u'o'}, {u'đ', u'd'},
                                           {u'ħ', u'h'}, {u'0', u'o'}, {u'1', u'l'}};
    return twins.value(c, c);
}

// What the eye takes it for: accents gone, letters of other scripts as those they look like.
QString skeleton(const QString &host)
{
    QString plain;
    const QString open = host.normalized(QString::NormalizationForm_KD);
    for (const QChar c : open) {
        if (!c.isMark())
            plain += twinOf(c);
    }
    return plain;
}

// Coarser: signs as narrow as each other are one, and pairs that melt into a letter are it.
QString coarse(const QString &host)
{
    return host.toLower()
        .replace("rn"_L1, "m"_L1)
        .replace("vv"_L1, "w"_L1)
        .replace(u'l', u'i')
        .replace(u'1', u'i')
        .replace(u'0', u'o');
}

// One letter other, missing, too much, or two of them changed over.
bool isOneLetterAway(QStringView one, QStringView other)
{
    if (one.size() > other.size())
        std::swap(one, other);
    const auto [end, otherEnd] = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    const qsizetype at = end - one.begin();
    if (one.size() < other.size())
        return other.size() == one.size() + 1 && one.mid(at) == other.mid(at + 1);
    if (at == one.size())
        return false; // the same
    const bool changedOver = at + 1 < one.size() && one[at] == other[at + 1] && one[at + 1] == other[at];
    return one.mid(at + 1) == other.mid(at + 1) || (changedOver && one.mid(at + 2) == other.mid(at + 2));
}

template<typename Passes>
QString firstSite(const QStringList &sites, Passes passes)
{
    const auto site = std::find_if(sites.cbegin(), sites.cend(), passes);
    return site == sites.cend() ? QString() : *site;
}

} // namespace

QString siteDressedUpAs(const QString &host, const QStringList &sites)
{
    const QString plain = skeleton(QUrl::fromAce(host.toLatin1(), QUrl::IgnoreIDNWhitelist));
    return firstSite(sites, [&](const QString &site) {
        const bool isInFront = host.startsWith(site + u'.') || host.contains(u'.' + site + u'.');
        return isInFront || (plain.size() == site.size() && plain == skeleton(site));
    });
}

QString siteSpeltAlmostAs(const QString &host, const QStringList &sites)
{
    const QString plain = coarse(host);
    return firstSite(sites, [&](const QString &site) {
        return plain == coarse(site) || (site.size() >= shortestSite && isOneLetterAway(host, site));
    });
}

} // namespace Paperlark
