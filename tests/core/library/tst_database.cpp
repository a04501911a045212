// One connection: values in and out, transactions, and what is said when it goes wrong.
#include "core/library/database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class DatabaseTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = connection();
        QVERIFY(m_database->run(u"CREATE TABLE things(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, content BLOB)"_s));
    }

    void cleanup() { m_database.reset(); }

    void valuesComeBackAsTheyWere_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("null") << QVariant();
        QTest::newRow("number") << QVariant(qint64(1) << 60);
        QTest::newRow("negative number") << QVariant(qint64(-5));
        QTest::newRow("text") << QVariant(u"언어 \U00020000 'quoted'; DROP TABLE things"_s);
        QTest::newRow("empty text") << QVariant(u""_s);
        QTest::newRow("bytes") << QVariant(QByteArray("\0\xff\n", 3));
    }

    void valuesComeBackAsTheyWere()
    {
        QFETCH(QVariant, value);
        QVERIFY(m_database->run(u"INSERT INTO things(name, content) VALUES('x', ?)"_s, {value}));
        const QVariant stored = *m_database->value(u"SELECT content FROM things"_s);
        QCOMPARE(stored.isNull(), value.isNull());
        QVERIFY(value.isNull() || stored == value);
    }

    void runSaysHowManyRowsChanged()
    {
        fill(3);
        QCOMPARE(*m_database->run(u"UPDATE things SET content = 'x' WHERE id > ?"_s, {1}), 2);
        QCOMPARE(*m_database->run(u"UPDATE things SET content = 'x' WHERE id > ?"_s, {100}), 0);
        QCOMPARE(*m_database->run(u"INSERT OR IGNORE INTO things(name) VALUES('thing 1')"_s), 0);
        QCOMPARE(*m_database->run(u"DELETE FROM things"_s), 3);
    }

    void insertNamesTheNewRow()
    {
        const auto first = m_database->insert(u"INSERT INTO things(name) VALUES(?)"_s, {u"a"_s});
        const auto second = m_database->insert(u"INSERT INTO things(name) VALUES(?)"_s, {u"b"_s});
        QVERIFY(*second > *first);
        QCOMPARE(m_database->value(u"SELECT name FROM things WHERE id = ?"_s, {*second})->toString(), u"b"_s);
    }

    void rowsComeInOrderWithAllColumns()
    {
        fill(3);
        const auto rows = m_database->rows(u"SELECT name, id FROM things ORDER BY id DESC"_s);
        QCOMPARE(rows->size(), 3);
        QCOMPARE(rows->first(), QVariantList({u"thing 3"_s, 3}));
        QCOMPARE(*m_database->numbers(u"SELECT id, name FROM things ORDER BY id"_s), QList<qint64>({1, 2, 3}));
    }

    void noRowIsNoErrorAndNoValue()
    {
        QVERIFY(m_database->rows(u"SELECT * FROM things"_s)->isEmpty());
        QVERIFY(m_database->numbers(u"SELECT id FROM things"_s)->isEmpty());
        const auto value = m_database->value(u"SELECT id FROM things"_s);
        QVERIFY(value && value->isNull());
    }

    void aStatementIsUsedAgainWithOtherValues()
    {
        fill(3);
        for (int i = 1; i <= 3; ++i) {
            QCOMPARE(m_database->value(u"SELECT name FROM things WHERE id = ?"_s, {i})->toString(), u"thing %1"_s.arg(i));
        }
    }

    void aStatementWorksAgainAfterAnError()
    {
        const QString insert = u"INSERT INTO things(name) VALUES(?)"_s;
        QVERIFY(m_database->run(insert, {u"a"_s}));
        QVERIFY(!m_database->run(insert, {u"a"_s})); // UNIQUE
        QVERIFY(m_database->run(insert, {u"b"_s}));
    }

    void aQuestionSeesWhatAnotherConnectionChangedMeanwhile()
    {
        const auto other = connection();
        fill(1);
        QCOMPARE(other->value(u"SELECT count(*) FROM things"_s)->toInt(), 1);
        fill(2);
        QCOMPARE(other->value(u"SELECT count(*) FROM things"_s)->toInt(), 2);
        QVERIFY(m_database->run(u"ALTER TABLE things ADD COLUMN more TEXT DEFAULT 'new'"_s));
        QCOMPARE(other->value(u"SELECT more FROM things"_s)->toString(), u"new"_s);
    }

    void aQuestionLeavesNoLockBehind()
    {
        fill(50);
        const auto other = connection();
        QCOMPARE(other->value(u"SELECT name FROM things ORDER BY id"_s)->toString(), u"thing 1"_s); // one of many rows is taken
        QCOMPARE(other->numbers(u"SELECT id FROM things"_s)->size(), 50);
        QVERIFY(m_database->run(u"DELETE FROM things"_s));
        const auto checkpoint = m_database->rows(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); // waits for readers
        QCOMPARE(checkpoint->first().first().toInt(), 0);
    }

    void whatIsCommittedStays()
    {
        {
            Transaction transaction(*m_database);
            QVERIFY(transaction.begin());
            fill(2);
            QCOMPARE(connection()->value(u"SELECT count(*) FROM things"_s)->toInt(), 0);
            QVERIFY(transaction.commit());
        }
        QCOMPARE(connection()->value(u"SELECT count(*) FROM things"_s)->toInt(), 2);
    }

    void whatIsNotCommittedIsTakenBack()
    {
        {
            Transaction transaction(*m_database);
            QVERIFY(transaction.begin());
            fill(2);
        }
        QCOMPARE(m_database->value(u"SELECT count(*) FROM things"_s)->toInt(), 0);
        Transaction next(*m_database);
        QVERIFY(next.begin());
    }

    void aCommitThatBreaksAReferenceIsTakenBackWhole()
    {
        QVERIFY(m_database->run(u"CREATE TABLE parts(thing INTEGER REFERENCES things(id) DEFERRABLE INITIALLY DEFERRED)"_s));
        {
            Transaction transaction(*m_database);
            QVERIFY(transaction.begin());
            fill(1);
            QVERIFY(m_database->run(u"INSERT INTO parts VALUES(4711)"_s));
            QVERIFY(!transaction.commit());
        }
        QCOMPARE(m_database->value(u"SELECT count(*) FROM things"_s)->toInt(), 0);
        QVERIFY(m_database->run(u"INSERT INTO things(name) VALUES('after')"_s));
    }

    void aTransactionThatCannotBeginTakesNothingBack()
    {
        Transaction outer(*m_database);
        QVERIFY(outer.begin());
        fill(1);
        {
            Transaction inner(*m_database);
            QVERIFY(!inner.begin());
        }
        QVERIFY(outer.commit());
        QCOMPARE(m_database->value(u"SELECT count(*) FROM things"_s)->toInt(), 1);
    }

    void aWriterWhoWaitsTooLongIsToldWhoWrites()
    {
        const auto other = connection();
        QVERIFY(other->rows(u"PRAGMA busy_timeout = 10"_s));
        Transaction transaction(*m_database);
        QVERIFY(transaction.begin());
        Transaction late(*other);
        const auto begun = late.begin();
        QVERIFY(!begun);
        QVERIFY(begun.error().message.startsWith(u"Another program is writing"_s));
        QVERIFY(begun.error().message.contains(m_folder->path()));
    }

    void aFullDiskIsSaidAndSurvived()
    {
        const int pages = m_database->value(u"PRAGMA page_count"_s)->toInt();
        QVERIFY(m_database->rows(u"PRAGMA max_page_count = %1"_s.arg(pages + 2)));
        const auto written = m_database->run(u"INSERT INTO things(name, content) VALUES('large', zeroblob(1000000))"_s);
        QVERIFY(!written);
        QVERIFY(written.error().message.contains(u"full"_s));
        QVERIFY(written.error().message.contains(m_folder->path()));
        QVERIFY(m_database->rows(u"PRAGMA max_page_count = 1000000"_s));
        QVERIFY(m_database->run(u"INSERT INTO things(name, content) VALUES('large', zeroblob(1000000))"_s));
    }

    void errorsAreSentencesWithoutSql_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("no statement") << u"SELEKT 1"_s;
        QTest::newRow("no such table") << u"SELECT * FROM nowhere"_s;
        QTest::newRow("no such column") << u"SELECT nothing FROM things"_s;
        QTest::newRow("broken rule") << u"INSERT INTO things(name) VALUES(NULL)"_s;
    }

    void errorsAreSentencesWithoutSql()
    {
        QFETCH(QString, statement);
        for (const Error &error : {m_database->run(statement).error(), m_database->rows(statement).error(),
                                   m_database->numbers(statement).error(), m_database->value(statement).error()}) {
            QVERIFY(error.message.endsWith(u'.'));
            QVERIFY(error.message.contains(m_folder->path()));
            QVERIFY(!error.message.contains(u"SELE"_s) && !error.message.contains(u"things"_s));
            QVERIFY(!error.detail.isEmpty());
        }
    }

    void anErrorInTheMiddleOfTheRowsIsAnError()
    {
        fill(3);
        const QString question = u"SELECT CASE WHEN id = 3 THEN json('{') ELSE 1 END FROM things ORDER BY id"_s;
        QVERIFY(!m_database->rows(question));
        QVERIFY(!m_database->numbers(question));
    }

    void theFileIsNamedWhole()
    {
        QCOMPARE(m_database->file(), m_folder->filePath(u"library.db"_s));
        const auto other = Database::open(m_folder->filePath(u"x/../library.db"_s));
        QVERIFY(other);
        QCOMPARE((*other)->file(), m_database->file());
    }

    void aNameWithSignsIsAName_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"a b.db"_s, u"100%.db"_s, u"what?mode=ro.db"_s, u"a#b.db"_s, u"a%20b.db"_s, u"서재.db"_s,
                                    u"it's.db"_s, u"a;b.db"_s}) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }

    void aNameWithSignsIsAName()
    {
        QFETCH(QString, name);
        const QString file = m_folder->filePath(name);
        {
            const auto database = Database::open(file);
            QVERIFY(database);
            QVERIFY((*database)->run(u"CREATE TABLE mine(x)"_s));
        }
        QVERIFY(QFile::exists(file));
        QVERIFY((*Database::open(file))->value(u"SELECT count(*) FROM mine"_s));
    }

private:
    std::unique_ptr<Database> connection() { return std::move(*Database::open(m_folder->filePath(u"library.db"_s))); }

    void fill(int upTo)
    {
        const int from = m_database->value(u"SELECT count(*) FROM things"_s)->toInt();
        for (int i = from + 1; i <= upTo; ++i) {
            QVERIFY(m_database->run(u"INSERT INTO things(name) VALUES(?)"_s, {u"thing %1"_s.arg(i)}));
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
