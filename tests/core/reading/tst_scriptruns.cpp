#include "core/reading/scriptruns.h"

#include "core/reading/displaytext.h"

#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

// "<ko>…</ko>" instead of the long span.
QString runs(const QString &html, const QString &around = {})
{
    QString result = withScriptRuns(html, around, [](const QString &language) -> QString { return u'[' + language + u']'; });
    return result.replace(u"<span style=\"font-family:["_s, u"<"_s).replace(u"]\">"_s, u">"_s).replace(u"</span>"_s, u"</>"_s);
}

} // namespace

class TestScriptRuns : public QObject
{
    Q_OBJECT

private slots:
    void textWithoutRunsIsLeftAlone()
    {
        const QString plain = u"<b>A small window</b> &amp; more – über"_s;
        QCOMPARE(runs(plain), plain);
        QCOMPARE(runs(QString()), QString());
    }

    void everyRunTakesTheFontsOfItsScript()
    {
        QCOMPARE(runs(u"a 창 b かな c 直 d"_s), u"a <ko>창</> b <ja>かな</> c <zh>直</> d"_s);
    }

    void hanAloneTakesTheLanguageAround()
    {
        QCOMPARE(runs(u"a 直"_s, u"ja"_s), u"a <ja>直</>"_s);
        QCOMPARE(runs(u"a 直"_s, u"zh-Hant"_s), u"a <zh-Hant>直</>"_s);
        QCOMPARE(runs(u"a 直"_s, u"en"_s), u"a <zh>直</>"_s);
        QCOMPARE(runs(u"直す a"_s, u"ko"_s), u"<ja>直す</> a"_s); // its kana says more than its surroundings
    }

    void tagsAndEntitiesAreNoText()
    {
        QCOMPARE(runs(u"<a href=\"https://x.org/直\">直</a>&#160;骨"_s),
                 u"<a href=\"https://x.org/直\"><zh>直</></a>&#160;<zh>骨</>"_s);
    }

    void lettersBeyondTheBasicPlaneAreWhole() { QCOMPARE(runs(u"a 𠀀 😀"_s), u"a <zh>𠀀</> 😀"_s); }

    void aThousandRunsDoNotMakeAThousandSpans()
    {
        const QString html = runs(u"a直"_s.repeated(5000));
        QVERIFY(html.count(u"<zh>"_s) <= 300);
        QVERIFY(html.endsWith(u"a直"_s));
    }

    void firstLetterWithADirectionDecides_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<bool>("leftwards");
        QTest::newRow("Arabic") << u"نموذج صغير"_s << true;
        QTest::newRow("Hebrew") << u"<b>מודל</b> with words"_s << true;
        QTest::newRow("after digits and marks") << u"<span style=\"x\">12.</span>&#160; مرحبا"_s << true;
        QTest::newRow("Latin first") << u"KV نموذج"_s << false;
        QTest::newRow("Korean") << u"창을 نموذج"_s << false;
        QTest::newRow("no letters") << u"12 &amp; 3"_s << false;
    }

    void firstLetterWithADirectionDecides()
    {
        QFETCH(QString, html);
        QTEST(readsRightToLeft(html), "leftwards");
    }

    void aWordOfHanMakesNoLatinTextChinese()
    {
        QVERIFY(!isMainlyCjk(u"Windows That Slide 直骨令"_s));
        QVERIFY(!isMainlyCjk(u"Windows"_s));
        QVERIFY(!isMainlyCjk(QString()));
        QVERIFY(isMainlyCjk(u"KV 캐시를 반으로"_s));
        QVERIFY(isMainlyCjk(u"滑动窗口"_s));
    }

    void firstLanguageWithHanIsTaken()
    {
        QCOMPARE(hanLanguageOf({u"en"_s, u"ja"_s, u"zh"_s}), u"ja"_s);
        QCOMPARE(hanLanguageOf({u"en"_s, u"vi"_s}), QString());
    }
};

QTEST_GUILESS_MAIN(TestScriptRuns)
#include "tst_scriptruns.moc"
