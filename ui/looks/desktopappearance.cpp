#include "ui/looks/desktopappearance.h"

#include "ui/looks/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

const auto Service = u"org.freedesktop.portal.Desktop"_s;
const auto Path = u"/org/freedesktop/portal/desktop"_s;
const auto Interface = u"org.freedesktop.portal.Settings"_s;

struct Wish {
    QString group{};
    QString key{};
    bool operator==(const Wish &) const = default;
};
const Wish Scheme{u"org.freedesktop.appearance"_s, u"color-scheme"_s};
const Wish ReducedMotion{u"org.freedesktop.appearance"_s, u"reduced-motion"_s}; // 1: please
const Wish GnomeAnimations{u"org.gnome.desktop.interface"_s, u"enable-animations"_s};
const Wish PlasmaAnimations{u"org.kde.kdeglobals.KDE"_s, u"AnimationDurationFactor"_s}; // "0": none

} // namespace

DesktopAppearance::DesktopAppearance(QObject *parent) : QObject(parent)
{
    if (!hasSessionBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(Service, Path, Interface, u"SettingChanged"_s, this, SLOT(settingChanged(QString, QString, QDBusVariant)));
    for (const Wish &wish : {Scheme, ReducedMotion, GnomeAnimations, PlasmaAnimations}) {
        QDBusMessage question = QDBusMessage::createMethodCall(Service, Path, Interface, u"Read"_s);
        question << wish.group << wish.key;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, wish] {
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            if (!reply.isError())
                take(wish.group, wish.key, reply.value().variant());
            watcher->deleteLater();
        });
    }
}

void DesktopAppearance::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    take(group, key, value.variant());
}

void DesktopAppearance::take(const QString &group, const QString &key, const QVariant &value)
{
    // Read() wraps its answer twice.
    const QVariant plain = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    const Wish wish{group, key};
    if (wish == Scheme)
        takeScheme(plain.toUInt());
    else if (wish == ReducedMotion)
        m_reducesMotion = plain.toUInt() == 1;
    else if (wish == GnomeAnimations)
        m_reducesMotion = !plain.toBool();
    else if (wish == PlasmaAnimations)
        m_reducesMotion = plain.toString().toDouble() <= 0;
}

void DesktopAppearance::takeScheme(uint number)
{
    const Preference preference = number == 1 ? Preference::Dark : number == 2 ? Preference::Light : Preference::None;
    if (preference == m_preference)
        return;
    m_preference = preference;
    emit changed();
}

} // namespace Paperlark
