#include "core/reading/summaryparts.h"

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr qsizetype longestAside = 200;

bool isPoint(QChar c)
{
    return c == u'-' || c == u'*' || c == u'•';
}

// `(large language models - LLMs)`: a dash in brackets is no bullet.
bool isInBrackets(const QString &text, qsizetype from, qsizetype at)
{
    const qsizetype open = at > from ? text.lastIndexOf(u'(', at) : -1;
    if (open < from || text.lastIndexOf(u')', at) > open)
        return false;
    const qsizetype close = text.indexOf(u')', at);
    return close >= 0 && close - open < longestAside;
}

bool endsSentence(QChar c)
{
    return u".!?:;)]}\"'”’*`。！？"_s.contains(c);
}

// Is there a bullet's point at `at`, in an item that begins at `from`?
bool isBullet(const QString &text, qsizetype from, qsizetype at, bool onlyAfterSentences)
{
    if (!isPoint(text.at(at)) || at + 2 >= text.size() || !text.at(at + 1).isSpace())
        return false;
    qsizetype next = at + 1;
    while (next < text.size() && text.at(next).isSpace())
        ++next;
    if (next >= text.size())
        return false;
    if (at == 0)
        return true;
    const bool glued = text.at(at) == u'-' && u".)"_s.contains(text.at(at - 1)) && text.at(next).isUpper();
    if (glued)
        return true;
    if (!text.at(at - 1).isSpace() || isInBrackets(text, from, at))
        return false;
    qsizetype before = at - 1;
    while (before > 0 && text.at(before).isSpace())
        --before;
    if (endsSentence(text.at(before)))
        return true;
    if (onlyAfterSentences)
        return false;
    return at - before > 2 || (text.at(next).isUpper() && text.at(before) != u',');
}

// A lone closing mark at the very end is left over from the list that the bullets once were.
QString withoutStrayEnd(const QString &written)
{
    QString item = written.simplified();
    if (item.endsWith(u"**"_s) && item.count(u"**"_s) % 2 == 1)
        item.chop(2);
    else if (item.endsWith(u'}') && item.count(u'}') > item.count(u'{'))
        item.chop(1);
    else if (item.endsWith(u']') && item.count(u']') > item.count(u'['))
        item.chop(1);
    return item.trimmed();
}

} // namespace

InlineBullets inlineBullets(const QString &text, bool fromStart)
{
    InlineBullets bullets;
    qsizetype from = 0;
    bool inLead = true;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isBullet(text, from, at, !fromStart))
            continue;
        const QString words = text.sliced(from, at - from);
        if (inLead)
            bullets.lead = words.trimmed();
        else
            bullets.items.append(withoutStrayEnd(words));
        inLead = false;
        from = at + 1;
    }
    if (inLead)
        bullets.lead = text;
    else
        bullets.items.append(withoutStrayEnd(text.sliced(from)));
    return bullets;
}

} // namespace Paperlark
