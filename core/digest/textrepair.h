#pragma once

#include <QString>

namespace Paperlark {

// Mends what machines broke on a text's way into a digest. What the library shows and indexes; the file's own text stays
// beside it. Every repair is sure or not made: a text that needs none comes back equal.
//  - `Fr√©chet`: UTF-8 once decoded as Mac Roman, word by word
//  - escapes that JSON ate: TAB + `extit{`, BS + `enchmark`, FF + `ramework`; `\u2062` left as six characters
//  - other control characters go
//  - `\|` of a table cell
//  - a summary that is a Python list or dict literal, whole or behind a label, becomes bullets
QString repairedSummary(const QString &text);

// Titles besides: `texttt{D}ual` gets back what the lost backslash took (`Dual`), "--" becomes a dash.
QString repairedTitle(const QString &title);

// An author's name: mojibake and control characters only.
QString repairedName(const QString &name);

} // namespace Paperlark
