#include "ui/looks/theme.h"

#include "ui/looks/desktopappearance.h"
#include "ui/looks/icons.h"
#include "ui/looks/style.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>
#include <QPointer>
#include <QStyle>
#include <QWidget>

using namespace Qt::StringLiterals;

// From a static library the linker leaves out data that no symbol refers to.
static void initResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace Paperlark {

namespace {

struct Looks {
    ThemeName asked{ThemeName::System};
    ThemeName shown{ThemeName::Paper};
    ThemeColors colors{};
};

// "#rrggbb" or "rgba(r,g,b,a)" with a from 0 to 1.
QColor colorFrom(const QString &text)
{
    if (!text.startsWith("rgba("_L1))
        return QColor(text);
    const QStringList parts = text.mid(5).chopped(1).split(','_L1);
    if (parts.size() != 4)
        return {};
    QColor color(parts[0].toInt(), parts[1].toInt(), parts[2].toInt());
    color.setAlphaF(parts[3].toFloat());
    return color;
}

QJsonObject readTokens()
{
    initResources();
    QFile file(u":/paperlark/tokens.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QLatin1String tokenName(ThemeName name)
{
    switch (name) {
    case ThemeName::Night: return "night"_L1;
    case ThemeName::Sepia: return "sepia"_L1;
    case ThemeName::HighContrast: return "contrast"_L1;
    default: return "paper"_L1;
    }
}

ThemeColors readColors(ThemeName name)
{
    static const QJsonObject tokens = readTokens();
    const QJsonObject theme = tokens.value(tokenName(name)).toObject();
    const auto of = [&theme](QLatin1String role) { return colorFrom(theme.value(role).toString()); };
    return {.window = of("window"_L1),
            .surface = of("surface"_L1),
            .raised = of("raised"_L1),
            .inset = of("inset"_L1),
            .text = of("text"_L1),
            .textDim = of("text-dim"_L1),
            .textFaint = of("text-faint"_L1),
            .line = of("line"_L1),
            .lineStrong = of("line-strong"_L1),
            .accent = of("accent"_L1),
            .accentText = of("accent-text"_L1),
            .selection = of("selection"_L1),
            .selectionIdle = of("selection-idle"_L1),
            .selectionText = of("selection-text"_L1),
            .unread = of("unread"_L1),
            .star = of("star"_L1),
            .tagBackground = of("tag-bg"_L1),
            .tagText = of("tag-text"_L1),
            .heat = {of("heat1"_L1), of("heat2"_L1), of("heat3"_L1), of("heat4"_L1), of("heat5"_L1)},
            .success = of("success"_L1),
            .warning = of("warning"_L1),
            .error = of("error"_L1),
            .link = of("link"_L1),
            .focus = of("focus"_L1),
            .hit = of("hit"_L1),
            .scrim = of("scrim"_L1)};
}

Looks &looks()
{
    static Looks looks{.colors = readColors(ThemeName::Paper)};
    return looks;
}

// What the application had before a theme of ours was set.
bool firstPaletteIsDark()
{
    static const bool dark = [] {
        const QPalette palette = QApplication::palette();
        return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    }();
    return dark;
}

const DesktopAppearance &desktop()
{
    static const QPointer<DesktopAppearance> appearance = [] {
        auto *made = new DesktopAppearance(qApp);
        QObject::connect(made, &DesktopAppearance::changed, made, [] { Theme::apply(looks().asked); });
        return made;
    }();
    return *appearance;
}

ThemeName themeOfDesktop()
{
    const bool usuallyDark = firstPaletteIsDark();
    const DesktopAppearance::Preference wish = desktop().preference();
    const bool dark = wish == DesktopAppearance::Preference::None ? usuallyDark : wish == DesktopAppearance::Preference::Dark;
    return dark ? ThemeName::Night : ThemeName::Paper;
}

void setText(QPalette &palette, QPalette::ColorGroup group, const QColor &ink)
{
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::BrightText})
        palette.setColor(group, role, ink);
}

void setFrames(QPalette &palette, const ThemeColors &colors)
{
    palette.setColor(QPalette::Light, colors.raised);
    palette.setColor(QPalette::Midlight, colors.surface);
    palette.setColor(QPalette::Mid, colors.inset);
    palette.setColor(QPalette::Dark, colors.line);
    palette.setColor(QPalette::Shadow, colors.lineStrong);
}

QPalette paletteOf(const ThemeColors &colors)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::Button, colors.window);
    palette.setColor(QPalette::Base, colors.raised);
    palette.setColor(QPalette::AlternateBase, colors.surface);
    palette.setColor(QPalette::ToolTipBase, colors.raised);
    palette.setColor(QPalette::PlaceholderText, colors.textDim);
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.accentText);
    palette.setColor(QPalette::Link, colors.link);
    palette.setColor(QPalette::LinkVisited, colors.link);
    setFrames(palette, colors);
    setText(palette, QPalette::Active, colors.text);
    setText(palette, QPalette::Inactive, colors.text);
    setText(palette, QPalette::Disabled, colors.textFaint);
    return palette;
}

} // namespace

namespace Theme {

void apply(ThemeName name)
{
    firstPaletteIsDark(); // to be asked before ours hides it
    looks().asked = name;
    looks().shown = name == ThemeName::System ? themeOfDesktop() : name;
    looks().colors = readColors(looks().shown);
    if (!qobject_cast<Style *>(QApplication::style()))
        QApplication::setStyle(new Style);
    refresh();
}

void refresh()
{
    QApplication::setFont(Fonts::font(FontRole::Control));
    QApplication::setPalette(paletteOf(looks().colors));
}

ThemeName current()
{
    return looks().asked;
}

bool isDark()
{
    return looks().shown == ThemeName::Night || looks().shown == ThemeName::HighContrast;
}

bool desktopReducesMotion()
{
    return desktop().reducesMotion();
}

bool isHighContrast()
{
    return looks().shown == ThemeName::HighContrast;
}

const ThemeColors &colors()
{
    return looks().colors;
}

ThemeColors colors(ThemeName name)
{
    return name == ThemeName::System ? looks().colors : readColors(name);
}

QIcon icon(const QString &name)
{
    return Icons::icon(name);
}

} // namespace Theme

} // namespace Paperlark
