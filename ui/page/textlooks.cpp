#include "ui/page/textlooks.h"

#include "ui/looks/fonts.h"

#include <QFontMetricsF>
#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int MeasureStep = 4;
constexpr int SmallestCjk = 30;
constexpr int UsualCjk = 38;
constexpr int LargestCjk = 45;
constexpr int CjkSerifPixels = 18; // the thin strokes of a Song or Myeongjo face need them
constexpr int CjkSerifLine = 31;

double shareOf(Leading leading)
{
    switch (leading) {
    case Leading::Tight: return 0.92;
    case Leading::Normal: return 1.0;
    case Leading::Loose: return 1.13;
    }
    return 1.0;
}

// Letters, without the blanks between words, about as often as running text has them.
QString sampleOf(const QString &language)
{
    if (language.startsWith("ko"_L1))
        return u"가"_s;
    if (language.startsWith("ja"_L1))
        return u"あ"_s;
    if (language.startsWith("zh"_L1))
        return u"中"_s;
    return u"themethodkeepsasmallwindowofrecenttokensandmostoftheaccuracyatthecostofbrieflyreadingthem"_s;
}

QFont readingFont(const TextLooks &looks, const QString &language)
{
    const TextSize size = readingSize(looks);
    QFont font = Fonts::font(FontRole::Reading, language);
    font.setFamilies(Fonts::families(language, looks.text == Face::Serif));
    font.setPixelSize(Fonts::isCjk(language) && size.cjkPx > 0 ? size.cjkPx : size.px);
    return font;
}

double letterWidth(const QFont &font, const QString &language)
{
    static QHash<QString, double> known; // a page turned must not measure
    const QString sample = sampleOf(language);
    const QString key = font.key() + sample;
    auto it = known.find(key);
    if (it == known.end())
        it = known.insert(key, QFontMetricsF(font).horizontalAdvance(sample) / double(sample.size()));
    return *it;
}

} // namespace

int steppedMeasure(int measure, int steps)
{
    const int place = (measure - UsualMeasure) / MeasureStep + steps;
    return std::clamp(UsualMeasure + place * MeasureStep, SmallestMeasure, LargestMeasure);
}

// In proportion on both sides of the usual one, so that every step shows in every language.
int lettersOf(int measure, const QString &language)
{
    if (!Fonts::isCjk(language))
        return measure;
    const bool narrow = measure < UsualMeasure;
    const double step = narrow ? double(UsualCjk - SmallestCjk) / (UsualMeasure - SmallestMeasure)
                               : double(LargestCjk - UsualCjk) / (LargestMeasure - UsualMeasure);
    return UsualCjk + int(std::lround((measure - UsualMeasure) * step));
}

TextSize readingSize(const TextLooks &looks)
{
    const double share = shareOf(looks.leading);
    const bool serif = looks.text == Face::Serif;
    const int cjkLine = serif ? Fonts::px(CjkSerifLine) : Fonts::lineHeight(FontRole::Reading, u"ko"_s);
    return {.px = Fonts::font(FontRole::Reading).pixelSize(),
            .line = int(std::lround(Fonts::lineHeight(FontRole::Reading) * share)),
            .cjkLine = int(std::lround(cjkLine * share)),
            .cjkPx = serif ? Fonts::px(CjkSerifPixels) : 0};
}

int columnWidth(const TextLooks &looks, const QString &language)
{
    return int(std::lround(lettersOf(looks.measure, language) * letterWidth(readingFont(looks, language), language)));
}

} // namespace Paperlark
