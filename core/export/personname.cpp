#include "core/export/personname.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

bool isLatin(const QString &name)
{
    const QList<uint> letters = name.toUcs4();
    return std::all_of(letters.cbegin(), letters.cend(), [](uint letter) {
        const QChar::Script script = QChar::script(letter);
        return script == QChar::Script_Latin || script == QChar::Script_Common || script == QChar::Script_Inherited;
    });
}

// A comma or what stands in names of groups: "Team 42", "Research & Co", "Ada and others".
bool isGroup(const QString &name, const QStringList &words)
{
    static const QStringList groupWords{u"and"_s, u"team"_s, u"group"_s, u"lab"_s, u"labs"_s, u"others"_s, u"consortium"_s};
    const bool hasSigns =
        std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.isDigit() || QStringView(u",;&/()").contains(c); });
    return hasSigns || std::any_of(words.cbegin(), words.cend(), [](const QString &word) {
               return groupWords.contains(word, Qt::CaseInsensitive);
           });
}

bool isSuffix(const QString &word)
{
    static const QStringList suffixes{u"Jr."_s, u"Jr"_s, u"Sr."_s, u"Sr"_s, u"II"_s, u"III"_s, u"IV"_s};
    return suffixes.contains(word);
}

bool isParticle(const QString &word)
{
    static const QStringList particles{u"van"_s, u"von"_s, u"der"_s, u"den"_s, u"de"_s,  u"del"_s, u"della"_s, u"di"_s,
                                       u"da"_s,  u"dos"_s, u"du"_s,  u"la"_s,  u"le"_s,  u"el"_s,  u"al"_s,    u"bin"_s,
                                       u"ibn"_s, u"ter"_s, u"ten"_s, u"zu"_s,  u"zur"_s, u"af"_s,  u"av"_s,    u"vom"_s};
    return particles.contains(word);
}

} // namespace

PersonName personName(const QString &name)
{
    const QString folded = name.simplified();
    QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    const PersonName whole{.family = folded, .isWhole = true};
    if (words.size() < 2 || !isLatin(folded) || isGroup(folded, words))
        return whole;
    PersonName parts;
    if (words.size() > 2 && isSuffix(words.constLast()))
        parts.suffix = words.takeLast();
    parts.family = words.takeLast();
    QStringList particles;
    while (!words.isEmpty() && isParticle(words.constLast()))
        particles.prepend(words.takeLast());
    parts.particle = particles.join(u' ');
    parts.given = words.join(u' ');
    return parts.given.isEmpty() ? whole : parts;
}

} // namespace Paperlark
