// What `library check` finds when somebody else wrote into the file.
#include "tests/core/library/shelf.h"

#include <QTest>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

class CheckTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shelf = std::make_unique<Shelf>();
        Entry first = entry(u"2412.00001"_s, u"First Paper"_s, u"About caches."_s);
        first.tags = QStringList{u"NLP"_s};
        m_shelf->put(u"/d/one/2024-12-23.md"_s, QDate(2024, 12, 23), {first, entry({}, u"Second Paper"_s, u"About pictures."_s)});
    }

    void aWholeLibraryHasNoFindings() { QCOMPARE(m_shelf->library().check(), QStringList()); }

    void everyBreachIsFound_data()
    {
        QTest::addColumn<QString>("breach");
        QTest::newRow("shown title") << u"UPDATE shown SET title = 'Another' WHERE arxiv_id <> ''"_s;
        QTest::newRow("shown votes") << u"UPDATE shown SET votes = 99 WHERE arxiv_id <> ''"_s;
        QTest::newRow("stored search text") << u"UPDATE search SET bodies = 'nothing'"_s;
        QTest::newRow("index") << u"INSERT INTO search_index(search_index) VALUES('delete-all')"_s;
        QTest::newRow("ghost in the index") << u"INSERT INTO search VALUES(1, '', '', '', '', '', '')"_s;
        QTest::newRow("facets of the list") << u"UPDATE papers SET facets = ''"_s;
        QTest::newRow("facets of the index") << u"UPDATE search SET facets = ''"_s;
        QTest::newRow("name of a tag") << u"DELETE FROM tag_names"_s;
        QTest::newRow("votes of the list") << u"UPDATE papers SET votes = 99"_s;
        QTest::newRow("a tag nobody sees") << u"INSERT INTO state_tags(key, tag) VALUES('2412.00001', 'unheard')"_s;
        QTest::newRow("a step without changes") << u"INSERT INTO journal(at, what) VALUES(0, 'read')"_s;
        QTest::newRow("shown days") << u"UPDATE shown SET days = NULL"_s;
        QTest::newRow("shown authors cut short") << u"UPDATE shown SET authors_truncated = 1"_s;
        QTest::newRow("teaser and voices") << u"UPDATE shown SET voices = '[]'"_s;
        QTest::newRow("a stored note nobody wrote") << u"UPDATE search SET notes = 'ghost'"_s;
        QTest::newRow("a note that is not indexed") << u"INSERT INTO states(key, note) VALUES('2412.00001', 'unheard')"_s;
        QTest::newRow("another text") << u"UPDATE entries SET summary = 'Something else.'"_s;
        QTest::newRow("nothing to find it by") << u"DELETE FROM search"_s;
        QTest::newRow("nothing to show") << u"DELETE FROM shown"_s;
        QTest::newRow("entries went") << u"DELETE FROM entries"_s;
        QTest::newRow("wrong day") << u"UPDATE entries SET day = day - 1"_s;
        QTest::newRow("wrong paper of an id")
            << u"UPDATE entries SET key = (SELECT key FROM papers WHERE key LIKE 'title:%') WHERE arxiv_id <> ''"_s;
        QTest::newRow("wrong paper of a title") << u"UPDATE entries SET key = '2412.00001' WHERE arxiv_id = ''"_s;
    }

    void everyBreachIsFound()
    {
        QFETCH(QString, breach);
        QVERIFY(m_shelf->database().run(breach));
        const QStringList findings = m_shelf->library().check();
        QVERIFY(!findings.isEmpty());
        for (const QString &finding : findings) {
            QVERIFY(finding.endsWith(u'.'));
        }
    }

    void findingsNameThePaper()
    {
        QVERIFY(m_shelf->database().run(u"UPDATE shown SET title = 'Another' WHERE arxiv_id <> ''"_s));
        QCOMPARE(m_shelf->library().check().size(), 1);
        QVERIFY(m_shelf->library().check().first().contains(u"2412.00001"_s));
    }

    void aPaperWithoutVoiceIsNoFinding()
    {
        QVERIFY(m_shelf->library().setStarred({u"2412.00001"_s}, true));
        QVERIFY(m_shelf->library().removeImport(m_shelf->lastImport()));
        QCOMPARE(m_shelf->library().counts().papers, 1);
        QCOMPARE(m_shelf->library().check(), QStringList());
        QVERIFY(m_shelf->database().run(u"DELETE FROM states"_s)); // now nothing keeps it
        QCOMPARE(m_shelf->library().check().size(), 1);
    }

    void anotherWriterIsNoDamage()
    {
        Transaction transaction(m_shelf->database());
        QVERIFY(transaction.begin());
        const QStringList findings = m_shelf->library().check(); // waits for five seconds
        QCOMPARE(findings.size(), 1);
        QVERIFY(findings.first().contains(u"writing"_s));
    }

    void aLostReferenceIsFound()
    {
        QVERIFY(m_shelf->database().run(u"PRAGMA foreign_keys = OFF"_s));
        QVERIFY(m_shelf->database().run(u"DELETE FROM files"_s));
        QVERIFY(m_shelf->library().check().join(u' ').contains(u"entries"_s));
    }

    void aWrongPlaceInTheListIsFound()
    {
        QVERIFY(m_shelf->database().run(u"PRAGMA foreign_keys = OFF"_s));
        for (const QString &table : {u"papers"_s, u"shown"_s}) {
            QVERIFY(m_shelf->database().run(u"UPDATE %1 SET id = id + (1 << 20)"_s.arg(table)));
        }
        QVERIFY(m_shelf->library().check().join(u' ').contains(u"first day"_s));
    }

    void theDumpIsCanonical()
    {
        const QByteArray dump = m_shelf->library().dump();
        QCOMPARE(dump.count('\n'), 2);
        QVERIFY(dump.startsWith("{\"authors\":"));
        QVERIFY(dump.contains("\"paper\":\"2412.00001\""));
        QVERIFY(!dump.contains(m_shelf->library().file().toUtf8()));
        QCOMPARE(m_shelf->library().dump(), dump);
    }

private:
    std::unique_ptr<Shelf> m_shelf;
};

QTEST_GUILESS_MAIN(CheckTest)
#include "tst_check.moc"
