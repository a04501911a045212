// New papers by themselves, as the window shows them.
#include "ui/sources/newpapers.h"

#include "core/library/library.h"
#include "core/network/networkgate.h"
#include "core/sources/sources.h"
#include "tests/core/sources/digestsbyday.h"
#include "ui/controls/linkbutton.h"
#include "ui/settings.h"
#include "ui/sources/activitydialog.h"
#include "ui/sources/sourcelistview.h"
#include "ui/sources/sourcessection.h"
#include "ui/statusline.h"

#include <QDBusConnection>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

// The desktop's side: who shows notices, and the dock.
class Desktop final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QStringList notices{};
    QList<qint64> badges{}; // 0: none is shown

public slots:
    Q_SCRIPTABLE uint Notify(const QString &, uint, const QString &, const QString &summary, const QString &, const QStringList &,
                             const QVariantMap &, int)
    {
        notices += summary;
        return 1;
    }
    void heard(const QString &entry, const QVariantMap &badge)
    {
        if (entry == u"application://paperlark.desktop"_s)
            badges += badge[u"count-visible"_s].toBool() ? badge[u"count"_s].toLongLong() : 0;
    }
};

class NewPapersTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        const QString socket = m_folder.filePath(u"bus"_s);
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--address=unix:path="_s + socket});
        if (m_bus.waitForStarted())
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(socket), 30'000);
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + socket.toUtf8());
    }
    void cleanupTestCase()
    {
        m_bus.terminate();
        m_bus.waitForFinished(30'000);
    }

    void init()
    {
        QSettings().clear();
        m_server = std::make_unique<FaultyServer>();
        m_server->answer = [](const FaultyServer::Asked &request) {
            return FaultyServer::Answer{FaultyServer::whole("200 OK", digestOf(dayOfPath(request.path)))};
        };
        m_library = std::move(*Library::open(u":memory:"_s));
        m_gate = std::make_unique<NetworkGate>(false);
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_section = new SourcesSection;
        m_status = new StatusLine;
        column->addWidget(m_section);
        column->addWidget(m_status);
        m_window->resize(1000, 500);
        m_window->show();
        m_papers = std::make_unique<NewPapers>(NewPapers::Parts{.library = *m_library,
                                                                .gate = *m_gate,
                                                                .section = *m_section,
                                                                .status = *m_status,
                                                                .window = *m_window,
                                                                .fetching = inAHurry(firstDay().addDays(6))});
        m_papers->start();
    }
    void cleanup()
    {
        m_papers.reset();
        m_window.reset();
        m_gate.reset();
        m_library.reset();
        m_server.reset();
    }

    void arrivalsAreAQuietLineWithAWayToThem()
    {
        QSignalSpy wanted(m_papers.get(), &NewPapers::showWanted);
        m_papers->sources().add({byDay(*m_server)});
        QTRY_VERIFY(says(u"15 new paper"_s));
        LinkButton *way = m_status->findChild<LinkButton *>();
        QVERIFY(way->isVisible());
        way->click();
        QCOMPARE(wanted.size(), 1);
    }

    void theDesktopIsToldWhereThatIsWantedAndNobodyLooks()
    {
        if (m_bus.state() != QProcess::Running)
            QSKIP("There is no dbus-daemon to play the desktop's bus.");
        QDBusConnection bus = QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), u"desktop"_s);
        Desktop desktop;
        QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &desktop, QDBusConnection::ExportScriptableSlots));
        QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
        QVERIFY(bus.connect({}, {}, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s, &desktop,
                            SLOT(heard(QString, QVariantMap))));
        QWidget other;
        other.show();
        other.activateWindow();
        QTRY_VERIFY(other.isActiveWindow());

        Settings::desktopNotices.set(true);
        m_papers->sources().add({byDay(*m_server)});
        QTRY_COMPARE(desktop.badges, QList<qint64>{15});
        QTRY_COMPARE(desktop.notices, QStringList{u"15 new paper(s)"_s});
        m_window->activateWindow();
        QTRY_COMPARE(desktop.badges, (QList<qint64>{15, 0}));
        QDBusConnection::disconnectFromBus(u"desktop"_s);
    }

    void everySourceStandsInTheSidebarInWords()
    {
        m_papers->sources().add({byDay(*m_server)});
        QTRY_COMPARE(m_section->model().rowCount(), 1);
        const QModelIndex row = m_section->model().index(0);
        QTRY_VERIFY(row.data(SourcesModel::StateRole).toString().startsWith(u"Last "_s));
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().startsWith(u"A digest, Last "_s));
        QVERIFY(m_section->list().isVisible());
    }

    void troubleIsSaidOnceAndStandsInItsRow()
    {
        m_server->answer = [](const FaultyServer::Asked &) { return FaultyServer::Answer{FaultyServer::whole("500 Oops", "x")}; };
        m_papers->sources().add({byDay(*m_server)});
        QTRY_VERIFY(says(u"A digest: 127.0.0.1 has trouble of its own (answer 500)."_s));
        const QModelIndex row = m_section->model().index(0);
        QVERIFY(row.data(SourcesModel::FailingRole).toBool());
        QVERIFY(row.data(SourcesModel::StateRole).toString().startsWith(u"127.0.0.1 has trouble"_s));
    }

    // The line counts what was really sent.
    void theStatusLineKeepsItsPromise()
    {
        QVERIFY(says(u"Online"_s));
        m_papers->sources().add({byDay(*m_server)});
        QTRY_VERIFY(says(u"Online · 7"_s));
        QTRY_COMPARE(m_server->asked.size(), 7); // what was sent has still to arrive
        m_papers->setOffline(true);
        QVERIFY(says(u"Offline by choice · 0 requests"_s));
        m_papers->sources().fetchAll();
        QTest::qWait(200);
        QCOMPARE(m_server->asked.size(), 7);
        QVERIFY(says(u"Offline by choice · 0 requests"_s));
        QVERIFY(Settings::offline.value());
        QTRY_VERIFY(m_section->model().index(0).data(SourcesModel::StateRole).toString().startsWith(u"Offline"_s));
    }

    void offlineIsTheDefault() { QVERIFY(Settings::offline.fallback && !Settings::desktopNotices.fallback); }

    void whatIsRemovedCanBeTakenBack()
    {
        m_papers->sources().add({byDay(*m_server)});
        QTRY_COMPARE(m_section->model().rowCount(), 1);
        m_section->list().setCurrentIndex(m_section->model().index(0));
        QTest::keyClick(&m_section->list(), Qt::Key_Delete);
        QTRY_COMPARE(m_section->model().rowCount(), 0);
        m_status->findChild<LinkButton *>()->click();
        QTRY_COMPARE(m_section->model().rowCount(), 1);
    }

    void enterOnARowFetches()
    {
        m_papers->sources().add({byDay(*m_server)});
        QTRY_VERIFY(m_section->model().rowCount() == 1 && m_section->model().source(0).lastSuccess.isValid());
        QTRY_VERIFY(!m_section->model().isBusy(0));
        m_server->asked.clear();
        m_section->list().setCurrentIndex(m_section->model().index(0));
        QTest::keyClick(&m_section->list(), Qt::Key_Return);
        QTRY_COMPARE(m_server->asked.size(), 2);
    }

    void theActivityPageGrowsWithEachRequest()
    {
        m_papers->showActivity();
        auto *page = m_window->findChild<ActivityDialog *>();
        QVERIFY(page && page->isVisible());
        m_papers->sources().add({byDay(*m_server)});
        QTRY_COMPARE(m_papers->sources().requests().size(), 7);
        page->close();
    }

    void withoutASourceTheKeyOffersOne()
    {
        m_papers->fetch();
        QVERIFY(says(u"no source"_s));
    }

private:
    bool says(const QString &words) const
    {
        const auto labels = m_status->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(words); });
    }

    QTemporaryDir m_folder{};
    QProcess m_bus{};
    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<NetworkGate> m_gate;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<NewPapers> m_papers;
    SourcesSection *m_section{};
    StatusLine *m_status{};
};

QTEST_MAIN(NewPapersTest)
#include "tst_newpapers.moc"
