#include "core/reading/scriptborders.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

enum class Kind { Other, EastAsian, Western };

bool isFullWidth(char32_t letter)
{
    return letter >= 0xFF00 && letter <= 0xFFEF; // brings its own space
}

Kind kindOf(char32_t letter)
{
    if (letter == u'%' || letter == U'×')
        return Kind::Western;
    if (!QChar::isLetterOrNumber(letter) || isFullWidth(letter))
        return Kind::Other;
    if (letter < 0x1100)
        return Kind::Western;
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hangul:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana: return Kind::EastAsian;
    default: return Kind::Western;
    }
}

char32_t letterAt(QStringView text, qsizetype &at)
{
    const QChar c = text.at(at++);
    if (!c.isHighSurrogate() || at >= text.size() || !text.at(at).isLowSurrogate())
        return c.unicode();
    return QChar::surrogateToUcs4(c, text.at(at++));
}

} // namespace

QList<qsizetype> scriptBorders(QStringView text)
{
    QList<qsizetype> borders;
    Kind before = Kind::Other;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype start = at;
        const char32_t letter = letterAt(text, at);
        if (QChar::isMark(letter))
            continue;
        const Kind kind = kindOf(letter);
        if (kind != before && kind != Kind::Other && before != Kind::Other)
            borders.append(start - 1);
        before = kind;
    }
    return borders;
}

} // namespace Paperlark
