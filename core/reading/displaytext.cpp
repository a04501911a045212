#include "core/reading/displaytext.h"

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
    for (const QChar c : text) {
        const QChar::Script script = c.script();
        if (script == QChar::Script_Hangul)
            return QStringLiteral("ko");
        if (script == QChar::Script_Hiragana || script == QChar::Script_Katakana)
            return QStringLiteral("ja");
        han = han || script == QChar::Script_Han;
    }
    if (!han)
        return {};
    const bool sharesHan = around.startsWith(u"zh") || around == u"ja" || around == u"ko";
    return sharesHan ? around : QStringLiteral("zh");
}

} // namespace Paperlark
