#pragma once

#include <QString>

namespace Paperlark {

// Tells the desktop, where it has somebody who listens (org.freedesktop.Notifications). Nothing happens where it has not.
namespace DesktopNotice {
void send(const QString &summary, const QString &body);
} // namespace DesktopNotice

} // namespace Paperlark
