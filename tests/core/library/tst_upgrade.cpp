// Libraries of older versions, and of another way to index.
#include "core/library/answers/vocabulary.h"
#include "core/library/upgrade.h"

#include "tests/core/library/oldlibrary.h"
#include "tests/core/library/shelf.h"

#include <QTest>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2024, 12, 23);
const QString one = u"2412.00001"_s;
const QString two = u"2412.00002"_s;

Entry tagged(const QString &id, const QString &title, const QString &tag)
{
    Entry told = entry(id, title, u"About %1."_s.arg(title));
    told.tags = QStringList{tag};
    told.votes = 3;
    return told;
}

QList<Entry> manyEntries(int count)
{
    QList<Entry> entries;
    for (int number = 1; number <= count; ++number) {
        entries += entry(u"2412.%1"_s.arg(number, 5, 10, QChar(u'0')), u"Paper number %1"_s.arg(number), u"Some words."_s);
    }
    return entries;
}

} // namespace

class UpgradeTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_shelf = std::make_unique<Shelf>();
    }

    void anOldLibraryEqualsAFreshOne()
    {
        m_shelf->put(u"/d/one/2024-12-23.md"_s, monday, {tagged(one, u"First Paper"_s, u"NLP"_s)});
        m_shelf->put(u"/d/two/2024-12-23.md"_s, monday, {tagged(two, u"언어모델"_s, u"NLP"_s)});
        QVERIFY(m_shelf->library().addTag({one}, u"Later reading"_s));
        QVERIFY(m_shelf->library().setNote(one, u"Ask Ann"_s));
        const auto upgraded = openOld();
        QVERIFY(upgraded);
        Library &library = **upgraded;
        QCOMPARE(library.dump(), m_shelf->library().dump());
        QCOMPARE(library.check(), QStringList());
        const QList<PaperFilter> filters{{.text = u"first"_s},
                                         {.text = u"언어"_s},
                                         {.text = u"later"_s},
                                         {.text = u"ann"_s},
                                         {.tags = {.included = {u"NLP"_s}}},
                                         {.tags = {.included = {u"later reading"_s}}},
                                         {.text = u"gone"_s},
                                         {.languages = {.included = {u"en"_s}}}};
        for (const PaperFilter &filter : filters) {
            QCOMPARE(library.paperIds(filter), m_shelf->library().paperIds(filter));
        }
        QCOMPARE(library.facetCounts(Facet::Tags), m_shelf->library().facetCounts(Facet::Tags));
    }

    void aPaperThatLostItsDigestsIsStillFound()
    {
        m_shelf->put(u"/d/one/2024-12-23.md"_s, monday, {tagged(one, u"First Paper"_s, u"NLP"_s)});
        QVERIFY(m_shelf->library().setStarred({one}, true));
        QVERIFY(m_shelf->library().removeImport(m_shelf->lastImport()));
        const auto library = openOld();
        QVERIFY(library);
        QCOMPARE((*library)->paperIds({.text = u"first"_s}).size(), 1);
        QCOMPARE((*library)->paperIds({.tags = {.included = {u"NLP"_s}}}).size(), 1);
        QCOMPARE((*library)->check(), QStringList());
    }

    void anUpgradeThatIsStoppedGoesOn()
    {
        m_shelf->put(u"/d/one/2024-12-23.md"_s, monday, manyEntries(2500));
        QList<int> told;
        const auto stopped = openOld([&](int done, int all) {
            told += done;
            return all != 2500 || done < 1000;
        });
        QVERIFY(!stopped);
        QVERIFY(stopped.error().message.contains(u"stopped"_s));
        QCOMPARE(told, QList<int>({0, 1000}));
        told.clear();
        const auto library = Library::open(file(), [&](int, int all) {
            told += all;
            return true;
        });
        QVERIFY(library);
        QCOMPARE(told, QList<int>({1500, 1500}));
        QCOMPARE((*library)->dump(), m_shelf->library().dump());
        QCOMPARE((*library)->check(), QStringList());
        QCOMPARE((*library)->paperIds({.text = u"number"_s}).size(), 2500);
        const auto database = Database::open(file());
        QCOMPARE(frequentWords(**database, u"numb"_s), QStringList{u"number"_s});
    }

    void anotherWayToIndexMakesTheIndexAnew()
    {
        m_shelf->put(u"/d/one/2024-12-23.md"_s, monday, {tagged(one, u"First Paper"_s, u"NLP"_s)});
        QVERIFY(m_shelf->database().run(u"UPDATE derivation SET search_text = -1"_s));
        QVERIFY(m_shelf->database().run(u"UPDATE search SET bodies = 'other'"_s));
        QVERIFY(m_shelf->database().run(u"INSERT INTO search_index(search_index) VALUES('rebuild')"_s));
        const auto library = Library::open(m_shelf->library().file());
        QVERIFY(library);
        QCOMPARE((*library)->check(), QStringList());
        QCOMPARE((*library)->paperIds({.text = u"about"_s}).size(), 1);
    }

    // Otherwise the same text in an old and a new file would be two voices.
    void aTextHashedByOldRulesIsHashedAnew()
    {
        m_shelf->put(u"/d/one/2024-12-23.md"_s, monday, {tagged(one, u"First Paper"_s, u"NLP"_s)});
        QVERIFY(m_shelf->database().run(u"UPDATE derivation SET search_text = -1"_s));
        QVERIFY(m_shelf->database().run(u"UPDATE entries SET text_hash = 7"_s));
        const auto library = Library::open(m_shelf->library().file());
        QVERIFY(library);
        m_shelf->put(u"/d/two/2024-12-23.md"_s, monday, {tagged(one, u"First Paper"_s, u"NLP"_s)});
        QCOMPARE((*library)->paper(one)->summaries.size(), 1);
    }

    void nobodyWritesWhileTheIndexIsMadeAnew()
    {
        m_shelf->put(u"/d/one/2024-12-23.md"_s, monday, {tagged(one, u"First Paper"_s, u"NLP"_s)});
        QVERIFY(m_shelf->database().run(u"INSERT INTO stale VALUES(?)"_s, {one}));
        const auto refused = m_shelf->library().addTag({one}, u"Later"_s);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"up to date"_s));
        LibraryWriter writer(m_shelf->database(), false);
        QVERIFY(!writer.write({prepareFile(u"/d/two/2024-12-23.md"_s, "x", {.digests = {digest(monday, manyEntries(1))}})}));
        QVERIFY(m_shelf->database().run(u"DELETE FROM stale"_s));
        QVERIFY(m_shelf->library().addTag({one}, u"Later"_s));
        QCOMPARE(m_shelf->library().check(), QStringList());
    }

private:
    QString file() const { return m_folder->filePath(u"old.db"_s); }
    Result<std::unique_ptr<Library>> openOld(const Library::Progress &progress = {})
    {
        copyAsVersion3(m_shelf->library().file(), file());
        return Library::open(file(), progress);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Shelf> m_shelf;
};

QTEST_GUILESS_MAIN(UpgradeTest)
#include "tst_upgrade.moc"
