#include "core/reading/displaytext.h"

#include <algorithm>

namespace Paperlark {

namespace {

constexpr int longestMarkRun = 32;
constexpr int longestWord = 2000;
constexpr QChar breakPlace{0x200B}; // zero width space

bool isForbidden(QChar c)
{
    const char16_t code = c.unicode();
    const bool control = (code < 0x20 && code != u'\n') || (code >= 0x7F && code < 0xA0);
    const bool bidiOverride = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return control || bidiOverride || code == 0xFFFC;
}

} // namespace

QString displayText(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    int marks = 0;
    int word = 0;
    for (QChar c : text) {
        if (c == u'\t')
            c = u' ';
        if (isForbidden(c))
            continue;
        marks = c.isMark() ? marks + 1 : 0;
        if (marks > longestMarkRun)
            continue;
        word = c.isSpace() || c == breakPlace ? 0 : word + 1;
        if (word > longestWord && !c.isLowSurrogate() && marks == 0) {
            shown += breakPlace;
            word = 1;
        }
        shown += c;
    }
    return shown;
}

QString displayLine(const QString &text)
{
    return displayText(text.simplified());
}

QString escapedText(const QString &text)
{
    return text.toHtmlEscaped();
}

QString languageOfScript(const QString &text, const QString &around)
{
    bool han = false;
    for (const char32_t code : text.toUcs4()) {
        const QChar::Script script = QChar::script(code);
        if (script == QChar::Script_Hangul)
            return QStringLiteral("ko");
        if (script == QChar::Script_Hiragana || script == QChar::Script_Katakana)
            return QStringLiteral("ja");
        han = han || script == QChar::Script_Han;
    }
    if (!han)
        return {};
    return isCjk(around) ? around : QStringLiteral("zh");
}

bool isCjk(const QString &language)
{
    return language.startsWith(u"ko") || language.startsWith(u"zh") || language.startsWith(u"ja");
}

bool isMainlyCjk(const QString &text)
{
    qsizetype letters = 0;
    qsizetype others = 0;
    for (const char32_t code : text.toUcs4()) {
        const QChar::Script script = QChar::script(code);
        const bool cjk = script == QChar::Script_Han || script == QChar::Script_Hangul || script == QChar::Script_Hiragana
            || script == QChar::Script_Katakana;
        letters += cjk ? 1 : 0;
        others += !cjk && QChar::isLetter(code) ? 1 : 0;
    }
    return letters > 0 && 3 * letters >= others; // one of them says as much as three of ours
}

QString hanLanguageOf(const QStringList &languages)
{
    const auto found = std::find_if(languages.cbegin(), languages.cend(), isCjk);
    return found == languages.cend() ? QString() : *found;
}

} // namespace Paperlark
