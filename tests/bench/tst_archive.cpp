#include "core/digest/digestparser.h"
#include "core/library/importing/filewalk.h"
#include "tests/bench/digests/archive.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

// What Paperlark reads in a folder of digests.
struct Reading {
    int entries{};
    QSet<QString> papers{};
    QSet<QString> dialects{};
    QStringList languages{}; // distinct
    QStringList complaints{};
};

void read(Reading &reading, const QString &path)
{
    const Result<DigestFile> file = readDigestFile(path);
    const Result<ParsedFile> parsed = file ? parseDigestFile(*file) : file.error();
    if (!parsed) {
        reading.complaints += path + u": "_s + parsed.error().message;
        return;
    }
    reading.dialects += parsed->dialect;
    for (const Notice &notice : parsed->notices)
        reading.complaints += path + u": "_s + notice.message;
    for (const Digest &digest : parsed->digests) {
        for (const Entry &entry : digest.entries) {
            ++reading.entries;
            reading.papers += entry.arxivId;
            if (!reading.languages.contains(entry.language))
                reading.languages += entry.language;
        }
    }
}

QByteArray fingerprint(const QString &folder)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const FoundFile &found : findDigestFiles({folder})) {
        const Result<DigestFile> file = readDigestFile(found.path);
        hash.addData(QDir(folder).relativeFilePath(found.path).toUtf8());
        hash.addData(file ? file->bytes : QByteArray());
    }
    return hash.result();
}

} // namespace

class ArchiveTest final : public QObject
{
    Q_OBJECT
private slots:
    void paperlarkReadsAllOfIt();
    void sameSeedSameBytes();
    void aHundredPapersHaveAboutAHundredAndFiftySummaries();
};

void ArchiveTest::paperlarkReadsAllOfIt()
{
    QTemporaryDir folder;
    const auto counts = Bench::writeArchive(folder.path(), {.papers = 800, .days = 20});
    QVERIFY(counts.has_value());
    Reading reading;
    const QList<FoundFile> files = findDigestFiles({folder.path()});
    for (const FoundFile &file : files)
        read(reading, file.path);
    QCOMPARE(reading.complaints, QStringList());
    QCOMPARE(files.size(), counts->files);
    QCOMPARE(reading.entries, counts->entries);
    QCOMPARE(reading.papers.size(), 800);
    QCOMPARE(reading.dialects.size(), 4);
    reading.languages.sort();
    QCOMPARE(reading.languages, (QStringList{u"en"_s, u"ja"_s, u"ko"_s, u"zh"_s}));
}

void ArchiveTest::sameSeedSameBytes()
{
    QTemporaryDir once;
    QTemporaryDir again;
    QTemporaryDir other;
    QVERIFY(Bench::writeArchive(once.path(), {.papers = 100, .seed = 7}).has_value());
    QVERIFY(Bench::writeArchive(again.path(), {.papers = 100, .seed = 7}).has_value());
    QVERIFY(Bench::writeArchive(other.path(), {.papers = 100, .seed = 8}).has_value());
    QCOMPARE(fingerprint(again.path()), fingerprint(once.path()));
    QVERIFY(fingerprint(other.path()) != fingerprint(once.path()));
}

void ArchiveTest::aHundredPapersHaveAboutAHundredAndFiftySummaries()
{
    QTemporaryDir folder;
    const auto counts = Bench::writeArchive(folder.path(), {.papers = 4000, .days = 40});
    QVERIFY(counts.has_value());
    QVERIFY(counts->entries > 4000 * 1.49 && counts->entries < 4000 * 1.59);
}

QTEST_GUILESS_MAIN(ArchiveTest)
#include "tst_archive.moc"
