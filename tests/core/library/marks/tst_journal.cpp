// What the reader did is taken back and done again, step by step.
#include "tests/core/library/marks/twopapers.h"

#include <QSignalSpy>
#include <QTest>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

class JournalTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shelf = std::make_unique<Shelf>();
        putTwoPapers(*m_shelf);
    }

    void cleanup()
    {
        QCOMPARE(library().check(), QStringList());
        m_shelf.reset();
    }

    void aNewLibraryHasNothingToUndo()
    {
        QVERIFY(!library().lastDone() && !library().lastUndone());
        const auto undone = library().undo();
        QVERIFY(undone && !*undone);
        const auto redone = library().redo();
        QVERIFY(redone && !*redone);
    }

    void eachKindIsUndoneAndRedone_data()
    {
        using Do = std::function<Result<void>(Library &)>;
        using What = Step::What;
        QTest::addColumn<Do>("act");
        QTest::addColumn<Step>("told");
        const QStringList both{one, two};
        QTest::newRow("read") << Do([=](Library &l) { return l.setRead(both, true); })
                              << Step{.what = What::Read, .value = 1, .papers = 2};
        QTest::newRow("starred") << Do([](Library &l) { return l.setStarred({one}, true); })
                                 << Step{.what = What::Starred, .value = 1, .papers = 1, .key = one};
        QTest::newRow("later") << Do([=](Library &l) { return l.setReadingList(both, true); })
                               << Step{.what = What::ReadingList, .value = 1, .papers = 2};
        QTest::newRow("taste") << Do([](Library &l) { return l.setTaste({two}, -1); })
                               << Step{.what = What::Taste, .value = -1, .papers = 1, .key = two};
        QTest::newRow("tag") << Do([=](Library &l) { return l.addTag(both, u"Seminar"_s); })
                             << Step{.what = What::Tag, .value = 1, .text = u"Seminar"_s, .papers = 2};
        QTest::newRow("tag taken off") << Do([=](Library &l) { return l.removeTag(both, u"KEPT"_s); })
                                       << Step{.what = What::Tag, .value = 0, .text = u"KEPT"_s, .papers = 1, .key = one};
        QTest::newRow("note") << Do([](Library &l) { return l.setNote(two, u"Ask Ann #Later"_s); })
                              << Step{.what = What::Note, .value = 1, .papers = 1, .key = two};
        QTest::newRow("note gone") << Do([](Library &l) { return l.setNote(one, {}); })
                                   << Step{.what = What::Note, .value = 0, .papers = 1, .key = one};
        QTest::newRow("several") << Do([=](Library &l) {
            return l.change(
                {{.keys = both, .what = Mark::What::Read, .on = true}, {.keys = {one}, .what = Mark::What::Starred, .on = true}});
        }) << Step{.what = What::Several, .value = 1, .papers = 2};
        QTest::newRow("views") << Do([](Library &l) {
            return l.setSavedViews({{u"Two"_s, u"tag:\"a b\""_s}, {u"One"_s, u""_s}});
        }) << Step{.what = What::SavedViews, .value = 1};
        QTest::newRow("quick tag") << Do([](Library &l) { return l.setQuickTag(3, u"Seminar"_s); })
                                   << Step{.what = What::QuickTag, .value = 1, .text = u"Seminar"_s};
        QTest::newRow("quick tag gone") << Do([](Library &l) { return l.setQuickTag(1, {}); })
                                        << Step{.what = What::QuickTag, .value = 0};
    }

    void eachKindIsUndoneAndRedone()
    {
        QFETCH(std::function<Result<void>(Library &)>, act);
        QFETCH(Step, told);
        QVERIFY(library().addTag({one}, u"Kept"_s));
        QVERIFY(library().setNote(one, u"An old note"_s));
        QVERIFY(library().setQuickTag(1, u"Kept"_s));
        const QByteArray before = library().dump();
        const PaperState stateBefore = state(one);
        const auto last = library().lastDone();
        QSignalSpy changed(&library(), &Library::journalChanged);
        QVERIFY(act(library()));
        const QByteArray after = library().dump();
        QVERIFY(after != before);
        QCOMPARE(changed.count(), 1);
        const auto done = library().lastDone();
        QVERIFY(done && done->at.isValid());
        told.at = done->at;
        QCOMPARE(*done, told);

        const auto undone = library().undo();
        QVERIFY(undone && *undone);
        QCOMPARE(**undone, told);
        QCOMPARE(library().dump(), before);
        QCOMPARE(state(one), stateBefore); // with its time
        QCOMPARE(library().lastDone(), last);
        QCOMPARE(library().lastUndone(), std::optional(told));
        QCOMPARE(library().check(), QStringList());

        const auto redone = library().redo();
        QVERIFY(redone && *redone);
        QCOMPARE(**redone, told);
        QCOMPARE(library().dump(), after);
        QCOMPARE(library().lastDone(), std::optional(told));
        QVERIFY(!library().lastUndone());
        QCOMPARE(changed.count(), 3);
    }

    void whatChangesNothingIsNoStep()
    {
        QVERIFY(library().setRead({one}, true));
        const auto last = library().lastDone();
        const QSignalSpy changed(&library(), &Library::journalChanged);
        QVERIFY(library().setRead({one}, true));
        QVERIFY(library().setRead({u"2412.99999"_s}, true));
        QVERIFY(library().setStarred({one, two}, false));
        QVERIFY(library().removeTag({one}, u"none"_s));
        QVERIFY(library().setNote(one, u"  "_s));
        QVERIFY(library().setSavedViews({}));
        QVERIFY(library().setQuickTag(9, {}));
        QVERIFY(library().change({{.keys = {two}, .what = Mark::What::Starred, .on = true},
                                  {.keys = {two}, .what = Mark::What::Starred, .on = false}}));
        QVERIFY(library().change({}));
        QCOMPARE(library().lastDone(), last);
        QCOMPARE(changed.count(), 0);
        QVERIFY(!state(two).starred && !state(two).markedAt.isValid());
    }

    void onlyWhatChangedIsTakenBack()
    {
        QVERIFY(library().setRead({one}, true));
        QVERIFY(library().setRead({one, two}, true));
        QCOMPARE(library().lastDone()->papers, 1);
        QSignalSpy states(&library(), &Library::statesChanged);
        QVERIFY(library().undo());
        QCOMPARE(states.takeFirst().first().toStringList(), QStringList{two});
        QVERIFY(state(one).read && !state(two).read);
    }

    void aNewStepDropsTheUndoneOnes()
    {
        QVERIFY(library().setRead({one}, true));
        QVERIFY(library().setRead({two}, true));
        QVERIFY(library().undo());
        QVERIFY(library().undo());
        QVERIFY(library().setStarred({two}, true));
        QVERIFY(!library().lastUndone());
        const auto redone = library().redo();
        QVERIFY(redone && !*redone);
        QVERIFY(library().undo());
        QVERIFY(!library().lastDone());
    }

    void anAccidentThatChangesNothingKeepsWhatCanBeRedone()
    {
        QVERIFY(library().setRead({one}, true));
        QVERIFY(library().undo());
        QVERIFY(library().setRead({one}, false));
        QVERIFY(library().redo());
        QVERIFY(state(one).read);
    }

    void whatSomebodyElseChangedIsLeftAlone()
    {
        QVERIFY(library().setRead({one, two}, true));
        QVERIFY(library().addTag({one}, u"Later"_s));
        QVERIFY(elsewhere(u"UPDATE states SET read = 0 WHERE key = ?"_s, {one}));
        QVERIFY(elsewhere(u"UPDATE state_tags SET tag = 'LATER' WHERE key = ?"_s, {one}));
        const auto tag = library().undo();
        QVERIFY(tag && *tag);
        QCOMPARE((**tag).papers, 0);
        QCOMPARE(state(one).tags, QStringList{u"LATER"_s});
        const auto read = library().undo();
        QCOMPARE((**read).papers, 1);
        QCOMPARE((**read).key, two);
        QVERIFY(!state(one).read && !state(two).read);
        QVERIFY(library().redo());
        QVERIFY(state(one).read && state(two).read);
        QVERIFY(library().setNote(one, u"mine"_s));
        QVERIFY(elsewhere(u"UPDATE states SET note = 'theirs' WHERE key = ?"_s, {one}));
        QVERIFY(library().undo());
        QCOMPARE(state(one).note, u"theirs"_s);
        QVERIFY(elsewhere(u"UPDATE states SET note = 'mine' WHERE key = ?"_s, {one})); // as the index has it
    }

    void viewsAndQuickTagsOfOthersAreLeftAlone()
    {
        QVERIFY(library().setSavedViews({{u"Mine"_s, u"a"_s}}));
        QVERIFY(library().setQuickTag(1, u"Mine"_s));
        QVERIFY(elsewhere(u"UPDATE saved_views SET name = 'Theirs'"_s));
        QVERIFY(elsewhere(u"UPDATE quick_tags SET tag = 'Theirs'"_s));
        const QByteArray before = library().dump();
        QVERIFY(library().undo());
        QVERIFY(library().undo());
        QCOMPARE(library().dump(), before);
        QVERIFY(!library().lastDone());
    }

    void wordsThatAreTakenBackAreNotFound()
    {
        QVERIFY(library().setNote(one, u"Ask Ann #later"_s));
        QCOMPARE(m_shelf->found(u"ann"_s), QStringList{one});
        QCOMPARE(m_shelf->found(u"tag:later"_s), QStringList{one});
        QVERIFY(library().undo());
        QCOMPARE(m_shelf->found(u"ann"_s), QStringList());
        QCOMPARE(m_shelf->found(u"tag:later"_s), QStringList());
    }

    void theReadersTagsAreToldWithTheirPapers()
    {
        QVERIFY(library().addTag({one}, u"Later"_s));
        QVERIFY(library().addTag({one, two}, u"Seminar"_s));
        QCOMPARE(library().ownTags(), QList<FacetCount>({{u"Seminar"_s, 2}, {u"Later"_s, 1}}));
        const QList<PaperRow> rows = library().rows(library().paperIds({.text = u"first"_s}));
        QCOMPARE(rows.first().ownTags, QStringList({u"Later"_s, u"Seminar"_s}));
    }

private:
    Library &library() { return m_shelf->library(); }
    PaperState state(const QString &key) { return m_shelf->paper(key).state; }
    bool elsewhere(const QString &sql, const QVariantList &values = {}) { return bool(m_shelf->database().run(sql, values)); }

    std::unique_ptr<Shelf> m_shelf;
};

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
