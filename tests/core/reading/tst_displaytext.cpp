#include "core/reading/displaytext.h"

#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class TestDisplayText : public QObject
{
    Q_OBJECT

private slots:
    void plainTextStaysAsItIs()
    {
        const QString text = u"새 방법은 빠르다.\nÀ la carte – 2× faster 𝒢"_s;
        QCOMPARE(displayText(text), text);
    }

    void controlAndBidiOverridesGo()
    {
        QCOMPARE(displayText(u"a\u0008b\u000Cc\u202Ed\u2066e\u0085f"_s), u"abcdef"_s);
        QCOMPARE(displayText(u"a\tb"_s), u"a b"_s);
    }

    void marksEndAtThirtyTwo()
    {
        const QString shown = displayText(u"z"_s + u"\u0301"_s.repeated(1000) + u"y"_s);
        QCOMPARE(shown, u"z"_s + u"\u0301"_s.repeated(32) + u"y"_s);
    }

    void longWordGetsBreakPlaces()
    {
        const QString word = u"x"_s.repeated(10000);
        const QString shown = displayText(word);
        QCOMPARE(shown.count(QChar(0x200B)), 4);
        QCOMPARE(QString(shown).remove(QChar(0x200B)), word);
    }

    void breakPlaceNeverSplitsOneCharacter()
    {
        const QString shown = displayText(u"x"_s + u"𝒢"_s.repeated(3000));
        for (qsizetype i = 1; i < shown.size(); ++i)
            QVERIFY(shown.at(i) != QChar(0x200B) || !shown.at(i - 1).isHighSurrogate());
    }

    void wordOfTwoThousandIsLeftAlone() { QCOMPARE(displayText(u"x"_s.repeated(2000)).size(), 2000); }

    void lineFoldsWhiteSpace() { QCOMPARE(displayLine(u" A title\n  over two lines "_s), u"A title over two lines"_s); }

    void markupIsEscaped() { QCOMPARE(escapedText(u"<b>&\""_s), u"&lt;b&gt;&amp;&quot;"_s); }

    void scriptTellsTheLanguage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("around");
        QTest::addColumn<QString>("language");
        QTest::newRow("latin") << u"A title"_s << u"zh"_s << QString();
        QTest::newRow("hangul") << u"KV 캐시"_s << u"en"_s << u"ko"_s;
        QTest::newRow("kana") << u"画像と言葉"_s << u"zh"_s << u"ja"_s;
        QTest::newRow("han alone") << u"强化学习"_s << u"en"_s << u"zh"_s;
        QTest::newRow("han in Japanese") << u"強化学習"_s << u"ja"_s << u"ja"_s;
        QTest::newRow("han in traditional Chinese") << u"強化學習"_s << u"zh-Hant"_s << u"zh-Hant"_s;
    }

    void scriptTellsTheLanguage()
    {
        QFETCH(QString, text);
        QFETCH(QString, around);
        QTEST(languageOfScript(text, around), "language");
    }
};

QTEST_GUILESS_MAIN(TestDisplayText)
#include "tst_displaytext.moc"
