#include "core/library/filter/filterexpression.h"
#include "core/library/filter/filtertext.h"
#include "tests/core/library/randomtext.h"

#include <QTest>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

namespace {

const QDate wednesday(2024, 12, 25);

// An expression as a nested list, to be read in a test's table.
QString told(const FilterExpression &expression)
{
    using Kind = FilterExpression::Kind;
    const auto list = [&](const QString &name) -> QString {
        QStringList parts;
        for (const FilterExpression &part : expression.parts) {
            parts += told(part);
        }
        return name + u'(' + parts.join(u", "_s) + u')';
    };
    const auto text = [&](const QString &name) -> QString {
        return name + u'<' + expression.value + (expression.whole ? u"!>"_s : u">"_s);
    };
    const auto bound = [](std::optional<int> number) { return number ? QString::number(*number) : u"-"_s; };
    switch (expression.kind) {
    case Kind::Everything: return u"all"_s;
    case Kind::Nothing: return u"none"_s;
    case Kind::And: return list(u"and"_s);
    case Kind::Or: return list(u"or"_s);
    case Kind::Not: return list(u"not"_s);
    case Kind::Words: return text(u""_s);
    case Kind::Title: return text(u"title"_s);
    case Kind::Author: return text(u"author"_s);
    case Kind::Note: return text(u"note"_s);
    case Kind::Tag: return text(u"tag"_s);
    case Kind::Source: return text(u"source"_s);
    case Kind::Language: return text(u"lang"_s);
    case Kind::Has: return text(u"has"_s);
    case Kind::Id: return text(u"id"_s);
    case Kind::Days: return expression.first.toString(Qt::ISODate) + u'~' + expression.last.toString(Qt::ISODate);
    case Kind::Weekdays: return u"weekdays %1"_s.arg(expression.weekdays);
    case Kind::Votes: return u"votes %1~%2"_s.arg(bound(expression.from), bound(expression.to));
    case Kind::Read: return u"read"_s;
    case Kind::Starred: return u"starred"_s;
    case Kind::ReadingList: return u"later"_s;
    case Kind::Liked: return u"liked"_s;
    case Kind::Disliked: return u"disliked"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

class TestFilterText final : public QObject
{
    Q_OBJECT
private slots:
    void textMeans_data();
    void textMeans();
    void mistakesAreExplained_data();
    void mistakesAreExplained();
    void choicesAreLifted_data();
    void choicesAreLifted();
    void aFilterIsWrittenAndReadBack_data();
    void aFilterIsWrittenAndReadBack();
    void anyTextIsTakenAndKeepsItsMeaning();
    void tooLongATextIsCutWithASentence();
    void tooDeepATextIsCutWithASentence();
    void piecesAreTheConditionsOneByOne();
    void completionKnowsWhatIsTyped_data();
    void completionKnowsWhatIsTyped();
    void onlyWhatIsWantedIsMarked();
};

void TestFilterText::textMeans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const QString &expected) { QTest::newRow(text) << QString::fromUtf8(text) << expected; };
    row("", u"all"_s);
    row("kv cache", u"and(<kv>, <cache>)"_s);
    row("\"exact phrase\"", u"<exact phrase!>"_s);
    row("“exact phrase”", u"<exact phrase!>"_s);
    row("-video", u"not(<video>)"_s);
    row("-\"exact phrase\"", u"not(<exact phrase!>)"_s);
    row("--video", u"<video>"_s);
    row("state-of-the-art - x", u"and(<state-of-the-art>, <x>)"_s);
    row("a OR b", u"or(<a>, <b>)"_s);
    row("a b OR c", u"or(and(<a>, <b>), <c>)"_s);
    row("a (b OR c)", u"and(<a>, or(<b>, <c>))"_s);
    row("-(a OR b) c", u"and(not(or(<a>, <b>)), <c>)"_s);
    row("or", u"<or>"_s);
    row("ORACLE", u"<ORACLE>"_s);
    row("tag:Video", u"tag<Video>"_s);
    row("TAG:Video", u"tag<Video>"_s);
    row("tag:\"Text Generation\"", u"tag<Text Generation>"_s);
    row("-tag:Video", u"not(tag<Video>)"_s);
    row("author:Zhou", u"author<Zhou>"_s);
    row("author:\"Deyu Zhou\"", u"author<Deyu Zhou!>"_s);
    row("source:timlrx", u"source<timlrx>"_s);
    row("lang:KO", u"lang<ko>"_s);
    row("date:2024-12", u"2024-12-01~2024-12-31"_s);
    row("date:2024", u"2024-01-01~2024-12-31"_s);
    row("date:2024-12-20", u"2024-12-20~2024-12-20"_s);
    row("date:2024-12-20..23", u"2024-12-20~2024-12-23"_s);
    row("date:2024-11-20..12-03", u"2024-11-20~2024-12-03"_s);
    row("date:2024-11..12", u"2024-11-01~2024-12-31"_s);
    row("date:2024-12-20..", u"2024-12-20~"_s);
    row("date:..2024-12-20", u"~2024-12-20"_s);
    row("date:2025-01..2024-12", u"2024-12-01~2025-01-31"_s);
    row("date:none", u"~"_s);
    row("date:today", u"2024-12-25~2024-12-25"_s);
    row("date:yesterday", u"2024-12-24~2024-12-24"_s);
    row("date:last7d", u"2024-12-19~2024-12-25"_s);
    row("date:last2w", u"2024-12-12~2024-12-25"_s);
    row("date:last1m", u"2024-11-26~2024-12-25"_s);
    row("date:Monday", u"weekdays 1"_s);
    row("votes:50", u"votes 50~50"_s);
    row("votes:>=50", u"votes 50~-"_s);
    row("votes:>50", u"votes 51~-"_s);
    row("votes:<10", u"votes 0~9"_s);
    row("votes:<=10", u"votes 0~10"_s);
    row("votes:10..50", u"votes 10~50"_s);
    row("votes:none", u"votes -~-"_s);
    row("has:code", u"has<code>"_s);
    row("has:models", u"has<model>"_s);
    row("is:unread", u"not(read)"_s);
    row("-is:read", u"not(read)"_s);
    row("is:starred is:later", u"and(starred, later)"_s);
    row("is:Liked -is:disliked", u"and(liked, not(disliked))"_s);
    row("id:2412.13649v2", u"id<2412.13649>"_s);
    row("id:https://arxiv.org/abs/2412.13649", u"id<2412.13649>"_s);
    row("id:arXiv:2412", u"id<2412>"_s);
    row("id:math.GT/0309136", u"id<math/0309136>"_s);
    row("title:cache", u"title<cache>"_s);
    row("note:\"to read\"", u"note<to read!>"_s);
    row("https://arxiv.org/abs/1", u"<https://arxiv.org/abs/1>"_s);
    row("10:30", u"<10:30>"_s);
    row("!!! kv", u"<kv>"_s);
    row("언어 모델", u"and(<언어>, <모델>)"_s);
    // What can't be taken restricts nothing.
    row("date:2024-13 kv", u"<kv>"_s);
    row("-votes:many kv", u"<kv>"_s);
    row("foo:bar", u"<foo:bar>"_s);
    row("tag: kv", u"<kv>"_s);
    row("\"open quote", u"<open quote!>"_s);
    row("(a OR b", u"or(<a>, <b>)"_s);
    row("a) OR b", u"and(<a>, <b>)"_s);
    row("OR a OR", u"<a>"_s);
    row("()", u"all"_s);
    row("-()", u"all"_s);
}

void TestFilterText::textMeans()
{
    QFETCH(QString, text);
    QTEST(told(parseFilter(text, wednesday).expression()), "expected");
}

void TestFilterText::mistakesAreExplained_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("piece");
    QTest::addColumn<QString>("word"); // of the sentence
    QTest::newRow("quote") << u"kv \"open"_s << u"\"open"_s << u"not closed"_s;
    QTest::newRow("parenthesis") << u"kv (a OR b"_s << u"("_s << u"not closed"_s;
    QTest::newRow("closing") << u"kv) a"_s << u")"_s << u"left out"_s;
    QTest::newRow("field") << u"kv foo:bar"_s << u"foo:bar"_s << u"no field"_s;
    QTest::newRow("day") << u"date:2024-13 kv"_s << u"date:2024-13"_s << u"2024-13"_s;
    QTest::newRow("no day of the month") << u"date:2024-02-30"_s << u"date:2024-02-30"_s << u"no day"_s;
    QTest::newRow("votes") << u"votes:many"_s << u"votes:many"_s << u"many"_s;
    QTest::newRow("mark") << u"is:blue"_s << u"is:blue"_s << u"blue"_s;
    QTest::newRow("thing") << u"has:wings"_s << u"has:wings"_s << u"wings"_s;
    QTest::newRow("order") << u"sort:size"_s << u"sort:size"_s << u"size"_s;
    QTest::newRow("nothing behind the field") << u"kv tag:"_s << u"tag:"_s << u"waits"_s;
    QTest::newRow("OR at the end") << u"kv OR"_s << u"OR"_s << u"left out"_s;
}

