#include "core/library/importing/filewalk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Paperlark;
using namespace Qt::StringLiterals;

class FileWalkTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_folder->path()));
    }

    void cleanup() { QDir::setCurrent(m_before); }

    void filesComeAsGiven()
    {
        make(u"b.md"_s);
        make(u"a.md"_s);
        QCOMPARE(findDigestFiles({u"b.md"_s, u"./a.md"_s}), QList<FoundFile>({{u"b.md"_s, true}, {u"./a.md"_s, true}}));
    }

    void aNamedFileMayHaveAnyEnding()
    {
        make(u"digest.dat"_s);
        QCOMPARE(findDigestFiles({u"digest.dat"_s}).size(), 1);
    }

    void aMissingFileIsStillNamed() { QCOMPARE(findDigestFiles({u"nowhere.md"_s}), QList<FoundFile>({{u"nowhere.md"_s, true}})); }

    void aFolderIsWalkedInByteOrder()
    {
        for (const QString &name : {u"d/b.md"_s, u"d/B.md"_s, u"d/a/2.md"_s, u"d/a/10.md"_s, u"d/é.md"_s, u"d/z.md"_s}) {
            make(name);
        }
        QCOMPARE(walked(u"d"_s), QStringList({u"d/B.md"_s, u"d/a/10.md"_s, u"d/a/2.md"_s, u"d/b.md"_s, u"d/z.md"_s, u"d/é.md"_s}));
    }

    void onlySomeEndingsAreTried()
    {
        for (const QString &name :
             {u"d/1.md"_s, u"d/2.markdown"_s, u"d/3.txt"_s, u"d/4.json"_s, u"d/5.html"_s, u"d/6"_s, u"d/7.MD"_s}) {
            make(name);
        }
        QCOMPARE(walked(u"d"_s), QStringList({u"d/1.md"_s, u"d/2.markdown"_s, u"d/3.txt"_s, u"d/4.json"_s, u"d/7.MD"_s}));
    }

    void whatAFolderGivesIsNotNamed()
    {
        make(u"d/1.md"_s);
        QVERIFY(!findDigestFiles({u"d"_s}).first().named);
    }

    void hiddenThingsAreLeftOut()
    {
        make(u"d/.hidden/1.md"_s);
        make(u"d/.2.md"_s);
        make(u"d/3.md"_s);
        QCOMPARE(walked(u"d"_s), QStringList{u"d/3.md"_s});
    }

    void linksInsideAreLeftOut()
    {
        make(u"outside/1.md"_s);
        make(u"d/2.md"_s);
        QVERIFY(QFile::link(m_folder->filePath(u"outside"_s), m_folder->filePath(u"d/folder"_s)));
        QVERIFY(QFile::link(m_folder->filePath(u"outside/1.md"_s), m_folder->filePath(u"d/file.md"_s)));
        QVERIFY(QFile::link(m_folder->filePath(u"d"_s), m_folder->filePath(u"d/loop"_s)));
        QCOMPARE(walked(u"d"_s), QStringList{u"d/2.md"_s});
    }

    void aLinkThatIsNamedIsFollowed()
    {
        make(u"outside/1.md"_s);
        QVERIFY(QFile::link(m_folder->filePath(u"outside"_s), m_folder->filePath(u"link"_s)));
        QCOMPARE(walked(u"link"_s), QStringList{u"link/1.md"_s});
    }

    void foldersPrintAlike_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("printed");
        QTest::newRow("plain") << u"d"_s << u"d/1.md"_s;
        QTest::newRow("slash") << u"d/"_s << u"d/1.md"_s;
        QTest::newRow("slashes") << u"d//"_s << u"d/1.md"_s;
        QTest::newRow("dot") << u"./d"_s << u"d/1.md"_s;
        QTest::newRow("here") << u"."_s << u"d/1.md"_s;
        QTest::newRow("here with a slash") << u"./"_s << u"d/1.md"_s;
        QTest::newRow("up and down") << u"d/../d"_s << u"d/../d/1.md"_s;
    }

    void foldersPrintAlike()
    {
        QFETCH(QString, given);
        QFETCH(QString, printed);
        make(u"d/1.md"_s);
        QCOMPARE(walked(given), QStringList{printed});
    }

    void argumentsKeepTheirOrder()
    {
        make(u"b/1.md"_s);
        make(u"a/1.md"_s);
        make(u"c.md"_s);
        QStringList paths;
        for (const FoundFile &file : findDigestFiles({u"b"_s, u"c.md"_s, u"a"_s})) {
            paths += file.path;
        }
        QCOMPARE(paths, QStringList({u"b/1.md"_s, u"c.md"_s, u"a/1.md"_s}));
    }

    void aFileIsReadWhole()
    {
        make(u"1.md"_s, "text\r\nmore");
        const auto digest = readDigestFile(u"1.md"_s);
        QVERIFY(digest);
        QCOMPARE(digest->bytes, QByteArray("text\r\nmore"));
        QCOMPARE(digest->path, u"1.md"_s);
        QCOMPARE(digest->modified, QDate::currentDate());
    }

    void anEmptyFileIsRead()
    {
        make(u"1.md"_s, "");
        QVERIFY(readDigestFile(u"1.md"_s));
    }

    void whatIsNoRegularFileIsRefused()
    {
        QVERIFY(QDir().mkpath(u"folder.md"_s));
        const auto folder = readDigestFile(u"folder.md"_s);
        QVERIFY(!folder && folder.error().message.contains(u"folder.md"_s));
        QVERIFY(!readDigestFile(u"nowhere.md"_s));
#ifdef Q_OS_UNIX
        QCOMPARE(::mkfifo("pipe.md", 0600), 0);
        QVERIFY(!readDigestFile(u"pipe.md"_s)); // at once, although nobody writes to it
        QVERIFY(!readDigestFile(u"/dev/zero"_s));
#endif
    }

    void aPipeInAFolderIsNotEvenFound()
    {
#ifdef Q_OS_UNIX
        QVERIFY(QDir().mkpath(u"d"_s));
        QCOMPARE(::mkfifo("d/pipe.md", 0600), 0);
        QCOMPARE(walked(u"d"_s), QStringList());
#endif
    }

    void aFileOfSixteenMebibytesIsRead()
    {
        make(u"1.md"_s, QByteArray(16 * 1024 * 1024, 'x'));
        QVERIFY(readDigestFile(u"1.md"_s));
    }

    void aLargerFileIsRefused()
    {
        make(u"1.md"_s, QByteArray(16 * 1024 * 1024 + 1, 'x'));
        const auto digest = readDigestFile(u"1.md"_s);
        QVERIFY(!digest);
        QVERIFY(digest.error().message.contains(u"16 MiB"_s));
    }

private:
    void make(const QString &name, const QByteArray &text = "text")
    {
        QDir().mkpath(QFileInfo(name).path());
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QStringList walked(const QString &folder)
    {
        QStringList paths;
        for (const FoundFile &file : findDigestFiles({folder})) {
            paths += file.path;
        }
        return paths;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_before{};
};

QTEST_GUILESS_MAIN(FileWalkTest)
#include "tst_filewalk.moc"
