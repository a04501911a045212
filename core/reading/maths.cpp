#include "core/reading/maths.h"

#include "core/reading/mathssigns.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr qsizetype longestFormula = 240;
constexpr qsizetype mostSpans = 300;

using Span = std::optional<MathsSpan>;

bool isLatin(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QChar charAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() ? text.at(at) : QChar();
}

// Two words of a sentence between two dollars: prices, not maths.
bool holdsProse(const QString &formula)
{
    static const QRegularExpression words(u"(?<![\\\\A-Za-z{])[A-Za-z]{3,} [A-Za-z]{3,}"_s);
    return words.match(formula).hasMatch();
}

bool isFormula(const QString &formula)
{
    if (formula.isEmpty() || formula.contains(u'`') || holdsProse(formula))
        return false;
    if (!isDigit(formula.front()))
        return true;
    return formula.contains(u'\\') || formula.contains(u'^') || formula.contains(u'_') || formula.contains(u'=');
}

Span between(QStringView text, qsizetype at, qsizetype opening, qsizetype end, qsizetype closing)
{
    const QString formula = text.sliced(at + opening, end - at - opening).toString();
    if (!isFormula(formula))
        return {};
    return MathsSpan{at, end + closing - at, mathsRuns(formula.trimmed())};
}

// As TeX on the web has it: the opening dollar has no blank after it, the closing one none before it and no digit after it.
Span inDollars(QStringView text, qsizetype at)
{
    const QChar before = charAt(text, at - 1);
    const QChar first = charAt(text, at + 1);
    if (before == u'\\' || first.isNull() || first.isSpace() || first == u'$')
        return {};
    const QStringView near = text.sliced(at + 1).left(longestFormula);
    const qsizetype end = near.indexOf(u'$');
    if (end <= 0 || near.at(end - 1).isSpace() || near.at(end - 1) == u'\\')
        return {};
    // `$\sim$20`: a digit may follow where the formula can be nothing else.
    const bool sure = near.first(end).contains(u'\\') || near.first(end).contains(u'^') || near.first(end).contains(u'_');
    return isDigit(charAt(near, end + 1)) && !sure ? Span() : between(text, at, 1, at + 1 + end, 1);
}

Span inBrackets(QStringView text, qsizetype at)
{
    const qsizetype end = text.sliced(at).left(longestFormula).indexOf(text.at(at + 1) == u'(' ? u"\\)"_s : u"\\]"_s);
    return end > 2 ? between(text, at, 2, at + end, 2) : Span();
}

// The end of a group that opens at `at`; −1: none, or one within it.
qsizetype endOfGroup(QStringView text, qsizetype at)
{
    const QStringView near = text.sliced(at).left(longestFormula);
    const qsizetype end = near.indexOf(u'}');
    return end < 0 || near.sliced(1).left(end).contains(u'{') ? -1 : at + end + 1;
}

// `\times`, `\textsc{Name}`, `\\Delta` out of a formula. An unknown one is text.
Span bareCommand(QStringView text, qsizetype at)
{
    const qsizetype name = charAt(text, at + 1) == u'\\' ? at + 2 : at + 1;
    qsizetype end = name;
    while (isLatin(charAt(text, end)))
        ++end;
    if (end == name)
        return {};
    const qsizetype groupEnd = charAt(text, end) == u'{' ? endOfGroup(text, end) : -1;
    const QString sign = signOf(text.sliced(name, end - name).toString());
    const bool isSign = !sign.isEmpty() && !isLatin(sign.front()); // `C:\log` is a place
    if (groupEnd < 0)
        return isSign ? MathsSpan{at, end - at, {{sign}}} : Span();
    const QList<MathsRun> runs = mathsRuns(u'\\' + text.sliced(name, groupEnd - name).toString());
    return runs.isEmpty() ? Span() : MathsSpan{at, groupEnd - at, runs};
}

// An invisible operator that came out as six characters.
Span invisible(QStringView text, qsizetype at)
{
    static const QStringList written{u"\\u2061"_s, u"\\u2062"_s, u"\\u2063"_s, u"\\u2064"_s};
    return written.contains(text.sliced(at).left(6).toString()) ? MathsSpan{at, 6, {MathsRun{}}} : Span();
}

Span atBackslash(QStringView text, qsizetype at)
{
    const QChar next = charAt(text, at + 1);
    if (next == u'(' || next == u'[')
        return inBrackets(text, at);
    const Span operatorless = next == u'u' ? invisible(text, at) : Span();
    return operatorless ? operatorless : bareCommand(text, at);
}

// `{\lambda}`, `{\sc Name}`.
Span inBraces(QStringView text, qsizetype at)
{
    static const QStringList fonts{u"\\sc "_s, u"\\bf "_s, u"\\it "_s, u"\\tt "_s, u"\\em "_s};
    const qsizetype end = charAt(text, at + 1) == u'\\' ? endOfGroup(text, at) : -1;
    if (end < 0)
        return {};
    QString inner = text.sliced(at + 1, end - at - 2).toString();
    if (fonts.contains(inner.left(4)))
        inner.remove(0, 4);
    const QList<MathsRun> runs = mathsRuns(inner);
    return runs.isEmpty() ? Span() : MathsSpan{at, end - at, runs};
}

