#include "core/reading/originalhtml.h"

#include <QRegularExpression>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

PageStyle plainStyle()
{
    PageStyle style;
    style.sans = {{QString(), {u"Sans"_s}}};
    style.serif = style.sans;
    style.people = style.section = style.quiet = style.subtitle = {13, 18, 18};
    style.text = style.textDim = style.accent = style.link = u"#111111"_s;
    return style;
}

Summary telling(const QString &source, const QString &original)
{
    Summary voice;
    voice.source = source;
    voice.language = u"en"_s;
    voice.title = u"A Title as "_s + source + u" has it"_s;
    voice.authors = {u"zhoudeyu"_s, u"Yulan He"_s};
    voice.tags = {u"Video"_s};
    voice.votes = 16;
    voice.text = u"repaired"_s;
    voice.original = original;
    voice.provenances = {{u"/digests/"_s + source + u"/2024/12/23.md"_s, 8, 11}};
    return voice;
}

QString shown(const Summary &voice)
{
    Paper paper;
    paper.summaries = {voice};
    return originalHtml(paper, paper.summaries, plainStyle());
}

QString wordsOf(QString page)
{
    page.remove(QRegularExpression(u"<style>.*?</style>"_s)).replace(u"<br>"_s, u"\n"_s);
    page.remove(QRegularExpression(u"<[^>]*>"_s)).replace(u"&#160;"_s, u" "_s);
    return page.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s).replace(u"&amp;"_s, u"&"_s);
}

} // namespace

class TestOriginalHtml : public QObject
{
    Q_OBJECT

private slots:
    void textStandsAsInTheFile_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("markers") << u"Here is a summary: i) **What** - ***New***: x"_s;
        QTest::newRow("lines") << u"one\n\n  two\n   - three    four\n"_s;
        QTest::newRow("html") << u"<b>bold</b> & <script>x</script>"_s;
        QTest::newRow("thought") << u"<think>no</think> [a](https://a.example)"_s;
    }

    void textStandsAsInTheFile()
    {
        QFETCH(QString, text);
        const QString page = shown(telling(u"morning"_s, text));
        QVERIFY2(wordsOf(page).contains(text), qPrintable(wordsOf(page)));
        QVERIFY(!page.contains(u"<script"_s) && !page.contains(u"https://a.example\""_s));
    }

    // A browser folds two spaces, and those at the start of a line.
    void noSpaceIsLeftToBeFolded()
    {
        const QString page = shown(telling(u"morning"_s, u"a   b     c\n  d"_s));
        const QString text = page.mid(page.indexOf(u">a&"_s), 60);
        QVERIFY2(!text.contains(u"  "_s) && !text.contains(u"<br> "_s), qPrintable(text));
    }

    void whatTheDigestPrintedIsTold()
    {
        const QString words = wordsOf(shown(telling(u"morning"_s, u"x"_s)));
        for (const QString &part : {u"/digests/morning/2024/12/23.md, lines 8–11"_s, u"Title: A Title as morning has it"_s,
                                    u"Authors: zhoudeyu, Yulan He"_s, u"Votes: 16"_s, u"Tags: Video"_s})
            QVERIFY2(words.contains(part), qPrintable(part + u" in "_s + words));
    }

    void everyVoiceIsThere()
    {
        Paper paper;
        paper.summaries = {telling(u"morning"_s, u"first"_s), telling(u"evening"_s, u"second"_s)};
        const QString words = wordsOf(originalHtml(paper, paper.summaries, plainStyle()));
        QVERIFY(words.indexOf(u"first"_s) > 0 && words.indexOf(u"second"_s) > words.indexOf(u"first"_s));
    }

    void missingThingsAreNotNamed()
    {
        Summary voice;
        const QString words = wordsOf(shown(voice));
        QVERIFY(words.contains(u"This digest gave no summary for it."_s));
        for (const QString &part : {u"Title:"_s, u"Authors:"_s, u"Votes:"_s, u"Tags:"_s})
            QVERIFY(!words.contains(part));
    }
};

QTEST_GUILESS_MAIN(TestOriginalHtml)
#include "tst_originalhtml.moc"
