#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
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
};

enum class ThemeName { System, Paper, Night, Sepia, HighContrast };

// The looks in force. Widgets ask it when they paint and repaint on QEvent::PaletteChange.
namespace Theme {
void apply(ThemeName name); // sets style, palette and application font; System follows the desktop
ThemeName current();        // as asked for
bool isDark();
const ThemeColors &colors();
QIcon icon(const QString &name); // resources/icons/<name>.svg, tinted: dim, text when on, accent when selected
} // namespace Theme

// Every font by its use and, for text of a paper, its language ("" = interface). Sizes are px at 100 %, times scale().
enum class FontRole {
    PageTitle, PanelHeading, DayHeading, DayHeadingSmall, Reading, RowTitle, RowTitleCompact, Tab, Control, Section, Small, Tiny
};
namespace Fonts {
void setScale(double scale); // 1.0 = 100 %
double scale();
int px(int at100); // a length that grows with the text
QFont font(FontRole role, const QString &language = {}, bool bold = false);
QStringList families(const QString &language, bool serif = false); // for rich text
int lineHeight(FontRole role, const QString &language = {}); // px
} // namespace Fonts

} // namespace Paperlark
