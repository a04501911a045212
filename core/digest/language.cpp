#include "core/digest/language.h"

#include <QSet>

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
            counts.latin += c.isLetter();
        else if (c.isLetter())
            countLetter(counts, c);
    }
    return counts;
}

// Short words that are frequent in one language and rare in the others.
QString latinLanguage(QStringView text)
{
    struct Words {
        QString language;
        QSet<QString> words;
    };
    static const std::array<Words, 5> languages{{
        {u"en"_s, {u"the"_s, u"of"_s, u"and"_s, u"to"_s, u"is"_s, u"with"_s, u"that"_s, u"for"_s, u"this"_s}},
        {u"de"_s, {u"der"_s, u"die"_s, u"das"_s, u"und"_s, u"ist"_s, u"mit"_s, u"nicht"_s, u"ein"_s, u"eine"_s}},
        {u"fr"_s, {u"le"_s, u"les"_s, u"des"_s, u"et"_s, u"est"_s, u"une"_s, u"dans"_s, u"pour"_s, u"du"_s}},
        {u"es"_s, {u"el"_s, u"los"_s, u"las"_s, u"y"_s, u"una"_s, u"del"_s, u"con"_s, u"por"_s, u"que"_s}},
        {u"pt"_s, {u"os"_s, u"uma"_s, u"do"_s, u"da"_s, u"e"_s, u"não"_s, u"com"_s, u"por"_s, u"que"_s}},
    }};
    std::array<int, 5> hits{};
    for (QStringView word : text.left(4000).split(u' ', Qt::SkipEmptyParts)) {
        const QString folded = word.toString().toLower();
        for (size_t i = 0; i < languages.size(); ++i)
            hits[i] += languages[i].words.contains(folded);
    }
    // A foreign language must be clearly ahead: English summaries quote names such as "de la".
    const auto best = std::max_element(hits.begin(), hits.end());
    return *best > 2 * hits[0] && *best >= 3 ? languages[size_t(best - hits.begin())].language : languages[0].language;
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
    const std::array<std::pair<int, QString>, 6> scripts{{{n.cyrillic, u"ru"_s}, {n.arabic, u"ar"_s}, {n.devanagari, u"hi"_s},
                                                        {n.thai, u"th"_s}, {n.hebrew, u"he"_s}, {n.greek, u"el"_s}}};
    for (const auto &[letters, language] : scripts) {
        if (letters * 3 >= all)
            return language;
    }
    if (n.vietnamese * 20 >= n.latin)
        return u"vi"_s;
    return latinLanguage(text);
}

} // namespace Paperlark
