// What becomes of papers when files come, change and go.
#include "tests/core/library/shelf.h"

#include "core/library/importing/titlekey.h"

#include <QTest>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2024, 12, 23);
const QDate tuesday(2024, 12, 24);
const QDate wednesday(2024, 12, 25);
const QString mondayFile = u"/d/one/archive/2024/12/23.md"_s;
const QString tuesdayFile = u"/d/one/archive/2024/12/24.md"_s;
const QString otherFile = u"/d/two/archive/2024/12/23.md"_s;

const Entry scope = entry(u"2412.13649"_s, u"SCOPE: On Caches"_s, u"Caches are kept small."_s);
const Entry scopeAgain = entry(u"2412.13649"_s, u"SCOPE: On Caches"_s, u"The cache of an answer is thinned out."_s);
const Entry scopeKorean = entry(u"2412.13649"_s, u"SCOPE: On Caches"_s, u"캐시를 작게 유지합니다."_s, u"ko"_s);
const Entry scopeWithoutId = entry({}, u"Scope – on caches"_s, u"缓存保持很小。"_s, u"zh"_s);
const Entry idol = entry(u"2412.14963"_s, u"IDOL: Figures from a Picture"_s, u"A figure is made from one picture."_s);

QString titleKeyOf(const Entry &told)
{
    return titlePaperKey(titleKey(told.title));
}

} // namespace

