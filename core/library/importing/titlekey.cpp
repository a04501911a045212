#include "core/library/importing/titlekey.h"

#include <QCryptographicHash>
#include <QList>

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

} // namespace

QString titleKey(const QString &title)
{
    const QString folded = withoutMacros(title).normalized(QString::NormalizationForm_KC).toCaseFolded();
    QString key;
    for (const uint c : folded.toUcs4()) {
        if (QChar::isLetterOrNumber(c)) {
            key += QChar::fromUcs4(c);
        }
    }
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