// `X^2`, `10^{-3}`, `A^T`.
Span bareRaised(QStringView text, qsizetype at)
{
    const QChar before = charAt(text, at - 1);
    if (!before.isLetterOrNumber() && !u")]}"_s.contains(before))
        return {};
    qsizetype end = at + 1;
    if (charAt(text, end) == u'{') {
        end = endOfGroup(text, end);
    } else {
        end += charAt(text, end) == u'-' ? 1 : 0;
        const qsizetype first = end;
        while (isDigit(charAt(text, end)))
            ++end;
        end += end == first && end == at + 1 && isLatin(charAt(text, end)) && !isLatin(charAt(text, end + 1)) ? 1 : 0;
        end = end == first ? -1 : end;
    }
    const QList<MathsRun> runs = end < 0 ? QList<MathsRun>{} : mathsRuns(text.sliced(at, end - at).toString());
    return runs.isEmpty() ? Span() : MathsSpan{at, end - at, runs};
}

// `texttt{D}ual`, `extit{HR-ED}`: what is left of a command when its backslash was eaten.
Span withoutBackslash(QStringView text, qsizetype at)
{
    static const QStringList names{u"texttt{"_s, u"textit{"_s, u"textbf{"_s, u"textsc{"_s, u"extit{"_s, u"extbf{"_s, u"exttt{"_s};
    if (charAt(text, at - 1).isLetterOrNumber())
        return {};
    for (const QString &name : names) {
        const qsizetype end = text.sliced(at).startsWith(name) ? endOfGroup(text, at + name.size() - 1) : -1;
        if (end > 0)
            return MathsSpan{at, end - at, {{text.sliced(at + name.size(), end - at - name.size() - 1).toString()}}};
    }
    return {};
}

// `LLMtimesMapReduce`: only between two capitals, where no word of a language has it.
Span eatenTimes(QStringView text, qsizetype at)
{
    if (!text.sliced(at).startsWith(u"times"_s) || !charAt(text, at - 1).isUpper() || !charAt(text, at + 5).isUpper())
        return {};
    return MathsSpan{at, 5, {{u"×"_s}}};
}

Span spanAt(QStringView text, qsizetype at)
{
    switch (text.at(at).unicode()) {
    case u'$': return inDollars(text, at);
    case u'\\': return atBackslash(text, at);
    case u'{': return inBraces(text, at);
    case u'^': return bareRaised(text, at);
    case u'e': return withoutBackslash(text, at);
    case u't': return text.sliced(at).startsWith(u"times"_s) ? eatenTimes(text, at) : withoutBackslash(text, at);
    default: return {};
    }
}

// Most texts have none of it, and rows are shown by the hundred.
bool mayHoldMaths(const QString &text)
{
    constexpr QStringView marks = u"$\\{^";
    for (const QChar c : text) {
        if (marks.contains(c))
            return true;
    }
    return text.contains(u"times"_s);
}

bool isDash(QStringView text, qsizetype at, qsizetype length)
{
    const QChar before = charAt(text, at - 1);
    const QChar after = charAt(text, at + length);
    return !before.isNull() && !after.isNull() && before.isSpace() == after.isSpace() && before != u'-';
}

QString withDashes(const QString &text)
{
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype length = 0;
        while (charAt(text, at + length) == u'-')
            ++length;
        const bool dash = (length == 2 || length == 3) && isDash(text, at, length);
        result += dash ? QString(length == 2 ? u'–' : u'—') : text.mid(at, qMax<qsizetype>(length, 1));
        at += qMax<qsizetype>(length, 1);
    }
    return result;
}

QString plainOf(const MathsRun &run)
{
    if (run.level == TextLevel::Line)
        return run.text;
    return (run.level == TextLevel::Above ? u'^' : u'_') + run.text;
}

QString withMaths(const QString &text)
{
    QString result;
    qsizetype done = 0;
    for (const MathsSpan &span : mathsIn(text)) {
        result += QStringView(text).sliced(done, span.position - done);
        done = span.position + span.length;
        if (span.runs.isEmpty())
            result += QStringView(text).sliced(span.position, span.length);
        for (const MathsRun &run : span.runs)
            result += plainOf(run);
    }
    return result + text.mid(done);
}

} // namespace

QList<MathsSpan> mathsIn(const QString &text)
{
    QList<MathsSpan> spans;
    if (!mayHoldMaths(text))
        return spans;
    for (qsizetype at = 0; at < text.size() && spans.size() < mostSpans;) {
        const Span span = spanAt(text, at);
        if (span)
            spans.append(*span);
        at += span ? span->length : 1;
    }
    return spans;
}

QString titleText(const QString &title)
{
    const QString line = withMaths(title.simplified());
    return line.contains(u"--"_s) ? withDashes(line) : line;
}

} // namespace Paperlark
