#include "core/reading/summaryrenderer.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

PageStyle plainStyle()
{
    PageStyle style;
    style.sans = {{QString(), {u"Sans"_s}}, {u"ko"_s, {u"Sans"_s, u"Sans KR"_s}}, {u"zh"_s, {u"Sans SC"_s}}};
    style.serif = {{QString(), {u"Serif"_s}}, {u"zh"_s, {u"Serif SC"_s}}};
    style.monospace = {u"Mono"_s};
    style.title = {25, 34, 36};
    style.reading = {17, 25, 29};
    style.people = style.facts = style.section = style.quiet = style.subtitle = {13, 18, 18};
    style.text = u"#111111"_s;
    style.textDim = u"#777777"_s;
    style.accent = style.link = u"#125a6e"_s;
    style.plate = u"#eeeeee"_s;
    style.plateText = u"#444444"_s;
    return style;
}

Summary voice(const QString &language, const QString &text)
{
    Summary summary;
    summary.source = u"morning"_s;
    summary.language = language;
    summary.day = QDate(2024, 12, 23);
    summary.text = text;
    summary.provenances = {{u"/digests/morning/2024/12/23.md"_s, 8, 8}};
    return summary;
}

Paper paperWith(const QString &text, const QString &language = u"en"_s)
{
    Paper paper;
    paper.key = paper.arxivId = u"2412.13649"_s;
    paper.title = u"SCOPE: Optimizing Key-Value Cache Compression"_s;
    paper.authors = {u"Jialong Wu"_s, u"Yulan He"_s};
    paper.tags = {u"Text Generation"_s};
    paper.votes = 16;
    paper.languages = {language};
    paper.sources = {u"morning"_s, u"evening"_s};
    paper.summaries = {voice(language, text)};
    return paper;
}

QString html(const Paper &paper, qsizetype open = 0, const PageChoice &choice = {})
{
    return paperHtml(paper, paper.summaries, open, plainStyle(), choice);
}

// What one reads: tags gone, entities back.
QString wordsOf(QString page)
{
    page.remove(QRegularExpression(u"<style>.*?</style>"_s)).remove(QRegularExpression(u"<[^>]*>"_s));
    page.replace(u"&#160;"_s, u" "_s).remove(u"&#8203;"_s).replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s);
    return page.replace(u"&quot;"_s, u"\""_s).replace(u"&amp;"_s, u"&"_s).replace(QChar(QChar::Nbsp), u" "_s).simplified();
}

} // namespace

class TestSummaryRenderer : public QObject
{
    Q_OBJECT

private slots:
    void pageTellsThePaperInItsOrder()
    {
        const QString words = wordsOf(html(paperWith(u"A window slides over the cache."_s)));
        const QStringList order{u"SCOPE: Optimizing"_s,
                                u"Jialong Wu, Yulan He"_s,
                                u"arXiv 2412.13649"_s,
                                u"Dec 2024"_s,
                                u"▲ 16"_s,
                                u"Text Generation"_s,
                                u"A window slides"_s,
                                u"from morning, 2024/12/23.md, line 8"_s};
        qsizetype at = -1;
        for (const QString &part : order) {
            QVERIFY2(words.indexOf(part) > at, qPrintable(part + u" in "_s + words));
            at = words.indexOf(part);
        }
    }

    void titleIsPlainText()
    {
        Paper paper = paperWith(u"x"_s);
        paper.title = u"A*  search\n **fast** <script>1</script> `x` [y](https://arxiv.org)"_s;
        const QString page = html(paper);
        QVERIFY(page.contains(u"A* search **fast** &lt;script&gt;1&lt;/script&gt; `x` [y](https://arxiv.org)</h1>"_s));
    }

    void mathsOfTitlesIsInSigns()
    {
        Paper paper = paperWith(u"x"_s);
        paper.title = u"Q$^2$Gen -- for $5"_s;
        paper.summaries.first().translatedTitle = u"Q$^2$생성"_s;
        const QString words = wordsOf(html(paper));
        QVERIFY2(words.contains(u"Q²Gen – for $5"_s) && words.contains(u"Q²생성"_s), qPrintable(words));
    }