void TestFilterText::mistakesAreExplained()
{
    QFETCH(QString, text);
    QFETCH(QString, piece);
    QFETCH(QString, word);
    const QList<FilterMistake> mistakes = mistakesIn(text);
    QCOMPARE(mistakes.size(), 1);
    QCOMPARE(text.mid(mistakes[0].position, mistakes[0].length), piece);
    QVERIFY2(mistakes[0].message.contains(word), qPrintable(mistakes[0].message));
}

void TestFilterText::choicesAreLifted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<PaperFilter>("expected");
    QTest::newRow("tags") << u"tag:a -tag:b kv"_s
                          << PaperFilter{.text = u"kv"_s, .tags = {.included = {u"a"_s}, .excluded = {u"b"_s}}};
    QTest::newRow("any") << u"(tag:a OR tag:b)"_s << PaperFilter{.tags = {.included = {u"a"_s, u"b"_s}}};
    QTest::newRow("all") << u"tag:a tag:b"_s << PaperFilter{.tags = {.included = {u"a"_s, u"b"_s}, .match = Match::All}};
    QTest::newRow("any and one more") << u"(tag:a OR tag:b) tag:c"_s
                                      << PaperFilter{.text = u"tag:c"_s, .tags = {.included = {u"a"_s, u"b"_s}}};
    QTest::newRow("whole author") << u"author:\"A B\""_s << PaperFilter{.authors = {.included = {u"A B"_s}}};
    QTest::newRow("part of an author") << u"author:zhou"_s << PaperFilter{.text = u"author:zhou"_s};
    QTest::newRow("has") << u"has:code has:model"_s
                         << PaperFilter{.has = {.included = {u"code"_s, u"model"_s}, .match = Match::All}};
    QTest::newRow("days") << u"date:2024-12-20..23"_s
                          << PaperFilter{.firstDay = QDate(2024, 12, 20), .lastDay = QDate(2024, 12, 23)};
    QTest::newRow("moving days") << u"date:last7d"_s << PaperFilter{.period = u"last7d"_s};
    QTest::newRow("weekdays") << u"(date:monday OR date:friday)"_s << PaperFilter{.weekdays = 0b10001};
    QTest::newRow("days twice") << u"date:2024 date:2024-12"_s
                                << PaperFilter{.text = u"date:2024-12"_s,
                                               .firstDay = QDate(2024, 1, 1),
                                               .lastDay = QDate(2024, 12, 31)};
    QTest::newRow("votes") << u"votes:10..50"_s << PaperFilter{.minVotes = 10, .maxVotes = 50};
    QTest::newRow("marks") << u"is:unread is:starred is:later"_s
                           << PaperFilter{.unreadOnly = true, .starredOnly = true, .readingListOnly = true};
    QTest::newRow("read") << u"is:read"_s << PaperFilter{.text = u"is:read"_s};
    QTest::newRow("order") << u"kv sort:votes"_s << PaperFilter{.text = u"kv"_s, .order = PaperOrder::Votes};
    QTest::newRow("nested") << u"(tag:a kv) OR lang:ko"_s << PaperFilter{.text = u"(tag:a kv) OR lang:ko"_s};
    QTest::newRow("parentheses around all") << u"is:starred (kv OR cache)"_s
                                            << PaperFilter{.text = u"kv OR cache"_s, .starredOnly = true};
}

