// Every condition of a filter over a small library, and words that might be taken for operators.
#include "core/library/answers/filtersql.h"

#include "core/library/database.h"
#include "tests/core/library/shelf.h"

#include <QTest>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2024, 12, 23);
const QDate tuesday(2024, 12, 24);
const QDate wednesday(2024, 12, 25);

// Named by what stands in them.
const QString english = u"2412.00001"_s;
const QString korean = u"2412.00002"_s;
const QString chinese = u"2412.00003"_s;
const QString japanese = u"2412.00004"_s;
const QString undated = u"2412.00005"_s;
const QString signs = u"2412.00006"_s;
const QStringList everything{signs, japanese, chinese, korean, english, undated}; // the newest day first, digest order within it

Entry withTags(Entry told, const QStringList &tags)
{
    told.tags = tags;
    return told;
}

Entry by(Entry told, const QStringList &authors)
{
    told.authors = authors;
    return told;
}

} // namespace

class FilterSqlTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_shelf = std::make_unique<Shelf>();
        m_shelf->put(u"/d/alpha/2024-12-23.md"_s, monday,
                     {by(withTags(entry(english, u"A Naïve Cache OR a Near Miss"_s,
                                        u"The cache is NOT kept. O'Neill's test: f(x)^2 and C++."_s),
                                  {u"NLP"_s, u"Video, Audio"_s}),
                         {u"José Ångström"_s, u"Ann Author"_s})});
        m_shelf->put(u"/d/beta/2024-12-24.md"_s, tuesday,
                     {withTags(entry(chinese, u"Compressing Models"_s, u"本文研究大型语言模型的压缩。"_s, u"zh"_s), {u"nlp"_s}),
                      entry(korean, u"Cutting Models"_s, u"거대 언어모델의 캐시를 줄이는 방법을 제안합니다."_s, u"ko"_s)});
        m_shelf->put(u"/d/gamma/2024-12-25.md"_s, wednesday,
                     {withTags(entry(signs, u"100% AND \"quoted\" [brackets] {braces} a*b titles:none"_s,
                                     u"-dash; semi; under_score ％ ＦＵＬＬ."_s),
                               {u"Ω-logic"_s, u"it's"_s}),
                      entry(japanese, u"Finding Data"_s, u"ガイドとデータを探すﾓﾃﾞﾙ。"_s, u"ja"_s)});
        m_shelf->put(u"/d/undated.md"_s, QDate(), {entry(undated, u"Without a Day"_s, u"Told by nobody knows when."_s)});
        Library &library = m_shelf->library();
        QVERIFY(library.setRead({english, korean}, true));
        QVERIFY(library.setStarred({korean, undated}, true));
        QVERIFY(library.setReadingList({chinese}, true));
        QVERIFY(library.addTag({japanese, undated}, u"Seminar"_s));
        QVERIFY(library.setNote(undated, u"ask Zoë"_s));
    }

    void anEmptyFilterLeavesAll()
    {
        QVERIFY(PaperFilter{}.isEmpty());
        QCOMPARE(m_shelf->keys(), everything);
    }

    void nothingOfTheReaderStandsInTheStatement()
    {
        const QString hostile = u"x'); DROP TABLE papers; --\""_s;
        const PaperFilter filter{.text = hostile,
                                 .firstDay = monday,
                                 .lastDay = tuesday,
                                 .tags = {.included = {hostile, u"b"_s}, .excluded = {hostile}, .match = Match::All},
                                 .languages = {.included = {hostile}, .excluded = {hostile}},
                                 .sources = {.included = {hostile}, .excluded = {hostile}}};
        const auto database = Database::open(m_shelf->library().file());
        QVERIFY(database);
        const auto sql = firstRowsSql(**database, filter, monday);
        QVERIFY(sql);
        QVERIFY(!sql->statement.contains(u"DROP"_s));
        QCOMPARE(sql->statement.count(u'?'), sql->values.size() + 1); // and the limit
        QCOMPARE(m_shelf->keys(filter), QStringList());
        QCOMPARE(m_shelf->keys(), everything);
    }

    void textFinds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const QStringList none;
        // Signs and operators of the index are nothing but text.
        QTest::newRow("AND") << u"100 AND"_s << QStringList{signs};
        QTest::newRow("lone AND") << u"AND"_s << QStringList({signs, english});
        QTest::newRow("lone OR") << u"OR"_s << everything; // it waits for its sides
        QTest::newRow("lone NOT") << u"NOT"_s << QStringList{english};
        QTest::newRow("NEAR with brackets") << u"NEAR(cache miss, 5)"_s << none;
        QTest::newRow("NEAR") << u"NEAR"_s << QStringList{english};
        QTest::newRow("star alone") << u"*"_s << everything;
        QTest::newRow("star inside") << u"a*b"_s << QStringList{signs};
        QTest::newRow("star before") << u"*cache"_s << QStringList{english};
        QTest::newRow("caret") << u"^cache"_s << QStringList{english};
        QTest::newRow("power") << u"f(x)^2"_s << QStringList{english};
        QTest::newRow("colon") << u"bodies:cache"_s << none;
        QTest::newRow("colon as written") << u"titles:none"_s << QStringList{signs};
        QTest::newRow("braces") << u"{braces}"_s << QStringList{signs};
        QTest::newRow("open bracket") << u"("_s << everything;
        QTest::newRow("plus") << u"c++"_s << QStringList{english}; // a lone letter is a word
        QTest::newRow("apostrophe") << u"O'Neill"_s << QStringList{english};
        QTest::newRow("per cent") << u"100%"_s << QStringList{signs};
        QTest::newRow("underscore") << u"under_score"_s << QStringList{signs};
        QTest::newRow("backslash") << u"\\"_s << everything;
        // Quotes and minus.
        QTest::newRow("empty phrase") << u"\"\""_s << everything;
        QTest::newRow("phrase of signs") << u"\"+-*\""_s << everything;
        QTest::newRow("excluded empty phrase") << u"-\"\""_s << everything;
        QTest::newRow("two minus") << u"--cache"_s << QStringList{english};
        QTest::newRow("minus alone between words") << u"cache - kept"_s << QStringList{english};
        QTest::newRow("minus at the end") << u"cache -"_s << QStringList{english};
        QTest::newRow("minus of signs") << u"-+"_s << everything;
        QTest::newRow("wanted and unwanted at once") << u"cache -cache"_s << none;
        QTest::newRow("phrase over a sign") << u"\"under score\""_s << QStringList{signs};
        QTest::newRow("phrase beside a word") << u"\"near miss\" cache"_s << QStringList{english};
        QTest::newRow("phrase glued to a word") << u"\"near miss\"cache"_s << QStringList{english};
        QTest::newRow("quote in a word") << u"ca\"che"_s << none;
        QTest::newRow("a phrase does not reach from title to text") << u"\"miss the\""_s << none;
        QTest::newRow("nor from one author to the next") << u"\"Ångström Ann\""_s << none;
        // Accents, case, width.
        QTest::newRow("accents left out") << u"naive angstrom jose"_s << QStringList{english};
        QTest::newRow("accents given") << u"NAÏVE"_s << QStringList{english};
        QTest::newRow("accents apart") << u"nai\u0308ve"_s << QStringList{english};
        QTest::newRow("full width asked") << u"ｃａｃｈｅ"_s << QStringList{english};
        QTest::newRow("full width stored") << u"full"_s << QStringList{signs};
        QTest::newRow("ideographic space") << u"cache　kept"_s << QStringList{english};
        QTest::newRow("Greek tag") << u"ω-LOGIC"_s << QStringList{signs};
        QTest::newRow("note") << u"zoe"_s << QStringList{undated};
        QTest::newRow("tag of the reader") << u"seminar"_s << QStringList{japanese, undated};
        // Korean: one, two, three syllables, at the beginning, in the middle, at the end.
        QTest::newRow("one syllable, beginning") << u"거"_s << QStringList{korean};
        QTest::newRow("one syllable, inside") << u"모"_s << QStringList{korean};
        QTest::newRow("one syllable, end") << u"을"_s << QStringList{korean};
        QTest::newRow("two syllables") << u"어모"_s << QStringList{korean};
        QTest::newRow("three syllables") << u"언어모"_s << QStringList{korean};
        QTest::newRow("three syllables of which two fit") << u"언어를"_s << none;
        QTest::newRow("two runs") << u"캐시를 방법"_s << QStringList{korean};
        QTest::newRow("two runs in quotes") << u"\"캐시를 줄이는\""_s << QStringList{korean};
        QTest::newRow("excluded syllables") << u"models -언어"_s << QStringList{chinese};
        QTest::newRow("decomposed") << u"캐시"_s.normalized(QString::NormalizationForm_D) << QStringList{korean};
        // Chinese and Japanese.
        QTest::newRow("Chinese word") << u"语言模型"_s << QStringList{chinese};
        QTest::newRow("Chinese character") << u"压"_s << QStringList{chinese};
        QTest::newRow("Chinese in another order") << u"模型语言"_s << none;
        QTest::newRow("Chinese with punctuation") << u"压缩。"_s << QStringList{chinese};
        QTest::newRow("Kana with voicing") << u"ガイド"_s << QStringList{japanese};
        QTest::newRow("Kana without voicing is another word") << u"カイト"_s << none;
        QTest::newRow("Kana with voicing apart") << u"カ\u3099イト\u3099"_s << QStringList{japanese};
        QTest::newRow("half-width Kana") << u"ｶﾞｲﾄﾞ"_s << QStringList{japanese};
        QTest::newRow("stored half-width") << u"モデル"_s << QStringList{japanese};
        QTest::newRow("long vowel") << u"データ"_s << QStringList{japanese};
        QTest::newRow("Kana and Kanji") << u"データを探す"_s << QStringList{japanese};
    }

    void textFinds()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QStringList shown = m_shelf->found(text);
        shown.sort();
        found.sort();
        QCOMPARE(shown, found);
    }

    void otherConditionsHold_data()
    {
        QTest::addColumn<PaperFilter>("filter");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("a tag with a comma") << PaperFilter{.tags = {.included = {u"Video, Audio"_s}}} << QStringList{english};
        QTest::newRow("a part of a tag is no tag") << PaperFilter{.tags = {.included = {u"Video"_s}}} << QStringList();
        QTest::newRow("a tag with an apostrophe") << PaperFilter{.tags = {.included = {u"it's"_s}}} << QStringList{signs};
        QTest::newRow("tags whatever their case")
            << PaperFilter{.tags = {.included = {u"Nlp"_s}}} << QStringList({chinese, english});
        QTest::newRow("any tag") << PaperFilter{.tags = {.included = {u"nlp"_s, u"seminar"_s}}}
                                 << QStringList({japanese, chinese, english, undated});
        QTest::newRow("all tags") << PaperFilter{.tags = {.included = {u"nlp"_s, u"video, audio"_s}, .match = Match::All}}
                                  << QStringList{english};
        QTest::newRow("all tags, one unknown")
            << PaperFilter{.tags = {.included = {u"nlp"_s, u"nothing"_s}, .match = Match::All}} << QStringList();
        QTest::newRow("all of no tags") << PaperFilter{.tags = {.match = Match::All}} << everything;
        QTest::newRow("without a tag") << PaperFilter{.tags = {.excluded = {u"NLP"_s}}}
                                       << QStringList({signs, japanese, korean, undated});
        QTest::newRow("without tags of digest and reader")
            << PaperFilter{.tags = {.excluded = {u"NLP"_s, u"Seminar"_s}}} << QStringList({signs, korean});
        QTest::newRow("without an unknown tag") << PaperFilter{.tags = {.excluded = {u"nothing"_s}}} << everything;
        QTest::newRow("a tag wanted and not")
            << PaperFilter{.tags = {.included = {u"nlp"_s}, .excluded = {u"NLP"_s}}} << QStringList();
        QTest::newRow("languages") << PaperFilter{.languages = {.included = {u"ko"_s, u"ja"_s}}}
                                   << QStringList({japanese, korean});
        QTest::newRow("no such language") << PaperFilter{.languages = {.included = {u"xx"_s}}} << QStringList();
        QTest::newRow("without languages") << PaperFilter{.languages = {.excluded = {u"en"_s, u"zh"_s}}}
                                           << QStringList({japanese, korean});
        QTest::newRow("sources") << PaperFilter{.sources = {.included = {u"alpha"_s, u"gamma"_s}}}
                                 << QStringList({signs, japanese, english});
        QTest::newRow("sources whatever their case") << PaperFilter{.sources = {.included = {u"ALPHA"_s}}} << QStringList{english};
        QTest::newRow("without sources") << PaperFilter{.sources = {.excluded = {u"beta"_s, u"gamma"_s}}}
                                         << QStringList({english, undated});
        QTest::newRow("source and language")
            << PaperFilter{.languages = {.included = {u"en"_s}}, .sources = {.included = {u"gamma"_s}}} << QStringList{signs};
        QTest::newRow("from") << PaperFilter{.firstDay = tuesday} << QStringList({signs, japanese, chinese, korean});
        QTest::newRow("until leaves out the undated")
            << PaperFilter{.lastDay = tuesday} << QStringList({chinese, korean, english});
        QTest::newRow("one day") << PaperFilter{.firstDay = tuesday, .lastDay = tuesday} << QStringList({chinese, korean});
        QTest::newRow("days turned round") << PaperFilter{.firstDay = wednesday, .lastDay = monday} << QStringList();
        QTest::newRow("unread") << PaperFilter{.unreadOnly = true} << QStringList({signs, japanese, chinese, undated});
        QTest::newRow("starred") << PaperFilter{.starredOnly = true} << QStringList({korean, undated});
        QTest::newRow("reading list") << PaperFilter{.readingListOnly = true} << QStringList{chinese};
        QTest::newRow("starred and unread") << PaperFilter{.unreadOnly = true, .starredOnly = true} << QStringList{undated};
        QTest::newRow("starred and on the list") << PaperFilter{.starredOnly = true, .readingListOnly = true} << QStringList();
        QTest::newRow("text and day") << PaperFilter{.text = u"models"_s, .lastDay = tuesday, .languages = {.excluded = {u"ko"_s}}}
                                      << QStringList{chinese};
        QTest::newRow("excluded text and starred")
            << PaperFilter{.text = u"-models"_s, .starredOnly = true} << QStringList{undated};
    }

    void otherConditionsHold()
    {
        QFETCH(PaperFilter, filter);
        QFETCH(QStringList, found);
        QCOMPARE(m_shelf->keys(filter), found);
    }

    void aWholeAbstractMayBePasted()
    {
        QString text;
        for (int i = 0; i < 2000; ++i) {
            text += u"cache%1 kept "_s.arg(i % 7 == 0 ? QString() : QString::number(i));
        }
        QCOMPARE(m_shelf->found(text), QStringList());
        QCOMPARE(m_shelf->found(u"cache kept "_s.repeated(1000)), QStringList{english});
        QCOMPARE(m_shelf->found(u"-nowhere "_s.repeated(1000)), everything);
        QCOMPARE(m_shelf->found(u'"' + u"cache "_s.repeated(1000)), QStringList());
    }

    void rareCharactersAreFound()
    {
        Shelf shelf;
        shelf.put(u"/d/2024-12-23.md"_s, monday,
                  {entry(english, u"\U00020000\U00020001 \U0002b820\U0002b821 \U00030000"_s, u"ꬰ 𞤀 \u08a0"_s)});
        for (const QString &text :
             {u"\U00020000\U00020001"_s, u"\U00020001"_s, u"\U0002b820\U0002b821"_s, u"\U00030000"_s, u"𞤀"_s, u"\u08a0"_s}) {
            QCOMPARE(shelf.found(text), QStringList{english});
        }
    }

private:
    std::unique_ptr<Shelf> m_shelf;
};

QTEST_GUILESS_MAIN(FilterSqlTest)
#include "tst_filtersql.moc"
