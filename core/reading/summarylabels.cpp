#include "core/reading/summaryparts.h"

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

QList<SummaryBlock> blocksOfValue(const QString &value)
{
    const QString text = value.simplified();
    return text.isEmpty() ? QList<SummaryBlock>{} : QList<SummaryBlock>{{SummaryBlock::Kind::Paragraph, 0, {}, {}, text}};
}

} // namespace Paperlark
