#include "core/library/importing/titlekey.h"

#include <QCryptographicHash>
#include <QList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr QLatin1String prefix("title:");

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

qsizetype skipLetters(const QString &text, qsizetype from)
{
    while (from < text.size() && isAsciiLetter(text[from])) {
        ++from;
    }
    return from;
}

// `texttt{D}ual` is `\texttt{D}ual` after a program ate the backslash.
qsizetype skipBareMacro(const QString &text, qsizetype from)
{
    static constexpr std::array names{"texttt{"_L1, "textit{"_L1, "textbf{"_L1, "textsc{"_L1,  "textrm{"_L1,
                                      "text{"_L1,   "mathbf{"_L1, "mathrm{"_L1, "mathcal{"_L1, "emph{"_L1};
    if (text[from] != u't' && text[from] != u'm' && text[from] != u'e') {
        return from;
    }
    for (const QLatin1String name : names) {
        if (QStringView(text).mid(from).startsWith(name)) {
            return from + name.size();
        }
    }
    return from;
}

QString withoutMacros(const QString &title)
{
    QString text;
    for (qsizetype i = 0; i < title.size();) {
        if (title[i] == u'\\') {
            i = skipLetters(title, i + 1);
        } else if (const qsizetype after = skipBareMacro(title, i); after > i) {
            i = after;
        } else {
            text += title[i++];
        }
    }
    return text;
}

// What titleKey() makes of ASCII, without the tables of Unicode.
QString asciiKey(const QString &title)
{
    QString key(title.size(), Qt::Uninitialized);
    QChar *end = key.data();
    for (const QChar c : title) {
        if (isAsciiLetter(c) || (c >= u'0' && c <= u'9')) {
            *end++ = c >= u'A' && c <= u'Z' ? QChar(char16_t(c.unicode() + 0x20)) : c;
        }
    }
    key.truncate(end - key.constData());
    return key;
}

QString unicodeKey(const QString &title)
{
    QString key;
    for (const uint c : title.normalized(QString::NormalizationForm_KC).toCaseFolded().toUcs4()) {
        if (QChar::isLetterOrNumber(c)) {
            key += QChar::fromUcs4(c);
        }
    }
    return key;
}

} // namespace

QString titleKey(const QString &title)
{
    const bool bare = !title.contains(u'\\') && !title.contains(u'{');
    const QString text = bare ? title : withoutMacros(title);
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    const QString key = ascii ? asciiKey(text) : unicodeKey(text);
    return key.isEmpty() ? title.simplified() : key; // a title of signs only is its own key
}

QString titlePaperKey(const QString &titleKey)
{
    const QByteArray hash = QCryptographicHash::hash(titleKey.toUtf8(), QCryptographicHash::Sha256);
    return prefix + QString::fromLatin1(hash.left(8).toHex());
}

bool isTitlePaperKey(const QString &key)
{
    return key.startsWith(prefix);
}

} // namespace Paperlark
