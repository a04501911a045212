#include "tests/bench/digests/vocabulary.h"

#include <QSet>
#include <QString>

#include <array>

namespace Paperlark::Bench {

namespace {

template<typename List>
auto oneOf(const List &list, Random &random)
{
    return list[size_t(random.below(int(std::size(list))))];
}

QByteArray latinSyllable(Random &random)
{
    static const std::array onsets{"b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "st", "tr", "pl", "gr", "ch"};
    static const std::array vowels{"a", "e", "i", "o", "u"};
    static const std::array codas{"", "", "n", "r", "l", "s", "m", "t"};
    QByteArray syllable = oneOf(onsets, random);
    syllable += oneOf(vowels, random);
    syllable += oneOf(codas, random);
    return syllable;
}

QByteArray hangulSyllable(Random &random)
{
    static const std::array vowels{0, 1, 4, 5, 8, 13, 18, 20};
    static const std::array finals{0, 0, 0, 1, 4, 8, 16, 21};
    const int initial = random.below(19);
    const int vowel = oneOf(vowels, random);
    return QString(QChar(0xAC00 + (initial * 21 + vowel) * 28 + oneOf(finals, random))).toUtf8();
}

QByteArray hanCharacter(Random &random)
{
    return QString(QChar(0x4E00 + 7 * random.below(1200))).toUtf8();
}

QByteArray katakanaCharacter(Random &random)
{
    static constexpr QStringView characters =
        u"アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモラリルレロン";
    return QString(characters[random.below(int(characters.size()))]).toUtf8();
}

// Frequent words are short: one part more from `longer` on, and again from `longest` on.
QByteArrayList distinctWords(int octaves, QByteArray (*part)(Random &), int parts, int longer, int longest)
{
    Random random{quint64(octaves)};
    QSet<QByteArray> known;
    QByteArrayList words;
    while (words.size() < (1 << octaves) - 1) {
        QByteArray word;
        for (int left = parts + (words.size() >= longer) + (words.size() >= longest); left > 0; --left)
            word += part(random);
        if (!known.contains(word)) {
            known.insert(word);
            words.append(word);
        }
    }
    return words;
}

void capitalise(QByteArray &word)
{
    word[0] = QChar::toUpper(uint(word.at(0)));
}

} // namespace

Vocabulary::Vocabulary()
    : latin(distinctWords(latinOctaves, latinSyllable, 1, 15, 511)),
      hangul(distinctWords(hangulOctaves, hangulSyllable, 2, 1023, 1 << hangulOctaves)),
      han(distinctWords(hanOctaves, hanCharacter, 2, 1 << hanOctaves, 1 << hanOctaves)),
      katakana(distinctWords(hanOctaves, katakanaCharacter, 3, 255, 1 << hanOctaves)),
      names(distinctWords(nameOctaves, latinSyllable, 2, 1023, 1 << nameOctaves))
{
    for (QByteArray &name : names)
        capitalise(name);
}

QByteArray inventedName(Random &random)
{
    QByteArray name;
    for (int left = random.between(2, 4); left > 0; --left)
        name += latinSyllable(random);
    capitalise(name);
    if (random.chance(30))
        name += '-' + QByteArray::number(random.between(2, 99)) + 'B';
    return name;
}

} // namespace Paperlark::Bench
