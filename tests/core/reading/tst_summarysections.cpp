#include "core/reading/summarysections.h"

#include "tests/core/reading/summarywords.h"

#include <QRegularExpression>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;
using Kind = SummarySection::Kind;
using Facet = ReadingFacet;

namespace {

QStringList labelsOf(const QList<SummarySection> &sections)
{
    QStringList labels;
    for (const SummarySection &section : sections)
        labels.append(section.label);
    return labels;
}

QList<ReadingFacet> facetsOf(const QList<SummarySection> &sections)
{
    QList<ReadingFacet> facets;
    for (const SummarySection &section : sections)
        facets.append(section.facet);
    return facets;
}

QStringList bulletsOf(const SummarySection &section)
{
    QStringList bullets;
    for (const SummaryBlock &block : section.blocks) {
        if (block.kind == SummaryBlock::Kind::Bullet)
            bullets.append(block.text);
    }
    return bullets;
}

QList<SummarySection> read(const QString &text)
{
    const QList<SummarySection> sections = summarySections(text);
    if (lettersOf(wordsOf(sections)) != lettersOf(text))
        qWarning().noquote() << "lost:" << lettersOf(wordsOf(sections)) << "of" << lettersOf(text);
    return sections;
}

} // namespace

class TestSummarySections : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"lost:"_s)); }

    void nothingGivesNothing() { QVERIFY(read(u" \n "_s).isEmpty()); }

    void proseIsOneParagraph()
    {
        const auto sections = read(u"A small model reads  twice. It gains 2.5 points (see Fig. 3) vs. one pass."_s);
        QCOMPARE(sections.size(), 1);
        QCOMPARE(sections.first().label, QString());
        QCOMPARE(sections.first().blocks.first().text,
                 u"A small model reads twice. It gains 2.5 points (see Fig. 3) vs. one pass."_s);
    }

    void labelledLinesAreSections()
    {
        const auto sections = read(u"- ***What's New***: 두 단계로 나누어 줄인다.\n- ***Technical Details***: 창을 민다.\n"
                                   "- ***Performance Highlights***: 35%만 남긴다."_s);
        QCOMPARE(labelsOf(sections), (QStringList{u"What's New"_s, u"Technical Details"_s, u"Performance Highlights"_s}));
        QCOMPARE(sections.at(1).blocks.first().text, u"창을 민다."_s);
        QCOMPARE(sections.at(1).blocks.first().kind, SummaryBlock::Kind::Paragraph);
    }

    void labelStandsInEveryKindOfStars_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("two") << u"- **Idea**: it works."_s;
        QTest::newRow("three") << u"- ***Idea***: it works."_s;
        QTest::newRow("colon inside") << u"- **Idea:** it works."_s;
        QTest::newRow("no bullet") << u"**Idea:** it works.\n"_s;
        QTest::newRow("star bullet") << u"* **Idea**: it works."_s;
    }

    void labelStandsInEveryKindOfStars()
    {
        QFETCH(QString, line);
        const auto sections = read(line + u"\n- **Cost**: none."_s);
        QCOMPARE(labelsOf(sections), (QStringList{u"Idea"_s, u"Cost"_s}));
        QCOMPARE(sections.first().blocks.first().text, u"it works."_s);
    }

    void scrambledLabelIsAPlainBullet()
    {
        const auto sections = read(u"- ***Technical Details*: 열 배 빠르다**: 3.2\n- **Cost**: none."_s);
        QCOMPARE(sections.first().label, QString());
        QCOMPARE(bulletsOf(sections.first()), QStringList{u"***Technical Details*: 열 배 빠르다**: 3.2"_s});
    }

    void plainLinesAreBullets()
    {
        const auto sections = read(u"- 첫째 이야기.\n\n- 둘째 이야기\n이어지는 줄.\n- 셋째."_s);
        QCOMPARE(sections.size(), 1);
        QCOMPARE(bulletsOf(sections.first()), (QStringList{u"첫째 이야기."_s, u"둘째 이야기 이어지는 줄."_s, u"셋째."_s}));
    }

    void indentedLinesAreBulletsBelow()
    {
        const auto sections = read(u"- Three parts:\n  - (1) one\n  - **Two**: more\n- The end."_s);
        const QList<SummaryBlock> blocks = sections.first().blocks;
        QCOMPARE(blocks.size(), 4);
        QCOMPARE(blocks.at(1).level, 1);
        QCOMPARE(blocks.at(2).label, u"Two"_s);
        QCOMPARE(blocks.at(3).level, 0);
    }

    void bulletsUnderAnEmptyLabelBelongToIt()
    {
        const auto sections = read(u"**Findings:**\n- first\n- second\n**Cost:** none"_s);
        QCOMPARE(labelsOf(sections), (QStringList{u"Findings"_s, u"Cost"_s}));
        QCOMPARE(bulletsOf(sections.first()), (QStringList{u"first"_s, u"second"_s}));
    }

    // What textrepair makes of a Python dict literal.
    void labelledBulletsUnderALabelKeepTheirLabels()
    {
        const auto sections = read(u"- **Details**:\n  - **Training**: two stages\n  - **Data**: books\n- **Cost**: none"_s);
        QCOMPARE(labelsOf(sections), (QStringList{u"Details"_s, u"Cost"_s}));
        QCOMPARE(sections.first().blocks.first(),
                 (SummaryBlock{SummaryBlock::Kind::Bullet, 0, {}, u"Training"_s, u"two stages"_s}));
    }

    void blankLinesPartParagraphsAndBrokenLinesJoin()
    {
        const auto sections = read(u"We read\ntwo lines.\n\nThen another."_s);
        QCOMPARE(sections.first().blocks.size(), 2);
        QCOMPARE(sections.first().blocks.first().text, u"We read two lines."_s);
        QCOMPARE(read(u"强化\n学习"_s).first().blocks.first().text, u"强化学习"_s);
    }

    void hashLinesAreHeadings()
    {
        QCOMPARE(labelsOf(read(u"## 方法\n先读再写。\n## 结果\n更快。"_s)), (QStringList{u"方法"_s, u"结果"_s}));
    }

    void bareRomansGetTheirNames()
    {
        const auto sections =
            read(u"i) A new cache. ii) Can it shrink? iii) By a window. iv) Half the memory. v) Cheaper to run."_s);
        QCOMPARE(labelsOf(sections), (QStringList{u"Summary"_s, u"Main question"_s, u"Method"_s, u"Results"_s, u"Implication"_s}));
        QVERIFY(sections.first().labelIsOurs);
        QCOMPARE(sections.at(3).blocks.first().text, u"Half the memory."_s);
        QCOMPARE(sections.at(3).marker, u"iv)"_s);
    }

    void romansKeepTheirOwnLabels_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("after") << u"i) **Aim:** to save. ii) **Key step:** a window. iii) **Gain:** half."_s;
        QTest::newRow("around") << u"**i) Aim:** to save. **ii) Key step:** a window. **iii) Gain:** half."_s;
    }

    void romansKeepTheirOwnLabels()
    {
        QFETCH(QString, text);
        const auto sections = read(text);
        QCOMPARE(labelsOf(sections), (QStringList{u"Aim"_s, u"Key step"_s, u"Gain"_s}));
        QVERIFY(!sections.first().labelIsOurs);
        QCOMPARE(sections.at(1).blocks.first().text, u"a window."_s);
    }

    void romansKnowLabelsThatAreNotBold()
    {
        const auto sections = read(u"i) Summary: a cache. ii) Main objective: to save. iii) Note: it is slow."_s);
        QCOMPARE(labelsOf(sections), (QStringList{u"Summary"_s, u"Main objective"_s, u"Method"_s}));
        QCOMPARE(sections.at(2).blocks.first().text, u"Note: it is slow."_s);
    }

    void listInsideASentenceStays()
    {
        const QString text = u"The loop has i) a reader ii) a writer iii) a judge, and it ends."_s;
        const auto sections = read(text);
        QCOMPARE(sections.size(), 1);
        QCOMPARE(sections.first().blocks.first().text, text);
    }

    void romansBehindALeadAreNamedByTheirWords()
    {
        const auto sections =
            read(u"Lark is a cache. i) The main objective is to save. ii) A window slides. iii) Experiments show "
                 "half. v) Words."_s);
        QCOMPARE(labelsOf(sections), (QStringList{QString(), u"Main question"_s, QString(), u"Results"_s}));
        QCOMPARE(facetsOf(sections), (QList<ReadingFacet>{Facet::Gist, Facet::Question, Facet::Other, Facet::Results}));
        QCOMPARE(sections.at(2).marker, u"ii)"_s);
    }

    void lettersGetTheirNames()
    {
        const auto sections = read(u"a)  To learn fast. b) Two stages. c) Ten points. d) Use less. e) Not said."_s);
        QCOMPARE(labelsOf(sections), (QStringList{u"Aim"_s, u"Method"_s, u"Result"_s, u"Implication"_s, QString()}));
        QCOMPARE(sections.constLast().marker, u"e)"_s);
    }

    void numbersWithLabelsAreSections()
    {
        const auto sections = read(u"1. **Summary:** a cache. 2. **Question:** less? 3. **Method:** window. 4. **Gain:** half."_s);
        QCOMPARE(labelsOf(sections), (QStringList{u"Summary"_s, u"Question"_s, u"Method"_s, u"Gain"_s}));
    }

    void numbersKnowLabelsThatAreNotBold()
    {
        const auto sections =
            read(u"1. Summary: a cache. 2. Main question: less? 3. Key methodology used: window. 4. Primary results: half."_s);
        QCOMPARE(labelsOf(sections),
                 (QStringList{u"Summary"_s, u"Main question"_s, u"Key methodology used"_s, u"Primary results"_s}));
    }

    void numbersInsideASentenceStay()
    {
        const QString text = u"It has 1) a reader, 2) a writer, 3) a judge and 4) an end, at 2.5 points."_s;
        QCOMPARE(read(text).first().blocks.first().text, text);
    }

    void numbersWithoutLabelsAreBullets()
    {
        const auto sections = read(u"It does four things. 1. Reads. 2. Writes. 3. Judges. 4. Ends at 2.5 points."_s);
        QCOMPARE(sections.size(), 1);
        QCOMPARE(sections.first().blocks.size(), 5);
        QCOMPARE(sections.first().blocks.at(2).marker, u"2."_s);
    }

    void dashesInOneLineAreBullets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("bullets");
        QTest::newRow("plain") << u"- A window slides. - It keeps half.  -  Memory falls."_s
                               << QStringList{u"A window slides."_s, u"It keeps half."_s, u"Memory falls."_s};
        QTest::newRow("dots") << u"• A window. • It keeps half."_s << QStringList{u"A window."_s, u"It keeps half."_s};
        QTest::newRow("stars") << u"* A **window**. * It keeps half."_s << QStringList{u"A **window**."_s, u"It keeps half."_s};
        QTest::newRow("glued") << u"- A good plan.- The next one (here).- More."_s
                               << QStringList{u"A good plan."_s, u"The next one (here)."_s, u"More."_s};
        QTest::newRow("no full stop") << u"- A window slides - It keeps half"_s
                                      << QStringList{u"A window slides"_s, u"It keeps half"_s};
        QTest::newRow("dash in brackets") << u"- Models (large ones - LLMs) win. - They cost."_s
                                          << QStringList{u"Models (large ones - LLMs) win."_s, u"They cost."_s};
        QTest::newRow("goes on in lower case")
            << u"- It reads, - and writes. - It ends."_s << QStringList{u"It reads, - and writes."_s, u"It ends."_s};
        QTest::newRow("hyphens") << u"- A state-of-the-art gain of 2-3. - It ends."_s
                                 << QStringList{u"A state-of-the-art gain of 2-3."_s, u"It ends."_s};
        QTest::newRow("stray end") << u"- It reads. - It ends.**"_s << QStringList{u"It reads."_s, u"It ends."_s};
        QTest::newRow("stray bracket") << u"- It reads [1]. - It ends.]"_s << QStringList{u"It reads [1]."_s, u"It ends."_s};
    }

    void dashesInOneLineAreBullets()
    {
        QFETCH(QString, text);
        const auto sections = read(text);
        QCOMPARE(sections.size(), 1);
        QTEST(bulletsOf(sections.first()), "bullets");
    }

    void leadSentenceStaysBeforeTheBullets()
    {
        const auto sections = read(u"It does three things. - Reads all. - Writes well. - Ends soon."_s);
        QCOMPARE(sections.first().blocks.first().text, u"It does three things."_s);
        QCOMPARE(bulletsOf(sections.first()).size(), 3);
    }

    void dashesInProseStayProse()
    {
        QVERIFY(bulletsOf(read(u"The model - Large - and its twin - Small - agree on most things."_s).first()).isEmpty());
    }

    void boldLabelsInProseAreSections()
    {
        const auto sections = read(u"One idea. **Aim:** save. **Method**: a window. **Gain:** half of it."_s);
        QCOMPARE(labelsOf(sections), (QStringList{QString(), u"Aim"_s, u"Method"_s, u"Gain"_s}));
    }

    void labelledBulletsInOneLineAreSections()
    {
        QCOMPARE(labelsOf(read(u"- ***What's New***: 창을 민다."_s)), QStringList{u"What's New"_s});
        QCOMPARE(labelsOf(read(u"- **Aim**: to save. - **Gain**: half."_s)), (QStringList{u"Aim"_s, u"Gain"_s}));
        const auto sections = read(u"- **Aim**: to save (a) X - Y. - It ends."_s);
        QCOMPARE(labelsOf(sections), QStringList{u"Aim"_s});
        QCOMPARE(sections.first().blocks.first().text, u"to save (a) X - Y."_s);
        QCOMPARE(bulletsOf(sections.first()), QStringList{u"It ends."_s});
    }

    void proseIsPartedByHowItsSentencesBegin()
    {
        const auto sections =
            read(u"This paper introduces Lark, a small cache. The main objective is to halve memory. The key "
                 "methodology involves a window (see Fig. 3 vs. Tab. 2). It slides. Experiments show 2.5 points. "
                 "For AI practitioners, this is cheap."_s);
        QCOMPARE(labelsOf(sections), (QStringList{QString(), u"Main question"_s, u"Method"_s, u"Results"_s, u"Implication"_s}));
        QCOMPARE(facetsOf(sections),
                 (QList<ReadingFacet>{Facet::Gist, Facet::Question, Facet::Method, Facet::Results, Facet::Implication}));
        QVERIFY(sections.at(2).labelIsOurs);
        QCOMPARE(sections.at(2).blocks.first().text,
                 u"The key methodology involves a window (see Fig. 3 vs. Tab. 2). It slides."_s);
    }

    void beginningsOfProseAreKnown_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<ReadingFacet>("facet");
        QTest::newRow("aims") << u"The research aims to read twice."_s << Facet::Question;
        QTest::newRow("its objective") << u"Its primary objective is to read."_s << Facet::Question;
        QTest::newRow("asks") << u"The paper asks whether it reads."_s << Facet::Question;
        QTest::newRow("methodology") << u"The core methodology reads twice."_s << Facet::Method;
        QTest::newRow("method uses") << u"The method uses two passes."_s << Facet::Method;
        QTest::newRow("employs") << u"Lark employs two passes."_s << Facet::Method;
        QTest::newRow("achieved") << u"On QuickBench, Lark achieved 91.3%."_s << Facet::Results;
        QTest::newRow("results show") << u"Primary results show half the memory."_s << Facet::Results;
        QTest::newRow("outperforms") << u"The small model outperforms the large one."_s << Facet::Results;
        QTest::newRow("principal implication") << u"The principal implication is less work."_s << Facet::Implication;
        QTest::newRow("practitioners can") << u"AI practitioners can use it."_s << Facet::Implication;
        QTest::newRow("provides practitioners") << u"This work gives AI practitioners a tool."_s << Facet::Implication;
        QTest::newRow("implies") << u"This implies less work."_s << Facet::Implication;
    }

    void beginningsOfProseAreKnown()
    {
        QFETCH(QString, sentence);
        QFETCH(ReadingFacet, facet);
        const bool isQuestion = facet == Facet::Question;
        const QString other = isQuestion ? u"Experiments show a gain."_s : u"The objective is to save."_s;
        const auto sections = read(u"Lark is a cache. "_s + other + u' ' + sentence);
        QVERIFY(sections.size() >= 3);
        QCOMPARE(sections.last().facet, facet);
        QVERIFY(!sections.last().label.isEmpty());
    }

    void unsureSentencesGetNoLabel()
    {
        const auto sections =
            read(u"Lark is a cache. The objective is to save. A window slides over the text. Words outside of it "
                 "go. The results show half. For practitioners, it is cheap."_s);
        QCOMPARE(facetsOf(sections),
                 (QList<ReadingFacet>{Facet::Gist, Facet::Question, Facet::Other, Facet::Results, Facet::Implication}));
        QCOMPARE(sections.at(2).label, QString());
        QCOMPARE(sections.at(2).blocks.first().text, u"A window slides over the text. Words outside of it go."_s);
    }

    void eachFacetOfProseIsToldOnce()
    {
        const auto sections = read(u"Lark is a cache. The method uses a window. The results show half. The method is quick. "
                                   "Results show more."_s);
        QCOMPARE(labelsOf(sections), (QStringList{QString(), u"Method"_s, u"Results"_s, QString()}));
    }

    void proseKeepsItsOwnLabels()
    {
        const auto sections =
            read(u"Lark is a cache. Main research question or objective: To save. Key methodology used: A window. "
                 "Primary results show two things: speed and ease."_s);
        QCOMPARE(labelsOf(sections),
                 (QStringList{QString(), u"Main research question or objective"_s, u"Key methodology used"_s, u"Results"_s}));
        QCOMPARE(sections.at(1).facet, Facet::Question);
        QVERIFY(!sections.at(1).labelIsOurs);
    }

    void proseBehindALoneBulletIsProse()
    {
        QCOMPARE(facetsOf(read(u"-  Lark is a cache. The objective is to save. Experiments show half."_s)),
                 (QList<ReadingFacet>{Facet::Gist, Facet::Question, Facet::Results}));
    }

    void proseThatTellsOneFacetIsOneParagraph()
    {
        QCOMPARE(read(u"Lark is a cache. It slides. The results show half. Experiments show more."_s).size(), 1);
    }

    void abbreviationsEndNoSentence()
    {
        const auto sections =
            read(u"Lark (by J. Results et al. Results show, e.g. Experiments) is a cache vs. Methods. The objective "
                 "is to save. Experiments show half (-0.16). The principal implication is ease . AI practitioners can rest."_s);
        QCOMPARE(facetsOf(sections), (QList<ReadingFacet>{Facet::Gist, Facet::Question, Facet::Results, Facet::Implication}));
    }

    void preambleIsSetApart_data()
    {
        QTest::addColumn<QString>("preamble");
        QTest::newRow("title with a colon") << u"Here is a concise summary of the research paper \"SCOPE: Less: Cache\":"_s;
        QTest::newRow("title with a question") << u"Here's a summary of the paper “Can it: shrink?” for you:"_s;
        QTest::newRow("no title") << u"Okay, here is a short summary for practitioners:"_s;
        QTest::newRow("summary of") << u"Summary of the paper \"SCOPE: Less\":"_s;
    }

    void preambleIsSetApart()
    {
        QFETCH(QString, preamble);
        const auto sections = read(preamble + u" i) A cache. ii) Less? iii) A window: small. iv) Half. v) Cheap."_s);
        QCOMPARE(sections.size(), 6);
        QCOMPARE(sections.first().kind, Kind::Preamble);
        QCOMPARE(sections.first().blocks.first().text, preamble);
        QCOMPARE(sections.at(1).label, u"Summary"_s);
    }

    void sentenceWithAColonIsNoPreamble()
    {
        QCOMPARE(read(u"Here the authors ask one thing: can it shrink?"_s).first().kind, Kind::Body);
    }

    void followUpQuestionsAreSetApart()
    {
        const auto sections =
            read(u"a) To save. b) A window. c) Half. d) Cheap.  Follow-up questions:  1. Does it last? 2. At what cost?"_s);
        QCOMPARE(sections.size(), 5);
        QCOMPARE(sections.last().kind, Kind::FollowUp);
        QCOMPARE(sections.last().label, u"Follow-up questions"_s);
        QCOMPARE(bulletsOf(sections.last()), (QStringList{u"Does it last?"_s, u"At what cost?"_s}));
        QCOMPARE(sections.at(3).blocks.first().text, u"Cheap."_s);
    }

    void followUpQuestionsHaveManyHeads()
    {
        const auto sections =
            read(u"A cache. **Here are some follow-up questions an AI practitioner might ask:** 1. Why? 2. How?"_s);
        QCOMPARE(sections.last().kind, Kind::FollowUp);
        QCOMPARE(sections.last().label, u"Here are some follow-up questions an AI practitioner might ask"_s);
        QCOMPARE(read(u"It asks biased follow-up questions, and 1. more."_s).last().kind, Kind::Body);
    }

    void placesInAListTellFacets()
    {
        const QList<ReadingFacet> ofRomans{Facet::Gist, Facet::Question, Facet::Method, Facet::Results, Facet::Implication};
        QCOMPARE(facetsOf(read(u"i) A cache. ii) Less? iii) A window. iv) Half. v) Cheap."_s)), ofRomans);
        QCOMPARE(facetsOf(read(u"i) **Cache:** new. ii) Less? iii) **Note:** wide. iv) Half. v) Cheap."_s)), ofRomans);
        QCOMPARE(facetsOf(read(u"a) To save. b) A window. c) Half. d) Cheap. e) More."_s)),
                 (QList<ReadingFacet>{Facet::Question, Facet::Method, Facet::Results, Facet::Implication, Facet::Other}));
    }

    void labelsTellFacets_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<ReadingFacet>("facet");
        QTest::newRow("What's New") << u"What's New"_s << Facet::Gist;
        QTest::newRow("curly") << u"What’s New"_s << Facet::Gist;
        QTest::newRow("1-line summary") << u"1-line Summary"_s << Facet::Gist;
        QTest::newRow("要約") << u"要約"_s << Facet::Gist;
        QTest::newRow("question or objective") << u"Main research question or objective"_s << Facet::Question;
        QTest::newRow("aim") << u"Aim"_s << Facet::Question;
        QTest::newRow("연구 목적") << u"연구 목적"_s << Facet::Question;
        QTest::newRow("Technical Details") << u"Technical Details"_s << Facet::Method;
        QTest::newRow("Key methodology used") << u"Key methodology used"_s << Facet::Method;
        QTest::newRow("方法") << u"研究方法"_s << Facet::Method;
        QTest::newRow("Performance Highlights") << u"Performance Highlights"_s << Facet::Results;
        QTest::newRow("summary of results") << u"Summary of results"_s << Facet::Results;
        QTest::newRow("실험 결과") << u"실험 결과"_s << Facet::Results;
        QTest::newRow("implication") << u"Principal implication for AI practitioners"_s << Facet::Implication;
        QTest::newRow("意义") << u"意义"_s << Facet::Implication;
        QTest::newRow("none") << u"Vision encoder"_s << Facet::Other;
        QTest::newRow("aim within a word") << u"Claims"_s << Facet::Other;
    }

    void labelsTellFacets()
    {
        QFETCH(QString, label);
        const auto sections = read(u"- **"_s + label + u"**: It works.\n- **Vision encoder**: It sees."_s);
        QCOMPARE(sections.size(), 2);
        QTEST(sections.first().facet, "facet");
        QCOMPARE(sections.last().facet, Facet::Other);
    }

    void withoutALabelThereIsNoFacet()
    {
        QCOMPARE(facetsOf(read(u"- Results are better. - The method is new."_s)), QList<ReadingFacet>{Facet::Other});
    }

    void hostileTextIsKept_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("stars") << u"**"_s.repeated(20000) + u"end"_s;
        QTest::newRow("dashes") << u"- a (b "_s.repeated(10000);
        QTest::newRow("romans") << u"i) ii) "_s.repeated(10000);
        QTest::newRow("lines") << u"- **a**: b\n  - c\n"_s.repeated(5000);
        QTest::newRow("preamble") << u"Here is a "_s.repeated(6000);
        QTest::newRow("sentences") << u"The method is A. Results show B) (C. "_s.repeated(5000);
        QTest::newRow("one word") << u"The "_s + u"word"_s.repeated(100000) + u". Results"_s;
        QTest::newRow("quotes") << u"Here is a \""_s.repeated(6000);
    }

    void hostileTextIsKept()
    {
        QFETCH(QString, text);
        QCOMPARE(lettersOf(wordsOf(summarySections(text))), lettersOf(text));
    }
};

QTEST_GUILESS_MAIN(TestSummarySections)
#include "tst_summarysections.moc"
