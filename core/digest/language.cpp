#include "core/digest/language.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct LetterCounts {
    int latin{};
    int vietnamese{};
    int hangul{};
    int kana{};
    int han{};
    int cyrillic{};
    int arabic{};
    int devanagari{};
    int thai{};
    int hebrew{};
    int greek{};
};

bool isVietnameseLetter(QChar c)
{
    return (c.unicode() >= 0x1EA0 && c.unicode() <= 0x1EF9) || QStringView(u"ăđơưĂĐƠƯ").contains(c);
}

void countLetter(LetterCounts &counts, QChar c)
{
    switch (c.script()) {
    case QChar::Script_Latin:
        ++counts.latin;
        counts.vietnamese += isVietnameseLetter(c);
        break;
    case QChar::Script_Hangul: ++counts.hangul; break;
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana: ++counts.kana; break;
    case QChar::Script_Han: ++counts.han; break;
    case QChar::Script_Cyrillic: ++counts.cyrillic; break;
    case QChar::Script_Arabic: ++counts.arabic; break;
    case QChar::Script_Devanagari: ++counts.devanagari; break;
    case QChar::Script_Thai: ++counts.thai; break;
    case QChar::Script_Hebrew: ++counts.hebrew; break;
    case QChar::Script_Greek: ++counts.greek; break;
    default: break;
    }
}

LetterCounts countLetters(QStringView text)
{
    LetterCounts counts;
    for (QChar c : text) {
        if (c.unicode() < 0x80)
            counts.latin += (c.unicode() | 0x20u) - u'a' < 26u;
        else if (c.isLetter())
            countLetter(counts, c);
    }
    return counts;
}

constexpr std::array<QStringView, 5> latinLanguages{u"en", u"de", u"fr", u"es", u"pt"};

// A short word as a number, whatever its case; 0 for a longer one or one with other letters. Every word of every summary
// is looked up, and numbers are found faster than texts.
quint64 keyOfWord(QStringView word)
{
    constexpr qsizetype LongestWord = 5;
    if (word.size() > LongestWord)
        return 0;
    quint64 key = 0;
    for (QChar c : word) {
        if (c.unicode() > 0xFF)
            return 0;
        key = key << 8
            | (c.unicode() < 0x80 ? (c >= u'A' && c <= u'Z' ? c.unicode() + 0x20u : c.unicode()) : c.toLower().unicode());
    }
    return key;
}

// Short words that are frequent in one of those languages and rare in the others: a bit for each language.
const QHash<quint64, unsigned> &tellingWords()
{
    static const QHash<quint64, unsigned> words = [] {
        constexpr std::array<QStringView, 5> lists{u"the of and to is with that for this",
                                                   u"der die das und ist mit nicht ein eine",
                                                   u"le les des et est une dans pour du", u"el los las y una del con por que",
                                                   u"os uma do da e não com por que"};
        QHash<quint64, unsigned> bits;
        for (size_t i = 0; i < lists.size(); ++i) {
            for (QStringView word : lists[i].split(u' '))
                bits[keyOfWord(word)] |= 1u << i;
        }
        return bits;
    }();
    return words;
}

QString latinLanguage(QStringView text)
{
    constexpr qsizetype Enough = 1500;
    const QHash<quint64, unsigned> &words = tellingWords();
    std::array<int, latinLanguages.size()> hits{};
    const QStringView head = text.left(Enough);
    for (qsizetype begin = 0, end = 0; begin < head.size(); begin = end + 1) {
        for (end = begin; end < head.size() && head[end] != u' ';)
            ++end;
        const quint64 key = keyOfWord(head.mid(begin, end - begin));
        const unsigned bits = key ? words.value(key) : 0;
        for (size_t i = 0; bits && i < hits.size(); ++i)
            hits[i] += (bits >> i) & 1;
    }
    // A foreign language must be clearly ahead: English summaries quote names such as "de la".
    const auto best = std::max_element(hits.begin(), hits.end());
    const bool isForeign = *best > 2 * hits[0] && *best >= 3;
    return latinLanguages[isForeign ? size_t(best - hits.begin()) : 0].toString();
}

} // namespace

QString languageOfText(QStringView text)
{
    const LetterCounts n = countLetters(text);
    const int all = n.latin + n.hangul + n.kana + n.han + n.cyrillic + n.arabic + n.devanagari + n.thai + n.hebrew + n.greek;
    if (all < 2)
        return {};
    // One Han or Hangul character says as much as a Latin word, and such texts are full of Latin terms.
    const auto prevails = [all](int letters) { return letters * 8 >= all; };
    if (prevails(n.hangul) && n.hangul >= n.han)
        return u"ko"_s;
    if (n.kana > 0 && prevails(n.kana + n.han) && n.kana * 8 >= n.han)
        return u"ja"_s;
    if (prevails(n.han))
        return u"zh"_s;
    const std::array<std::pair<int, QString>, 6> scripts{{{n.cyrillic, u"ru"_s},
                                                          {n.arabic, u"ar"_s},
                                                          {n.devanagari, u"hi"_s},
                                                          {n.thai, u"th"_s},
                                                          {n.hebrew, u"he"_s},
                                                          {n.greek, u"el"_s}}};
    for (const auto &[letters, language] : scripts) {
        if (letters * 3 >= all)
            return language;
    }
    if (n.vietnamese * 20 >= n.latin)
        return u"vi"_s;
    return latinLanguage(text);
}

} // namespace Paperlark
