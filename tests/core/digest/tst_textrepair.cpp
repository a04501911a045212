#include "core/digest/textrepair.h"

#include <QTest>

#include <algorithm>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class TestTextRepair : public QObject
{
    Q_OBJECT

private slots:
    void wholeTextComesBackEqual_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"The model reads 2.5x faster; see Table 3 (p. 7)."_s;
        QTest::newRow("accents") << u"Fréchet, Erdős, Łukasz, naïve, “quoted” – and … so on"_s;
        QTest::newRow("scripts") << u"새 방법 新方法 新しい 𝒢 𝐥"_s;
        QTest::newRow("mathematics") << u"√2 ≈ 1.41, ¬p, ƒ(x), ∂y ≠ ∞"_s;
        QTest::newRow("LaTeX") << u"$\\textbf{x}$ and \\texttt{y}"_s;
        QTest::newRow("lines") << u"- one\n  - two\n\nthree"_s;
        QTest::newRow("brackets") << u"[a] {b} [c](d) array[0] = {1}"_s;
        QTest::newRow("a sentence in brackets") << u"[Note] It is so."_s;
        QTest::newRow("a pair of words in brackets") << u"['tis the season]"_s;
        QTest::newRow("empty") << QString();
    }
    void wholeTextComesBackEqual()
    {
        QFETCH(QString, text);
        QCOMPARE(repairedSummary(text), text);
        QCOMPARE(repairedTitle(text), text.simplified());
    }

    void macRomanMojibakeIsMended_data()
    {
        QTest::addColumn<QString>("broken");
        QTest::addColumn<QString>("mended");
        QTest::newRow("é") << u"the Fr√©chet distance"_s << u"the Fréchet distance"_s;
        QTest::newRow("ü, ö") << u"M√ºller and G√∂del"_s << u"Müller and Gödel"_s;
        QTest::newRow("à") << u"√† la carte"_s << u"à la carte"_s;
        QTest::newRow("quotes") << u"‚Äúquoted‚Äù"_s << u"“quoted”"_s;
        QTest::newRow("dash") << u"2020‚Äì2024"_s << u"2020–2024"_s;
        QTest::newRow("middle of a line") << u"a\nb Fr√©chet\tc"_s << u"a\nb Fréchet c"_s;
        QTest::newRow("only the broken word") << u"√2 in Fr√©chet"_s << u"√2 in Fréchet"_s;
        QTest::newRow("honest root stays") << u"√n"_s << u"√n"_s;
        QTest::newRow("with letters beyond Mac Roman") << u"√©새"_s << u"√©새"_s;
    }
    void macRomanMojibakeIsMended()
    {
        QFETCH(QString, broken);
        QFETCH(QString, mended);
        QCOMPARE(repairedSummary(broken), mended);
    }

    void eatenEscapesComeBack_data()
    {
        QTest::addColumn<QString>("broken");
        QTest::addColumn<QString>("mended");
        QTest::newRow("textit") << u"\textit{word}"_s << u"\\textit{word}"_s;
        QTest::newRow("times") << u"3\times4"_s << u"3\\times4"_s;
        QTest::newRow("benchmark") << u"\benchmarkname"_s << u"\\benchmarkname"_s;
        QTest::newRow("framework") << u"\framework"_s << u"\\framework"_s;
        QTest::newRow("honest tab") << u"a\tb"_s << u"a b"_s;
        QTest::newRow("backspace before no letter") << u"a\b b"_s << u"a b"_s;
        QTest::newRow("form feed at the end") << u"a\f"_s << u"a"_s;
        QTest::newRow("other controls") << u"a\u0001b\u001Bc\u007Fd\u0085e\u009Ff"_s << u"abcdef"_s;
        QTest::newRow("return") << u"a\rb"_s << u"ab"_s;
        QTest::newRow("invisible times, spelled out") << u"a\\u2062b"_s << u"ab"_s;
        QTest::newRow("letter, spelled out") << u"caf\\u00e9"_s << u"café"_s;
        QTest::newRow("half a pair stays") << u"\\ud835"_s << u"\\ud835"_s;
        QTest::newRow("three digits stay") << u"\\u20g2"_s << u"\\u20g2"_s;
        QTest::newRow("control, spelled out") << u"a\\u0007b"_s << u"ab"_s;
        QTest::newRow("escaped pipe") << u"p(x\\|y)"_s << u"p(x|y)"_s;
    }
    void eatenEscapesComeBack()
    {
        QFETCH(QString, broken);
        QFETCH(QString, mended);
        QCOMPARE(repairedSummary(broken), mended);
    }

    void literalsBecomeBullets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("bullets");

        QTest::newRow("list") << u"['one', 'two']"_s << u"- one\n- two"_s;
        QTest::newRow("list behind a label") << u"- **Details**: ['one', 'two']"_s << u"- **Details**:\n  - one\n  - two"_s;
        QTest::newRow("dict") << u"{'Data': 'books'}"_s << u"- **Data**: books"_s;
        QTest::newRow("dict behind a label")
            << u"- ***New***: {'Data': 'books', 'Size': 3}"_s << u"- ***New***:\n  - **Data**: books\n  - **Size**: 3"_s;
        QTest::newRow("dict in written order")
            << u"{'Problem': 'old', 'Method': {'Zoom': 1, 'Angle': 2}, 'Data': 'new'}"_s
            << u"- **Problem**: old\n- **Method**:\n  - **Zoom**: 1\n  - **Angle**: 2\n- **Data**: new"_s;
        QTest::newRow("list in a dict") << u"{'Data': ['a', 'b']}"_s << u"- **Data**:\n  - a\n  - b"_s;
        QTest::newRow("dict in a dict") << u"{'Data': {'Size': 'big'}}"_s << u"- **Data**:\n  - **Size**: big"_s;
        QTest::newRow("dicts in a list") << u"[{'a': 'b'}, {'c': 'd'}]"_s << u"- **a**: b\n- **c**: d"_s;
        QTest::newRow("list in a list") << u"['a', ['b', 'c']]"_s << u"- a\n- b\n- c"_s;
        QTest::newRow("numbers") << u"['a', 1, 2.5]"_s << u"- a\n- 1\n- 2.5"_s;
        QTest::newRow("line breaks in a string") << u"['a\\n b', 'c']"_s << u"- a b\n- c"_s;
        QTest::newRow("only its line") << u"before\n['a', 'b']\nafter"_s << u"before\n- a\n- b\nafter"_s;
        QTest::newRow("a key twice") << u"{'a': 'b', 'a': 'c'}"_s << u"{'a': 'b', 'a': 'c'}"_s;
        QTest::newRow("nothing") << u"['a', None]"_s << u"['a', None]"_s;
        QTest::newRow("a nought at the end") << u"['a', 0.10]"_s << u"['a', 0.10]"_s;
        QTest::newRow("no literal") << u"['a', 'b"_s << u"['a', 'b"_s;
        QTest::newRow("call behind a label") << u"- **X**: [see](https://x.org)"_s << u"- **X**: [see](https://x.org)"_s;
        QTest::newRow("empty dict") << u"{}"_s << u"{}"_s;
        QTest::newRow("set notation") << u"{1, 2, 3}"_s << u"{1, 2, 3}"_s;
    }
    void literalsBecomeBullets()
    {
        QFETCH(QString, text);
        QFETCH(QString, bullets);
        QCOMPARE(repairedSummary(text), bullets);
    }

    void titlesAreMended_data()
    {
        QTest::addColumn<QString>("broken");
        QTest::addColumn<QString>("mended");
        QTest::newRow("lost backslash") << u"texttt{D}ual Models"_s << u"Dual Models"_s;
        QTest::newRow("lost in the middle") << u"The textbf{Big} One"_s << u"The Big One"_s;
        QTest::newRow("lost with its t") << u"extit{Word} Games"_s << u"Word Games"_s;
        QTest::newRow("two of them") << u"texttt{a} textsc{b}"_s << u"a b"_s;
        QTest::newRow("a word that ends alike") << u"context{x}"_s << u"context{x}"_s;
        QTest::newRow("whole command stays") << u"\\texttt{D}ual"_s << u"\\texttt{D}ual"_s;
        QTest::newRow("dash") << u"Reading -- a Survey"_s << u"Reading – a Survey"_s;
        QTest::newRow("option stays") << u"The --fast Option"_s << u"The --fast Option"_s;
        QTest::newRow("space") << u"  a\n b "_s << u"a b"_s;
        QTest::newRow("mojibake") << u"On Fr√©chet"_s << u"On Fréchet"_s;
        QTest::newRow("controls") << u"a\u0000b\u0007c"_s << u"abc"_s;
        QTest::newRow("escaped pipe") << u"a \\| b"_s << u"a | b"_s;
        QTest::newRow("a list stays as it is") << u"['a', 'b']"_s << u"['a', 'b']"_s;
        QTest::newRow("star stays") << u"A* and **B**"_s << u"A* and **B**"_s;
    }
    void titlesAreMended()
    {
        QFETCH(QString, broken);
        QFETCH(QString, mended);
        QCOMPARE(repairedTitle(broken), mended);
    }

    void namesAreMended()
    {
        QCOMPARE(repairedName(u"Ren√© \t Descartes\u0008"_s), u"René Descartes"_s);
        QCOMPARE(repairedName(u"texttt{x} -- y"_s), u"texttt{x} -- y"_s);
    }

    void nothingShownHoldsAControl_data()
    {
        QTest::addColumn<QString>("around");
        QTest::newRow("alone") << u"%1"_s;
        QTest::newRow("before a letter") << u"a%1bc"_s;
        QTest::newRow("in a list") << u"['a%1', 'b']"_s;
        QTest::newRow("behind mojibake") << u"Fr√©%1"_s;
        QTest::newRow("spelled in a list") << u"['\\x07\\x1b\\r\\0a', 'b%1']"_s;
    }
    void nothingShownHoldsAControl()
    {
        QFETCH(QString, around);
        for (char16_t code = 1; code < 0xA0; code = code == 0x1F ? 0x7F : code + 1) {
            const QString text = around.arg(QChar(code));
            for (const QString &shown : {repairedSummary(text), repairedTitle(text), repairedName(text)}) {
                const bool isClean = std::none_of(shown.begin(), shown.end(), [](QChar c) {
                    return (c < u' ' && c != u'\n') || (c >= QChar(0x7F) && c < QChar(0xA0));
                });
                QVERIFY2(isClean, qPrintable(u"U+%1 in %2"_s.arg(code, 0, 16).arg(around)));
            }
        }
    }

    void mendingTwiceChangesNothingMore_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("mojibake") << u"Fr√©chet \textit{x}"_s;
        QTest::newRow("literal") << u"- **A**: {'b': ['c', {'d': 'e'}]}"_s;
        QTest::newRow("escapes") << u"\\u2062 \\| a"_s;
    }
    void mendingTwiceChangesNothingMore()
    {
        QFETCH(QString, text);
        const QString once = repairedSummary(text);
        QCOMPARE(repairedSummary(once), once);
    }
};

QTEST_GUILESS_MAIN(TestTextRepair)
#include "tst_textrepair.moc"
