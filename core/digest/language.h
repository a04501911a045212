#pragma once

#include <QString>
#include <QStringView>

namespace Paperlark {

// The language of a text by its script and, for Latin script, its commonest words: "en", "ko", "zh", "ja", "ru", "vi",
// "de", "fr", "es", "pt", …; empty when there is too little to tell. English is what Latin text is taken for.
QString languageOfText(QStringView text);

} // namespace Paperlark
