#include "core/reading/longtext.h"

#include "core/reading/summaryrenderer.h"
#include "core/reading/summarysections.h"

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

// What Qt needs for a thing, in the time of a plain letter (half a microsecond where it was measured).
constexpr int scriptChange = 40;
constexpr int mark = 20; // of mark-up, which may begin a run, a bullet, a formula or an address
constexpr int lineEnd = 40;
constexpr int wideLetter = 2; // of a CJK script
constexpr int enough = 30'000;

bool isMarkup(QChar c)
{
    return u"*_`[$\\:/-•"_s.contains(c);
}

int costOf(QChar c, QChar::Script &script)
{
    if (c == u'\n')
        return lineEnd;
    if (isMarkup(c))
        return mark;
    const QChar::Script own = c.script();
    if (!c.isSurrogate() && own != script && own > QChar::Script_Common) {
        script = own;
        return scriptChange;
    }
    return c.unicode() >= 0x1100 ? wideLetter : 1;
}

qsizetype afterSentenceOrWord(QStringView head)
{
    for (const QStringView end : {QStringView(u"\n"), QStringView(u". "), QStringView(u" ")}) {
        const qsizetype at = head.lastIndexOf(end);
        if (at > head.size() / 2)
            return at + end.size();
    }
    return head.back().isHighSurrogate() ? head.size() - 1 : head.size();
}

// Where the last bold, code or link in the line before `cut` begins, if it goes on behind it; else `cut`.
qsizetype beginOfHalved(QStringView text, qsizetype cut)
{
    const qsizetype line = text.first(cut).lastIndexOf(u'\n') + 1;
    const QStringView before = text.sliced(line, cut - line);
    qsizetype begin = before.size();
    for (const QStringView sign : {QStringView(u"**"), QStringView(u"`")}) {
        if (before.count(sign) % 2 == 1)
            begin = qMin(begin, before.lastIndexOf(sign));
    }
    const qsizetype bracket = before.lastIndexOf(u'[');
    if (bracket >= 0 && !before.sliced(bracket).contains(u')'))
        begin = qMin(begin, bracket);
    return line + begin;
}

// Halved, they would show their signs. One may stand within another, but none of the three within itself.
qsizetype outsideMarkup(QStringView text, qsizetype cut)
{
    qsizetype outside = cut;
    for (int kinds = 0; kinds < 3; ++kinds)
        outside = beginOfHalved(text, outside);
    return outside > cut / 2 ? outside : cut;
}

} // namespace

qsizetype shownAtFirst(const QString &text)
{
    int cost = 0;
    QChar::Script script = QChar::Script_Common;
    for (qsizetype at = 0; at < text.size(); ++at) {
        cost += costOf(text.at(at), script);
        if (cost > enough)
            return outsideMarkup(text, afterSentenceOrWord(QStringView(text).first(at + 1)));
    }
    return text.size();
}

QList<Summary> shownVoices(const QList<Summary> &voices, const PageChoice &choice)
{
    QList<Summary> shown = voices;
    if (choice.restOpen)
        return shown;
    for (Summary &voice : shown)
        voice.text.truncate(shownAtFirst(voice.text));
    return shown;
}

FoldedText foldedText(const QList<Summary> &voices, qsizetype open, const PageChoice &choice)
{
    FoldedText folded;
    for (qsizetype i = 0; i < voices.size(); ++i) {
        const QString &text = voices.at(i).text;
        const bool isSeen = choice.shape != PageShape::OneVoice || i == open;
        const qsizetype shown = choice.restOpen ? text.size() : shownAtFirst(text);
        if (isSeen && shown < text.size())
            folded.rest += text.sliced(shown);
        if (choice.shape != PageShape::OneVoice || i != open || choice.followUpOpen)
            continue;
        const QList<SummarySection> sections = summarySections(text.first(shown));
        for (const SummarySection &section : sections) {
            for (const SummaryBlock &block : section.blocks)
                folded.followUp += section.kind == SummarySection::Kind::FollowUp ? block.text + u'\n' : QString();
        }
    }
    return folded;
}

} // namespace Paperlark
