#include "core/library/searchtext.h"

#include "core/library/searchletters.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

// searchText() in its plainest form, letter by letter over the whole text: what the quick one must equal.
QString plainSearchText(const QString &text)
{
    QString open = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    open.replace(u'ß', u"ss"_s);
    QList<uint> bare;
    for (const uint c : open.toUcs4()) {
        bare += isRemovedMark(c) ? QList<uint>() : QList<uint>{c};
    }
    QStringList words;
    QList<uint> run;
    LetterKind kind = LetterKind::Gap;
    const auto textOf = [](const QList<uint> &letters) {
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.constData()), letters.size());
    };
    const auto close = [&] {
        for (qsizetype i = 0; kind == LetterKind::Pairs && i + 1 < run.size(); ++i) {
            words += textOf(run.mid(i, 2));
        }
        if (!run.isEmpty()) {
            words += kind == LetterKind::Pairs ? textOf(run.mid(run.size() - 1)) : textOf(run);
        }
        run.clear();
    };
    for (const uint c : textOf(bare).normalized(QString::NormalizationForm_C).toUcs4()) {
        if (letterKind(c) != kind) {
            close();
            kind = letterKind(c);
        }
        run += kind == LetterKind::Gap ? QList<uint>() : QList<uint>{c};
    }
    close();
    return words.join(u' ');
}

// Letters of every way they are treated, and some of any kind.
QString anyText(QRandomGenerator &random)
{
    static const QList<std::pair<char32_t, char32_t>> ranges{
        {0x20, 0x7e},       {0x20, 0x7e},       {0xa0, 0x24f},    {0x300, 0x36f},   {0x370, 0x52f},
        {0x1100, 0x11ff},   {0x2000, 0x206f},   {0x2070, 0x218f}, {0x3000, 0x30ff}, {0x3000, 0x30ff},
        {0x3099, 0x309a},   {0x4e00, 0x9fff},   {0xac00, 0xd7a3}, {0xf900, 0xfaff}, {0xff00, 0xffef},
        {0x1d400, 0x1d7ff}, {0x20000, 0x200ff}, {1, 0xd7ff},      {0xe000, 0x2ffff}};
    QString text;
    for (int pieces = random.bounded(1, 8); pieces > 0; --pieces) {
        const auto [first, last] = ranges[random.bounded(ranges.size())];
        for (int letters = random.bounded(1, 5); letters > 0; --letters) {
            text += QChar::fromUcs4(random.bounded(quint32(first), quint32(last) + 1));
        }
    }
    return text;
}

} // namespace

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

    void theQuickWayIsThePlainWay()
    {
        QRandomGenerator random(1);
        for (int round = 0; round < 50000; ++round) {
            const QString text = anyText(random);
            if (searchText(text) != plainSearchText(text)) {
                QCOMPARE(text.toUcs4(), QList<uint>()); // shows the letters
            }
        }
    }

    void aLoneHalfOfALetterHarmsNothing()
    {
        for (const QString &text : QStringList{QChar(0xd800) + u" word"_s, u"word"_s + QChar(0xdc00)}) {
            QCOMPARE(searchText(text), plainSearchText(text));
        }
    }
};

QTEST_GUILESS_MAIN(SearchTextTest)
#include "tst_searchtext.moc"
