#include "core/digest/fields.h"

#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class TestFields : public QObject
{
    Q_OBJECT

private slots:
    void spaceIsFolded()
    {
        QCOMPARE(foldedSpace(u"  A title\n  over \t two lines "), u"A title over two lines"_s);
        QCOMPARE(foldedSpace(u"\u3000wide\u00A0space"), u"wide space"_s);
        QCOMPARE(foldedSpace(u" \n "), QString());
    }

    void brokenLinesJoinWithOneSpace()
    {
        QCOMPARE(joinedLines(u"one\n   two\nthree"), u"one two three"_s);
        QCOMPARE(joinedLines(u"double  space stays"), u"double  space stays"_s);
        QCOMPARE(joinedLines(u"tab\tand \b stay"), u"tab\tand \b stay"_s);
    }

    void authorsAreSplit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("authors");
        QTest::addColumn<bool>("truncated");

        QTest::newRow("commas") << u"Ada Byron, Alan Turing"_s << QStringList{u"Ada Byron"_s, u"Alan Turing"_s} << false;
        QTest::newRow("full-width commas") << u"王一，李二、张三"_s << QStringList{u"王一"_s, u"李二"_s, u"张三"_s} << false;
        QTest::newRow("Python list") << u"['Ada Byron', \"Mo O'Neil\"]"_s << QStringList{u"Ada Byron"_s, u"Mo O'Neil"_s} << false;
        QTest::newRow("and others, last") << u"Ada Byron, +"_s << QStringList{u"Ada Byron"_s} << true;
        QTest::newRow("and others, in the middle") << u"A, +, B"_s << QStringList{u"A"_s, u"B"_s} << true;
        QTest::newRow("plus inside a name") << u"A+, B"_s << QStringList{u"A+"_s, u"B"_s} << false;
        QTest::newRow("twice the same") << u"A, B, A"_s << QStringList{u"A"_s, u"B"_s, u"A"_s} << false;
        QTest::newRow("broken over lines") << u"Ada\n  Byron, B"_s << QStringList{u"Ada Byron"_s, u"B"_s} << false;
        QTest::newRow("commas without names") << u", A,, B ,"_s << QStringList{u"A"_s, u"B"_s} << false;
        QTest::newRow("a list that is none") << u"['A', B]"_s << QStringList{u"['A'"_s, u"B]"_s} << false;
        QTest::newRow("nobody") << u"N/A"_s << QStringList{} << false;
        QTest::newRow("empty") << QString() << QStringList{} << false;
        QTest::newRow("empty list") << u"[]"_s << QStringList{} << false;
    }
    void authorsAreSplit()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, authors);
        QFETCH(bool, truncated);
        bool isTruncated = false;
        QCOMPARE(authorsOfText(text, isTruncated), authors);
        QCOMPARE(isTruncated, truncated);
    }

    void tagsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("tags");

        const QStringList two{u"Computer Vision"_s, u"RAG"_s};
        QTest::newRow("Python list") << u"['Computer Vision', 'RAG']"_s << two;
        QTest::newRow("commas") << u"Computer Vision, RAG"_s << two;
        QTest::newRow("code") << u"`Computer Vision`, `RAG`"_s << two;
        QTest::newRow("hashes") << u"#Computer Vision, #RAG"_s << two;
        QTest::newRow("code without commas") << u"`Computer Vision` `RAG`"_s << two;
        QTest::newRow("hashes without commas") << u"#Computer Vision #RAG"_s << two;
        QTest::newRow("a hash inside a tag") << u"C# Tools"_s << QStringList{u"C# Tools"_s};
        QTest::newRow("a list without quotes") << u"[Computer Vision, RAG]"_s << two;
        QTest::newRow("a list cut short") << u"['Computer Vision', 'RAG'"_s << two;
        QTest::newRow("Chinese commas") << u"视觉，检索"_s << QStringList{u"视觉"_s, u"检索"_s};
        QTest::newRow("comma inside a tag") << u"['Text, Image', 'RAG']"_s << QStringList{u"Text, Image"_s, u"RAG"_s};
        QTest::newRow("twice the same") << u"['RAG', 'RAG']"_s << QStringList{u"RAG"_s, u"RAG"_s};
        QTest::newRow("decoration alone") << u"``, RAG"_s << QStringList{u"RAG"_s};
        QTest::newRow("none") << u"None"_s << QStringList{};
        QTest::newRow("empty list") << u"[]"_s << QStringList{};
    }
    void tagsAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, tags);
        QCOMPARE(tagsOfText(text), tags);
    }

    void votesAreTheFirstNumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("votes");
        QTest::newRow("plain") << u"16"_s << 16;
        QTest::newRow("zero is a number") << u"0"_s << 0;
        QTest::newRow("words around") << u"👍 16 votes of 20"_s << 16;
        QTest::newRow("thousands") << u"1,234"_s << 1234;
        QTest::newRow("list of numbers") << u"3, 4"_s << 3;
        QTest::newRow("dash") << u"-"_s << -1;
        QTest::newRow("nothing") << QString() << -1;
        QTest::newRow("too many digits") << u"99999999999999999999"_s << -1;
        QTest::newRow("digits of another script") << u"１６"_s << -1;
    }
    void votesAreTheFirstNumber()
    {
        QFETCH(QString, text);
        QFETCH(int, votes);
        QCOMPARE(votesOfText(text).value_or(-1), votes);
    }

    void wordsForNothingAreNothing()
    {
        for (const QString &word : {u""_s, u"  "_s, u"N/A"_s, u"n/a"_s, u"None"_s, u"null"_s, u"String"_s, u"undefined"_s, u"-"_s,
                                    u"—"_s, u"[]"_s, u" 없음 "_s, u"无"_s, u"なし"_s})
            QVERIFY2(isNothing(word), qPrintable(word));
        for (const QString &word : {u"0"_s, u"no"_s, u"nones"_s, u"a"_s, u"N/A (yet)"_s, u"--"_s})
            QVERIFY2(!isNothing(word), qPrintable(word));
    }

    void targetsBecomeAddresses_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("address");

        QTest::newRow("https") << u"https://github.com/a/b"_s << u"https://github.com/a/b"_s;
        QTest::newRow("http stays") << u"http://x.org"_s << u"http://x.org"_s;
        QTest::newRow("host and path") << u"github.com/a/b"_s << u"https://github.com/a/b"_s;
        QTest::newRow("host alone") << u"x.github.io"_s << u"https://x.github.io"_s;
        QTest::newRow("short Hub") << u"hf.co/a"_s << u"https://hf.co/a"_s;
        QTest::newRow("no scheme, slashes") << u"//huggingface.co/a"_s << u"https://huggingface.co/a"_s;
        QTest::newRow("angle brackets") << u"<https://x.org>"_s << u"https://x.org"_s;
        QTest::newRow("id of the Hub") << u"mgor/protobowl-11-13"_s << QString();
        QTest::newRow("version in the path") << u"microsoft/model-1.5"_s << QString();
        QTest::newRow("word in brackets") << u"[data]"_s << QString();
        QTest::newRow("word") << u"Huggingface"_s << QString();
        QTest::newRow("number") << u"1.5"_s << QString();
        QTest::newRow("mail") << u"me@x.org"_s << QString();
        QTest::newRow("sentence") << u"see x.org for more"_s << QString();
        QTest::newRow("dot first") << u".gitignore"_s << QString();
        QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void targetsBecomeAddresses()
    {
        QFETCH(QString, target);
        QFETCH(QString, address);
        QCOMPARE(addressOfTarget(target), address);
    }

    void cellsGiveTheirLinks_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QStringList>("urls");
        QTest::addColumn<QStringList>("rejects");

        const QString a = u"https://github.com/a/b"_s;
        const QString c = u"https://c.github.io"_s;
        const QStringList none;
        QTest::newRow("one") << u"[Link](https://github.com/a/b)"_s << QStringList{a} << none;
        QTest::newRow("several") << u"[Link](https://github.com/a/b), [Link](c.github.io)"_s << QStringList{a, c} << none;
        QTest::newRow("glued") << u"[Link](https://github.com/a/b)[Link](c.github.io)"_s << QStringList{a, c} << none;
        QTest::newRow("twice") << u"[Link](https://github.com/a/b), [L](github.com/a/b)"_s << QStringList{a} << none;
        QTest::newRow("broken over lines") << u"[Link](https://github.com/\n  a/b)"_s << QStringList{a} << none;
        QTest::newRow("bare") << u"https://github.com/a/b"_s << QStringList{a} << none;
        QTest::newRow("bare, two") << u"https://github.com/a/b, c.github.io"_s << QStringList{a, c} << none;
        QTest::newRow("N/A") << u"N/A"_s << none << none;
        QTest::newRow("null") << u"[Link](null), [Link](None), [Link](string)"_s << none << none;
        QTest::newRow("the column's name") << u"[Link](Huggingface)"_s << none << none;
        QTest::newRow("no address") << u"[Link](mgor/x), [Link](mgor/x)"_s << none << QStringList{u"mgor/x"_s};
        QTest::newRow("some of each") << u"[Link](a b), [Link](c.github.io)"_s << QStringList{c} << QStringList{u"a b"_s};
        QTest::newRow("empty") << QString() << none << none;
    }
    void cellsGiveTheirLinks()
    {
        QFETCH(QString, cell);
        QFETCH(QStringList, urls);
        QFETCH(QStringList, rejects);
        const LinkList links = linksOfCell(cell);
        QCOMPARE(links.urls, urls);
        QCOMPARE(links.rejects, rejects);
    }

    void manyDifferentLinksKeepTheirOrder()
    {
        QString cell;
        for (int i = 0; i < 50'000; ++i)
            cell += u"[a](h%1.org)"_s.arg(i);
        const LinkList links = linksOfCell(cell.repeated(2));
        QCOMPARE(links.urls.size(), 50'000);
        QCOMPARE(links.urls[777], u"https://h777.org"_s);
    }

    void theArxivLinkIsThePapersOwn()
    {
        const QString text =
            u"![i](https://arxiv.org/abs/2401.00001) [x](https://x.org) [h](https://huggingface.co/papers/2412.13649) "
            u"[a](https://arxiv.org/abs/2412.13649)"_s;
        const QList<MarkdownLink> links = linksOfText(text);
        const MarkdownLink *link = paperLink(links);
        QVERIFY(link);
        QCOMPARE(link->text.toString(), u"a"_s);
    }

    void withoutArxivTheFirstPageOfThePaperCounts()
    {
        const QString text =
            u"[x](https://x.org) [h](https://hf.co/papers/2412.13649) [i](https://huggingface.co/papers/2412.13649)"_s;
        const QList<MarkdownLink> links = linksOfText(text);
        QVERIFY(paperLink(links));
        QCOMPARE(paperLink(links)->text.toString(), u"h"_s);
        QCOMPARE(paperLink(linksOfText(u"[x](https://x.org)")), nullptr);
    }

    void thePaperLinkIsKeptAsWritten()
    {
        Entry entry;
        setPaperLink(entry, u"http://arxiv.org/\n  abs/2412.13649v2");
        QCOMPARE(entry.url, u"http://arxiv.org/abs/2412.13649v2"_s);
        QCOMPARE(entry.arxivId, u"2412.13649"_s);
        setPaperLink(entry, u"https://x.org");
        QCOMPARE(entry.url, u"https://x.org"_s);
        QCOMPARE(entry.arxivId, QString());
    }
};

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