void TestFilterText::choicesAreLifted()
{
    QFETCH(QString, text);
    QFETCH(PaperFilter, expected);
    const PaperFilter filter = filterOfText(text);
    QCOMPARE(textOfFilter(filter), textOfFilter(expected));
    QCOMPARE(filter, expected);
}

void TestFilterText::aFilterIsWrittenAndReadBack_data()
{
    QTest::addColumn<PaperFilter>("filter");
    QTest::addColumn<QString>("text");
    QTest::newRow("all") << PaperFilter{} << QString();
    QTest::newRow("spaces and quotes") << PaperFilter{.tags = {.included = {u"Text Generation"_s, u"it's (new)"_s}}}
                                       << u"(tag:\"Text Generation\" OR tag:\"it's (new)\")"_s;
    QTest::newRow("everything") << PaperFilter{.text = u"kv -\"a b\""_s,
                                               .firstDay = QDate(2024, 12, 1),
                                               .lastDay = QDate(2024, 12, 31),
                                               .weekdays = 0b1,
                                               .tags = {.included = {u"a"_s, u"b"_s}, .excluded = {u"c"_s}, .match = Match::All},
                                               .languages = {.included = {u"ko"_s}},
                                               .sources = {.excluded = {u"timlrx"_s}},
                                               .authors = {.included = {u"Deyu Zhou"_s}},
                                               .has = {.included = {u"code"_s}, .match = Match::All},
                                               .minVotes = 5,
                                               .unreadOnly = true,
                                               .order = PaperOrder::Votes}
                                << u"is:unread votes:>=5 tag:a tag:b -tag:c lang:ko -source:timlrx author:\"Deyu Zhou\" has:code"
                                   " date:2024-12 date:monday sort:votes kv -\"a b\""_s;
    QTest::newRow("a search for either, among starred")
        << PaperFilter{.text = u"kv OR cache"_s, .starredOnly = true} << u"is:starred (kv OR cache)"_s;
    QTest::newRow("open range") << PaperFilter{.firstDay = QDate(2024, 12, 20)} << u"date:2024-12-20.."_s;
    QTest::newRow("open quote") << PaperFilter{.text = u"\"kv ca"_s, .starredOnly = true} << u"is:starred \"kv ca"_s;
}

