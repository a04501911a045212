#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace Paperlark {

// Every font by its use and, for text of a paper, its language ("" = interface). Sizes are px at 100 %, times scale().
enum class FontRole {
    PageTitle,
    SheetTitle,
    PanelHeading,
    DayHeading,
    DayHeadingSmall,
    Reading,
    RowTitle,
    RowTitleCompact,
    Tab,
    Control,
    Section,
    Small,
    Tiny
};

namespace Fonts {
void setScale(double scale); // 1.0 = 100 %, from 0.8 to 2; Theme::refresh() brings it to widgets that exist
double scale();
int px(int at100);                                                          // a length that grows with the text
QFont font(FontRole role, const QString &language = {}, bool bold = false); // headings are bold in any case
// For a short foreign text: by its script, and by `around` where Han alone does not tell.
QFont fontFor(const QString &text, FontRole role, const QString &around, bool bold = false);
QStringList families(const QString &language, bool serif = false); // for rich text
int lineHeight(FontRole role, const QString &language = {});       // px
// px; remembered, for the words on controls, which are measured whenever a page is laid out.
int wordWidth(const QString &words, FontRole role, bool bold = false);
bool isCjk(const QString &language);
} // namespace Fonts

} // namespace Paperlark
