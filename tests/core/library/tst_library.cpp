// The library as a file: made, opened again, refused.
#include "tests/core/library/shelf.h"

#include "core/library/schema.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class LibraryTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aNewLibraryIsEmptyAndWhole()
    {
        const auto library = Library::open(file());
        QVERIFY(library);
        QCOMPARE((*library)->counts(), LibraryCounts{});
        QCOMPARE((*library)->check(), QStringList());
        QCOMPARE((*library)->dump(), QByteArray());
        QCOMPARE((*library)->file(), file());
        QVERIFY(!(*library)->isReadOnly());
    }

    void theFolderIsMade()
    {
        QVERIFY(Library::open(m_folder->filePath(u"a/b/library.db"_s)));
        QVERIFY(QFile::exists(m_folder->filePath(u"a/b/library.db"_s)));
    }

    void aFolderThatCannotBeMadeIsAnError()
    {
        overwrite(m_folder->filePath(u"file"_s), "text");
        const auto library = Library::open(m_folder->filePath(u"file/library.db"_s));
        QVERIFY(!library);
        QVERIFY(library.error().message.contains(m_folder->filePath(u"file"_s)));
    }

    void twoLibrariesInMemoryAreApart()
    {
        Shelf one;
        Shelf other;
        one.put(u"/d/1.md"_s, QDate(2024, 12, 23), {entry(u"2412.00001"_s, u"A Paper"_s, u"Text."_s)});
        QCOMPARE(other.library().counts().papers, 0);
    }

    void aLibraryInMemoryLeavesNothing()
    {
        QString path;
        {
            const auto library = Library::open(u":memory:"_s);
            path = (*library)->file();
            QVERIFY(QFile::exists(path));
        }
        QVERIFY(!QFile::exists(path));
    }

    void whatWasStoredIsThereAgain()
    {
        fill();
        const auto again = Library::open(file());
        QVERIFY(again);
        QCOMPARE((*again)->counts().papers, 1);
        QVERIFY((*again)->paper(u"2412.00001"_s)->state.starred);
        QCOMPARE((*again)->check(), QStringList());
    }

    void itIsSafeAgainstPowerLoss()
    {
        auto database = std::move(*Database::open(file()));
        QCOMPARE(database->value(u"PRAGMA journal_mode"_s)->toString(), u"wal"_s);
        QCOMPARE(database->value(u"PRAGMA synchronous"_s)->toInt(), 2);
        QCOMPARE(database->value(u"PRAGMA foreign_keys"_s)->toInt(), 1);
        QCOMPARE(database->value(u"PRAGMA trusted_schema"_s)->toInt(), 0);
        QCOMPARE(database->value(u"PRAGMA cell_size_check"_s)->toInt(), 1);
        QCOMPARE(database->value(u"PRAGMA busy_timeout"_s)->toInt(), 5000);
    }

    void theFileSaysWhatItIs()
    {
        fill();
        const QByteArray head = contentOf(file()).left(100);
        QCOMPARE(qFromBigEndian<quint32>(head.constData() + 68), schemaApplicationId);
        QCOMPARE(qFromBigEndian<quint32>(head.constData() + 60), quint32(schemaVersion()));
    }

    void aNewerLibraryIsLeftAlone()
    {
        fill();
        QByteArray content = contentOf(file());
        qToBigEndian(quint32(schemaVersion() + 7), content.data() + 60);
        overwrite(file(), content);
        const auto library = Library::open(file());
        QVERIFY(!library);
        QVERIFY(library.error().message.contains(QString::number(schemaVersion() + 7)));
        QVERIFY(library.error().message.contains(u"newer"_s));
        QCOMPARE(contentOf(file()), content);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"library.db"_s});
    }

    void aDamagedLibraryIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("## Papers for 2024-12-23\n").repeated(100);
        QTest::newRow("short") << QByteArray("SQLite");
        QTest::newRow("head only") << QByteArray("SQLite format 3\0", 16) + QByteArray(84, 'x');
        QTest::newRow("zeros") << QByteArray(8192, '\0');
    }

    void aDamagedLibraryIsLeftAlone()
    {
        QFETCH(QByteArray, content);
        overwrite(file(), content);
        const auto library = Library::open(file());
        QVERIFY(!library);
        QVERIFY(library.error().message.contains(file()));
        QCOMPARE(contentOf(file()), content);
    }

    void aLibraryCutShortIsLeftAlone()
    {
        fill();
        const QByteArray half = contentOf(file()).left(3 * 4096);
        overwrite(file(), half);
        const auto library = Library::open(file());
        QVERIFY(!library);
        QVERIFY(library.error().message.contains(u"damaged"_s));
        QCOMPARE(contentOf(file()), half);
    }

    void aDamagedPageIsFoundByTheCheck()
    {
        fill();
        QByteArray content = contentOf(file());
        const qsizetype pages = content.size() / 4096;
        for (qsizetype page = 3; page < pages; ++page) {
            content.replace(page * 4096, 64, QByteArray(64, '\x7f'));
        }
        overwrite(file(), content);
        const auto library = Library::open(file());
        if (library) { // what opening looks at may be whole
            QVERIFY(!(*library)->check().isEmpty());
            QVERIFY((*library)->paperIds({.text = u"caches"_s}).size() <= 1);
        }
    }

    void anotherProgramsFileIsLeftAlone()
    {
        {
            auto database = std::move(*Database::open(file()));
            QVERIFY(database->run(u"PRAGMA application_id = 4711"_s));
            QVERIFY(database->rows(u"PRAGMA journal_mode = DELETE"_s));
        }
        const QByteArray content = contentOf(file());
        const auto library = Library::open(file());
        QVERIFY(!library);
        QVERIFY(library.error().message.contains(u"another program"_s));
        QCOMPARE(contentOf(file()), content);
    }

    void aDatabaseWithoutNameAndWithTablesIsLeftAlone()
    {
        {
            auto database = std::move(*Database::open(file()));
            QVERIFY(database->run(u"PRAGMA application_id = 0"_s));
            QVERIFY(database->run(u"PRAGMA user_version = 0"_s));
            QVERIFY(database->rows(u"PRAGMA journal_mode = DELETE"_s));
        }
        const QByteArray content = contentOf(file());
        const auto library = Library::open(file());
        QVERIFY(!library);
        QVERIFY(library.error().message.contains(u"no Paperlark library"_s));
        QCOMPARE(contentOf(file()), content);
    }

    void anEmptyFileBecomesALibrary()
    {
        overwrite(file(), {});
        QVERIFY(Library::open(file()));
    }

    void aFolderIsNoLibrary()
    {
        QVERIFY(QDir().mkpath(file()));
        QVERIFY(!Library::open(file()));
    }

    void aReadOnlyLibraryShowsAndRefusesMarks()
    {
#ifdef Q_OS_UNIX
        if (::geteuid() == 0) {
            QSKIP("The superuser may write everywhere: run this test as another user.");
        }
#endif
        fill();
        QVERIFY(QFile::setPermissions(m_folder->path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        {
            const auto library = Library::open(file());
            QVERIFY(library);
            QVERIFY((*library)->isReadOnly());
            QCOMPARE((*library)->paperIds({.text = u"caches"_s}).size(), 1);
            QCOMPARE((*library)->check(), QStringList());
            const auto marked = (*library)->setRead({u"2412.00001"_s}, true);
            QVERIFY(!marked);
            QVERIFY(marked.error().message.contains(m_folder->path()));
        }
        QVERIFY(QFile::setPermissions(m_folder->path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    }

    void everyMigrationLeavesASchemaThatOpens()
    {
        auto database = std::move(*Database::open(file()));
        QCOMPARE(database->value(u"PRAGMA user_version"_s)->toInt(), schemaVersion());
        QVERIFY(bringUpToDate(*database)); // nothing is left to do
        QCOMPARE(
            database->value(u"SELECT count(*) FROM sqlite_master WHERE name IN ('papers', 'entries', 'states', 'search_index')"_s)
                ->toInt(),
            4);
    }

    void theDefaultFileHasAName()
    {
        QVERIFY(Library::defaultFile().endsWith(u"/library.db"_s));
    }

    void idsTellTheDay()
    {
        QCOMPARE(dayOfPaperId((QDate(2024, 12, 23).toJulianDay() << 20) | 0xFFFFF), QDate(2024, 12, 23));
        QVERIFY(dayOfPaperId(0xFFFFF).isNull());
    }

private:
    QString file() const
    {
        return m_folder->filePath(u"library.db"_s);
    }

    // One starred paper; closed again, so that nothing is left beside the file.
    void fill()
    {
        auto library = std::move(*Library::open(file()));
        auto database = std::move(*Database::open(file()));
        LibraryWriter writer(*database, false);
        const ParsedFile parsed{.dialect = u"paper-table"_s,
                                .digests = {
                                    digest(QDate(2024, 12, 23), {entry(u"2412.00001"_s, u"A Paper"_s, u"About caches."_s)})}};
        QVERIFY(writer.write({prepareFile(u"/d/2024-12-23.md"_s, "text", parsed)}));
        QVERIFY(library->setStarred({u"2412.00001"_s}, true));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(LibraryTest)
#include "tst_library.moc"
