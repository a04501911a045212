#include "core/digest/textrepair.h"

#include "core/digest/pythonliteral.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringConverter>
#include <QStringList>

#include <algorithm>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

// Mac Roman from 0x80 on. A table, because Qt knows this encoding only where it is built with ICU.
constexpr QStringView macRoman = u"ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿ"
                                 u"Ÿ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";
static_assert(macRoman.size() == 128);

// What the first bytes of é, ł, “ look like in Mac Roman. Other first bytes would turn honest text into rare scripts.
bool mayBeMojibake(QStringView word)
{
    for (qsizetype i = 0; i < word.size(); ++i) { // once through, for every text of a digest comes by
        const QChar c = word[i];
        if (c.unicode() < 0x80)
            continue;
        if (c == u'√' || c == u'¬' || c == u'ƒ' || c == u'≈' || (c == u'‚' && i + 1 < word.size() && word[i + 1] == u'Ä'))
            return true;
    }
    return false;
}

QString repairedWord(QStringView word)
{
    QByteArray bytes;
    for (QChar c : word) {
        const qsizetype high = c.unicode() < 0x80 ? -1 : macRoman.indexOf(c);
        if (c.unicode() >= 0x80 && high < 0)
            return word.toString();
        bytes += high < 0 ? char(c.unicode()) : char(0x80 + high);
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless); // half a character at the end is an error
    const QString repaired = decoder.decode(bytes);
    return decoder.hasError() ? word.toString() : repaired;
}

QString withoutMojibake(const QString &text)
{
    if (!mayBeMojibake(text))
        return text;
    QString repaired;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        // No-break space is no border: Mac Roman has a byte for it.
        const bool isBorder = i == text.size() || text[i] == u' ' || text[i] == u'\n' || text[i] == u'\t';
        if (!isBorder)
            continue;
        const QStringView word = QStringView(text).mid(begin, i - begin);
        repaired += mayBeMojibake(word) ? repairedWord(word) : word.toString();
        if (i < text.size())
            repaired += text[i];
        begin = i + 1;
    }
    return repaired;
}

bool isControl(QChar c)
{
    return (c.unicode() < 0x20 && c != u'\n') || (c.unicode() >= 0x7F && c.unicode() < 0xA0);
}

// TAB is also honest white space: it was `\t…` only where a LaTeX command goes on behind it.
bool isEatenTab(QStringView behind)
{
    static constexpr QStringView commands[] = {u"extit{", u"extbf{", u"exttt{", u"extsc{", u"extrm{", u"ext{",
                                               u"imes",   u"heta",   u"au ",    u"ilde",   u"riangle"};
    return std::any_of(std::begin(commands), std::end(commands),
                       [behind](QStringView command) { return behind.startsWith(command); });
}

QString restoredControl(QChar c, QStringView behind)
{
    const bool beforeLetter = !behind.isEmpty() && behind[0].isLetter() && behind[0].unicode() < 0x80;
    if (c == u'\b' && beforeLetter)
        return u"\\b"_s;
    if (c == u'\f' && beforeLetter)
        return u"\\f"_s;
    if (c == u'\t')
        return isEatenTab(behind) ? u"\\t"_s : u" "_s;
    return {};
}

QString withoutControls(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), isControl))
        return text;
    QString clean;
    for (qsizetype i = 0; i < text.size(); ++i)
        clean += isControl(text[i]) ? restoredControl(text[i], QStringView(text).mid(i + 1)) : QString(text[i]);
    return clean;
}

// `\u2062`, left as six characters. Half a surrogate pair stays as typed.
QString withoutUnicodeEscapes(const QString &text)
{
    if (!text.contains(u'\\'))
        return text;
    static const QRegularExpression pattern(u"\\\\u([0-9a-fA-F]{4})"_s);
    QString decoded;
    qsizetype from = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QChar c(match.capturedView(1).toUShort(nullptr, 16));
        if (c.isSurrogate())
            continue;
        decoded += QStringView(text).mid(from, match.capturedStart() - from);
        decoded += isControl(c) || c.category() == QChar::Other_Format ? QString() : QString(c);
        from = match.capturedEnd();
    }
    return decoded + QStringView(text).mid(from);
}

using Places = QHash<QString, qsizetype>; // of keys, in the text

