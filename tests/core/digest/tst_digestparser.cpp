#include "tests/core/digest/threepapers.h"

#include <QStringConverter>
#include <QTest>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

class TestDigestParser : public QObject
{
    Q_OBJECT

private slots:
    void aTableOfNothingBeforeTheFirstDayIsNoDay()
    {
        const auto parsed =
            parseDigestFile({.path = u"digest.md"_s,
                             .bytes = "# Digest\n\n| Title | Authors | Summary |\n|---|---|---|\n\n## Papers for 2025-01-28\n\n"
                                      "| Title | Authors | Summary |\n|---|---|---|\n"
                                      "| [One](https://arxiv.org/abs/2501.00001) | A Writer | It says one thing. |\n",
                             .modified = QDate(2026, 1, 1)});
        QVERIFY(parsed);
        QCOMPARE(parsed->digests.size(), 1);
        QCOMPARE(parsed->digests[0].date, QDate(2025, 1, 28));
        QVERIFY(parsed->notices.isEmpty());
    }

    void aHeadingAloneIsADayWithoutPapers()
    {
        const auto parsed = parseDigestFile({.path = u"04.md"_s, .bytes = "## Daily Papers (2024-06-04)\n"});
        QVERIFY(parsed);
        QCOMPARE(parsed->digests.size(), 1);
        QVERIFY(parsed->digests[0].entries.isEmpty());
        QCOMPARE(parsed->notices.size(), 1);
    }

