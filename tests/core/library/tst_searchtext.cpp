#include "core/library/searchtext.h"

#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class SearchTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void textBecomesWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("signs only") << u"… -- (!)"_s << u""_s;
        QTest::newRow("case") << u"KV Cache"_s << u"kv cache"_s;
        QTest::newRow("punctuation parts words") << u"key-value/cache, 35%"_s << u"key value cache 35"_s;
        QTest::newRow("white space") << u"  two\n\twords "_s << u"two words"_s;
        QTest::newRow("accents") << u"Fréchet Ångström naïve"_s << u"frechet angstrom naive"_s;
        QTest::newRow("accents apart") << u"Fre\u0301chet"_s << u"frechet"_s;
        QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
        QTest::newRow("Turkish capital I") << u"İstanbul"_s << u"istanbul"_s;
        QTest::newRow("Greek final sigma") << u"ΛΟΓΟΣ λόγος"_s << u"λογοσ λογοσ"_s;
        QTest::newRow("Cyrillic") << u"Модель Ёж"_s << u"модель еж"_s;
        QTest::newRow("superscript") << u"Transformer²"_s << u"transformer2"_s;
        QTest::newRow("full width") << u"ＬＬＭ　２０２４"_s << u"llm 2024"_s;
        QTest::newRow("ligature") << u"eﬃcient ﬁt"_s << u"efficient fit"_s;
        QTest::newRow("mathematical letters") << u"𝒢𝐥𝜽"_s << u"glθ"_s;
        QTest::newRow("Vietnamese") << u"Mô hình ngôn ngữ"_s << u"mo hinh ngon ngu"_s;
        QTest::newRow("Hangul pairs") << u"언어모델"_s << u"언어 어모 모델 델"_s;
        QTest::newRow("one Hangul character") << u"큰"_s << u"큰"_s;
        QTest::newRow("Hangul in parts") << u"\u1112\u1161\u11ab\u1100\u1173\u11af"_s << u"한글 글"_s;
        QTest::newRow("Han pairs") << u"模型压缩"_s << u"模型 型压 压缩 缩"_s;
        QTest::newRow("Han beyond the first plane") << u"\U00020000\U00020001"_s << u"\U00020000\U00020001 \U00020001"_s;
        QTest::newRow("Kana") << u"モデル"_s << u"モデ デル ル"_s;
        QTest::newRow("half-width Kana") << u"ﾓﾃﾞﾙ"_s << u"モデ デル ル"_s;
        QTest::newRow("long vowel") << u"データ"_s << u"デー ータ タ"_s;
        QTest::newRow("voicing stays") << u"ガ"_s << u"ガ"_s;
        QTest::newRow("no voicing") << u"カ"_s << u"カ"_s;
        QTest::newRow("Latin glued to Hangul") << u"KV캐시를"_s << u"kv 캐시 시를 를"_s;
        QTest::newRow("Hangul with a gloss") << u"디코딩(decoding)은"_s << u"디코 코딩 딩 decoding 은"_s;
        QTest::newRow("space parts runs") << u"언어 모델"_s << u"언어 어 모델 델"_s;
        QTest::newRow("digits") << u"GPT-4o 3.5"_s << u"gpt 4o 3 5"_s;
        QTest::newRow("emoji") << u"📊 stats"_s << u"stats"_s;
    }

    void textBecomesWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QCOMPARE(searchText(text), words);
    }

    void noTextIsAnEmptyColumnAndNotNull()
    {
        QVERIFY(!searchText({}).isNull());
        QVERIFY(!searchText(u"…").isNull());
    }

    void halfASurrogatePairIsHarmless()
    {
        const QString broken = u"model"_s + QChar(0xd800) + u"s"_s;
        QCOMPARE(searchText(broken), u"model s"_s);
    }

    void aTermBecomesAnExpression_data()
    {
        QTest::addColumn<QString>("term");
        QTest::addColumn<bool>("prefix");
        QTest::addColumn<QString>("expression");
        QTest::newRow("word") << u"Mod"_s << true << u"\"mod\"*"_s;
        QTest::newRow("whole word") << u"Mod"_s << false << u"\"mod\""_s;
        QTest::newRow("phrase") << u"kv cache"_s << false << u"\"kv cache\""_s;
        QTest::newRow("hyphen") << u"kv-cache"_s << true << u"\"kv cache\"*"_s;
        QTest::newRow("quote inside") << u"a\"b"_s << true << u"\"a b\"*"_s;
        QTest::newRow("operators are words") << u"NEAR"_s << false << u"\"near\""_s;
        QTest::newRow("nothing to find") << u"++"_s << true << u""_s;
        QTest::newRow("one character") << u"모"_s << true << u"\"모\"*"_s;
        QTest::newRow("one character in quotes") << u"모"_s << false << u"\"모\"*"_s;
        QTest::newRow("two characters") << u"모델"_s << true << u"\"모델\""_s;
        QTest::newRow("more characters") << u"언어모델"_s << true << u"\"언어 어모 모델\""_s;
        QTest::newRow("two runs") << u"언어 모델"_s << false << u"\"언어 어 모델\""_s;
        QTest::newRow("run, then Latin") << u"캐시 kv"_s << true << u"\"캐시 시 kv\"*"_s;
        QTest::newRow("Latin, then run") << u"kv캐시"_s << true << u"\"kv 캐시\""_s;
    }

    void aTermBecomesAnExpression()
    {
        QFETCH(QString, term);
        QFETCH(bool, prefix);
        QFETCH(QString, expression);
        QCOMPARE(searchExpression(term, prefix ? LastWord::Prefix : LastWord::Whole), expression);
    }
};

QTEST_GUILESS_MAIN(SearchTextTest)
#include "tst_searchtext.moc"
