#include "ui/looks.h"

#include "core/library/filtertext.h"
#include "ui/fonts.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Looks)
};

struct NamedTheme {
    ThemeName theme;
    QLatin1StringView key;
    const char *name; // for tr()
};

constexpr NamedTheme themes[] = {{ThemeName::System, QLatin1StringView("system"), QT_TRANSLATE_NOOP("Looks", "as the desktop")},
                                 {ThemeName::Paper, QLatin1StringView("paper"), QT_TRANSLATE_NOOP("Looks", "Paper")},
                                 {ThemeName::Night, QLatin1StringView("night"), QT_TRANSLATE_NOOP("Looks", "Night")},
                                 {ThemeName::Sepia, QLatin1StringView("sepia"), QT_TRANSLATE_NOOP("Looks", "Sepia")},
                                 {ThemeName::HighContrast, QLatin1StringView("contrast"),
                                  QT_TRANSLATE_NOOP("Looks", "High contrast")}};

constexpr int SmallestText = 80;
constexpr int LargestText = 200;

int currentTheme()
{
    const QString key = Settings::theme.value();
    const auto found =
        std::find_if(std::begin(themes), std::end(themes), [&key](const NamedTheme &theme) { return theme.key == key; });
    return found == std::end(themes) ? 0 : int(found - std::begin(themes));
}

} // namespace

void Looks::restore()
{
    Fonts::setScale(std::clamp(Settings::textPercent.value(), SmallestText, LargestText) / 100.0);
    Theme::apply(themes[currentTheme()].theme);
}

QString Looks::nextTheme()
{
    const NamedTheme &next = themes[(currentTheme() + 1) % int(std::size(themes))];
    Settings::theme.set(next.key);
    Theme::apply(next.theme);
    return Tr::tr(next.name);
}

int Looks::scaleText(int percent)
{
    const int scaled = percent == 0 ? 100 : std::clamp(Settings::textPercent.value() + percent, SmallestText, LargestText);
    Settings::textPercent.set(scaled);
    Fonts::setScale(scaled / 100.0);
    Theme::refresh();
    return scaled;
}

ListDensity Looks::density()
{
    return Settings::density.value() == "compact"_L1 ? ListDensity::Compact : ListDensity::Comfortable;
}

void Looks::setDensity(ListDensity density)
{
    Settings::density.set(density == ListDensity::Compact ? u"compact"_s : u"comfortable"_s);
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

void Looks::preferLanguage(const QString &language)
{
    QStringList languages = Settings::readingLanguages.value();
    languages.removeAll(language);
    languages.prepend(language);
    Settings::readingLanguages.set(languages);
}

} // namespace Paperlark
