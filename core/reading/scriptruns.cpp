#include "core/reading/scriptruns.h"

#include "core/reading/displaytext.h"

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

char32_t codePointAt(QStringView text, qsizetype at)
{
    const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
}

constexpr int mostRuns = 300; // a block with more of them is no text, and each costs its layout

bool isLetterOfRun(char32_t code)
{
    switch (QChar::script(code)) {
    case QChar::Script_Han:
    case QChar::Script_Hangul:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo: return true;
    default: return (code >= 0x3000 && code < 0x3040) || (code >= 0xFF00 && code < 0xFFF0); // their punctuation, full width
    }
}

// From `at`, which is no '<' and no '&', to the next of them or to a change between run and other text.
qsizetype endOfStretch(QStringView html, qsizetype at, bool isRun)
{
    while (at < html.size() && html[at] != u'<' && html[at] != u'&') {
        const char32_t code = codePointAt(html, at);
        if (isLetterOfRun(code) != isRun)
            break;
        at += QChar::requiresSurrogates(code) ? 2 : 1;
    }
    return at;
}

qsizetype endOfMarkup(QStringView html, qsizetype at)
{
    const qsizetype end = html.indexOf(html[at] == u'<' ? u'>' : u';', at);
    return end < 0 ? html.size() : end + 1;
}

bool hasRun(QStringView html)
{
    for (qsizetype i = 0; i < html.size(); ++i) {
        if (html[i].unicode() >= 0x1100 && isLetterOfRun(codePointAt(html, i)))
            return true;
    }
    return false;
}

} // namespace

bool readsRightToLeft(const QString &html)
{
    for (qsizetype at = 0; at < html.size();) {
        if (html[at] == u'<' || html[at] == u'&') {
            at = endOfMarkup(html, at);
            continue;
        }
        const char32_t code = codePointAt(html, at);
        const QChar::Direction direction = QChar::direction(code);
        if (direction == QChar::DirL)
            return false;
        if (direction == QChar::DirR || direction == QChar::DirAL)
            return true;
        at += QChar::requiresSurrogates(code) ? 2 : 1;
    }
    return false;
}

QString withScriptRuns(const QString &html, const QString &around, const std::function<QString(const QString &)> &families)
{
    if (!hasRun(html))
        return html;
    const QStringView text(html);
    QString result;
    int runs = 0;
    for (qsizetype at = 0; at < html.size();) {
        const bool markup = html[at] == u'<' || html[at] == u'&';
        const bool isRun = !markup && isLetterOfRun(codePointAt(html, at));
        const qsizetype end = markup ? endOfMarkup(html, at) : endOfStretch(html, at, isRun);
        const QStringView stretch = text.sliced(at, end - at);
        if (isRun && ++runs <= mostRuns)
            result += u"<span style=\"font-family:"_s + families(languageOfScript(stretch.toString(), around)) + u"\">"_s
                + stretch + u"</span>"_s;
        else
            result += stretch;
        at = end;
    }
    return result;
}

} // namespace Paperlark
