#pragma once

#include "ui/looks/fonts.h"

#include <QColor>
#include <QIcon>
#include <QString>

namespace Paperlark {

// The colours of one theme by their role in the design; read from resources/tokens.json, which is the only place with
// colour numbers.
struct ThemeColors {
    QColor window{}, surface{}, raised{}, inset{};
    QColor text{}, textDim{}, textFaint{};
    QColor line{}, lineStrong{};
    QColor accent{}, accentText{}, selection{}, selectionIdle{}, selectionText{};
    QColor unread{}, star{}, tagBackground{}, tagText{};
    QColor heat[5]{};
    QColor success{}, warning{}, error{}, link{}, focus{}, hit{};
    QColor scrim{}; // behind palette and sheet
};

enum class ThemeName { System, Paper, Night, Sepia, HighContrast };

// The looks in force. Widgets ask it when they paint and repaint on QEvent::PaletteChange.
namespace Theme {
void apply(ThemeName name); // sets style, palette and application font; System follows the desktop
void refresh();             // again after Fonts::setScale()
ThemeName current();        // as asked for
bool isDark();
bool isHighContrast();
bool desktopReducesMotion(); // false until the desktop has answered
const ThemeColors &colors();
ThemeColors colors(ThemeName name); // System: the one in force
QIcon icon(const QString &name);    // resources/icons/<name>.svg, tinted: dim, text when on, accent when selected
} // namespace Theme

} // namespace Paperlark
