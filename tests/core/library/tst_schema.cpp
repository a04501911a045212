// The steps from an empty file to a library, and files of another version.
#include "core/library/schema.h"

#include "core/library/database.h"
#include "core/library/library.h"
#include "tests/core/library/oldlibrary.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class SchemaTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyStepIsTakenFromAnEmptyFile()
    {
        const auto database = open();
        QCOMPARE(database->value(u"PRAGMA user_version"_s)->toInt(), schemaVersion());
        QCOMPARE(database->value(u"PRAGMA application_id"_s)->toUInt(), schemaApplicationId);
        for (const QString &table :
             {u"sources"_s, u"imports"_s, u"files"_s, u"notices"_s, u"file_days"_s, u"papers"_s, u"entries"_s, u"states"_s,
              u"state_tags"_s, u"saved_views"_s, u"shown"_s, u"search"_s, u"search_index"_s, u"tag_names"_s, u"stale"_s}) {
            QCOMPARE(database->value(u"SELECT count(*) FROM %1"_s.arg(table))->toInt(), 0);
        }
        QCOMPARE(database->value(u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
    }

    // What is left when power goes between two steps: the steps before, whole, with their number.
    void anUpgradeGoesOnWhereItStopped_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < schemaVersion(); ++version) {
            QTest::addRow("after step %d", version) << version;
        }
    }

    void anUpgradeGoesOnWhereItStopped()
    {
        QFETCH(int, version);
        const QStringList whole = schemaOf(*open());
        takeBackTo(version);
        const auto database = open();
        QCOMPARE(database->value(u"PRAGMA user_version"_s)->toInt(), schemaVersion());
        QCOMPARE(schemaOf(*database), whole);
    }

    void aStepThatFailsLeavesNothingOfItself()
    {
        takeBackTo(2, u"CREATE TABLE search(mine)"_s); // the third step makes one of this name
        const QByteArray before = contentOf(file());
        const auto refused = Database::open(file());
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(m_folder->path()));
        QCOMPARE(contentOf(file()), before);
    }

    void aNewerVersionIsNamed()
    {
        QVERIFY(checkSchemaVersion(0, file()));
        QVERIFY(checkSchemaVersion(schemaVersion(), file()));
        const auto newer = checkSchemaVersion(schemaVersion() + 1, file());
        QVERIFY(!newer);
        QVERIFY(newer.error().message.contains(file()));
        QVERIFY(newer.error().message.contains(u"version %1"_s.arg(schemaVersion() + 1)));
        QVERIFY(newer.error().message.contains(u"version %1"_s.arg(schemaVersion())));
    }

    // A newer program that crashed leaves its number in the log beside the file.
    // One wrong byte of the header makes it so.
    void aVersionBelowNoneIsDamage()
    {
        const QString file = m_folder->filePath(u"library.db"_s);
        {
            auto database = std::move(*Database::open(file));
            QVERIFY(database->run(u"PRAGMA user_version = -16777205"_s));
        }
        const auto opened = Database::open(file);
        QVERIFY(!opened);
        QVERIFY2(Database::isDamage(opened.error(), file), qPrintable(opened.error().message));
    }

    void aNewerLibraryThatWasNotClosedIsLeftAloneToTheByte()
    {
        const QString crashed = m_folder->filePath(u"crashed.db"_s);
        {
            const auto database = open();
            QVERIFY(database->rows(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
            QVERIFY(database->run(u"CREATE TABLE of_the_future(x)"_s));
            QVERIFY(database->run(u"PRAGMA user_version = %1"_s.arg(schemaVersion() + 1)));
            QVERIFY(QFile::copy(file(), crashed));
            QVERIFY(QFile::copy(file() + u"-wal"_s, crashed + u"-wal"_s));
        }
        const QByteArray content = contentOf(crashed);
        const QByteArray log = contentOf(crashed + u"-wal"_s);
        QVERIFY(!log.isEmpty());
        const auto refused = Library::open(crashed);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"newer"_s));
        QCOMPARE(contentOf(crashed), content);
        QCOMPARE(contentOf(crashed + u"-wal"_s), log);
    }

    void aLibraryThatWasNotClosedOpensWithAllThatWasCommitted()
    {
        const QString crashed = m_folder->filePath(u"crashed.db"_s);
        {
            const auto database = open();
            QVERIFY(database->rows(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
            QVERIFY(database->run(u"INSERT INTO papers(id, key) VALUES(1, '2412.00001')"_s));
            QVERIFY(QFile::copy(file(), crashed));
            QVERIFY(QFile::copy(file() + u"-wal"_s, crashed + u"-wal"_s));
        }
        const auto library = Library::open(crashed);
        QVERIFY(library);
        QCOMPARE((*library)->counts().papers, 1);
    }

    void manyMayOpenANewFileAtOnce()
    {
        for (int round = 0; round < 20; ++round) {
            const QString fresh = m_folder->filePath(u"fresh%1.db"_s.arg(round));
            std::atomic<int> opened{};
            std::vector<std::thread> threads;
            for (int i = 0; i < 4; ++i) {
                threads.emplace_back([&] {
                    const auto database = Database::open(fresh);
                    if (!database) {
                        qWarning("%s %s", qPrintable(database.error().message), qPrintable(database.error().detail));
                    }
                    opened += database && (*database)->value(u"SELECT count(*) FROM search"_s) ? 1 : 0;
                });
            }
            for (std::thread &thread : threads) {
                thread.join();
            }
            QCOMPARE(opened.load(), 4);
        }
    }

private:
    QString file() const { return m_folder->filePath(u"library.db"_s); }
    std::unique_ptr<Database> open() { return std::move(*Database::open(file())); }

    static QStringList schemaOf(Database &database)
    {
        QStringList all;
        const auto rows = database.rows(u"SELECT name, sql FROM sqlite_master ORDER BY name"_s);
        for (const Database::Row &row : *rows) {
            all += row[0].toString() + u": "_s + row[1].toString();
        }
        return all;
    }

    // So that the file is as an older program left it.
    void takeBackTo(int version, const QString &last = {})
    {
        const auto database = open();
        makeOld(*database, version);
        QVERIFY(last.isEmpty() || database->run(last));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_schema.moc"
