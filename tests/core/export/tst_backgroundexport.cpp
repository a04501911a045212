// Exports that run behind the window: the same files, news of how far they are, and an end when one wants it.
#include "core/export/backgroundexport.h"
#include "core/library/importing/importer.h"
#include "core/library/library.h"
#include "papers.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int PapersADay = 40;

QString digestOf(const QDate &day)
{
    QString text = u"## Papers for %1\n\n| Title | Authors | Summary |\n|---|---|---|\n"_s.arg(day.toString(Qt::ISODate));
    for (int i = 0; i < PapersADay; ++i)
        text += u"| Paper %1 (Read more on [arXiv](https://arxiv.org/abs/2412.%1))| A. Author | It says so. |\n"_s.arg(
            day.day() * 1000 + i, 5, 10, QChar(u'0'));
    return text;
}

} // namespace

class BackgroundExportTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_library = std::move(*Library::open(u":memory:"_s));
        for (int day = 1; day <= 3; ++day) {
            QFile file(m_folder.filePath(u"day-%1.md"_s.arg(day)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(digestOf(QDate(2024, 12, day)).toUtf8());
            file.close();
            Importer(*m_library).importNow({file.fileName()});
        }
        QCOMPARE(m_library->counts().papers, 3 * PapersADay);
    }

    void everyExporterGoesThroughThePapersAsOftenAsItSays()
    {
        for (const Exporter *exporter : allExporters()) {
            int read = 0;
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            PaperFeed papers({fullPaper(), paper(u"2501.00001"_s, u"Another"_s, {})});
            papers.setWatcher([&read] { ++read; });
            QVERIFY(exportToDevice(*exporter, papers, buffer, {}));
            QVERIFY2(read == 2 * exporter->passes, exporter->name.data());
        }
    }

    void aFilterIsExportedWhole()
    {
        const QString path = m_folder.filePath(u"all.bib"_s);
        QCOMPARE(*exported({.question = {}}, bibtexExporter, path), 3 * PapersADay);
        QCOMPARE(contents(path).count("@misc{"), 3 * PapersADay);
    }

    void whatWasMarkedInAViewStaysInIt()
    {
        const QString read = u"2412.01000"_s;
        QVERIFY(m_library->setRead({read}, true));
        const QString path = m_folder.filePath(u"unread.txt"_s);
        const Question unread{.filter = {.unreadOnly = true}};
        QCOMPARE(*exported({.question = unread}, citationExporter, path), 3 * PapersADay - 1);
        Question withKept = unread;
        withKept.kept = {read};
        QCOMPARE(*exported({.question = withKept}, citationExporter, path), 3 * PapersADay);
        QVERIFY(contents(path).contains(read.toUtf8()));
    }

    void keysAreExportedInTheirOrder()
    {
        const QString path = m_folder.filePath(u"two.txt"_s);
        QCOMPARE(*exported({.keys = {u"2412.02003"_s, u"2412.01001"_s, u"gone"_s}}, citationExporter, path), 2);
        const QByteArray text = contents(path);
        QVERIFY(text.indexOf("2412.02003") < text.indexOf("2412.01001"));
    }

    void notesAreNeverOverwritten()
    {
        const QString folder = m_folder.filePath(u"vault"_s);
        QCOMPARE(*exported({.keys = {u"2412.02003"_s}}, noteExporter, folder), 1);
        QCOMPARE(*exported({.keys = {u"2412.02003"_s}}, noteExporter, folder), 1);
        QCOMPARE(QDir(folder).entryList(QDir::Files), (QStringList{u"Paper 02003-2.md"_s, u"Paper 02003.md"_s}));
    }

    void nothingIsWrittenOfNothing()
    {
        const QString path = m_folder.filePath(u"none.bib"_s);
        const auto result = exported({.question = {.filter = {.starredOnly = true}}}, bibtexExporter, path);
        QVERIFY(!result && !result.error().message.isEmpty());
        QVERIFY(!QFile::exists(path));
    }

    void aPlaceThatTakesNoFileIsOneSentence()
    {
        const auto result = exported({.question = {}}, bibtexExporter, m_folder.filePath(u"no/such/folder.bib"_s));
        QVERIFY(!result && result.error().message.contains("no/such"_L1));
    }

    void cancellingLeavesTheFileAsItWas()
    {
        const QString path = m_folder.filePath(u"kept.bib"_s);
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("as it was");
        before.close();
        BackgroundExport background(*m_library);
        const QSignalSpy ended(&background, &BackgroundExport::finished);
        Result<qsizetype> result = 0;
        connect(&background, &BackgroundExport::finished, this, [&result](const Result<qsizetype> &r) { result = r; });
        background.start({.question = {}}, 1, [&](PaperFeed &papers) {
            papers.next();
            background.cancel(); // whatever the threads do, it is asked for while papers come
            return exportToFile(bibtexExporter, papers, path);
        });
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(!result);
        QVERIFY(!background.isRunning());
        QCOMPARE(contents(path), QByteArray("as it was"));
        QCOMPARE(QDir(m_folder.path()).entryList({u"kept.bib*"_s}, QDir::Files).size(), 1); // no half file beside it
    }

    void theEndOfTheWindowEndsIt()
    {
        std::atomic<int> read = 0;
        const QString path = m_folder.filePath(u"late.bib"_s);
        {
            BackgroundExport background(*m_library);
            background.start({.question = {}}, 1, [&](PaperFeed &papers) {
                while (!papers.isCancelled()) { // as long as it takes
                    papers.rewind();
                    while (papers.next())
                        ++read;
                }
                return exportToFile(bibtexExporter, papers, path);
            });
            QTRY_VERIFY(read > 0);
        }
        QVERIFY(!QFile::exists(path));
    }

    void newsCountsPapersAndStaysWithinThem()
    {
        BackgroundExport background(*m_library);
        const QSignalSpy news(&background, &BackgroundExport::progress);
        const QSignalSpy ended(&background, &BackgroundExport::finished);
        background.start({.question = {}}, 2, [&](PaperFeed &papers) -> Result<qsizetype> {
            for (int pass = 0; pass < 2; ++pass) {
                papers.rewind();
                while (papers.next())
                    QThread::msleep(2); // so that there is news
            }
            return papers.count();
        });
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(!news.isEmpty());
        qsizetype before = 0;
        for (const QList<QVariant> &each : news) {
            QVERIFY(each[0].toLongLong() >= before && each[0].toLongLong() <= 3 * PapersADay);
            QCOMPARE(each[1].toLongLong(), 3 * PapersADay);
            before = each[0].toLongLong();
        }
    }

private:
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
    }
    Result<qsizetype> exported(const BackgroundExport::Wanted &wanted, const Exporter &exporter, const QString &target)
    {
        BackgroundExport background(*m_library);
        std::optional<Result<qsizetype>> result;
        connect(&background, &BackgroundExport::finished, this, [&result](const Result<qsizetype> &r) { result = r; });
        background.start(wanted, exporter, target);
        [&] { QTRY_VERIFY(result.has_value()); }();
        return *result;
    }

    QTemporaryDir m_folder{};
    std::unique_ptr<Library> m_library{};
};

QTEST_GUILESS_MAIN(BackgroundExportTest)
#include "tst_backgroundexport.moc"
