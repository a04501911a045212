#include "core/export/textext.h"

#include "core/reading/maths.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

// The braces behind a command end it, so that the next letter stays a letter.
QString texOf(QChar c)
{
    static const QHash<QChar, QString> commands{{u'&', u"\\&"_s},
                                                {u'%', u"\\%"_s},
                                                {u'$', u"\\$"_s},
                                                {u'#', u"\\#"_s},
                                                {u'_', u"\\_"_s},
                                                {u'{', u"\\textbraceleft{}"_s},
                                                {u'}', u"\\textbraceright{}"_s},
                                                {u'~', u"\\textasciitilde{}"_s},
                                                {u'^', u"\\textasciicircum{}"_s},
                                                {u'\\', u"\\textbackslash{}"_s}};
    return commands.value(c, QString(c));
}

bool isWordEnd(QChar c)
{
    return c.isSpace() || QStringView(u"-–—/:").contains(c);
}

// `LLMs`, `mT5`, `3D`, `V2`, `X`: a capital that is more than a word's beginning.
bool needsItsCapitals(QStringView word)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        const bool behind = i > 0;
        const bool beforeDigit = i + 1 < word.size() && word[i + 1].isDigit();
        if (word[i].isUpper() && (behind || beforeDigit))
            return true;
    }
    return word.size() == 1 && word[0].isUpper() && word[0] != u'A';
}

QString texWord(QStringView word)
{
    const auto isCore = [](QChar c) { return c.isLetterOrNumber(); };
    const auto first = std::find_if(word.begin(), word.end(), isCore);
    const auto last = std::find_if(word.rbegin(), word.rend(), isCore).base();
    const bool braces = first < last && needsItsCapitals(QStringView(first, last));
    if (!braces)
        return texText(word.toString());
    return texText(QStringView(word.begin(), first).toString()) + u'{' + texText(QStringView(first, last).toString()) + u'}'
        + texText(QStringView(last, word.end()).toString());
}

QString texWords(QStringView text)
{
    QString tex;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isWordEnd(text[i]))
            continue;
        tex += texWord(text.mid(begin, i - begin));
        if (i < text.size())
            tex += text[i];
        begin = i + 1;
    }
    return tex;
}

// Maths that TeX takes as it stands, whatever surrounds it.
bool isTexMaths(QStringView formula)
{
    if (formula.size() < 3 || formula.front() != u'$' || formula.back() != u'$')
        return false;
    int depth = 0;
    for (QChar c : formula.mid(1, formula.size() - 2)) {
        depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
        if (depth < 0 || QStringView(u"$%#&").contains(c))
            return false;
    }
    return depth == 0 && !formula.contains(u"\\{"_s) && !formula.contains(u"\\}"_s);
}

} // namespace

QString texText(const QString &text)
{
    QString tex;
    for (QChar c : text) {
        if (c.isSpace())
            tex += u' ';
        else if (c.category() != QChar::Other_Control)
            tex += texOf(c);
    }
    return tex;
}

QString texTitle(const QString &title)
{
    const QString line = title.simplified();
    QString tex;
    qsizetype begin = 0;
    for (const MathsSpan &span : mathsIn(line)) {
        const QStringView formula = QStringView(line).mid(span.position, span.length);
        if (span.runs.isEmpty() || !isTexMaths(formula))
            continue;
        tex += texWords(QStringView(line).mid(begin, span.position - begin)) + formula;
        begin = span.position + span.length;
    }
    return tex + texWords(QStringView(line).mid(begin));
}

} // namespace Paperlark