class LibraryWriterTest final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        if (m_shelf) {
            QCOMPARE(m_shelf->library().check(), QStringList());
        }
        m_shelf.reset();
    }

    void papersStandInTheOrderOfTheDigest()
    {
        shelf().put(mondayFile, monday, {scope, idol});
        QCOMPARE(shelf().keys(), QStringList({u"2412.13649"_s, u"2412.14963"_s}));
    }

    void newerDaysStandFirst()
    {
        shelf().put(tuesdayFile, tuesday, {idol});
        shelf().put(mondayFile, monday, {scope});
        QCOMPARE(shelf().keys(), QStringList({u"2412.14963"_s, u"2412.13649"_s}));
    }

    void aSecondSourceFollowsTheFirst()
    {
        shelf().put(mondayFile, monday, {scope});
        shelf().put(otherFile, monday, {idol, scopeKorean});
        QCOMPARE(shelf().keys(), QStringList({u"2412.13649"_s, u"2412.14963"_s}));
    }

    void undatedPapersStandLast()
    {
        shelf().put(u"/d/x.md"_s, QDate(), {idol});
        shelf().put(mondayFile, monday, {scope});
        QCOMPARE(shelf().keys(), QStringList({u"2412.13649"_s, u"2412.14963"_s}));
        const PaperId id = *shelf().library().idOfKey(u"2412.14963"_s);
        QVERIFY(dayOfPaperId(id).isNull());
        QVERIFY(shelf().paper(u"2412.14963"_s).days.isEmpty());
    }

    void entriesOfOneIdAreOnePaper()
    {
        shelf().put(mondayFile, monday, {scope});
        const auto outcomes = shelf().put(otherFile, monday, {scopeKorean}, u"paper-sections"_s);
        QCOMPARE(outcomes.value(u"2412.13649"_s), Outcome::Merged);
        const Paper paper = shelf().paper(u"2412.13649"_s);
        QCOMPARE(paper.summaries.size(), 2);
        QCOMPARE(paper.languages, QStringList({u"en"_s, u"ko"_s}));
        QCOMPARE(paper.sources, QStringList({u"one"_s, u"two"_s}));
    }

    void anEntryWithoutIdJoinsThePaperOfItsTitle_data()
    {
        QTest::addColumn<bool>("idFirst");
        QTest::newRow("the id comes first") << true;
        QTest::newRow("the id comes later") << false;
    }

    void anEntryWithoutIdJoinsThePaperOfItsTitle()
    {
        QFETCH(bool, idFirst);
        const auto putId = [&] { shelf().put(mondayFile, monday, {scope}); };
        const auto putTitle = [&] { shelf().put(otherFile, monday, {scopeWithoutId}, u"newsletter"_s); };
        idFirst ? putId() : putTitle();
        idFirst ? putTitle() : putId();
        QCOMPARE(shelf().keys(), QStringList{u"2412.13649"_s});
        QCOMPARE(shelf().paper(u"2412.13649"_s).summaries.size(), 2);
        QCOMPARE(shelf().paper(u"2412.13649"_s).title, u"SCOPE: On Caches"_s);
    }

    void oneFileMayTellBothWays()
    {
        shelf().put(mondayFile, monday, {scopeWithoutId, scope});
        QCOMPARE(shelf().keys(), QStringList{u"2412.13649"_s});
    }

    void entriesWithoutIdAreOnePaperAmongThemselves()
    {
        shelf().put(mondayFile, monday, {scopeWithoutId});
        shelf().put(otherFile, tuesday, {scopeWithoutId});
        QCOMPARE(shelf().keys(), QStringList{titleKeyOf(scopeWithoutId)});
    }

    void aTitleOfTwoPapersTellsOfNeither()
    {
        const Entry namesake = entry(u"2501.00001"_s, u"Scope: on caches"_s, u"Another work of that name."_s);
        shelf().put(mondayFile, monday, {scope, scopeWithoutId});
        QCOMPARE(shelf().keys().size(), 1);
        shelf().put(tuesdayFile, tuesday, {namesake});
        QStringList keys = shelf().keys();
        keys.sort();
        QCOMPARE(keys, QStringList({u"2412.13649"_s, u"2501.00001"_s, titleKeyOf(scopeWithoutId)}));
        QCOMPARE(shelf().paper(u"2412.13649"_s).summaries.size(), 1);
    }

    void stateMovesAlongWhenTheIdComesLater()
    {
        shelf().put(mondayFile, monday, {scopeWithoutId});
        const QString key = titleKeyOf(scopeWithoutId);
        QVERIFY(shelf().library().setStarred({key}, true));
        QVERIFY(shelf().library().addTag({key}, u"cache"_s));
        QVERIFY(shelf().library().setNote(key, u"compare"_s));
        shelf().put(otherFile, monday, {scope});
        const PaperState state = shelf().paper(u"2412.13649"_s).state;
        QVERIFY(state.starred);
        QCOMPARE(state.tags, QStringList{u"cache"_s});
        QCOMPARE(state.note, u"compare"_s);
        QCOMPARE(shelf().found(u"compare"_s), QStringList{u"2412.13649"_s});
    }

    void statesOfBothAreJoined()
    {
        const Entry late = entry(u"2412.13649"_s, u"Another Name"_s, u"Caches are kept small."_s);
        shelf().put(mondayFile, monday, {scopeWithoutId});
        shelf().put(otherFile, monday, {late});
        const QString key = titleKeyOf(scopeWithoutId);
        QVERIFY(shelf().library().setRead({key}, true));
        QVERIFY(shelf().library().setNote(key, u"first note"_s));
        QVERIFY(shelf().library().setStarred({u"2412.13649"_s}, true));
        QVERIFY(shelf().library().setNote(u"2412.13649"_s, u"second note"_s));
        shelf().put(tuesdayFile, tuesday, {scope}); // now the id has that title too
        const PaperState state = shelf().paper(u"2412.13649"_s).state;
        QVERIFY(state.read && state.starred);
        QCOMPARE(state.note, u"second note\nfirst note"_s);
    }

    void stateMovesAlongWhenTheFileItselfGainsTheId()
    {
        shelf().put(mondayFile, monday, {scopeWithoutId});
        QVERIFY(shelf().library().setStarred({titleKeyOf(scopeWithoutId)}, true));
        Entry linked = scopeWithoutId;
        linked.arxivId = u"2412.13649"_s;
        shelf().put(mondayFile, monday, {linked});
        QCOMPARE(shelf().keys(), QStringList{u"2412.13649"_s});
        QVERIFY(shelf().paper(u"2412.13649"_s).state.starred);
    }

    void reimportKeepsState()
    {
        shelf().put(mondayFile, monday, {scope, idol});
        QVERIFY(shelf().library().setRead({u"2412.13649"_s}, true));
        QVERIFY(shelf().library().setNote(u"2412.13649"_s, u"mine"_s));
        const PaperState before = shelf().paper(u"2412.13649"_s).state;
        shelf().put(mondayFile, monday, {scopeAgain, idol});
        QCOMPARE(shelf().paper(u"2412.13649"_s).state, before);
        QCOMPARE(shelf().found(u"mine"_s), QStringList{u"2412.13649"_s});
    }

    void theSameAgainWritesNothing()
    {
        shelf().put(mondayFile, monday, {scope, idol});
        const auto before = shelf().database().value(u"SELECT total_changes()"_s);
        const auto outcomes = shelf().put(mondayFile, monday, {scope, idol});
        QCOMPARE(shelf().database().value(u"SELECT total_changes()"_s)->toInt(), before->toInt());
        QCOMPARE(shelf().lastImport(), 0);
        QCOMPARE(outcomes.value(u"2412.13649"_s), Outcome::Unchanged);
        QCOMPARE(outcomes.size(), 2);
    }

    void aChangedTextIsAnUpdate()
    {
        shelf().put(mondayFile, monday, {scope, idol});
        const auto outcomes = shelf().put(mondayFile, monday, {scopeAgain, idol});
        QCOMPARE(outcomes.value(u"2412.13649"_s), Outcome::Updated);
        QCOMPARE(outcomes.value(u"2412.14963"_s), Outcome::Unchanged);
        QCOMPARE(shelf().paper(u"2412.13649"_s).summaries.size(), 1);
        QCOMPARE(shelf().paper(u"2412.13649"_s).summaries.first().text, scopeAgain.summary);
        QCOMPARE(shelf().found(u"thinned"_s), QStringList{u"2412.13649"_s});
        QCOMPARE(shelf().found(u"small"_s), QStringList());
    }

    void changedVotesAreAnUpdate()
    {
        Entry voted = scope;
        voted.votes = 16;
        shelf().put(mondayFile, monday, {scope});
        QCOMPARE(shelf().put(mondayFile, monday, {voted}).value(u"2412.13649"_s), Outcome::Updated);
        QCOMPARE(shelf().paper(u"2412.13649"_s).votes, 16);
    }

    void anEntryThatWentIsForgotten()
    {
        shelf().put(mondayFile, monday, {scope, idol});
        shelf().put(mondayFile, monday, {idol});
        QCOMPARE(shelf().keys(), QStringList{u"2412.14963"_s});
        QCOMPARE(shelf().found(u"caches"_s), QStringList());
    }

    void aCopyIsNoNewVoice()
    {
        shelf().put(mondayFile, monday, {scope});
        const auto outcomes = shelf().put(u"/d/README.md"_s, {digest(monday, {scope}), digest(tuesday, {idol})});
        QCOMPARE(outcomes.value(u"2412.13649"_s), Outcome::Unchanged);
        const Paper paper = shelf().paper(u"2412.13649"_s);
        QCOMPARE(paper.summaries.size(), 1);
        QCOMPARE(paper.summaries.first().provenances.size(), 2);
        QCOMPARE(paper.sources, QStringList{u"one"_s}); // the one that says where it comes from
    }

    void aSeriesMayTellAPaperTwice()
    {
        shelf().put(mondayFile, monday, {scope});
        shelf().put(tuesdayFile, tuesday, {scopeAgain});
        const Paper paper = shelf().paper(u"2412.13649"_s);
        QCOMPARE(paper.summaries.size(), 2);
        QCOMPARE(paper.days, QList<QDate>({monday, tuesday}));
        QCOMPARE(dayOfPaperId(*shelf().library().idOfKey(u"2412.13649"_s)), monday);
    }

    void anEarlierDayMovesThePaper()
    {
        shelf().put(tuesdayFile, tuesday, {scope, idol});
        QCOMPARE(shelf().keys(), QStringList({u"2412.13649"_s, u"2412.14963"_s}));
        shelf().put(mondayFile, monday, {scopeAgain});
        QCOMPARE(shelf().keys(), QStringList({u"2412.14963"_s, u"2412.13649"_s}));
        QCOMPARE(dayOfPaperId(*shelf().library().idOfKey(u"2412.13649"_s)), monday);
    }

    void aPaperMovesBackWhenItsFirstDayGoes()
    {
        shelf().put(mondayFile, monday, {scope});
        const qint64 import = shelf().lastImport();
        shelf().put(tuesdayFile, tuesday, {scopeAgain});
        QVERIFY(shelf().library().removeImport(import));
        QCOMPARE(dayOfPaperId(*shelf().library().idOfKey(u"2412.13649"_s)), tuesday);
    }

    void aPaperKeepsItsPlaceWhenItsDigestIsReadAgain()
    {
        shelf().put(mondayFile, monday, {scope, idol});
        const auto id = shelf().library().idOfKey(u"2412.13649"_s);
        shelf().put(mondayFile, monday, {scopeAgain, idol});
        QCOMPARE(shelf().library().idOfKey(u"2412.13649"_s), id);
    }

    void anImportCanBeUndone()
    {
        shelf().put(mondayFile, monday, {scope});
        const QByteArray before = shelf().library().dump();
        shelf().put(otherFile, monday, {scopeKorean, idol});
        QVERIFY(shelf().library().removeImport(shelf().lastImport()));
        QCOMPARE(shelf().library().dump(), before);
        QCOMPARE(shelf().library().imports().size(), 1);
    }

    void aPaperTheReaderMarkedStaysWithoutVoice_data()
    {
        QTest::addColumn<QString>("mark");
        for (const QString &mark : {u"star"_s, u"list"_s, u"tag"_s, u"note"_s, u"read"_s}) {
            QTest::newRow(qPrintable(mark)) << mark;
        }
    }

    void aPaperTheReaderMarkedStaysWithoutVoice()
    {
        QFETCH(QString, mark);
        shelf().put(mondayFile, monday, {scope, idol});
        QVERIFY(apply(mark));
        QVERIFY(shelf().library().removeImport(shelf().lastImport()));
        QCOMPARE(shelf().keys(), QStringList{u"2412.13649"_s});
        const Paper paper = shelf().paper(u"2412.13649"_s);
        QCOMPARE(paper.title, scope.title);
        QVERIFY(paper.summaries.isEmpty());
        QVERIFY(paper.sources.isEmpty());
        QVERIFY(shelf().library().facetCounts(Facet::Sources).isEmpty());
        const auto outcomes = shelf().put(mondayFile, monday, {scope});
        QCOMPARE(outcomes.value(u"2412.13649"_s), Outcome::Merged);
        QCOMPARE(shelf().paper(u"2412.13649"_s).summaries.size(), 1);
    }

    void anUnmarkedPaperGoesWithItsVoice()
    {
        shelf().put(mondayFile, monday, {scope});
        QVERIFY(shelf().library().setStarred({u"2412.13649"_s}, true));
        QVERIFY(shelf().library().setStarred({u"2412.13649"_s}, false));
        QVERIFY(shelf().library().removeImport(shelf().lastImport()));
        QCOMPARE(shelf().keys(), QStringList());
    }

    void aSourceCanBeRemoved()
    {
        shelf().put(mondayFile, monday, {scope});
        shelf().put(otherFile, monday, {scopeKorean, idol}, u"paper-sections"_s);
        QVERIFY(shelf().library().removeSource(u"two"_s));
        QCOMPARE(shelf().keys(), QStringList{u"2412.13649"_s});
        QCOMPARE(shelf().paper(u"2412.13649"_s).sources, QStringList{u"one"_s});
        QCOMPARE(shelf().put(otherFile, monday, {scopeKorean, idol}, u"paper-sections"_s).value(u"2412.14963"_s), Outcome::Added);
    }

    void samplesCanBeRemoved()
    {
        shelf().put(mondayFile, monday, {scope, idol}, u"paper-table"_s, true);
        QVERIFY(shelf().library().hasSamples());
        QVERIFY(shelf().library().setRead({u"2412.13649"_s}, true));
        QVERIFY(shelf().library().setStarred({u"2412.14963"_s}, true));
        QVERIFY(shelf().library().removeSamples());
        QVERIFY(!shelf().library().hasSamples());
        QCOMPARE(shelf().keys(), QStringList{u"2412.14963"_s}); // having read one is no wish to keep it
        shelf().put(otherFile, monday, {scope});
        QVERIFY(shelf().paper(u"2412.13649"_s).state.read);
    }

    void removingWhatIsNotThereChangesNothing()
    {
        shelf().put(mondayFile, monday, {scope});
        const QByteArray before = shelf().library().dump();
        QVERIFY(shelf().library().removeImport(4711));
        QVERIFY(shelf().library().removeSource(u"nobody"_s));
        QVERIFY(shelf().library().removeSamples());
        QCOMPARE(shelf().library().dump(), before);
    }

    void oneFolderNeverMakesTwoDialectsOneSeries()
    {
        shelf().put(mondayFile, monday, {scope}, u"paper-table"_s);
        shelf().put(tuesdayFile, tuesday, {scopeKorean}, u"paper-sections"_s);
        const Paper paper = shelf().paper(u"2412.13649"_s);
        QCOMPARE(paper.sources, QStringList({u"one (English table)"_s, u"one (Korean sections)"_s}));
    }

    void anEmptyDayIsKept()
    {
        shelf().put(mondayFile, {digest(monday, {}), digest(tuesday, {scope})});
        QCOMPARE(shelf().library().answer({}).emptyDays, QList<QDate>{monday});
        shelf().put(otherFile, monday, {idol});
        QCOMPARE(shelf().library().answer({}).emptyDays, QList<QDate>());
    }

    void theOrderOfFilesDoesNotMatter()
    {
        struct File {
            QString path;
            QDate day;
            QList<Entry> entries;
        };
        QList<File> files{{mondayFile, monday, {scope, idol}},
                          {otherFile, monday, {scopeKorean}},
                          {u"/d/letters/2024-12-25.md"_s, wednesday, {scopeWithoutId}},
                          {tuesdayFile, tuesday, {scopeAgain, idol}}};
        QByteArray expected;
        for (int turn = 0; turn < files.size(); ++turn) {
            Shelf other;
            for (const File &file : std::as_const(files)) {
                other.put(file.path, file.day, file.entries);
            }
            expected = turn == 0 ? other.library().dump() : expected;
            QCOMPARE(other.library().dump(), expected);
            files.append(files.takeFirst());
        }
    }

    void aPaperFromTwentySourcesIsOnePaper()
    {
        for (int i = 0; i < 20; ++i) {
            Entry told = scope;
            told.summary += u" Source %1."_s.arg(i);
            shelf().put(u"/d/source%1/2024-12-23.md"_s.arg(i), monday, {told});
        }
        QCOMPARE(shelf().keys().size(), 1);
        QCOMPARE(shelf().paper(u"2412.13649"_s).summaries.size(), 20);
    }

private:
    Shelf &shelf()
    {
        if (!m_shelf) {
            m_shelf = std::make_unique<Shelf>();
        }
        return *m_shelf;
    }

    Result<void> apply(const QString &mark)
    {
        Library &library = shelf().library();
        const QStringList keys{u"2412.13649"_s};
        return mark == u"star" ? library.setStarred(keys, true)
            : mark == u"list"  ? library.setReadingList(keys, true)
            : mark == u"tag"   ? library.addTag(keys, u"later"_s)
            : mark == u"note"  ? library.setNote(keys.first(), u"mine"_s)
                               : library.setRead(keys, true);
    }

    std::unique_ptr<Shelf> m_shelf;
};

QTEST_GUILESS_MAIN(LibraryWriterTest)
#include "tst_librarywriter.moc"
