#include "core/reading/summaryparts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr qsizetype longestLabel = 80;

qsizetype starsAt(const QString &text, qsizetype at)
{
    qsizetype stars = 0;
    while (at + stars < text.size() && text.at(at + stars) == u'*')
        ++stars;
    return stars;
}

// `Key results show two things: …` is no label.
bool isSentence(const QString &label)
{
    static const QRegularExpression verb(
        u"\\b(?:is|are|was|were|shows?|showed|involves?|includes?|indicates?|demonstrates?|that)\\b"_s);
    return label.contains(verb);
}

} // namespace

QString takeLabel(QString &text)
{
    const qsizetype stars = starsAt(text, 0);
    if (stars < 1 || stars > 3)
        return {};
    const qsizetype close = text.indexOf(u'*', stars);
    // `***Label*: …**` is scrambled: as many stars must close as opened.
    if (close < 0 || close - stars > longestLabel || starsAt(text, close) != stars)
        return {};
    QString label = text.sliced(stars, close - stars).trimmed();
    QString rest = text.sliced(close + stars).trimmed();
    if (label.endsWith(u':') || label.endsWith(u'：'))
        label.chop(1);
    else if (rest.startsWith(u':') || rest.startsWith(u'：'))
        rest.remove(0, 1);
    else
        return {};
    if (label.trimmed().size() < 2)
        return {};
    text = rest.trimmed();
    return label.trimmed();
}

QString takeKnownLabel(QString &text)
{
    static const QStringList beginnings{u"summary"_s,    u"main "_s,  u"key "_s,     u"primary "_s,
                                        u"principal "_s, u"1-line"_s, u"one-line"_s, u"research "_s,
                                        u"objective"_s,  u"method"_s, u"result"_s,   u"implication"_s};
    const qsizetype colon = text.indexOf(u": "_s);
    if (colon < 3 || colon > 60)
        return {};
    const QString label = text.first(colon);
    const bool known = std::any_of(beginnings.cbegin(), beginnings.cend(), [&label](const QString &beginning) {
        return label.startsWith(beginning, Qt::CaseInsensitive);
    });
    if (!known || isSentence(label))
        return {};
    text = text.sliced(colon + 1).trimmed();
    return label;
}

QList<SummaryBlock> blocksOfValue(const QString &value)
{
    const QString text = value.simplified();
    return text.isEmpty() ? QList<SummaryBlock>{} : QList<SummaryBlock>{{SummaryBlock::Kind::Paragraph, 0, {}, {}, text}};
}

} // namespace Paperlark
