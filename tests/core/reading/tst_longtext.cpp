#include "core/reading/longtext.h"

#include "core/reading/summaryrenderer.h"

#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

Summary voice(const QString &text)
{
    Summary summary;
    summary.language = u"en"_s;
    summary.text = text;
    return summary;
}

} // namespace

class TestLongText : public QObject
{
    Q_OBJECT

private slots:
    void aTextOfSomePagesIsShownWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("Latin") << u"A sentence of a summary. "_s.repeated(1000);
        QTest::newRow("Korean with names") << u"새 방법은 KV 캐시를 35% 줄인다. "_s.repeated(120);
        QTest::newRow("bullets") << u"- **Label**: a `call` in $x^2$ steps.\n"_s.repeated(100);
    }

    void aTextOfSomePagesIsShownWhole()
    {
        QFETCH(QString, text);
        QCOMPARE(shownAtFirst(text), text.size());
    }

    void aFloodIsCut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one word") << u"x"_s.repeated(65'536);
        QTest::newRow("scripts in turn") << u"가a"_s.repeated(32'000);
        QTest::newRow("Greek in turn") << u"αa"_s.repeated(32'000);
        QTest::newRow("bullets") << u"- a\n"_s.repeated(16'000);
        QTest::newRow("code") << u"`a` b "_s.repeated(10'000);
        QTest::newRow("pairs") << u"𝒢"_s.repeated(32'000);
    }

    void aFloodIsCut()
    {
        QFETCH(QString, text);
        const qsizetype shown = shownAtFirst(text);
        QVERIFY(shown > 500 && shown < text.size());
        QVERIFY(!text.at(shown).isLowSurrogate());
    }

    void theCutStandsBehindASentence()
    {
        const QString sentence = u"A sentence of a summary. "_s;
        QCOMPARE(shownAtFirst(sentence.repeated(1300)) % sentence.size(), 0);
    }

    void theCutHalvesNoMarkup_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::newRow("bold") << u"**bold of many words** "_s;
        QTest::newRow("code") << u"`code of many words` "_s;
        QTest::newRow("link") << u"[words of a link](https://arxiv.org/abs/2412.13649 'of one') "_s;
        QTest::newRow("code in bold") << u"**bold with `some code` in it** "_s;
        QTest::newRow("stars in code") << u"`code of ** many words` "_s;
    }

    // The same text, further on by a letter each time, so that the cut falls on every letter of the piece.
    void theCutHalvesNoMarkup()
    {
        QFETCH(QString, piece);
        for (qsizetype before = 0; before < 10 * piece.size(); ++before) {
            const QString text = u"x"_s.repeated(before) + u' ' + piece.repeated(4'000);
            const qsizetype shown = shownAtFirst(text);
            QVERIFY(shown < text.size());
            QVERIFY2(text.sliced(shown).startsWith(piece), qPrintable(text.mid(shown - 20, 40)));
        }
    }

    void whatIsCutWaitsBehindTheFold()
    {
        const QList<Summary> voices{voice(u"x "_s.repeated(32'000)), voice(u"y "_s.repeated(32'000))};
        const QString shown = shownVoices(voices, {}).first().text;
        const FoldedText folded = foldedText(voices, 0, {});
        QCOMPARE(shown + folded.rest, voices.first().text);
        QCOMPARE(shownVoices(voices, {.restOpen = true}), voices);
        QCOMPARE(foldedText(voices, 0, {.restOpen = true}), FoldedText());
    }

    void ofVoicesSideBySideAllIsFolded()
    {
        const QList<Summary> voices{voice(u"x "_s.repeated(32'000)), voice(u"y "_s.repeated(32'000))};
        const FoldedText folded = foldedText(voices, 0, {.shape = PageShape::Stacked});
        QVERIFY(folded.rest.contains(u'x') && folded.rest.contains(u'y'));
    }

    void followUpQuestionsAreFolded()
    {
        const QList<Summary> voices{voice(u"It works. Follow-up questions: 1. Does it scale? 2. Is it open?"_s)};
        QVERIFY(foldedText(voices, 0, {}).followUp.contains(u"Does it scale?"_s));
        QCOMPARE(foldedText(voices, 0, {.followUpOpen = true}), FoldedText());
        QCOMPARE(foldedText(voices, 0, {.shape = PageShape::Stacked}), FoldedText()); // shows them
    }
};

QTEST_GUILESS_MAIN(TestLongText)
#include "tst_longtext.moc"
