#include "core/digest/markdown.h"

#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

QList<QStringView> linesOf(const QString &text)
{
    return QStringView(text).split(u'\n');
}

// "text→target" of each link.
QStringList shown(const QString &text)
{
    QStringList links;
    for (const MarkdownLink &link : linksOfText(text))
        links.append((link.isImage ? u"!"_s : QString()) + link.text.toString() + u"→"_s + link.target.toString());
    return links;
}

QStringList strings(const QList<QStringView> &views)
{
    QStringList list;
    for (QStringView view : views)
        list.append(view.toString());
    return list;
}

} // namespace

class TestMarkdown : public QObject
{
    Q_OBJECT

private slots:
    void headingsStandAtTheBeginningOfALine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("level");
        QTest::addColumn<QString>("text");

        QTest::newRow("first rank") << u"# One"_s << 1 << u"One"_s;
        QTest::newRow("third rank") << u"### [T](x)"_s << 3 << u"[T](x)"_s;
        QTest::newRow("sixth rank") << u"###### Six"_s << 6 << u"Six"_s;
        QTest::newRow("tab behind") << u"##\tTwo "_s << 2 << u"Two"_s;
        QTest::newRow("empty") << u"##"_s << 2 << QString();
        QTest::newRow("seventh is none") << u"####### Seven"_s << 0 << QString();
        QTest::newRow("no space") << u"#tag"_s << 0 << QString();
        QTest::newRow("indented") << u"  # One"_s << 0 << QString();
        QTest::newRow("text") << u"One"_s << 0 << QString();
        QTest::newRow("nothing") << QString() << 0 << QString();
    }
    void headingsStandAtTheBeginningOfALine()
    {
        QFETCH(QString, line);
        QFETCH(int, level);
        QFETCH(QString, text);
        const MarkdownHeading heading = headingOfLine(line);
        QCOMPARE(heading.level, level);
        QCOMPARE(heading.text.toString(), text);
    }

    void linksAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("links");

        QTest::newRow("one") << u"see [a](b) there"_s << QStringList{u"a→b"_s};
        QTest::newRow("two") << u"[a](b), [c](d)"_s << QStringList{u"a→b"_s, u"c→d"_s};
        QTest::newRow("glued") << u"[a](b)[c](d)"_s << QStringList{u"a→b"_s, u"c→d"_s};
        QTest::newRow("image") << u"![a](b.png)"_s << QStringList{u"!a→b.png"_s};
        QTest::newRow("image in a link") << u"[![a](b)](c)"_s << QStringList{u"![a](b)→c"_s};
        QTest::newRow("brackets in the text") << u"[an [IDK] token](b)"_s << QStringList{u"an [IDK] token→b"_s};
        QTest::newRow("parentheses in the target") << u"[a](b_(c)_d)"_s << QStringList{u"a→b_(c)_d"_s};
        QTest::newRow("parenthesis behind") << u"([a](b))"_s << QStringList{u"a→b"_s};
        QTest::newRow("a parenthesis too many") << u"[a](b(c) and more"_s << QStringList{u"a→b(c"_s};
        QTest::newRow("line break in the target") << u"[a](b\nc)"_s << QStringList{u"a→b\nc"_s};
        QTest::newRow("line break in the text") << u"[a\n  b](c)"_s << QStringList{u"a\n  b→c"_s};
        QTest::newRow("quoted title behind the target") << u"[a](b \"c d\")"_s << QStringList{u"a→b"_s};
        QTest::newRow("angle brackets") << u"[a](<b c>)"_s << QStringList{u"a→b c"_s};
        QTest::newRow("empty parts") << u"[]()"_s << QStringList{u"→"_s};
        QTest::newRow("open bracket before") << u"[ [a](b)"_s << QStringList{u"a→b"_s};
        QTest::newRow("closed bracket before") << u"] [a](b)"_s << QStringList{u"a→b"_s};
        QTest::newRow("outer text without target") << u"[x [a](b) y]"_s << QStringList{u"a→b"_s};
        QTest::newRow("inside a target nothing counts") << u"[a](b[c](d)e)"_s << QStringList{u"a→b[c](d)e"_s};
        QTest::newRow("open target, then a link") << u"[a](b [c](d)"_s << QStringList{u"a→b [c](d"_s};
        QTest::newRow("reference") << u"[a][1]"_s << QStringList{};
        QTest::newRow("space between") << u"[a] (b)"_s << QStringList{};
        QTest::newRow("no closing parenthesis") << u"[a](b"_s << QStringList{};
        QTest::newRow("no closing bracket") << u"[a(b)"_s << QStringList{};
        QTest::newRow("nothing") << QString() << QStringList{};
    }
    void linksAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, links);
        QCOMPARE(shown(text), links);
    }

    void linksKnowWhereTheyStand()
    {
        const QString text = u"a ![b](c) [d](e)f"_s;
        const QList<MarkdownLink> links = linksOfText(text);
        QCOMPARE(links.size(), 2);
        QCOMPARE(text.mid(links[0].begin, links[0].end - links[0].begin), u"![b](c)"_s);
        QCOMPARE(text.mid(links[1].begin, links[1].end - links[1].begin), u"[d](e)"_s);
    }

    void anEndlessTargetIsNone()
    {
        QCOMPARE(shown(u"[a]("_s + QString(5000, u'b') + u") [c](d)"_s), QStringList{u"c→d"_s});
        QCOMPARE(shown(u"[a]("_s + QString(3000, u'b') + u")"_s).size(), 1);
    }

    void oddBracketsCostNoLinkBehindThem_data()
    {
        QTest::addColumn<QString>("filler");
        for (const char *filler : {"[", "]", "(", ")", "[](", "[a](", "](", "![", "[[](", ")("})
            QTest::newRow(filler) << QString::fromLatin1(filler);
    }
    void oddBracketsCostNoLinkBehindThem()
    {
        QFETCH(QString, filler);
        // Far behind: an open target may reach four thousand characters.
        const QString text = filler.repeated(200'000) + QString(5000, u' ') + u"\n[a](b)"_s;
        const QStringList links = shown(text);
        QVERIFY(!links.isEmpty());
        QVERIFY(links.last().endsWith(u"→b"_s));
    }

    void headingsPartTheDays()
    {
        const QString text = u"intro\n## Papers for 2024-12-23\na\n\n## Papers for 2024-12-24\nb"_s;
        const auto lines = linesOf(text);
        const QList<MarkdownDay> days = daysOfLines(lines);
        QCOMPARE(days.size(), 3);
        QVERIFY(!days[0].date.isValid());
        QCOMPARE(days[1].date, QDate(2024, 12, 23));
        QCOMPARE(days[1].headingLine, 2);
        QCOMPARE(days[1].begin, 2);
        QCOMPARE(days[1].end, 4);
        QCOMPARE(days[2].date, QDate(2024, 12, 24));
        QCOMPARE(days[2].headingLine, 5);
        QCOMPARE(days[2].end, lines.size());
    }

    void aHeadingOfTheSameRankWithoutADayEndsIt()
    {
        const QString text = u"## 2024-12-23\na\n### Part\nb\n## License\nc"_s;
        const QList<MarkdownDay> days = daysOfLines(linesOf(text));
        QCOMPARE(days.size(), 3);
        QCOMPARE(days[1].end, 4);
        QVERIFY(!days[2].date.isValid());
        QCOMPARE(days[2].headingLine, 0);
    }

    void aHeadingThatIsAPaperNamesNoDay_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::newRow("a link to a paper") << u"### [The 2023-01-02 outage](https://arxiv.org/abs/2412.13649)"_s;
        QTest::newRow("at the rank of days") << u"## [The 2023-01-02 outage](https://arxiv.org/abs/2412.13649)"_s;
        QTest::newRow("numbered") << u"### 3. What happened on 2023-01-02"_s;
        QTest::newRow("small") << u"#### 2023-01-02"_s;
    }
    void aHeadingThatIsAPaperNamesNoDay()
    {
        QFETCH(QString, heading);
        const QString text = u"## 2024-12-23\n"_s + heading + u"\ntext"_s;
        const QList<MarkdownDay> days = daysOfLines(linesOf(text));
        QCOMPARE(days.size(), 2);
        QCOMPARE(days[1].date, QDate(2024, 12, 23));
        QCOMPARE(days[1].end, 3);
    }

    void headingsInFencesPartNothing()
    {
        const QString text = u"## 2024-12-23\n```\n## 2025-01-01\n```\nend"_s;
        QCOMPARE(daysOfLines(linesOf(text)).size(), 2);
    }

    void fencesFenceTheirLines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("flags");
        QTest::newRow("none") << u"a\nb"_s << u".."_s;
        QTest::newRow("backticks") << u"a\n```bibtex\nb\n```\nc"_s << u".###."_s;
        QTest::newRow("tildes") << u"~~~\na\n~~~"_s << u"###"_s;
        QTest::newRow("tildes in backticks") << u"```\n~~~\n```\na"_s << u"###."_s;
        QTest::newRow("never closed") << u"a\n```\nb\nc"_s << u"...."_s;
        QTest::newRow("closed by the other kind") << u"```\na\n~~~\nb"_s << u"...."_s;
        QTest::newRow("the third opens again") << u"```\n```\n```\na"_s << u"##.."_s;
        QTest::newRow("inside a line") << u"a ```\nb\n``` c"_s << u"..."_s;
    }
    void fencesFenceTheirLines()
    {
        QFETCH(QString, text);
        QFETCH(QString, flags);
        QString found;
        for (bool fenced : fencedLines(linesOf(text)))
            found += fenced ? u'#' : u'.';
        QCOMPARE(found, flags);
    }

    void blankLinesHoldOnlySpace()
    {
        QVERIFY(isBlank(u""));
        QVERIFY(isBlank(u" \t\u00A0\u3000"));
        QVERIFY(!isBlank(u" . "));
    }

    void delimitersPartTheHeader_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isDelimiter");
        QTest::newRow("plain") << u"|---|---|"_s << true;
        QTest::newRow("aligned") << u"| :--- | :-: | ---: |"_s << true;
        QTest::newRow("no outer pipes") << u"--- | ---"_s << true;
        QTest::newRow("short") << u"|-|"_s << true;
        QTest::newRow("indented") << u"  |--|--|"_s << true;
        QTest::newRow("rule") << u"-----"_s << false;
        QTest::newRow("pipes alone") << u"| | |"_s << false;
        QTest::newRow("row") << u"| - | a |"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void delimitersPartTheHeader()
    {
        QFETCH(QString, line);
        QFETCH(bool, isDelimiter);
        QCOMPARE(isTableDelimiter(line), isDelimiter);
    }

    void rowsSplitAtTheirPipes_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QStringList>("cells");
        QTest::newRow("outer pipes") << u"| a | b |"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("none") << u"a | b"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("no pipe behind") << u"| a | b"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("no pipe before") << u"a | b |"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("empty cells") << u"|| b ||"_s << QStringList{QString(), u"b"_s, QString()};
        QTest::newRow("escaped") << u"| a \\| b | c |"_s << QStringList{u"a \\| b"_s, u"c"_s};
        QTest::newRow("escaped at the end") << u"| a | b \\|"_s << QStringList{u"a"_s, u"b \\|"_s};
        QTest::newRow("over lines") << u"| a\n  b | c |"_s << QStringList{u"a\n  b"_s, u"c"_s};
        QTest::newRow("one pipe") << u"|"_s << QStringList{QString()};
        QTest::newRow("nothing") << QString() << QStringList{QString()};
    }
    void rowsSplitAtTheirPipes()
    {
        QFETCH(QString, row);
        QFETCH(QStringList, cells);
        QCOMPARE(strings(cellsOfRow(row)), cells);
    }
};

QTEST_GUILESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
