// Long histories: any steps, restarts, merges, many papers, other writers.
#include "tests/core/library/somefiles.h"

#include <QTest>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2024, 12, 23);
const QString one = u"2412.00001"_s;
const QString two = u"2412.00002"_s;

QList<Entry> manyEntries(int count)
{
    QList<Entry> entries;
    for (int number = 1; number <= count; ++number) {
        entries += entry(u"2412.%1"_s.arg(number, 5, 10, QChar(u'0')), u"Paper number %1"_s.arg(number), u"Some words."_s);
    }
    return entries;
}

// Does anything that a reader can do, to any papers.
class Reader final
{
public:
    Reader(quint32 seed, const QStringList &keys) : m_random(seed), m_keys(keys) {}

    Result<void> act(Library &library)
    {
        const bool on = m_random.bounded(3) > 0;
        const QStringList keys = some(); // drawn here: compilers differ in which argument they draw first
        const QString word = tag();
        switch (m_random.bounded(11)) {
        case 0: return library.setRead(keys, on);
        case 1: return library.setStarred(keys, on);
        case 2: return library.setReadingList(keys, on);
        case 3: return library.setTaste(keys, m_random.bounded(-1, 2));
        case 4: return library.addTag(keys, word);
        case 5: return library.removeTag(keys, word);
        case 6: return library.setNote(keys.first(), on ? u"About #%1"_s.arg(word) : QString());
        case 7: return library.setQuickTag(m_random.bounded(1, 10), on ? word : QString());
        case 8: return library.setSavedViews(views());
        case 9: return m_random.bounded(3) > 0 ? Result<void>() : remove(library);
        default: return library.change(several());
        }
    }

private:
    Result<void> remove(Library &library)
    {
        const QList<ImportRecord> imports = library.imports();
        const QList<FacetCount> sources = library.facetCounts(Facet::Sources);
        switch (m_random.bounded(6)) {
        case 0: return library.removeSamples();
        case 1:
            return sources.isEmpty() ? Result<void>() : library.removeSource(sources[m_random.bounded(int(sources.size()))].name);
        default:
            return imports.isEmpty() ? Result<void>() : library.removeImport(imports[m_random.bounded(int(imports.size()))].id);
        }
    }
    QStringList some()
    {
        QStringList keys;
        for (int left = m_random.bounded(1, 6); left > 0; --left) {
            keys += m_keys[m_random.bounded(int(m_keys.size()))];
        }
        return keys;
    }
    QString tag() { return QStringList{u"NLP"_s, u"nlp"_s, u"언어"_s, u"Later"_s, u"later"_s, u"it's"_s}[m_random.bounded(6)]; }
    QList<SavedView> views()
    {
        QList<SavedView> views;
        for (int left = m_random.bounded(4); left > 0; --left) {
            views += SavedView{u"View “%1”"_s.arg(left), u"tag:\"%1\" is:unread"_s.arg(tag())};
        }
        return views;
    }
    QList<Mark> several()
    {
        return {{.keys = some(), .what = Mark::What::Read, .on = true},
                {.keys = some(), .what = Mark::What::Read, .on = false},
                {.keys = some(), .what = Mark::What::Tag, .on = true, .text = tag()},
                {.keys = some(), .what = Mark::What::Note, .on = true, .text = u"#"_s + tag()},
                {.keys = some(), .what = Mark::What::Tag, .on = false, .text = tag()}};
    }

    QRandomGenerator m_random;
    QStringList m_keys;
};

} // namespace

class JournalHistoryTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_shelf = std::make_unique<Shelf>(); }
    void cleanup()
    {
        QCOMPARE(m_shelf->library().check(), QStringList());
        m_shelf.reset();
    }

    void anyStepsAreUndoneAndRedone_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<bool>("restart");
        for (const quint32 seed : {11U, 13U, 4711U}) {
            QTest::addRow("seed %u", seed) << seed << false;
            QTest::addRow("seed %u, restarting", seed) << seed << true;
        }
    }

    void anyStepsAreUndoneAndRedone()
    {
        QFETCH(quint32, seed);
        QFETCH(bool, restart);
        m_shelf->put(u"/d/one/2024-12-23.md"_s, monday, manyEntries(12));
        for (const SomeFile &file : someFiles(seed, 12)) {
            put(*m_shelf, file);
        }
        Reader reader(seed, m_shelf->keys());
        std::unique_ptr<Library> other;
        const auto library = [&]() -> Library & {
            if (restart) {
                other = std::move(*Library::open(m_shelf->library().file()));
            }
            return restart ? *other : m_shelf->library();
        };
        QList<QByteArray> dumps{library().dump()};
        for (int command = 0; command < 200; ++command) {
            Library &now = command % 20 == 0 || !other ? library() : *other;
            QVERIFY(reader.act(now));
            const QByteArray dump = now.dump();
            if (dump != dumps.last()) {
                dumps += dump;
            }
        }
        QVERIFY(dumps.size() > 100);
        goThrough(library(), dumps);
        goThrough(library(), dumps); // and once more, from what a restart finds
    }

    // Its title is that of one other paper again, but nothing is left that could tell it anew.
    void aPaperWithoutAVoiceStaysWhenAnImportGoes()
    {
        m_shelf->put(u"/d/one/2024-12-23.md"_s, monday, {entry(one, u"The same Title"_s, u"About caches."_s)});
        m_shelf->put(u"/d/two/2024-12-23.md"_s, monday, {entry(two, u"The same Title"_s, u"About coffee."_s)});
        m_shelf->put(u"/d/three/2024-12-23.md"_s, monday, {entry({}, u"The same Title"_s, u"About either."_s)});
        Library &library = m_shelf->library();
        const QStringList keys = m_shelf->keys();
        QCOMPARE(keys.size(), 3);
        const QString loose = *std::find_if(keys.begin(), keys.end(), [](const QString &key) { return key != one && key != two; });
        QVERIFY(library.setStarred({loose}, true));
        const QList<ImportRecord> imports = library.imports(); // the newest first
        QVERIFY(library.removeImport(imports[0].id));
        const QByteArray before = library.dump();
        QVERIFY(before.contains(loose.toUtf8()));
        QVERIFY(library.removeImport(imports[1].id));
        QVERIFY(m_shelf->paper(loose).state.starred);
        QVERIFY(!m_shelf->paper(one).state.starred);
        QVERIFY(library.undo());
        QCOMPARE(library.dump(), before);
    }

    void onlyTheLastStepsAreKept()
    {
        m_shelf->put(u"/d/one/2024-12-23.md"_s, monday, manyEntries(2));
        for (int step = 0; step < 1005; ++step) {
            QVERIFY(m_shelf->library().setRead({one}, step % 2 == 0));
        }
        QCOMPARE(m_shelf->database().value(u"SELECT count(*) FROM journal"_s)->toInt(), 1000);
        QCOMPARE(m_shelf->database().value(u"SELECT count(*) FROM journal_changes"_s)->toInt(), 1000);
        QVERIFY(m_shelf->library().undo());
    }

    void theNewestStepIsKeptHoweverLarge()
    {
        m_shelf->put(u"/d/one/2024-12-23.md"_s, monday, manyEntries(2));
        QVERIFY(m_shelf->library().setRead({one}, true));
        QVERIFY(m_shelf->database().run(u"UPDATE journal SET bytes = 1 << 30"_s));
        QVERIFY(m_shelf->library().setRead({two}, true));
        QCOMPARE(m_shelf->database().value(u"SELECT count(*) FROM journal"_s)->toInt(), 1);
        QVERIFY(m_shelf->database().run(u"UPDATE journal SET bytes = 1 << 30"_s));
        QVERIFY(m_shelf->library().undo());
        QVERIFY(!m_shelf->paper(two).state.read);
        QVERIFY(m_shelf->paper(one).state.read);
    }

    void manyPapersAreOneStep()
    {
        m_shelf->put(u"/d/one/2024-12-23.md"_s, monday, manyEntries(5000));
        const QByteArray before = m_shelf->library().dump();
        QVERIFY(m_shelf->library().setRead(m_shelf->keys(), true));
        QCOMPARE(m_shelf->library().counts().unread, 0);
        const auto undone = m_shelf->library().undo();
        QCOMPARE((**undone).papers, 5000);
        QCOMPARE(m_shelf->library().dump(), before);
    }

    void aPaperThatGetsItsIdTakesItsStepsAlong()
    {
        m_shelf->put(u"/d/one/2024-12-23.md"_s, monday, {entry({}, u"A Paper of its own"_s, u"About caches."_s)});
        const QString loose = m_shelf->keys().value(0);
        QVERIFY(m_shelf->library().setNote(loose, u"Ask Ann #later"_s));
        QVERIFY(m_shelf->library().setStarred({loose}, true));
        m_shelf->put(u"/d/two/2024-12-23.md"_s, monday, {entry(one, u"A Paper of its own"_s, u"About caches, too."_s)});
        QVERIFY(m_shelf->paper(one).state.starred);
        QCOMPARE(m_shelf->library().lastDone()->key, one);
        QVERIFY(m_shelf->library().undo());
        QVERIFY(!m_shelf->paper(one).state.starred);
        QVERIFY(m_shelf->library().undo());
        QCOMPARE(m_shelf->paper(one).state.note, QString());
        QCOMPARE(m_shelf->paper(one).state.tags, QStringList());
        QVERIFY(m_shelf->library().redo());
        QCOMPARE(m_shelf->paper(one).state.note, u"Ask Ann #later"_s);
    }

    void whatBothPapersWereIsLeftAlone()
    {
        m_shelf->put(u"/d/one/2024-12-23.md"_s, monday, {entry(one, u"Other Title"_s, u"About caches."_s)});
        m_shelf->put(u"/d/two/2024-12-23.md"_s, monday, {entry({}, u"A Paper of its own"_s, u"About caches."_s)});
        QVERIFY(m_shelf->library().setStarred({one}, true));
        const QStringList keys = m_shelf->keys();
        const QString loose = keys.first() == one ? keys.last() : keys.first();
        QVERIFY(m_shelf->library().setStarred({loose}, true));
        m_shelf->put(u"/d/three/2024-12-23.md"_s, monday, {entry(one, u"A Paper of its own"_s, u"Once more."_s)});
        QCOMPARE(m_shelf->keys(), QStringList{one});
        QCOMPARE(m_shelf->library().lastDone()->papers, 1);
        QVERIFY(m_shelf->library().undo()); // the step of the paper that had its id
        QVERIFY(!m_shelf->library().lastDone());
    }

    void undoWaitsForMarksThatWait()
    {
        m_shelf->put(u"/d/one/2024-12-23.md"_s, monday, manyEntries(2));
        Library &library = m_shelf->library();
        library.letMarksWait();
        {
            Transaction batch(m_shelf->database());
            QVERIFY(batch.begin());
            QVERIFY(library.change({{.keys = {one, two}, .what = Mark::What::Read, .on = true},
                                    {.keys = {two}, .what = Mark::What::Note, .on = true, .text = u"See #later"_s}}));
            QVERIFY(m_shelf->paper(one).state.read);
            QCOMPARE(m_shelf->paper(two).state.tags, QStringList{u"later"_s});
            QVERIFY(!library.lastDone());
        }
        const auto undone = library.undo();
        QVERIFY(undone && *undone);
        QCOMPARE((**undone).papers, 2);
        QCOMPARE(m_shelf->paper(two).state.note, QString());
        QVERIFY(!m_shelf->paper(one).state.read);
    }

    void twoWindowsShareOneJournal()
    {
        m_shelf->put(u"/d/one/2024-12-23.md"_s, monday, manyEntries(2));
        const auto other = std::move(*Library::open(m_shelf->library().file()));
        QVERIFY(m_shelf->library().setRead({one}, true));
        QVERIFY(other->setStarred({one}, true));
        QCOMPARE(m_shelf->library().lastDone()->what, Step::What::Starred);
        QVERIFY(m_shelf->library().undo());
        QVERIFY(other->undo());
        QVERIFY(!m_shelf->library().lastDone());
        QCOMPARE(m_shelf->paper(one).state, PaperState{});
    }

private:
    // All the way back and forward again, looking at each step.
    void goThrough(Library &library, const QList<QByteArray> &dumps)
    {
        for (qsizetype step = dumps.size() - 2; step >= 0; --step) {
            QVERIFY(*library.undo());
            QCOMPARE(library.dump(), dumps[step]);
        }
        QVERIFY(!*library.undo());
        QCOMPARE(library.check(), QStringList());
        for (qsizetype step = 1; step < dumps.size(); ++step) {
            QVERIFY(*library.redo());
            QCOMPARE(library.dump(), dumps[step]);
        }
        QVERIFY(!*library.redo());
        QCOMPARE(library.check(), QStringList());
    }

    std::unique_ptr<Shelf> m_shelf;
};

QTEST_GUILESS_MAIN(JournalHistoryTest)
#include "tst_journalhistory.moc"
