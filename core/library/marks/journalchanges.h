#pragma once

#include "core/result.h"

#include <QStringList>

#include <functional>

namespace Paperlark {

class Database;

enum class JournalWay { Forward, Back };

struct CarriedOut {
    QStringList keys{};  // of papers whose state changed, each once
    int removedPapers{}; // that went with files, or came back
    bool savedViews{};
    bool quickTags{};
};

// How far files that are removed or come back have got; answers false to stop, which is an Error without a sentence.
using RemovalProgress = std::function<bool(int done, int all)>;

// Carries out what is noted of a step, or takes it back: wherever the value still is what the notes expect.
Result<CarriedOut> carryOut(Database &database, qint64 step, JournalWay way, const RemovalProgress &progress = {});

} // namespace Paperlark
