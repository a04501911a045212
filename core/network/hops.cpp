#include "core/network/hops.h"

#include "core/network/httpwords.h"

using namespace Qt::StringLiterals;

namespace Paperlark {

std::optional<Error> objectionTo(const QUrl &address)
{
    const bool isWeb = address.scheme() == "https"_L1 || address.scheme() == "http"_L1;
    if (!address.isValid() || !isWeb || address.host().isEmpty()) {
        return HttpWords::notAllowed(address);
    }
    return address.userInfo().isEmpty() ? std::optional<Error>() : HttpWords::hasPassword(address);
}

std::optional<Error> objectionToMove(const QUrl &from, const QUrl &to)
{
    if (from.scheme() == "https"_L1 && to.scheme() == "http"_L1) {
        return HttpWords::becomesUnsafe(from, to);
    }
    return objectionTo(to);
}

} // namespace Paperlark
