#pragma once

#include "core/sources/source.h"

#include <QObject>

#include <atomic>

namespace Paperlark {

// What everything that fetches goes through, of whatever thread: the reader's switch, and the count of what went out. Only
// Zotero's connector, which talks to this computer alone and is asked for by hand, does not. Outlives who uses it.
class NetworkGate final : public QObject
{
    Q_OBJECT
public:
    explicit NetworkGate(bool isOffline = true) : m_offline(isOffline) {}

    bool isOffline() const { return m_offline; }
    void setOffline(bool offline);                 // from any thread; what is under way is given up
    qint64 requests() const { return m_requests; } // since the start

    bool pass(); // false: offline, nothing may be sent. Else the request counts
    void note(const RequestRecord &request) { emit ended(request); }

signals: // in the thread of whoever caused them
    void offlineChanged(bool offline);
    void passed(qint64 requests);
    void ended(const Paperlark::RequestRecord &request);

private:
    std::atomic<bool> m_offline;
    std::atomic<qint64> m_requests{};
};

} // namespace Paperlark