    void peopleAndTagsAreEscaped()
    {
        Paper paper = paperWith(u"x"_s);
        paper.authors = {u"<b>A</b>"_s};
        paper.tags = {u"<i>t</i>"_s};
        paper.state.note = u"<u>n</u>\nmore"_s;
        const QString page = html(paper);
        QVERIFY(page.contains(u"&lt;b&gt;A"_s));
        QVERIFY(page.contains(u"&lt;i&gt;t"_s));
        QVERIFY(page.contains(u"&lt;u&gt;n&lt;/u&gt;<br>more"_s));
    }

    void authorsEndAfterEight()
    {
        Paper paper = paperWith(u"x"_s);
        paper.authors.clear();
        for (int i = 1; i <= 663; ++i)
            paper.authors.append(u"Name%1"_s.arg(i));
        const QString words = wordsOf(html(paper));
        QVERIFY(words.contains(u"Name8 +655"_s));
        QVERIFY(!words.contains(u"Name9"_s));
    }

    void theRestUnfoldsInPlace()
    {
        Paper paper = paperWith(u"x"_s);
        paper.authors.clear();
        for (int i = 1; i <= 663; ++i)
            paper.authors.append(u"Name%1"_s.arg(i));
        const QString folded = html(paper);
        QVERIFY(folded.contains(u"href=\"paperlark:authors\""_s));
        const QString page = paperHtml(paper, paper.summaries, 0, plainStyle(), {.authors = AuthorsShown::All});
        QVERIFY(wordsOf(page).contains(u"Name9, Name10"_s) && wordsOf(page).contains(u"Name663 show fewer"_s));
        QVERIFY(page.contains(u"href=\"paperlark:author/Name663\""_s));
    }

    void aCleanedVoiceLeadsToWhatItsFileSays()
    {
        const QString link = u"href=\"paperlark:original\""_s;
        QVERIFY(html(paperWith(u"- One. - Two."_s)).contains(link));
        QVERIFY(!html(paperWith(u"One plain sentence."_s)).contains(link));
        QVERIFY(!html(paperWith(QString())).contains(link));
    }

    void listCutShortSaysSo()
    {
        Paper paper = paperWith(u"x"_s);
        paper.authorsTruncated = true;
        QVERIFY(wordsOf(html(paper)).contains(u"Yulan He, and others"_s));
    }

