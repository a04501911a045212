// Copies of the library: whole or not there, recognised when they are damaged, and as many as are wanted.
#include "core/library/backups/backup.h"

#include "core/library/backups/dailybackup.h"
#include "core/library/database.h"
#include "tests/core/library/backups/sampledlibrary.h"
#include "tests/core/library/oldlibrary.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSignalSpy>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

class BackupTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_library = std::make_unique<SampledLibrary>(); }

    void aCopyHoldsWhatTheLibraryHoldsWhileItIsOpen()
    {
        const auto open = m_library->open();
        QVERIFY(open->setStarred({u"2412.13649"_s}, true)); // still in the log
        const auto made = backUp(m_library->file(), m_library->path(u"copy.db"_s));
        QVERIFY(made);
        QCOMPARE(*made, m_library->path(u"copy.db"_s));
        QVERIFY(verifyBackup(*made, Checksum::Needed));
        QCOMPARE((*Library::open(*made))->dump(), open->dump());
        QCOMPARE(QDir(m_library->path({})).entryList({u"*.partial*"_s}), QStringList());
    }

    void theChecksumIsThatOfSha256sum()
    {
        const QString copy = *backUp(m_library->file(), m_library->path(u"copy.db"_s));
        const QByteArray sum = QCryptographicHash::hash(bytesOf(copy), QCryptographicHash::Sha256).toHex();
        QCOMPARE(bytesOf(copy + u".sha256"_s), sum + "  copy.db\n");
    }

    void withoutANameItLiesBesideTheLibrary()
    {
        const QString copy = *backUp(m_library->file());
        const QList<Backup> all = backupsOf(m_library->file());
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0].file, copy);
        QVERIFY(all[0].kind == Backup::Kind::ByHand);
        QCOMPARE(QFileInfo(copy).absolutePath(), m_library->path(u"backups"_s));
    }

    void whatIsNoBackupIsNotReplaced()
    {
        const QString mine = m_library->path(u"mine.db"_s);
        writeBytes(mine, "something else");
        const auto refused = backUp(m_library->file(), mine);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"mine.db"_s));
        QCOMPARE(bytesOf(mine), "something else");
        const QByteArray before = bytesOf(m_library->file());
        QVERIFY(!backUp(m_library->file(), m_library->file()));
        QCOMPARE(bytesOf(m_library->file()), before);
    }

    void anOlderBackupIsReplaced()
    {
        const QString copy = *backUp(m_library->file(), m_library->path(u"copy.db"_s));
        QVERIFY(m_library->open()->setStarred({u"2412.13649"_s}, true));
        QVERIFY(backUp(m_library->file(), copy));
        QVERIFY(verifyBackup(copy, Checksum::Needed));
        QCOMPARE((*Library::open(copy))->dump(), m_library->dump());
    }

    void aPlaceThatCannotBeWrittenIsNamed()
    {
        const auto refused = backUp(m_library->file(), m_library->path(u"nowhere/copy.db"_s));
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"nowhere"_s));
        QVERIFY(!backUp(m_library->path(u"none.db"_s), m_library->path(u"copy.db"_s)));
        QVERIFY(!QFile::exists(m_library->path(u"none.db"_s)));
    }

    void damagedCopiesAreRefused_data()
    {
        QTest::addColumn<QString>("damage");
        for (const char *damage :
             {"flipped byte", "truncated", "zeroed page", "emptied", "wrong checksum", "no checksum", "checksum of letters"}) {
            QTest::newRow(damage) << QString::fromLatin1(damage);
        }
    }
    void damagedCopiesAreRefused()
    {
        QFETCH(QString, damage);
        const QString good = *backUp(m_library->file(), m_library->path(u"good.db"_s));
        QDir().mkpath(m_library->path(u"backups"_s));
        const QString older = m_library->path(u"backups/library-2024-12-20.db"_s);
        const QString newer = m_library->path(u"backups/library-2024-12-21.db"_s);
        for (const QString &copy : {older, newer}) {
            QVERIFY(QFile::copy(good, copy));
            QVERIFY(QFile::copy(good + u".sha256"_s, copy + u".sha256"_s));
        }
        setTime(older, 2);
        setTime(newer, 1);
        QCOMPARE(newestGoodBackup(m_library->file())->file, newer);
        harm(newer, damage);
        setTime(newer, 1);
        const auto refused = verifyBackup(newer, Checksum::Needed);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"library-2024-12-21.db"_s));
        QCOMPARE(newestGoodBackup(m_library->file())->file, older);
    }

    void aCopyOfANewerProgramIsNoGoodOne()
    {
        const QString copy = *backUp(m_library->file());
        {
            const auto database = Database::open(copy);
            QVERIFY((*database)->run(u"PRAGMA user_version = 99"_s));
        }
        const auto refused = verifyBackup(copy, Checksum::IfThere);
        QVERIFY(!refused);
        QFile::remove(copy + u".sha256"_s);
        const auto newer = verifyBackup(copy, Checksum::IfThere);
        QVERIFY(newer.error().message.contains(u"99"_s));
    }

    void oneADayWhenSomethingHasChanged()
    {
        const auto first = backUpDaily(m_library->file());
        QVERIFY(first && *first);
        QVERIFY(QFileInfo((**first)).fileName().contains(QDate::currentDate().toString(Qt::ISODate)));
        QVERIFY(m_library->open()->setStarred({u"2412.13649"_s}, true));
        QCOMPARE(*backUpDaily(m_library->file()), std::nullopt); // today has one
        asOfDay(**first, 1);
        const auto second = backUpDaily(m_library->file());
        QVERIFY(second && *second);
        asOfDay(**second, 0, u"2024-12-02"_s);
        QCOMPARE(*backUpDaily(m_library->file()), std::nullopt); // nothing has changed since
        QCOMPARE(backupsOf(m_library->file()).size(), 2);
    }

    void fiveDaysAreKeptAndWhatWasMadeByHand()
    {
        const QString byHand = *backUp(m_library->file());
        setTime(byHand, 40);
        for (int day = 1; day <= 7; ++day) {
            const QString copy = m_library->path(u"backups/library-2024-11-0%1.db"_s.arg(day));
            writeBytes(copy, "x");
            setTime(copy, 30 - day);
        }
        writeBytes(m_library->path(u"backups/other-2024-11-01.db"_s), "x");
        const auto made = backUpDaily(m_library->file());
        QVERIFY(made && *made);
        QStringList names;
        for (const Backup &backup : backupsOf(m_library->file())) {
            names += QFileInfo(backup.file).fileName();
        }
        const QStringList expected{QFileInfo(**made).fileName(), u"library-2024-11-07.db"_s, u"library-2024-11-06.db"_s,
                                   u"library-2024-11-05.db"_s,   u"library-2024-11-04.db"_s, QFileInfo(byHand).fileName()};
        QCOMPARE(names, expected);
        QVERIFY(QFile::exists(m_library->path(u"backups/other-2024-11-01.db"_s)));
    }

    void anUpgradeIsPrecededByACopyAndThreeAreKept()
    {
        const QString old = m_library->path(u"old.db"_s);
        copyAsVersion3(m_library->file(), old);
        for (int day = 1; day <= 4; ++day) {
            QDir().mkpath(m_library->path(u"backups"_s));
            const QString copy = m_library->path(u"backups/old-version-2-2024-11-0%1T120000.db"_s.arg(day));
            writeBytes(copy, "x");
            setTime(copy, 30 - day);
        }
        QVERIFY(Library::open(old));
        const QList<Backup> all = backupsOf(old);
        QCOMPARE(all.size(), 3);
        QVERIFY(all[0].kind == Backup::Kind::BeforeUpgrade);
        QVERIFY(verifyBackup(all[0].file, Checksum::Needed));
        QCOMPARE((*Database::openToRead(all[0].file))->value(u"PRAGMA user_version"_s)->toInt(), 3);
    }

    void withoutACopyThereIsNoUpgrade()
    {
        const QString old = m_library->path(u"old.db"_s);
        copyAsVersion3(m_library->file(), old);
        writeBytes(m_library->path(u"backups"_s), "in the way");
        const auto refused = Library::open(old);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"backups"_s));
        QCOMPARE((*Database::openToRead(old))->value(u"PRAGMA user_version"_s)->toInt(), 3);
    }

    void theWindowsBackupIsMadeInTheBackground()
    {
        const auto open = m_library->open();
        DailyBackup daily(m_library->file());
        QSignalSpy finished(&daily, &DailyBackup::finished);
        daily.startIn(0);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(verifyBackup(finished[0][0].toString(), Checksum::Needed));
    }

    void theWindowIsToldWhatWentWrong()
    {
        writeBytes(m_library->path(u"backups"_s), "in the way");
        DailyBackup daily(m_library->file());
        QSignalSpy failed(&daily, &DailyBackup::failed);
        daily.startIn(0);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].value<Error>().message.contains(u"backups"_s));
    }

