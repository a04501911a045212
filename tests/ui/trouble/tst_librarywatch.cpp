// A library whose disk goes away, or that turns out to be damaged, while its window is open.
#include "tests/ui/windowindisk.h"

#include "core/library/backups/backup.h"
#include "ui/controls/hintbutton.h"
#include "ui/trouble/librarywatch.h"
#include "ui/trouble/troublebar.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int hang = 30'000; // ms: ten times what is promised

} // namespace

class LibraryWatchTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_disk = std::make_unique<WindowInDisk>(QStringLiteral(PAPERLARK_SOURCE_DIR "/resources/samples")); }
    void cleanup() { m_disk.reset(); }

    void aFolderThatVanishesIsToldAndNothingNewTakesItsPlace()
    {
        const QString key = m_disk->library->keysOf(m_disk->library->paperIds({})).constFirst();
        QVERIFY(QDir().rename(m_disk->folder(), m_disk->path(u"elsewhere"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(bar().sentence().contains(u"not there any more"_s), hang);
        QVERIFY(bar().sentence().contains(m_disk->file()));
        QVERIFY(m_disk->library->paper(key)); // goes on reading
        const auto refused = m_disk->library->setStarred({key}, true);
        m_disk->library->waitForMarks();
        QVERIFY(!m_disk->library->paper(key)->state.starred); // refused, now or a moment later: never acknowledged and lost
        const ImportReport report =
            Importer(*m_disk->library).importNow({QStringLiteral(PAPERLARK_SOURCE_DIR "/resources/samples")});
        QVERIFY(report.failure.contains(u"not there any more"_s));
        QVERIFY(!backUp(m_disk->file()));
        QVERIFY(!QFile::exists(m_disk->folder()));

        QVERIFY(QDir().rename(m_disk->path(u"elsewhere"_s), m_disk->folder()));
        QTRY_VERIFY_WITH_TIMEOUT(bar().sentence().isEmpty(), hang);
        QVERIFY(m_disk->library->setStarred({key}, true));
        m_disk->library->waitForMarks();
        QVERIFY((*Library::open(m_disk->file()))->paper(key)->state.starred);
    }

    void anotherFileInItsPlaceIsNotWrittenTo()
    {
        const QString key = m_disk->library->keysOf(m_disk->library->paperIds({})).constFirst();
        QVERIFY(QDir().rename(m_disk->folder(), m_disk->path(u"elsewhere"_s)));
        QVERIFY(Library::open(m_disk->file()));
        QTRY_VERIFY_WITH_TIMEOUT(bar().sentence().contains(u"another file"_s), hang);
        [[maybe_unused]] const auto refused = m_disk->library->setStarred({key}, true);
        m_disk->library->waitForMarks();
        QCOMPARE((*Library::open(m_disk->file()))->counts(), LibraryCounts{});
        QSignalSpy wanted(m_disk->window.get(), &MainWindow::reopenWanted);
        bar().findChild<HintButton *>()->click();
        QCOMPARE(wanted.count(), 1);
    }

    void damageThatIsMetOffersABackup()
    {
        QVERIFY(backUp(m_disk->file()));
        hurt();
        QSignalSpy wanted(m_disk->window.get(), &MainWindow::restoreWanted);
        QTRY_VERIFY_WITH_TIMEOUT(bar().sentence().contains(u"damaged"_s), hang);
        QVERIFY(bar().findChild<HintButton *>()->isVisible());
        bar().findChild<HintButton *>()->click();
        QCOMPARE(wanted.count(), 1);
        QVERIFY(wanted[0][0].value<Error>().message.contains(m_disk->file()));
    }

    void withoutABackupItSaysSo()
    {
        hurt();
        QTRY_VERIFY_WITH_TIMEOUT(bar().sentence().contains(u"no backup"_s), hang);
        QVERIFY(!bar().findChild<HintButton *>()->isVisible());
    }

private:
    TroubleBar &bar() const { return m_disk->part<TroubleBar>(); }

    // Pages with wrong bytes beneath an open library, and a question that reads them.
    void hurt()
    {
        m_disk->window.reset();
        m_disk->library.reset(); // all of it is in the file now
        m_disk->library = std::move(*Library::open(m_disk->file()));
        m_disk->open();
        QFile file(m_disk->file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        constexpr qint64 page = 8192;
        QVERIFY(file.seek(2 * page));
        file.write(QByteArray(file.size() - 2 * page, '\x55'));
        file.close();
        m_disk->library->dump();
        m_disk->library->check();
    }

    std::unique_ptr<WindowInDisk> m_disk{};
};

QTEST_MAIN(LibraryWatchTest)
#include "tst_librarywatch.moc"
