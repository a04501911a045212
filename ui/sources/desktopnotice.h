#pragma once

#include <QString>

namespace Paperlark {

// Tells the desktop, where it has somebody who listens. Nothing happens where it has not.
namespace DesktopNotice {
void send(const QString &summary, const QString &body); // org.freedesktop.Notifications
void setBadge(int count);                               // on the icon in the dock, by com.canonical.Unity.LauncherEntry; 0: none
} // namespace DesktopNotice

} // namespace Paperlark
