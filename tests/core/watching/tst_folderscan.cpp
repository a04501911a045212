#include "core/watching/folderscan.h"

#include "core/library/importing/filewalk.h"
#include "core/watching/watchstate.h"
#include "tests/core/watching/somefolder.h"

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

using Outcome = FolderScan::Outcome;

class FolderScanTest final : public QObject
{
    Q_OBJECT

private slots:
    void itHoldsWhatMayBeADigest()
    {
        const SomeFolder folder;
        const QStringList digests{folder.write(u"a.md"_s, "1"), folder.write(u"2024/12/b.TXT"_s, "12"),
                                  folder.write(u"2024/c.json"_s, "123"), folder.write(u"d.markdown"_s, "1234")};
        for (const QString &other : {u"x.png"_s, u"x.md.part"_s, u".hidden.md"_s, u".git/objects/y.md"_s, u"2024/.sync/z.md"_s})
            folder.write(other, "no");
        const FolderScan scan = scanned(folder.path());
        QCOMPARE(scan.outcome, Outcome::Read);
        QCOMPARE(QSet<QString>(scan.files.keyBegin(), scan.files.keyEnd()), QSet<QString>(digests.cbegin(), digests.cend()));
        QCOMPARE(scan.files.value(digests[3]).size, 4);
        QCOMPARE(scan.folders.first(), folder.path());
        QCOMPARE(QSet<QString>(scan.folders.cbegin(), scan.folders.cend()),
                 QSet<QString>({folder.path(), folder.path(u"2024"_s), folder.path(u"2024/12"_s)}));
        QCOMPARE(scan.unreadable, QString());
    }

    void aFolderThatIsNotThereIsMissing()
    {
        const SomeFolder folder;
        QCOMPARE(scanned(folder.path(u"none"_s)).outcome, Outcome::Missing);
        QCOMPARE(scanned(folder.write(u"a.md"_s, "1")).outcome, Outcome::Missing); // a file of its name
    }

    void whoCancelsGetsNothing()
    {
        const SomeFolder folder;
        const std::atomic<bool> cancelled{true};
        QCOMPARE(scanFolder(folder.path(), cancelled).outcome, Outcome::Cancelled);
    }

    void everyTroubleIsToldWithItsFolderAndAWayOut()
    {
        for (const auto kind : {WatchState::Kind::Missing, WatchState::Kind::Unreadable, WatchState::Kind::TooMuch}) {
            const QString sentence = troubleOf(u"/d/digests"_s, {.kind = kind});
            QVERIFY2(sentence.contains("/d/digests"_L1) && sentence.count(u'.') >= 2, qPrintable(sentence));
        }
        QCOMPARE(troubleOf(u"/d"_s, {.kind = WatchState::Kind::Watched}), QString());
        const QString left = troubleOf(u"/d"_s, {.kind = WatchState::Kind::Polled, .unreadable = u"/d/mine"_s});
        QVERIFY(left.contains("/d/mine"_L1));
    }

#ifdef Q_OS_UNIX
    void linksInItAreNotFollowed()
    {
        const SomeFolder folder;
        const SomeFolder other;
        const QString secret = other.write(u"secret.md"_s, "mine");
        QVERIFY(QFile::link(secret, folder.path(u"link.md"_s)));
        QVERIFY(QFile::link(other.path(), folder.path(u"2024"_s)));
        QVERIFY(QFile::link(folder.path(), folder.path(u"loop"_s)));
        const FolderScan scan = scanned(folder.path());
        QVERIFY(scan.files.isEmpty());
        QCOMPARE(scan.folders, QStringList{folder.path()});
        // One that takes a file's place between the look and the reading.
        QVERIFY(!readDigestFile(folder.path(u"link.md"_s), Links::Refused));
        QVERIFY(readDigestFile(folder.path(u"link.md"_s)).has_value());
    }

    void theFolderItselfMayBeALink()
    {
        const SomeFolder folder;
        folder.write(u"a.md"_s, "1");
        const QString link = folder.outside(u"link"_s);
        QVERIFY(QFile::link(folder.path(), link));
        QCOMPARE(scanned(link).files.keys(), QStringList{link + u"/a.md"_s});
    }

    void pipesAreNoFiles()
    {
        const SomeFolder folder;
        QCOMPARE(::mkfifo(QFile::encodeName(folder.path(u"pipe.md"_s)).constData(), 0600), 0);
        QVERIFY(scanned(folder.path()).files.isEmpty());
    }

    void aFolderThatCantBeReadIsNamed()
    {
        if (::geteuid() == 0)
            QSKIP("The superuser may read every folder.");
        const SomeFolder folder;
        folder.write(u"a.md"_s, "1");
        folder.write(u"closed/b.md"_s, "1");
        QVERIFY(QFile::setPermissions(folder.path(u"closed"_s), {}));
        const FolderScan scan = scanned(folder.path());
        QFile::setPermissions(folder.path(u"closed"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(scan.outcome, Outcome::Read);
        QCOMPARE(scan.files.size(), 1);
        QCOMPARE(scan.unreadable, folder.path(u"closed"_s));
    }

    void anotherFileOfTheSameSizeAndTimeHasAnotherStamp()
    {
        const SomeFolder folder;
        const QString file = folder.write(u"a.md"_s, "one");
        const auto before = fileStamp(file);
        folder.renameOver(u"a.md"_s, "two", QFileInfo(file).lastModified());
        const auto after = fileStamp(file);
        QVERIFY(before && after);
        QCOMPARE(before->size, after->size);
        QVERIFY(*before != *after);
    }
#endif

private:
    static FolderScan scanned(const QString &folder)
    {
        const std::atomic<bool> cancelled{false};
        return scanFolder(folder, cancelled);
    }
};

QTEST_GUILESS_MAIN(FolderScanTest)
#include "tst_folderscan.moc"
