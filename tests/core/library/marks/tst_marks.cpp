#include "tests/core/library/marks/twopapers.h"

#include <QSignalSpy>
#include <QTest>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

class MarksTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shelf = std::make_unique<Shelf>();
        putTwoPapers(*m_shelf);
        m_spy = std::make_unique<QSignalSpy>(&library(), &Library::statesChanged);
    }

    void cleanup()
    {
        QCOMPARE(library().check(), QStringList());
        m_spy.reset();
        m_shelf.reset();
    }

    void aNewPaperIsUnmarked() { QCOMPARE(state(one), PaperState{}); }

    void flagsAreSetAndTakenBack_data()
    {
        QTest::addColumn<int>("flag");
        QTest::newRow("read") << 0;
        QTest::newRow("starred") << 1;
        QTest::newRow("reading list") << 2;
    }

    void flagsAreSetAndTakenBack()
    {
        QFETCH(int, flag);
        QVERIFY(set(flag, {one}, true));
        QVERIFY(isSet(flag, one));
        QVERIFY(!isSet(flag, two));
        QVERIFY(state(one).markedAt.isValid());
        QCOMPARE(m_spy->takeFirst().first().toStringList(), QStringList{one});
        QVERIFY(set(flag, {one}, false));
        QVERIFY(!isSet(flag, one));
        QCOMPARE(m_spy->count(), 1);
    }

    void onlyWhatChangedIsTold()
    {
        QVERIFY(library().setRead({one}, true));
        QVERIFY(library().setRead({one, two}, true));
        QCOMPARE(m_spy->takeLast().first().toStringList(), QStringList{two});
        m_spy->clear();
        QVERIFY(library().setRead({one, two}, true));
        QVERIFY(library().setStarred({one}, false));
        QCOMPARE(m_spy->count(), 0);
    }

    void whatDidNotChangeKeepsItsTime()
    {
        QVERIFY(library().setRead({one}, true));
        const QDateTime before = state(one).markedAt;
        QTest::qSleep(5);
        QVERIFY(library().setRead({one}, true));
        QCOMPARE(state(one).markedAt, before);
    }

    void unknownKeysAreLeftOut()
    {
        QVERIFY(library().setRead({u"0000.00000"_s, one}, true));
        QCOMPARE(m_spy->takeFirst().first().toStringList(), QStringList{one});
        QVERIFY(library().addTag({u"0000.00000"_s}, u"tag"_s));
        QVERIFY(library().setNote(u"0000.00000"_s, u"note"_s));
        QCOMPARE(m_spy->count(), 0);
    }

    void flagsDoNotTouchEachOther()
    {
        QVERIFY(library().setRead({one}, true));
        QVERIFY(library().setStarred({one}, true));
        QVERIFY(library().setNote(one, u"mine"_s));
        QVERIFY(library().setRead({one}, false));
        QVERIFY(!state(one).read && state(one).starred);
        QCOMPARE(state(one).note, u"mine"_s);
    }

    void tagsAreAddedAndRemoved()
    {
        QVERIFY(library().addTag({one, two}, u"  Seminar  talk "_s));
        QCOMPARE(state(one).tags, QStringList{u"Seminar talk"_s});
        QVERIFY(state(one).markedAt.isValid());
        QVERIFY(library().addTag({one}, u"another"_s));
        QCOMPARE(state(one).tags, QStringList({u"another"_s, u"Seminar talk"_s}));
        QVERIFY(library().removeTag({one}, u"seminar TALK"_s));
        QCOMPARE(state(one).tags, QStringList{u"another"_s});
        QCOMPARE(state(two).tags, QStringList{u"Seminar talk"_s});
    }

    void aTagIsAddedOnceWhateverItsCase()
    {
        QVERIFY(library().addTag({one}, u"Seminar"_s));
        m_spy->clear();
        QVERIFY(library().addTag({one}, u"seminar"_s));
        QCOMPARE(state(one).tags, QStringList{u"Seminar"_s});
        QCOMPARE(m_spy->count(), 0);
    }

    void aTagNeedsAName()
    {
        const auto added = library().addTag({one}, u"  "_s);
        QVERIFY(!added);
        QVERIFY(!added.error().message.isEmpty());
    }

    void removingATagThatIsNotThereIsNothing()
    {
        QVERIFY(library().removeTag({one}, u"nothing"_s));
        QCOMPARE(m_spy->count(), 0);
        QCOMPARE(state(one), PaperState{});
    }

    void rowsShowTheReadersTags()
    {
        QVERIFY(library().addTag({one}, u"Seminar"_s));
        QCOMPARE(library().rows({*library().idOfKey(one)}).first().tags, QStringList{u"Seminar"_s});
    }

    void aTagThatTheDigestHasTooIsShownOnce()
    {
        Entry told = entry(two, u"Second Paper"_s, u"About pictures."_s);
        told.tags = QStringList{u"NLP"_s};
        m_shelf->put(u"/d/two/2024-12-23.md"_s, monday, {told});
        QVERIFY(library().addTag({two}, u"nlp"_s));
        QVERIFY(library().addTag({two}, u"Seminar"_s));
        QCOMPARE(library().rows({*library().idOfKey(two)}).first().tags, QStringList({u"NLP"_s, u"Seminar"_s}));
        QCOMPARE(state(two).tags, QStringList({u"nlp"_s, u"Seminar"_s})); // as the reader wrote it
    }

    void marksOfNothingAreNothing()
    {
        QVERIFY(library().setRead({}, true));
        QVERIFY(library().addTag({}, u"tag"_s));
        QVERIFY(library().removeTag({}, u"tag"_s));
        QVERIFY(library().setNote({}, u"note"_s));
        QCOMPARE(m_spy->count(), 0);
        QCOMPARE(library().dump().count("\"state\""), 0);
    }

    void aPaperGivenTwiceIsMarkedAndToldOnce()
    {
        QVERIFY(library().setStarred({one, one, two, one}, true));
        QCOMPARE(m_spy->takeFirst().first().toStringList(), QStringList({one, two}));
        QVERIFY(library().addTag({one, one}, u"tag"_s));
        QCOMPARE(m_spy->takeFirst().first().toStringList(), QStringList{one});
        QCOMPARE(state(one).tags.size(), 1);
    }

    void tagsMayHoldAnything_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::newRow("quotes") << u"it's \"mine\""_s;
        QTest::newRow("comma and minus") << u"-a, b"_s;
        QTest::newRow("Korean") << u"나중에 읽기"_s;
        QTest::newRow("percent and underscore") << u"100%_"_s;
        QTest::newRow("beyond the first plane") << u"\U0001f4ca"_s;
    }

    void tagsMayHoldAnything()
    {
        QFETCH(QString, tag);
        QVERIFY(library().addTag({one}, tag));
        QCOMPARE(state(one).tags, QStringList{tag});
        QCOMPARE(m_shelf->keys({.tags = {.included = {tag}}}), QStringList{one});
        QCOMPARE(library().facetCounts(Facet::Tags), QList<FacetCount>({{tag, 1}}));
        QVERIFY(library().removeTag({one}, u"  "_s + tag + u' '));
        QCOMPARE(state(one).tags, QStringList());
    }

    void marksOfAPaperThatIsGoneAreUnknown()
    {
        QVERIFY(library().setRead({one}, true));
        QVERIFY(library().setStarred({one}, true));
        QVERIFY(library().setStarred({one}, false));
        QVERIFY(library().setRead({one}, false));
        m_spy->clear();
        QVERIFY(library().removeImport(m_shelf->lastImport()));
        QVERIFY(!library().paper(one));
        QVERIFY(library().setStarred({one, two}, true));
        QVERIFY(library().setNote(one, u"to whom?"_s));
        QCOMPARE(m_spy->count(), 0);
        QCOMPARE(library().counts(), LibraryCounts{});
    }

    void aNoteIsKeptAsWritten()
    {
        const QString note = u"compare with\n  StreamingLLM? – 나중에"_s;
        QVERIFY(library().setNote(one, note));
        QCOMPARE(state(one).note, note);
        QCOMPARE(m_spy->count(), 1);
        QVERIFY(library().setNote(one, note));
        QCOMPARE(m_spy->count(), 1);
    }

    void aNoteIsFound()
    {
        QVERIFY(library().setNote(one, u"ask Marianne"_s));
        QCOMPARE(m_shelf->found(u"marianne"_s), QStringList{one});
        QVERIFY(library().setNote(one, u"asked"_s));
        QCOMPARE(m_shelf->found(u"marianne"_s), QStringList());
        QCOMPARE(m_shelf->found(u"caches asked"_s), QStringList{one});
    }

    void anEmptyNoteIsNone()
    {
        QVERIFY(library().setNote(one, u"mine"_s));
        QVERIFY(library().setNote(one, u" \n"_s));
        QCOMPARE(state(one).note, QString());
        QCOMPARE(library().counts().notes, 0);
        QCOMPARE(m_shelf->found(u"mine"_s), QStringList());
        QVERIFY(library().setNote(two, {}));
        QCOMPARE(state(two), PaperState{});
    }

    void marksAreThereForOthersWhenTheCallReturns()
    {
        QVERIFY(library().setStarred({one}, true));
        auto other = Library::open(library().file());
        QVERIFY(other);
        QVERIFY((*other)->paper(one)->state.starred);
    }

    void twoConnectionsLoseNothing()
    {
        auto other = std::move(*Library::open(library().file()));
        for (int i = 0; i < 50; ++i) {
            QVERIFY(library().addTag({one}, u"a%1"_s.arg(i)));
            QVERIFY(other->addTag({one}, u"b%1"_s.arg(i)));
        }
        QCOMPARE(state(one).tags.size(), 100);
        QCOMPARE(other->paper(one)->state, state(one));
    }

    void aMarkWaitsForAnotherWriter()
    {
        // The other process holds the lock for a moment only.
        Transaction transaction(m_shelf->database());
        QVERIFY(transaction.begin());
        QVERIFY(transaction.commit());
        QVERIFY(library().setRead({one}, true));
    }

    void dumpTellsStatesByKeyWithoutTimes()
    {
        QVERIFY(library().setStarred({two}, true));
        QVERIFY(library().addTag({two}, u"Seminar"_s));
        QVERIFY(library().setRead({one}, true));
        QVERIFY(library().setRead({one}, false)); // says no more than nothing
        const QByteArray dump = library().dump();
        QVERIFY(dump.contains(
            R"({"note":"","read":false,"reading_list":false,"starred":true,"state":"2412.00002","tags":["Seminar"],"taste":0})"));
        QCOMPARE(dump.count("\"state\""), 1);
        QVERIFY(!dump.contains("marked"));
    }

private:
    Library &library() { return m_shelf->library(); }
    PaperState state(const QString &key) { return m_shelf->paper(key).state; }

    Result<void> set(int flag, const QStringList &keys, bool value)
    {
        return flag == 0 ? library().setRead(keys, value)
            : flag == 1  ? library().setStarred(keys, value)
                         : library().setReadingList(keys, value);
    }
    bool isSet(int flag, const QString &key)
    {
        const PaperState now = state(key);
        return flag == 0 ? now.read : flag == 1 ? now.starred : now.readingList;
    }

    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<QSignalSpy> m_spy;
};

QTEST_GUILESS_MAIN(MarksTest)
#include "tst_marks.moc"
