#pragma once

#include "core/sources/source.h"

#include <QList>

namespace Paperlark {

// A source that is known, to be added with one click. None is on by default.
struct Preset {
    Source source{};
    QString what{}; // one sentence: what it brings, in which language
};

QList<Preset> presets();

} // namespace Paperlark
