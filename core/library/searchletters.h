#pragma once

#include <QList>
#include <QStringView>

namespace Paperlark {

// How the index treats a letter: it parts words, is part of one, or stands in pairs.
enum class LetterKind { Gap, Word, Pairs };
LetterKind letterKind(char32_t letter);
bool isRemovedMark(char32_t letter); // the voicing marks of Kana stay

// A letter as the index has it, and the piece of the original text that it came from, in UTF-16 units.
struct SearchLetter {
    char32_t letter{};
    qsizetype position{};
    qsizetype end{};
};

// The letters of which searchText() makes its words, in order. Slower than that function; for text on the screen.
QList<SearchLetter> searchLetters(QStringView text);

} // namespace Paperlark
