#pragma once

#include <QString>

#include <functional>

namespace Paperlark {

// HTML of ours in which every run of Korean, Chinese or Japanese letters stands in a span with the fonts of its language,
// so that Han in a Latin text is drawn in no other nation's shapes. `around` decides for Han alone, as for
// languageOfScript(); `families` gives the value of font-family for a language. Tags and entities are left as they are.
QString withScriptRuns(const QString &html, const QString &around, const std::function<QString(const QString &)> &families);

// Whether the first letter with a direction in this HTML is Arabic, Hebrew or another that runs to the left.
bool readsRightToLeft(const QString &html);

} // namespace Paperlark
