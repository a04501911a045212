#include "core/library/importing/series.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

class SeriesTest final : public QObject
{
    Q_OBJECT

private slots:
    void theFolderAboveTheDateIsTheOrigin_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("origin");
        QTest::newRow("year, month, day") << u"/d/somebody/archive/2024/12/23.md"_s << u"/d/somebody/archive"_s;
        QTest::newRow("month, day") << u"/d/somebody/2024-12/23.md"_s << u"/d/somebody"_s;
        QTest::newRow("whole date") << u"/d/somebody/2024-12-23.md"_s << u"/d/somebody"_s;
        QTest::newRow("whole date below its year") << u"/d/somebody/2024/2024-12-23.md"_s << u"/d/somebody"_s;
        QTest::newRow("date and words") << u"/d/letters/2025-01-08_daily_paper.md"_s << u"/d/letters"_s;
        QTest::newRow("date without separators") << u"/d/letters/papers20250108.md"_s << u"/d/letters"_s;
        QTest::newRow("no date") << u"/d/somebody/README.md"_s << u""_s;
        QTest::newRow("a number is no date") << u"/d/somebody/23.md"_s << u""_s;
        QTest::newRow("eight digits are no day") << u"/d/somebody/99999999.md"_s << u""_s;
        QTest::newRow("an unlikely year") << u"/d/somebody/10661014.md"_s << u""_s;
    }

    void theFolderAboveTheDateIsTheOrigin()
    {
        QFETCH(QString, path);
        QFETCH(QString, origin);
        QCOMPARE(originOf(path), origin);
    }

    void aCloneIsNamedByItsRemote_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QString>("origin");
        QTest::newRow("https") << QByteArray("https://github.com/somebody/digests.git")
                               << u"https://github.com/somebody/digests"_s;
        QTest::newRow("slash") << QByteArray("https://GitHub.com/somebody/digests/") << u"https://github.com/somebody/digests"_s;
        QTest::newRow("ssh, short") << QByteArray("git@github.com:somebody/digests.git")
                                    << u"https://github.com/somebody/digests"_s;
        QTest::newRow("ssh") << QByteArray("ssh://git@github.com/somebody/digests") << u"https://github.com/somebody/digests"_s;
        QTest::newRow("a secret is left out")
            << QByteArray("https://me:secret@github.com/somebody/digests") << u"https://github.com/somebody/digests"_s;
        QTest::newRow("a folder") << QByteArray("/srv/git/digests.git") << u"/srv/git/digests"_s;
    }

    void aCloneIsNamedByItsRemote()
    {
        QFETCH(QByteArray, url);
        QFETCH(QString, origin);
        const QTemporaryDir folder;
        write(folder.filePath(u".git/config"_s),
              "[core]\n\tbare = false\n[remote \"other\"]\n\turl = https://example.org/x\n[remote \"origin\"]\n\turl = " + url
                  + "\n[branch]\n");
        write(folder.filePath(u"archive/2024/12/23.md"_s), "");
        QCOMPARE(originOf(folder.filePath(u"archive/2024/12/23.md"_s)), origin);
        QCOMPARE(originOf(folder.filePath(u"README.md"_s)), origin);
    }

    void collectionsOfOneCloneAreToldApartByTheirFolders()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u".git/config"_s), "[remote \"origin\"]\n\turl = https://github.com/somebody/digests\n");
        const QString table = folder.filePath(u"samples/english-table/archive/2024/12/23.md"_s);
        const QString tags = folder.filePath(u"samples/english-tags/archive/2024/12/23.md"_s);
        write(table, "");
        write(tags, "");
        const QString first = originOf(table);
        const QString second = originOf(tags);
        QCOMPARE(first, u"https://github.com/somebody/digests//samples/english-table"_s);
        QVERIFY(first != second);
        QCOMPARE(seriesNames({{.origin = first}, {.origin = second}}), QStringList({u"english-table"_s, u"english-tags"_s}));
    }

    void aCloneWithoutRemoteIsAFolder()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u".git/config"_s), "[core]\n\tbare = false\n");
        write(folder.filePath(u"archive/2024/12/23.md"_s), "");
        QCOMPARE(originOf(folder.filePath(u"archive/2024/12/23.md"_s)), folder.filePath(u"archive"_s));
    }

    void aWorktreeHasTheRemoteOfItsClone()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"clone/.git/config"_s), "[remote \"origin\"]\n\turl = https://github.com/somebody/digests\n");
        write(folder.filePath(u"clone/.git/worktrees/tree/commondir"_s), "../..\n");
        write(folder.filePath(u"tree/.git"_s), "gitdir: " + folder.filePath(u"clone/.git/worktrees/tree"_s).toUtf8() + "\n");
        write(folder.filePath(u"tree/2024-12-23.md"_s), "");
        QCOMPARE(originOf(folder.filePath(u"tree/2024-12-23.md"_s)), u"https://github.com/somebody/digests"_s);
    }

    void aCloneBesideTheFileSaysNothing()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"clone/.git/config"_s), "[remote \"origin\"]\n\turl = https://github.com/somebody/digests\n");
        write(folder.filePath(u"README.md"_s), "");
        QCOMPARE(originOf(folder.filePath(u"README.md"_s)), QString());
    }

    void aSeriesHasAName_data()
    {
        QTest::addColumn<QString>("origin");
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("name");
        QTest::newRow("owner") << u"https://github.com/somebody/digests"_s << u"paper-table"_s << u"en"_s << u"somebody"_s;
        QTest::newRow("host and one name") << u"https://example.org/digests"_s << u"paper-table"_s << u"en"_s << u"digests"_s;
        QTest::newRow("folder") << u"/d/letters"_s << u"newsletter"_s << u"zh"_s << u"letters"_s;
        QTest::newRow("a folder that says nothing") << u"/d/somebody/archive"_s << u"paper-table"_s << u"en"_s << u"somebody"_s;
        QTest::newRow("none") << u""_s << u"paper-table"_s << u"en"_s << u"English table"_s;
        QTest::newRow("none, Korean") << u""_s << u"paper-sections"_s << u"ko"_s << u"Korean sections"_s;
        QTest::newRow("none, no language") << u""_s << u"newsletter"_s << u""_s << u"Newsletter"_s;
        QTest::newRow("an unknown dialect") << u""_s << u"something"_s << u""_s << u"Something"_s;
    }

    void aSeriesHasAName()
    {
        QFETCH(QString, origin);
        QFETCH(QString, dialect);
        QFETCH(QString, language);
        QFETCH(QString, name);
        QCOMPARE(seriesNames({{origin, dialect, language}}), QStringList{name});
    }

    void namesThatCollideSayMore()
    {
        const Series table{u"/d/somebody"_s, u"paper-table"_s, u"en"_s};
        const Series sections{u"/d/somebody"_s, u"paper-sections"_s, u"ko"_s};
        QCOMPARE(seriesNames({table, sections}), QStringList({u"somebody (English table)"_s, u"somebody (Korean sections)"_s}));
    }

    void twoFoldersOfOneNameAreToldApart()
    {
        const QStringList names = seriesNames({{u"/d/a/digests2"_s, u"paper-table"_s, u"en"_s},
                                               {u"/d/b/digests2"_s, u"paper-table"_s, u"en"_s},
                                               {u"/d/c/letters"_s, u"newsletter"_s, u"zh"_s}});
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), 3);
        QCOMPARE(names[2], u"letters"_s);
    }
};

QTEST_GUILESS_MAIN(SeriesTest)
#include "tst_series.moc"
