#include "ui/looks/fonts.h"

#include "core/reading/displaytext.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QHash>
#include <QSet>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct FontSpec {
    int px{};
    int line{};
    int cjkLine{};
    bool serif{};
    bool bold{};
};

double g_scale = 1.0;

constexpr qsizetype rememberedWidths = 1000;

// Of words in a role of text at the scale of now.
QHash<std::pair<QString, int>, int> &knownWidths()
{
    static QHash<std::pair<QString, int>, int> widths;
    return widths;
}

FontSpec specOf(FontRole role)
{
    switch (role) {
    case FontRole::PageTitle: return {25, 34, 36, true, true};
    case FontRole::SheetTitle: return {21, 28, 28, true, true};
    case FontRole::PanelHeading: return {18, 26, 26, true, true};
    case FontRole::DayHeading: return {16, 21, 21, true, true};
    case FontRole::DayHeadingSmall: return {14, 20, 20, true, true};
    case FontRole::Reading: return {17, 25, 29, false, false};
    case FontRole::RowTitle: return {14, 18, 18, false, false};
    case FontRole::RowTitleCompact: return {13, 18, 18, false, false};
    case FontRole::Tab: return {14, 20, 20, false, false};
    case FontRole::Control: return {13, 18, 18, false, false};
    case FontRole::Section: return {12, 16, 16, false, true};
    case FontRole::Small: return {12, 16, 16, false, false};
    case FontRole::Tiny: return {11, 14, 14, false, false};
    }
    return {13, 18, 18, false, false};
}

bool isTraditional(const QString &language)
{
    return language.startsWith("zh-Hant"_L1) || language.startsWith("zh-TW"_L1) || language.startsWith("zh-HK"_L1);
}

QString cjkRegion(const QString &language)
{
    if (language.startsWith("ko"_L1))
        return u"KR"_s;
    if (language.startsWith("ja"_L1))
        return u"JP"_s;
    if (language.startsWith("zh"_L1))
        return isTraditional(language) ? u"TC"_s : u"SC"_s;
    return {};
}

// In preference, installed or not.
QStringList wishes(const QString &language, bool serif)
{
    const QString latin = serif ? u"Noto Serif"_s : u"Noto Sans"_s;
    const QString region = cjkRegion(language);
    if (region.isEmpty())
        return {latin};
    const QStringList han{latin + " CJK "_L1 + region, latin + ' '_L1 + region};
    // Quotes, dashes and digits of Chinese and Japanese go with the Han; Korean sets its Latin in the Latin face.
    return region == "KR"_L1 ? QStringList{latin} + han : han + QStringList{latin};
}

// Not hasFamily(): that asks fontconfig what a name might stand for, which costs as much as a third of a start.
const QSet<QString> &installedFamilies()
{
    static const QSet<QString> families = [] {
        const QStringList all = QFontDatabase::families();
        return QSet<QString>(all.cbegin(), all.cend());
    }();
    return families;
}

// One face where it will do: from the second on, Qt sorts all fonts of the computer for each size of each. What no face
// here has, emoji among it, is looked for when it is met.
QStringList installedOf(const QStringList &wished)
{
    QStringList found;
    for (const QString &family : wished) {
        if (installedFamilies().contains(family))
            found << family;
    }
    if (found.isEmpty())
        found << QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    return found;
}

} // namespace

namespace Fonts {

void setScale(double scale)
{
    g_scale = qBound(0.8, scale, 2.0);
    knownWidths().clear();
}

double scale()
{
    return g_scale;
}

int px(int at100)
{
    return int(std::lround(at100 * g_scale));
}

bool isCjk(const QString &language)
{
    return !cjkRegion(language).isEmpty();
}

QStringList families(const QString &language, bool serif)
{
    static QHash<QString, QStringList> known;
    const QString key = language + (serif ? '!'_L1 : '.'_L1);
    auto it = known.find(key);
    if (it == known.end())
        it = known.insert(key, installedOf(wishes(language, serif)));
    return *it;
}

QFont font(FontRole role, const QString &language, bool bold)
{
    const FontSpec spec = specOf(role);
    QFont font;
    font.setFamilies(families(language, spec.serif));
    font.setPixelSize(px(spec.px));
    font.setWeight(spec.bold || bold ? QFont::Bold : QFont::Normal);
    font.setItalic(false);
    if (role == FontRole::PageTitle && !isCjk(language))
        font.setLetterSpacing(QFont::AbsoluteSpacing, -0.2 * g_scale);
    return font;
}

// A Latin text keeps its own face and takes only its Han from another.
QFont fontFor(const QString &text, FontRole role, const QString &around, bool bold)
{
    const QString language = languageOfScript(text, around);
    if (language.isEmpty() || isMainlyCjk(text))
        return font(role, language, bold);
    QFont mixed = font(role, {}, bold);
    mixed.setFamilies(mixed.families() + families(language, specOf(role).serif));
    return mixed;
}

int lineHeight(FontRole role, const QString &language)
{
    const FontSpec spec = specOf(role);
    return px(isCjk(language) ? spec.cjkLine : spec.line);
}

int wordWidth(const QString &words, FontRole role, bool bold)
{
    auto &known = knownWidths();
    const std::pair key(words, int(role) * 2 + int(bold));
    if (const auto found = known.constFind(key); found != known.cend())
        return *found;
    if (known.size() >= rememberedWidths)
        known.clear();
    return *known.insert(key, QFontMetrics(font(role, {}, bold)).horizontalAdvance(words));
}

} // namespace Fonts

} // namespace Paperlark
