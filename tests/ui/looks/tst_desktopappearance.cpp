// What a desktop's answers mean, and that they are heard, at the start and whenever they change.
#include "ui/looks/desktopappearance.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

// The desktop's side of the portal: answers one question, as Read() does, wrapped twice.
class Portal final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint scheme{};

public slots:
    Q_SCRIPTABLE QDBusVariant Read(const QString &group, const QString &key)
    {
        if (group != u"org.freedesktop.appearance"_s || key != u"color-scheme"_s) {
            sendErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"no such key"_s);
            return {};
        }
        return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme)));
    }
};

class DesktopAppearanceTest final : public QObject
{
    Q_OBJECT

private slots:
    void theDesktopMayWishThatNothingMoves_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("still");
        QTest::addColumn<QVariant>("moving");
        QTest::newRow("portal") << u"org.freedesktop.appearance"_s << u"reduced-motion"_s << QVariant(1U) << QVariant(0U);
        QTest::newRow("GNOME") << u"org.gnome.desktop.interface"_s << u"enable-animations"_s << QVariant(false) << QVariant(true);
        QTest::newRow("Plasma") << u"org.kde.kdeglobals.KDE"_s << u"AnimationDurationFactor"_s << QVariant(u"0"_s)
                                << QVariant(u"1"_s);
    }

    void theDesktopMayWishThatNothingMoves()
    {
        QFETCH(QString, group);
        QFETCH(QString, key);
        QFETCH(QVariant, still);
        QFETCH(QVariant, moving);
        DesktopAppearance desktop;
        QVERIFY(!desktop.reducesMotion());
        desktop.take(group, key, QVariant::fromValue(QDBusVariant(still)));
        QVERIFY(desktop.reducesMotion());
        desktop.take(group, u"another-key"_s, moving);
        desktop.take(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1U);
        QVERIFY(desktop.reducesMotion());
        QCOMPARE(desktop.preference(), DesktopAppearance::Preference::Dark);
        desktop.take(group, key, moving);
        QVERIFY(!desktop.reducesMotion());
    }

    // The last one: the bus of this process goes with it.
    void aLiveDesktopIsFollowed()
    {
        QTemporaryDir folder;
        const QString address = u"unix:path="_s + folder.filePath(u"bus"_s);
        QProcess bus;
        bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--address="_s + address});
        if (!bus.waitForStarted())
            QSKIP("There is no dbus-daemon to play the desktop's bus.");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(u"bus"_s)), 30'000);
        qputenv("DBUS_SESSION_BUS_ADDRESS", address.toUtf8());
        QDBusConnection desktop = QDBusConnection::connectToBus(address, u"desktop"_s);
        Portal portal;
        portal.scheme = 1;
        QVERIFY(desktop.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal, QDBusConnection::ExportScriptableContents));
        QVERIFY(desktop.registerService(u"org.freedesktop.portal.Desktop"_s));

        DesktopAppearance heard;
        QSignalSpy changed(&heard, &DesktopAppearance::changed);
        QTRY_COMPARE_WITH_TIMEOUT(heard.preference(), DesktopAppearance::Preference::Dark, 30'000);
        tellScheme(desktop, 2);
        QTRY_COMPARE_WITH_TIMEOUT(heard.preference(), DesktopAppearance::Preference::Light, 30'000);
        tellScheme(desktop, 0);
        QTRY_COMPARE_WITH_TIMEOUT(heard.preference(), DesktopAppearance::Preference::None, 30'000);
        QCOMPARE(changed.size(), 3);
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        bus.terminate();
        QVERIFY(bus.waitForFinished(30'000));
    }

private:
    static void tellScheme(const QDBusConnection &desktop, uint scheme)
    {
        QDBusMessage news = QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Settings"_s,
                                                       u"SettingChanged"_s);
        news << u"org.freedesktop.appearance"_s << u"color-scheme"_s << QVariant::fromValue(QDBusVariant(scheme));
        QVERIFY(desktop.send(news));
    }
};

QTEST_GUILESS_MAIN(DesktopAppearanceTest)
#include "tst_desktopappearance.moc"
