#pragma once

#include <QString>
#include <QStringList>

namespace Paperlark {

// Foreign text made harmless to lay out, and only that: what is read and copied stays the same.
// Control and bidi-override characters go, runs of combining marks end at 32, and a word of more than 2,000 characters
// gets places where a line may break: without them its layout takes seconds.
QString displayText(const QString &text);

// One line: as displayText(), white space folded.
QString displayLine(const QString &text);

// Text with &, <, > and quotes escaped, to stand in our HTML.
QString escapedText(const QString &text);

// The language whose fonts a short foreign text (a title, a name, a tag) needs: told by its script; `around` decides
// for Han, which several languages share. Empty: no such script.
QString languageOfScript(const QString &text, const QString &around);

// Korean, Chinese or Japanese: what is set with more leading and shares Han.
bool isCjk(const QString &language);

// Enough of it is to set all of it so; in other text only the words themselves are.
bool isMainlyCjk(const QString &text);

// The first of them that is; whose shapes Han takes in what has no language of its own. Empty: none.
QString hanLanguageOf(const QStringList &languages);

} // namespace Paperlark
