#pragma once

#include <QDateTime>

namespace Paperlark {

// How long to leave a source alone after it failed for the n-th time in a row (from 1): one minute, then twice as long each
// time, six hours at most; `dice` (0 to 1) moves it by a quarter either way, so that not everybody comes back at once.
// What the server asked for (`retryAfter`, seconds; −1: nothing) is obeyed where it is longer. Seconds.
int backOff(int failures, int retryAfter, double dice);

// `hours` from now, moved by a tenth either way.
QDateTime nextByHours(const QDateTime &now, int hours, double dice);

} // namespace Paperlark
