#include "core/network/networkgate.h"

namespace Paperlark {

void NetworkGate::setOffline(bool offline)
{
    if (m_offline.exchange(offline) != offline) {
        emit offlineChanged(offline);
    }
}

bool NetworkGate::pass()
{
    if (m_offline) {
        return false;
    }
    emit passed(++m_requests);
    return true;
}

} // namespace Paperlark
