// Damaged libraries: noticed when they are opened, never overwritten, and replaced by a backup with what can still be read.
#include "core/library/backups/restore.h"

#include "core/library/backups/backup.h"
#include "core/library/backups/damage.h"
#include "core/library/database.h"
#include "tests/core/library/backups/sampledlibrary.h"

#include <QDir>
#include <QRandomGenerator>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 8192;

} // namespace

class RestoreTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_library = std::make_unique<SampledLibrary>();
        QVERIFY(m_library->open()->setStarred({u"2412.13649"_s}, true));
        m_dump = m_library->dump();
        m_backup = *backUp(m_library->file());
    }

    void damageIsNoticedAndTheBackupPutInItsPlace_data()
    {
        QTest::addColumn<QString>("damage");
        for (const char *damage : {"head", "first page", "half", "some bytes", "emptied", "text", "root of a table"}) {
            QTest::newRow(damage) << QString::fromLatin1(damage);
        }
    }
    void damageIsNoticedAndTheBackupPutInItsPlace()
    {
        QFETCH(QString, damage);
        const QByteArray harmed = harm(damage);
        const auto refused = Library::open(m_library->file());
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"damaged"_s));
        QVERIFY(isLibraryDamaged(m_library->file()));
        QCOMPARE(bytesOf(m_library->file()), harmed);

        const auto backup = newestGoodBackup(m_library->file());
        QVERIFY(backup);
        const auto restored = restoreLibrary(m_library->file(), backup->file);
        QVERIFY(restored);
        QCOMPARE(restored->library->dump(), m_dump);
        QVERIFY(restored->library->check().isEmpty());
        QCOMPARE(bytesOf(restored->setAside), harmed);
        QVERIFY(QFileInfo(restored->setAside).fileName().startsWith(u"library.damaged-"_s));
        QVERIFY(!isLibraryDamaged(m_library->file()));
    }

    void marksMadeSinceTheBackupAreCarriedOver()
    {
        {
            const auto library = m_library->open();
            QVERIFY(library->setStarred({u"2412.13649"_s}, false));
            QVERIFY(library->setRead({u"2412.14590"_s}, true));
            QVERIFY(library->setTaste({u"2412.14590"_s}, -1));
            QVERIFY(library->addTag({u"2412.14590"_s}, u"seminar"_s));
            QVERIFY(library->setNote(u"2412.13649"_s, u"compare with #caching"_s));
            QVERIFY(library->setSavedViews({{u"mine"_s, u"is:unread"_s}}));
            QVERIFY(library->setQuickTag(3, u"later"_s));
        }
        const QByteArray marked = m_library->dump();
        harm(u"root of a table"_s);
        const auto restored = restoreLibrary(m_library->file(), m_backup);
        QVERIFY(restored);
        QCOMPARE(restored->carriedOver, 2);
        QCOMPARE(restored->library->dump(), marked);
        QVERIFY(restored->library->check().isEmpty());
        QCOMPARE(restored->library->paperIds({.text = u"note:compare"_s}).size(), 1);
    }

    // One byte of a row says that its note is longer than the row: the stars before it can be read, the note can't.
    void aRowThatCanBeReadInPartKeepsTheRest()
    {
        const QString key = u"2412.14590"_s;
        {
            const auto library = m_library->open();
            QVERIFY(library->setStarred({key}, true));
            QVERIFY(library->setNote(key, u"kept"_s));
            QVERIFY(library->setStarred({u"2412.14963"_s}, true)); // after it, whichever way the rows are read
            QVERIFY(library->setStarred({u"2412.11525"_s}, true));
        }
        QByteArray bytes = bytesOf(m_library->file());
        const QByteArray text = QByteArray::fromHex("2108090815"); // lengths and kinds: key, three flags, note
        const qsizetype row = bytes.indexOf(text);
        QVERIFY(row > 0 && bytes.mid(row, 30).contains(key.toLatin1()));
        bytes[row + text.size() - 1] = 0x7F;
        writeBytes(m_library->file(), bytes);

        const auto restored = restoreLibrary(m_library->file(), m_backup);
        QVERIFY(restored);
        for (const QString &starred : {key, u"2412.14963"_s, u"2412.11525"_s, u"2412.13649"_s}) {
            QVERIFY2(restored->library->paper(starred)->state.starred, qPrintable(starred));
        }
        QCOMPARE(restored->library->paper(key)->state.note, QString());
        QCOMPARE(restored->carriedOver, 3);
        QVERIFY(restored->library->check().isEmpty());
    }

    void marksOfPapersThatTheBackupLacksWaitForThem()
    {
        const QString digest = m_library->path(u"2025-03-01.md"_s);
        writeBytes(digest,
                   "| Title | Authors | Summary |\n|---|---|---|\n"
                   "| [New Since](https://arxiv.org/abs/2503.00001) | Ada Writer | It came later. |\n");
        {
            const auto library = m_library->open();
            Importer(*library).importNow({digest});
            QVERIFY(library->setStarred({u"2503.00001"_s}, true));
            QVERIFY(library->addTag({u"2503.00001"_s}, u"new"_s));
        }
        harm(u"root of a table"_s);
        auto restored = restoreLibrary(m_library->file(), m_backup);
        QVERIFY(restored);
        QCOMPARE(restored->carriedOver, 1);
        QVERIFY(!restored->library->idOfKey(u"2503.00001"_s));
        Importer(*restored->library).importNow({digest});
        const PaperState state = restored->library->paper(u"2503.00001"_s)->state;
        QVERIFY(state.starred);
        QCOMPARE(state.tags, QStringList{u"new"_s});
        QVERIFY(restored->library->check().isEmpty());
    }

    // What was committed and not yet merged belongs to the library that is set aside, and would harm the other.
    void theLogGoesWithItsLibrary()
    {
        writeBytes(m_library->file() + u"-wal"_s, "a log of something");
        const auto restored = restoreLibrary(m_library->file(), m_backup);
        QVERIFY(restored);
        QCOMPARE(bytesOf(restored->setAside + u"-wal"_s), "a log of something");
        QCOMPARE(restored->library->dump(), m_dump);
    }

    void aWholeLibraryIsKeptTooAndNothingIsOverwritten()
    {
        QVERIFY(m_library->open()->setRead({u"2412.14590"_s}, true));
        const QByteArray before = bytesOf(m_library->file());
        for (int time = 1; time <= 2; ++time) {
            const auto restored = restoreLibrary(m_library->file(), m_backup);
            QVERIFY(restored);
            QVERIFY(QFileInfo(restored->setAside).fileName().startsWith(u"library.replaced-"_s));
            if (time == 1) {
                QCOMPARE(bytesOf(restored->setAside), before);
            }
        }
        QCOMPARE(QDir(m_library->path({})).entryList({u"library.replaced-*.db"_s}).size(), 2);
    }

    void aBackupThatIsNotWholeChangesNothing_data()
    {
        QTest::addColumn<QString>("backup");
        QTest::newRow("damaged") << u"damaged"_s;
        QTest::newRow("not there") << u"none"_s;
        QTest::newRow("no library") << u"text"_s;
        QTest::newRow("itself") << u"itself"_s;
    }
    void aBackupThatIsNotWholeChangesNothing()
    {
        QFETCH(QString, backup);
        QString file = m_library->path(u"other.db"_s);
        if (backup == "damaged"_L1) {
            file = m_backup;
            QByteArray bytes = bytesOf(file);
            bytes[bytes.size() / 2] = char(~bytes[bytes.size() / 2]);
            writeBytes(file, bytes);
        } else if (backup == "text"_L1) {
            writeBytes(file, QByteArray("no library at all ").repeated(900));
        } else if (backup == "itself"_L1) {
            file = m_library->file();
        }
        const QByteArray before = bytesOf(m_library->file());
        const QStringList names = QDir(m_library->path({})).entryList(QDir::Files);
        const auto refused = restoreLibrary(m_library->file(), file);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QFileInfo(file).fileName()));
        QCOMPARE(bytesOf(m_library->file()), before);
        QCOMPARE(QDir(m_library->path({})).entryList(QDir::Files), names);
    }

    void aLibraryThatIsGoneIsRestoredWithoutSettingAside()
    {
        QVERIFY(QFile::remove(m_library->file()));
        const auto restored = restoreLibrary(m_library->file(), m_backup);
        QVERIFY(restored);
        QVERIFY(restored->setAside.isEmpty());
        QCOMPARE(restored->library->dump(), m_dump);
    }

    // Whatever is hurt: nothing crashes, and what is called damaged is left as it is.
    void noDamageCrashesOrIsWrittenOver()
    {
        const QByteArray whole = bytesOf(m_library->file());
        QRandomGenerator random(20241223);
        int noticed = 0;
        for (int time = 0; time < 60; ++time) {
            QByteArray hurt = whole;
            const int page = int(random.bounded(qint64(whole.size() / pageSize)));
            switch (time % 3) {
            case 0: hurt.replace(page * pageSize, pageSize, QByteArray(pageSize, '\0')); break;
            case 1: hurt.truncate(page * pageSize + int(random.bounded(pageSize))); break;
            default:
                for (int flip = 0; flip < 40; ++flip) {
                    const qsizetype at = random.bounded(hurt.size());
                    hurt[at] = char(hurt[at] ^ (1 << random.bounded(8)));
                }
            }
            writeBytes(m_library->file(), hurt);
            const auto library = Library::open(m_library->file());
            if (library) {
                (*library)->rows((*library)->paperIds({.text = u"cache"_s}));
                (*library)->dump();
            } else {
                ++noticed;
                QVERIFY(!library.error().message.isEmpty());
                QVERIFY(bytesOf(m_library->file()) == hurt);
            }
        }
        QVERIFY(noticed >= 20); // those cut off, and some of the others
    }