    void filesAreRecognisedByContent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("dialect");
        QTest::newRow("table") << table() << u"paper-table"_s;
        QTest::newRow("sections") << sections() << u"paper-sections"_s;
        QTest::newRow("newsletter") << newsletter() << u"newsletter"_s;
        QTest::newRow("API") << api() << u"huggingface-api"_s;
        QTest::newRow("scraped") << scraped() << u"scraped-json"_s;
    }
    void filesAreRecognisedByContent()
    {
        QFETCH(QString, text);
        QFETCH(QString, dialect);
        for (const QString &path : {u"a.md"_s, u"a.json"_s, u"a.txt"_s, u"a"_s}) {
            const auto file = parsed(text, path);
            QVERIFY2(file, qPrintable(path));
            QCOMPARE(file->dialect, dialect);
            QCOMPARE(told(file), threePapers);
        }
    }

    void bytesInAnyDressSayTheSame_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QList<QString> texts{table(), sections(), newsletter(), api(), scraped()};
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QString &text = texts[i];
            QTest::addRow("%lld CRLF", i) << replaced(text, u"\n"_s, u"\r\n"_s).toUtf8();
            QTest::addRow("%lld CR", i) << replaced(text, u"\n"_s, u"\r"_s).toUtf8();
            QTest::addRow("%lld BOM", i) << QByteArray("\xEF\xBB\xBF" + text.toUtf8());
            QStringEncoder wide(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
            QTest::addRow("%lld UTF-16", i) << QByteArray(wide.encode(text));
            QTest::addRow("%lld no last line end", i) << text.trimmed().toUtf8();
            QTest::addRow("%lld blank lines around", i) << QByteArray("\n\n \n" + text.toUtf8() + "\n\n\n");
        }
    }
    void bytesInAnyDressSayTheSame()
    {
        QFETCH(QByteArray, bytes);
        const auto file = parseDigestFile({.path = u"x.md"_s, .bytes = bytes, .modified = modified});
        QCOMPARE(told(file), threePapers);
    }

    void tablesAnotherHandWroteSayTheSame_data()
    {
        QTest::addColumn<QString>("text");

        const QString row = u"| [Two Readers](https://arxiv.org/abs/2412.00002) | Cy Doe | We read it twice. |"_s;
        const QString link = u"[Two Readers](https://arxiv.org/abs/2412.00002)"_s;
        const auto withRow = [row](const QString &other) { return replaced(table(), row, other); };
        const auto withLink = [link](const QString &other) { return replaced(table(), link, other); };
        QTest::newRow("Korean headers") << table(u"| 제목 | 저자 | 요약 |"_s);
        QTest::newRow("Chinese headers") << table(u"| 标题 | 作者 | 摘要 |"_s);
        QTest::newRow("Japanese headers") << table(u"| タイトル | 著者 | 要約 |"_s);
        QTest::newRow("no pipe behind") << replaced(table(), u" |\n"_s, u"\n"_s);
        QTest::newRow("no outer pipes") << replaced(replaced(table(), u" |\n"_s, u"\n"_s), u"\n| "_s, u"\n"_s);
        QTest::newRow("no pipe before one row") << withRow(row.mid(2));
        QTest::newRow("blank lines between the rows") << replaced(table(), u" |\n| ["_s, u" |\n\n| ["_s);
        QTest::newRow("blank line above the rows") << replaced(table(), u"---|\n"_s, u"---|\n\n"_s);
        QTest::newRow("indented") << replaced(table(), u"\n|"_s, u"\n  |"_s);
        QTest::newRow("tight") << replaced(replaced(table(), u" | "_s, u"|"_s), u" |\n"_s, u"|\n"_s);
        QTest::newRow("wide") << replaced(table(), u" | "_s, u"\t  |   "_s);
        QTest::newRow("title over four lines") << withLink(u"[Two\n  Readers](https://\n  arxiv.org/abs/\n2412.00002)"_s);
        QTest::newRow("every title over two lines")
            << replaced(replaced(table(), u" Reader]"_s, u"\n  Reader]"_s), u" Readers]"_s, u"\n  Readers]"_s);
        QTest::newRow("summary over two lines") << withRow(replaced(row, u"it twice"_s, u"it\ntwice"_s));
        QTest::newRow("http") << withLink(u"[Two Readers](http://arxiv.org/abs/2412.00002)"_s);
        QTest::newRow("www") << withLink(u"[Two Readers](https://www.arxiv.org/abs/2412.00002)"_s);
        QTest::newRow("export") << withLink(u"[Two Readers](https://export.arxiv.org/abs/2412.00002)"_s);
        QTest::newRow("version") << withLink(u"[Two Readers](https://arxiv.org/abs/2412.00002v3)"_s);
        QTest::newRow("pdf") << withLink(u"[Two Readers](https://arxiv.org/pdf/2412.00002v1.pdf)"_s);
        QTest::newRow("Hugging Face") << withLink(u"[Two Readers](https://hf.co/papers/2412.00002)"_s);
        QTest::newRow("quoted title in the link") << withLink(u"[Two Readers](https://arxiv.org/abs/2412.00002 \"on arXiv\")"_s);
        QTest::newRow("angle brackets") << withLink(u"[Two Readers](<https://arxiv.org/abs/2412.00002>)"_s);
        QTest::newRow("bold link") << withLink(u"**[Two Readers](https://arxiv.org/abs/2412.00002)**"_s);
        QTest::newRow("numbered link") << withLink(u"2. [Two Readers](https://arxiv.org/abs/2412.00002)"_s);
        QTest::newRow("link behind a picture") << withLink(u"📄 [Two Readers](https://arxiv.org/abs/2412.00002)"_s);
        QTest::newRow("code link behind it") << withLink(link + u" [code](https://github.com/a/b)"_s);
        QTest::newRow("links in parentheses behind") << withLink(u"Two Readers ([arXiv](https://arxiv.org/abs/2412.00002))"_s);
        QTest::newRow("read more") << withLink(u"Two Readers (Read more on [arXiv](https://arxiv.org/abs/2412.00002) or "
                                               "[HuggingFace](https://huggingface.co/papers/2412.00002))"_s);
        QTest::newRow("dash and read more") << withLink(u"Two Readers - read more on [arXiv](https://arxiv.org/abs/2412.00002)"_s);
        QTest::newRow("break, then links") << withLink(u"Two Readers<br>[arXiv](https://arxiv.org/abs/2412.00002)"_s);
        QTest::newRow("colon, then links") << withLink(u"Two Readers: [arXiv](https://arxiv.org/abs/2412.00002)"_s);
        QTest::newRow("preamble and tail") << QString(u"# News\n\nHello | there.\n\n"_s + table() + u"\n## License\n\nFree.\n"_s);
        QTest::newRow("another table above") << QString(u"| Name | Size |\n|---|---|\n| a | 1 |\n\n"_s + table());
        QTest::newRow("prose between the rows") << replaced(table(), row, QString(u"\nA word about the next two.\n\n"_s + row));
        QTest::newRow("a list of tags with a hash") << replaced(table(), u"## Papers for"_s, u"## 📅 Digest of"_s);
    }
    void tablesAnotherHandWroteSayTheSame()
    {
        QFETCH(QString, text);
        const auto file = parsed(text);
        QCOMPARE(told(file), threePapers);
        QCOMPARE(file->dialect, u"paper-table"_s);
    }

    void columnsMayStandInAnyOrder()
    {
        const auto file = parsed(u"# 2024-12-23\n\n| Votes | Abstract | Mood | Paper | Link |\n|--:|---|---|---|---|\n"
                                 "| 7 | We read. | glad | Reader | [pdf](https://arxiv.org/pdf/2412.00001) |\n"_s);
        QVERIFY(file);
        const Entry &entry = file->digests.first().entries.first();
        QCOMPARE(entry.votes, 7);
        QCOMPARE(entry.summary, u"We read."_s);
        QCOMPARE(entry.title, u"Reader"_s);
        QCOMPARE(entry.arxivId, u"2412.00001"_s);
        QCOMPARE(file->notices.size(), 1); // nothing is dropped: the mood is kept as text
        QCOMPARE(file->notices.first().text, u"glad"_s);
    }

    void oldStyleIdsAreRead()
    {
        const auto file = parsed(replaced(table(), u"2412.00002"_s, u"hep-th/9901001v2"_s));
        QVERIFY(file);
        QCOMPARE(file->digests.first().entries[1].arxivId, u"hep-th/9901001"_s);
        QCOMPARE(file->digests.first().entries[1].url, u"https://arxiv.org/abs/hep-th/9901001v2"_s);
    }

    void pipesStayWhereTheyBelong()
    {
        QString text = replaced(table(), u"[Two Readers]"_s, u"[Two | Readers]"_s);
        text.replace(u"it twice"_s, u"p(x|y) and |z|"_s);
        const auto file = parsed(text);
        QVERIFY(file);
        const QList<Entry> &entries = file->digests.first().entries;
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries[1].title, u"Two | Readers"_s);
        QCOMPARE(entries[1].summary, u"We read p(x|y) and |z|."_s);
        QCOMPARE(entries[1].authors, QStringList{u"Cy Doe"_s});
    }

    void sectionsAnotherHandWroteSayTheSame_data()
    {
        QTest::addColumn<QString>("text");

        const QString heading = u"### [Two Readers](https://arxiv.org/abs/2412.00002)"_s;
        const auto withHeading = [heading](const QString &other) { return replaced(sections(), heading, other); };
        QTest::newRow("numbered") << withHeading(u"### 2. [Two Readers](https://arxiv.org/abs/2412.00002)"_s);
        QTest::newRow("all numbered") << replaced(sections(), u"### ["_s, u"### 1. ["_s);
        QTest::newRow("second rank") << replaced(sections(), u"### ["_s, u"## ["_s);
        QTest::newRow("fourth rank") << replaced(sections(), u"### ["_s, u"#### ["_s);
        QTest::newRow("day at the first rank") << replaced(sections(), u"## Daily"_s, u"# Daily"_s);
        QTest::newRow("picture") << withHeading(u"### 🔥 [Two Readers](https://arxiv.org/abs/2412.00002)"_s);
        QTest::newRow("pdf") << withHeading(u"### [Two Readers](https://arxiv.org/pdf/2412.00002)"_s);
        QTest::newRow("Hugging Face") << withHeading(u"### [Two Readers](https://huggingface.co/papers/2412.00002)"_s);
        QTest::newRow("no blank lines") << replaced(sections(), u"\n\n"_s, u"\n"_s);
        QTest::newRow("rules between") << replaced(sections(), u"### ["_s, u"\n### ["_s);
        QTest::newRow("bold labels") << replaced(sections(), u"Authors:"_s, u"**Authors:**"_s);
        QTest::newRow("bullet labels") << replaced(replaced(sections(), u"Authors:"_s, u"- Authors:"_s), u"Vote:"_s, u"- Vote:"_s);
        QTest::newRow("Chinese labels") << replaced(sections(), u"Authors: "_s, u"作者："_s);
        QTest::newRow("Python authors") << replaced(sections(), u"Ada Byron, Bo Li"_s, u"['Ada Byron', 'Bo Li']"_s);
        QTest::newRow("preamble and tail") << QString(u"# Digest\n\nHello.\n\n"_s + sections() + u"\n## License\n\nFree.\n"_s);
        QTest::newRow("day in words") << replaced(sections(), u"Daily Papers (2024-12-23)"_s, u"December 23, 2024"_s);
        QTest::newRow("day in Korean") << replaced(sections(), u"Daily Papers (2024-12-23)"_s, u"2024년 12월 23일"_s);
    }
    void sectionsAnotherHandWroteSayTheSame()
    {
        QFETCH(QString, text);
        const auto file = parsed(text);
        QCOMPARE(told(file), threePapers);
        QCOMPARE(file->dialect, u"paper-sections"_s);
    }

    void twoKindsOfDigestInAFileAreBothRead_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("dialect");
        QTest::newRow("table, sections") << table() << sections() << u"paper-table"_s;
        QTest::newRow("sections, table") << sections() << table() << u"paper-table"_s;
        QTest::newRow("newsletter, table") << newsletter() << table() << u"paper-table"_s;
        QTest::newRow("newsletter, sections") << newsletter() << sections() << u"paper-sections"_s;
    }
    void twoKindsOfDigestInAFileAreBothRead()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(QString, dialect);
        const auto file = parsed(first + u"\n"_s + second);
        QCOMPARE(told(file), threePapers + threePapers);
        QCOMPARE(file->dialect, dialect);
        QCOMPARE(file->notices.size(), 1); // that it is so
    }

    void aBadRowCostsNoNeighbour_data()
    {
        QTest::addColumn<QString>("bad");
        QTest::newRow("one cell") << u"| lost |"_s;
        QTest::newRow("two cells") << u"| lost | and found |"_s;
        QTest::newRow("no pipe behind") << u"| lost"_s;
        QTest::newRow("open link") << u"| [lost](https://arxiv.org/abs/ | A | S |"_s;
        QTest::newRow("open bracket") << u"| [[[[lost | A | S |"_s;
        QTest::newRow("closed brackets") << u"| ]](lost) | A | S |"_s;
        QTest::newRow("pipes") << u"|||||||||||"_s;
        QTest::newRow("one pipe") << u"|"_s;
        QTest::newRow("backslash at the end") << u"| a | b | c \\"_s;
        QTest::newRow("fence") << u"```"_s;
        QTest::newRow("text") << u"lost line"_s;
        QTest::newRow("text over lines, then blank") << u"lost line\nanother\n"_s;
        QTest::newRow("tag") << u"<think> | x"_s;
        QTest::newRow("zero") << QString(u"| a"_s + QChar(0) + u"b | c |"_s);
        QTest::newRow("delimiter again") << u"|---|---|---|"_s;
        QTest::newRow("small heading") << u"#### lost"_s;
        QTest::newRow("endless word") << QString(u"| "_s + QString(100'000, u'x') + u" |"_s);
    }
    void aBadRowCostsNoNeighbour()
    {
        QFETCH(QString, bad);
        const QString second = u"| [Two Readers]"_s;
        const auto file = parsed(replaced(table(), second, QString(bad + u'\n' + second)));
        QVERIFY(file);
        QStringList papers = told(file);
        papers.removeIf([](const QString &paper) { return !threePapers.contains(paper); });
        QCOMPARE(papers, threePapers);
    }

    void aBadRowIsKeptAsTextWithItsLine()
    {
        const auto file = parsed(table() + u"| lost and | found |\n"_s);
        QVERIFY(file);
        QCOMPARE(told(file), threePapers);
        QCOMPARE(file->notices.size(), 1);
        QCOMPARE(file->notices.first().line, 8);
        QCOMPARE(file->notices.first().text, u"| lost and | found |"_s);
    }

    void aBadElementCostsNoNeighbour_data()
    {
        QTest::addColumn<QString>("bad");
        QTest::newRow("number") << u"1,"_s;
        QTest::newRow("null") << u"null,"_s;
        QTest::newRow("list") << u"[1, [2]],"_s;
        QTest::newRow("another object") << u"{\"a\": 1},"_s;
        QTest::newRow("wrong value") << u"{\"paper\": {\"id\": oops}},"_s;
        QTest::newRow("text") << u"\"a sentence, with ] and }\","_s;
        QTest::newRow("half a Python dict") << u"\"{'paper': {'id': \","_s;
    }
    void aBadElementCostsNoNeighbour()
    {
        QFETCH(QString, bad);
        const auto file = parsed(replaced(api(), u"}},\n{"_s, QString(u"}},\n"_s + bad + u"\n{"_s)));
        QCOMPARE(told(file), threePapers);
        QCOMPARE(file->notices.size(), 2);
        QCOMPARE(file->notices.first().line, 3);
        QVERIFY(bad.startsWith(file->notices.first().text));
    }

    void aFileCutShortKeepsWhatCameBefore_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("table") << table();
        QTest::newRow("sections") << sections();
        QTest::newRow("newsletter") << newsletter();
        QTest::newRow("API") << api();
        QTest::newRow("scraped") << scraped();
    }
    void aFileCutShortKeepsWhatCameBefore()
    {
        QFETCH(QString, text);
        const qsizetype thirdPaper = text.lastIndexOf(u'\n', text.indexOf(u"Three Readers"_s));
        for (qsizetype length = text.size() - 1; length > thirdPaper; --length) {
            const auto file = parsed(text.left(length));
            QVERIFY(file);
            const QStringList papers = told(file);
            QVERIFY2(papers.size() >= 2, qPrintable(papers.join(u'\n')));
            QCOMPARE(papers.mid(0, 2), threePapers.mid(0, 2));
        }
    }

    void whatIsNoDigestIsRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank") << QByteArray(" \n\t\n");
        QTest::newRow("text") << QByteArray("# Notes\n\nNothing about https://arxiv.org/abs/2412.00001 here.\n");
        QTest::newRow("another table") << QByteArray("## 2024-12-23\n\n| Name | Size |\n|---|---|\n| a | 1 |\n");
        QTest::newRow("a table of books") << QByteArray("| Title | Authors |\n|---|---|\n| A Book | Somebody |\n");
        QTest::newRow("a table in a fence") << QByteArray("```\n" + table().toUtf8() + "```\n");
        QTest::newRow("settings") << QByteArray("{\"name\": \"x\", \"list\": [{\"a\": 1}]}");
        QTest::newRow("list of numbers") << QByteArray("[1, 2, 3]");
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16);
        QTest::newRow("web page") << QByteArray("<!doctype html><html><body><h1>404</h1></body></html>");
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("high bytes") << QByteArray(4096, '\xFE');
    }
    void whatIsNoDigestIsRefusedByName()
    {
        QFETCH(QByteArray, bytes);
        const auto file = parseDigestFile({.path = u"some/name.md"_s, .bytes = bytes, .modified = modified});
        QVERIFY(!file);
        QVERIFY2(file.error().message.contains(u"some/name.md"_s), qPrintable(file.error().message));
    }

    void entriesKnowTheirLines()
    {
        const auto file = parsed(replaced(table(), u"[Two Readers]"_s, u"[Two\n  Readers]"_s));
        QVERIFY(file);
        const QList<Entry> &entries = file->digests.first().entries;
        QCOMPARE(std::pair(entries[0].line, entries[0].endLine), std::pair(5, 5));
        QCOMPARE(std::pair(entries[1].line, entries[1].endLine), std::pair(6, 7));
        QCOMPARE(std::pair(entries[2].line, entries[2].endLine), std::pair(8, 8));
    }

    void sameBytesGiveTheSameAnswer()
    {
        for (const QString &text : {table(), sections(), newsletter(), api(), scraped()})
            QCOMPARE(parsed(text).value(), parsed(text).value());
    }
};

QTEST_GUILESS_MAIN(TestDigestParser)
#include "tst_digestparser.moc"
