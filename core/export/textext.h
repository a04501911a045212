#pragma once

#include <QString>

namespace Paperlark {

// One line of text as TeX prints it; never an unbalanced brace, which would end a field of a .bib file.
QString texText(const QString &text);

// A title: maths between dollars stays maths, and braces keep the capitals that a bibliography style would lower.
QString texTitle(const QString &title);

} // namespace Paperlark