QString bulletsOfObject(const QJsonObject &object, const Places &places, const QString &indent);

QString textOfScalar(const QJsonValue &value)
{
    return value.toVariant().toString().simplified();
}

QString bulletsOfValue(const QJsonValue &value, const Places &places, const QString &indent)
{
    if (value.isObject())
        return bulletsOfObject(value.toObject(), places, indent);
    if (!value.isArray())
        return indent + u"- "_s + textOfScalar(value) + u'\n';
    QString bullets;
    const QJsonArray items = value.toArray();
    for (const auto &item : items)
        bullets += bulletsOfValue(item, places, indent);
    return bullets;
}

QString bulletsOfObject(const QJsonObject &object, const Places &places, const QString &indent)
{
    QStringList keys = object.keys();
    std::sort(keys.begin(), keys.end(),
              [&places](const QString &a, const QString &b) { return places.value(a) < places.value(b); });
    QString bullets;
    for (const QString &key : std::as_const(keys)) {
        const QJsonValue value = object.value(key);
        bullets += indent + u"- **"_s + key.simplified() + u"**:"_s;
        const bool isList = value.isArray() || value.isObject();
        bullets += isList ? QString(u'\n' + bulletsOfValue(value, places, indent + u"  "_s))
                          : QString(u' ' + textOfScalar(value) + u'\n');
    }
    return bullets;
}

QString lettersOf(QStringView text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

// A key written twice, a None, `0.10`: what a value would not give back letter by letter stays as it is written.
bool keepsWords(QStringView literal, const QString &bullets)
{
    return literal.contains(u'\\') || lettersOf(literal).compare(lettersOf(bullets), Qt::CaseInsensitive) == 0;
}

// The bullets of a value that is a whole literal; empty for anything else.
QString bulletsOfLiteral(QStringView text, const QString &indent)
{
    const bool looksLikeOne = (text.startsWith(u'[') && text.endsWith(u']') && !text.startsWith(u"[ ") && text.size() > 2
                               && QStringView(u"'\"{").contains(text[1]))
        || (text.startsWith(u'{') && text.endsWith(u'}'));
    Places places;
    const auto literal = looksLikeOne ? pythonLiteral(text, &places) : std::nullopt;
    const QString bullets = literal ? bulletsOfValue(*literal, places, indent) : QString();
    return keepsWords(text, bullets) ? bullets : QString();
}

QString lineWithoutLiteral(QStringView line)
{
    const QStringView text = line.trimmed();
    if (const QString bullets = bulletsOfLiteral(text, QString()); !bullets.isEmpty())
        return bullets.chopped(1);
    const qsizetype colon = text.indexOf(u": ");
    if (colon <= 0 || colon > 80)
        return line.toString();
    const QString bullets = bulletsOfLiteral(text.mid(colon + 2).trimmed(), u"  "_s);
    return bullets.isEmpty() ? line.toString() : text.left(colon + 1).toString() + u'\n' + bullets.chopped(1);
}

QString withoutLiterals(const QString &text)
{
    if (!text.contains(u'[') && !text.contains(u'{'))
        return text;
    QStringList lines;
    for (QStringView line : QStringView(text).split(u'\n'))
        lines.append(lineWithoutLiteral(line));
    return lines.join(u'\n');
}

} // namespace

QString repairedSummary(const QString &text)
{
    QString repaired = withoutControls(withoutLiterals(withoutUnicodeEscapes(withoutMojibake(text))));
    return repaired.contains(u'\\') ? repaired.replace("\\|"_L1, "|"_L1) : repaired;
}

QString repairedTitle(const QString &title)
{
    static const QRegularExpression lostBackslash(u"(?<![\\\\\\w])(?:text(?:tt|it|bf|sc)|extit|extbf|exttt)\\{([^}]*)\\}"_s);
    QString repaired = withoutControls(withoutUnicodeEscapes(withoutMojibake(title)));
    if (repaired.contains(u'{'))
        repaired.replace(lostBackslash, u"\\1"_s);
    if (repaired.contains(u'\\'))
        repaired.replace("\\|"_L1, "|"_L1);
    return repaired.replace(u" -- "_s, u" – "_s).simplified();
}

QString repairedName(const QString &name)
{
    return withoutControls(withoutMojibake(name)).simplified();
}

} // namespace Paperlark
