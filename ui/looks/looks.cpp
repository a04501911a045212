#include "ui/looks/looks.h"

#include "core/library/filter/filtertext.h"
#include "ui/deciding/dwell.h"
#include "ui/looks/fonts.h"
#include "ui/looks/theme.h"
#include "ui/settings.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Looks)
};

struct ThemeRow {
    ThemeName theme;
    QLatin1StringView key;
    const char *name; // for tr()
};

constexpr ThemeRow themeTable[] = {{ThemeName::System, QLatin1StringView("system"), QT_TRANSLATE_NOOP("Looks", "as the desktop")},
                                   {ThemeName::Paper, QLatin1StringView("paper"), QT_TRANSLATE_NOOP("Looks", "Paper")},
                                   {ThemeName::Night, QLatin1StringView("night"), QT_TRANSLATE_NOOP("Looks", "Night")},
                                   {ThemeName::Sepia, QLatin1StringView("sepia"), QT_TRANSLATE_NOOP("Looks", "Sepia")},
                                   {ThemeName::HighContrast, QLatin1StringView("contrast"),
                                    QT_TRANSLATE_NOOP("Looks", "High contrast")}};

int currentTheme()
{
    const QString key = Settings::theme.value();
    const auto found =
        std::find_if(std::begin(themeTable), std::end(themeTable), [&key](const ThemeRow &row) { return row.key == key; });
    return found == std::end(themeTable) ? 0 : int(found - std::begin(themeTable));
}

} // namespace

void Looks::restore()
{
    Fonts::setScale(textPercent() / 100.0);
    Theme::apply(themeTable[currentTheme()].theme);
}

QList<Looks::NamedTheme> Looks::themes()
{
    QList<NamedTheme> named;
    for (const ThemeRow &row : themeTable)
        named.append({row.theme, Tr::tr(row.name)});
    return named;
}

void Looks::setTheme(ThemeName chosen)
{
    for (const ThemeRow &row : themeTable) {
        if (row.theme == chosen)
            Settings::theme.set(row.key);
    }
    Theme::apply(chosen);
}

QString Looks::nextTheme()
{
    const ThemeRow &next = themeTable[(currentTheme() + 1) % int(std::size(themeTable))];
    setTheme(next.theme);
    return Tr::tr(next.name);
}

int Looks::textPercent()
{
    return std::clamp(Settings::textPercent.value(), SmallestText, LargestText);
}

void Looks::setTextPercent(int percent)
{
    Settings::textPercent.set(std::clamp(percent, SmallestText, LargestText));
    Fonts::setScale(textPercent() / 100.0);
    Theme::refresh();
}

int Looks::scaleText(int percent)
{
    setTextPercent(percent == 0 ? 100 : textPercent() + percent);
    return textPercent();
}

TextLooks Looks::text()
{
    const QString leading = Settings::leading.value();
    return {.measure = std::clamp(Settings::measure.value(), SmallestMeasure, LargestMeasure),
            .leading = leading == "tight"_L1 ? Leading::Tight
                : leading == "loose"_L1      ? Leading::Loose
                                             : Leading::Normal,
            .title = Settings::titleFace.value() == "sans"_L1 ? Face::Sans : Face::Serif,
            .text = Settings::textFace.value() == "serif"_L1 ? Face::Serif : Face::Sans};
}

void Looks::setText(const TextLooks &looks)
{
    const auto nameOf = [](Face face) { return face == Face::Serif ? u"serif"_s : u"sans"_s; };
    Settings::measure.set(looks.measure);
    Settings::leading.set(looks.leading == Leading::Tight       ? u"tight"_s
                              : looks.leading == Leading::Loose ? u"loose"_s
                                                                : u"normal"_s);
    Settings::titleFace.set(nameOf(looks.title));
    Settings::textFace.set(nameOf(looks.text));
}

ListDensity Looks::density()
{
    const QString density = Settings::density.value();
    return density == "compact"_L1 ? ListDensity::Compact : density == "cards"_L1 ? ListDensity::Cards : ListDensity::Comfortable;
}

void Looks::setDensity(ListDensity density)
{
    Settings::density.set(density == ListDensity::Compact     ? u"compact"_s
                              : density == ListDensity::Cards ? u"cards"_s
                                                              : u"comfortable"_s);
}

PaperOrder Looks::order()
{
    return filterOfText(Settings::order.value()).order;
}

void Looks::setOrder(PaperOrder chosen)
{
    if (chosen != order())
        Settings::order.set(textOfFilter({.order = chosen}));
}

int Looks::dwell()
{
    return Settings::dwell.value();
}

Looks::DwellChoice Looks::nextDwell()
{
    const int now = dwell();
    const int next = now >= 0 ? Dwell::OnLeaving : now == Dwell::OnLeaving ? Dwell::Never : Settings::dwell.fallback;
    Settings::dwell.set(next);
    return {next,
            next == Dwell::OnLeaving   ? Tr::tr("A paper is marked read when you leave it.")
                : next == Dwell::Never ? Tr::tr("Staying on a paper does not mark it read.")
                                       : Tr::tr("A paper is marked read after a moment.")};
}

bool Looks::hasReducedMotion()
{
    return Settings::reducedMotion.value() || Theme::desktopReducesMotion();
}

void Looks::setReducedMotion(bool reduced)
{
    Settings::reducedMotion.set(reduced);
}

QStringList Looks::readingLanguages()
{
    QStringList languages = Settings::readingLanguages.value();
    if (languages.isEmpty())
        languages.append(QLocale::system().name().section(u'_', 0, 0));
    languages.append(u"en"_s);
    languages.removeDuplicates();
    languages.removeAll(u"C"_s);
    return languages;
}

QStringList Looks::offeredLanguages()
{
    return {u"en"_s, u"ko"_s, u"zh"_s, u"ja"_s};
}

void Looks::preferLanguage(const QString &language)
{
    QStringList languages = Settings::readingLanguages.value();
    languages.removeAll(language);
    languages.prepend(language);
    Settings::readingLanguages.set(languages);
}

} // namespace Paperlark