void TestFilterText::aFilterIsWrittenAndReadBack()
{
    QFETCH(PaperFilter, filter);
    QTEST(textOfFilter(filter), "text");
    QCOMPARE(filterOfText(textOfFilter(filter)), filter);
}

// Written, read and written again a text says the same; as an expression it never changes its meaning.
void TestFilterText::anyTextIsTakenAndKeepsItsMeaning()
{
    QRandomGenerator dice(20241223);
    for (int i = 0; i < 5000; ++i) {
        const QString text = randomText(dice);
        const PaperFilter filter = filterOfText(text);
        const QString written = textOfFilter(filter);
        QVERIFY2(textOfFilter(filterOfText(written)) == written, qPrintable(text + u" -> "_s + written));
        for (const FilterPiece &piece : piecesOf(text)) {
            QCOMPARE(text.mid(piece.position, piece.length), piece.text);
        }
        for (const FilterMistake &mistake : mistakesIn(text)) {
            QVERIFY(!mistake.message.isEmpty() && mistake.length > 0);
        }
        for (qsizetype cursor = 0; cursor <= text.size(); ++cursor) {
            const FilterCompletion completion = completionAt(text, cursor);
            QVERIFY(completion.position + completion.length <= text.size());
        }
    }
}

void TestFilterText::tooLongATextIsCutWithASentence()
{
    const QString text = u"word "_s.repeated(1000) + u"last"_s;
    const ParsedFilter parsed = parseFilter(text, wednesday);
    QCOMPARE(parsed.expression().parts.size(), longestFilterText / 5);
    QCOMPARE(parsed.mistakes.size(), 1);
    QCOMPARE(parsed.mistakes[0].position, longestFilterText - 1); // behind a whole word
    QVERIFY(parsed.mistakes[0].message.contains(u"2,000"_s) || parsed.mistakes[0].message.contains(u"2000"_s));
    QVERIFY(filterOfText(text).text.endsWith(u"last"_s));
}