    void monthComesFromTheId_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("month");
        QTest::newRow("new") << u"2501.00001"_s << u"Jan 2025"_s;
        QTest::newRow("old") << u"hep-th/9901001"_s << u"Jan 1999"_s;
    }

    void monthComesFromTheId()
    {
        QFETCH(QString, id);
        QFETCH(QString, month);
        Paper paper = paperWith(u"x"_s);
        paper.arxivId = id;
        QVERIFY(wordsOf(html(paper)).contains(u"arXiv "_s + id + u" · "_s + month));
    }

    void tagsFollowTheFactsWithoutAPoint() // which would end a line when the tags go to the next
    {
        Paper paper = paperWith(u"x"_s);
        paper.arxivId = u"2501.00001"_s;
        paper.tags = {u"Video"_s};
        const QString words = wordsOf(html(paper));
        QVERIFY(words.contains(u"Video"_s));
        QVERIFY(!words.contains(u"· Video"_s) && !words.contains(u"·  Video"_s));
    }

    void paperWithoutFactsHasNone()
    {
        Paper paper = paperWith(u"x"_s);
        paper.arxivId.clear();
        paper.votes.reset();
        paper.authors.clear();
        const QString words = wordsOf(html(paper));
        QVERIFY(!words.contains(u"arXiv"_s));
        QVERIFY(!words.contains(u"▲"_s));
    }

    void sectionsHaveRealHeadings()
    {
        const QString page = html(paperWith(u"- ***What's New***: 둘로 나눈다.\n- ***Technical Details***: 창."_s, u"ko"_s));
        QCOMPARE(page.count(u"<h1"_s), 1);
        QCOMPARE(page.count(u"<h2"_s), 2);
        QVERIFY(page.contains(u">What's New</h2>"_s) || page.contains(u">What&#39;s New</h2>"_s));
    }

    void bulletsAreListItemsInOneList()
    {
        const QString page = html(paperWith(u"- One thing. - Another thing. - A third."_s));
        QCOMPARE(page.count(u"<ul"_s), 1);
        QCOMPARE(page.count(u"<li"_s), 3);
        QCOMPARE(page.count(u"</ul>"_s), 1);
    }

    void bulletsBelowAreAListOfTheirOwn()
    {
        const QString page = html(paperWith(u"- One:\n  - inner\n- Two"_s));
        QVERIFY(page.contains(u"-qt-list-indent:2"_s));
        QCOMPARE(page.count(u"<ul"_s), page.count(u"</ul>"_s));
    }

    void numberedBulletsShowTheirNumbers()
    {
        QVERIFY(wordsOf(html(paperWith(u"1. Reads. 2. Writes. 3. Judges. 4. Ends."_s))).contains(u"2. Writes."_s));
    }

    void preambleIsHiddenAndQuestionsComeLast()
    {
        const Paper paper = paperWith(
            u"Here is a short summary for you: a) To save. b) A window. c) Half. d) Cheap. Follow-up questions: 1. Why? 2. How?"_s);
        const QString words = wordsOf(html(paper, 0, {.followUpOpen = true}));
        QVERIFY(!words.contains(u"Here is"_s));
        QVERIFY(words.indexOf(u"Cheap."_s) < words.indexOf(u"Follow-up questions"_s));
        QVERIFY(words.contains(u"1. Why?"_s));
    }

    void questionsAreFoldedUnderTheirNumber()
    {
        const Paper paper = paperWith(u"a) To save. b) A window. c) Half. d) Cheap. Follow-up questions: 1. Why? 2. How?"_s);
        const QString folded = html(paper);
        QVERIFY(folded.contains(u"<a href=\"paperlark:unfold/followup\">"_s));
        QVERIFY(wordsOf(folded).contains(u"Follow-up questions · 2"_s));
        QVERIFY(!wordsOf(folded).contains(u"Why?"_s));
        QVERIFY(html(paper, 0, {.followUpOpen = true}).contains(u"<a href=\"paperlark:unfold/followup\">"_s));
        QVERIFY(!html(paperWith(u"a) To save. b) A window. c) Half. d) Cheap."_s)).contains(u"paperlark:unfold"_s));
        QVERIFY(!html(paperWith(u"[x](paperlark:unfold/followup) It ends."_s)).contains(u"href=\"paperlark:unfold"_s));
    }

    void markerWithoutANameIsShown()
    {
        QVERIFY(wordsOf(html(paperWith(u"a) To save. b) A window. c) Half. d) Cheap. e) Unsaid."_s))).contains(u"e) Unsaid."_s));
    }

    void koreanHasItsFontsAndLeading()
    {
        const QString page = html(paperWith(u"창을 민다."_s, u"ko"_s));
        QVERIFY(page.contains(u"'Sans','Sans KR'"_s));
        QVERIFY(page.contains(u"line-height:29px;-qt-line-height-type:fixed"_s));
        QVERIFY(!html(paperWith(u"A window."_s)).contains(u"line-height:29px"_s));
    }

    void chineseTitleHasChineseFonts()
    {
        Paper paper = paperWith(u"先读再写。"_s, u"zh"_s);
        paper.title = u"一种新的缓存"_s;
        QVERIFY(html(paper).contains(u"<h1 style=\"font-family:'Serif SC'"_s));
    }

    void translatedTitleAndGistStandAboveTheText()
    {
        Paper paper = paperWith(u"先读再写。"_s, u"zh"_s);
        paper.summaries.first().translatedTitle = u"缓存"_s;
        paper.summaries.first().gist = u"更小的缓存"_s;
        const QString words = wordsOf(html(paper));
        QVERIFY(words.indexOf(u"缓存"_s) < words.indexOf(u"更小的缓存"_s));
        QVERIFY(words.indexOf(u"更小的缓存"_s) < words.indexOf(u"先读再写"_s));
    }

    void paperWithoutSummarySaysSo()
    {
        QVERIFY(wordsOf(html(paperWith(QString()))).contains(u"This digest gave no summary for it."_s));
        Paper bare = paperWith(QString());
        bare.summaries.clear();
        QVERIFY(wordsOf(html(bare)).contains(u"This digest gave no summary for it."_s));
        QVERIFY(!wordsOf(html(paperWith(u"A window."_s))).contains(u"no summary"_s));
    }

    void otherPlacesFollow()
    {
        Paper paper = paperWith(u"A window."_s);
        paper.summaries.append(voice(u"ko"_s, u"창."_s));
        paper.summaries.last().source = u"evening"_s;
        paper.summaries.last().provenances = {{u"/e/README.md"_s, 75, 85}, {u"/e/2024/12/23.md"_s, 7, 9}};
        QVERIFY(wordsOf(html(paper)).contains(u"Also: evening, README.md:75 · evening, 2024/12/23.md:7"_s));
        QVERIFY(wordsOf(html(paper, 1)).contains(u"from evening, README.md, lines 75–85"_s));
    }

    void openVoiceAloneIsShown()
    {
        Paper paper = paperWith(u"A window."_s);
        paper.summaries.append(voice(u"ko"_s, u"창을 민다."_s));
        QVERIFY(!wordsOf(html(paper)).contains(u"창을"_s));
        QVERIFY(wordsOf(html(paper, 1)).contains(u"창을 민다."_s));
    }

    void nothingForeignBecomesATag_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nested tables") << u"<table><tr><td>"_s.repeated(20);
        QTest::newRow("image") << u"<img src=\"file:///etc/passwd\"> ![x](file:///etc/passwd)"_s;
        QTest::newRow("style") << u"<style>@import 'file:///etc/passwd'</style>"_s;
        QTest::newRow("think") << u"first <think> then the rest"_s;
        QTest::newRow("attribute") << u"[x](https://arxiv.org/\"><img src=x>)"_s;
        QTest::newRow("label") << u"- **<img src=x>**: y\n- **b\"c**: d"_s;
        QTest::newRow("deep quotes") << u"> "_s.repeated(3000) + u"x"_s;
        QTest::newRow("deep list") << u"- "_s.repeated(3000) + u"x"_s;
    }

    void nothingForeignBecomesATag()
    {
        QFETCH(QString, text);
        static const QRegularExpression tag(u"</?([a-z0-9]+)[^>]*>"_s);
        static const QStringList ours{u"html"_s, u"head"_s, u"style"_s, u"body"_s, u"h1"_s,   u"h2"_s, u"p"_s, u"ul"_s,
                                      u"li"_s,   u"b"_s,    u"i"_s,     u"code"_s, u"span"_s, u"a"_s,  u"br"_s};
        QString page = html(paperWith(text));
        for (auto matches = tag.globalMatch(page); matches.hasNext();) {
            const QString name = matches.next().captured(1);
            QVERIFY2(ours.contains(name), qPrintable(name));
        }
        QCOMPARE(page.count(u"<style>"_s), 1);
        QVERIFY(!page.remove(tag).contains(u'<'));
        QVERIFY(page.size() < 8 * text.size() + 8000);
    }

    void textAfterAThinkTagIsThere() { QVERIFY(wordsOf(html(paperWith(u"one <think> two"_s))).contains(u"one <think> two"_s)); }

    void thousandsOfBulletsAreNoList()
    {
        const QString page = html(paperWith(u"- a\n"_s.repeated(10000)), 0, {.restOpen = true});
        QCOMPARE(page.count(u"<li"_s), 500);
        QCOMPARE(page.count(u">a</p>"_s), 9500);
    }

    // Not only the sections keep every word: the page does, but for what it hides on purpose.
    void everyTextOfTheCorpusIsOnItsPage()
    {
        const QDir folder(QStringLiteral(PAPERLARK_SOURCE_DIR "/../shared/corpus/expected"));
        if (!folder.exists())
            QSKIP("The shared corpus is not here, so its texts are not laid out.");
        for (const QString &name : folder.entryList({u"*.jsonl"_s})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            while (!file.atEnd()) {
                checkPageOf(QJsonDocument::fromJson(file.readLine()).object());
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

    void messageIsOneHeadingAndOneLine()
    {
        const QString page = messageHtml(u"No <paper>"_s, u"Choose one."_s, plainStyle());
        QCOMPARE(wordsOf(page), u"No <paper> Choose one."_s);
        QCOMPARE(page.count(u"<h1"_s), 1);
    }

    void hanInALatinVoiceIsDrawnAsInThePapersOtherLanguage_data()
    {
        QTest::addColumn<QStringList>("languages");
        QTest::addColumn<QString>("family");
        QTest::newRow("Korean too") << QStringList{u"en"_s, u"ko"_s} << u"'Sans','Sans KR'"_s;
        QTest::newRow("Chinese too") << QStringList{u"en"_s, u"zh"_s} << u"'Sans SC'"_s;
        QTest::newRow("English alone") << QStringList{u"en"_s} << u"'Sans SC'"_s;
    }

    void hanInALatinVoiceIsDrawnAsInThePapersOtherLanguage()
    {
        QFETCH(QStringList, languages);
        QFETCH(QString, family);
        Paper paper = paperWith(u"It keeps a window (直) of tokens."_s);
        paper.languages = languages;
        paper.authors = {u"Ada Example"_s, u"王"_s};
        paper.tags = {u"Reading 骨"_s};
        paper.state.note = u"compare with the talk on 令"_s;
        const QString page = html(paper);
        for (const QString &han : {u"直"_s, u"王"_s, u"骨"_s, u"令"_s}) {
            const QString run = u"<span style=\"font-family:"_s + family + u"\">"_s + han + u"</span>"_s;
            QVERIFY2(page.contains(run), qPrintable(han));
        }
    }

    void hanInAVoiceThatUsesItIsDrawnInItsShapes()
    {
        const QString page = html(paperWith(u"창(窓)을 민다."_s, u"ko"_s));
        const qsizetype words = page.indexOf(u"창(窓)"_s);
        QVERIFY(words > 0); // in one run
        const qsizetype block = page.lastIndexOf(u"<p style"_s, words);
        QVERIFY(page.mid(block, words - block).contains(u"font-family:'Sans','Sans KR';"_s));
    }

    void titleInTwoScriptsKeepsItsFaces()
    {
        Paper paper = paperWith(u"x"_s);
        paper.title = u"Windows That Slide 直骨令"_s;
        QVERIFY(html(paper).contains(u"<h1 style=\"font-family:'Serif';"_s));
        QVERIFY(html(paper).contains(u"<span style=\"font-family:'Serif SC'\">直骨令</span>"_s));
        paper.title = u"滑动窗口"_s;
        QVERIFY(html(paper).contains(u"<h1 style=\"font-family:'Serif SC';"_s));
    }

    void facesAreTheReaders()
    {
        const Paper paper = paperWith(u"It keeps a window."_s);
        PageStyle style = plainStyle();
        style.serifTitles = false;
        style.serifText = true;
        const QString page = paperHtml(paper, paper.summaries, 0, style);
        QVERIFY(page.contains(u"<h1 style=\"font-family:'Sans';"_s));
        const qsizetype words = page.indexOf(u"It keeps a window."_s);
        QVERIFY(page.mid(page.lastIndexOf(u"<p "_s, words), 60).contains(u"'Serif'"_s));
    }

    void arabicReadsRightToLeftAndLatinDoesNot()
    {
        Paper paper = paperWith(u"- يحتفظ بنافذة صغيرة.\n- يقل الزمن."_s, u"ar"_s);
        paper.title = u"نموذج صغير"_s;
        const QString page = html(paper);
        QVERIFY(page.contains(u"<h1 dir=\"rtl\""_s));
        QCOMPARE(page.count(u"<li dir=\"rtl\""_s), 2);
        QVERIFY(!html(paperWith(u"It keeps a window."_s)).contains(u"dir="_s));
    }

private:
    static QString lettersOf(const QString &text)
    {
        QString letters;
        for (const QChar c : text) {
            if (c.isLetterOrNumber())
                letters += c;
        }
        return letters;
    }

    // The last sentence of a text is neither preamble nor marker, so it stands on the page as it is, up to mark-up.
    static void checkPageOf(const QJsonObject &record)
    {
        const QString text = record.value(u"summary_markdown"_s).toString();
        const QString language = record.value(u"language"_s).toString();
        static const QRegularExpression address(u"https?:|\\]\\("_s);
        const QString end = lettersOf(text.right(60));
        if (text.contains(address) || end.size() < 20)
            return;
        const QString page = lettersOf(wordsOf(html(paperWith(text, language), 0, {.followUpOpen = true})));
        QVERIFY2(page.contains(end.right(20)), qPrintable(record.value(u"file"_s).toString() + u' ' + end));
    }
};

QTEST_GUILESS_MAIN(TestSummaryRenderer)
#include "tst_summaryrenderer.moc"
