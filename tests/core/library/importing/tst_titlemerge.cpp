// Entries without an id: which paper they join, and what becomes of the reader's state when that changes.
#include "core/library/importing/titlekey.h"
#include "tests/core/library/shelf.h"

#include <QTest>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2024, 12, 23);
const QDate tuesday(2024, 12, 24);
const QString scope = u"2412.13649"_s;
const QString namesake = u"2501.00001"_s;
const QString title = u"SCOPE: On Caches"_s;
const QString loose = titlePaperKey(titleKey(title));

const Entry withId = entry(scope, title, u"Caches are kept small."_s);
const Entry withoutId = entry({}, u"Scope – on caches"_s, u"缓存保持很小。"_s, u"zh"_s);
const Entry ofNamesake = entry(namesake, u"Scope (on caches)"_s, u"Another work of that name."_s);

const QString idFile = u"/d/one/2024-12-23.md"_s;
const QString looseFile = u"/d/two/2024-12-23.md"_s;
const QString namesakeFile = u"/d/three/2024-12-24.md"_s;

} // namespace

class TitleMergeTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_shelf = std::make_unique<Shelf>(); }

    void cleanup()
    {
        QCOMPARE(library().check(), QStringList());
        m_shelf.reset();
    }

    void whateverTheOrderTheLibraryIsTheSame()
    {
        QStringList order{idFile, looseFile, namesakeFile};
        std::sort(order.begin(), order.end());
        QByteArray expected;
        do {
            m_shelf = std::make_unique<Shelf>();
            for (const QString &file : std::as_const(order)) {
                put(file);
            }
            expected = expected.isEmpty() ? library().dump() : expected;
            QCOMPARE(library().dump(), expected);
            QCOMPARE(sorted(m_shelf->keys()), QStringList({scope, namesake, loose}));
        } while (std::next_permutation(order.begin(), order.end()));
    }

    void whateverGoesTheRestIsAsIfItHadNeverBeenThere_data()
    {
        QTest::addColumn<QString>("gone");
        QTest::newRow("the paper") << idFile;
        QTest::newRow("the entry without id") << looseFile;
        QTest::newRow("the namesake") << namesakeFile;
    }

    void whateverGoesTheRestIsAsIfItHadNeverBeenThere()
    {
        QFETCH(QString, gone);
        Shelf without;
        QHash<QString, qint64> imports;
        for (const QString &file : {idFile, looseFile, namesakeFile}) {
            put(file);
            imports[file] = m_shelf->lastImport();
            if (file != gone) {
                without.put(file, dayOf(file), {entryOf(file)});
            }
        }
        QVERIFY(library().removeImport(imports[gone]));
        QCOMPARE(library().dump(), without.library().dump());
    }

    void theNamesakeTakesTheLooseEntryAway()
    {
        put(idFile);
        put(looseFile);
        QVERIFY(library().setStarred({scope}, true));
        put(namesakeFile);
        QCOMPARE(m_shelf->paper(scope).summaries.size(), 1);
        QCOMPARE(m_shelf->paper(loose).summaries.size(), 1);
        QVERIFY(m_shelf->paper(scope).state.starred); // the reader starred the paper with the id
        QCOMPARE(m_shelf->paper(loose).state, PaperState{});
        QCOMPARE(m_shelf->found(u"缓存"_s), QStringList{loose});
    }

    void theNamesakeGoesAndTheLooseEntryComesBackWithItsState()
    {
        put(idFile);
        put(looseFile);
        put(namesakeFile);
        const qint64 import = m_shelf->lastImport();
        QVERIFY(library().setNote(loose, u"which of the two?"_s));
        QVERIFY(library().addTag({loose}, u"unclear"_s));
        QVERIFY(library().removeImport(import));
        QCOMPARE(m_shelf->keys(), QStringList{scope});
        QCOMPARE(m_shelf->paper(scope).state.note, u"which of the two?"_s);
        QCOMPARE(m_shelf->paper(scope).state.tags, QStringList{u"unclear"_s});
        QCOMPARE(m_shelf->found(u"which"_s), QStringList{scope});
    }

    // A removal that let it move could not be undone: nothing can tell the paper anew. An import may.
    void aMarkOfAPaperWithoutVoiceMovesToTheOnlyOneOfItsTitleWithTheNextImport()
    {
        put(idFile);
        put(namesakeFile);
        const qint64 namesakes = m_shelf->lastImport();
        put(looseFile);
        const qint64 looseImport = m_shelf->lastImport();
        QVERIFY(library().setNote(loose, u"to be looked up"_s));
        QVERIFY(library().removeImport(looseImport)); // the paper stays for its note
        QCOMPARE(sorted(m_shelf->keys()), QStringList({scope, namesake, loose}));
        QVERIFY(library().removeImport(namesakes));
        QCOMPARE(sorted(m_shelf->keys()), QStringList({scope, loose}));
        QCOMPARE(m_shelf->paper(loose).state.note, u"to be looked up"_s);
        put(looseFile);
        QCOMPARE(m_shelf->keys(), QStringList{scope});
        QCOMPARE(m_shelf->paper(scope).state.note, u"to be looked up"_s);
        QCOMPARE(m_shelf->found(u"looked"_s), QStringList{scope}); // nothing but the note changed, and it is found
    }

    void marksAreJoined_data()
    {
        QTest::addColumn<QString>("noteOfTitle");
        QTest::addColumn<QString>("noteOfId");
        QTest::addColumn<QString>("note");
        QTest::newRow("none") << QString() << QString() << QString();
        QTest::newRow("of the title") << u"a"_s << QString() << u"a"_s;
        QTest::newRow("of the id") << QString() << u"b"_s << u"b"_s;
        QTest::newRow("both") << u"a"_s << u"b"_s << u"b\na"_s;
        QTest::newRow("the same twice") << u"a"_s << u"a"_s << u"a"_s;
    }

    void marksAreJoined()
    {
        QFETCH(QString, noteOfTitle);
        QFETCH(QString, noteOfId);
        QFETCH(QString, note);
        const Entry otherTitle = entry(scope, u"A Working Title"_s, u"Caches are kept small."_s);
        put(looseFile);
        m_shelf->put(idFile, monday, {otherTitle});
        QVERIFY(library().setRead({loose}, true));
        QVERIFY(library().setReadingList({scope}, true));
        QVERIFY(library().addTag({loose}, u"Cache"_s));
        QVERIFY(library().addTag({scope}, u"cache"_s));
        QVERIFY(library().setNote(loose, noteOfTitle));
        QVERIFY(library().setNote(scope, noteOfId));
        const QDateTime last = std::max(m_shelf->paper(loose).state.markedAt, m_shelf->paper(scope).state.markedAt);
        m_shelf->put(u"/d/four/2024-12-24.md"_s, tuesday, {withId});
        const PaperState state = m_shelf->paper(scope).state;
        QVERIFY(state.read && state.readingList && !state.starred);
        QCOMPARE(state.tags, QStringList{u"cache"_s});
        QCOMPARE(state.note, note);
        QCOMPARE(state.markedAt, last);
        QCOMPARE(library().counts().papers, 1);
        QVERIFY(!m_shelf->library().paper(loose));
    }

    void aStateIsNotMovedTwice()
    {
        put(looseFile);
        QVERIFY(library().setNote(loose, u"once"_s));
        put(idFile);
        QVERIFY(library().setNote(scope, u"changed since"_s));
        m_shelf->put(u"/d/four/2024-12-24.md"_s, tuesday, {withId, withoutId});
        QCOMPARE(m_shelf->paper(scope).state.note, u"changed since"_s);
    }

    void notesOfTwoTitlesComeInOneOrder()
    {
        const Entry first = entry({}, u"A Working Title"_s, u"Text one."_s);
        const Entry second = entry({}, title, u"Text two."_s);
        const QString firstKey = titlePaperKey(titleKey(first.title));
        QSet<QString> notes;
        for (int i = 0; i < 20; ++i) {
            Shelf shelf;
            shelf.put(looseFile, monday, {first, second});
            QVERIFY(shelf.library().setNote(firstKey, u"of the first"_s));
            QVERIFY(shelf.library().setNote(loose, u"of the second"_s));
            shelf.put(idFile, monday, {withId, entry(scope, first.title, u"Text three."_s)}); // both titles at once
            notes += shelf.paper(scope).state.note;
        }
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes.values().first().count(u'\n'), 1);
    }

    void theSameTitleTwiceInAFileIsOnePaper()
    {
        m_shelf->put(looseFile, monday, {withoutId, entry({}, u"SCOPE on Caches!"_s, u"캐시를 줄입니다."_s, u"ko"_s)});
        QCOMPARE(m_shelf->keys(), QStringList{loose});
        QCOMPARE(m_shelf->paper(loose).summaries.size(), 2);
    }

    void aDigestThatGainsTheIdMovesTheStateOnceAndKeepsThePlace()
    {
        m_shelf->put(looseFile, monday, {withoutId, ofNamesakeWithAnotherTitle()});
        QVERIFY(library().setStarred({loose}, true));
        Entry linked = withoutId;
        linked.arxivId = scope;
        const auto outcomes = m_shelf->put(looseFile, monday, {linked, ofNamesakeWithAnotherTitle()});
        QCOMPARE(outcomes.size(), 2);
        QCOMPARE(outcomes.value(scope), Outcome::Unchanged); // the same voice under another key
        QVERIFY(m_shelf->paper(scope).state.starred);
        QCOMPARE(library().counts().starred, 1);
    }

    void aWrongIdThatIsCorrectedLeavesNothingBehind()
    {
        Entry wrong = withId;
        wrong.arxivId = u"2412.99999"_s;
        m_shelf->put(idFile, monday, {wrong});
        m_shelf->put(looseFile, monday, {withoutId});
        QCOMPARE(m_shelf->keys(), QStringList{u"2412.99999"_s});
        m_shelf->put(idFile, monday, {withId});
        QCOMPARE(m_shelf->keys(), QStringList{scope});
        QCOMPARE(m_shelf->paper(scope).summaries.size(), 2);
    }

    void anIdOfTwoTitlesGathersTheLooseEntriesOfBoth()
    {
        m_shelf->put(idFile, monday, {withId, entry(scope, u"A Working Title"_s, u"Text."_s)});
        m_shelf->put(looseFile, tuesday, {withoutId, entry({}, u"a working title"_s, u"工作标题。"_s, u"zh"_s)});
        QCOMPARE(m_shelf->keys(), QStringList{scope});
        QCOMPARE(m_shelf->paper(scope).summaries.size(), 4);
    }

private:
    Library &library() { return m_shelf->library(); }

    static Entry ofNamesakeWithAnotherTitle() { return entry(namesake, u"Quite Another Title"_s, u"Another work."_s); }
    static QDate dayOf(const QString &file) { return file == namesakeFile ? tuesday : monday; }
    static Entry entryOf(const QString &file) { return file == idFile ? withId : file == looseFile ? withoutId : ofNamesake; }
    void put(const QString &file) { m_shelf->put(file, dayOf(file), {entryOf(file)}); }

    static QStringList sorted(QStringList list)
    {
        list.sort();
        return list;
    }

    std::unique_ptr<Shelf> m_shelf;
};

QTEST_GUILESS_MAIN(TitleMergeTest)
#include "tst_titlemerge.moc"
