// Archives: read like folders, believed in nothing.
#include "core/library/importing/ziparchive.h"
#include "tests/core/library/importing/zipofours.h"

#include "core/library/importing/filewalk.h"
#include "core/library/importing/importer.h"
#include "core/library/library.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Paperlark::Testing::ZipEntry)

namespace {

QByteArray dayOfDigest(const QByteArray &id)
{
    return "## Papers for 2024-12-23\n\n| Title | Authors | Summary |\n|---|---|---|\n| Paper " + id
        + " (Read more on [arXiv](https://arxiv.org/abs/" + id + "))| A. Author | It says " + id + ". |\n";
}

QStringList namesIn(const QList<ZipEntry> &entries)
{
    QBuffer buffer;
    buffer.setData(zipOf(entries));
    buffer.open(QIODevice::ReadOnly);
    const auto files = filesInZip(buffer);
    QStringList names;
    for (const ZippedFile &file : files ? *files : QList<ZippedFile>())
        names.append(file.name);
    return names;
}

} // namespace

class ZipArchiveTest final : public QObject
{
    Q_OBJECT

private slots:
    void whatWasPackedComesOut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("deflated");
        QTest::newRow("deflated") << dayOfDigest("2412.00001") << true;
        QTest::newRow("stored") << dayOfDigest("2412.00001") << false;
        QTest::newRow("empty") << QByteArray() << true;
        QTest::newRow("empty, stored") << QByteArray() << false;
        QTest::newRow("long") << dayOfDigest("2412.00001").repeated(50'000) << true;
    }
    void whatWasPackedComesOut()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, deflated);
        QBuffer buffer;
        buffer.setData(zipOf({{.name = "first.txt", .bytes = "x"}, {.name = "a/b.md", .bytes = bytes, .deflated = deflated}},
                             "a comment behind it"));
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto files = filesInZip(buffer);
        QVERIFY(files);
        QCOMPARE(files->size(), 2);
        QCOMPARE(files->at(1).name, u"a/b.md"_s);
        QCOMPARE(files->at(1).modified, QDate(2024, 12, 23));
        const auto read = readZipped(buffer, files->at(1));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QCOMPARE(*read, bytes);
    }

    void namesThatLeadOutAreLeftOut()
    {
        QCOMPARE(namesIn({{.name = "../../etc/x.md"},
                          {.name = "a/../../x.md"},
                          {.name = "/etc/x.md"},
                          {.name = "C:/x.md"},
                          {.name = "..\\x.md"},
                          {.name = QByteArray("a\0b.md", 6)},
                          {.name = "a//x.md"},
                          {.name = "./x.md"},
                          {.name = ""},
                          {.name = "good/x.md"}}),
                 QStringList{u"good/x.md"_s});
    }

    void hiddenThingsFoldersAndLinksAreLeftOut()
    {
        QCOMPARE(namesIn({{.name = ".git/x.md"},
                          {.name = "__MACOSX/._x.md"},
                          {.name = "folder/", .deflated = false},
                          {.name = "link.md", .bytes = "/etc/passwd", .attributes = 0120777U << 16},
                          {.name = "plain.md", .attributes = 0100644U << 16}}),
                 QStringList{u"plain.md"_s});
    }

    void foreignNamesAreRead()
    {
        QCOMPARE(namesIn({{.name = QByteArray("논문.md"), .flags = 0x800},
                          {.name = QByteArray("日.md")},
                          {.name = "caf\xE9.md"},
                          {.name = "w\\x.md"}}),
                 QStringList({u"논문.md"_s, u"日.md"_s, u"café.md"_s, u"w/x.md"_s}));
    }

    void liesAreFound_data()
    {
        QTest::addColumn<ZipEntry>("entry");
        const QByteArray day = dayOfDigest("2412.00001");
        QTest::newRow("smaller than said") << ZipEntry{.bytes = day, .claimedSize = day.size() + 10};
        QTest::newRow("larger than said") << ZipEntry{.bytes = day, .claimedSize = day.size() - 10};
        QTest::newRow("a bomb that says it is small") << ZipEntry{.bytes = QByteArray(8 << 20, 'x'), .claimedSize = 100};
        QTest::newRow("larger than is read") << ZipEntry{.bytes = QByteArray((16 << 20) + 1, 'x')};
        QTest::newRow("another checksum") << ZipEntry{.bytes = day, .hasWrongChecksum = true};
        QTest::newRow("stored, another checksum") << ZipEntry{.bytes = day, .deflated = false, .hasWrongChecksum = true};
        QTest::newRow("stored, another size") << ZipEntry{.bytes = day, .deflated = false, .claimedSize = day.size() - 1};
        QTest::newRow("ends behind the archive") << ZipEntry{.bytes = day, .claimedPackedSize = 1'000'000};
        QTest::newRow("begins behind the archive") << ZipEntry{.bytes = day, .claimedHeaderAt = 0x7FFFFFFF};
        QTest::newRow("begins elsewhere") << ZipEntry{.bytes = day, .claimedHeaderAt = 7};
        QTest::newRow("half of it") << ZipEntry{.bytes = day, .claimedPackedSize = 20};
        QTest::newRow("a password") << ZipEntry{.bytes = day, .flags = 1};
        QTest::newRow("another packer") << ZipEntry{.bytes = day, .claimedMethod = 12};
        QTest::newRow("stored, said to be deflated") << ZipEntry{.bytes = day, .deflated = false, .claimedMethod = 8};
    }
    void liesAreFound()
    {
        QFETCH(ZipEntry, entry);
        entry.name = "x.md";
        QBuffer buffer;
        buffer.setData(zipOf({entry}));
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto files = filesInZip(buffer);
        QVERIFY(files);
        const auto read = readZipped(buffer, files->first());
        QVERIFY(!read);
        QVERIFY(read.error().message.endsWith(u'.'));
    }

    void whatWouldFillTheMemoryIsNotRead()
    {
        QList<ZipEntry> entries;
        for (int i = 0; i < 40; ++i) // a few bytes each, all of them the same ones
            entries.append(
                {.name = "day" + QByteArray::number(i) + ".md", .bytes = "x", .claimedSize = 15 << 20, .claimedHeaderAt = 0});
        QBuffer buffer;
        buffer.setData(zipOf(entries));
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto files = filesInZip(buffer);
        QVERIFY(!files);
        QVERIFY(files.error().message.contains(u"512 MiB"_s));
    }

    void brokenArchivesAreRefusedAtOnce_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray whole = zipOf({{.name = "a.md", .bytes = dayOfDigest("2412.00001")}});
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no archive") << QByteArray("# a digest with the wrong ending\n").repeated(100);
        QTest::newRow("its begin") << whole.left(whole.size() / 2);
        QTest::newRow("its end record alone") << whole.right(22);
        QTest::newRow("signature alone") << QByteArray("PK\5\6");
        QTest::newRow("directory of nothing") << QByteArray(whole).replace("PK\1\2", "PK\1\3");
        QByteArray split = whole;
        split[split.size() - 22 + 4] = 3;
        QTest::newRow("split") << split;
        QByteArray many = whole;
        many.replace(many.size() - 22 + 8, 4, QByteArray("\x50\xC3\x50\xC3"));
        QTest::newRow("more files than there are") << many;
        QTest::newRow("64 bits") << QByteArray(whole).replace(whole.size() - 22 + 16, 4, QByteArray(4, '\xFF'));
        QTest::newRow("directory of 4 GiB") << QByteArray(whole).replace(whole.size() - 22 + 12, 4,
                                                                         QByteArray("\xF0\xFF\xFF\xFF"));
    }
    void brokenArchivesAreRefusedAtOnce()
    {
        QFETCH(QByteArray, bytes);
        QBuffer buffer;
        buffer.setData(bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto files = filesInZip(buffer);
        QVERIFY(!files);
        QVERIFY(files.error().message.endsWith(u'.'));
    }

    // Not one of them may crash or hang; what is still read must be what was packed.
    void anyByteMayBeWrong()
    {
        const QByteArray day = dayOfDigest("2412.00001");
        const QByteArray whole = zipOf({{.name = "a.md", .bytes = day}, {.name = "b.md", .bytes = day, .deflated = false}});
        QRandomGenerator random(42);
        QElapsedTimer timer;
        timer.start();
        int found = 0;
        for (int i = 0; i < 20'000; ++i) {
            QByteArray bytes = whole;
            for (int flips = 1 + int(random.bounded(4)); flips > 0; --flips)
                bytes[random.bounded(bytes.size())] = char(random.bounded(256));
            if (random.bounded(4) == 0)
                bytes.truncate(random.bounded(bytes.size()));
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            const auto files = filesInZip(buffer);
            for (const ZippedFile &file : files ? *files : QList<ZippedFile>()) {
                const auto read = readZipped(buffer, file);
                found += read && *read == day ? 1 : 0;
            }
        }
        QVERIFY(found > 0); // some flips hit nothing of weight
        QVERIFY(timer.elapsed() < 60'000);
    }

    void anArchiveIsWalkedLikeAFolder()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"days.zip"_s),
              zipOf({{.name = "z.md"},
                     {.name = "2024/12/23.md"},
                     {.name = "2024/12/3.md"},
                     {.name = "2024-x.md"},
                     {.name = "picture.png"}}));
        QStringList paths;
        for (const FoundFile &file : findDigestFiles({folder.filePath(u"days.zip"_s)})) {
            QVERIFY(!file.named && file.zipped);
            paths.append(QDir(folder.path()).relativeFilePath(file.path));
        }
        QCOMPARE(paths,
                 QStringList(
                     {u"days.zip/2024/12/23.md"_s, u"days.zip/2024/12/3.md"_s, u"days.zip/2024-x.md"_s, u"days.zip/z.md"_s}));
    }

    void oneInsideAFolderIsNoFolder()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"days.zip"_s), zipOf({{.name = "z.md"}}));
        QCOMPARE(findDigestFiles({folder.path()}).size(), 0);
    }

    void papersOfAnArchiveComeIn()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"days.ZIP"_s);
        write(path,
              zipOf({{.name = "digests/2024-12-23.md", .bytes = dayOfDigest("2412.00001")},
                     {.name = "digests/2024-12-24.md", .bytes = dayOfDigest("2412.00002"), .deflated = false},
                     {.name = "digests/secret.md", .bytes = dayOfDigest("2412.00003"), .flags = 1},
                     {.name = "README.md", .bytes = "# Hello\n\nNothing here.\n"}}));
        const auto library = Library::open(u":memory:"_s);
        QVERIFY(library);
        Importer importer(**library);
        const ImportReport report = importer.importNow({path});
        QCOMPARE(report.added, 2);
        QCOMPARE(report.read.size(), 2);
        QCOMPARE(report.refused.size(), 0);
        QCOMPARE(report.passedOver.size(), 2);
        const auto isOfPassword = [](const FileNotice &told) { return told.notice.message.contains(u"password"_s); };
        QCOMPARE(std::ranges::count_if(report.notices, isOfPassword), 1); // it may well be a digest
        QVERIFY((*library)->paper(u"2412.00002"_s));
        const ImportReport again = importer.importNow({path});
        QCOMPARE(again.unchanged, 2);
        QCOMPARE(again.added + again.merged + again.updated, 0);
    }

    void anArchiveThatIsNoneIsRefusedInWords()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"days.zip"_s);
        write(path, dayOfDigest("2412.00001"));
        const auto library = Library::open(u":memory:"_s);
        QVERIFY(library);
        Importer importer(**library);
        const ImportReport report = importer.importNow({path, folder.filePath(u"nowhere.zip"_s)});
        QCOMPARE(report.refused.size(), 2);
        QVERIFY2(report.refused[0].reason.contains(u"no zip archive"_s), qPrintable(report.refused[0].reason));
        QVERIFY2(report.refused[1].reason.contains(u"is not there"_s), qPrintable(report.refused[1].reason));
    }

    void aPipeWithThatEndingIsNotWaitedFor()
    {
#ifdef Q_OS_UNIX
        QTemporaryDir folder;
        const QString path = folder.filePath(u"pipe.zip"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        QElapsedTimer timer;
        timer.start();
        const QList<FoundFile> found = findDigestFiles({path});
        QCOMPARE(found.size(), 1);
        QVERIFY(!readDigestFile(found.first()));
        QVERIFY(timer.elapsed() < 10'000);
#else
        QSKIP("No named pipes in folders here.");
#endif
    }

    void aPastedTextIsImportedUnderItsName()
    {
        const auto library = Library::open(u":memory:"_s);
        QVERIFY(library);
        Importer importer(**library);
        QList<ImportReport> reports;
        connect(&importer, &Importer::finished, this, [&reports](const ImportReport &report) { reports.append(report); });
        const QString text = QString::fromUtf8(dayOfDigest("2412.00001"));
        const QString other = QString::fromUtf8(dayOfDigest("2412.00002"));
        importer.startText(u"pasted on 2026-11-28"_s, text);
        importer.startText(u"pasted on 2026-11-28"_s, other);
        importer.startText(u"pasted on 2026-11-28"_s, text);
        importer.startText(u"pasted on 2026-11-28"_s, u"no digest\n\nat all"_s);
        QTRY_COMPARE_WITH_TIMEOUT(reports.size(), 4, 30'000);
        QCOMPARE(reports[0].added, 1);
        QCOMPARE(reports[0].notices.size(), 0); // its name is ours: nothing to be told of it
        QCOMPARE(reports[0].days, QList<QDate>{QDate(2024, 12, 23)});
        QCOMPARE(reports[1].added, 1);
        QCOMPARE(reports[2].unchanged, 1);
        QCOMPARE(reports[3].refused.size(), 1);
        const auto sources = (*library)->facetCounts(Facet::Sources);
        QCOMPARE(sources.size(), 1);
        QCOMPARE(sources.first().name, u"pasted on 2026-11-28"_s);
        QVERIFY((*library)->removeImport(reports[0].importId));
        QVERIFY(!(*library)->paper(u"2412.00001"_s));
        QVERIFY((*library)->paper(u"2412.00002"_s));
    }

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
};

QTEST_GUILESS_MAIN(ZipArchiveTest)
#include "tst_ziparchive.moc"
