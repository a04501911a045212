#include "core/library/searchletters.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr char32_t longVowel = 0x30fc; // "ー", which Unicode gives to no script
constexpr char32_t voicing = 0x3099;
constexpr char32_t halfVoicing = 0x309a;

// Han and whole Hangul syllables are most of what needs no table.
bool isFoldedAlready(char32_t c)
{
    return (c >= 0x4e00 && c <= 0x9fff) || (c >= 0xac00 && c <= 0xd7a3);
}

// 0: it needs the tables.
char32_t foldedAtOnce(char32_t c)
{
    if (c < 0x80) {
        return c >= U'A' && c <= U'Z' ? c + 0x20 : c;
    }
    return isFoldedAlready(c) || QChar::isSurrogate(c) ? c : 0;
}

QList<uint> foldedLetter(char32_t c)
{
    QString open = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD).toCaseFolded();
    open.replace(u'ß', u"ss"_s);
    return open.toUcs4();
}

// Only these join the letter before them; every other mark of Unicode is removed.
bool joinsTheLetterBefore(char32_t c)
{
    return c == voicing || c == halfVoicing || (c >= 0x1161 && c <= 0x1175) || (c >= 0x11a8 && c <= 0x11c2);
}

char32_t joined(char32_t first, char32_t second) // 0: they stay two
{
    const char32_t both[]{first, second};
    const QList<uint> composed = QString::fromUcs4(both, 2).normalized(QString::NormalizationForm_C).toUcs4();
    return composed.size() == 1 ? composed.first() : 0;
}

void append(QList<SearchLetter> &letters, const SearchLetter &next)
{
    if (!letters.isEmpty() && isRemovedMark(next.letter)) {
        letters.last().end = next.end;
        return;
    }
    if (!letters.isEmpty() && joinsTheLetterBefore(next.letter)) {
        if (const char32_t both = joined(letters.last().letter, next.letter)) {
            letters.last() = {both, letters.last().position, next.end};
            return;
        }
    }
    if (!isRemovedMark(next.letter)) {
        letters += next;
    }
}

} // namespace

LetterKind letterKind(char32_t letter)
{
    if (letter < 0x80) {
        const bool isWord = (letter >= U'0' && letter <= U'9') || (letter >= U'a' && letter <= U'z');
        return isWord ? LetterKind::Word : LetterKind::Gap;
    }
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hangul:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo: return QChar::isLetterOrNumber(letter) ? LetterKind::Pairs : LetterKind::Gap;
    default:
        return letter == longVowel ? LetterKind::Pairs : QChar::isLetterOrNumber(letter) ? LetterKind::Word : LetterKind::Gap;
    }
}

bool isRemovedMark(char32_t letter)
{
    return QChar::isMark(letter) && letter != voicing && letter != halfVoicing;
}

QList<SearchLetter> searchLetters(QStringView text)
{
    QList<SearchLetter> letters;
    letters.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const bool pair = at + 1 < text.size() && text[at].isHighSurrogate() && text[at + 1].isLowSurrogate();
        const char32_t letter = pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        const qsizetype end = at + (pair ? 2 : 1);
        if (const char32_t folded = foldedAtOnce(letter)) {
            letters += {folded, at, end};
        } else {
            for (const uint part : foldedLetter(letter)) {
                append(letters, {part, at, end});
            }
        }
        at = end;
    }
    return letters;
}

} // namespace Paperlark
