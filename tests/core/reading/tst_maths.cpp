#include "core/reading/maths.h"

#include "core/reading/markdowninline.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class TestMaths : public QObject
{
    Q_OBJECT

private slots:
    void titlesAreReadAsMeant_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const QString &title, const QString &shown) {
            QTest::newRow(name) << title << shown;
        };
        row("nothing", QString(), QString());
        row("plain", u"Two small  models *agree* on A* and snake_case_names"_s,
            u"Two small models *agree* on A* and snake_case_names"_s);
        row("raised", u"Quiet$^2$Guide"_s, u"Quiet²Guide"_s);
        row("raised group", u"Q$^{2}$Gen"_s, u"Q²Gen"_s);
        row("raised outside", u"X^2 and V^3"_s, u"X² and V³"_s);
        row("raised power", u"10^{-3} and A^T"_s, u"10⁻³ and A^T"_s);
        row("operator", u"Small$\\times$Fold"_s, u"Small×Fold"_s);
        row("bold", u"$\\textbf{Only-Then}$ it works"_s, u"Only-Then it works"_s);
        row("italic and raised", u"$\\text{Model}^2$: adapting"_s, u"Model²: adapting"_s);
        row("letters", u"$γ-$Mix and Top-$nσ$ and $\\lambda$-Step"_s, u"γ-Mix and Top-nσ and λ-Step"_s);
        row("lowered", u"A $L_2$ norm of $\\phi_r$"_s, u"A L₂ norm of φᵣ"_s);
        row("about", u"in $\\sim$20 seconds"_s, u"in ∼20 seconds"_s);
        row("operator and power", u"$\\nabla^2$Net"_s, u"∇²Net"_s);
        row("blackboard", u"in $\\mathbb{R}^n$ and $\\mathcal{L}$"_s, u"in ℝⁿ and ℒ"_s);
        row("comparison", u"$a \\leq b \\rightarrow c$"_s, u"a ≤ b → c"_s);
        row("fraction", u"$\\frac{1}{2}$ off"_s, u"1/2 off"_s);
        row("brackets", u"a factor \\(\\beta\\) of two"_s, u"a factor β of two"_s);
        row("command outside", u"with \\textsc{Net-Two} and \\beta = 2"_s, u"with Net-Two and β = 2"_s);
        row("two backslashes", u"the \\\\Delta-step"_s, u"the Δ-step"_s);
        row("in braces", u"Li-{\\lambda} and {\\sc Bench}"_s, u"Li-λ and Bench"_s);
        row("lost backslash", u"texttt{D}ouble and extit{HD}"_s, u"Double and HD"_s);
        row("lost backslash of times", u"SLMtimesFold"_s, u"SLM×Fold"_s);
        row("times is a word", u"NYTimes and betimes and Xtimes"_s, u"NYTimes and betimes and Xtimes"_s);
        row("invisible times", u"p\\u2062a\\u2062s"_s, u"pas"_s);
        row("no sign for it", u"$x_{max}$ and $y^{Q}$"_s, u"x_max and y^Q"_s.replace(u"x_max"_s, u"xₘₐₓ"_s));
        row("unknown command", u"$\\foo{x}$ and \\method"_s, u"$\\foo{x}$ and \\method"_s);
        row("unclosed", u"$\\textbf{x and \\textsc{y"_s, u"$\\textbf{x and \\textsc{y"_s);
        row("money", u"A $1 million question"_s, u"A $1 million question"_s);
        row("money twice", u"from $5.4 billion to $7.6 billion"_s, u"from $5.4 billion to $7.6 billion"_s);
        row("money and a comma", u"$200k, $1,000 and 30$"_s, u"$200k, $1,000 and 30$"_s);
        row("money in words", u"US$ many and C$ more"_s, u"US$ many and C$ more"_s);
        row("prices around prose", u"$cheap models cost less$"_s, u"$cheap models cost less$"_s);
        row("place of a file", u"C:\\log\\min"_s, u"C:\\log\\min"_s);
        row("face", u"a ^_^ face"_s, u"a ^_^ face"_s);
        row("dash", u"Models -- a view"_s, u"Models – a view"_s);
        row("dash between words", u"Encoder--Decoder"_s, u"Encoder–Decoder"_s);
        row("long dash", u"Models --- a view"_s, u"Models — a view"_s);
        row("switch of a program", u"Use --fast now"_s, u"Use --fast now"_s);
        row("tag", u"<think> first ~~twice~~"_s, u"<think> first ~~twice~~"_s);
    }

    void titlesAreReadAsMeant()
    {
        QFETCH(QString, title);
        QTEST(titleText(title), "shown");
    }

    void summariesAreReadAsMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("html");
        const auto row = [](const char *name, const QString &text, const QString &html) { QTest::newRow(name) << text << html; };
        row("sign", u"a step $\\gamma$ of *two*"_s, u"a step γ of <i>two</i>"_s);
        row("in brackets, which Markdown would eat", u"a factor \\(\\beta\\) here"_s, u"a factor β here"_s);
        row("level without a sign", u"$x_{abc}$ and $y^{Q}$"_s, u"x<sub>abc</sub> and y<sup>Q</sup>"_s);
        row("not understood", u"so $\\foo{a_1} * b_2 * c$ it is"_s, u"so <code>$\\foo{a_1} * b_2 * c$</code> it is"_s);
        row("fraction of fractions", u"$\\frac{1}{M} \\frac{L_i^\\alpha}{\\sum_j L_j}$"_s,
            u"<code>$\\frac{1}{M} \\frac{L_i^\\alpha}{\\sum_j L_j}$</code>"_s);
        row("stars of a formula", u"$a * b$ and *c*"_s, u"a * b and <i>c</i>"_s);
        row("in bold", u"**the $L_2$ norm**"_s, u"<b>the L₂ norm</b>"_s);
        row("in code", u"`$x^2$` and `$HOME` or `$PATH`"_s, u"<code>$x^2$</code> and <code>$HOME</code> or <code>$PATH</code>"_s);
        row("in a link", u"[X^2](https://github.com/a/b)"_s, u"<a href=\"https://github.com/a/b\">X²</a>"_s);
        row("in a target", u"[x](file:///$x^2$)"_s, u"x(file:///$x^2$)"_s);
        row("address in a command", u"see \\url{https://github.com/a/b} now"_s,
            u"see <a href=\"https://github.com/a/b\">https://github.com/a/b</a> now"_s);
        row("money", u"It costs $5 and saves **$200k**, not 3$"_s, u"It costs $5 and saves <b>$200k</b>, not 3$"_s);
        row("reserved characters", u"a\uFDD0\uFDE0\uFDE0\uFDE0\uFDE0b $x^2$"_s, u"ab x²"_s);
        row("dashes stay", u"a -- b"_s, u"a -- b"_s);
        row("tag", u"$x$ <think> $y$"_s, u"x &lt;think&gt; y"_s);
    }

    void summariesAreReadAsMeant()
    {
        QFETCH(QString, text);
        QTEST(inlineHtml(inlineRuns(text)), "html");
    }

    void manyFormulasOfALongTextAllStand()
    {
        const QList<InlineRun> runs = inlineRuns(u"$x^2$"_s.repeated(300));
        QCOMPARE(plainText(runs), u"x²"_s.repeated(300));
    }

    void hostileFormulasAreQuick_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &piece : {u"$"_s, u"\\"_s, u"{"_s, u"^"_s, u"\\("_s, u"{\\textbf"_s, u"^{"_s, u"$a_"_s, u"\\frac{"_s,
                                     u"$\\text{a}"_s, u"texttt{"_s, u"$x^2$"_s, u"--"_s, u"{{}"_s, u"\\sqrt"_s})
            QTest::newRow(qPrintable(piece)) << piece.repeated(64000 / piece.size());
    }

    void hostileFormulasAreQuick()
    {
        QFETCH(QString, text);
        QElapsedTimer clock;
        clock.start();
        const QString shown = titleText(text);
        const QString html = inlineHtml(inlineRuns(text));
        QVERIFY(!shown.isEmpty() && !html.isEmpty());
        QVERIFY2(clock.elapsed() < 20000, qPrintable(QString::number(clock.elapsed())));
    }

    void deepNestingIsGivenUp()
    {
        QVERIFY(!mathsRuns(u"{{x}}"_s).isEmpty());
        QVERIFY(mathsRuns(u"{"_s.repeated(100) + u"x"_s + u"}"_s.repeated(100)).isEmpty());
        QVERIFY(mathsRuns(u"\\sqrt"_s.repeated(100000) + u"x"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMaths)
#include "tst_maths.moc"
