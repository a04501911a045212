// What comes can go again, in any order, and leaves the library as if it had never been there.
#include "tests/core/library/somefiles.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2024, 12, 23);
const QString scope = u"2412.13649"_s;

using File = SomeFile;

} // namespace

class RemovalTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_shelf = std::make_unique<Shelf>(); }
    void cleanup() { m_shelf.reset(); }

    void importsGoInAnyOrder_data() { seeds(); }

    void importsGoInAnyOrder()
    {
        QFETCH(quint32, seed);
        QList<File> files = someFiles(seed, 10);
        QHash<QString, qint64> imports;
        for (const File &file : std::as_const(files)) {
            imports[file.path] = put(*m_shelf, file);
        }
        std::shuffle(files.begin(), files.end(), *QRandomGenerator::global());
        while (!files.isEmpty()) {
            QVERIFY(library().removeImport(imports[files.takeLast().path]));
            QCOMPARE(library().check(), QStringList());
            QCOMPARE(library().dump(), dumpOf(files));
            QCOMPARE(library().imports().size(), files.size());
        }
        QCOMPARE(library().counts(), LibraryCounts{});
        QCOMPARE(library().dayCounts({}), QList<DayCount>());
        QCOMPARE(library().facetCounts(Facet::Tags), QList<FacetCount>());
        QCOMPARE(library().answer({}).emptyDays, QList<QDate>());
    }

    void sourcesGo_data() { seeds(); }

    void sourcesGo()
    {
        QFETCH(quint32, seed);
        const QList<File> files = someFiles(seed, 10);
        for (const File &file : files) {
            put(*m_shelf, file);
        }
        const QList<FacetCount> sources = library().facetCounts(Facet::Sources);
        QVERIFY(sources.size() > 1);
        const QString gone = sources[qsizetype(seed) % sources.size()].name;
        const QStringList paths = filesOf(gone);
        QVERIFY(library().removeSource(gone));
        QCOMPARE(library().check(), QStringList());
        QList<File> rest;
        std::copy_if(files.begin(), files.end(), std::back_inserter(rest),
                     [&](const File &file) { return !paths.contains(file.path); });
        QVERIFY(rest.size() < files.size());
        QCOMPARE(library().dump(), dumpOf(rest));
    }

    void samplesGo_data() { seeds(); }

    void samplesGo()
    {
        QFETCH(quint32, seed);
        const QList<File> files = someFiles(seed, 12);
        QList<File> rest;
        for (const File &file : files) {
            put(*m_shelf, file);
            if (!file.samples) {
                rest += file;
            }
        }
        QVERIFY(library().hasSamples());
        QVERIFY(library().removeSamples());
        QVERIFY(!library().hasSamples());
        QCOMPARE(library().check(), QStringList());
        QCOMPARE(library().dump(), dumpOf(rest));
    }

    void theOrderOfImportsIsForgotten_data() { seeds(); }

    void theOrderOfImportsIsForgotten()
    {
        QFETCH(quint32, seed);
        QList<File> files = someFiles(seed, 10);
        const QByteArray expected = dumpOf(files);
        for (int i = 0; i < 3; ++i) {
            std::shuffle(files.begin(), files.end(), *QRandomGenerator::global());
            QCOMPARE(dumpOf(files), expected);
        }
    }

    // A digest, the same day in a README of many days, and a copy somewhere.
    void theSameTextStaysUntilItsLastFileGoes()
    {
        const Entry told = entry(scope, u"SCOPE: On Caches"_s, u"Caches are kept small."_s);
        const QStringList paths{u"/d/one/2024-12-23.md"_s, u"/d/one/README.md"_s, u"/copies/2024-12-23.md"_s};
        QHash<QString, qint64> imports;
        for (const QString &path : paths) {
            m_shelf->put(path,
                         path.endsWith(u"README.md"_s) ? QList<Digest>{digest(monday, {told}), digest(monday.addDays(1), {})}
                                                       : QList<Digest>{digest(monday, {told})});
            imports[path] = m_shelf->lastImport();
        }
        QStringList order = paths;
        std::sort(order.begin(), order.end());
        QCOMPARE(filesOfVoice(), order);
        for (const QString &path : paths) {
            QVERIFY(library().removeImport(imports[path]));
            order.removeAll(path);
            QCOMPARE(filesOfVoice(), order);
            QCOMPARE(library().check(), QStringList());
        }
        QVERIFY(!library().paper(scope));
    }

    void anUndoneImportCanBeDoneAgain()
    {
        const QList<File> files = someFiles(7, 6);
        for (const File &file : files) {
            put(*m_shelf, file);
        }
        const QByteArray before = library().dump();
        QVERIFY(library().removeImport(m_shelf->lastImport()));
        QVERIFY(library().dump() != before);
        put(*m_shelf, files.last());
        QCOMPARE(library().dump(), before);
    }

    void aFileThatWasReadAgainGoesWithTheImportThatBroughtIt()
    {
        const QString path = u"/d/one/2024-12-23.md"_s;
        m_shelf->put(path, monday, {entry(scope, u"SCOPE"_s, u"Old text."_s)});
        const qint64 first = m_shelf->lastImport();
        m_shelf->put(path, monday, {entry(scope, u"SCOPE"_s, u"New text."_s)});
        QVERIFY(m_shelf->lastImport() != first);
        QCOMPARE(library().imports().size(), 1); // the second brought no file and can take none back
        QVERIFY(library().removeImport(first));
        QCOMPARE(library().counts(), LibraryCounts{});
        QVERIFY(library().imports().isEmpty());
    }

    void samplesThatOnlyReadAFileAgainAreNoSamples()
    {
        const QString path = u"/d/one/2024-12-23.md"_s;
        m_shelf->put(path, monday, {entry(scope, u"SCOPE"_s, u"Old text."_s)});
        m_shelf->put(path, monday, {entry(scope, u"SCOPE"_s, u"New text."_s)}, u"paper-table"_s, true);
        QVERIFY(!library().hasSamples()); // there would be nothing to remove
        QVERIFY(library().removeSamples());
        QCOMPARE(library().counts().papers, 1);
    }

    void removingTellsOnceAndOnlyWhenSomethingWent()
    {
        put(*m_shelf, someFiles(3, 1).first());
        int told = 0;
        QObject::connect(&library(), &Library::papersChanged, &library(), [&] { ++told; });
        QVERIFY(library().removeImport(4711));
        QVERIFY(library().removeSource(u"nobody"_s));
        QCOMPARE(told, 0);
        QVERIFY(library().removeImport(m_shelf->lastImport()));
        QCOMPARE(told, 1);
    }

    void marksOutliveEverything()
    {
        QList<File> files = someFiles(5, 8);
        QList<qint64> imports;
        for (File &file : files) {
            for (Entry &told : file.entries) {
                told.arxivId = told.arxivId.isEmpty() ? u"2412.99999"_s : told.arxivId; // marks of papers without id may move
            }
            imports += put(*m_shelf, file);
        }
        const QStringList keys = m_shelf->keys();
        QVERIFY(library().setStarred(keys, true));
        QVERIFY(library().setNote(keys.first(), u"kept"_s));
        for (const qint64 import : std::as_const(imports)) {
            QVERIFY(library().removeImport(import));
        }
        QCOMPARE(library().counts().starred, int(library().paperIds({}).size()));
        QCOMPARE(library().counts().notes, 1);
        QCOMPARE(m_shelf->found(u"kept"_s).size(), 1);
        QCOMPARE(library().check(), QStringList());
        QVERIFY(library().facetCounts(Facet::Languages).isEmpty());
        for (const File &file : std::as_const(files)) {
            put(*m_shelf, file);
        }
        QCOMPARE(library().counts().starred, int(keys.size())); // none is new to the reader
        QCOMPARE(library().counts().papers, int(keys.size()));
        QCOMPARE(library().check(), QStringList());
    }

    void whatWasRemovedComesBackInItsPlaces_data() { seeds(); }

    void whatWasRemovedComesBackInItsPlaces()
    {
        QFETCH(quint32, seed);
        const QList<File> files = someFiles(seed, 10);
        for (const File &file : files) {
            put(*m_shelf, file);
        }
        QVERIFY(library().setStarred(m_shelf->keys().mid(0, 3), true));
        const QByteArray before = library().dump();
        const QList<PaperId> ids = library().paperIds({});
        const QList<ImportRecord> imports = library().imports();
        for (const ImportRecord &import : imports) {
            QVERIFY(library().removeImport(import.id));
            const QByteArray removed = library().dump();
            const auto undone = library().undo();
            QVERIFY(undone && *undone);
            QVERIFY((**undone).isRemoval() && (**undone).papers > 0);
            QCOMPARE(library().dump(), before);
            QCOMPARE(library().paperIds({}), ids);
            QCOMPARE(library().imports(), imports);
            QCOMPARE(library().check(), QStringList());
            QVERIFY(library().redo());
            QCOMPARE(library().dump(), removed);
            QCOMPARE(library().check(), QStringList());
            QVERIFY(library().undo());
            QCOMPARE(library().dump(), before);
        }
        QVERIFY(library().redo());
        QVERIFY(library().setRead(m_shelf->keys(), true)); // drops what could be redone
        QCOMPARE(library().check(), QStringList());
    }

    void removalsAreToldLikeEveryOtherStep()
    {
        m_shelf->put(u"/d/one/2024-12-23.md"_s, monday, {entry(scope, u"SCOPE"_s, u"Text."_s)}, u"paper-table"_s, true);
        const QString source = library().facetCounts(Facet::Sources).first().name;
        const QSignalSpy papers(&library(), &Library::papersChanged);
        const QSignalSpy journal(&library(), &Library::journalChanged);
        QVERIFY(library().removeSource(source));
        QCOMPARE(library().lastDone()->what, Step::What::RemovedSource);
        QCOMPARE(library().lastDone()->text, source);
        QCOMPARE(library().lastDone()->papers, 1);
        QVERIFY(library().undo());
        QCOMPARE(library().lastUndone()->what, Step::What::RemovedSource);
        QVERIFY(library().redo());
        QVERIFY(library().undo());
        QVERIFY(library().removeSamples());
        QCOMPARE(library().lastDone()->what, Step::What::RemovedSamples);
        QVERIFY(library().undo());
        QVERIFY(library().hasSamples());
        QVERIFY(library().removeImport(m_shelf->lastImport()));
        QCOMPARE(library().lastDone()->what, Step::What::RemovedImport);
        QVERIFY(!library().paper(scope));
        QCOMPARE(papers.count(), 7);
        QCOMPARE(journal.count(), 7);
    }

    void whatCameAgainMeanwhileStaysAsItCame()
    {
        const QString path = u"/d/one/2024-12-23.md"_s;
        m_shelf->put(path, monday, {entry(scope, u"SCOPE"_s, u"Old text."_s)});
        m_shelf->put(u"/d/one/2024-12-24.md"_s, monday.addDays(1), {entry(u"2412.00002"_s, u"Other"_s, u"Other text."_s)});
        QVERIFY(library().removeSource(library().facetCounts(Facet::Sources).first().name));
        QCOMPARE(library().counts().files, 0);
        // With the numbers of the rows that went.
        m_shelf->put(u"/d/two/2024-12-23.md"_s, monday, {entry(u"2412.00003"_s, u"Third"_s, u"Third text."_s)});
        m_shelf->put(path, monday, {entry(scope, u"SCOPE"_s, u"New text."_s)});
        QVERIFY(library().undo());
        QCOMPARE(library().counts().files, 3);
        QCOMPARE(m_shelf->paper(scope).summaries.size(), 1);
        QCOMPARE(m_shelf->paper(scope).summaries.first().text, u"New text."_s);
        QCOMPARE(m_shelf->paper(u"2412.00002"_s).summaries.first().text, u"Other text."_s);
        QCOMPARE(library().check(), QStringList());
        QVERIFY(library().redo()); // takes what undo brought, and no more
        QCOMPARE(library().counts().files, 2);
        QVERIFY(library().paper(scope));
        QCOMPARE(library().check(), QStringList());
    }

    // A namesake without an id joins the only paper of its title, and its marks with it.
    void marksThatMovedByARemovalMoveBack()
    {
        m_shelf->put(u"/d/one/2024-12-23.md"_s, monday, {entry(scope, u"A Paper of its own"_s, u"About caches."_s)});
        m_shelf->put(u"/d/two/2024-12-23.md"_s, monday, {entry(u"2412.00002"_s, u"A Paper of its own"_s, u"About pictures."_s)});
        const qint64 second = m_shelf->lastImport();
        m_shelf->put(u"/d/three/2024-12-23.md"_s, monday, {entry({}, u"A Paper of its own"_s, u"About both."_s)});
        QStringList loose = m_shelf->keys();
        loose.removeAll(scope);
        loose.removeAll(u"2412.00002"_s);
        QCOMPARE(loose.size(), 1);
        QVERIFY(library().setNote(scope, u"Ask Ann"_s));
        QVERIFY(library().setNote(loose.first(), u"Ask Bob #later"_s));
        QVERIFY(library().setStarred(loose, true));
        const QByteArray before = library().dump();
        QVERIFY(library().removeImport(second));
        QVERIFY(m_shelf->paper(scope).state.starred);
        QCOMPARE(m_shelf->paper(scope).state.tags, QStringList{u"later"_s});
        QCOMPARE(m_shelf->found(u"bob"_s), QStringList{scope});
        const QByteArray removed = library().dump();
        for (int round = 0; round < 2; ++round) {
            QVERIFY(library().undo());
            QCOMPARE(library().dump(), before);
            QCOMPARE(m_shelf->found(u"bob"_s), loose);
            QCOMPARE(library().check(), QStringList());
            QVERIFY(library().redo());
            QCOMPARE(library().dump(), removed);
            QCOMPARE(library().check(), QStringList());
        }
        for (int step = 0; step < 4; ++step) {
            QVERIFY(*library().undo());
        }
        QCOMPARE(m_shelf->paper(loose.first()).state, PaperState{});
        QCOMPARE(m_shelf->paper(scope).state, PaperState{});
    }

    void manyPapersComeBackToo()
    {
        QList<Entry> entries;
        for (int number = 0; number < 1200; ++number) { // more than are settled at once
            entries += entry(u"2412.%1"_s.arg(number, 5, 10, QChar(u'0')), u"Paper number %1"_s.arg(number), u"Some words."_s);
        }
        m_shelf->put(u"/d/one/2024-12-23.md"_s, monday, entries);
        const QByteArray before = library().dump();
        const QList<PaperId> ids = library().paperIds({});
        QVERIFY(library().removeImport(m_shelf->lastImport()));
        QCOMPARE(library().counts(), LibraryCounts{});
        QCOMPARE((**library().undo()).papers, 1200);
        QCOMPARE(library().dump(), before);
        QCOMPARE(library().paperIds({}), ids);
        QCOMPARE(library().check(), QStringList());
    }

private:
    Library &library() { return m_shelf->library(); }

    static void seeds()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }

    static QByteArray dumpOf(const QList<File> &files)
    {
        Shelf shelf;
        for (const File &file : files) {
            put(shelf, file);
        }
        return shelf.library().dump();
    }

    QStringList filesOfVoice()
    {
        QStringList files;
        const QList<Summary> voices = m_shelf->paper(scope).summaries;
        if (voices.size() == 1) {
            for (const Provenance &provenance : voices.first().provenances) {
                files += provenance.file;
            }
        }
        files.sort();
        return files;
    }

    QStringList filesOf(const QString &source)
    {
        QStringList paths;
        const auto rows =
            m_shelf->database().rows(u"SELECT f.path FROM files f JOIN sources s ON s.id = f.source_id WHERE s.name = ?"_s,
                                     {source});
        for (const Database::Row &row : *rows) {
            paths += row.first().toString();
        }
        return paths;
    }

    std::unique_ptr<Shelf> m_shelf;
};

QTEST_GUILESS_MAIN(RemovalTest)
#include "tst_removal.moc"
