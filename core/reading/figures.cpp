#include "core/reading/figures.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct FigureWords {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::Figures)
public:
    static QString statedBy(int some, int all) { return tr("stated by %1 of %n digest(s)", nullptr, all).arg(some); }
};

// Spellings of a unit; `factor` leads to the number meant.
struct Unit {
    QLatin1String kind{};
    double factor{};
    QStringList spellings{};
};

// The longer spelling stands first where one begins with another.
const QList<Unit> &units()
{
    static const QList<Unit> all{
        {"pp"_L1,
         1,
         {u"percentage points"_s, u"percentage point"_s, u"퍼센트포인트"_s, u"퍼센트 포인트"_s, u"个百分点"_s, u"%p"_s, u"pp"_s}},
        {"%"_L1, 1, {u"%"_s, u"％"_s, u"퍼센트"_s, u"percent"_s, u"per cent"_s}},
        {"x"_L1, 1, {u"×"_s, u"x"_s, u"X"_s, u"배"_s, u"倍"_s, u"times"_s, u"-fold"_s, u"fold"_s}},
        {"points"_L1, 1, {u"points"_s, u"point"_s, u"포인트"_s, u"점"_s}},
        {""_L1, 1e12, {u"trillion"_s, u"조"_s, u"T"_s}},
        {""_L1, 1e9, {u"billion"_s, u"십억"_s, u"十亿"_s, u"B"_s}},
        {""_L1, 1e8, {u"억"_s, u"亿"_s, u"億"_s}},
        {""_L1, 1e6, {u"million"_s, u"백만"_s, u"百万"_s, u"M"_s}},
        {""_L1, 1e4, {u"만"_s, u"万"_s, u"萬"_s}},
        {""_L1, 1e3, {u"thousand"_s, u"K"_s, u"k"_s}},
        {"ms"_L1, 1, {u"ms"_s, u"milliseconds"_s, u"밀리초"_s, u"毫秒"_s}},
        {"ms"_L1, 1000, {u"seconds"_s, u"s"_s, u"초"_s, u"秒"_s}},
        {"min"_L1, 1, {u"minutes"_s, u"分钟"_s, u"분"_s}},
        {"min"_L1, 60, {u"hours"_s, u"시간"_s, u"小时"_s}},
        {"GB"_L1, 1, {u"GB"_s, u"기가바이트"_s}},
        {"MB"_L1, 1, {u"MB"_s}},
        {"fps"_L1, 1, {u"FPS"_s, u"fps"_s}},
        {"bit"_L1, 1, {u"bits"_s, u"bit"_s, u"비트"_s}},
        {"tokens"_L1, 1, {u"tokens"_s, u"토큰"_s}},
    };
    return all;
}

const QHash<QString, Unit> &unitOf()
{
    static const QHash<QString, Unit> bySpelling = [] {
        QHash<QString, Unit> table;
        for (const Unit &unit : units()) {
            for (const QString &spelling : unit.spellings)
                table.insert(spelling, unit);
        }
        return table;
    }();
    return bySpelling;
}

// A number on its own, not within a word or name, then perhaps a unit that ends where its word ends.
QRegularExpression pattern()
{
    QStringList spellings;
    for (const Unit &unit : units()) {
        for (const QString &spelling : unit.spellings)
            spellings.append(
                QRegularExpression::escape(spelling)
                + (spelling.back().unicode() < 0x80 && spelling.back().isLetter() ? u"(?![A-Za-z0-9])"_s : u"(?!\\d)"_s));
    }
    return QRegularExpression(u"(?<![A-Za-z0-9_.,$/\\\\])((?>\\d{1,3}(?:,\\d{3})++|\\d{1,9}+)(?>(?:\\.\\d{1,6}+)?+))"
                              "(?![\\d_])(?:( ?-?)("_s
                              + spellings.join(u'|') + u"))?"_s);
}

// `Net-7B`, `Net2.5-7B`: the size in a name. `1-35%` is a range.
bool isInName(const QString &text, qsizetype position)
{
    if (position == 0 || !u"-‑"_s.contains(text.at(position - 1)))
        return false;
    qsizetype before = position - 2;
    while (before >= 0 && (text.at(before).isDigit() || text.at(before) == u'.') && position - before < 12)
        --before;
    return before >= 0 && (text.at(before).isLetter() || u"-‑_)"_s.contains(text.at(before)));
}

Figure figureOf(const QRegularExpressionMatch &match)
{
    const QString digits = match.captured(1);
    const QString spelling = match.captured(3);
    const bool inThousands = digits.contains(u',');
    if (spelling.isEmpty() && !inThousands)
        return {};
    const Unit unit = unitOf().value(spelling, {""_L1, 1, {}});
    const double number = QString(digits).remove(u',').toDouble() * unit.factor;
    const qsizetype length = spelling.isEmpty() ? match.capturedLength(1) : match.capturedLength(0);
    return {match.capturedStart(0), length, QString::number(number, 'g', 12) + unit.kind};
}

QSet<QString> valuesOf(const Summary &voice)
{
    QSet<QString> values;
    for (const QString &text : {voice.gist, voice.text}) {
        for (const Figure &figure : figuresIn(text))
            values.insert(figure.value);
    }
    return values;
}

} // namespace

QList<Figure> figuresIn(const QString &text)
{
    static const QRegularExpression number = pattern();
    QList<Figure> figures;
    for (auto found = number.globalMatch(text); found.hasNext();) {
        const Figure figure = figureOf(found.next());
        if (figure.length > 0 && !isInName(text, figure.position))
            figures.append(figure);
    }
    return figures;
}

FigureTally::FigureTally(const QList<Summary> &voices)
{
    QHash<QString, QSet<QString>> byDigest;
    for (const Summary &voice : voices)
        byDigest[voice.source] += valuesOf(voice);
    m_digests = int(byDigest.size());
    for (const QSet<QString> &values : std::as_const(byDigest)) {
        for (const QString &value : values)
            ++m_statedBy[value];
    }
}

QString agreementText(int statedBy, int digests)
{
    return FigureWords::statedBy(statedBy, digests);
}

} // namespace Paperlark
