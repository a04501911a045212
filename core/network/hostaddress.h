#pragma once

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace Paperlark {

// Whether an address, as numbers, is one of the public Internet: not of this computer, its neighbourhood, or of special use.
bool isPublicAddress(const QString &numbers);

// The addresses of a host as numbers, in the order in which they are to be tried; none: not found. Blocks.
using Resolver = std::function<QStringList(const QString &host)>;
QStringList resolveHost(const QString &host);

// Asks in a thread that nobody waits for: what hangs in the resolver does not hold up the end of the program.
class HostLookup final
{
public:
    // `found` is called in the thread of `context`, unless this is gone by then.
    HostLookup(const Resolver &resolver, const QString &host, QObject &context,
               const std::function<void(const QStringList &)> &found);
    ~HostLookup(); // forgets it
    HostLookup(const HostLookup &) = delete;
    HostLookup &operator=(const HostLookup &) = delete;

private:
    struct Letterbox;
    std::shared_ptr<Letterbox> m_letterbox;
};

} // namespace Paperlark
