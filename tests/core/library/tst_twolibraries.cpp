// Two programs at one file: each with a Library of its own.
#include "core/library/importing/importer.h"
#include "tests/core/library/shelf.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <thread>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2024, 12, 23);

QString idOf(int number)
{
    return u"2412.%1"_s.arg(number, 5, 10, QChar(u'0'));
}

QByteArray table(const QDate &day, int count, int first)
{
    QString text = u"## Papers for %1\n\n| Title | Authors | Summary |\n|---|---|---|\n"_s.arg(day.toString(Qt::ISODate));
    for (int i = first; i < first + count; ++i) {
        text +=
            u"| Paper number %1 ([arXiv](https://arxiv.org/abs/%2)) | Ann Author | This paper keeps the cache of model %1 small. |\n"_s
                .arg(i)
                .arg(idOf(i));
    }
    return text.toUtf8();
}

#ifdef Q_OS_UNIX
// Whether another process could take the library for its own, as SQLite tries when it closes one.
bool anotherProcessMayTake(const QString &file)
{
    const QByteArray name = QFile::encodeName(file);
    const pid_t child = ::fork();
    if (child == 0) {
        struct flock lock {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = 0x40000002; // https://sqlite.org/src/file/src/os.h, SHARED_FIRST and SHARED_SIZE
        lock.l_len = 510;
        const int descriptor = ::open(name.constData(), O_RDWR);
        ::_exit(descriptor >= 0 && ::fcntl(descriptor, F_SETLK, &lock) == 0 ? 1 : 0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 1;
}
#endif

} // namespace

class TwoLibrariesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_one = open();
        m_other = open();
        QCOMPARE(Importer(*m_one).importNow({write(u"2024-12-01.md"_s, table(monday.addDays(-22), 100, 1))}).added, 100);
    }

    void cleanup()
    {
        QCOMPARE(m_one->check(), QStringList());
        QCOMPARE(m_other->dump(), m_one->dump());
        m_one.reset();
        m_other.reset();
    }

    void whatOneImportsTheOtherFinds()
    {
        QCOMPARE(m_other->counts(), m_one->counts());
        QCOMPARE(m_other->paperIds({}), m_one->paperIds({}));
        QCOMPARE(m_other->paperIds({.text = u"cache"_s}).size(), 100);
    }

    void whatOneMarksTheOtherSeesAtTheNextQuestion()
    {
        QCOMPARE(m_other->paper(idOf(1))->state, PaperState{});
        QVERIFY(m_one->setStarred({idOf(1)}, true));
        QVERIFY(m_one->setNote(idOf(1), u"ask again"_s));
        QCOMPARE(m_other->paper(idOf(1))->state, m_one->paper(idOf(1))->state);
        QCOMPARE(m_other->counts().starred, 1);
        QCOMPARE(m_other->paperIds({.text = u"again"_s}).size(), 1);
        QVERIFY(m_other->setStarred({idOf(1)}, false));
        QVERIFY(!m_one->paper(idOf(1))->state.starred);
        QCOMPARE(m_one->paper(idOf(1))->state.note, u"ask again"_s);
    }

    void bothMarkTheSamePaperAndNothingIsLost()
    {
        QVERIFY(m_one->setRead({idOf(1)}, true));
        QVERIFY(m_other->setStarred({idOf(1)}, true));
        QVERIFY(m_one->addTag({idOf(1)}, u"mine"_s));
        QVERIFY(m_other->addTag({idOf(1)}, u"yours"_s));
        const PaperState state = m_one->paper(idOf(1))->state;
        QVERIFY(state.read && state.starred);
        QCOMPARE(state.tags, QStringList({u"mine"_s, u"yours"_s}));
    }

    void onlyTheOneThatMarksSaysSo()
    {
        QSignalSpy one(m_one.get(), &Library::statesChanged);
        QSignalSpy other(m_other.get(), &Library::statesChanged);
        QVERIFY(m_one->setRead({idOf(1)}, true));
        QCOMPARE(one.count(), 1);
        QCOMPARE(other.count(), 0);
        QVERIFY(m_other->setRead({idOf(1)}, true)); // no news: it is read already
        QCOMPARE(other.count(), 0);
    }

    void whatOneRemovesIsGoneForTheOther()
    {
        QVERIFY(m_other->setStarred({idOf(7)}, true));
        QVERIFY(m_one->removeImport(m_one->imports().first().id));
        QCOMPARE(m_other->counts().papers, 1);
        QVERIFY(!m_other->paper(idOf(1)));
        QVERIFY(m_other->setRead({idOf(1), idOf(7)}, true)); // the first is unknown now
        QCOMPARE(m_one->counts().unread, 0);
    }

    // Closing any other handle of the file would drop them, and another process would remove the log under our feet.
    void openingItAgainKeepsTheLocksOfThisProcess()
    {
#ifdef Q_OS_UNIX
        QVERIFY(!anotherProcessMayTake(file()));
        QVERIFY(Database::open(file()));
        QVERIFY(!anotherProcessMayTake(file()));
        QCOMPARE(Importer(*m_one).importNow({write(u"2024-12-02.md"_s, table(monday.addDays(-21), 1, 500))}).added, 1);
        QVERIFY(!anotherProcessMayTake(file()));
#endif
    }

    // The second program writes in a thread here, with connections of its own as another process would have.
    void marksAndAnImportOfAnotherProgramLoseNothing()
    {
        for (int day = 0; day < 30; ++day) {
            write(u"d/%1.md"_s.arg(monday.addDays(day).toString(Qt::ISODate)), table(monday.addDays(day), 100, 1001 + day * 100));
        }
        ImportReport report;
        std::atomic<bool> done{};
        std::thread importer([&, file = file(), folder = m_folder->filePath(u"d"_s)] {
            const auto library = std::move(*Library::open(file));
            report = Importer(*library).importNow({folder});
            done = true;
        });
        QStringList failures;
        int marks = 0;
        while (!done || marks < 100) {
            const auto marked = m_one->addTag({idOf(1 + marks % 100)}, u"t%1"_s.arg(marks));
            if (!marked) {
                failures += marked.error().message;
            }
            ++marks;
            QThread::msleep(2); // no hand is faster, and SQLite's lock knows no queue
        }
        importer.join();
        QCOMPARE(failures, QStringList());
        QCOMPARE(report.failure, QString());
        QCOMPARE(report.added, 3000);
        int kept = 0;
        for (int i = 1; i <= 100; ++i) {
            kept += int(m_other->paper(idOf(i))->state.tags.size());
        }
        QCOMPARE(kept, marks);
    }

    void twoProgramsMarkAndNothingIsLost()
    {
        QStringList failures;
        std::thread second([&, file = file()] {
            const auto library = std::move(*Library::open(file));
            for (int i = 0; i < 200; ++i) {
                const auto marked = i % 2 ? library->addTag({idOf(1 + i % 100)}, u"b%1"_s.arg(i))
                                          : library->setNote(idOf(1 + i % 100), u"note %1"_s.arg(i));
                if (!marked) {
                    failures += marked.error().message;
                }
            }
        });
        for (int i = 0; i < 200; ++i) {
            QVERIFY(m_one->addTag({idOf(1 + i % 100)}, u"a%1"_s.arg(i)));
        }
        second.join();
        QCOMPARE(failures, QStringList());
        int tags = 0;
        for (int i = 1; i <= 100; ++i) {
            tags += int(m_one->paper(idOf(i))->state.tags.size());
        }
        QCOMPARE(tags, 300);
        QCOMPARE(m_one->counts().notes, 50);
    }

    void twoImportsOfTheSameFolderMakeOneLibrary()
    {
        for (int day = 0; day < 10; ++day) {
            write(u"d/%1.md"_s.arg(monday.addDays(day).toString(Qt::ISODate)), table(monday.addDays(day), 50, 1001 + day * 50));
        }
        const QString folder = m_folder->filePath(u"d"_s);
        ImportReport second;
        std::thread importer([&, file = file()] {
            const auto library = std::move(*Library::open(file));
            second = Importer(*library).importNow({folder});
        });
        const ImportReport first = Importer(*m_one).importNow({folder});
        importer.join();
        QCOMPARE(first.failure + second.failure, QString());
        QCOMPARE(first.added + second.added, 500);
        QCOMPARE(m_one->counts().papers, 600);
        QCOMPARE(m_one->counts().files, 11);
        for (const PaperRow &row : m_one->rows(m_one->paperIds({}))) {
            QCOMPARE(m_one->paper(row.key)->summaries.size(), 1);
        }
    }

    void aMarkDuringTheOwnBackgroundImportIsKept()
    {
        write(u"d/2024-12-23.md"_s, table(monday, 100, 1001));
        Importer importer(*m_one);
        QSignalSpy finished(&importer, &Importer::finished);
        importer.start({m_folder->filePath(u"d"_s)});
        QVERIFY(m_one->setNote(idOf(3), u"while it imports"_s));
        QVERIFY(!finished.isEmpty() || finished.wait(30000));
        QCOMPARE(m_other->paper(idOf(3))->state.note, u"while it imports"_s);
        QCOMPARE(m_other->counts().papers, 200);
    }

private:
    QString file() const
    {
        return m_folder->filePath(u"library.db"_s);
    }
    std::unique_ptr<Library> open()
    {
        return std::move(*Library::open(file()));
    }

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
    std::unique_ptr<Library> m_one;
    std::unique_ptr<Library> m_other;
};

QTEST_GUILESS_MAIN(TwoLibrariesTest)
#include "tst_twolibraries.moc"
