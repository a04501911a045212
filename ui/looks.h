#pragma once

#include "core/library/paperfilter.h"
#include "ui/rowlayout.h"

#include <QString>
#include <QStringList>

namespace Paperlark {

// The reader's choices of looks and languages: settings put into force and kept.
namespace Looks {
void restore(); // theme and text size, at the start

QString nextTheme();        // puts the next one into force; its name in words
int scaleText(int percent); // larger, smaller, 0: back to 100; what it is now

ListDensity density();
void setDensity(ListDensity density);

PaperOrder order(); // of the list
void setOrder(PaperOrder chosen);

QStringList readingLanguages(); // best first: as chosen, else the desktop's, then English
void preferLanguage(const QString &language);
} // namespace Looks

} // namespace Paperlark
