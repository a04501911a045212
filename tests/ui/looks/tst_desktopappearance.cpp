// What a desktop's answers mean.
#include "ui/looks/desktopappearance.h"

#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

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
};

QTEST_GUILESS_MAIN(DesktopAppearanceTest)
#include "tst_desktopappearance.moc"
