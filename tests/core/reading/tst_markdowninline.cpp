#include "core/reading/markdowninline.h"
#include "core/reading/markdowninput.h"

#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

QString html(const QString &markdown)
{
    return inlineHtml(inlineRuns(markdown));
}

// What a reader must find again: no mark-up, no white space.
QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

} // namespace

class TestMarkdownInline : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &markdown, const QString &expected) {
            QTest::newRow(name) << markdown << expected;
        };
        row("nothing", QString(), QString());
        row("words", u"Two small models agree."_s, u"Two small models agree."_s);
        row("strong", u"a **big** gain"_s, u"a <b>big</b> gain"_s);
        row("strong at the start", u"**big** gain"_s, u"<b>big</b> gain"_s);
        row("strong before a quote", u"**“big”** gain"_s, u"<b>“big”</b> gain"_s);
        row("emphasis", u"a *small* loss"_s, u"a <i>small</i> loss"_s);
        row("both", u"***very***"_s, u"<b><i>very</i></b>"_s);
        row("code", u"call `f(a_b*c)` twice"_s, u"call <code>f(a_b*c)</code> twice"_s);
        row("snake case", u"the max_new_tokens and top_p_value"_s, u"the max_new_tokens and top_p_value"_s);
        row("lone star", u"A* search and B* too"_s, u"A* search and B* too"_s);
        row("about", u"~40 hours or ~~50~~"_s, u"~40 hours or ~~50~~"_s);
        row("think", u"puts <think> before </think> it"_s, u"puts &lt;think&gt; before &lt;/think&gt; it"_s);
        row("emphasis in a tag", u"<think a=*hard*> end"_s, u"&lt;think a=<i>hard</i>&gt; end"_s);
        row("script", u"<script>x()</script>"_s, u"&lt;script&gt;x()&lt;/script&gt;"_s);
        row("image tag", u"<img src='file:///a.png'>"_s, u"&lt;img src='file:///a.png'&gt;"_s);
        row("heading", u"# one"_s, u"# one"_s);
        row("bullet", u"- one"_s, u"- one"_s);
        row("number", u"1. one"_s, u"1. one"_s);
        row("quote", u"> one"_s, u"&gt; one"_s);
        row("rule", u"---"_s, u"---"_s);
        row("link definition", u"[a]: https://arxiv.org/x"_s, u"[a]: <a href=\"https://arxiv.org/x\">https://arxiv.org/x</a>"_s);
        row("fence", u"```x"_s, u"```x"_s);
        row("comma", u", and so on"_s, u", and so on"_s);
        row("link", u"see [the code](https://github.com/a/b) now"_s, u"see <a href=\"https://github.com/a/b\">the code</a> now"_s);
        row("strong link", u"[**x**](https://github.com/a)"_s, u"<a href=\"https://github.com/a\"><b>x</b></a>"_s);
        row("link to a script", u"[x](javascript:y)"_s, u"x(javascript:y)"_s);
        row("link to a file", u"[x](file:///etc/passwd)"_s, u"x(file:///etc/passwd)"_s);
        row("mathematics that looks like a link", u"on [0,1](a) only"_s, u"on 0,1(a) only"_s);
        row("image", u"![a view](https://arxiv.org/a.png)"_s, u"<a href=\"https://arxiv.org/a.png\">a view</a>"_s);
        row("quote in an address", u"[x](https://arxiv.org/\"onclick=)"_s, u"<a href=\"https://arxiv.org/%22onclick=\">x</a>"_s);
        row("entity", u"a &amp; b &lt;c&gt;"_s, u"a &amp;amp; b &amp;lt;c&amp;gt;"_s);
        row("table", u"| a | b |"_s, u"| a | b |"_s);
        row("white space", u" one\n  two\tthree "_s, u"one two three"_s);
        row("stars that CommonMark cannot close", u"새로운 **방법(method)**를 제안"_s, u"새로운 <b>방법(method)</b>를 제안"_s);
        row("and a pair after them", u"**가(a)**를 보고 **나** 한다"_s, u"<b>가(a)</b>를 보고 <b>나</b> 한다"_s);
        row("stray pair of stars", u"the end.**"_s, u"the end.**"_s);
    }

    void reads()
    {
        QFETCH(QString, markdown);
        QTEST(html(markdown), "expected");
    }

    void bareAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address");
        QTest::newRow("end of text") << u"Code: https://github.com/a/b"_s << u"https://github.com/a/b"_s;
        QTest::newRow("full stop") << u"It is at https://github.com/a/b."_s << u"https://github.com/a/b"_s;
        QTest::newRow("Korean particle") << u"코드는 https://github.com/x/SA에서 볼 수 있다"_s << u"https://github.com/x/SA"_s;
        QTest::newRow("brackets around") << u"(see https://github.com/a/b) now"_s << u"https://github.com/a/b"_s;
        QTest::newRow("brackets inside") << u"https://arxiv.org/a_(b)_c is"_s << u"https://arxiv.org/a_(b)_c"_s;
        QTest::newRow("underscores") << u"https://github.com/my_lab/my_code_x end"_s << u"https://github.com/my_lab/my_code_x"_s;
        QTest::newRow("ampersand") << u"https://arxiv.org/a?b=1&c=2 end"_s << u"https://arxiv.org/a?b=1&c=2"_s;
        QTest::newRow("strong") << u"**https://github.com/a/b**"_s << u"https://github.com/a/b"_s;
        QTest::newRow("Chinese full stop") << u"代码在https://github.com/a/b。"_s << u"https://github.com/a/b"_s;
    }

    void bareAddresses()
    {
        QFETCH(QString, text);
        QFETCH(QString, address);
        QStringList links;
        const QList<InlineRun> runs = inlineRuns(text);
        for (const InlineRun &run : runs) {
            if (!run.link.isEmpty())
                links.append(run.link);
        }
        QCOMPARE(links, QStringList{address});
        QCOMPARE(lettersOf(plainText(runs)), lettersOf(text));
    }

    void severalAddressesAreSeveralLinks()
    {
        const QString out = html(u"See https://arxiv.org/a, https://arxiv.org/b and http://other.example/c!"_s);
        QCOMPARE(out.count(u"<a href="_s), 3);
        QVERIFY(out.contains(u">https://arxiv.org/a</a>, <a"_s));
        QVERIFY(out.endsWith(u">http://other.example/c</a>!"_s));
    }

    void addressThatMayNotOpenIsText()
    {
        QVERIFY(!html(u"at https://arxiv.org.login.example/a now"_s).contains(u"href"_s));
        QCOMPARE(html(u"at https://arxiv.org.login.example/a now"_s), u"at https://arxiv.org.login.example/a now"_s);
    }

    void addressKeepsTheStyleAroundIt()
    {
        QCOMPARE(html(u"**see https://arxiv.org/a now**"_s),
                 u"<b>see </b><a href=\"https://arxiv.org/a\"><b>https://arxiv.org/a</b></a><b> now</b>"_s);
    }

    void addressInCodeIsNoLink() { QVERIFY(!html(u"`https://arxiv.org/a`"_s).contains(u"href"_s)); }

    void schemeAloneIsText() { QCOMPARE(html(u"write https:// first"_s), u"write https:// first"_s); }

    void hostileInputKeepsItsLetters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("open brackets") << u"["_s.repeated(20000) + u"end"_s;
        QTest::newRow("stars") << u"**a *b "_s.repeated(5000);
        QTest::newRow("backticks") << u"`a ``b "_s.repeated(5000);
        QTest::newRow("underscores") << u"_a __b_ "_s.repeated(5000);
        QTest::newRow("nested links") << u"[a](b "_s.repeated(5000);
        QTest::newRow("one word") << u"x"_s.repeated(50000);
        QTest::newRow("surrogates") << u"x"_s + u"𝒢"_s.repeated(20000);
        QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s;
        QTest::newRow("half a pair") << QString(QChar(0xD835)) + u"b"_s;
        QTest::newRow("no new line at the end") << u"a **b"_s;
        QTest::newRow("read behind by md4c 0.4.8") << u"&amp;[^a$``\"]("_s;
        QTest::newRow("half a row") << u"| a | b\n|--"_s;
    }

    void hostileInputKeepsItsLetters()
    {
        QFETCH(QString, text);
        QCOMPARE(lettersOf(plainText(inlineRuns(text))), lettersOf(text));
    }

    // md4c 0.4.8 closes spans here that it never opened; what is opened behind them still counts.
    void spansClosedButNeverOpened_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("last");
        QTest::newRow("emphasis") << u"**[](_a)_ and *one*"_s << u"<i>one</i>"_s;
        QTest::newRow("strong") << u"[^](**1. )a#**` and **one**"_s << u"<b>one</b>"_s;
        QTest::newRow("link") << u"\\~ [](`||![)- ]('a)!=_ and *one*"_s << u"<i>one</i>"_s;
    }
    void spansClosedButNeverOpened()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, last);
        QVERIFY2(html(markdown).endsWith(last), qPrintable(html(markdown)));
    }

    void longTextIsReadInPieces()
    {
        const QString sentence = u"A **strong** word in every sentence of a long text. "_s;
        const QList<InlineRun> runs = inlineRuns(sentence.repeated(1000));
        QCOMPARE(std::count_if(runs.cbegin(), runs.cend(), [](const InlineRun &run) { return run.strong; }), 1000);
        QCOMPARE(plainText(runs), sentence.repeated(1000).remove(u"**"_s).trimmed());
    }

    // What is longer than a piece is not read as one span: md4c, quadratic on some inputs, never sees all of it.
    void noLongTextIsGivenToMd4cAtOnce()
    {
        const auto isEmphasized = [](const InlineRun &run) { return run.emphasis; };
        const QList<InlineRun> shortRuns = inlineRuns(u"*"_s + u"word "_s.repeated(500) + u"end*"_s);
        QVERIFY(std::any_of(shortRuns.cbegin(), shortRuns.cend(), isEmphasized));
        const QList<InlineRun> longRuns = inlineRuns(u"*"_s + u"word "_s.repeated(2000) + u"end*"_s);
        QVERIFY(std::none_of(longRuns.cbegin(), longRuns.cend(), isEmphasized));
    }

    void onlyOurTagsComeOut()
    {
        QString out = html(u"<div>**a**</div> <a href=x>`<b>`</a> [q](https://arxiv.org/<x>) &lt;i&gt;"_s);
        for (const QString &tag : {u"<b>"_s, u"</b>"_s, u"<i>"_s, u"</i>"_s, u"<code>"_s, u"</code>"_s, u"</a>"_s})
            out.remove(tag);
        out.replace(u"<a href=\"https://"_s, QString());
        QVERIFY2(!out.contains(u'<'), qPrintable(out));
    }

    // md4c 0.4.8 reads past its input, and farther where the last line has no end.
    void md4cGetsACopyWithAnEnd_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no line end") << u"| half a table"_s;
        QTest::newRow("a line end") << u"a line\n"_s;
        QTest::newRow("Korean") << u"반쯤 쓰인 **말"_s;
    }
    void md4cGetsACopyWithAnEnd()
    {
        QFETCH(const QString, text);
        const MarkdownInput input('>', text);
        QCOMPARE(QByteArray(input.data(), input.size()), '>' + text.toUtf8() + '\n');
        QCOMPARE(QByteArray(input.data() + input.size(), MarkdownInput::padding), QByteArray(MarkdownInput::padding, '\0'));
        QVERIFY(MarkdownInput::padding >= 16); // more than one look ahead
    }
};

QTEST_GUILESS_MAIN(TestMarkdownInline)
#include "tst_markdowninline.moc"
