#include "core/reading/comparison.h"

#include "core/reading/comparisonhtml.h"
#include "core/reading/pagehtml.h"
#include "core/reading/voices.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

Summary voice(const QString &language, const QString &source, const QString &text)
{
    Summary summary;
    summary.language = language;
    summary.source = source;
    summary.text = text;
    summary.day = QDate(2024, 12, 23);
    return summary;
}

const QString &inFive()
{
    static const QString text = u"i) A window slides over the cache. ii) How far can it shrink? iii) Keys are kept by weight. "
                                "iv) Half of it is enough. v) Longer answers fit."_s;
    return text;
}

const QString &inBullets()
{
    static const QString text = u"- The cache is halved. - The method uses a sliding window. - Results show no loss at half "
                                "the size. - Two nice pictures are drawn."_s;
    return text;
}

const QString &inLabels()
{
    static const QString text =
        u"- **What's New**: 창을 민다.\n- **Technical Details**: 열쇠를 고른다.\n- **Dataset**: 긴 글이다."_s;
    return text;
}

QList<Summary> threeVoices()
{
    return {voice(u"en"_s, u"morning"_s, inFive()), voice(u"en"_s, u"evening"_s, inBullets()),
            voice(u"ko"_s, u"noon"_s, inLabels())};
}

QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

QString lettersOf(const SummarySection &section)
{
    QString letters = section.labelIsOurs ? QString() : lettersOf(section.label);
    for (const SummaryBlock &block : section.blocks)
        letters += lettersOf(block.marker) + lettersOf(block.label) + lettersOf(block.text);
    return letters;
}

// Order is another's matter: rows follow the facets, texts their own way.
QString sorted(QString letters)
{
    std::sort(letters.begin(), letters.end());
    return letters;
}

QString toldBy(const Summary &voice)
{
    QString letters = lettersOf(voice.gist) + lettersOf(voice.translatedTitle);
    const QList<SummarySection> sections = summarySections(voice.text);
    for (const SummarySection &section : sections) {
        if (section.kind != SummarySection::Kind::Preamble)
            letters += lettersOf(section);
    }
    return sorted(letters);
}

QString comparedOf(const QList<ComparisonRow> &rows, qsizetype index)
{
    QString letters;
    for (const ComparisonRow &row : rows) {
        for (const ComparisonCell &cell : row.cells) {
            for (const SummarySection &section : cell.sections)
                letters += cell.voice == index ? lettersOf(section) : QString();
        }
    }
    return sorted(letters);
}

QString cell(const QList<Summary> &voices, ReadingFacet facet, qsizetype index)
{
    const QList<ComparisonRow> rows = comparisonOf(voices);
    QStringList texts;
    for (const ComparisonRow &row : rows) {
        for (const ComparisonCell &cell : row.cells) {
            for (const SummarySection &section : cell.sections) {
                for (const SummaryBlock &block : section.blocks) {
                    if (row.facet == facet && cell.voice == index)
                        texts.append(block.text);
                }
            }
        }
    }
    return texts.join(u" | "_s);
}

PageStyle plainStyle()
{
    PageStyle style;
    style.sans.insert(QString(), {u"Sans"_s});
    style.sans.insert(u"ko"_s, {u"Korean"_s});
    style.title = style.subtitle = style.people = style.facts = style.section = style.reading = style.quiet = {17, 25, 29};
    style.text = style.accent = style.textDim = style.line = style.lineStrong = u"#000000"_s;
    return style;
}

QString html(const QList<Summary> &voices, PageShape shape)
{
    const PageStyle style = plainStyle();
    PageHtml page(style);
    appendComparison(page, voices, style, shape);
    return page.page();
}

