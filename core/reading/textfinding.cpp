#include "core/reading/textfinding.h"

#include "core/library/searchletters.h"

#include <string>

namespace Paperlark {

namespace {

constexpr char32_t breakPlace = 0x200B;

struct FoldedText {
    std::u32string letters{};
    QList<SearchLetter> places{}; // one for each letter
};

FoldedText folded(QStringView text)
{
    FoldedText result;
    for (SearchLetter letter : searchLetters(text)) {
        if (letter.letter == breakPlace)
            continue;
        if (QChar::isSpace(letter.letter))
            letter.letter = U' ';
        result.letters += letter.letter;
        result.places.append(letter);
    }
    return result;
}

} // namespace

QList<TextSpan> placesOf(const QString &wanted, QStringView text)
{
    const std::u32string part = folded(wanted).letters;
    if (part.empty())
        return {};
    const FoldedText whole = folded(text);
    QList<TextSpan> places;
    for (auto at = whole.letters.find(part); at != std::u32string::npos; at = whole.letters.find(part, at + part.size())) {
        const qsizetype first = whole.places.at(qsizetype(at)).position;
        places.append({first, whole.places.at(qsizetype(at + part.size()) - 1).end - first});
    }
    return places;
}

} // namespace Paperlark