private:
    static void setTime(const QString &path, int daysAgo)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-daysAgo), QFileDevice::FileModificationTime));
    }

    // Today's becomes one of another day, last written so many days ago.
    static void asOfDay(const QString &copy, int daysAgo, const QString &day = u"2024-12-01"_s)
    {
        QString other = copy;
        other.replace(QDate::currentDate().toString(Qt::ISODate), day);
        QVERIFY(QFile::rename(copy, other));
        setTime(other, daysAgo);
    }

    static void harm(const QString &copy, const QString &damage)
    {
        QByteArray bytes = bytesOf(copy);
        if (damage == "flipped byte"_L1) {
            bytes[bytes.size() / 3] = char(bytes[bytes.size() / 3] ^ 0x10);
        } else if (damage == "truncated"_L1) {
            bytes.chop(bytes.size() / 2);
        } else if (damage == "zeroed page"_L1) {
            bytes.replace(8192 * 3, 8192, QByteArray(8192, '\0'));
        } else if (damage == "emptied"_L1) {
            bytes.clear();
        }
        writeBytes(copy, bytes);
        const QString sum = copy + u".sha256"_s;
        if (damage == "no checksum"_L1) {
            QVERIFY(QFile::remove(sum));
        } else if (damage == "wrong checksum"_L1) {
            writeBytes(sum, QByteArray(64, 'a') + "  x\n");
        } else if (damage == "checksum of letters"_L1) {
            writeBytes(sum, QByteArray(64, 'z') + "  x\n");
        }
    }

    std::unique_ptr<SampledLibrary> m_library{};
};

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
