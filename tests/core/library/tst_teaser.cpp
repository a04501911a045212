#include "core/library/teaser.h"

#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class TeaserTest final : public QObject
{
    Q_OBJECT

private slots:
    void theFirstSentenceIsTaken_data()
    {
        QTest::addColumn<QString>("summary");
        QTest::addColumn<QString>("teaser");
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("prose") << u"Caches grow with the answer. This one does not."_s << u"Caches grow with the answer."_s;
        QTest::newRow("one sentence without a stop") << u"Caches grow with the answer"_s << u"Caches grow with the answer"_s;
        QTest::newRow("question") << u"Can a cache be small enough? Yes, it can."_s << u"Can a cache be small enough?"_s;
        QTest::newRow("a short stop ends nothing")
            << u"See Fig. 3 for how the cache grows. More."_s << u"See Fig. 3 for how the cache grows."_s;
        QTest::newRow("a decimal ends nothing")
            << u"The cache is 2.5 times smaller than before. More."_s << u"The cache is 2.5 times smaller than before."_s;
        QTest::newRow("bullet") << u"- Caches grow with the answer. - More."_s << u"Caches grow with the answer."_s;
        QTest::newRow("round bullet") << u"• Caches grow with the answer. • More."_s << u"Caches grow with the answer."_s;
        QTest::newRow("roman") << u"i) **Summary:** Caches grow with the answer. ii) **Aim:** More."_s
                               << u"Caches grow with the answer."_s;
        QTest::newRow("letter") << u"a) Caches grow with the answer. b) More."_s << u"Caches grow with the answer."_s;
        QTest::newRow("number") << u"1. **Summary:** Caches grow with the answer. 2. More."_s << u"Caches grow with the answer."_s;
        QTest::newRow("label, colon behind") << u"- ***What's New***: 캐시는 답과 함께 자랍니다. 이제는 아닙니다."_s
                                             << u"캐시는 답과 함께 자랍니다. 이제는 아닙니다."_s;
        QTest::newRow("bold label") << u"- **What's New**: Caches grow with the answer.\n- **More**: yes."_s
                                    << u"Caches grow with the answer."_s;
        QTest::newRow("emphasis that is no label")
            << u"**SCOPE** keeps the cache of the prompt whole. More."_s << u"SCOPE keeps the cache of the prompt whole."_s;
        QTest::newRow("code") << u"The `scope` package keeps the cache small. More."_s
                              << u"The scope package keeps the cache small."_s;
        QTest::newRow("Chinese") << u"缓存随着回答增长。本文改变了这一点。"_s << u"缓存随着回答增长。"_s;
        QTest::newRow("preamble")
            << u"Here is a concise summary of the research paper \"SCOPE: On Caches\": Caches grow with the answer. More."_s
            << u"Caches grow with the answer."_s;
        QTest::newRow("preamble and list")
            << u"Here's a summary following your guidelines:  i) **Summary:** Caches grow with the answer. ii) More."_s
            << u"Caches grow with the answer."_s;
        QTest::newRow("only a preamble") << u"Here is a summary:"_s << u"Here is a summary:"_s;
        QTest::newRow("line breaks") << u"Caches grow\nwith the answer.\nMore."_s << u"Caches grow with the answer."_s;
        QTest::newRow("an unclosed label") << u"**Summary of everything"_s << u"Summary of everything"_s;
    }

    void theFirstSentenceIsTaken()
    {
        QFETCH(QString, summary);
        QFETCH(QString, teaser);
        QCOMPARE(teaserOf(summary), teaser);
    }

    void aLongSentenceIsCutAtAWord()
    {
        const QString teaser = teaserOf(u"word "_s.repeated(200));
        QVERIFY(teaser.size() <= 301);
        QVERIFY(teaser.endsWith(u"word…"_s));
    }

    void oneEndlessWordIsCutToo() { QCOMPARE(teaserOf(QString(100'000, u'x')).size(), 301); }

    void starsWithoutEndAreHarmless() { QCOMPARE(teaserOf(QString(100'000, u'*')), QString()); }
};

QTEST_GUILESS_MAIN(TeaserTest)
#include "tst_teaser.moc"
