#include "core/sources/backoff.h"

#include <algorithm>

namespace Paperlark {

namespace {

constexpr int shortest = 60;         // s
constexpr int longest = 6 * 60 * 60; // s
constexpr int doublings = 9;         // beyond it is longer than the longest anyway
constexpr int day = 24 * 60 * 60;    // s

} // namespace

int backOff(int failures, int retryAfter, double dice)
{
    const int plain = std::min(longest, shortest << std::clamp(failures - 1, 0, doublings));
    const int moved = std::min(longest, int(plain * (0.75 + 0.5 * dice)));
    return std::max(moved, std::min(retryAfter, day));
}

QDateTime nextByHours(const QDateTime &now, int hours, double dice)
{
    return now.addSecs(qint64(hours * 3600 * (0.9 + 0.2 * dice)));
}

} // namespace Paperlark
