#pragma once

#include "core/library/filter/paperfilter.h"
#include "ui/list/rowlayout.h"
#include "ui/looks/theme.h"
#include "ui/page/textlooks.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Paperlark {

// The reader's choices of looks and languages: settings put into force and kept.
namespace Looks {
void restore(); // theme and text size, at the start

struct NamedTheme {
    ThemeName theme{};
    QString name{}; // in words
};
QList<NamedTheme> themes();      // in the order of nextTheme()
void setTheme(ThemeName chosen); // puts it into force
QString nextTheme();             // its name in words

inline constexpr int SmallestText = 80; // percent
inline constexpr int LargestText = 200;
int scaleText(int percent); // larger, smaller, 0: back to 100; what it is now
int textPercent();
void setTextPercent(int percent);

TextLooks text(); // of the page
void setText(const TextLooks &looks);

ListDensity density();
void setDensity(ListDensity density);

PaperOrder order(); // of the list
void setOrder(PaperOrder chosen);

// When a paper that is open counts as read, as Dwell takes it.
int dwell();
struct DwellChoice {
    int delay{};
    QString words{}; // what is in force now
};
DwellChoice nextDwell(); // after a moment, when it is left, never

bool hasReducedMotion();             // nothing moves by itself: as chosen, or as the desktop wishes
void setReducedMotion(bool reduced); // false: as the desktop wishes

QStringList readingLanguages(); // best first: as chosen, else the desktop's, then English
QStringList offeredLanguages(); // to choose from
void preferLanguage(const QString &language);
} // namespace Looks

} // namespace Paperlark
