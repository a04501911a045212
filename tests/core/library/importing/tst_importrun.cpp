// Imports of all that a disk may hold: what is read, what is said of the rest, and what is counted.
#include "core/library/importing/importer.h"
#include "core/library/library.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2024, 12, 23);

QString idOf(int number)
{
    return u"2412.%1"_s.arg(number, 5, 10, QChar(u'0'));
}

QString row(int number, const QString &word = u"cache"_s)
{
    return u"| Paper number %1 ([arXiv](https://arxiv.org/abs/%2)) | Ann Author | This paper keeps the %3 of large models small. |\n"_s
        .arg(number)
        .arg(idOf(number), word);
}

QByteArray table(const QDate &day, const QString &rows)
{
    return (u"## Papers for %1\n\n| Title | Authors | Summary |\n|---|---|---|\n"_s.arg(day.toString(Qt::ISODate)) + rows).toUtf8();
}

QByteArray table(const QDate &day, int count, int first = 1)
{
    QString rows;
    for (int i = first; i < first + count; ++i) {
        rows += row(i);
    }
    return table(day, rows);
}

} // namespace

class ImportRunTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_library = std::move(*Library::open(u":memory:"_s));
    }

    void cleanup()
    {
        QCOMPARE(m_library->check(), QStringList());
        m_library.reset();
    }

    void aLibraryInMemoryTakesImportsToo()
    {
        QCOMPARE(bring({write(u"2024-12-23.md"_s, table(monday, 2))}).added, 2);
        QCOMPARE(m_library->counts().papers, 2);
    }

    void thePapersMetAreCountedOnceEach()
    {
        const QString one = write(u"one/2024-12-23.md"_s, table(monday, row(1) + row(2) + row(3)));
        write(u"two/2024-12-23.md"_s, table(monday, row(3, u"memory"_s) + row(4)));
        QCOMPARE(bring({path(u"one"_s)}).added, 3);
        write(u"one/2024-12-23.md"_s, table(monday, row(1) + row(2, u"price"_s) + row(3)));
        const ImportReport report = bring({path(u"one"_s), path(u"two"_s)});
        QCOMPARE(report.unchanged, 1);
        QCOMPARE(report.updated, 1);
        QCOMPARE(report.merged, 1);
        QCOMPARE(report.added, 1);
        QCOMPARE(report.papersInLibrary, 4);
        QCOMPARE(report.days, QList<QDate>{monday});
    }

    void anIdThatStandsTwiceInAFileIsOnePaper()
    {
        const ImportReport report = bring({write(u"2024-12-23.md"_s, table(monday, row(1) + row(1) + row(1, u"memory"_s)))});
        QCOMPARE(report.added, 1);
        const Paper paper = *m_library->paper(idOf(1));
        QCOMPARE(paper.summaries.size(), 2);
        QCOMPARE(paper.summaries.first().provenances.size() + paper.summaries.last().provenances.size(), 3);
    }

    void oneContentUnderTwoNamesIsOneVoiceWithTwoPlaces()
    {
        const QString one = write(u"2024-12-23.md"_s, table(monday, 1));
        const QString copy = write(u"copy of 2024-12-23.md"_s, table(monday, 1));
        const ImportReport report = bring({one, copy});
        QCOMPARE(report.read, QStringList({one, copy}));
        QCOMPARE(report.added, 1);
        QCOMPARE(m_library->paper(idOf(1))->summaries.size(), 1);
        QCOMPARE(m_library->paper(idOf(1))->summaries.first().provenances.size(), 2);
        QCOMPARE(m_library->counts().files, 2);
    }

    void aFileThatShrinksForgetsItsPapersButNotTheMarkedOnes()
    {
        const QString file = write(u"2024-12-23.md"_s, table(monday, 3));
        bring({file});
        QVERIFY(m_library->setStarred({idOf(2)}, true));
        write(u"2024-12-23.md"_s, table(monday, 1));
        const ImportReport report = bring({file});
        QCOMPARE(report.unchanged, 1);
        QCOMPARE(report.papersInLibrary, 2);
        QVERIFY(!m_library->paper(idOf(3)));
        QVERIFY(m_library->paper(idOf(2))->state.starred);
        write(u"2024-12-23.md"_s, table(monday, 3));
        bring({file});
        QVERIFY(m_library->paper(idOf(2))->state.starred);
        QCOMPARE(m_library->counts().papers, 3);
    }

    void aFileThatIsNoDigestAnyMoreKeepsWhatItTold()
    {
        const QString file = write(u"2024-12-23.md"_s, table(monday, 2));
        bring({file});
        write(u"2024-12-23.md"_s, "Only a letter is left.\n");
        const ImportReport report = bring({file});
        QCOMPARE(report.refused.size(), 1);
        QCOMPARE(report.importId, 0);
        QCOMPARE(m_library->counts().papers, 2);
    }

    void namedWinsOverFoundInAFolder_data()
    {
        QTest::addColumn<bool>("folderFirst");
        QTest::newRow("folder first") << true;
        QTest::newRow("file first") << false;
    }

    void namedWinsOverFoundInAFolder()
    {
        QFETCH(bool, folderFirst);
        const QString letter = write(u"d/letter.md"_s, "Only a letter.\n");
        const QString digest = write(u"d/2024-12-23.md"_s, table(monday, 1));
        const ImportReport report =
            bring(folderFirst ? QStringList{path(u"d"_s), letter, digest} : QStringList{letter, digest, path(u"d"_s)});
        QCOMPARE(report.refused.size(), 1);
        QCOMPARE(report.refused.first().file, letter);
        QCOMPARE(report.passedOver, QStringList());
        QCOMPARE(report.read, QStringList{digest});
    }

    void oneFileUnderManySpellingsIsReadOnce()
    {
        write(u"d/2024-12-23.md"_s, table(monday, 1));
        const ImportReport report = bring({path(u"d/2024-12-23.md"_s), path(u"d/./2024-12-23.md"_s),
                                           path(u"d/../d/2024-12-23.md"_s), path(u"d//2024-12-23.md"_s)});
        QCOMPARE(report.read, QStringList{path(u"d/2024-12-23.md"_s)});
        QCOMPARE(m_library->counts().files, 1);
    }

    void aFolderMayBeNamedLikeAFile()
    {
        const QString file = write(u"x.md/2024-12-23.md"_s, table(monday, 1));
        QCOMPARE(bring({path(u"x.md"_s)}).read, QStringList{file});
        QCOMPARE(bring({m_folder->path()}).read, QStringList{file});
    }

    void anEmptyFolderIsNothing()
    {
        QVERIFY(QDir().mkpath(path(u"empty"_s)));
        const ImportReport report = bring({path(u"empty"_s)});
        QCOMPARE(report.read + report.passedOver, QStringList());
        QVERIFY(report.refused.isEmpty());
        QCOMPARE(report.failure, QString());
        QCOMPARE(bring({}).importId, 0);
    }

    void anEmptyFileIsNoDigest_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("white space") << QByteArray(" \n\n\t\n");
        QTest::newRow("byte-order mark") << QByteArray("\xef\xbb\xbf");
        QTest::newRow("zeros") << QByteArray(4096, '\0');
    }

    void anEmptyFileIsNoDigest()
    {
        QFETCH(QByteArray, content);
        const QString file = write(u"d/2024-12-23.md"_s, content);
        const ImportReport named = bring({file});
        QCOMPARE(named.refused.size(), 1);
        QVERIFY(named.refused.first().reason.endsWith(u'.'));
        QCOMPARE(bring({path(u"d"_s)}).passedOver, QStringList{file});
    }

    void whatIsNoRegularFileIsRefusedAtOnce()
    {
#ifdef Q_OS_UNIX
        QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe.md"_s)).constData(), 0600), 0);
        QVERIFY(QFile::link(path(u"nowhere.md"_s), path(u"broken.md"_s)));
        QVERIFY(QFile::link(path(u"loop.md"_s), path(u"loop.md"_s)));
        const QStringList odd{path(u"pipe.md"_s),   u"/dev/null"_s,     u"/dev/zero"_s,
                              path(u"broken.md"_s), path(u"loop.md"_s), path(u"nowhere.md"_s)};
        const QString good = write(u"2024-12-23.md"_s, table(monday, 1));
        const ImportReport report = bring(odd + QStringList{good});
        QStringList refused;
        for (const RefusedFile &file : report.refused) {
            refused += file.file;
            QVERIFY(file.reason.contains(file.file));
        }
        QCOMPARE(refused, odd);
        QCOMPARE(report.read, QStringList{good});
#endif
    }

    void aNamedLinkIsReadUnderItsOwnName()
    {
        write(u"real/2024-12-23.md"_s, table(monday, 1));
        QVERIFY(QFile::link(path(u"real/2024-12-23.md"_s), path(u"link.md"_s)));
        const ImportReport report = bring({path(u"link.md"_s)});
        QCOMPARE(report.read, QStringList{path(u"link.md"_s)});
        QCOMPARE(m_library->paper(idOf(1))->summaries.first().provenances.first().file, path(u"link.md"_s));
    }

    void aDayOfThousandsIsRead()
    {
        const ImportReport report = bring({write(u"2024-12-23.md"_s, table(monday, 5000))});
        QCOMPARE(report.added, 5000);
        QCOMPARE(m_library->dayCounts({}), QList<DayCount>({{monday, 5000, 5000}}));
        const QList<PaperId> ids = m_library->paperIds({});
        QCOMPARE(m_library->rows({ids.first(), ids.last()}).last().key, idOf(5000)); // the order of the digest
    }

    void aLongFileIsWrittenInPartsAndCountsAtItsEnd()
    {
        const QString file = write(u"2024-12-23.md"_s, table(monday, 7000));
        Importer importer(*m_library);
        QStringList committed;
        int told = 0;
        connect(m_library.get(), &Library::papersChanged, &importer, [&] {
            told += 1;
            importer.cancel(); // after the first part
        });
        const ImportReport stopped = importer.importNow({file}, [&](const QString &path, qsizetype) { committed += path; });
        QVERIFY(stopped.cancelled);
        QCOMPARE(told, 1);
        QCOMPARE(stopped.read + committed, QStringList());
        QVERIFY(m_library->counts().papers > 0 && m_library->counts().papers < 7000);
        QCOMPARE(m_library->check(), QStringList());
        m_library->disconnect(&importer);
        const ImportReport rest = bring({file}); // the rest of it
        QCOMPARE(rest.read, QStringList{file});
        QCOMPARE(rest.papersInLibrary, 7000);
        const QList<PaperId> ids = m_library->paperIds({});
        QCOMPARE(m_library->rows({ids.first(), ids.last()}).last().key, idOf(7000));
        QCOMPARE(bring({file}).unchanged, 7000);
    }

    void marksComeThroughALongImport()
    {
        m_library->letMarksWait();
        Importer importer(*m_library);
        QSignalSpy finished(&importer, &Importer::finished);
        QStringList marked;
        connect(m_library.get(), &Library::papersChanged, this, [&] {
            const QString key = idOf(int(marked.size()) + 1);
            QVERIFY(m_library->setRead({key}, true));
            QVERIFY(m_library->paper(key)->state.read); // in the same frame
            marked += key;
        });
        importer.start({write(u"2024-12-23.md"_s, table(monday, 7000))});
        QVERIFY(finished.wait(60000));
        m_library->waitForMarks();
        QVERIFY(marked.size() > 1);
        const auto other = std::move(*Library::open(m_library->file()));
        for (const QString &key : std::as_const(marked)) {
            QVERIFY(other->paper(key)->state.read);
        }
        QCOMPARE(other->counts().unread, 7000 - int(marked.size()));
        QCOMPARE(other->check(), QStringList());
    }

    void aBadRowCostsNobodyElse()
    {
        const QString rows = row(1) + u"| broken | row\n| [x](https://arxiv.org/abs/) | | |\n"_s + row(2);
        const ImportReport report = bring({write(u"2024-12-23.md"_s, table(monday, rows))});
        QVERIFY(m_library->paper(idOf(1)) && m_library->paper(idOf(2)));
        const auto report2 = bring({path(u"2024-12-23.md"_s)});
        QCOMPARE(report2.notices, report.notices);
    }

    void cancelKeepsWholeFiles()
    {
        for (int day = 0; day < 120; ++day) {
            write(u"d/%1.md"_s.arg(monday.addDays(day).toString(Qt::ISODate)), table(monday.addDays(day), 70, 1 + day * 70));
        }
        Importer importer(*m_library);
        QStringList committed;
        const ImportReport report = importer.importNow({path(u"d"_s)}, [&](const QString &file, qsizetype) {
            committed += file;
            importer.cancel();
        });
        QVERIFY(report.cancelled);
        QCOMPARE(report.read, committed);
        QVERIFY(committed.size() < 120);
        QCOMPARE(m_library->counts().files, int(committed.size()));
        for (const DayCount &day : m_library->dayCounts({})) {
            QCOMPARE(day.papers, 70);
        }
        const ImportReport rest = importer.importNow({path(u"d"_s)});
        QVERIFY(!rest.cancelled); // to cancel once is to cancel one import
        QCOMPARE(rest.read.size(), 120);
        QCOMPARE(rest.unchanged, int(committed.size()) * 70);
        QCOMPARE(rest.papersInLibrary, 8400);
    }

    void aCancelThatComesBeforeTheCommandLineBeginsCounts()
    {
        Importer importer(*m_library);
        importer.cancel(); // a signal that came early
        const ImportReport report = importer.importNow({write(u"2024-12-23.md"_s, table(monday, 1))});
        QVERIFY(report.cancelled);
        QCOMPARE(report.importId, 0);
    }

    void cancellingNothingDoesNotStopTheNextImport()
    {
        Importer importer(*m_library);
        QSignalSpy finished(&importer, &Importer::finished);
        importer.cancel(); // nothing runs
        importer.start({write(u"2024-12-23.md"_s, table(monday, 2))});
        QVERIFY(finished.wait(30000));
        const auto report = finished.first().first().value<ImportReport>();
        QVERIFY(!report.cancelled);
        QCOMPARE(report.added, 2);
    }

    void cancelMeansTheWaitingOnesToo()
    {
        for (int day = 0; day < 20; ++day) {
            write(u"d/%1.md"_s.arg(monday.addDays(day).toString(Qt::ISODate)), table(monday.addDays(day), 70, 1 + day * 70));
        }
        Importer importer(*m_library);
        QSignalSpy finished(&importer, &Importer::finished);
        importer.start({path(u"d"_s)});
        importer.start({write(u"2025-02-01.md"_s, table(QDate(2025, 2, 1), 1, 9000))});
        importer.cancel();
        QVERIFY(finished.wait(30000));
        QVERIFY(!importer.isRunning());
        QVERIFY(!m_library->paper(idOf(9000)));
        importer.start({path(u"2025-02-01.md"_s)});
        QVERIFY(finished.wait(30000));
        QVERIFY(m_library->paper(idOf(9000)));
    }

    void anImportOfManyFilesTellsOncePerBatch()
    {
        for (int day = 0; day < 40; ++day) {
            write(u"d/%1.md"_s.arg(monday.addDays(day).toString(Qt::ISODate)), table(monday.addDays(day), 3, 1 + day * 3));
        }
        int told = 0;
        connect(m_library.get(), &Library::papersChanged, this, [&] { ++told; });
        QCOMPARE(bring({path(u"d"_s)}).added, 120);
        QCOMPARE(told, 1);
        bring({path(u"d"_s)});
        QCOMPARE(told, 1); // nothing new is no news
    }

private:
    QString path(const QString &name) const
    {
        return m_folder->filePath(name);
    }
    ImportReport bring(const QStringList &paths)
    {
        return Importer(*m_library).importNow(paths);
    }

    QString write(const QString &name, const QByteArray &text)
    {
        QDir().mkpath(QFileInfo(path(name)).absolutePath());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qWarning("could not write %s", qPrintable(path(name)));
        }
        return path(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
};

QTEST_GUILESS_MAIN(ImportRunTest)
#include "tst_importrun.moc"