// What one reads: tags gone, entities back.
QString wordsOf(QString page)
{
    page.remove(QRegularExpression(u"<style>.*?</style>"_s)).remove(QRegularExpression(u"<[^>]*>"_s));
    page.replace(u"&#160;"_s, u" "_s).remove(u"&#8203;"_s).replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s);
    return page.replace(u"&quot;"_s, u"\""_s).replace(u"&#39;"_s, u"'"_s).replace(u"&amp;"_s, u"&"_s).simplified();
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void eachFacetHasTheVoicesThatSpeakOfIt()
    {
        const QList<ComparisonRow> rows = comparisonOf(threeVoices());
        QList<QList<qsizetype>> voices;
        for (const ComparisonRow &row : rows) {
            voices.append(QList<qsizetype>{});
            for (const ComparisonCell &cell : row.cells)
                voices.last().append(cell.voice);
        }
        QCOMPARE(rows.size(), 6);
        const QList<QList<qsizetype>> expected{{0, 1, 2}, {0}, {0, 1, 2}, {0, 1}, {0}, {1, 2}};
        QCOMPARE(voices, expected);
    }

    void labelsAndPlacesTellTheFacet()
    {
        QCOMPARE(cell(threeVoices(), ReadingFacet::Method, 0), u"Keys are kept by weight."_s);
        QCOMPARE(cell(threeVoices(), ReadingFacet::Method, 2), u"열쇠를 고른다."_s);
        QCOMPARE(cell(threeVoices(), ReadingFacet::Other, 2), u"긴 글이다."_s);
    }

    void firstBulletIsTheGistOthersOnlyWhereTheirBeginningIsSure()
    {
        QCOMPARE(cell(threeVoices(), ReadingFacet::Gist, 1), u"The cache is halved."_s);
        QCOMPARE(cell(threeVoices(), ReadingFacet::Method, 1), u"The method uses a sliding window."_s);
        QCOMPARE(cell(threeVoices(), ReadingFacet::Results, 1), u"Results show no loss at half the size."_s);
        QCOMPARE(cell(threeVoices(), ReadingFacet::Other, 1), u"Two nice pictures are drawn."_s);
    }

    void whatAMethodIsTriedOnIsNoMethod()
    {
        const QString text = u"- The cache is halved. - The approach is evaluated on long answers."_s;
        QVERIFY(cell({voice(u"en"_s, u"a"_s, text)}, ReadingFacet::Method, 0).isEmpty());
        const QString passive = u"- The cache is halved. - More speed is achieved by windows."_s;
        QVERIFY(cell({voice(u"en"_s, u"a"_s, passive)}, ReadingFacet::Results, 0).isEmpty());
    }

    void aTextInOneParagraphIsTheGist()
    {
        const QList<Summary> voices{voice(u"zh"_s, u"a"_s, u"缓存减半。"_s), voice(u"en"_s, u"b"_s, inFive())};
        QCOMPARE(cell(voices, ReadingFacet::Gist, 0), u"缓存减半。"_s);
    }

    void gistAndTitleOfADigestStandInFront()
    {
        Summary told = voice(u"ko"_s, u"a"_s, inBullets());
        told.gist = u"반으로 줄인다."_s;
        told.translatedTitle = u"캐시"_s;
        QCOMPARE(cell({told}, ReadingFacet::Gist, 0), u"반으로 줄인다. | The cache is halved."_s);
        QCOMPARE(comparisonOf({told}).constFirst().cells.constFirst().sections.constFirst().blocks.constFirst().label, u"캐시"_s);
    }

    void whatStandsUnderABulletStaysWithIt()
    {
        const QList<Summary> voices{
            voice(u"en"_s, u"a"_s,
                  u"- The cache is halved.\n- The method uses a window.\n  - It slides.\n- Two pictures are drawn."_s)};
        QCOMPARE(cell(voices, ReadingFacet::Method, 0), u"The method uses a window. | It slides."_s);
    }

    void followUpQuestionsAreOther()
    {
        const QList<Summary> voices{
            voice(u"en"_s, u"a"_s, inFive() + u" **Follow-up Questions:** 1. Does it hold? 2. For how long?"_s)};
        QCOMPARE(cell(voices, ReadingFacet::Other, 0), u"Does it hold? | For how long?"_s);
    }

    void nothingSaidIsNoRow()
    {
        QVERIFY(comparisonOf({}).isEmpty());
        QVERIFY(comparisonOf({voice(u"en"_s, u"a"_s, {}), voice(u"ko"_s, u"b"_s, {})}).isEmpty());
        QVERIFY(wordsOf(html({voice(u"en"_s, u"a"_s, {})}, PageShape::Columns)).contains(u"None of these digests"_s));
    }

    void noLetterIsLost()
    {
        const QList<Summary> voices = threeVoices();
        for (qsizetype i = 0; i < voices.size(); ++i)
            QCOMPARE(comparedOf(comparisonOf(voices), i), toldBy(voices.at(i)));
    }

    void noLetterOfTheCorpusIsLost()
    {
        const QHash<QString, QList<Summary>> papers = corpus();
        if (papers.isEmpty())
            QSKIP("The shared corpus is not here, so its papers are not compared.");
        int compared = 0;
        for (const QList<Summary> &voices : papers) {
            if (voices.size() < 2)
                continue;
            const QList<ComparisonRow> rows = comparisonOf(voices);
            for (qsizetype i = 0; i < voices.size(); ++i)
                QCOMPARE(comparedOf(rows, i), toldBy(voices.at(i)));
            ++compared;
        }
        QVERIFY(compared > 1000);
    }

    void everyWordIsOnThePageInBothShapes()
    {
        for (const PageShape shape : {PageShape::Stacked, PageShape::Columns}) {
            const QString words = wordsOf(html(threeVoices(), shape));
            for (const QString &word : {u"A window slides over the cache."_s, u"Two nice pictures are drawn."_s, u"What's New"_s,
                                        u"창을 민다."_s, u"Dataset"_s, u"긴 글이다."_s, u"Gist"_s, u"Implication"_s, u"Other"_s})
                QCOMPARE(words.count(word), 1);
        }
    }

    void columnsAreOneTableOfDepthOne()
    {
        const QString page = html(threeVoices(), PageShape::Columns);
        QCOMPARE(page.count(u"<table"_s), 1);
        QCOMPARE(page.count(u"</table>"_s), 1);
        QCOMPARE(page.count(u"<tr"_s), 7);
        QCOMPARE(page.count(u"<td"_s), 7 * 4);
        QCOMPARE(page.count(u"</td>"_s), 7 * 4);
        QVERIFY(page.contains(u"not stated"_s));
        QCOMPARE(page.count(u"padding:18px 22px 12px 0px\""_s), 4);
        QCOMPARE(page.count(u"padding:12px 22px 12px 0px\""_s), 6 * 4);
    }

    void tablesOfATextAreText()
    {
        const QList<Summary> voices{voice(u"en"_s, u"a"_s, u"<table><tr><td>x</td></tr></table>"_s),
                                    voice(u"en"_s, u"b"_s, u"<td>y"_s)};
        const QString page = html(voices, PageShape::Columns);
        QCOMPARE(page.count(u"<table"_s), 1);
        QVERIFY(wordsOf(page).contains(u"<td>y"_s));
    }

    void stackedVoicesCarryTheirMarksInNoTable()
    {
        const QString page = html(threeVoices(), PageShape::Stacked);
        QVERIFY(!page.contains(u"<table"_s));
        const QString words = wordsOf(page);
        QCOMPARE(words.count(u"KO noon"_s), 3);
        QCOMPARE(words.count(u"EN morning"_s), 5);
        QCOMPARE(words.count(u"(1 voice)"_s), 2); // the question and the implication
    }

    void oneBulletInACellNeedsNoPoint()
    {
        const QList<Summary> voices{voice(u"en"_s, u"a"_s, inBullets()), voice(u"ko"_s, u"b"_s, inLabels())};
        QVERIFY(!html(voices, PageShape::Columns).contains(u"<li"_s));
        const QString more = inBullets() + u" - A third one is drawn."_s;
        QCOMPARE(html({voice(u"en"_s, u"a"_s, more), voices.last()}, PageShape::Columns).count(u"<li"_s), 2);
    }

    void bulletsOfOneCellAreOneList()
    {
        const QString text = u"- The cache is halved. - A drawing shows it. - Results show no loss. - Code is there."_s;
        const QList<ComparisonRow> rows = comparisonOf({voice(u"en"_s, u"a"_s, text)});
        QCOMPARE(rows.constLast().facet, ReadingFacet::Other);
        QCOMPARE(rows.constLast().cells.constFirst().sections.size(), 1);
        QCOMPARE(rows.constLast().cells.constFirst().sections.constFirst().blocks.size(), 2);
    }

    void whatIsSaidBesidesTheFacetsIsMissedInNoVoice()
    {
        const QList<Summary> voices{voice(u"en"_s, u"a"_s, inFive()), voice(u"ko"_s, u"b"_s, inLabels())};
        const QString words = wordsOf(html(voices, PageShape::Columns));
        const QString besides = words.sliced(words.indexOf(u"Other"_s));
        QVERIFY(!besides.contains(u"not stated"_s));
        QVERIFY(!besides.contains(u"1 voice"_s));
    }

    void eachCellHasTheFontsOfItsLanguage()
    {
        for (const PageShape shape : {PageShape::Stacked, PageShape::Columns}) {
            const QString page = html(threeVoices(), shape);
            const QString before = page.first(page.indexOf(u"창을 민다."_s));
            QVERIFY(before.sliced(before.lastIndexOf(u"<p"_s)).contains(u"'Korean'"_s));
        }
    }

    void manyVoicesAndLongTextsAreStacked()
    {
        QList<Summary> voices = threeVoices() + threeVoices();
        QVERIFY(!html(voices, PageShape::Columns).contains(u"<table"_s));
        voices = threeVoices();
        for (const QString &text : {u"- A line.\n"_s.repeated(600), u"A line. "_s.repeated(5000)}) {
            voices.first().text = text;
            QVERIFY(!html(voices, PageShape::Columns).contains(u"<table"_s));
        }
    }

    void signsTellVoicesApart()
    {
        QList<Summary> voices = threeVoices();
        QCOMPARE(voiceSigns(voices).constLast(), (VoiceSign{u"KO"_s, u"noon"_s}));
        voices.append(voice(u"en"_s, u"morning"_s, inFive()));
        QCOMPARE(voiceSigns(voices).constFirst(), (VoiceSign{u"EN"_s, u"morning"_s}));
        QCOMPARE(voiceSigns(voices).constLast(), (VoiceSign{u"EN"_s, u"morning 2"_s}));
    }

private:
    static QHash<QString, QList<Summary>> corpus()
    {
        QHash<QString, QList<Summary>> papers;
        const QDir folder(QStringLiteral(PAPERLARK_SOURCE_DIR "/../shared/corpus/expected"));
        for (const QString &name : folder.entryList({u"*.jsonl"_s})) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            while (!file.atEnd()) {
                const QJsonObject record = QJsonDocument::fromJson(file.readLine()).object();
                const QString text = record.value(u"summary_markdown"_s).toString();
                const QString id = record.value(u"arxiv_id"_s).toString();
                if (!id.isEmpty() && !text.isEmpty())
                    papers[id].append(voice(record.value(u"language"_s).toString(), name, text));
            }
        }
        return papers;
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
