#include "core/reading/maths.h"

#include "core/reading/mathssigns.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

using Runs = QList<MathsRun>;

constexpr int deepest = 6;

bool isCommandLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

void append(Runs &runs, const Runs &more)
{
    for (const MathsRun &run : more) {
        if (!runs.isEmpty() && runs.constLast().level == run.level)
            runs.last().text += run.text;
        else if (!run.text.isEmpty())
            runs.append(run);
    }
}

bool isOneTerm(const Runs &runs)
{
    return runs.size() == 1 && runs.constFirst().level == TextLevel::Line && runs.constFirst().text.size() <= 3
        && !runs.constFirst().text.contains(u' ');
}

// Reads a formula from left to right and gives up at the first thing it does not know.
class MathsReader
{
public:
    explicit MathsReader(QStringView formula) : m_formula(formula) {}

    std::optional<Runs> read()
    {
        const std::optional<Runs> all = sequence(0);
        return atEnd() ? all : std::nullopt;
    }

private:
    bool atEnd() const { return m_at >= m_formula.size(); }
    QChar next() const { return atEnd() ? QChar() : m_formula.at(m_at); }

    std::optional<Runs> sequence(int depth)
    {
        Runs runs;
        while (!atEnd() && next() != u'}') {
            const std::optional<Runs> piece = item(depth);
            if (!piece)
                return {};
            append(runs, *piece);
        }
        return runs;
    }

    std::optional<Runs> item(int depth)
    {
        const QChar c = next();
        if (depth > deepest)
            return {};
        if (c == u'\\')
            return command(depth);
        if (c == u'{')
            return group(depth);
        if (c == u'^' || c == u'_')
            return shifted(depth);
        if (u"$&#%`\"~"_s.contains(c))
            return {};
        ++m_at;
        return Runs{{c == u'\'' ? u"′"_s : QString(c)}};
    }

    std::optional<Runs> group(int depth)
    {
        ++m_at;
        const std::optional<Runs> runs = sequence(depth + 1);
        if (next() != u'}')
            return {};
        ++m_at;
        return runs;
    }

    std::optional<Runs> argument(int depth)
    {
        while (next() == u' ')
            ++m_at;
        if (atEnd() || next() == u'}' || next() == u'^' || next() == u'_')
            return {};
        return item(depth + 1);
    }

    // Up or down, in one sign where there is one. Higher still is not read.
    std::optional<Runs> shifted(int depth)
    {
        const TextLevel level = next() == u'^' ? TextLevel::Above : TextLevel::Below;
        ++m_at;
        const std::optional<Runs> inner = argument(depth);
        if (!inner || inner->size() != 1 || inner->constFirst().level != TextLevel::Line)
            return {};
        const QString text = QString(inner->constFirst().text).remove(u' ');
        if (text == u"∘")
            return Runs{{u"°"_s}};
        const QString signs = level == TextLevel::Above ? raised(text) : lowered(text);
        return signs.isEmpty() ? Runs{{text, level}} : Runs{{signs}};
    }

    std::optional<Runs> command(int depth)
    {
        const qsizetype start = ++m_at;
        while (isCommandLetter(next()))
            ++m_at;
        if (m_at == start)
            return punctuation();
        const QString name = m_formula.sliced(start, m_at - start).toString();
        if (const QString sign = signOf(name); !sign.isEmpty())
            return Runs{{sign + spaceAfter(sign)}};
        return withArgument(name, depth);
    }

    // A letter command swallows the blank after it; between two words one is needed.
    QString spaceAfter(const QString &sign) { return sign.size() > 1 && isCommandLetter(next()) ? u" "_s : QString(); }

    std::optional<Runs> punctuation()
    {
        const QChar c = next();
        ++m_at;
        if (u",;: "_s.contains(c))
            return Runs{{u" "_s}};
        if (c == u'!')
            return Runs{};
        if (u"%$_{}&#|"_s.contains(c) && !c.isNull())
            return Runs{{QString(c)}};
        return {};
    }

    std::optional<Runs> withArgument(const QString &name, int depth)
    {
        static const QStringList plain{u"text"_s,   u"textbf"_s, u"textit"_s, u"texttt"_s, u"textsc"_s,     u"textrm"_s,
                                       u"textsf"_s, u"emph"_s,   u"mathrm"_s, u"mathbf"_s, u"mathit"_s,     u"mathsf"_s,
                                       u"mathtt"_s, u"bm"_s,     u"url"_s,    u"mbox"_s,   u"boldsymbol"_s, u"operatorname"_s};
        static const QStringList silent{u"left"_s, u"right"_s, u"big"_s, u"Big"_s, u"displaystyle"_s, u"limits"_s};
        if (silent.contains(name))
            return Runs{};
        if (name == u"frac" || name == u"tfrac")
            return fraction(depth);
        const bool struck = name == u"mathbb";
        const bool script = name == u"mathcal" || name == u"mathscr";
        if (!struck && !script && name != u"sqrt" && !plain.contains(name))
            return {};
        std::optional<Runs> inner = argument(depth);
        if (inner && name == u"sqrt")
            return isOneTerm(*inner) ? std::optional(Runs{{u"√"_s + inner->constFirst().text}}) : std::nullopt;
        for (qsizetype i = 0; inner && i < inner->size(); ++i)
            (*inner)[i].text = struck ? doubleStruck(inner->at(i).text)
                : script              ? calligraphic(inner->at(i).text)
                                      : inner->at(i).text;
        return inner;
    }

    // Only where no bracket is needed to keep its meaning.
    std::optional<Runs> fraction(int depth)
    {
        const std::optional<Runs> over = argument(depth);
        const std::optional<Runs> under = over ? argument(depth) : std::nullopt;
        if (!over || !under || !isOneTerm(*over) || !isOneTerm(*under) || !(atEnd() || u" ,.)}=<>"_s.contains(next())))
            return {};
        return Runs{{over->constFirst().text + u'/' + under->constFirst().text}};
    }

    QStringView m_formula{};
    qsizetype m_at{};
};

} // namespace

QList<MathsRun> mathsRuns(const QString &formula)
{
    return MathsReader(formula).read().value_or(Runs{});
}

} // namespace Paperlark
