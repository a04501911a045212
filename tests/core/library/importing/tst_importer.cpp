// Real files, from the disk into the library.
#include "core/library/database.h"
#include "core/library/importing/importer.h"
#include "core/library/library.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

// A table of `count` papers of a day; ids begin at `first`.
QByteArray table(const QDate &day, int count, int first = 1, const QString &word = u"cache"_s)
{
    QString text = u"## Papers for %1\n\n| Title | Authors | Summary |\n|---|---|---|\n"_s.arg(day.toString(Qt::ISODate));
    for (int i = 0; i < count; ++i) {
        const QString id = u"2412.%1"_s.arg(first + i, 5, 10, QChar(u'0'));
        text += u"| Paper number %1 (Read more on [arXiv](https://arxiv.org/abs/%2) or "
                u"[HuggingFace](https://huggingface.co/papers/%2))"
                "| Ann Author, Ben Writer | This paper is about the %3 of large models and how it can be kept small. |\n"_s
                    .arg(first + i)
                    .arg(id, word);
    }
    return text.toUtf8();
}

} // namespace

class ImporterTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_library = std::move(*Library::open(m_folder->filePath(u"library.db"_s)));
    }

    void cleanup()
    {
        QCOMPARE(m_library->check(), QStringList());
        m_library.reset();
    }

    void aFileIsImported()
    {
        const QString path = write(u"2024-12-23.md"_s, table(monday(), 3));
        const ImportReport report = Importer(*m_library).importNow({path});
        QCOMPARE(report.failure, QString());
        QCOMPARE(report.read, QStringList{path});
        QCOMPARE(report.added, 3);
        QCOMPARE(report.papersInLibrary, 3);
        QCOMPARE(report.days, QList<QDate>{monday()});
        QVERIFY(report.importId > 0);
        QVERIFY(report.seconds > 0);
        QVERIFY(!report.cancelled);
        QCOMPARE(m_library->imports().first().id, report.importId);
        QCOMPARE(m_library->paper(u"2412.00001"_s)->summaries.first().provenances.first().file, path);
    }

    void theSameAgainChangesNothing()
    {
        const QString path = write(u"2024-12-23.md"_s, table(monday(), 3));
        const ImportReport first = Importer(*m_library).importNow({path});
        const QByteArray before = m_library->dump();
        const ImportReport again = Importer(*m_library).importNow({path});
        QCOMPARE(again.importId, 0);
        QCOMPARE(again.unchanged, 3);
        QCOMPARE(again.read, first.read);
        QCOMPARE(again.days, first.days);
        QCOMPARE(again.notices, first.notices);
        QCOMPARE(m_library->imports().size(), 1);
        QCOMPARE(m_library->dump(), before);
    }

    void aChangedFileIsReadAgain()
    {
        const QString path = write(u"2024-12-23.md"_s, table(monday(), 3));
        Importer importer(*m_library);
        QCOMPARE(importer.importNow({path}).added, 3);
        write(u"2024-12-23.md"_s, table(monday(), 3, 1, u"memory"_s));
        const ImportReport report = importer.importNow({path});
        QCOMPARE(report.updated, 3);
        QCOMPARE(m_library->paperIds({.text = u"memory"_s}).size(), 3);
        QCOMPARE(m_library->paperIds({.text = u"cache"_s}).size(), 0);
    }

    void aFileGivenTwiceIsReadOnce()
    {
        const QString path = write(u"d/2024-12-23.md"_s, table(monday(), 2));
        const ImportReport report = Importer(*m_library).importNow({path, m_folder->filePath(u"d"_s), path});
        QCOMPARE(report.read, QStringList{path});
        QCOMPARE(report.added, 2);
    }

    void whatIsNoDigestIsPassedOverInAFolderAndRefusedByName()
    {
        const QString letter = write(u"d/letter.md"_s, "# A letter\n\nNothing about papers.\n");
        write(u"d/2024-12-23.md"_s, table(monday(), 1));
        const ImportReport walked = Importer(*m_library).importNow({m_folder->filePath(u"d"_s)});
        QCOMPARE(walked.passedOver, QStringList{letter});
        QVERIFY(walked.refused.isEmpty());
        QCOMPARE(walked.read.size(), 1);
        const ImportReport named = Importer(*m_library).importNow({letter});
        QCOMPARE(named.refused.size(), 1);
        QCOMPARE(named.refused.first().file, letter);
        QVERIFY(named.refused.first().reason.contains(u' '));
        QCOMPARE(named.papersInLibrary, 1);
    }

    void aFileThatIsTooLargeIsNotPassedOverInSilence()
    {
        const QString large = write(u"d/large.md"_s, QByteArray(17 * 1024 * 1024, 'x'));
        const ImportReport report = Importer(*m_library).importNow({m_folder->filePath(u"d"_s)});
        QCOMPARE(report.passedOver, QStringList{large});
        QCOMPARE(report.notices.size(), 1);
        QCOMPARE(report.notices.first().file, large);
        QVERIFY(report.notices.first().notice.message.contains(u"16 MiB"_s));
    }

    void aMissingFileIsRefused()
    {
        const ImportReport report = Importer(*m_library).importNow({m_folder->filePath(u"nowhere.md"_s)});
        QCOMPARE(report.refused.size(), 1);
        QCOMPARE(report.importId, 0);
    }

    void anEmptyDayIsNoError()
    {
        const QString path = write(u"2024-12-23.md"_s, table(monday(), 0));
        const ImportReport report = Importer(*m_library).importNow({path});
        QCOMPARE(report.read, QStringList{path});
        QCOMPARE(report.days, QList<QDate>{monday()});
        QVERIFY(!report.notices.isEmpty());
        QCOMPARE(m_library->answer({}).emptyDays, QList<QDate>{monday()});
        QCOMPARE(Importer(*m_library).importNow({path}).notices, report.notices);
    }

    void everyCommitNamesItsFile()
    {
        for (int day = 0; day < 30; ++day) {
            write(u"d/%1.md"_s.arg(monday().addDays(day).toString(Qt::ISODate)), table(monday().addDays(day), 100, 1 + day * 100));
        }
        QStringList files;
        qsizetype entries = 0;
        bool visible = true;
        const ImportReport report =
            Importer(*m_library).importNow({m_folder->filePath(u"d"_s)}, [&](const QString &file, qsizetype count) {
                files += file;
                entries += count;
                visible = visible && m_library->counts().papers >= entries; // committed means that others see it
            });
        QCOMPARE(files, report.read);
        QCOMPARE(entries, 3000);
        QCOMPARE(report.added, 3000);
        QVERIFY(visible);
    }

    void papersOfAFolderComeInTheOrderOfFilesAndLines()
    {
        write(u"d/a.md"_s, table(monday(), 2, 5));
        write(u"d/b.md"_s, table(monday(), 2, 1));
        QVERIFY(Importer(*m_library).importNow({m_folder->filePath(u"d"_s)}).added == 4);
        QStringList keys;
        for (const PaperRow &row : m_library->rows(m_library->paperIds({}))) {
            keys += row.key;
        }
        QCOMPARE(keys, QStringList({u"2412.00005"_s, u"2412.00006"_s, u"2412.00001"_s, u"2412.00002"_s}));
    }

    void cancelKeepsWhatIsCommitted()
    {
        for (int day = 0; day < 70; ++day) {
            write(u"d/%1.md"_s.arg(monday().addDays(day).toString(Qt::ISODate)), table(monday().addDays(day), 100, 1 + day * 100));
        }
        Importer importer(*m_library);
        qsizetype committed = 0;
        const ImportReport report = importer.importNow({m_folder->filePath(u"d"_s)}, [&](const QString &, qsizetype count) {
            committed += count;
            importer.cancel();
        });
        QVERIFY(report.cancelled);
        QVERIFY(committed > 0 && committed < 7000);
        QCOMPARE(m_library->counts().papers, int(committed));
        const ImportReport rest = importer.importNow({m_folder->filePath(u"d"_s)});
        QVERIFY(!rest.cancelled);
        QCOMPARE(rest.papersInLibrary, 7000);
    }

    void theBackgroundImportsToo()
    {
        for (int day = 0; day < 10; ++day) {
            write(u"d/%1.md"_s.arg(monday().addDays(day).toString(Qt::ISODate)), table(monday().addDays(day), 50, 1 + day * 50));
        }
        Importer importer(*m_library);
        QSignalSpy changed(m_library.get(), &Library::papersChanged);
        QSignalSpy added(&importer, &Importer::papersAdded);
        QSignalSpy progress(&importer, &Importer::progress);
        QSignalSpy finished(&importer, &Importer::finished);
        importer.start({m_folder->filePath(u"d"_s)});
        QVERIFY(importer.isRunning());
        QVERIFY(finished.wait(30000));
        QVERIFY(!importer.isRunning());
        const auto report = finished.first().first().value<ImportReport>();
        QCOMPARE(report.added, 500);
        QVERIFY(added.count() > 0);
        QCOMPARE(changed.count(), added.count());
        QCOMPARE(progress.count(), 10);
        QCOMPARE(progress.last(), QVariantList({10, 10}));
    }

    void importsAreQueued()
    {
        const QString one = write(u"2024-12-23.md"_s, table(monday(), 2));
        const QString two = write(u"2024-12-24.md"_s, table(monday().addDays(1), 2, 11));
        Importer importer(*m_library);
        QSignalSpy finished(&importer, &Importer::finished);
        importer.start({one});
        importer.start({two}, true);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, 30000);
        QCOMPARE(m_library->counts().papers, 4);
        QVERIFY(m_library->hasSamples());
        QVERIFY(m_library->removeSamples());
        QCOMPARE(m_library->counts().papers, 2);
    }

    void marksAreKeptDuringAnImport()
    {
        QVERIFY(Importer(*m_library).importNow({write(u"2024-12-01.md"_s, table(monday().addDays(-22), 20, 90001))}).added == 20);
        for (int day = 0; day < 20; ++day) {
            write(u"d/%1.md"_s.arg(monday().addDays(day).toString(Qt::ISODate)), table(monday().addDays(day), 100, 1 + day * 100));
        }
        Importer importer(*m_library);
        QSignalSpy finished(&importer, &Importer::finished);
        importer.start({m_folder->filePath(u"d"_s)});
        for (int i = 1; i <= 20; ++i) {
            QVERIFY(m_library->setStarred({u"2412.9%1"_s.arg(i, 4, 10, QChar(u'0'))}, true));
        }
        QVERIFY(!finished.isEmpty() || finished.wait(30000));
        QCOMPARE(m_library->counts().starred, 20);
        QCOMPARE(m_library->counts().papers, 2020);
    }

    void anImporterMayGoWhileItWorks()
    {
        for (int day = 0; day < 20; ++day) {
            write(u"d/%1.md"_s.arg(monday().addDays(day).toString(Qt::ISODate)), table(monday().addDays(day), 100, 1 + day * 100));
        }
        {
            Importer importer(*m_library);
            importer.start({m_folder->filePath(u"d"_s)});
        }
        QVERIFY(m_library->counts().papers <= 2000);
    }

    void aLibraryThatWentIsAFailureWithASentence()
    {
        const QString path = write(u"2024-12-23.md"_s, table(monday(), 2));
        auto database = std::move(*Database::open(m_library->file()));
        QVERIFY(database->run(u"CREATE TEMP TABLE unrelated(x)"_s));
        QVERIFY(database->run(u"PRAGMA user_version = 99"_s)); // a newer program came meanwhile
        const ImportReport report = Importer(*m_library).importNow({path});
        QVERIFY(report.failure.contains(u"99"_s));
        QCOMPARE(report.importId, 0);
        QVERIFY(database->run(u"PRAGMA user_version = 3"_s));
    }

    void aFullDiskIsAFailureAndKeepsWhatWasThere()
    {
        QCOMPARE(Importer(*m_library).importNow({write(u"2024-12-23.md"_s, table(monday(), 2))}).added, 2);
        const QByteArray before = m_library->dump();
        auto database = std::move(*Database::open(m_library->file()));
        const int pages = database->value(u"PRAGMA page_count"_s)->toInt();
        QVERIFY(pages > 0);
        // An unknown paper: a broken promise between tables stops the write as a full disk would, at COMMIT.
        QVERIFY(database->run(u"CREATE TRIGGER full_disk BEFORE INSERT ON entries BEGIN SELECT RAISE(ABORT, 'no space'); END"_s));
        const ImportReport report = Importer(*m_library).importNow({write(u"2024-12-24.md"_s, table(monday().addDays(1), 2, 11))});
        QVERIFY(report.failure.contains(m_folder->path()));
        QCOMPARE(report.importId, 0);
        QCOMPARE(report.added, 0);
        QCOMPARE(m_library->dump(), before);
        QVERIFY(database->run(u"DROP TRIGGER full_disk"_s));
        QCOMPARE(Importer(*m_library).importNow({m_folder->filePath(u"2024-12-24.md"_s)}).added, 2);
    }

private:
    static QDate monday() { return {2024, 12, 23}; }

    QString write(const QString &name, const QByteArray &text)
    {
        const QString path = m_folder->filePath(name);
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qWarning("could not write %s", qPrintable(path));
        }
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
};

QTEST_GUILESS_MAIN(ImporterTest)
#include "tst_importer.moc"
