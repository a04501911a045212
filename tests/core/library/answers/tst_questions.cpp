// Which papers a filter shows, and what is counted under it.
#include "tests/core/library/shelf.h"

#include <QTest>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2024, 12, 23);
const QDate tuesday(2024, 12, 24);
const QString scopeKey = u"2412.13649"_s;
const QString idolKey = u"2412.14963"_s;
const QString clearKey = u"2412.16112"_s;

Entry tagged(Entry told, const QStringList &tags)
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

class QuestionsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shelf = std::make_unique<Shelf>();
        m_shelf->put(u"/d/one/archive/2024/12/23.md"_s, monday,
                     {tagged(by(entry(scopeKey, u"SCOPE: Optimizing Key-Value Caches"_s,
                                      u"The KV cache of the answer is thinned. Fréchet distance stays."_s),
                                {u"Deyu Zhou"_s}),
                             {u"NLP"_s, u"Text Generation"_s}),
                      tagged(entry(idolKey, u"IDOL: Figures from a Picture"_s, u"A figure is modelled from one picture."_s),
                             {u"Video"_s})});
        m_shelf->put(u"/d/two/paper_logs/2024/12/23.md"_s, monday,
                     {entry(scopeKey, u"SCOPE: Optimizing Key-Value Caches"_s,
                            u"언어모델의 캐시를 줄입니다. 키-값(KV)캐시를 다룹니다."_s, u"ko"_s)},
                     u"paper-sections"_s);
        m_shelf->put(u"/d/one/archive/2024/12/24.md"_s, tuesday,
                     {tagged(entry(clearKey, u"CLEAR: Diffusion Made Linear"_s, u"Diffusion transformers attend locally."_s),
                             {u"video"_s, u"NLP"_s})});
    }

    void newIsWhatNothingWasKnownOf()
    {
        Library &library = m_shelf->library();
        const QDateTime moment = library.imports().first().finishedAt;
        while (QDateTime::currentDateTimeUtc() <= moment) // what comes next comes later by the clock, too
            continue;
        QVERIFY(library.newSince(moment, 10).isEmpty());
        const QString key = u"2412.17000"_s;
        m_shelf->put(u"/d/three/2024-12-20.md"_s, monday.addDays(-3),
                     {entry(scopeKey, u"SCOPE: Optimizing Key-Value Caches"_s, u"Told once more."_s),
                      entry(key, u"NEWS: A Paper of its own"_s, u"Nobody knew it."_s)});
        QCOMPARE(library.newSince(moment, 10), QList<PaperId>{*library.idOfKey(key)});
        QVERIFY(library.newSince(moment, 0).isEmpty());               // they are more
        QVERIFY(library.newSince(moment.addYears(-1), 10).isEmpty()); // nothing was known at all
        QVERIFY(library.newSince(QDateTime::currentDateTimeUtc(), 10).isEmpty());
    }

    void noFilterShowsAll() { QCOMPARE(m_shelf->keys(), QStringList({clearKey, scopeKey, idolKey})); }

    void textFinds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const QStringList all{clearKey, scopeKey, idolKey};
        QTest::newRow("nothing") << u"  "_s << all;
        QTest::newRow("signs") << u"++ ()"_s << all;
        QTest::newRow("word of the title") << u"optimizing"_s << QStringList{scopeKey};
        QTest::newRow("beginning of a word") << u"opti"_s << QStringList{scopeKey};
        QTest::newRow("middle of a word") << u"timizing"_s << QStringList();
        QTest::newRow("word of the text") << u"thinned"_s << QStringList{scopeKey};
        QTest::newRow("author") << u"deyu zhou"_s << QStringList{scopeKey};
        QTest::newRow("tag") << u"generation"_s << QStringList{scopeKey};
        QTest::newRow("all words, wherever") << u"scope thinned zhou"_s << QStringList{scopeKey};
        QTest::newRow("one word missing") << u"scope picture"_s << QStringList();
        QTest::newRow("without accent") << u"frechet"_s << QStringList{scopeKey};
        QTest::newRow("hyphen") << u"key-value"_s << QStringList{scopeKey};
        QTest::newRow("excluded") << u"-scope"_s << QStringList({clearKey, idolKey});
        QTest::newRow("excluded by beginning") << u"-sco -cle"_s << QStringList{idolKey};
        QTest::newRow("wanted and not") << u"diffusion -figure"_s << QStringList{clearKey};
        QTest::newRow("a lone letter is a word") << u"a"_s << QStringList{idolKey};
        QTest::newRow("phrase") << u"\"one picture\""_s << QStringList{idolKey};
        QTest::newRow("phrase in another order") << u"\"picture one\""_s << QStringList();
        QTest::newRow("phrase of whole words") << u"\"one pict\""_s << QStringList();
        QTest::newRow("excluded phrase") << u"-\"one picture\""_s << QStringList({clearKey, scopeKey});
        QTest::newRow("open quote") << u"\"one picture"_s << QStringList{idolKey};
        QTest::newRow("lone quote") << u"\""_s << all;
        QTest::newRow("lone minus") << u"-"_s << all;
        QTest::newRow("minus before a space") << u"- scope"_s << QStringList{scopeKey};
        QTest::newRow("either word") << u"scope OR idol"_s << QStringList({scopeKey, idolKey});
        QTest::newRow("column filters are words") << u"titles:scope"_s << QStringList();
        QTest::newRow("star") << u"sco*"_s << QStringList{scopeKey};
        QTest::newRow("Korean part of a word") << u"모델"_s << QStringList{scopeKey};
        QTest::newRow("Korean word") << u"언어모델의"_s << QStringList{scopeKey};
        QTest::newRow("one Korean character") << u"델"_s << QStringList{scopeKey};
        QTest::newRow("last Korean character") << u"를"_s << QStringList{scopeKey};
        QTest::newRow("not in the text") << u"모형"_s << QStringList();
        QTest::newRow("Latin before Hangul") << u"kv"_s << QStringList{scopeKey};
        QTest::newRow("Hangul behind Latin") << u"캐시를"_s << QStringList{scopeKey};
    }

    void textFinds()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QCOMPARE(m_shelf->found(text), found);
    }

    void daysBound_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("one day") << monday << monday << QStringList({scopeKey, idolKey});
        QTest::newRow("from") << tuesday << QDate() << QStringList{clearKey};
        QTest::newRow("until") << QDate() << monday << QStringList({scopeKey, idolKey});
        QTest::newRow("all") << monday << tuesday << QStringList({clearKey, scopeKey, idolKey});
        QTest::newRow("none") << tuesday.addDays(1) << tuesday.addDays(9) << QStringList();
    }

    void daysBound()
    {
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        QFETCH(QStringList, shown);
        m_shelf->put(u"/d/undated.md"_s, QDate(), {entry(u"2501.00001"_s, u"Undated"_s, u"No day."_s)});
        QCOMPARE(m_shelf->keys({.firstDay = first, .lastDay = last}), shown);
    }

    void tagsFilter()
    {
        QCOMPARE(m_shelf->keys({.tags = {.included = {u"NLP"_s}}}), QStringList({clearKey, scopeKey}));
        QCOMPARE(m_shelf->keys({.tags = {.included = {u"nlp"_s}}}), QStringList({clearKey, scopeKey}));
        QCOMPARE(m_shelf->keys({.tags = {.included = {u"NLP"_s, u"Video"_s}}}), QStringList({clearKey, scopeKey, idolKey}));
        QCOMPARE(m_shelf->keys({.tags = {.included = {u"NLP"_s, u"Video"_s}, .match = Match::All}}), QStringList{clearKey});
        QCOMPARE(m_shelf->keys({.tags = {.excluded = {u"Video"_s}}}), QStringList{scopeKey});
        QCOMPARE(m_shelf->keys({.tags = {.included = {u"NLP"_s}, .excluded = {u"Video"_s}}}), QStringList{scopeKey});
    }

    void theReadersTagsFilterToo()
    {
        QVERIFY(m_shelf->library().addTag({idolKey}, u"Seminar"_s));
        QCOMPARE(m_shelf->keys({.tags = {.included = {u"seminar"_s}}}), QStringList{idolKey});
        QCOMPARE(m_shelf->keys({.tags = {.included = {u"seminar"_s, u"video"_s}, .match = Match::All}}), QStringList{idolKey});
        QCOMPARE(m_shelf->keys({.tags = {.excluded = {u"seminar"_s}}}), QStringList({clearKey, scopeKey}));
    }

    void languagesAndSourcesFilter()
    {
        QCOMPARE(m_shelf->keys({.languages = {.included = {u"ko"_s}}}), QStringList{scopeKey});
        QCOMPARE(m_shelf->keys({.languages = {.included = {u"ko"_s, u"en"_s}}}), QStringList({clearKey, scopeKey, idolKey}));
        QCOMPARE(m_shelf->keys({.languages = {.excluded = {u"ko"_s}}}), QStringList({clearKey, idolKey}));
        QCOMPARE(m_shelf->keys({.sources = {.included = {u"two"_s}}}), QStringList{scopeKey});
        QCOMPARE(m_shelf->keys({.sources = {.included = {u"nobody"_s}}}), QStringList());
        QCOMPARE(m_shelf->keys({.sources = {.excluded = {u"two"_s}}}), QStringList({clearKey, idolKey}));
    }

    void marksFilter()
    {
        QVERIFY(m_shelf->library().setRead({scopeKey}, true));
        QVERIFY(m_shelf->library().setStarred({idolKey}, true));
        QVERIFY(m_shelf->library().setReadingList({clearKey}, true));
        QCOMPARE(m_shelf->keys({.unreadOnly = true}), QStringList({clearKey, idolKey}));
        QCOMPARE(m_shelf->keys({.starredOnly = true}), QStringList{idolKey});
        QCOMPARE(m_shelf->keys({.readingListOnly = true}), QStringList{clearKey});
    }

    void conditionsMustAllHold()
    {
        const PaperFilter filter{.text = u"caches"_s,
                                 .firstDay = monday,
                                 .lastDay = monday,
                                 .tags = {.included = {u"NLP"_s}},
                                 .languages = {.included = {u"en"_s}},
                                 .sources = {.included = {u"one"_s}},
                                 .unreadOnly = true};
        QCOMPARE(m_shelf->keys(filter), QStringList{scopeKey});
    }

    void daysAreCounted()
    {
        QVERIFY(m_shelf->library().setRead({idolKey}, true));
        m_shelf->put(u"/d/undated.md"_s, QDate(), {entry(u"2501.00001"_s, u"Undated"_s, u"No day."_s)});
        QCOMPARE(m_shelf->library().dayCounts({}), QList<DayCount>({{monday, 2, 1}, {tuesday, 1, 1}}));
        QCOMPARE(m_shelf->library().dayCounts({.text = u"scope"_s}), QList<DayCount>({{monday, 1, 1}}));
        QCOMPARE(m_shelf->library().dayCounts({.unreadOnly = true}), QList<DayCount>({{monday, 1, 1}, {tuesday, 1, 1}}));
    }

    void aTagCountsWhatTheNextClickLeaves()
    {
        const QList<FacetCount> expected{{u"NLP"_s, 2}, {u"Video"_s, 2}, {u"Text Generation"_s, 1}};
        QCOMPARE(m_shelf->library().facetCounts(Facet::Tags), expected);
        QCOMPARE(m_shelf->library().facetCounts(Facet::Tags, {.tags = {.included = {u"Video"_s}}}),
                 QList<FacetCount>({{u"NLP"_s, 3}, {u"Text Generation"_s, 3}, {u"Video"_s, 1}}));
        QCOMPARE(m_shelf->library().facetCounts(Facet::Tags, {.languages = {.included = {u"ko"_s}}}),
                 QList<FacetCount>({{u"NLP"_s, 1}, {u"Text Generation"_s, 1}}));
    }

    void theReadersTagsAreCountedOnce()
    {
        QVERIFY(m_shelf->library().addTag({idolKey, scopeKey}, u"nlp"_s));
        const QList<FacetCount> counts = m_shelf->library().facetCounts(Facet::Tags);
        QCOMPARE(counts.first().papers, 3); // scope has it from its digest already
        QCOMPARE(counts.first().name.toLower(), u"nlp"_s);
    }

    void languagesAndSourcesAreCounted()
    {
        QCOMPARE(m_shelf->library().facetCounts(Facet::Languages), QList<FacetCount>({{u"en"_s, 3}, {u"ko"_s, 1}}));
        QCOMPARE(m_shelf->library().facetCounts(Facet::Languages, {.languages = {.included = {u"ko"_s}}}),
                 QList<FacetCount>({{u"en"_s, 3}, {u"ko"_s, 2}}));
        QCOMPARE(m_shelf->library().facetCounts(Facet::Sources), QList<FacetCount>({{u"one"_s, 3}, {u"two"_s, 1}}));
        QCOMPARE(m_shelf->library().facetCounts(Facet::Sources, {.text = u"캐시"_s}),
                 QList<FacetCount>({{u"one"_s, 1}, {u"two"_s, 1}}));
    }

    void theWholeIsCounted()
    {
        QVERIFY(m_shelf->library().setRead({scopeKey}, true));
        QVERIFY(m_shelf->library().setNote(scopeKey, u"mine"_s));
        QCOMPARE(m_shelf->library().counts(),
                 (LibraryCounts{.papers = 3, .unread = 2, .starred = 0, .readingList = 0, .notes = 1, .files = 3}));
    }

    void anEmptyLibraryCountsNothing()
    {
        Shelf empty;
        QCOMPARE(empty.library().counts(), LibraryCounts{});
        QVERIFY(empty.library().paperIds({}).isEmpty());
        QVERIFY(empty.library().dayCounts({}).isEmpty());
        QVERIFY(empty.library().facetCounts(Facet::Tags).isEmpty());
        QVERIFY(empty.library().imports().isEmpty());
        QVERIFY(!empty.library().hasSamples());
    }

    void sourcesOfDaysAreNamed()
    {
        QCOMPARE(m_shelf->library().sourcesOfDays(monday, monday), QStringList({u"one"_s, u"two"_s}));
        QCOMPARE(m_shelf->library().sourcesOfDays(tuesday, tuesday), QStringList{u"one"_s});
        QCOMPARE(m_shelf->library().sourcesOfDays({}, {}), QStringList());
    }

    void importsAreListedNewestFirst()
    {
        const QList<ImportRecord> imports = m_shelf->library().imports();
        QCOMPARE(imports.size(), 3);
        QVERIFY(imports.first().id > imports.last().id);
        QCOMPARE(imports.last().papers, 2);
        QCOMPARE(imports.last().files, 1);
        QVERIFY(imports.first().finishedAt.isValid());
    }

    void rowsComeInTheOrderAskedFor()
    {
        const QList<PaperId> ids = m_shelf->library().paperIds({});
        const QList<PaperRow> rows = m_shelf->library().rows({ids[2], ids[0]});
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].key, idolKey);
        QCOMPARE(rows[1].key, clearKey);
        QVERIFY(m_shelf->library().rows({}).isEmpty());
        QCOMPARE(m_shelf->library().rows({4711, ids[0]}), QList<PaperRow>({PaperRow{}, rows[1]})); // places stay
    }

    void aRowSpeaksTheReadersLanguage()
    {
        const PaperId id = *m_shelf->library().idOfKey(scopeKey);
        QCOMPARE(m_shelf->library().rows({id}).first().teaserLanguage, u"en"_s);
        m_shelf->library().setReadingLanguages({u"ko"_s, u"en"_s});
        const PaperRow row = m_shelf->library().rows({id}).first();
        QCOMPARE(row.teaserLanguage, u"ko"_s);
        QVERIFY(row.teaser.startsWith(u"언어모델의"_s));
        QCOMPARE(row.languages, QStringList({u"ko"_s, u"en"_s}));
        QCOMPARE(m_shelf->paper(scopeKey).summaries.first().language, u"ko"_s);
    }

    void aRowShowsWhatThePaperIs()
    {
        const PaperRow row = m_shelf->library().rows({*m_shelf->library().idOfKey(scopeKey)}).first();
        QCOMPARE(row.title, u"SCOPE: Optimizing Key-Value Caches"_s);
        QCOMPARE(row.day, monday);
        QCOMPARE(row.tags, QStringList({u"NLP"_s, u"Text Generation"_s}));
        QCOMPARE(row.teaser, u"The KV cache of the answer is thinned."_s);
        QVERIFY(!row.hasCode && !row.read && !row.starred && !row.readingList && row.note.isEmpty());
    }

    void unknownKeysAreNothing()
    {
        QVERIFY(!m_shelf->library().idOfKey(u"0000.00000"_s));
        QVERIFY(!m_shelf->library().paper(u"0000.00000"_s));
        QVERIFY(!m_shelf->library().paper({}));
    }

private:
    std::unique_ptr<Shelf> m_shelf;
};

QTEST_GUILESS_MAIN(QuestionsTest)
#include "tst_questions.moc"
