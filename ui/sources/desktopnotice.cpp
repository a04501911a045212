#include "ui/sources/desktopnotice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace Paperlark {

// Markup is allowed in the body there, so what is foreign is escaped. The answer is not waited for.
void DesktopNotice::send(const QString &summary, const QString &body)
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
                                                          u"org.freedesktop.Notifications"_s, u"Notify"_s);
    message.setArguments({u"Paperlark"_s, quint32{0}, u"paperlark"_s, summary, body.toHtmlEscaped(), QStringList(),
                          QVariantMap{{u"desktop-entry"_s, u"paperlark"_s}}, -1});
    QDBusConnection::sessionBus().send(message);
}

// The docks of KDE, GNOME's extensions, Unity and elementary hear this signal, whatever the path it comes from.
void DesktopNotice::setBadge(int count)
{
    QDBusMessage message =
        QDBusMessage::createSignal(u"/org/paperlark/Paperlark"_s, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    message.setArguments(
        {u"application://paperlark.desktop"_s, QVariantMap{{u"count"_s, qint64{count}}, {u"count-visible"_s, count > 0}}});
    QDBusConnection::sessionBus().send(message);
}

} // namespace Paperlark
