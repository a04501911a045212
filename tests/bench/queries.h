#pragma once

#include <QStringList>

namespace Paperlark::Bench {

// What readers look for in invented papers: frequent and rare words, two at once, Latin, Hangul and Han.
QStringList queries();

} // namespace Paperlark::Bench
