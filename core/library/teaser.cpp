#include "core/library/teaser.h"

#include <QStringView>

#include <array>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr qsizetype usualLimit = 1200; // most first sentences end within; what leads to one is at most half of it
constexpr qsizetype readLimit = 4000;  // a first sentence that begins later is none
constexpr qsizetype teaserLimit = 300;
constexpr qsizetype labelLimit = 60;
constexpr qsizetype shortestSentence = 20; // "Fig. 3" or "vs." end no sentence

bool startsAsPreamble(QStringView text)
{
    static constexpr std::array beginnings{"here is "_L1,   "here's "_L1,         "here are "_L1,      "okay, here"_L1,
                                           "sure, here"_L1, "certainly, here"_L1, "summary of the "_L1};
    for (const QLatin1String beginning : beginnings) {
        if (text.startsWith(beginning, Qt::CaseInsensitive)) {
            return true;
        }
    }
    return false;
}

// The quoted title of the paper may hold colons: the preamble ends at the first colon behind it.
QStringView withoutPreamble(QStringView text)
{
    if (!startsAsPreamble(text)) {
        return text;
    }
    const qsizetype firstColon = text.indexOf(u':');
    const qsizetype quote = text.indexOf(u'"');
    const bool quoted = quote >= 0 && quote < firstColon;
    const qsizetype closing = quoted ? text.indexOf(u'"', quote + 1) : 0;
    const qsizetype colon = closing < 0 ? -1 : text.indexOf(u':', closing);
    const bool plausible = colon >= 0 && colon < teaserLimit * 2 && colon + 1 < text.size();
    return plausible ? text.mid(colon + 1).trimmed() : text;
}

bool isListNumber(QStringView word)
{
    const bool first = word.startsWith(u'i') || word.startsWith(u'a') || word.startsWith(u'1');
    return word.size() == 2 && first && (word.endsWith(u')') || word.endsWith(u'.'));
}

// "- ", "• ", "i) ", "1. " at the beginning.
QStringView withoutListMark(QStringView text)
{
    const qsizetype space = text.indexOf(u' ');
    if (space < 1 || space > 3) {
        return text;
    }
    const QStringView word = text.left(space);
    const bool bullet = word == u"-" || word == u"*" || word == u"•" || word == u"+";
    return bullet || isListNumber(word) ? text.mid(space + 1).trimmed() : text;
}

qsizetype starsAt(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && text[end] == u'*') {
        ++end;
    }
    return end - from;
}

// "**Summary:** ", "***What's New***: " at the beginning.
QStringView withoutLabel(QStringView text)
{
    const qsizetype stars = starsAt(text, 0);
    if (stars < 1) {
        return text;
    }
    const qsizetype close = text.indexOf(u'*', stars);
    if (close < 0 || close > labelLimit + stars) {
        return text;
    }
    const qsizetype after = close + starsAt(text, close);
    const bool colonInside = text[close - 1] == u':';
    const bool colonBehind = after < text.size() && text[after] == u':';
    return colonInside || colonBehind ? text.mid(after + (colonBehind ? 1 : 0)).trimmed() : text;
}

QStringView withoutLead(QStringView text)
{
    for (QStringView before; before != text;) {
        before = text;
        text = withoutLabel(withoutListMark(withoutPreamble(text)));
    }
    return text;
}

bool endsSentence(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c == u'。' || c == u'！' || c == u'？') {
        return true;
    }
    const bool stop = c == u'.' || c == u'!' || c == u'?';
    return stop && at + 1 < text.size() && text[at + 1] == u' ' && at >= shortestSentence;
}

QString cutAtWord(const QString &text)
{
    if (text.size() <= teaserLimit) {
        return text;
    }
    const qsizetype space = text.lastIndexOf(u' ', teaserLimit);
    return text.left(space > teaserLimit / 2 ? space : teaserLimit) + u'…';
}

// Of simplified text; what only signs stood between is one space again.
QString plain(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    QChar *end = result.data();
    for (const QChar c : text) {
        if (c != u'*' && c != u'`') {
            *end++ = c;
        }
    }
    result.truncate(end - result.constData());
    return result.size() == text.size() ? result.trimmed() : result.simplified();
}

// Null: it goes on behind the text.
QString firstSentence(QStringView body)
{
    for (qsizetype i = 0; i < body.size(); ++i) {
        if (endsSentence(body, i)) {
            return plain(body.left(i + 1));
        }
    }
    return {};
}

} // namespace

QString teaserOf(const QString &summary)
{
    for (const qsizetype limit : {usualLimit, readLimit}) {
        const QString text = summary.left(limit).simplified();
        const QStringView body = withoutLead(text);
        const QString sentence = firstSentence(body);
        if (!sentence.isEmpty() || limit == readLimit || summary.size() <= limit) {
            return cutAtWord(sentence.isEmpty() ? plain(body) : sentence);
        }
    }
    return {};
}

} // namespace Paperlark
