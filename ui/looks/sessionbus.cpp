#include "ui/looks/sessionbus.h"

#include <QFileInfo>

namespace Paperlark {

using namespace Qt::StringLiterals;

bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + "/bus"_L1);
}

} // namespace Paperlark
