#include "core/library/filter/highlight.h"

#include "core/library/searchletters.h"
#include "core/library/searchtext.h"
#include "tests/core/library/shelf.h"

#include <QTest>

#include <random>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

namespace {

// The text with [brackets] round what is marked.
QString marked(const QList<SearchTerm> &terms, QString text)
{
    const QList<TextSpan> spans = spansOf(terms, text);
    for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
        text.insert(span->position + span->length, u']');
        text.insert(span->position, u'[');
    }
    return text;
}

using Random = std::mt19937;

template<typename T>
const T &oneOf(const QList<T> &choices, Random &random)
{
    return choices[std::uniform_int_distribution<qsizetype>(0, choices.size() - 1)(random)];
}

QString made(const QList<QString> &pieces, int most, Random &random)
{
    QString text;
    for (int left = std::uniform_int_distribution<int>(1, most)(random); left > 0; --left) {
        text += oneOf(pieces, random);
    }
    return text;
}

// Few letters, so that words meet texts often; every way in which the index folds. No digits in the words, because the
// index holds the paper's number too.
const QList<QString> letters{u"k"_s,       u"K"_s,      u"v"_s,      u"s"_s,          u"ß"_s,  u"é"_s,        u"e"_s,
                             u"e\u0301"_s, u"ﬁ"_s,      u"f"_s,      u"i"_s,          u"İ"_s,  u"Ｋ"_s,       u"캐"_s,
                             u"시"_s,      u"\u1109"_s, u"\u1175"_s, u"ㅅ"_s,         u"ㅣ"_s, u"模"_s,       u"型"_s,
                             u"カ"_s,      u"ｶ"_s,      u"ﾞ"_s,      u"ガ"_s,         u"ー"_s, u"か\u3099"_s, u"σ"_s,
                             u"ς"_s,       u"Σ"_s,      u"𝐤"_s,      u"\U00020000"_s, u"ё"_s};
const QList<QString> textPieces =
    letters + QList<QString>{u" "_s, u" "_s, u"-"_s, u"("_s, u"…"_s, u"·"_s, u"한\u3000"_s, u"2"_s, u"²"_s};

} // namespace

class HighlightTest final : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreMarkedWhereTheyStand_data()
    {
        QTest::addColumn<QString>("term");
        QTest::addColumn<QString>("expected");
        QTest::newRow("beginning") << u"comp"_s << u"KV [Comp]ression, [comp]ressed, decompression"_s;
        QTest::newRow("case") << u"KV"_s << u"a [kv] cache, [Kv]-cache"_s;
        QTest::newRow("hyphen is a phrase") << u"kv-ca"_s << u"[KV ca]che, [KV-ca]che, KV and cache"_s;
        QTest::newRow("accents") << u"frechet"_s << u"[Fréchet] distance"_s;
        QTest::newRow("accents apart") << u"fre"_s << u"[Fre\u0301]chet"_s;
        QTest::newRow("sharp s") << u"strasse"_s << u"eine [Straße]."_s;
        QTest::newRow("half of a letter") << u"stras"_s << u"[Straß]e"_s;
        QTest::newRow("width") << u"llm"_s << u"大きな[ＬＬＭ]の"_s;
        QTest::newRow("ligature") << u"eff"_s << u"[eﬃ]cient"_s;
        QTest::newRow("Hangul within a word") << u"캐시"_s << u"KV[캐시]를, [캐시] 압축"_s;
        QTest::newRow("longer Hangul") << u"언어모델"_s << u"대규모[언어모델]은 언어 모델"_s;
        QTest::newRow("one Hangul letter") << u"모"_s << u"언어[모]델, 규[모]"_s;
        QTest::newRow("Hangul in parts") << u"한글"_s << u"[\u1112\u1161\u11ab\u1100\u1173\u11af]은"_s;
        QTest::newRow("Han") << u"压缩"_s << u"模型[压缩]方法"_s;
        QTest::newRow("Han beyond the first plane") << u"\U00020001"_s << u"a\U00020000[\U00020001]"_s;
        QTest::newRow("half-width Kana") << u"デル"_s << u"ﾓ[ﾃﾞﾙ]"_s;
        QTest::newRow("Latin glued to Hangul") << u"kv"_s << u"[KV]캐시"_s;
        QTest::newRow("nothing to look for") << u"++"_s << u"a ++ b"_s;
        QTest::newRow("not there") << u"video"_s << u"kv cache"_s;
    }

    void wordsAreMarkedWhereTheyStand()
    {
        QFETCH(QString, term);
        QFETCH(QString, expected);
        const QString text = QString(expected).remove(u'[').remove(u']');
        QCOMPARE(marked({{.text = term}}, text), expected);
    }

    void aPhraseEndsWithAWholeWord()
    {
        QCOMPARE(marked({{u"kv cache"_s, true}}, u"KV cache, KV caches"_s), u"[KV cache], KV caches"_s);
        QCOMPARE(marked({{u"kv cache"_s, false}}, u"KV cache, KV caches"_s), u"[KV cache], [KV cache]s"_s);
    }

    void severalTermsAreMarkedInOrderAndNeverTwice()
    {
        const QList<SearchTerm> terms{{u"cache"_s, false}, {u"kv"_s, false}, {u"ca"_s, false}};
        QCOMPARE(spansOf(terms, u"KV cache"), (QList<TextSpan>{{0, 2}, {3, 5}}));
        QCOMPARE(marked({{u"언어"_s, false}, {u"어모"_s, false}}, u"언어모델"_s), u"[언어모]델"_s);
    }

    void noTermsMarkNothing()
    {
        QVERIFY(spansOf({}, u"KV cache").isEmpty());
        QVERIFY(spansOf({{u"kv"_s, false}}, u"").isEmpty());
    }

    void halfASurrogatePairIsHarmless()
    {
        QCOMPARE(spansOf({{u"s"_s, false}}, QString(u"model"_s + QChar(0xd800) + u"s"_s)), (QList<TextSpan>{{6, 1}}));
    }

    void lettersAreThoseOfTheIndex()
    {
        Random random(20241223);
        for (int i = 0; i < 3000; ++i) {
            const QString text = made(textPieces, 12, random);
            QString runs; // of what the index has; its pairs hide nothing but where a run of them ends
            for (const SearchLetter &letter : searchLetters(text)) {
                runs += letterKind(letter.letter) == LetterKind::Gap ? u" "_s : QString::fromUcs4(&letter.letter, 1);
            }
            QCOMPARE(searchText(runs), searchText(text));
        }
    }

    void aTextIsFoundExactlyWhenSomethingIsMarked()
    {
        Random random(20241224);
        QList<Entry> entries;
        for (int i = 0; i < 150; ++i) {
            entries += entry(u"2412.%1"_s.arg(10000 + i), made(textPieces, 10, random), {});
        }
        Shelf shelf;
        shelf.put(u"2024-12-23.md"_s, QDate(2024, 12, 23), entries);
        const QList<PaperRow> rows = shelf.library().rows(shelf.library().paperIds({}));
        int found = 0;
        for (int i = 0; i < 400; ++i) {
            const QString word = made(letters, 3, random);
            if (searchText(word).isEmpty()) {
                continue;
            }
            const QStringList keys = shelf.found(word);
            for (const PaperRow &row : rows) {
                const bool isMarked = !spansOf({{word, false}}, row.title).isEmpty();
                QVERIFY2(isMarked == keys.contains(row.key), qPrintable(word + u" in "_s + row.title));
                found += isMarked;
            }
        }
        QVERIFY(found > 1000);
    }
};

QTEST_GUILESS_MAIN(HighlightTest)
#include "tst_highlight.moc"