void TestFilterText::tooDeepATextIsCutWithASentence()
{
    const ParsedFilter parsed = parseFilter(u"kv "_s + u"-("_s.repeated(500) + u"x"_s + u")"_s.repeated(500), wednesday);
    QCOMPARE(told(parsed.expression()), u"<kv>"_s);
    QCOMPARE(parsed.mistakes.size(), 1);
    QVERIFY(parsed.mistakes[0].message.contains(u"too deeply"_s));
}

void TestFilterText::piecesAreTheConditionsOneByOne()
{
    const QList<FilterPiece> pieces = piecesOf(u"kv  cache tag:\"Text Generation\" -video (a OR b) last"_s);
    QCOMPARE(pieces.size(), 5);
    QCOMPARE(pieces[0].text, u"kv  cache"_s);
    QCOMPARE(pieces[1].field, u"tag"_s);
    QCOMPARE(pieces[1].value, u"Text Generation"_s);
    QCOMPARE(pieces[2].text, u"-video"_s);
    QVERIFY(pieces[2].excludes);
    QCOMPARE(pieces[3].text, u"(a OR b)"_s);
    QCOMPARE(pieces[4].text, u"last"_s);
}

void TestFilterText::completionKnowsWhatIsTyped_data()
{
    using Kind = FilterCompletion::Kind;
    QTest::addColumn<QString>("text"); // | is the cursor
    QTest::addColumn<FilterCompletion>("expected");
    QTest::newRow("nothing") << u"kv |"_s << FilterCompletion();
    QTest::newRow("a field") << u"kv ta|"_s << FilterCompletion{Kind::Field, {}, u"ta"_s, 3, 2};
    QTest::newRow("a value") << u"kv tag:|"_s << FilterCompletion{Kind::Value, u"tag"_s, {}, 7, 0};
    QTest::newRow("a begun value") << u"-tag:Te|xt x"_s << FilterCompletion{Kind::Value, u"tag"_s, u"Te"_s, 5, 4};
    QTest::newRow("in quotes") << u"tag:\"Text G|"_s << FilterCompletion{Kind::Value, u"tag"_s, u"Text G"_s, 4, 7};
    QTest::newRow("in parentheses") << u"(tag:a OR tag:b|)"_s << FilterCompletion{Kind::Value, u"tag"_s, u"b"_s, 14, 1};
    QTest::newRow("no field") << u"foo:b|"_s << FilterCompletion();
}

void TestFilterText::completionKnowsWhatIsTyped()
{
    QFETCH(QString, text);
    const qsizetype cursor = text.indexOf(u'|');
    QTEST(completionAt(text.remove(u'|'), cursor), "expected");
}

void TestFilterText::onlyWhatIsWantedIsMarked()
{
    const QList<SearchTerm> terms = searchTermsOf({.text = u"kv \"a b\" -no (x OR title:y) tag:z"_s});
    QCOMPARE(terms, QList<SearchTerm>({{u"kv"_s, false}, {u"a b"_s, true}, {u"x"_s, false}, {u"y"_s, false}}));
}

QTEST_GUILESS_MAIN(TestFilterText)
#include "tst_filtertext.moc"
