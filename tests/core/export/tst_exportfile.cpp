// Where exports go: whole or not at all, with one sentence.
#include "papers.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

const Exporter &bibtex()
{
    return *findExporter(u"bibtex"_s);
}

// More than fits into any buffer on the way.
PaperFeed manyPapers()
{
    return PaperFeed(5000, [](qsizetype) { return std::optional(fullPaper()); });
}

// As long as it lives, no file grows beyond it: writing fails half way, as on a full disk.
class FileSizeLimit final
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
};

} // namespace

class ExportFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void aFileIsReplacedWhole()
    {
        const QString path = m_folder->filePath(u"papers.bib"_s);
        PaperFeed one({fullPaper()});
        QCOMPARE(*exportToFile(bibtex(), one, path), 1);
        const QByteArray first = contents(path);
        QVERIFY(first.startsWith("@misc{wu2024scope,"));
        QCOMPARE(*exportToFile(bibtex(), one, path), 1);
        QCOMPARE(contents(path), first);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"papers.bib"_s});
    }

    void papersThatAreGoneAreLeftOut()
    {
        PaperFeed feed(3, [](qsizetype i) { return i == 1 ? std::nullopt : std::optional(fullPaper()); });
        QCOMPARE(*exportToFile(bibtex(), feed, m_folder->filePath(u"papers.bib"_s)), 2);
    }

    void aFullDiskIsToldInASentence()
    {
        if (!QFileInfo::exists(u"/dev/full"_s))
            QSKIP("There is no /dev/full here.");
        PaperFeed feed = manyPapers();
        const auto exported = exportToFile(bibtex(), feed, u"/dev/full"_s);
        QVERIFY(!exported);
        QVERIFY2(exported.error().message.startsWith(u"There is no space left for /dev/full"_s),
                 qPrintable(exported.error().message));
        QVERIFY(!QFileInfo(u"/dev/full"_s).isFile());
    }

    void aFailureHalfWayLeavesTheOldFileAndNoOther()
    {
        const QString path = m_folder->filePath(u"papers.bib"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        const FileSizeLimit limit(100'000);
        PaperFeed feed = manyPapers();
        const auto exported = exportToFile(bibtex(), feed, path);
        QVERIFY(!exported);
        QVERIFY(exported.error().message.contains(path));
        QCOMPARE(contents(path), "old");
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"papers.bib"_s});
    }

    void aFailureHalfWayLeavesNoHalfNote()
    {
        Paper large = paper(u"2412.1"_s, u"Large"_s, {});
        large.state.note = u"x"_s.repeated(200'000);
        const FileSizeLimit limit(100'000);
        PaperFeed feed({fullPaper(), large, fullPaper()});
        const auto exported = exportToFolder(*findExporter(u"note"_s), feed, m_folder->path());
        QVERIFY(!exported);
        QVERIFY2(exported.error().message.contains(u"Large.md"_s) && exported.error().message.contains(u" 1 "_s),
                 qPrintable(exported.error().message));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"SCOPE Caches & Tests.md"_s});
    }

    void aCancelledExportLeavesNoFile()
    {
        PaperFeed *running = nullptr;
        PaperFeed feed(5000, [&running](qsizetype i) {
            if (i == 4000)
                running->cancel();
            return std::optional(fullPaper());
        });
        running = &feed;
        const auto exported = exportToFile(bibtex(), feed, m_folder->filePath(u"papers.bib"_s));
        QVERIFY(!exported);
        QCOMPARE(exported.error().message, u"The export was cancelled."_s);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void whoeverGoesAwayEarlyIsToldOf()
    {
        std::signal(SIGPIPE, SIG_IGN);
        int ends[2] = {};
        QCOMPARE(::pipe(ends), 0);
        ::close(ends[0]);
        QFile pipe;
        QVERIFY(pipe.open(ends[1], QIODevice::WriteOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle));
        PaperFeed feed = manyPapers();
        const auto exported = exportToDevice(bibtex(), feed, pipe, u"the output"_s);
        QVERIFY(!exported);
        QCOMPARE(exported.error().message, u"Whoever reads the output went away before everything was written."_s);
    }

    void aTargetThatCantBeIsToldInASentence_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("a folder") << QDir::tempPath();
        QTest::newRow("no folder") << u"/nowhere/at/all/papers.bib"_s;
        QTest::newRow("read-only") << u"/proc/papers.bib"_s;
    }
    void aTargetThatCantBeIsToldInASentence()
    {
        QFETCH(QString, target);
        PaperFeed feed({fullPaper()});
        const auto exported = exportToFile(bibtex(), feed, target);
        QVERIFY(!exported);
        QVERIFY(exported.error().message.endsWith(u'.') && exported.error().message.contains(u'/'));
    }

    void aFolderGetsANoteAPaperAndOverwritesNone()
    {
        const Exporter &note = *findExporter(u"note"_s);
        const QString folder = m_folder->filePath(u"vault/papers"_s);
        PaperFeed feed({fullPaper(), fullPaper(), paper(u"2412.1"_s, u"Tests"_s, {})});
        QCOMPARE(*exportToFolder(note, feed, folder), 3);
        const QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
        QCOMPARE(names, (QStringList{u"SCOPE Caches & Tests-2.md"_s, u"SCOPE Caches & Tests.md"_s, u"Tests.md"_s}));
        const QByteArray first = contents(folder + u"/Tests.md"_s);
        QCOMPARE(*exportToFolder(note, feed, folder), 3);
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 6);
        QCOMPARE(contents(folder + u"/Tests.md"_s), first);
        QVERIFY(first.startsWith("---\ntitle: \"Tests\""));
    }

    void aFolderThatCantBeMadeIsToldInASentence()
    {
        PaperFeed feed({fullPaper()});
        const auto exported = exportToFolder(*findExporter(u"note"_s), feed, u"/proc/vault"_s);
        QVERIFY(!exported);
        QVERIFY(exported.error().message.contains(u"/proc/vault"_s));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder{};
};

QTEST_GUILESS_MAIN(ExportFileTest)
#include "tst_exportfile.moc"