private:
    QByteArray harm(const QString &damage)
    {
        QByteArray bytes = bytesOf(m_library->file());
        if (damage == "head"_L1) {
            bytes.replace(0, 16, QByteArray(16, '?'));
        } else if (damage == "first page"_L1) {
            bytes.replace(0, pageSize, QByteArray(pageSize, '\0'));
        } else if (damage == "half"_L1) {
            bytes.truncate(bytes.size() / 2);
        } else if (damage == "some bytes"_L1) {
            bytes.chop(100);
        } else if (damage == "emptied"_L1) {
            bytes.clear();
        } else if (damage == "text"_L1) {
            bytes = QByteArray("This is no database. ").repeated(500);
        } else {
            const int root = (*Database::openToRead(m_library->file()))
                                 ->value(u"SELECT rootpage FROM sqlite_master WHERE name = 'shown'"_s)
                                 ->toInt();
            bytes.replace((root - 1) * pageSize, pageSize, QByteArray(pageSize, '\0'));
        }
        writeBytes(m_library->file(), bytes);
        return bytes;
    }

    std::unique_ptr<SampledLibrary> m_library{};
    QByteArray m_dump{};
    QString m_backup{};
};

QTEST_GUILESS_MAIN(RestoreTest)
#include "tst_restore.moc"
